//! What stands in the place of a chart that cannot be drawn for want of figures.

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{ChartError, Pen};
use crate::label;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};

const MARGIN: i32 = 24;
const LINES: usize = 8;

/// A frame with words that say what is missing.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn notice(caption: &Caption<'_>, words: &str, room: Room) -> Result<Svg, ChartError> {
    let font = room.font();
    let area = Bounds { left: MARGIN, top: MARGIN, right: room.width() - MARGIN, bottom: MARGIN };
    let label = label::plain(words, area, LINES, font);
    let frame =
        Bounds { left: 1, top: 1, right: room.width() - 1, bottom: label.bounds.bottom + MARGIN };
    let size = (room.width().unsigned_abs(), (frame.bottom + 1).unsigned_abs());
    svg::draw(caption, size, |canvas| {
        canvas.outline(frame, Pen::hairline(Ink::Grid))?;
        label.paint(canvas, area.left, font, Ink::Quiet)
    })
}
