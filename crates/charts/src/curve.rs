//! Progress through time.

use plotters::style::text_anchor::HPos;
use vigia_domain::Day;
use vigia_domain::curve::Point;

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::label::{self, Label, SAMPLE, Tag};
use crate::scale::Scale;
use crate::svg::{self, Caption, Svg};

const GRID: [u8; 5] = [0, 25, 50, 75, 100];
const GRID_LABEL_GAP: i32 = 8;

const QUARTER_TICK: i32 = 3;
const YEAR_TICK: i32 = 6;
const TICKS_APART: i32 = 6;
const YEARS_APART: i32 = 44;
const YEAR_LABEL_DROP: i32 = 16;

/// What the lines of a curve are called, with the values at which they end.
#[derive(Clone, Copy, Debug)]
pub struct CurveLabels<'a> {
    /// Actual progress.
    pub actual: &'a str,
    /// What is expected.
    pub expected: &'a str,
    /// The line that marks today.
    pub today: &'a str,
}

/// The room that a curve is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurveSize {
    /// 760 × 300 units, with the labels at the ends of the lines.
    Wide,
    /// 340 × 240 units, with the labels above the plot.
    Narrow,
}

#[derive(Clone, Copy)]
struct Frame {
    size: (u32, u32),
    plot: Bounds,
    labels: Bounds,
    font: i32,
}

struct Series<'a> {
    path: Vec<Coord>,
    end: Coord,
    label: &'a str,
    pen: Pen,
}

/// Actual progress beside what is expected, day by day, with a line at today
/// where it lies among the points. Without points the frame stays empty.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn progress_curve(
    caption: &Caption<'_>,
    points: &[Point],
    labels: &CurveLabels<'_>,
    today: Day,
    ink: Ink,
    size: CurveSize,
) -> Result<Svg, ChartError> {
    let frame = size.frame();
    let (first, last) = span(points).unwrap_or((today, today));
    let scale = Scale::new(first, last, frame.plot);
    svg::draw(caption, frame.size, |canvas| {
        paint_grid(canvas, &frame, &scale, first)?;
        if points.is_empty() {
            return Ok(());
        }
        paint_years(canvas, &frame, &scale)?;
        if scale.contains(today) {
            paint_today(canvas, &frame, scale.place(today, 0.0).0, labels.today)?;
        }
        let series = series(points, labels, ink, &scale);
        for line in series.iter().rev() {
            paint_line(canvas, line)?;
        }
        for (line, label) in series.iter().zip(size.labels(&tags(&series))) {
            paint_label(canvas, &label, line.pen, frame.font)?;
        }
        Ok(())
    })
}

impl CurveSize {
    const fn frame(self) -> Frame {
        match self {
            Self::Wide => Frame {
                size: (760, 300),
                plot: Bounds { left: 48, top: 24, right: 590, bottom: 272 },
                labels: Bounds { left: 606, top: 4, right: 756, bottom: 279 },
                font: 13,
            },
            Self::Narrow => Frame {
                size: (340, 240),
                plot: Bounds { left: 42, top: 58, right: 322, bottom: 214 },
                labels: Bounds { left: 4, top: 4, right: 336, bottom: 36 },
                font: 12,
            },
        }
    }

