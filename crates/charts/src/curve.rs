//! Progress through time.

mod lanes;
#[cfg(test)]
mod tests;

use vigia_domain::Day;
use vigia_domain::curve::Point;

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Stroke;
use crate::label::{self, Label, Tag};
use crate::levels::Levels;
use crate::plot::{self, Frame};
use crate::room::Room;
use crate::scale::Scale;
use crate::svg::{self, Caption, Svg};
use lanes::Lanes;

const EXPECTED: Pen = Pen { ink: Ink::Quiet, width: 2, stroke: Stroke::Dashed };

/// Progress through time with what it is measured by and what marks its way.
#[derive(Clone, Copy, Debug)]
pub struct ProgressCurve<'a> {
    /// The progress, in the order of the days.
    pub points: &'a [Point],
    /// What each point says when it is pointed at, in their order; points
    /// beyond the last tip say nothing.
    pub tips: &'a [String],
    /// What was to be reached and what was changed, in any order. Days outside
    /// of the points are left out.
    pub landmarks: &'a [CurveLandmark<'a>],
    /// What the lines and the signs are called.
    pub labels: CurveLabels<'a>,
    /// The day that is marked.
    pub today: Day,
    /// The colour of the actual line.
    pub ink: Ink,
}

/// What the lines of a curve are called, with the values at which they end, and
/// its signs.
#[derive(Clone, Copy, Debug)]
pub struct CurveLabels<'a> {
    /// Actual progress.
    pub actual: &'a str,
    /// What is expected.
    pub expected: &'a str,
    /// The line that marks today.
    pub today: &'a str,
    /// The sign of a milestone.
    pub milestone: &'a str,
    /// The sign of an amendment.
    pub amendment: &'a str,
    /// The levels of the grid.
    pub levels: Levels<'a>,
}

/// A day that marks the way.
#[derive(Clone, Copy, Debug)]
pub struct CurveLandmark<'a> {
    /// The day.
    pub day: Day,
    /// What it stands for.
    pub sign: LandmarkSign,
    /// Its name, as short as it can be: shown where there is room.
    pub label: &'a str,
    /// What it says when it is pointed at.
    pub tip: &'a str,
}

/// What a marked day stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LandmarkSign {
    /// Something is to be reached: a diamond.
    Milestone,
    /// Something was changed: a triangle.
    Amendment,
}

struct Series<'a> {
    path: Vec<Coord>,
    end: Coord,
    label: &'a str,
    pen: Pen,
}

/// Actual progress beside what is expected, day by day, with a line at today
/// where it lies among the points, and below it a lane for each kind of
/// landmark with a key. Without points the frame stays empty.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn progress_curve(
    caption: &Caption<'_>,
    curve: &ProgressCurve<'_>,
    room: Room,
) -> Result<Svg, ChartError> {
    let frame = room.frame();
    let (first, last) = span(curve.points).unwrap_or((curve.today, curve.today));
    let scale = Scale::new(first, last, frame.plot);
    let lanes = Lanes::new(curve, &scale, &frame);
    svg::draw(caption, lanes.size, |canvas| {
        paint_grid(canvas, &frame, &scale, curve.labels.levels)?;
        if curve.points.is_empty() {
            return Ok(());
        }
        plot::paint_years(canvas, &frame, &scale)?;
        if scale.contains(curve.today) {
            let x = scale.place(curve.today, 0.0).0;
            plot::paint_today(canvas, &frame, x, curve.labels.today)?;
        }
        let series = series(curve, &scale);
        let labels = room.labels(&tags(&series));
        for (place, (line, label)) in series.iter().zip(&labels).enumerate().rev() {
            canvas.in_series(place, |canvas| {
                paint_line(canvas, line)?;
                plot::paint_label(canvas, label, line.pen, frame.font)
            })?;
        }
        mark_points(canvas, curve, &scale, frame.plot);
        lanes.paint(canvas, frame.font)
    })
}

impl Room {
    const fn frame(self) -> Frame {
        match self {
            Self::Wide => Frame {
                size: (760, 300),
                plot: Bounds { left: 54, top: 24, right: 590, bottom: 272 },
                labels: Bounds { left: 606, top: 4, right: 756, bottom: 279 },
                font: self.font(),
            },
            Self::Narrow => Frame {
                size: (340, 240),
                plot: Bounds { left: 50, top: 58, right: 322, bottom: 214 },
                labels: Bounds { left: 4, top: 4, right: 336, bottom: 36 },
                font: self.font(),
            },
        }
    }

    fn labels(self, tags: &[Tag<'_>]) -> Vec<Label> {
        let frame = self.frame();
        match self {
            Self::Wide => label::in_column(tags, frame.labels, label::LINES_IN_COLUMN, frame.font),
            Self::Narrow => label::in_rows(tags, frame.labels, frame.font, 1),
        }
    }
}

impl<'a> Series<'a> {
    fn new(path: Vec<Coord>, label: &'a str, pen: Pen) -> Option<Self> {
        let end = *path.last()?;
        Some(Self { path, end, label, pen })
    }
}

fn span(points: &[Point]) -> Option<(Day, Day)> {
    let days = || points.iter().map(|point| point.day);
    days().min().zip(days().max())
}

/// The lines that have points, actual before expected.
fn series<'a>(curve: &ProgressCurve<'a>, scale: &Scale) -> Vec<Series<'a>> {
    let ProgressCurve { points, labels, ink, .. } = *curve;
    let actual = points
        .iter()
        .filter_map(|point| Some(scale.place(point.day, point.actual?.value())))
        .collect();
    let expected =
        points.iter().map(|point| scale.place(point.day, point.expected.value())).collect();
    [
        Series::new(actual, labels.actual, Pen { ink, width: 3, stroke: Stroke::Solid }),
        Series::new(expected, labels.expected, EXPECTED),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn tags<'a>(series: &[Series<'a>]) -> Vec<Tag<'a>> {
    series.iter().map(|line| Tag { text: line.label, y: line.end.1 }).collect()
}

fn paint_grid(
    canvas: &Canvas<'_>,
    frame: &Frame,
    scale: &Scale,
    levels: Levels<'_>,
) -> Result<(), ChartError> {
    for (percent, text) in levels.each() {
        plot::paint_level(canvas, frame, scale.level(f64::from(percent)), text)?;
    }
    Ok(())
}

/// The line, and a dot where it would else not be seen or has come to today.
fn paint_line(canvas: &Canvas<'_>, line: &Series<'_>) -> Result<(), ChartError> {
    canvas.line(&line.path, line.pen)?;
    if line.pen.stroke != Stroke::Solid && line.path.len() > 1 {
        return Ok(());
    }
    canvas.dot(line.end, line.pen.width + 1, line.pen.ink)
}

/// Each point speaks for the stretch from halfway to the one before it until
/// halfway to the next.
fn mark_points(canvas: &Canvas<'_>, curve: &ProgressCurve<'_>, scale: &Scale, plot: Bounds) {
    let places: Vec<i32> = curve.points.iter().map(|point| scale.place(point.day, 0.0).0).collect();
    let mut left = plot.left;
    for (place, tip) in curve.tips.iter().enumerate() {
        let Some(x) = places.get(place) else { return };
        let right = places.get(place + 1).map_or(plot.right, |next| i32::midpoint(*x, *next));
        if left < right {
            canvas.mark(Bounds { left, right, ..plot }, tip.as_str());
        }
        left = right;
    }
}
