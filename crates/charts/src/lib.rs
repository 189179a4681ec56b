//! Series of a plan as SVG: progress beside what is expected, the statuses of
//! its activities, progress through time, indicators beside their targets,
//! figures side by side.
//!
//! A chart is a pure function of its figures. It has no words and no colours of
//! its own: labels and the [`Caption`] that a screen reader speaks come in, and
//! every colour is an [`Ink`], a custom property that the page's style sheet
//! sets for light, dark and print. Nothing measures text either: a label gets
//! the room of its characters at an average width.

mod bars;
mod bounds;
mod bullet;
mod canvas;
mod curve;
mod indicator_series;
mod ink;
mod label;
mod paired_bars;
mod plot;
mod rows;
mod scale;
mod series_point;
mod sparkline;
mod status_bar;
mod svg;
mod values;

pub use bars::{BarRow, bars};
pub use bullet::progress_bullet;
pub use canvas::ChartError;
pub use curve::{CurveLabels, CurveSize, progress_curve};
pub use indicator_series::{LineWeight, SeriesChart, SeriesLabels, SeriesLine, indicator_series};
pub use ink::{AxisColour, Ink};
pub use paired_bars::{PairedRow, paired_bars};
pub use series_point::SeriesPoint;
pub use sparkline::sparkline;
pub use status_bar::status_bar;
pub use svg::{Caption, Svg};
