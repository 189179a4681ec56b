//! Draws a calendar that is laid out.

use plotters::style::text_anchor::HPos;
use vigia_domain::Status;

use super::layout::{Cell, Layout, STEP};
use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::{Heat, Stroke};
use crate::label;

/// What is late, in the upper right of a week.
const CORNER: i32 = 7;
/// What is done, at the bottom of a week.
const BAR: i32 = 5;
const LEAST_BAR: i32 = 3;
const FRAME: Pen = Pen { ink: Ink::Text, width: 2, stroke: Stroke::Solid };
const DONE: Ink = Ink::Status(Status::Completed);

pub(super) fn paint(canvas: &Canvas<'_>, layout: &Layout<'_>) -> Result<(), ChartError> {
    for name in &layout.names {
        name.paint(canvas, name.bounds.left, layout.font, Ink::Quiet)?;
    }
    for ground in &layout.grounds {
        canvas.fill(*ground, Ink::Track)?;
    }
    for cell in &layout.cells {
        paint_cell(canvas, cell, layout.font)?;
    }
    if let Some(today) = layout.today {
        canvas.outline(today.grown(1), FRAME)?;
    }
    paint_key(canvas, layout)
}

fn paint_cell(canvas: &Canvas<'_>, cell: &Cell<'_>, font: i32) -> Result<(), ChartError> {
    let Cell { week, area, heat } = cell;
    canvas.fill(*area, Ink::Heat(*heat))?;
    let number = week.due.to_string();
    // A number that has no room stands in the words alone.
    if label::width(&number, font - 1) <= area.width() {
        canvas.write(&number, area.centre(), HPos::Center, font - 1, heat.text())?;
    }
    if week.done > 0 {
        paint_bar(canvas, *area, share(area.width(), week.done, week.due))?;
    }
    if week.late > 0 {
        paint_corner(canvas, *area)?;
    }
    canvas.mark(*area, week.tip);
    Ok(())
}

/// A part of a length, never so short that it vanishes.
fn share(length: i32, part: usize, whole: usize) -> i32 {
    let of_whole = |length: usize| length * part.min(whole) / whole.max(1);
    let units = usize::try_from(length).map_or(0, of_whole);
    i32::try_from(units).unwrap_or(length).max(LEAST_BAR)
}

fn paint_bar(canvas: &Canvas<'_>, area: Bounds, length: i32) -> Result<(), ChartError> {
    canvas.fill(Bounds { top: area.bottom - BAR - 1, ..area }, Ink::Ground)?;
    let bar = Bounds { top: area.bottom - BAR, right: area.left + length, ..area };
    canvas.fill(bar, DONE)
}

fn paint_corner(canvas: &Canvas<'_>, area: Bounds) -> Result<(), ChartError> {
    let Bounds { top, right, .. } = area;
    let corner = |by: i32| [(right - by, top), (right, top), (right, top + by)];
    canvas.polygon(&corner(CORNER + 2), Ink::Ground)?;
    canvas.polygon(&corner(CORNER), Ink::Overdue)
}

fn paint_key(canvas: &Canvas<'_>, layout: &Layout<'_>) -> Result<(), ChartError> {
    for (place, item) in layout.key.iter().enumerate() {
        let area = item.sample;
        match place {
            0 => {
                for (step, heat) in (0_i32..).zip(Heat::ALL) {
                    let left = area.left + step * STEP;
                    let cell = Bounds { left, right: left + STEP - 1, ..area };
                    canvas.fill(cell, Ink::Heat(heat))?;
                }
            }
            1 => {
                let bar = Bounds { top: area.bottom - BAR - 3, bottom: area.bottom - 3, ..area };
                canvas.fill(bar, DONE)?;
            }
            2 => {
                let (x, y) = area.centre();
                let half = CORNER / 2 + 1;
                let (right, top) = (x + half, y - half);
                let corner = [(x - half, top), (right, top), (right, y + half)];
                canvas.polygon(&corner, Ink::Overdue)?;
            }
            _ => canvas.outline(area.grown(-2), FRAME)?,
        }
        item.paint_label(canvas, layout.font)?;
    }
    Ok(())
}
