//! The bar of an activity.

use vigia_domain::Percent;
use vigia_domain::schedule::Lateness;

use super::{GanttChart, GanttRow};
use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::scale::Scale;

const HALF: i32 = 8;
const LATE_HALF: i32 = 2;
const CRITICAL_HALF: i32 = 6;
const DIAMOND: i32 = 5;
const ARROW: i32 = 6;
const ARROW_GAP: i32 = 3;
/// What is late by a day is seen too.
const LEAST_LATE: i32 = 3;
/// How far what is late after the last day runs on.
const LATE_OVER: i32 = 9;

/// The bar of an activity in its place.
#[derive(Debug)]
pub(super) struct Bar {
    /// From the start to the deadline, as far as they lie in the span.
    pub(super) track: Option<Bounds>,
    /// How much of that is done.
    pub(super) done: Option<Bounds>,
    /// From the deadline to today.
    pub(super) late: Option<Bounds>,
    /// The middle of the diamond at the deadline before any amendment.
    pub(super) original: Option<Coord>,
    /// The middle of the diamond at the deadline.
    pub(super) deadline: Option<Coord>,
    /// The arrow of what began before the span.
    pub(super) earlier: Option<[Coord; 3]>,
    /// The arrow of what ends after the span.
    pub(super) later: Option<[Coord; 3]>,
}

/// The bar of an activity in a lane that reaches from the first to the last
/// day. What is done fills its part of the bar that is drawn.
pub(super) fn bar(row: &GanttRow<'_>, chart: &GanttChart<'_>, scale: &Scale, lane: Bounds) -> Bar {
    let (first, last) = chart.span;
    let place = |day| scale.place(day, 0.0).0.clamp(lane.left, lane.right);
    let left = place(row.start);
    let right = place(row.deadline).max(left);
    let (_, middle) = lane.centre();
    let track = Bounds { left, top: middle - HALF, right, bottom: middle + HALF };
    let done = Bounds { right: left + part(right - left, row.actual), ..track };
    let over = if chart.today > last { lane.right + LATE_OVER } else { place(chart.today) };
    let overrun = |half: i32| Bounds {
        left: right,
        top: middle - half,
        right: over.max(right + LEAST_LATE),
        bottom: middle + half,
    };
    let arrow = |from: i32, to: i32| [(to, middle), (from, middle - ARROW), (from, middle + ARROW)];
    let before = lane.left - ARROW_GAP;
    let after = lane.right + ARROW_GAP;
    let diamond = |day| scale.contains(day).then(|| (place(day), middle));
    Bar {
        track: (track.width() > 0).then_some(track),
        done: (done.width() > 0).then_some(done),
        late: match row.lateness {
            Lateness::None => None,
            Lateness::Late => Some(overrun(LATE_HALF)),
            Lateness::Critical => Some(overrun(CRITICAL_HALF)),
        },
        original: row.original.and_then(diamond),
        deadline: diamond(row.deadline),
        earlier: (row.start < first).then(|| arrow(before, before - ARROW)),
        later: (row.deadline.max(row.start) > last).then(|| arrow(after, after + ARROW)),
    }
}

/// A part of a length.
#[expect(clippy::cast_possible_truncation, reason = "a plot is some thousand units long")]
fn part(length: i32, percent: Percent) -> i32 {
    (f64::from(length) * percent.value() / 100.0).round() as i32
}

pub(super) fn paint(canvas: &Canvas<'_>, bar: &Bar, ink: Ink) -> Result<(), ChartError> {
    if let Some(track) = bar.track {
        canvas.fill(track, Ink::Track)?;
        if let Some(done) = bar.done {
            canvas.fill(done, ink)?;
        }
        canvas.outline(track, Pen::hairline(ink))?;
    }
    if let Some(late) = bar.late {
        canvas.fill(late, Ink::Overdue)?;
    }
    for arrow in bar.earlier.iter().chain(&bar.later) {
        canvas.polygon(arrow, ink)?;
    }
    if let Some(centre) = bar.original {
        paint_hollow(canvas, centre)?;
    }
    if let Some(centre) = bar.deadline {
        paint_full(canvas, centre)?;
    }
    Ok(())
}

/// A diamond where a deadline is.
pub(super) fn paint_full(canvas: &Canvas<'_>, centre: Coord) -> Result<(), ChartError> {
    canvas.polygon(&diamond(centre, DIAMOND + 1), Ink::Ground)?;
    canvas.polygon(&diamond(centre, DIAMOND), Ink::Text)
}

/// A diamond where a deadline was.
pub(super) fn paint_hollow(canvas: &Canvas<'_>, centre: Coord) -> Result<(), ChartError> {
    let corners = diamond(centre, DIAMOND);
    let [first, ..] = corners;
    canvas.polygon(&corners, Ink::Ground)?;
    let outline: Vec<Coord> = corners.into_iter().chain([first]).collect();
    canvas.line(&outline, Pen::hairline(Ink::Text))
}

const fn diamond((x, y): Coord, by: i32) -> [Coord; 4] {
    [(x, y - by), (x + by, y), (x, y + by), (x - by, y)]
}

/// A small example of each sign, in the order of the key: the bar, the two
/// diamonds, what is late, what is critical, the arrow.
pub(super) fn paint_sample(
    canvas: &Canvas<'_>,
    place: usize,
    area: Bounds,
) -> Result<(), ChartError> {
    let (x, middle) = area.centre();
    let Bounds { left, right, .. } = area;
    let lying = |half: i32| Bounds { left, top: middle - half, right, bottom: middle + half };
    match place {
        0 => {
            let track = lying(HALF - 2);
            canvas.fill(track, Ink::Track)?;
            canvas.fill(Bounds { right: x, ..track }, Ink::Quiet)?;
            canvas.outline(track, Pen::hairline(Ink::Quiet))
        }
        1 => paint_full(canvas, (x, middle)),
        2 => paint_hollow(canvas, (x, middle)),
        3 => canvas.fill(lying(LATE_HALF), Ink::Overdue),
        4 => canvas.fill(lying(CRITICAL_HALF), Ink::Overdue),
        _ => {
            let (from, to) = (x + ARROW / 2, x - ARROW / 2);
            let arrow = [(to, middle), (from, middle - ARROW), (from, middle + ARROW)];
            canvas.polygon(&arrow, Ink::Quiet)
        }
    }
}
