//! Activities through time: from start to deadline, with what is done of them
//! and how late they are.

mod bar;
mod header;
mod layout;
mod paint;
#[cfg(test)]
mod tests;

use vigia_domain::schedule::Lateness;
use vigia_domain::{Day, Percent};

use crate::Ink;
use crate::canvas::ChartError;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use layout::Layout;

/// How much time stands apart in a chart of activities; the less it is, the
/// wider the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimeStep {
    /// Every month, wider than a page.
    Month,
    /// Every quarter, as wide as a page.
    Quarter,
    /// Every year, as narrow as it can be.
    Year,
}

/// Activities through time.
#[derive(Clone, Debug)]
pub struct GanttChart<'a> {
    /// The activities in groups, in the order given.
    pub groups: Vec<GanttGroup<'a>>,
    /// The first and the last day to be drawn.
    pub span: (Day, Day),
    /// The day up to which what is late is late.
    pub today: Day,
    /// What stands apart.
    pub step: TimeStep,
    /// Its words.
    pub labels: GanttLabels<'a>,
    /// What its signs mean, where that is to be said below it.
    pub key: Option<GanttKey<'a>>,
}

/// Activities that belong together.
#[derive(Clone, Debug)]
pub struct GanttGroup<'a> {
    /// What they are; nothing is written where this is empty.
    pub heading: &'a str,
    /// The activities.
    pub rows: Vec<GanttRow<'a>>,
}

/// An activity.
#[derive(Clone, Copy, Debug)]
pub struct GanttRow<'a> {
    /// What it is.
    pub label: &'a str,
    /// Its first day.
    pub start: Day,
    /// Its last day before any amendment, where it was another one.
    pub original: Option<Day>,
    /// Its last day.
    pub deadline: Day,
    /// Its progress.
    pub actual: Percent,
    /// How late it is.
    pub lateness: Lateness,
    /// The place of the series to which it belongs, from 0.
    pub series: usize,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
    /// Its colour.
    pub ink: Ink,
}

/// The words of a chart of activities.
#[derive(Clone, Copy, Debug)]
pub struct GanttLabels<'a> {
    /// The line that marks today.
    pub today: &'a str,
    /// The sign of what is critical, a letter or two.
    pub critical: &'a str,
    /// The months, in short, January first.
    pub months: [&'a str; 12],
    /// The quarters, in short, the first first.
    pub quarters: [&'a str; 4],
}

/// What the signs of a chart of activities mean.
#[derive(Clone, Copy, Debug)]
pub struct GanttKey<'a> {
    /// The bar and what fills it.
    pub bar: &'a str,
    /// The full diamond.
    pub deadline: &'a str,
    /// The hollow diamond.
    pub original: &'a str,
    /// The thin line of what is late.
    pub late: &'a str,
    /// The thick line of what is critical.
    pub critical: &'a str,
    /// The arrow of what began before the first day.
    pub earlier: &'a str,
}

/// A bar for each activity from its start to its deadline, filled as far as it
/// is done, with what it is late by, and a line at today where it lies in the
/// span. What began before the span is drawn from its first day on, with an
/// arrow; the same holds for what ends after it.
///
/// The drawing is as wide as its step asks for, so that it may be wider than
/// the room, and grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn gantt(caption: &Caption<'_>, chart: &GanttChart<'_>, room: Room) -> Result<Svg, ChartError> {
    let layout = Layout::new(chart, room);
    svg::draw(caption, layout.size, |canvas| paint::paint(canvas, chart, &layout))
}
