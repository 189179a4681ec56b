//! The words for what the domain knows.

use vigia_domain::Lang;
use vigia_domain::account::Role;
use vigia_domain::agency::Membership;
use vigia_domain::amendment::{Change, Reason};
use vigia_domain::event::EventKind;
use vigia_domain::filter::State;
use vigia_domain::report::Review;
use vigia_domain::source::Provenance;
use vigia_domain::standing::Basis;
use vigia_domain::status::{Concern, Course, Status};

use crate::t;

/// The word for a status.
#[must_use]
pub fn status(lang: Lang, status: Status) -> String {
    match status {
        Status::NotStarted => t!(lang, "status-not-started"),
        Status::InProgress => t!(lang, "status-in-progress"),
        Status::Continuous => t!(lang, "status-continuous"),
        Status::Completed => t!(lang, "status-completed"),
        Status::Suspended => t!(lang, "status-suspended"),
        Status::Cancelled => t!(lang, "status-cancelled"),
    }
}

/// How many activities stand in a status: *7 cumplidas*.
#[must_use]
pub fn status_count(lang: Lang, status: Status, count: usize) -> String {
    match status {
        Status::NotStarted => t!(lang, "count-not-started", count = count),
        Status::InProgress => t!(lang, "count-in-progress", count = count),
        Status::Continuous => t!(lang, "count-continuous", count = count),
        Status::Completed => t!(lang, "count-completed", count = count),
        Status::Suspended => t!(lang, "count-suspended", count = count),
        Status::Cancelled => t!(lang, "count-cancelled", count = count),
    }
}

/// The word for a concern.
#[must_use]
pub fn concern(lang: Lang, concern: Concern) -> String {
    match concern {
        Concern::Overdue => t!(lang, "concern-overdue"),
        Concern::AtRisk => t!(lang, "concern-at-risk"),
        Concern::DueSoon => t!(lang, "concern-due-soon"),
    }
}

/// The word for a status or a concern.
#[must_use]
pub fn state(lang: Lang, state: State) -> String {
    match state {
        State::Status(of) => status(lang, of),
        State::Concern(of) => concern(lang, of),
        State::OwesReport => t!(lang, "state-owes-report"),
    }
}

/// The leadership's word.
#[must_use]
pub fn course(lang: Lang, course: Course) -> String {
    match course {
        Course::Finished => t!(lang, "course-finished"),
        Course::Normal => t!(lang, "course-normal"),
        Course::Alert => t!(lang, "course-alert"),
        Course::Stopped => t!(lang, "course-stopped"),
        Course::Cancelled => t!(lang, "status-cancelled"),
    }
}

/// How a percentage came about.
#[must_use]
pub fn basis(lang: Lang, basis: Basis) -> String {
    match basis {
        Basis::Reported => t!(lang, "basis-reported"),
        Basis::Completed => t!(lang, "basis-completed"),
        Basis::NotStarted => t!(lang, "basis-not-started"),
        Basis::RunsAsPlanned => t!(lang, "basis-runs-as-planned"),
        Basis::KeptLast => t!(lang, "basis-kept-last"),
        Basis::NeverGiven => t!(lang, "basis-never-given"),
    }
}

/// The place of an institution in the commission.
#[must_use]
pub fn membership(lang: Lang, membership: Membership) -> String {
    match membership {
        Membership::Chair => t!(lang, "membership-chair"),
        Membership::Member => t!(lang, "membership-member"),
        Membership::Collaborator => t!(lang, "membership-collaborator"),
    }
}

/// The badge of a provenance.
#[must_use]
pub fn provenance(lang: Lang, provenance: Provenance) -> String {
    match provenance {
        Provenance::Documented => t!(lang, "provenance-documented"),
        Provenance::Illustrative => t!(lang, "provenance-illustrative"),
        Provenance::Reported => t!(lang, "provenance-reported"),
    }
}

/// The state of a review.
#[must_use]
pub fn review(lang: Lang, review: &Review) -> String {
    match review {
        Review::Submitted => t!(lang, "review-submitted"),
        Review::Returned(_) => t!(lang, "review-returned"),
        Review::Validated => t!(lang, "review-validated"),
    }
}

/// What happened.
#[must_use]
pub fn event(lang: Lang, kind: EventKind) -> String {
    match kind {
        EventKind::Loaded => t!(lang, "event-loaded"),
        EventKind::Reloaded => t!(lang, "event-reloaded"),
        EventKind::ReportSubmitted => t!(lang, "event-report-submitted"),
        EventKind::ReportReturned => t!(lang, "event-report-returned"),
        EventKind::ReportValidated => t!(lang, "event-report-validated"),
        EventKind::Amended => t!(lang, "event-amended"),
        EventKind::Imported => t!(lang, "event-imported"),
        EventKind::ImportUndone => t!(lang, "event-import-undone"),
    }
}

/// The reason of an amendment; another reason in its own words.
#[must_use]
pub fn reason(lang: Lang, reason: &Reason) -> String {
    match reason {
        Reason::AdaptiveManagement => t!(lang, "reason-adaptive-management"),
        Reason::Budget => t!(lang, "reason-budget"),
        Reason::LegalChange => t!(lang, "reason-legal-change"),
        Reason::Emergency => t!(lang, "reason-emergency"),
        Reason::Correction => t!(lang, "reason-correction"),
        Reason::Other(words) if words.is_empty() => t!(lang, "reason-other"),
        Reason::Other(words) => words.clone(),
    }
}

/// The term that a change is about.
#[must_use]
pub fn change_field(lang: Lang, change: &Change) -> String {
    match change {
        Change::Deadline { .. } => t!(lang, "column-deadline"),
        Change::Weight { .. } => t!(lang, "field-weight"),
        Change::Lead { .. } => t!(lang, "column-lead"),
    }
}

/// What an account is for.
#[must_use]
pub fn role(lang: Lang, role: Role) -> String {
    match role {
        Role::Secretariat => t!(lang, "role-secretariat"),
        Role::Member => t!(lang, "role-member"),
        Role::Leadership => t!(lang, "role-leadership"),
        Role::Partner => t!(lang, "role-partner"),
    }
}
