//! How much each of several does for each of many.

mod layout;

use plotters::style::text_anchor::HPos;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Heat;
use crate::label;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use crate::text_width::shortened;
use layout::Layout;

/// The stripe of a cell in the colour of its column.
const STRIPE: i32 = 3;

/// What stands in a cell without anything.
const NOTHING: &str = "–";

/// Something that does more or less for each row.
#[derive(Clone, Copy, Debug)]
pub struct HeatColumn<'a> {
    /// Its name, as short as it can be.
    pub heading: &'a str,
    /// Its colour.
    pub ink: Ink,
}

/// Something for which more or less is done.
#[derive(Clone, Debug)]
pub struct HeatRow<'a> {
    /// What it is.
    pub label: &'a str,
    /// A cell for each column, in their order.
    pub cells: Vec<HeatCell<'a>>,
}

/// How much a column does for a row.
#[derive(Clone, Copy, Debug)]
pub struct HeatCell<'a> {
    /// How much: the heat, beside the most of all cells.
    pub count: usize,
    /// The same as it is written.
    pub text: &'a str,
    /// A second figure, written small below it; may be empty.
    pub second: &'a str,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
}

/// A cell for each row and column, the warmer the more there is, with its
/// number. A cell that counts nothing stands back. The chart grows with its
/// rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn heat_map(
    caption: &Caption<'_>,
    columns: &[HeatColumn<'_>],
    rows: &[HeatRow<'_>],
    room: Room,
) -> Result<Svg, ChartError> {
    let layout = Layout::new(columns, rows, room);
    let most = rows.iter().flat_map(|row| &row.cells).map(|cell| cell.count).max().unwrap_or(0);
    svg::draw(caption, layout.size, |canvas| {
        let font = room.font();
        for (place, (column, heading)) in columns.iter().zip(&layout.headings).enumerate() {
            canvas.in_series(place, |canvas| {
                heading.paint(canvas, heading.bounds.left, font, column.ink)
            })?;
        }
        for (row, placed) in rows.iter().zip(&layout.rows) {
            placed.label.paint(canvas, placed.label.bounds.left, font, Ink::Text)?;
            let cells = row.cells.iter().zip(&placed.cells).zip(columns);
            for (place, ((cell, area), column)) in cells.enumerate() {
                let heat = Heat::of(cell.count, most);
                canvas.in_series(place, |canvas| {
                    paint(canvas, cell, (*area, column.ink), heat, font)
                })?;
            }
        }
        Ok(())
    })
}

fn paint(
    canvas: &Canvas<'_>,
    cell: &HeatCell<'_>,
    (area, stripe): (Bounds, Ink),
    heat: Option<Heat>,
    font: i32,
) -> Result<(), ChartError> {
    canvas.mark(area, cell.tip);
    let (x, y) = area.centre();
    let Some(heat) = heat else {
        canvas.outline(area, Pen::hairline(Ink::Grid))?;
        return canvas.write(NOTHING, (x, y), HPos::Center, font, Ink::Quiet);
    };
    canvas.fill(area, Ink::Heat(heat))?;
    canvas.fill(Bounds { right: area.left + STRIPE, ..area }, stripe)?;
    let room = area.width() - 2 * STRIPE;
    let write = |text: &str, y, font| {
        canvas.write(&shortened(text, room, font), (x, y), HPos::Center, font, heat.text())
    };
    if cell.second.is_empty() {
        return write(cell.text, y, font);
    }
    let half = label::line_height(font) / 2;
    write(cell.text, y - half, font)?;
    write(cell.second, y + half, font - 1)
}
