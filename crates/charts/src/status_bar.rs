//! How many activities stand in each status.

use plotters::style::text_anchor::HPos;
use vigia_domain::Status;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::ChartError;
use crate::label;
use crate::svg::{self, Caption, Svg};

const SIZE: (u32, u32) = (400, 26);
const BAR: Bounds = Bounds { left: 0, top: 0, right: 400, bottom: 26 };
const WIDTH: usize = 400;
const GAP: usize = 2;

/// What even the smallest segment gets, so that none vanishes.
const LEAST: usize = 1;

const FONT: i32 = 13;
const LEAST_WITH_COUNT: i32 = 24;
const COUNT_MARGIN: i32 = 3;

struct Segment {
    status: Status,
    count: usize,
    area: Bounds,
}

/// One bar, in it a segment for each status in the order given, as wide as its
/// share; a status that counts nothing is left out. Where there is room the
/// segment bears its count.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn status_bar(caption: &Caption<'_>, counts: &[(Status, usize)]) -> Result<Svg, ChartError> {
    let segments = segments(counts);
    svg::draw(caption, SIZE, |canvas| {
        if segments.is_empty() {
            return canvas.fill(BAR, Ink::Track);
        }
        for segment in &segments {
            canvas.fill(segment.area, Ink::Status(segment.status))?;
            if let Some(count) = segment.printed_count() {
                canvas.write(&count, segment.area.centre(), HPos::Center, FONT, Ink::Ground)?;
            }
        }
        Ok(())
    })
}

impl Segment {
    fn printed_count(&self) -> Option<String> {
        let count = self.count.to_string();
        let room = label::width(&count, FONT) + 2 * COUNT_MARGIN;
        (self.area.width() >= room.max(LEAST_WITH_COUNT)).then_some(count)
    }
}

fn segments(counts: &[(Status, usize)]) -> Vec<Segment> {
    let shown: Vec<_> = counts.iter().copied().filter(|(_, count)| *count > 0).collect();
    let total = shown.iter().fold(0, |sum: usize, (_, count)| sum.saturating_add(*count));
    let shared = (WIDTH + GAP).saturating_sub(shown.len() * (LEAST + GAP));
    let mut counted: usize = 0;
    let mut left = 0;
    let mut segments = Vec::with_capacity(shown.len());
    for (status, count) in shown {
        let share_before = shared.saturating_mul(counted) / total;
        counted = counted.saturating_add(count);
        let share = shared.saturating_mul(counted) / total - share_before;
        let right = left + LEAST + share;
        segments.push(Segment { status, count, area: between(left, right) });
        left = right + GAP;
    }
    segments
}

fn between(left: usize, right: usize) -> Bounds {
    let unit = |place| i32::try_from(place).unwrap_or(BAR.right);
    Bounds { left: unit(left), right: unit(right), ..BAR }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_keep_their_order_and_fill_the_bar() {
        let counts = [(Status::Completed, 9), (Status::InProgress, 5), (Status::NotStarted, 3)];
        let segments = segments(&counts);
        let statuses: Vec<_> = segments.iter().map(|segment| segment.status).collect();
        assert_eq!(statuses, counts.map(|(status, _)| status));
        for pair in segments.windows(2) {
            assert_eq!(pair[1].area.left - pair[0].area.right, 2);
            assert!(pair[0].area.width() > pair[1].area.width());
        }
        let ends = segments.first().zip(segments.last());
        assert_eq!(ends.map(|(first, last)| (first.area.left, last.area.right)), Some((0, 400)));
    }

    #[test]
    fn what_counts_nothing_is_left_out() {
        let segments = segments(&[(Status::Completed, 0), (Status::Suspended, 2)]);
        assert_eq!(segments.len(), 1);
        assert_eq!(segments[0].area, BAR);
    }

    #[test]
    fn the_smallest_segment_is_seen_but_bears_no_count() {
        let segments = segments(&[(Status::Completed, 1), (Status::InProgress, 10_000)]);
        assert!(segments[0].area.width() >= 1);
        assert_eq!(segments[0].printed_count(), None);
        assert_eq!(segments[1].printed_count().as_deref(), Some("10000"));
    }

    #[test]
    fn counts_without_bound_do_not_overflow() {
        let segments =
            segments(&[(Status::Completed, usize::MAX), (Status::Suspended, usize::MAX)]);
        assert!(segments.iter().all(|segment| segment.area.right <= BAR.right));
    }
}
