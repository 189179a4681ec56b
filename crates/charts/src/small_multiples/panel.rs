//! One panel in its place.

use vigia_domain::Status;

use super::{Panel, PanelRating};
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Stroke;
use crate::label::{self, Label, SAMPLE};
use crate::scale::Scale;
use crate::series_point::in_order;
use crate::sparkline::path;
use crate::values::Values;
use crate::{Ink, SeriesPoint};

const PLOT_HEIGHT: i32 = 64;

/// Above and below the plot.
const GAP: i32 = 6;

const NAME_LINES: usize = 3;
const TEXT_LINES: usize = 3;

/// What a dot at the end of a line keeps clear of the edges.
const DOT: i32 = 3;
const SIGN_RADIUS: i32 = 5;
const SIGN_GAP: i32 = 6;

/// What the words in the place of values keep clear of their frame.
const INSET: i32 = 8;

const TARGET: Pen = Pen { ink: Ink::Text, width: 1, stroke: Stroke::Short };

/// What every panel has in common.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) width: i32,
    pub(super) font: i32,
}

/// A panel with everything in its place.
pub(super) struct Placed<'a> {
    panel: &'a Panel<'a>,
    pub(super) bounds: Bounds,
    pub(super) plot: Bounds,
    head: Label,
    /// What stands in the plot where there is nothing to plot.
    pub(super) missing: Option<Label>,
    value: Option<Label>,
    target: Option<Label>,
    rating: Label,
    points: Vec<SeriesPoint>,
    aim: Option<f64>,
}

impl Size {
    pub(super) fn head_height(self, panel: &Panel<'_>) -> i32 {
        self.head(panel, (0, 0)).bounds.height()
    }

    fn head(self, panel: &Panel<'_>, corner: Coord) -> Label {
        let text = format!("{} · {}", panel.code, panel.name);
        label::plain(&text, self.line(corner, 0), NAME_LINES, self.font)
    }

    /// From an indent to the end of the line.
    fn line(self, (left, top): Coord, indent: i32) -> Bounds {
        Bounds { left: left + indent, top, right: left + self.width, bottom: top }
    }
}

impl<'a> Placed<'a> {
    pub(super) fn new(
        panel: &'a Panel<'a>,
        (left, top): Coord,
        head_height: i32,
        size: Size,
    ) -> Self {
        let font = size.font;
        let points = in_order(&panel.points);
        let aim = panel.target.map(|target| target.value).filter(|value| value.is_finite());
        let plot_top = top + head_height + GAP;
        let text = |text: &str, top, indent| {
            label::plain(text, size.line((left, top), indent), TEXT_LINES, font)
        };
        let missing = points.is_empty().then(|| text_in(panel.value, size, (left, plot_top)));
        let least = missing.as_ref().map_or(0, |label| label.bounds.height() + 2 * INSET);
        let plot = Bounds {
            left,
            top: plot_top,
            right: left + size.width,
            bottom: plot_top + PLOT_HEIGHT.max(least),
        };
        let mut below = plot.bottom + GAP;
        let value = missing.is_none().then(|| text(panel.value, below, 0));
        below = value.as_ref().map_or(below, |label| label.bounds.bottom);
        let target = panel.target.map(|target| text(target.text, below, SAMPLE + SIGN_GAP));
        below = target.as_ref().map_or(below, |label| label.bounds.bottom);
        let rating = text(panel.rating_text, below, 2 * SIGN_RADIUS + SIGN_GAP);
        let bottom = rating.bounds.bottom.max(below + label::line_height(font));
        Self {
            panel,
            bounds: Bounds { left, top, right: plot.right, bottom },
            plot,
            head: size.head(panel, (left, top)),
            missing,
            value,
            target,
            rating,
            points,
            aim,
        }
    }