    fn labels(self, tags: &[Tag<'_>]) -> Vec<Label> {
        let frame = self.frame();
        match self {
            Self::Wide => label::in_column(tags, frame.labels, frame.font),
            Self::Narrow => label::in_rows(tags, frame.labels, frame.font),
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
fn series<'a>(
    points: &[Point],
    labels: &CurveLabels<'a>,
    ink: Ink,
    scale: &Scale,
) -> Vec<Series<'a>> {
    let actual = points
        .iter()
        .filter_map(|point| Some(scale.place(point.day, point.actual?.value())))
        .collect();
    let expected =
        points.iter().map(|point| scale.place(point.day, point.expected.value())).collect();
    [
        Series::new(actual, labels.actual, Pen { ink, width: 3, dashed: false }),
        Series::new(expected, labels.expected, Pen { ink: Ink::Quiet, width: 2, dashed: true }),
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
    first: Day,
) -> Result<(), ChartError> {
    let Bounds { left, right, .. } = frame.plot;
    for percent in GRID {
        let (_, y) = scale.place(first, f64::from(percent));
        canvas.line(&[(left, y), (right, y)], Pen::hairline(Ink::Grid))?;
        let text = format!("{percent}\u{a0}%");
        let place = (left - GRID_LABEL_GAP, y);
        canvas.write(&text, place, HPos::Right, frame.font, Ink::Quiet)?;
    }
    Ok(())
}

fn paint_years(canvas: &Canvas<'_>, frame: &Frame, scale: &Scale) -> Result<(), ChartError> {
    let bottom = frame.plot.bottom;
    for (_, x) in scale.quarters(TICKS_APART) {
        paint_tick(canvas, (x, bottom), QUARTER_TICK)?;
    }
    for (day, x) in scale.years(YEARS_APART) {
        paint_tick(canvas, (x, bottom), YEAR_TICK)?;
        let place = (x, bottom + YEAR_LABEL_DROP);
        canvas.write(&day.year().to_string(), place, HPos::Center, frame.font, Ink::Quiet)?;
    }
    Ok(())
}

fn paint_tick(canvas: &Canvas<'_>, (x, y): Coord, length: i32) -> Result<(), ChartError> {
    canvas.line(&[(x, y), (x, y + length)], Pen::hairline(Ink::Quiet))
}

fn paint_today(canvas: &Canvas<'_>, frame: &Frame, x: i32, text: &str) -> Result<(), ChartError> {
    let Bounds { top, bottom, .. } = frame.plot;
    canvas.line(&[(x, top), (x, bottom)], Pen::hairline(Ink::Text))?;
    let label = label::above(text, x, frame.plot, frame.font);
    for line in &label.lines {
        canvas.write(line, label.bounds.centre(), HPos::Center, frame.font, Ink::Text)?;
    }
    Ok(())
}

/// The line, and a dot where it would else not be seen or has come to today.
fn paint_line(canvas: &Canvas<'_>, line: &Series<'_>) -> Result<(), ChartError> {
    canvas.line(&line.path, line.pen)?;
    if line.pen.dashed && line.path.len() > 1 {
        return Ok(());
    }
    canvas.dot(line.end, line.pen.width + 1, line.pen.ink)
}

fn paint_label(canvas: &Canvas<'_>, label: &Label, pen: Pen, font: i32) -> Result<(), ChartError> {
    let height = label::line_height(font);
    let Bounds { left, top, .. } = label.bounds;
    for (row, text) in (0_i32..).zip(&label.lines) {
        let y = top + row * height + height / 2;
        if row == 0 {
            canvas.line(&[(left, y), (left + SAMPLE, y)], pen)?;
        }
        canvas.write(text, (label.text_left(), y), HPos::Left, font, pen.ink)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [CurveSize; 2] = [CurveSize::Wide, CurveSize::Narrow];
    const LONG: &str = "Avance real de la persecución y el procesamiento de los casos, informado \
                        por las instituciones responsables y corresponsables: 100\u{a0}%";

    fn apart(one: Bounds, other: Bounds) -> bool {
        one.right <= other.left
            || other.right <= one.left
            || one.bottom <= other.top
            || other.bottom <= one.top
    }

    fn is_within(label: Bounds, (width, height): (u32, u32)) -> bool {
        let inside = |place: i32, size: u32| u32::try_from(place).is_ok_and(|place| place <= size);
        inside(label.left, width)
            && inside(label.right, width)
            && inside(label.top, height)
            && inside(label.bottom, height)
    }

    /// Labels for lines that end at every pair of heights of the grid.
    fn every_labels(size: CurveSize, text: &str) -> Vec<Vec<Label>> {
        let Bounds { top, bottom, .. } = size.frame().plot;
        let heights = [top, top + 1, top + 20, bottom - 20, bottom - 1, bottom];
        heights
            .into_iter()
            .flat_map(|actual| heights.map(|expected| [actual, expected]))
            .map(|ends| size.labels(&ends.map(|y| Tag { text, y })))
            .collect()
    }

    #[test]
    fn labels_neither_overlap_nor_cross_the_plot_nor_leave_the_chart() {
        for (size, text) in SIZES.into_iter().flat_map(|size| [(size, "Real"), (size, LONG)]) {
            let frame = size.frame();
            for labels in every_labels(size, text) {
                let [actual, expected] = [labels[0].bounds, labels[1].bounds];
                assert!(apart(actual, expected), "{size:?}: {actual:?} {expected:?}");
                for label in [actual, expected] {
                    assert!(apart(label, frame.plot), "{size:?}: {label:?}");
                    assert!(is_within(label, frame.size), "{size:?}: {label:?}");
                }
            }
        }
    }

    #[test]
    fn the_label_of_today_keeps_clear_of_the_other_labels() {
        for size in SIZES {
            let frame = size.frame();
            for x in [frame.plot.left, 200, frame.plot.right] {
                let today = label::above(LONG, x, frame.plot, frame.font).bounds;
                assert!(is_within(today, frame.size), "{size:?}: {today:?}");
                let mut others = every_labels(size, LONG).into_iter().flatten();
                assert!(others.all(|label| apart(today, label.bounds)), "{size:?}: {today:?}");
            }
        }
    }

    #[test]
    fn lines_without_points_have_no_label() {
        let day = Day::constant(2019, 3, 6);
        let point = Point { day, actual: None, expected: vigia_domain::Percent::FULL };
        let labels = CurveLabels { actual: "Real", expected: "Previsto", today: "hoy" };
        let scale = Scale::new(day, day, CurveSize::Wide.frame().plot);
        let series = series(&[point], &labels, Ink::Text, &scale);
        let texts: Vec<_> = tags(&series).iter().map(|tag| tag.text).collect();
        assert_eq!(texts, ["Previsto"]);
    }
}
