//! What the summary says of what is late and of reports that are owed.

use vigia_domain::schedule::Lateness;
use vigia_domain::status::Concern;
use vigia_domain::view::Row;
use vigia_i18n::t;

use crate::scope::{Scope, enumerated};

/// How many institutions a sentence names.
const NAMED: usize = 6;

/// How many activities are overdue, which one for longest, and what may follow.
pub(crate) fn sentences(scope: &Scope) -> String {
    let (lang, policy) = (scope.lang, scope.plan().policy);
    let overdue = scope.view.overdue();
    let critical = overdue
        .iter()
        .filter(|row| Lateness::of(row.standing, &policy) == Lateness::Critical)
        .count();
    let with =
        |concern| scope.view.rows().filter(|row| row.standing.concern == Some(concern)).count();
    let mut sentences = vec![t!(lang, "doc-summary-overdue", count = overdue.len())];
    if let Some(Row { activity, standing }) = overdue.first().copied() {
        sentences.push(t!(
            lang,
            "doc-summary-critical",
            count = critical,
            days = policy.report_every_days,
        ));
        sentences.push(t!(
            lang,
            "doc-summary-worst",
            code = activity.code.to_string(),
            title = activity.title.get(lang),
            lead = activity.terms.lead.to_string(),
            deadline = vigia_i18n::day_long(lang, activity.terms.deadline),
            days = standing.days_left.unsigned_abs(),
        ));
    }
    sentences.push(t!(
        lang,
        "doc-summary-risk",
        risk = with(Concern::AtRisk),
        soon = with(Concern::DueSoon),
        days = policy.due_soon_days,
    ));
    sentences.join(" ")
}

/// Who owes reports.
pub(crate) fn owed(scope: &Scope) -> String {
    let lang = scope.lang;
    let days = scope.plan().policy.report_every_days;
    let owed = scope.view.reports_owed();
    let reports: usize = owed.iter().map(|(_, count)| count).sum();
    let names: Vec<String> = owed.iter().map(|(code, count)| format!("{code} ({count})")).collect();
    if names.is_empty() {
        return t!(lang, "doc-summary-owed-none", days = days);
    }
    t!(
        lang,
        "doc-summary-owed",
        reports = reports,
        agencies = enumerated(lang, &names, NAMED),
        days = days,
    )
}
