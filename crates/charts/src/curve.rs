//! Progress through time.

use vigia_domain::Day;
use vigia_domain::curve::Point;

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Stroke;
use crate::label::{self, Label, Tag};
use crate::plot::{self, Frame};
use crate::scale::Scale;
use crate::svg::{self, Caption, Svg};

const GRID: [u8; 5] = [0, 25, 50, 75, 100];
const EXPECTED: Pen = Pen { ink: Ink::Quiet, width: 2, stroke: Stroke::Dashed };

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

/// The room that a chart is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurveSize {
    /// 760 units across, with the labels at the ends of the lines; a curve is
    /// 300 high.
    Wide,
    /// 340 units across, with the labels above the plot; a curve is 240 high.
    Narrow,
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
        paint_grid(canvas, &frame, &scale)?;
        if points.is_empty() {
            return Ok(());
        }
        plot::paint_years(canvas, &frame, &scale)?;
        if scale.contains(today) {
            plot::paint_today(canvas, &frame, scale.place(today, 0.0).0, labels.today)?;
        }
        let series = series(points, labels, ink, &scale);
        for line in series.iter().rev() {
            paint_line(canvas, line)?;
        }
        for (line, label) in series.iter().zip(size.labels(&tags(&series))) {
            plot::paint_label(canvas, &label, line.pen, frame.font)?;
        }
        Ok(())
    })
}

impl CurveSize {
    /// The size of its letters.
    pub(crate) const fn font(self) -> i32 {
        match self {
            Self::Wide => 13,
            Self::Narrow => 12,
        }
    }

    const fn frame(self) -> Frame {
        match self {
            Self::Wide => Frame {
                size: (760, 300),
                plot: Bounds { left: 48, top: 24, right: 590, bottom: 272 },
                labels: Bounds { left: 606, top: 4, right: 756, bottom: 279 },
                font: self.font(),
            },
            Self::Narrow => Frame {
                size: (340, 240),
                plot: Bounds { left: 42, top: 58, right: 322, bottom: 214 },
                labels: Bounds { left: 4, top: 4, right: 336, bottom: 36 },
                font: self.font(),
            },
        }
    }

    fn labels(self, tags: &[Tag<'_>]) -> Vec<Label> {
        let frame = self.frame();
        match self {
            Self::Wide => label::in_column(tags, frame.labels, frame.font),
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

fn paint_grid(canvas: &Canvas<'_>, frame: &Frame, scale: &Scale) -> Result<(), ChartError> {
    for percent in GRID {
        let y = scale.level(f64::from(percent));
        plot::paint_level(canvas, frame, y, &format!("{percent}\u{a0}%"))?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    const SIZES: [CurveSize; 2] = [CurveSize::Wide, CurveSize::Narrow];
    const LONG: &str = "Avance real de la persecución y el procesamiento de los casos, informado \
                        por las instituciones responsables y corresponsables: 100\u{a0}%";

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
                assert!(!actual.overlaps(expected), "{size:?}: {actual:?} {expected:?}");
                for label in [actual, expected] {
                    assert!(!label.overlaps(frame.plot), "{size:?}: {label:?}");
                    assert!(whole(frame.size).encloses(label), "{size:?}: {label:?}");
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
                assert!(whole(frame.size).encloses(today), "{size:?}: {today:?}");
                let mut others = every_labels(size, LONG).into_iter().flatten();
                assert!(others.all(|label| !today.overlaps(label.bounds)), "{size:?}: {today:?}");
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
