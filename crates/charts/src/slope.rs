//! How progress moved between two days, a line for each of several.

use std::cmp::Ordering;

use vigia_domain::Percent;

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Stroke;
use crate::label::{self, LINES_IN_COLUMN, Label, SAMPLE, Tag};
use crate::levels::Levels;
use crate::plot::{self, Frame};
use crate::room::Room;
use crate::svg::{self, Caption, Svg};

const MARGIN: i32 = 2;
/// Where the plot begins: below the names of the days.
const TOP: i32 = 28;
const LEAST_HEIGHT: i32 = 260;
/// From the later day to the labels.
const LABEL_GAP: i32 = 8;
const DOT: u32 = 4;
/// Around the end of a line, for whoever points at it.
const REACH: i32 = 8;

/// Something whose progress moved.
#[derive(Clone, Copy, Debug)]
pub struct SlopeLine<'a> {
    /// What it is, with its progress on both days, as short as it can be.
    pub label: &'a str,
    /// Its progress on the earlier day.
    pub from: Percent,
    /// Its progress on the later day.
    pub to: Percent,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
}

/// What stands around the lines.
#[derive(Clone, Copy, Debug)]
pub struct SlopeLabels<'a> {
    /// The earlier day.
    pub earlier: &'a str,
    /// The later day.
    pub later: &'a str,
    /// The levels of the grid.
    pub levels: Levels<'a>,
}

struct Placed<'a> {
    line: &'a SlopeLine<'a>,
    ends: [Coord; 2],
    label: Label,
}

/// A line for each from an earlier to a later day, with its label beside the
/// later one. What rose is in the ink of text, what fell in that of what is
/// late, what stayed stands back; whole percentages are compared, as they are
/// written. The chart grows with its lines.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn slopes(
    caption: &Caption<'_>,
    lines: &[SlopeLine<'_>],
    labels: SlopeLabels<'_>,
    room: Room,
) -> Result<Svg, ChartError> {
    let frame = frame(lines, room);
    let placed = placed(lines, &frame);
    svg::draw(caption, frame.size, |canvas| {
        paint_frame(canvas, &frame, labels)?;
        for (place, line) in placed.iter().enumerate() {
            canvas.in_series(place, |canvas| paint(canvas, line, frame.font))?;
        }
        Ok(())
    })
}

/// High enough for every label.
fn frame(lines: &[SlopeLine<'_>], room: Room) -> Frame {
    let font = room.font();
    let (left, right) = match room {
        Room::Wide => (54, 520),
        Room::Narrow => (50, 172),
    };
    let column = Bounds {
        left: right + LABEL_GAP,
        top: TOP,
        right: room.width() - MARGIN,
        bottom: TOP + LEAST_HEIGHT,
    };
    let stacked = label::in_rows(&tags(lines, column), column, font, LINES_IN_COLUMN);
    let end = stacked.last().map_or(column.bottom, |label| label.bounds.bottom);
    let bottom = end.max(column.bottom);
    // Half a line more to each side, since a label stands around its end.
    let half = label::line_height(font) / 2;
    let labels = Bounds { top: TOP, bottom: bottom + 2 * half, ..column };
    let plot = Bounds { left, top: TOP + half, right, bottom: bottom + half };
    let size = (room.width().unsigned_abs(), (labels.bottom + MARGIN).unsigned_abs());
    Frame { size, plot, labels, font }
}

fn placed<'a>(lines: &'a [SlopeLine<'a>], frame: &Frame) -> Vec<Placed<'a>> {
    let Frame { plot, labels, font, .. } = *frame;
    label::in_column(&tags(lines, plot), labels, label::LINES_IN_COLUMN, font)
        .into_iter()
        .zip(lines)
        .map(|(label, line)| {
            let ends = [(plot.left, level(plot, line.from)), (plot.right, level(plot, line.to))];
            Placed { line, ends, label }
        })
        .collect()
}

fn tags<'a>(lines: &[SlopeLine<'a>], plot: Bounds) -> Vec<Tag<'a>> {
    lines.iter().map(|line| Tag { text: line.label, y: level(plot, line.to) }).collect()
}

/// The height of a percentage.
#[expect(clippy::cast_possible_truncation, reason = "a plot is some hundred units high")]
fn level(plot: Bounds, percent: Percent) -> i32 {
    plot.bottom - (f64::from(plot.height()) * percent.value() / 100.0).round() as i32
}

impl SlopeLine<'_> {
    fn pen(&self) -> Pen {
        let (ink, width) = match self.to.rounded().cmp(&self.from.rounded()) {
            Ordering::Greater => (Ink::Text, 2),
            Ordering::Less => (Ink::Overdue, 2),
            Ordering::Equal => (Ink::Quiet, 1),
        };
        Pen { ink, width, stroke: Stroke::Solid }
    }
}

