//! Actual progress beside what is expected, a row for each of several.

use plotters::style::text_anchor::HPos;
use vigia_domain::Percent;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::label::{self, Label};
use crate::room::Room;
use crate::svg::{self, Caption, Svg};

const MARGIN: i32 = 2;
const ROW_GAP: i32 = 14;
const BAR_HEIGHT: i32 = 16;
/// How far the mark of what is expected stands out of the bar.
const OVER: i32 = 5;
const TICK_WIDTH: i32 = 4;
const TEXT_GAP: i32 = 10;
const LABEL_LINES: usize = 4;

/// Something that makes progress.
#[derive(Clone, Copy, Debug)]
pub struct BulletRow<'a> {
    /// What it is.
    pub label: &'a str,
    /// Its progress.
    pub actual: Percent,
    /// What is expected of it.
    pub expected: Percent,
    /// Both in words, as short as they can be.
    pub text: &'a str,
    /// Both in words, for whoever points at it.
    pub tip: &'a str,
    /// Its colour.
    pub ink: Ink,
}

struct Placed<'a> {
    row: &'a BulletRow<'a>,
    label: Label,
    text: Label,
    track: Bounds,
    bottom: i32,
}

/// A bar from 0 to 100 for each row, with a mark at what is expected, in the
/// order given. The chart grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn bullets(
    caption: &Caption<'_>,
    rows: &[BulletRow<'_>],
    room: Room,
) -> Result<Svg, ChartError> {
    let placed = placed(rows, room);
    let bottom = placed.last().map_or(MARGIN, |row| row.bottom);
    let size = (room.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs());
    svg::draw(caption, size, |canvas| {
        for (place, row) in placed.iter().enumerate() {
            canvas.in_series(place, |canvas| paint(canvas, row, room))?;
        }
        Ok(())
    })
}

fn placed<'a>(rows: &'a [BulletRow<'a>], room: Room) -> Vec<Placed<'a>> {
    let font = room.font();
    let widest = |of: fn(&BulletRow<'a>) -> &'a str| {
        rows.iter().map(|row| label::width(of(row), font)).max().unwrap_or(0)
    };
    let (labels, texts) = (widest(|row| row.label), widest(|row| row.text));
    let edge = room.width() - MARGIN;
    let mut top = MARGIN;
    let mut placed = Vec::with_capacity(rows.len());
    for row in rows {
        let next = match room {
            Room::Wide => beside(row, (labels.min(230), texts.min(190)), (top, edge), font),
            Room::Narrow => below(row, (top, edge), font),
        };
        top = next.bottom + ROW_GAP;
        placed.push(next);
    }
    placed
}

/// Label, bar and text on one line.
fn beside<'a>(
    row: &'a BulletRow<'a>,
    (labels, texts): (i32, i32),
    (top, edge): (i32, i32),
    font: i32,
) -> Placed<'a> {
    let area = Bounds { left: MARGIN, top, right: MARGIN + labels, bottom: top };
    let label = label::plain(row.label, area, LABEL_LINES, font);
    let height = label.bounds.height().max(BAR_HEIGHT + 2 * OVER);
    let middle = top + height / 2;
    let label_top = middle - label.bounds.height() / 2;
    let track = Bounds {
        left: area.right + TEXT_GAP,
        top: middle - BAR_HEIGHT / 2,
        right: edge - texts - TEXT_GAP,
        bottom: middle + BAR_HEIGHT / 2,
    };
    let beside = Bounds { left: edge - texts, top, right: edge, bottom: top };
    let text = label::plain(row.text, beside, 2, font);
    let text_top = middle - text.bounds.height() / 2;
    Placed {
        row,
        label: label.moved_to(label_top),
        text: text.moved_to(text_top),
        track,
        bottom: top + height,
    }
}

/// The label, below it the text, below both the bar.
fn below<'a>(row: &'a BulletRow<'a>, (top, edge): (i32, i32), font: i32) -> Placed<'a> {
    let area = |top| Bounds { left: MARGIN, top, right: edge, bottom: top };
    let label = label::plain(row.label, area(top), LABEL_LINES, font);
    let text = label::plain(row.text, area(label.bounds.bottom), 2, font);
    let track_top = text.bounds.bottom + OVER + 2;
    let bottom = track_top + BAR_HEIGHT;
    let track = Bounds { left: MARGIN, top: track_top, right: edge, bottom };
    Placed { row, label, text, track, bottom: bottom + OVER }
}

