//! What the sources say of an indicator, beside its targets.

mod figures;
mod goal;
mod layout;
mod line;
#[cfg(test)]
mod tests;

use vigia_domain::Day;

use crate::canvas::ChartError;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use crate::{Ink, SeriesPoint};
use layout::Layout;

/// The values of an indicator with what they are measured by.
#[derive(Clone)]
pub struct SeriesChart<'a> {
    /// A line for each source, the official one first.
    pub lines: Vec<SeriesLine<'a>>,
    /// What is aimed at.
    pub targets: Vec<SeriesPoint>,
    /// What is on track, as the least and the greatest part of a target.
    pub band: Option<(f64, f64)>,
    /// Where the indicator stood before the plan.
    pub baseline: Option<SeriesPoint>,
    /// What the marks are called.
    pub labels: SeriesLabels<'a>,
    /// A value as it is written on the scale and beside a target.
    pub tick: &'a dyn Fn(f64) -> String,
    /// The day that is marked.
    pub today: Day,
    /// The colour of the official line.
    pub ink: Ink,
}

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesLine<'a> {
    /// The name of the source.
    pub label: &'a str,
    /// Its observations.
    pub points: Vec<SeriesPoint>,
    /// How much it counts.
    pub weight: LineWeight,
}

/// How strongly a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineWeight {
    /// The source whose values count.
    Official,
    /// A source that is shown beside it.
    Other,
}

/// What the marks beside the lines are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesLabels<'a> {
    /// What is aimed at.
    pub target: &'a str,
    /// Where the indicator stood before the plan.
    pub baseline: &'a str,
    /// The line that marks today.
    pub today: &'a str,
}

/// The observations of each source through time, every one as long as its
/// period and with a dot where it ends, beside the targets, the band that is on
/// track and the baseline. Today is marked where it lies among them. Without
/// observations and targets the frame stays empty. The chart grows with the
/// names that it bears.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn indicator_series(
    caption: &Caption<'_>,
    chart: &SeriesChart<'_>,
    size: Room,
) -> Result<Svg, ChartError> {
    let layout = Layout::new(chart, size);
    svg::draw(caption, layout.frame.size, |canvas| layout.paint(canvas, chart.labels.today))
}
