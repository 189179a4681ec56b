//! What lives in the browser. Everything else is complete without it.

mod browser;
pub mod entry_grid;
pub mod instant_filter;
pub mod report_form;

pub use entry_grid::{EntryGrid, GridCell, GridRow, GridTable, GridWords};
pub use instant_filter::InstantFilter;
pub use report_form::{ReportForm, ReportValues, ReportWords};
