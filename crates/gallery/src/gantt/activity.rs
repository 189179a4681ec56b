//! An activity in the chart, with its words.

use vigia_charts::{AxisColour, GanttRow, Ink};
use vigia_domain::axis::Axis;
use vigia_domain::schedule::{Lateness, Scheduled};
use vigia_domain::{Day, Lang, Percent, Status};
use vigia_i18n::t;

/// An activity with all that its bar, its tip and its row of the table need.
pub(super) struct Bar {
    pub(super) lateness: Lateness,
    /// Its row of the table.
    pub(super) cells: [String; 6],
    label: String,
    tip: String,
    start: Day,
    original: Option<Day>,
    deadline: Day,
    actual: Percent,
    series: usize,
    ink: Ink,
}

impl Bar {
    pub(super) fn new(lang: Lang, axis: &Axis, scheduled: &Scheduled<'_>) -> Self {
        let activity = scheduled.activity;
        let label = format!("{} {}", activity.code, activity.title.get(lang));
        let start = vigia_i18n::day(lang, scheduled.start());
        let original = vigia_i18n::day(lang, scheduled.original_deadline);
        let deadline = vigia_i18n::day(lang, scheduled.deadline());
        let percent = vigia_i18n::percent(lang, scheduled.actual());
        let state = state(lang, scheduled);
        let (name, from, to) = (label.as_str(), start.as_str(), deadline.as_str());
        let tip = if scheduled.is_amended() {
            t!(
                lang,
                "gantt-tip-amended",
                name = name,
                start = from,
                deadline = to,
                original = original.as_str(),
                percent = percent.as_str(),
                state = state.as_str(),
            )
        } else {
            t!(
                lang,
                "gantt-tip",
                name = name,
                start = from,
                deadline = to,
                percent = percent.as_str(),
                state = state.as_str(),
            )
        };
        Self {
            lateness: scheduled.lateness,
            tip,
            start: scheduled.start(),
            original: scheduled.is_amended().then_some(scheduled.original_deadline),
            deadline: scheduled.deadline(),
            actual: scheduled.actual(),
            series: usize::from(axis.ordinal.saturating_sub(1)),
            ink: ink(axis, scheduled.status()),
            cells: [label.clone(), start, original, deadline, percent, state],
            label,
        }
    }

    pub(super) fn row(&self) -> GanttRow<'_> {
        GanttRow {
            label: &self.label,
            start: self.start,
            original: self.original,
            deadline: self.deadline,
            actual: self.actual,
            lateness: self.lateness,
            series: self.series,
            tip: &self.tip,
            ink: self.ink,
        }
    }
}

/// The colour of the axis; what was given up stands back.
const fn ink(axis: &Axis, status: Status) -> Ink {
    match status {
        Status::Cancelled => Ink::Quiet,
        Status::NotStarted
        | Status::InProgress
        | Status::Continuous
        | Status::Completed
        | Status::Suspended => Ink::Axis(AxisColour::of_ordinal(axis.ordinal)),
    }
}

/// The status, and by how much it is late where it is.
fn state(lang: Lang, scheduled: &Scheduled<'_>) -> String {
    let status = vigia_i18n::status(lang, scheduled.status());
    let days = -scheduled.standing.days_left;
    match scheduled.lateness {
        Lateness::None => status,
        Lateness::Late => t!(lang, "gantt-late", status = status, days = days),
        Lateness::Critical => t!(lang, "gantt-critical", status = status, days = days),
    }
}
