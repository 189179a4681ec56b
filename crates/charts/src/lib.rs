//! Series of a plan as SVG: progress beside what is expected, the statuses of
//! its activities, progress through time, indicators beside their targets,
//! figures side by side.
//!
//! A chart is a pure function of its figures. It has no words and no colours of
//! its own: labels and the [`Caption`] that a screen reader speaks come in, and
//! every colour is an [`Ink`], a custom property that the page's style sheet
//! sets for light, dark and print; a [`Sheet`] sets them for a chart that stands
//! alone. No font is at hand, so a label gets the room of its letters in the usual
//! typefaces.

mod bar_lines;
mod bars;
mod bounds;
mod bullet;
mod bullets;
mod calendar;
mod canvas;
mod colour_key;
mod curve;
mod gantt;
mod heat_map;
mod indicator_series;
mod ink;
mod key;
mod label;
mod levels;
mod notice;
mod paired_bars;
mod plot;
mod png;
mod quadrant;
mod room;
mod rows;
mod scale;
mod series_point;
mod sheet;
mod slope;
mod small_multiples;
mod sparkline;
mod spending_bars;
mod stacked_bars;
mod status_bar;
mod svg;
mod text_width;
mod theme;
mod values;

pub use bars::{BarRow, bars};
pub use bullet::progress_bullet;
pub use bullets::{BulletRow, bullets};
pub use calendar::{CalendarChart, CalendarLabels, CalendarWeek, calendar};
pub use canvas::ChartError;
pub use colour_key::Key;
pub use curve::{CurveLabels, CurveLandmark, LandmarkSign, ProgressCurve, progress_curve};
pub use gantt::{GanttChart, GanttGroup, GanttKey, GanttLabels, GanttRow, TimeStep, gantt};
pub use heat_map::{HeatCell, HeatColumn, HeatRow, heat_map};
pub use indicator_series::{LineWeight, SeriesChart, SeriesLabels, SeriesLine, indicator_series};
pub use ink::{AxisColour, Heat, Ink};
pub use levels::Levels;
pub use notice::notice;
pub use paired_bars::{PairedRow, paired_bars};
pub use png::{PngError, png};
pub use quadrant::{QuadrantLabels, QuadrantPoint, quadrant};
pub use room::Room;
pub use series_point::SeriesPoint;
pub use sheet::{PixelWidth, Shape, Sheet};
pub use slope::{SlopeLabels, SlopeLine, slopes};
pub use small_multiples::{Panel, PanelRating, PanelTarget, small_multiples};
pub use sparkline::sparkline;
pub use spending_bars::{SpendingRow, spending_bars};
pub use stacked_bars::{StackedRow, StackedSegment, stacked_bars};
pub use status_bar::status_bar;
pub use svg::{Caption, Svg};
pub use theme::Theme;