/// Both days, the levels between them, and what they are called.
fn paint_frame(
    canvas: &Canvas<'_>,
    frame: &Frame,
    words: SlopeLabels<'_>,
) -> Result<(), ChartError> {
    let Frame { plot, labels, font, .. } = *frame;
    for (percent, text) in words.levels.each() {
        let share = Percent::of(f64::from(percent), 100.0).unwrap_or_default();
        plot::paint_level(canvas, frame, level(plot, share), text)?;
    }
    let days = (words.earlier, words.later);
    let [first, second] = day_labels(days, plot, labels.right, font);
    for (day, x) in [(first, plot.left), (second, plot.right)] {
        canvas.line(&[(x, plot.top), (x, plot.bottom)], Pen::hairline(Ink::Quiet))?;
        day.paint(canvas, day.bounds.left + 1, font, Ink::Quiet)?;
    }
    Ok(())
}

/// The names of the days above their lines, each on its side of the middle.
fn day_labels((earlier, later): (&str, &str), plot: Bounds, edge: i32, font: i32) -> [Label; 2] {
    let middle = plot.centre().0;
    let top = TOP;
    let first = Bounds { left: MARGIN, right: middle - MARGIN, top, bottom: top };
    let second = Bounds { left: middle + MARGIN, right: edge, top, bottom: top };
    [label::above(earlier, plot.left, first, font), label::above(later, plot.right, second, font)]
}

/// The line with its ends, and from its later end to its label.
fn paint(canvas: &Canvas<'_>, placed: &Placed<'_>, font: i32) -> Result<(), ChartError> {
    let Placed { line, ends, label } = placed;
    let pen = line.pen();
    canvas.line(ends, pen)?;
    let [_, (x, y)] = *ends;
    if !label.lines.is_empty() {
        let beside = label.bounds.top + label::line_height(font) / 2;
        let path = [(x, y), (label.bounds.left + SAMPLE, beside)];
        canvas.line(&path, Pen::hairline(pen.ink))?;
        label.paint(canvas, label.text_left(), font, pen.ink)?;
    }
    for end in ends {
        canvas.dot(*end, DOT, pen.ink)?;
        let (x, y) = *end;
        canvas.mark(Bounds { left: x, top: y, right: x, bottom: y }.grown(REACH), line.tip);
    }
    canvas.mark(label.bounds, line.tip);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    const LONG: &str = "Procuraduría Especializada contra el Tráfico Ilícito 40\u{a0}% → 58\u{a0}%";

    fn line(label: &str, from: u8, to: u8) -> SlopeLine<'_> {
        let percent = |value: u8| Percent::try_from(f64::from(value)).unwrap();
        SlopeLine { label, from: percent(from), to: percent(to), tip: "" }
    }

    /// Many that end at the same place, at both ends, and spread out.
    fn every_lines() -> Vec<Vec<SlopeLine<'static>>> {
        let mut every = vec![Vec::new()];
        for label in ["MMUJER 40\u{a0}% → 58\u{a0}%", LONG] {
            every.push(vec![line(label, 40, 58)]);
            for to in [0, 50, 100] {
                every.push(vec![line(label, 50, to); 40]);
            }
            every.push((0..=20).map(|place| line(label, 100, place * 5)).collect());
        }
        every
    }

    #[test]
    fn labels_neither_overlap_nor_leave_the_chart() {
        for (lines, room) in
            every_lines().iter().flat_map(|lines| Room::ALL.map(|room| (lines, room)))
        {
            let frame = frame(lines, room);
            let days =
                day_labels((LONG, "30 nov 2019"), frame.plot, frame.labels.right, frame.font);
            let days = days.map(|day| day.bounds);
            let labels: Vec<_> =
                placed(lines, &frame).into_iter().map(|line| line.label.bounds).collect();
            let mut above: Vec<Bounds> = vec![frame.plot];
            for label in days.iter().chain(&labels) {
                assert!(whole(frame.size).encloses(*label), "{room:?}: {label:?}");
                let mut others = above.iter();
                assert!(others.all(|other| !other.overlaps(*label)), "{room:?}: {label:?}");
                above.push(*label);
            }
        }
    }

    #[test]
    fn a_label_says_both_values_in_full() {
        for room in Room::ALL {
            let lines = [line("PEDATEC 100\u{a0}% → 100\u{a0}%", 100, 100)];
            let placed = placed(&lines, &frame(&lines, room));
            assert_eq!(placed[0].label.lines.join(" "), lines[0].label, "{room:?}");
        }
    }

    #[test]
    fn the_chart_grows_with_its_lines() {
        let height = |count| frame(&vec![line("DGM", 0, 50); count], Room::Narrow).size.1;
        assert_eq!(height(1), height(2));
        assert!(height(40) > height(20));
    }

    #[test]
    fn what_fell_is_never_drawn_as_what_rose() {
        let ink = |from, to| line("DGM", from, to).pen().ink;
        let inks = [ink(40, 58), ink(58, 40), ink(40, 40)];
        assert_eq!(inks, [Ink::Text, Ink::Overdue, Ink::Quiet]);
    }

    #[test]
    fn nothing_is_at_the_bottom_and_all_of_it_on_top() {
        let plot = frame(&[], Room::Wide).plot;
        let levels = [Percent::ZERO, Percent::FULL].map(|percent| level(plot, percent));
        assert_eq!(levels, [plot.bottom, plot.top]);
    }
}
