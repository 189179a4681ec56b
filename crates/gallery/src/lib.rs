//! The charts of a plan: each with its words, its table and its drawing.
//!
//! A chart is a pure function of a [`Scene`]: the published view, the language
//! and what the reader chose. Pages, downloads, presentations and reports all
//! take their charts from here, so that the same chart is the same everywhere.

mod alignment;
mod axes;
mod chart;
mod deadlines;
mod done_and_working;
mod gantt;
mod indicators;
mod institution_change;
mod institutions;
mod levels;
mod months;
mod name;
mod progress;
mod scene;
mod spending;
mod status;
mod table;

pub use chart::{Chart, OnItsOwn};
pub use gantt::programme_gantts;
pub use name::{ChartName, UnknownChart};
pub use scene::{Scene, TimeUnit, UnknownUnit};
pub use table::{Column, Table};

/// The chart of a name.
#[must_use]
pub fn chart(name: ChartName, scene: Scene<'_>) -> Chart<'_> {
    match name {
        ChartName::Axes => axes::chart(scene),
        ChartName::Progress => progress::chart(scene),
        ChartName::StatusByAxis => status::by_axis(scene),
        ChartName::StatusByProgramme => status::by_programme(scene),
        ChartName::StatusByInstitution => status::by_institution(scene),
        ChartName::Gantt => gantt::chart(scene),
        ChartName::Deadlines => deadlines::chart(scene),
        ChartName::Institutions => institutions::chart(scene),
        ChartName::InstitutionChange => institution_change::chart(scene),
        ChartName::Indicators => indicators::chart(scene),
        ChartName::DoneAndWorking => done_and_working::chart(scene),
        ChartName::Sdg => alignment::sdg(scene),
        ChartName::Gcm => alignment::gcm(scene),
        ChartName::Spending => spending::chart(scene),
    }
}
