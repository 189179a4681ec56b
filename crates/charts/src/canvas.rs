//! What a chart draws with.

use std::cell::{Cell, RefCell};

use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor};

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::ink::{Series, Stroke};

/// The family of every text until a page or a sheet says otherwise.
pub(crate) const FONT_FAMILY: &str = "system-ui, sans-serif";

/// Plotters divides a font's size by this before it writes it.
const FONT_SCALE: f64 = 1.24;

/// A chart could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("the chart cannot be drawn")]
pub struct ChartError(#[from] DrawingAreaErrorKind<std::io::Error>);

/// A drawing in the making.
pub(crate) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
    /// What is being drawn belongs to it.
    series: Cell<Option<Series>>,
    marks: RefCell<Vec<Mark>>,
}

/// A place of a drawing that says more when it is pointed at.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) area: Bounds,
    pub(crate) text: String,
    pub(crate) series: Option<Series>,
}

/// How a line is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Pen {
    pub(crate) ink: Ink,
    pub(crate) width: u32,
    pub(crate) stroke: Stroke,
}

impl Pen {
    pub(crate) const fn hairline(ink: Ink) -> Self {
        Self { ink, width: 1, stroke: Stroke::Solid }
    }
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(drawn: &'a mut String, size: (u32, u32)) -> Self {
        let area = SVGBackend::with_string(drawn, size).into_drawing_area();
        Self { area, series: Cell::new(None), marks: RefCell::default() }
    }

    /// Draws what belongs to the series of a place, from 0.
    pub(crate) fn in_series<T>(&self, place: usize, paint: impl FnOnce(&Self) -> T) -> T {
        let before = self.series.replace(Series::new(place));
        let painted = paint(self);
        self.series.set(before);
        painted
    }

    /// Has a place say more when it is pointed at.
    pub(crate) fn mark(&self, area: Bounds, text: impl Into<String>) {
        let mark = Mark { area, text: text.into(), series: self.series.get() };
        self.marks.borrow_mut().push(mark);
    }

    pub(crate) fn fill(&self, area: Bounds, ink: Ink) -> Result<(), ChartError> {
        let corners = [(area.left, area.top), (area.right, area.bottom)];
        self.area.draw(&Rectangle::new(corners, self.solid(ink).filled()))?;
        Ok(())
    }

    /// The outline of a rectangle.
    pub(crate) fn outline(&self, area: Bounds, pen: Pen) -> Result<(), ChartError> {
        let Bounds { left, top, right, bottom } = area;
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        self.line(&corners, pen)
    }

    pub(crate) fn line(&self, points: &[Coord], pen: Pen) -> Result<(), ChartError> {
        let style = pen.ink.painted(pen.stroke, self.series.get()).stroke_width(pen.width);
        self.area.draw(&PathElement::<Coord>::new(points.to_vec(), style))?;
        Ok(())
    }

    pub(crate) fn polygon(&self, corners: &[Coord], ink: Ink) -> Result<(), ChartError> {
        self.area.draw(&Polygon::<Coord>::new(corners.to_vec(), self.solid(ink).filled()))?;
        Ok(())
    }

    pub(crate) fn dot(&self, centre: Coord, radius: u32, ink: Ink) -> Result<(), ChartError> {
        self.area.draw(&Circle::new(centre, radius, self.solid(ink).filled()))?;
        Ok(())
    }

    /// Writes one line of text, centred on its place from top to bottom.
    pub(crate) fn write(
        &self,
        text: &str,
        place: Coord,
        anchor: HPos,
        font: i32,
        ink: Ink,
    ) -> Result<(), ChartError> {
        let size = f64::from(font) * FONT_SCALE;
        let style = FontDesc::new(FontFamily::Name(FONT_FAMILY), size, FontStyle::Normal)
            .color(&self.solid(ink))
            .pos(Pos::new(anchor, VPos::Center));
        self.area.draw_text(text, &style, place)?;
        Ok(())
    }

    /// Ends the drawing and gives the places that say more.
    pub(crate) fn finish(self) -> Result<Vec<Mark>, ChartError> {
        self.area.present()?;
        Ok(self.marks.into_inner())
    }

    fn solid(&self, ink: Ink) -> RGBColor {
        ink.painted(Stroke::Solid, self.series.get())
    }
}
