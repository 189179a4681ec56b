//! What lives in the browser. Everything else is complete without it.

mod browser;
pub mod instant_filter;
pub mod report_form;

#[cfg(feature = "hydrate")]
pub(crate) use browser::say_awake;
pub use instant_filter::InstantFilter;
pub use report_form::{ReportForm, ReportValues, ReportWords};
