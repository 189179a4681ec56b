//! What a national plan of action is: its parts, its rules and the mathematics
//! of its progress.
//!
//! Everything here is a value or a pure function. There is no input or output
//! and no clock: a day comes in as an argument, so that every figure can be
//! computed again as of any day. The crate builds for the browser too.

pub mod account;
pub mod activity;
pub mod agency;
pub mod agenda;
pub mod alignment;
pub mod alignment_matrix;
pub mod amendment;
pub mod as_of;
pub mod axis;
pub mod changes;
pub mod code;
pub mod curve;
pub mod day;
pub mod deadlines;
pub mod done_and_working;
pub mod event;
pub mod filter;
pub mod fulfilment;
pub mod indicator;
pub mod institution;
pub mod landmarks;
pub mod lang;
pub mod percent;
pub mod period;
pub mod plan;
pub mod policy;
pub mod programme;
pub mod published;
pub mod report;
pub mod reporting_period;
pub mod roll_up;
pub mod schedule;
pub mod selection;
pub mod source;
pub mod spending;
pub mod standing;
pub mod statistics;
pub mod status;
mod suppression;
pub mod view;

pub use activity::Activity;
pub use code::{
    ActivityCode, AgencyCode, AxisCode, IndicatorCode, PlanCode, ProgrammeCode, SourceCode,
};
pub use indicator::Indicator;
pub use jiff::civil::Date as Day;
pub use lang::{Lang, Text};
pub use percent::Percent;
pub use period::Period;
pub use plan::Plan;
pub use published::Published;
pub use report::ProgressReport;
pub use selection::Selection;
pub use standing::Standing;
pub use status::Status;
pub use view::View;

#[cfg(test)]
mod sample;
