//! What every plot through time has around its lines.

use plotters::style::text_anchor::HPos;

use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::label::{self, Label, SAMPLE};
use crate::scale::Scale;

/// From the number of a level to the plot.
pub(crate) const LEVEL_GAP: i32 = 8;

const QUARTER_TICK: i32 = 3;
const YEAR_TICK: i32 = 6;
const TICKS_APART: i32 = 6;
const YEARS_APART: i32 = 44;
const YEAR_LABEL_DROP: i32 = 16;

/// How a drawing is divided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) size: (u32, u32),
    pub(crate) plot: Bounds,
    pub(crate) labels: Bounds,
    pub(crate) font: i32,
}

/// A line of the grid, with what it stands for where that is known.
pub(crate) fn paint_level(
    canvas: &Canvas<'_>,
    frame: &Frame,
    y: i32,
    text: &str,
) -> Result<(), ChartError> {
    let Bounds { left, right, .. } = frame.plot;
    canvas.line(&[(left, y), (right, y)], Pen::hairline(Ink::Grid))?;
    if text.is_empty() {
        return Ok(());
    }
    canvas.write(text, (left - LEVEL_GAP, y), HPos::Right, frame.font, Ink::Quiet)
}

pub(crate) fn paint_years(
    canvas: &Canvas<'_>,
    frame: &Frame,
    scale: &Scale,
) -> Result<(), ChartError> {
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

pub(crate) fn paint_today(
    canvas: &Canvas<'_>,
    frame: &Frame,
    x: i32,
    text: &str,
) -> Result<(), ChartError> {
    let Bounds { top, bottom, .. } = frame.plot;
    canvas.line(&[(x, top), (x, bottom)], Pen::hairline(Ink::Text))?;
    let label = label::above(text, x, frame.plot, frame.font);
    for line in &label.lines {
        canvas.write(line, label.bounds.centre(), HPos::Center, frame.font, Ink::Text)?;
    }
    Ok(())
}

/// The name of a line, after a sample of it.
pub(crate) fn paint_label(
    canvas: &Canvas<'_>,
    label: &Label,
    pen: Pen,
    font: i32,
) -> Result<(), ChartError> {
    if label.lines.is_empty() {
        return Ok(());
    }
    let Bounds { left, top, .. } = label.bounds;
    let y = top + label::line_height(font) / 2;
    canvas.line(&[(left, y), (left + SAMPLE, y)], pen)?;
    label.paint(canvas, label.text_left(), font, pen.ink)
}
