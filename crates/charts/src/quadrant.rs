//! What was done beside what came of it, as four fields.

mod layout;
mod names;
#[cfg(test)]
mod tests;

use vigia_domain::Percent;

use crate::Ink;
use crate::canvas::ChartError;
use crate::levels::Levels;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use layout::Layout;

/// Something that was done, with what came of it.
#[derive(Clone, Copy, Debug)]
pub struct QuadrantPoint<'a> {
    /// Its number, which is written where its name finds no room.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// How much of it is done.
    pub done: Percent,
    /// How much of what it aims at is reached, where that is known.
    pub works: Option<Percent>,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
    /// Its colour.
    pub ink: Ink,
}

/// What the fields and the scales are called.
#[derive(Clone, Copy, Debug)]
pub struct QuadrantLabels<'a> {
    /// The scale from left to right.
    pub done: &'a str,
    /// The scale from bottom to top.
    pub works: &'a str,
    /// The field at the upper right.
    pub done_and_working: &'a str,
    /// The field at the lower right.
    pub done_only: &'a str,
    /// The field at the upper left.
    pub working_only: &'a str,
    /// The field at the lower left.
    pub neither: &'a str,
    /// The lane of those of which nothing shows whether they work.
    pub unknown: &'a str,
    /// The levels of both scales.
    pub levels: Levels<'a>,
}

/// A point for each of them: from left to right what is done, from bottom to
/// top what came of it, both from 0 to 100 and parted at 50. Those of which
/// nothing shows whether they work stand in a lane below. Names stand beside
/// their points; one that finds no room gives way to its number, with a key
/// under the chart.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn quadrant(
    caption: &Caption<'_>,
    points: &[QuadrantPoint<'_>],
    labels: &QuadrantLabels<'_>,
    room: Room,
) -> Result<Svg, ChartError> {
    let layout = Layout::new(points, labels, room);
    svg::draw(caption, layout.size, |canvas| layout.paint(canvas, points, labels.levels))
}
