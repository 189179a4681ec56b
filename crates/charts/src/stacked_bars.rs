//! Counts that make up a whole, a bar for each of several.

use plotters::style::text_anchor::HPos;

use crate::Ink;
use crate::bar_lines::{self, BarLine, BarWords, bar_lines};
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::colour_key::{ColourKey, Key};
use crate::label;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};

/// Between one segment and the next.
const GAP: usize = 1;
/// What even the smallest segment gets, so that none vanishes.
const LEAST: usize = 3;
/// Around a count within its segment.
const COUNT_MARGIN: i32 = 4;
/// From the keys to the first row.
const KEYS_DROP: i32 = 10;

/// Something that is made up of counts.
#[derive(Clone, Debug)]
pub struct StackedRow<'a> {
    /// What it is.
    pub label: &'a str,
    /// Its counts, in the order in which they follow each other.
    pub segments: Vec<StackedSegment<'a>>,
    /// The whole in figures, as short as it can be.
    pub text: &'a str,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
}

/// A count within a whole.
#[derive(Clone, Copy, Debug)]
pub struct StackedSegment<'a> {
    /// How many there are; with none the segment is left out.
    pub count: usize,
    /// Its colour.
    pub ink: Ink,
    /// The place of its series, from 0: the same in every row.
    pub series: usize,
    /// The count in words, for whoever points at it.
    pub tip: &'a str,
}

