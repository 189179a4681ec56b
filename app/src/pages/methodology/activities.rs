//! The rules of the activities.

use leptos::prelude::*;
use vigia_domain::activity::Weight;
use vigia_domain::policy::Policy;
use vigia_domain::standing::Basis;
use vigia_domain::status::{Concern, Course};
use vigia_domain::{Lang, Status};
use vigia_i18n::t;

use super::parts::{formula, meanings, paragraphs};

/// The leadership's words, the best first.
const COURSES: [Course; 4] = [Course::Finished, Course::Normal, Course::Alert, Course::Stopped];

pub(super) fn statuses(lang: Lang) -> AnyView {
    let words =
        Status::ALL.map(|status| (vigia_i18n::status(lang, status), status_meaning(lang, status)));
    view! {
        {paragraphs([t!(lang, "method-statuses-text")])}
        {meanings(words)}
    }
    .into_any()
}

fn status_meaning(lang: Lang, status: Status) -> String {
    match status {
        Status::NotStarted => t!(lang, "method-status-not-started"),
        Status::InProgress => t!(lang, "method-status-in-progress"),
        Status::Continuous => t!(lang, "method-status-continuous"),
        Status::Completed => t!(lang, "method-status-completed"),
        Status::Suspended => t!(lang, "method-status-suspended"),
        Status::Cancelled => t!(lang, "method-status-cancelled"),
    }
}

pub(super) fn progress(lang: Lang) -> AnyView {
    view! {
        {paragraphs([t!(lang, "method-progress-text")])}
        {formula(t!(lang, "method-progress-formula"))}
        {paragraphs([t!(lang, "method-progress-milestones"), t!(lang, "method-progress-amended")])}
    }
    .into_any()
}

pub(super) fn no_percent(lang: Lang) -> AnyView {
    let words = Basis::ALL.map(|basis| (basis_case(lang, basis), vigia_i18n::basis(lang, basis)));
    view! {
        {paragraphs([t!(lang, "method-no-percent-text")])}
        {meanings(words)}
    }
    .into_any()
}

/// When the progress of an activity comes about in a way.
fn basis_case(lang: Lang, basis: Basis) -> String {
    match basis {
        Basis::Reported => t!(lang, "method-basis-reported"),
        Basis::Completed => vigia_i18n::status(lang, Status::Completed),
        Basis::NotStarted => vigia_i18n::status(lang, Status::NotStarted),
        Basis::RunsAsPlanned => vigia_i18n::status(lang, Status::Continuous),
        Basis::KeptLast => t!(lang, "method-basis-kept-last"),
        Basis::NeverGiven => t!(lang, "method-basis-never-given"),
    }
}

pub(super) fn bands(lang: Lang, policy: &Policy) -> AnyView {
    let behind = vigia_i18n::decimal(lang, policy.bands.behind_below(), 2);
    let ahead = vigia_i18n::decimal(lang, policy.bands.ahead_from(), 2);
    let words = [
        (t!(lang, "band-behind"), t!(lang, "method-band-behind", behind = behind.as_str())),
        (
            t!(lang, "band-on-track"),
            t!(lang, "method-band-on-track", behind = behind.as_str(), ahead = ahead.as_str()),
        ),
        (t!(lang, "band-ahead"), t!(lang, "method-band-ahead", ahead = ahead.as_str())),
    ];
    view! {
        {paragraphs([t!(lang, "method-bands-text")])}
        {meanings(words)}
        {paragraphs([t!(lang, "method-bands-zero")])}
    }
    .into_any()
}

pub(super) fn concerns(lang: Lang, policy: &Policy) -> AnyView {
    let words = Concern::ALL.map(|concern| {
        (vigia_i18n::concern(lang, concern), concern_meaning(lang, policy, concern))
    });
    let courses =
        COURSES.map(|course| (vigia_i18n::course(lang, course), course_meaning(lang, course)));
    view! {
        {paragraphs([t!(lang, "method-concerns-text")])}
        {meanings(words)}
        {paragraphs([
            t!(lang, "method-critical", days = policy.report_every_days),
            t!(lang, "method-spending"),
        ])}
        {paragraphs([t!(lang, "method-courses-text")])}
        {meanings(courses)}
    }
    .into_any()
}

fn concern_meaning(lang: Lang, policy: &Policy, concern: Concern) -> String {
    match concern {
        Concern::Overdue => t!(lang, "method-concern-overdue"),
        Concern::AtRisk => t!(lang, "method-concern-at-risk"),
        Concern::DueSoon => t!(lang, "method-concern-due-soon", days = policy.due_soon_days),
    }
}

fn course_meaning(lang: Lang, course: Course) -> String {
    match course {
        Course::Finished => t!(lang, "method-course-finished"),
        Course::Normal => t!(lang, "method-course-normal"),
        Course::Alert => t!(lang, "method-course-alert"),
        Course::Stopped => t!(lang, "method-course-stopped"),
        Course::Cancelled => t!(lang, "method-course-cancelled"),
    }
}

pub(super) fn roll_up(lang: Lang) -> AnyView {
    let [least, .., most] = Weight::ALL.map(Weight::value);
    view! {
        {formula(t!(lang, "formula-roll-up"))}
        {paragraphs([
            t!(lang, "method-roll-up-text", least = least, most = most),
            t!(lang, "method-roll-up-cancelled"),
            t!(lang, "method-roll-up-apart"),
        ])}
    }
    .into_any()
}

pub(super) fn fulfilment(lang: Lang) -> AnyView {
    view! {
        {paragraphs([t!(lang, "method-fulfilment-text")])}
        {formula(t!(lang, "method-fulfilment-strict"))}
        {formula(t!(lang, "method-fulfilment-broad"))}
    }
    .into_any()
}

pub(super) fn reports(lang: Lang, policy: &Policy) -> AnyView {
    paragraphs([
        t!(lang, "method-reports-text"),
        t!(lang, "method-reports-owed", days = policy.report_every_days),
        t!(lang, "method-reports-amended"),
    ])
}
