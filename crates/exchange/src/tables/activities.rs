//! The chosen activities with their standing on the day.

use vigia_domain::activity::Milestone;
use vigia_domain::standing::Basis;
use vigia_domain::status::Course;
use vigia_domain::view::Row;
use vigia_domain::{Activity, ActivityCode, Lang, Plan, ProgressReport, Selection};

use super::column::{Column, Kind, Unit, codes, columns, maybe, percent, pesos};
use crate::Edition;

/// The words of [`vigia_domain::source::Provenance`].
pub(super) const PROVENANCES: &[&str] = &["documented", "illustrative", "reported"];

/// The words of [`vigia_domain::Status`].
pub(super) const STATUSES: &[&str] =
    &["not_started", "in_progress", "continuous", "completed", "suspended", "cancelled"];

const CONCERNS: &[&str] = &["overdue", "at_risk", "due_soon"];

const COURSES: &[&str] = &["finished", "normal", "alert", "stopped", "cancelled"];

const BASES: &[&str] =
    &["reported", "completed", "not_started", "runs_as_planned", "kept_last", "never_given"];

pub(super) fn rows(selection: &Selection) -> impl Iterator<Item = Row<'_>> {
    selection.rows()
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = terms();
    columns.extend(standing());
    columns.extend(place());
    columns
}

/// What was set out to be done.
fn terms<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("code", Kind::Code, "tables-activity-code", |_, of| of.activity.code.to_string()),
        ("axis", Kind::Code, "tables-axis-code", |to, of| maybe(
            to.selection.plan().axis_of(of.activity).map(|axis| &axis.code)
        )),
        ("programme", Kind::Code, "tables-programme-code", |_, of| of
            .activity
            .programme
            .to_string()),
        ("title", Kind::Text, "tables-activity-title", |to, of| of
            .activity
            .title
            .get(to.lang)
            .into()),
        ("lead", Kind::Code, "tables-activity-lead", |_, of| of.activity.terms.lead.to_string()),
        ("partners", Kind::Codes, "tables-activity-partners", |_, of| codes(
            &of.activity.partners
        )),
        ("start", Kind::Day, "tables-activity-start", |_, of| of.activity.start.to_string()),
        ("deadline", Kind::Day, "tables-activity-deadline", |_, of| of
            .activity
            .terms
            .deadline
            .to_string()),
        ("original_deadline", Kind::Day, "tables-activity-original", |_, of| of
            .activity
            .original_terms()
            .deadline
            .to_string()),
        ("weight", Kind::Whole(Unit::None), "tables-activity-weight", |_, of| of
            .activity
            .terms
            .weight
            .to_string()),
        ("budget_dop", Kind::Whole(Unit::Pesos), "tables-activity-budget", |_, of| pesos(
            of.activity.budget
        )),
        ("milestones", Kind::Text, "tables-activity-milestones", |to, of| lines(
            of.activity.milestones.iter().map(|step| milestone(to.lang, step))
        )),
        ("verification", Kind::Text, "tables-activity-verification", |to, of| lines(
            of.activity.verification.iter().map(|means| means.get(to.lang).to_owned())
        )),
    ]
}

/// Where it stands.
fn standing<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("status", Kind::Word(STATUSES), "tables-activity-status", |_, of| of
            .standing
            .status
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-activity-percent", |_, of| percent(
            Some(of.standing.actual)
        )),
        ("percent_basis", Kind::Word(BASES), "tables-activity-basis", |_, of| basis(
            of.standing.basis
        )
        .into()),
        ("expected_percent", Kind::Decimal(Unit::Percent), "tables-expected", |_, of| percent(
            Some(of.standing.expected)
        )),
        ("concern", Kind::Word(CONCERNS), "tables-activity-concern", |_, of| maybe(
            of.standing.concern.map(vigia_domain::status::Concern::as_str)
        )),
        ("course", Kind::Word(COURSES), "tables-activity-course", |_, of| course(
            of.standing.course()
        )
        .into()),
        ("days_left", Kind::Whole(Unit::Days), "tables-activity-days-left", |_, of| of
            .standing
            .days_left
            .to_string()),
        ("last_report", Kind::Day, "tables-activity-last-report", |_, of| maybe(
            of.standing.last_report
        )),
        ("owes_report", Kind::Flag, "tables-activity-owes-report", |_, of| of
            .standing
            .owes_report
            .to_string()),
        ("spent_dop", Kind::Whole(Unit::Pesos), "tables-spent", |to, of| pesos(
            last_report(to, of.activity).and_then(|report| report.spent)
        )),
        ("notes", Kind::Text, "tables-activity-notes", |to, of| maybe(
            last_report(to, of.activity).map(|report| report.narrative.get(to.lang))
        )),
    ]
}

/// Where it belongs and where it is documented.
fn place<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("sdg", Kind::Codes, "tables-sdg", |_, of| codes(&of.activity.sdg)),
        ("gcm", Kind::Codes, "tables-gcm", |_, of| codes(&of.activity.gcm)),
        ("indicators", Kind::Codes, "tables-activity-indicators", |to, of| indicators(
            to.selection.plan(),
            &of.activity.code
        )),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, of| of
            .activity
            .provenance
            .as_str()
            .into()),
        ("source", Kind::Code, "tables-source", |_, of| of.activity.source.to_string()),
    ]
}

fn last_report<'a>(edition: &Edition, activity: &'a Activity) -> Option<&'a ProgressReport> {
    activity.reports_on(edition.selection.day()).next_back()
}

fn indicators(plan: &Plan, activity: &ActivityCode) -> String {
    let names = plan.indicators.iter().filter(|indicator| indicator.activities.contains(activity));
    codes(names.map(|indicator| &indicator.code))
}

/// A step, with its day in parentheses where it has one.
fn milestone(lang: Lang, milestone: &Milestone) -> String {
    let text = milestone.text.get(lang);
    milestone.due.map_or_else(|| text.to_owned(), |due| format!("{text} ({due})"))
}

/// One a line.
fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|item| item.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Reported => "reported",
        Basis::Completed => "completed",
        Basis::NotStarted => "not_started",
        Basis::RunsAsPlanned => "runs_as_planned",
        Basis::KeptLast => "kept_last",
        Basis::NeverGiven => "never_given",
    }
}

const fn course(course: Course) -> &'static str {
    match course {
        Course::Finished => "finished",
        Course::Normal => "normal",
        Course::Alert => "alert",
        Course::Stopped => "stopped",
        Course::Cancelled => "cancelled",
    }
}

#[cfg(test)]
mod tests {
    use vigia_domain::Status;
    use vigia_domain::source::Provenance;
    use vigia_domain::status::Concern;

    use super::*;

    #[test]
    fn the_allowed_words_are_those_of_the_domain() {
        assert_eq!(Status::ALL.map(Status::as_str), STATUSES);
        assert_eq!(Concern::ALL.map(Concern::as_str), CONCERNS);
        assert_eq!(Provenance::ALL.map(Provenance::as_str), PROVENANCES);
        assert_eq!(Basis::ALL.map(basis), BASES);
    }
}