/// A bar for each row in the order given, as long as its whole beside the
/// greatest one, under the keys of the colours. A segment bears its count where
/// it fits. The chart grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn stacked_bars(
    caption: &Caption<'_>,
    keys: &[Key<'_>],
    rows: &[StackedRow<'_>],
    room: Room,
) -> Result<Svg, ChartError> {
    let key = ColourKey::new(keys, room);
    let top = key.bottom() + KEYS_DROP;
    let words: Vec<_> =
        rows.iter().map(|row| BarWords { label: row.label, text: row.text }).collect();
    let lines = bar_lines(&words, top, room);
    let most = rows.iter().map(whole_of).max().unwrap_or(0);
    svg::draw(caption, bar_lines::size(&lines, top, room), |canvas| {
        key.paint(canvas)?;
        for (row, line) in rows.iter().zip(&lines) {
            paint(canvas, row, line, (most, room))?;
        }
        Ok(())
    })
}

fn paint(
    canvas: &Canvas<'_>,
    row: &StackedRow<'_>,
    line: &BarLine,
    (most, room): (usize, Room),
) -> Result<(), ChartError> {
    line.paint(canvas, room)?;
    canvas.mark(line.bounds, row.tip);
    for (segment, area) in segments(row, most, line.bar) {
        canvas.in_series(segment.series, |canvas| {
            canvas.mark(area, segment.tip);
            canvas.fill(area, segment.ink)?;
            if let Some(count) = printed_count(segment.count, area, room.font()) {
                canvas.write(&count, area.centre(), HPos::Center, room.font(), Ink::Ground)?;
            }
            Ok::<(), ChartError>(())
        })?;
    }
    Ok(())
}

fn whole_of(row: &StackedRow<'_>) -> usize {
    row.segments.iter().fold(0, |sum: usize, segment| sum.saturating_add(segment.count))
}

/// The count, where its segment has room for it.
fn printed_count(count: usize, area: Bounds, font: i32) -> Option<String> {
    let count = count.to_string();
    (area.width() >= label::width(&count, font) + 2 * COUNT_MARGIN).then_some(count)
}

/// The segments of a row that count something, in their places on the bar; the
/// bar of the greatest whole is as long as the room.
fn segments<'a, 'b>(
    row: &'b StackedRow<'a>,
    most: usize,
    bar: Bounds,
) -> Vec<(&'b StackedSegment<'a>, Bounds)> {
    let shown: Vec<_> = row.segments.iter().filter(|segment| segment.count > 0).collect();
    let whole = whole_of(row);
    let least = shown.len() * (LEAST + GAP);
    let room = usize::try_from(bar.width()).unwrap_or(0) + GAP;
    let length = (room.saturating_mul(whole) / most.max(1)).max(least).min(room);
    let shared = length.saturating_sub(least);
    let unit = |place: usize| bar.left + i32::try_from(place).unwrap_or(bar.width());
    let (mut counted, mut left) = (0_usize, 0_usize);
    let mut placed = Vec::with_capacity(shown.len());
    for segment in shown {
        let before = shared.saturating_mul(counted) / whole;
        counted = counted.saturating_add(segment.count);
        let share = shared.saturating_mul(counted) / whole - before;
        let right = left + LEAST + share;
        placed.push((segment, Bounds { left: unit(left), right: unit(right), ..bar }));
        left = right + GAP;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAR: Bounds = Bounds { left: 100, top: 10, right: 500, bottom: 30 };

    fn row(counts: &[usize]) -> StackedRow<'static> {
        let segment = |(series, count): (usize, &usize)| StackedSegment {
            count: *count,
            ink: Ink::Text,
            series,
            tip: "",
        };
        let segments = counts.iter().enumerate().map(segment).collect();
        StackedRow { label: "Prevención", segments, text: "17", tip: "" }
    }

    fn places(counts: &[usize], most: usize) -> Vec<Bounds> {
        let row = row(counts);
        segments(&row, most, BAR).into_iter().map(|(_, area)| area).collect()
    }

    #[test]
    fn the_greatest_whole_fills_its_bar_in_proportion() {
        let places = places(&[10, 0, 30, 0, 0, 60], 100);
        assert_eq!(places.len(), 3);
        assert_eq!((places[0].left, places[2].right), (BAR.left, BAR.right));
        assert!(places[0].width() < places[1].width() && places[1].width() < places[2].width());
    }

    #[test]
    fn half_as_many_are_half_as_long() {
        let places = places(&[50], 100);
        assert_eq!(places[0].width(), BAR.width() / 2 - 1);
    }

    #[test]
    fn segments_stay_on_their_bar_and_apart_whatever_they_count() {
        let counts = [
            vec![1, 1, 1, 1, 1, 1],
            vec![1, 0, 0, 0, 0, 4_999],
            vec![4_999, 1, 1, 1, 1, 1],
            vec![usize::MAX, usize::MAX, 1, 0, 0, 2],
            vec![0; 6],
        ];
        for counts in counts {
            for most in [1, 17, 5_004, usize::MAX] {
                let places = places(&counts, most.max(counts[0]));
                for area in &places {
                    assert!(BAR.encloses(*area), "{counts:?} of {most}: {area:?}");
                    assert!(area.width() >= 3, "{counts:?} of {most}: {area:?}");
                }
                for pair in places.windows(2) {
                    assert!(pair[0].right < pair[1].left, "{counts:?} of {most}");
                }
            }
        }
    }

    #[test]
    fn a_count_is_written_only_where_it_fits() {
        let area = |width| Bounds { right: BAR.left + width, ..BAR };
        assert_eq!(printed_count(17, area(40), 13).as_deref(), Some("17"));
        assert_eq!(printed_count(17, area(12), 13), None);
    }

    #[test]
    fn every_count_is_in_the_chart_or_in_its_tip() {
        let caption = Caption { id: "c", title: "", description: "" };
        let keys = [Key { label: "Cumplida", ink: Ink::Text, series: 0 }];
        for room in Room::ALL {
            let mut many = row(&[1, 4_000]);
            many.segments[0].tip = "1 no iniciada";
            let svg = stacked_bars(&caption, &keys, &[many, row(&[])], room).unwrap().to_string();
            assert!(svg.contains("<title>1 no iniciada</title>"), "{svg}");
            assert!(svg.contains("4000") && svg.contains("Cumplida"), "{svg}");
        }
    }
}