    pub(super) fn paint(&self, canvas: &Canvas<'_>, font: i32) -> Result<(), ChartError> {
        self.paint_plot(canvas)?;
        let said = [Some(&self.head), self.value.as_ref(), Some(&self.rating)];
        for label in said.into_iter().flatten() {
            label.paint(canvas, label.bounds.left, font, Ink::Text)?;
        }
        if let Some(label) = &self.missing {
            label.paint(canvas, label.bounds.left, font, Ink::Quiet)?;
        }
        if let Some(label) = &self.target {
            let y = label.bounds.top + label::line_height(font) / 2;
            canvas.line(&[(self.bounds.left, y), (self.bounds.left + SAMPLE, y)], TARGET)?;
            label.paint(canvas, label.bounds.left, font, Ink::Text)?;
        }
        let middle = self.rating.bounds.top + label::line_height(font) / 2;
        self.panel.rating.paint(canvas, (self.bounds.left + SIGN_RADIUS, middle))?;
        canvas.mark(self.bounds, self.panel.tip);
        Ok(())
    }

    fn paint_plot(&self, canvas: &Canvas<'_>) -> Result<(), ChartError> {
        let Bounds { left, right, bottom, .. } = self.plot;
        let Some(scale) = self.scale() else {
            return canvas.outline(self.plot, Pen::hairline(Ink::Grid));
        };
        if let Some((aim, (low, high))) = self.aim.zip(self.panel.band) {
            let (top, bottom) = (scale.level(aim * high), scale.level(aim * low));
            canvas.fill(Bounds { left, top, right, bottom }, Ink::Band)?;
        }
        canvas.line(&[(left, bottom), (right, bottom)], Pen::hairline(Ink::Grid))?;
        if let Some(aim) = self.aim {
            let y = scale.level(aim);
            canvas.line(&[(left, y), (right, y)], TARGET)?;
        }
        let path = path(&self.points, &scale);
        let ink = self.panel.ink;
        canvas.line(&path, Pen { ink, width: 2, stroke: Stroke::Solid })?;
        path.last().map_or(Ok(()), |end| canvas.dot(*end, DOT.unsigned_abs(), ink))
    }

    fn scale(&self) -> Option<Scale> {
        let first = self.points.iter().map(|point| point.period.start()).min()?;
        let last = self.points.iter().map(|point| point.period.end()).max()?;
        let values: Vec<f64> =
            self.points.iter().map(|point| point.value).chain(self.aim).collect();
        let high = self.panel.band.map_or(1.0, |(_, high)| high);
        let end = self.aim.map(|aim| aim * high);
        let most = Values::reaching(&values, end.as_slice()).most();
        let Bounds { left, top, right, bottom } = self.plot;
        let plot = Bounds { left, top: top + DOT, right: right - DOT, bottom };
        Some(Scale::up_to(most, first, last, plot))
    }

    #[cfg(test)]
    pub(super) fn parts(&self) -> Vec<Bounds> {
        let labels = [Some(&self.head), self.value.as_ref(), self.target.as_ref()];
        let labels = labels.into_iter().flatten().chain([&self.rating]);
        labels.map(|label| label.bounds).chain([self.plot]).collect()
    }
}

/// Words within the frame of a plot.
fn text_in(text: &str, size: Size, (left, top): Coord) -> Label {
    let area = Bounds {
        left: left + INSET,
        top: top + INSET,
        right: left + size.width - INSET,
        bottom: top + INSET,
    };
    label::plain(text, area, TEXT_LINES, size.font)
}

impl PanelRating {
    fn paint(self, canvas: &Canvas<'_>, (x, y): Coord) -> Result<(), ChartError> {
        let r = SIGN_RADIUS;
        let (left, right, top, bottom) = (x - r, x + r, y - r + 1, y + r - 1);
        match self {
            Self::Behind => canvas.polygon(&[(left, top), (right, top), (x, bottom)], Ink::AtRisk),
            Self::OnTrack => {
                canvas.dot((x, y), r.unsigned_abs() - 1, Ink::Status(Status::Completed))
            }
            Self::Ahead => canvas.polygon(
                &[(left, bottom), (right, bottom), (x, top)],
                Ink::Status(Status::InProgress),
            ),
            Self::NotRated => {
                canvas.fill(Bounds { left, top: y - 1, right, bottom: y + 1 }, Ink::Quiet)
            }
        }
    }
}
