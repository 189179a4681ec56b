//! The same at more length: charts, what comes next, what the plan is.

use leptos::prelude::*;
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::components::chips::ConcernChip;
use crate::components::plan_chart::plan_chart;
use crate::visit::{Place, Visit};

/// How many deadlines are listed.
const LISTED: usize = 6;

/// Progress through time, statuses, deadlines, spending, and about the plan.
pub(super) fn below(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <div class="overview-below">
            {plan_chart(visit, ChartName::Progress)}
            <div class="grid two">
                <div>{plan_chart(visit, ChartName::StatusByAxis)}</div>
                <div>{coming(visit)}</div>
            </div>
            {plan_chart(visit, ChartName::Spending)}
            {about(visit)}
        </div>
    }
}

fn coming(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let rows = visit.view.next_deadlines();
    let none = rows.is_empty().then(|| view! { <p>{t!(lang, "coming-none")}</p> });
    let items = rows
        .iter()
        .take(LISTED)
        .map(|row| {
            let activity = row.activity;
            let when = vigia_i18n::day(lang, activity.terms.deadline);
            view! {
                <li>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
                    <ConcernChip standing=row.standing.clone() />
                    <small>
                        {activity.terms.lead.to_string()} " · " {when} " · "
                        {vigia_i18n::percent(lang, row.standing.actual)}
                    </small>
                </li>
            }
        })
        .collect_view();
    let list = (!rows.is_empty()).then(|| view! { <ul class="list">{items}</ul> });
    view! {
        <section class="card" aria-labelledby="coming">
            <h2 id="coming">{t!(lang, "coming-heading")}</h2>
            {none}
            {list}
            <p>
                <a href=visit.href(Place::Schedule)>{t!(lang, "nav-schedule")}</a>
            </p>
        </section>
    }
}

fn about(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    view! {
        <section class="card about">
            <h2>{t!(lang, "about-heading")}</h2>
            <p>{plan.description.get(lang).to_owned()}</p>
            <p>
                {t!(
                    lang,
                    "about-period",
                    start = vigia_i18n::day_long(lang, plan.period.start()),
                    end = vigia_i18n::day_long(lang, plan.period.end()),
                )}
            </p>
        </section>
    }
}
