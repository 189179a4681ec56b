//! What a chart draws with.

use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, ShapeStyle};

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::ink::Stroke;

const FONT_FAMILY: &str = "system-ui, sans-serif";

/// Plotters divides a font's size by this before it writes it.
const FONT_SCALE: f64 = 1.24;

/// A chart could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("the chart cannot be drawn")]
pub struct ChartError(#[from] DrawingAreaErrorKind<std::io::Error>);

/// A drawing in the making.
pub(crate) struct Canvas<'a>(DrawingArea<SVGBackend<'a>, Shift>);

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

    fn style(self) -> ShapeStyle {
        self.ink.stroked(self.stroke).stroke_width(self.width)
    }
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(drawn: &'a mut String, size: (u32, u32)) -> Self {
        Self(SVGBackend::with_string(drawn, size).into_drawing_area())
    }

    pub(crate) fn fill(&self, area: Bounds, ink: Ink) -> Result<(), ChartError> {
        let corners = [(area.left, area.top), (area.right, area.bottom)];
        self.0.draw(&Rectangle::new(corners, ink.solid().filled()))?;
        Ok(())
    }

    pub(crate) fn line(&self, points: &[Coord], pen: Pen) -> Result<(), ChartError> {
        self.0.draw(&PathElement::<Coord>::new(points.to_vec(), pen.style()))?;
        Ok(())
    }

    pub(crate) fn dot(&self, centre: Coord, radius: u32, ink: Ink) -> Result<(), ChartError> {
        self.0.draw(&Circle::new(centre, radius, ink.solid().filled()))?;
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
            .color(&ink.solid())
            .pos(Pos::new(anchor, VPos::Center));
        self.0.draw_text(text, &style, place)?;
        Ok(())
    }

    pub(crate) fn finish(&self) -> Result<(), ChartError> {
        self.0.present()?;
        Ok(())
    }
}
