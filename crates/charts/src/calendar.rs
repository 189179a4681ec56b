//! What falls due in each week of some years, and what of it is done or late.

mod layout;
mod paint;
#[cfg(test)]
mod tests;

use vigia_domain::deadlines::Week;

use crate::canvas::ChartError;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use layout::Layout;

/// The weeks of some years.
#[derive(Clone, Copy, Debug)]
pub struct CalendarChart<'a> {
    /// The years, a row or two each, in the order given.
    pub years: &'a [i16],
    /// The weeks in which something falls due.
    pub weeks: &'a [CalendarWeek<'a>],
    /// The week to be set apart.
    pub today: Week,
    /// Its words.
    pub labels: CalendarLabels<'a>,
}

/// A week in which something falls due.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWeek<'a> {
    /// Which week it is.
    pub week: Week,
    /// How much falls due.
    pub due: usize,
    /// How much of it is done.
    pub done: usize,
    /// How much of it is late.
    pub late: usize,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
}

/// The words of a calendar.
#[derive(Clone, Copy, Debug)]
pub struct CalendarLabels<'a> {
    /// The months, in short, January first.
    pub months: [&'a str; 12],
    /// The heat: how much falls due, from the least to the most.
    pub heat: &'a str,
    /// The bar of what is done.
    pub done: &'a str,
    /// The corner of what is late.
    pub late: &'a str,
    /// The frame around this week.
    pub today: &'a str,
}

/// A cell for each week, the hotter the more falls due in it, with a bar for
/// what is done and a corner for what is late. A year takes a row, or two where
/// the room is narrow.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn calendar(
    caption: &Caption<'_>,
    chart: &CalendarChart<'_>,
    room: Room,
) -> Result<Svg, ChartError> {
    let layout = Layout::new(chart, room);
    svg::draw(caption, layout.size, |canvas| paint::paint(canvas, &layout))
}
