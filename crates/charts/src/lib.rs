//! Series of a plan as SVG: progress beside what is expected, the statuses of
//! its activities, progress through time.
//!
//! A chart is a pure function of its figures. It has no words and no colours of
//! its own: labels and the [`Caption`] that a screen reader speaks come in, and
//! every colour is an [`Ink`], a custom property that the page's style sheet
//! sets for light, dark and print. Nothing measures text either: a label gets
//! the room of its characters at an average width.

mod bounds;
mod bullet;
mod canvas;
mod curve;
mod ink;
mod label;
mod scale;
mod status_bar;
mod svg;

pub use bullet::progress_bullet;
pub use canvas::ChartError;
pub use curve::{CurveLabels, CurveSize, progress_curve};
pub use ink::{AxisColour, Ink};
pub use status_bar::status_bar;
pub use svg::{Caption, Svg};