fn paint(canvas: &Canvas<'_>, placed: &Placed<'_>, room: Room) -> Result<(), ChartError> {
    let Placed { row, label, text, track, bottom } = placed;
    let font = room.font();
    label.paint(canvas, label.bounds.left, font, Ink::Text)?;
    match room {
        Room::Wide => {
            let right = text.bounds.left;
            for (line, y) in text.lines.iter().zip(middles(text, font)) {
                canvas.write(line, (right, y), HPos::Left, font, Ink::Text)?;
            }
        }
        Room::Narrow => text.paint(canvas, text.bounds.left, font, Ink::Quiet)?,
    }
    canvas.fill(*track, Ink::Track)?;
    canvas.fill(Bounds { right: place(*track, row.actual), ..*track }, row.ink)?;
    let tick = tick(*track, row.expected);
    canvas.fill(Bounds { left: tick.left - 1, right: tick.right + 1, ..tick }, Ink::Ground)?;
    canvas.fill(tick, Ink::Text)?;
    let whole = Bounds {
        left: MARGIN,
        top: label.bounds.top.min(tick.top),
        right: room.width() - MARGIN,
        bottom: *bottom,
    };
    canvas.mark(whole, row.tip);
    Ok(())
}

fn middles(text: &Label, font: i32) -> impl Iterator<Item = i32> {
    let height = label::line_height(font);
    let first = text.bounds.top + height / 2;
    (0_i32..).map(move |line| first + line * height)
}

/// Where a percentage lies on the track.
#[expect(clippy::cast_possible_truncation, reason = "a track is some hundred units long")]
fn place(track: Bounds, percent: Percent) -> i32 {
    track.left + (f64::from(track.width()) * percent.value() / 100.0).round() as i32
}

fn tick(track: Bounds, expected: Percent) -> Bounds {
    let left = place(track, expected) - TICK_WIDTH / 2;
    let left = left.clamp(track.left + 1, track.right - TICK_WIDTH - 1);
    Bounds { left, top: track.top - OVER, right: left + TICK_WIDTH, bottom: track.bottom + OVER }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    const LONG: &str = "Asistencia y protección a las víctimas, y persecución y procesamiento de \
                        los casos de trata de personas y tráfico ilícito de migrantes en el país";

    fn row(label: &str, actual: Percent) -> BulletRow<'_> {
        BulletRow {
            label,
            actual,
            expected: Percent::FULL,
            text: "100 % · previsto 100 %",
            tip: "",
            ink: Ink::Text,
        }
    }

    #[test]
    fn nothing_overlaps_or_leaves_the_chart() {
        for room in Room::ALL {
            let rows = [
                row("Prevención", Percent::ZERO),
                row(LONG, Percent::FULL),
                row(LONG, Percent::ZERO),
            ];
            let placed = placed(&rows, room);
            let last = placed.last().unwrap();
            let size = (room.width().unsigned_abs(), last.bottom.unsigned_abs() + 2);
            let mut above: Vec<Bounds> = Vec::new();
            for row in &placed {
                let with_tick = Bounds {
                    top: row.track.top - OVER,
                    bottom: row.track.bottom + OVER,
                    ..row.track
                };
                for part in [row.label.bounds, row.text.bounds, with_tick] {
                    assert!(whole(size).encloses(part), "{room:?}: {part:?}");
                    assert!(above.iter().all(|other| !other.overlaps(part)), "{room:?}: {part:?}");
                    above.push(part);
                }
            }
        }
    }

    #[test]
    fn a_bar_runs_from_end_to_end_and_the_mark_stays_on_it() {
        let track = Bounds { left: 100, top: 10, right: 500, bottom: 26 };
        assert_eq!((place(track, Percent::ZERO), place(track, Percent::FULL)), (100, 500));
        for percent in [Percent::ZERO, Percent::FULL] {
            let tick = tick(track, percent);
            assert!(track.left < tick.left && tick.right < track.right, "{tick:?}");
        }
    }
}
