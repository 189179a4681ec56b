//! What lives in the browser. Everything else is complete without it.

mod browser;
pub mod chart_tools;
pub mod entry_grid;
pub mod instant_filter;
pub mod presentation;
pub mod report_form;

pub use chart_tools::ChartTools;
pub use entry_grid::{EntryGrid, GridCell, GridRow, GridTable, GridWords};
pub use instant_filter::InstantFilter;
pub use presentation::Presentation;
pub use report_form::{ReportForm, ReportValues, ReportWords};
