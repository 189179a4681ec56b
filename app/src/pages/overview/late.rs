//! What is late, and whose it is.

use leptos::prelude::*;
use vigia_domain::filter::State;
use vigia_domain::schedule::Lateness;
use vigia_domain::view::Row;
use vigia_i18n::t;

use crate::visit::{Place, Visit};

/// How many of the overdue activities are named.
const NAMED: usize = 4;

/// How many of the institutions that owe reports are named.
const OWING: usize = 5;

/// The overdue activities, the longest overdue first, and the institutions that
/// owe reports.
pub(super) fn late(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let overdue = visit.view.overdue();
    let list = visit.href_with(Place::Activities, &[("status", "overdue")]);
    let days = visit.plan().policy.report_every_days;
    let policy = &visit.plan().policy;
    let is_critical = |row: &&Row<'_>| Lateness::of(row.standing, policy) == Lateness::Critical;
    let critical = overdue.iter().filter(is_critical).count();
    let critical = (critical > 0).then(|| {
        view! {
            <a class="late" href=list.clone()>
                {t!(lang, "overview-critical", count = critical, days = days)}
            </a>
        }
    });
    let more = (overdue.len() > NAMED).then(|| {
        view! {
            <p>
                <a href=list.clone()>{t!(lang, "list-all", count = overdue.len())}</a>
            </p>
        }
    });
    view! {
        <section class="card answer answer-late" aria-labelledby="answer-late">
            <h2 id="answer-late">{t!(lang, "overview-late")}</h2>
            <p class="tally-figure">
                <a class="late" href=list.clone()>
                    <b>{overdue.len()}</b>
                    " "
                    {t!(lang, "overview-overdue", count = overdue.len())}
                </a>
                {critical}
            </p>
            {named(visit, &overdue)}
            {more}
            {owed(visit)}
            <details class="explain">
                <summary>{t!(lang, "how-computed")}</summary>
                <p>{t!(lang, "method-concern-overdue")}</p>
                <p>{t!(lang, "method-critical", days = days)}</p>
                <p>{t!(lang, "owed-note", days = days)}</p>
            </details>
        </section>
    }
}

fn named(visit: &Visit, overdue: &[Row<'_>]) -> impl IntoView + use<> {
    let lang = visit.lang;
    if overdue.is_empty() {
        return view! { <p>{t!(lang, "overdue-none")}</p> }.into_any();
    }
    let items = overdue
        .iter()
        .take(NAMED)
        .map(|row| {
            let activity = row.activity;
            let days = -row.standing.days_left;
            view! {
                <li>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
                    <small>
                        <b>{activity.terms.lead.to_string()}</b>
                        " · "
                        {t!(lang, "days-overdue", days = days)}
                        " · "
                        {vigia_i18n::percent(lang, row.standing.actual)}
                    </small>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="list">{items}</ul> }.into_any()
}

fn owed(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let owed = visit.view.reports_owed();
    let reports: usize = owed.iter().map(|(_, count)| count).sum();
    let institutions = owed
        .iter()
        .take(OWING)
        .map(|(code, count)| {
            view! {
                <li>
                    <a href=visit.href(Place::Institution(code))>
                        {format!("{code} ({count})")}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div id="owed" class="owing">
            <p>
                <a href=visit.href_with(Place::Activities, &[("status", State::OwesReport.word())])>
                    {t!(lang, "overview-owed", count = reports)}
                </a>
                " "
                {t!(lang, "kpi-owed-agencies", count = owed.len())}
            </p>
            <ul>{institutions}</ul>
        </div>
    }
}
