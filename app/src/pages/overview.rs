//! Where the plan stands.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::policy::Band;
use vigia_domain::view::Row;
use vigia_i18n::t;

use crate::components::axis_card::AxisCard;
use crate::components::chips::ConcernChip;
use crate::components::explain::{ExplainRollUp, FulfilmentRates};
use crate::components::kept::kept;
use crate::visit::{Place, Visit, visit};

/// How many late and coming activities the page lists of each.
const LISTED: usize = 6;

/// The plan at a glance: elapsed time, progress of each axis, what is late,
/// what comes next, and who owes a report.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let plan = visit.plan();
    view! {
        <Title text=plan.short_title.get(lang).to_owned() />
        <header class="page-head">
            <h1>{plan.title.get(lang).to_owned()}</h1>
            <p class="lead">{summary(&visit)}</p>
        </header>
        {kept(&visit, "overview/figures", || figures(&visit))}
        {kept(&visit, "overview/axes", || axes(&visit))}
        {kept(&visit, "overview/lists", || lists(&visit))}
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

fn axes(visit: &Visit) -> impl IntoView + use<> {
    let axes = &visit.plan().axes;
    let cards = axes.iter().map(|axis| view! { <AxisCard axis=axis.clone() /> }).collect_view();
    view! {
        <section class="grid axes" aria-label=t!(visit.lang, "axes-heading")>
            {cards}
        </section>
    }
}

fn lists(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <section class="grid thirds">{overdue(visit)} {coming(visit)} {owed(visit)}</section>
    }
}

/// Where the plan stands, in one sentence or two.
fn summary(visit: &Visit) -> String {
    let lang = visit.lang;
    let day = vigia_i18n::day_long(lang, visit.day());
    let elapsed = vigia_i18n::percent(lang, visit.plan().period.elapsed(visit.day()));
    let Some(progress) = visit.view.roll_up() else {
        return t!(lang, "summary-empty", day = day, elapsed = elapsed);
    };
    let actual = vigia_i18n::percent(lang, progress.actual);
    let expected = vigia_i18n::percent(lang, progress.expected);
    match visit.plan().policy.bands.band(progress.actual, progress.expected) {
        Band::Behind => t!(
            lang,
            "summary-behind",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected
        ),
        Band::OnTrack => t!(
            lang,
            "summary-on-track",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected
        ),
        Band::Ahead => t!(
            lang,
            "summary-ahead",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected
        ),
    }
}

fn figures(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let view = &visit.view;
    let fulfilment = view.fulfilment();
    let overdue = view.overdue();
    let owed = view.reports_owed();
    let reports: usize = owed.iter().map(|(_, count)| count).sum();
    let list = |state: &str| format!("{}?status={state}", visit.href(Place::Activities));
    let elapsed = visit.plan().period.elapsed(visit.day());
    let progress = view.roll_up().map(|progress| {
        view! {
            <div class="card kpi">
                <h2>{t!(lang, "kpi-progress")}</h2>
                <p class="value">{vigia_i18n::percent(lang, progress.actual)}</p>
                <p class="note">
                    {t!(
                        lang,
                        "progress-expected-value",
                        percent = vigia_i18n::percent(lang, progress.expected),
                    )}
                </p>
                <ExplainRollUp roll_up=progress />
            </div>
        }
    });
    let oldest = overdue.first().map(|row| {
        let days = -row.standing.days_left;
        t!(lang, "kpi-overdue-oldest", days = days, agency = row.activity.terms.lead.to_string(),)
    });
    view! {
        <section class="grid kpis" aria-label=t!(lang, "figures-heading")>
            {progress} <div class="card kpi">
                <h2>{t!(lang, "kpi-completed")}</h2>
                <p class="value">
                    <a href=list("completed")>{fulfilment.completed}</a>
                    <small>{t!(lang, "of-total", total = fulfilment.counted)}</small>
                </p>
                <FulfilmentRates fulfilment=fulfilment />
            </div> <div class="card kpi">
                <h2>{t!(lang, "kpi-overdue")}</h2>
                <p class="value late">
                    <a href=list("overdue")>{overdue.len()}</a>
                </p>
                <p class="note">{oldest}</p>
            </div> <div class="card kpi">
                <h2>{t!(lang, "kpi-owed")}</h2>
                <p class="value">
                    <a href="#owed">{reports}</a>
                </p>
                <p class="note">{t!(lang, "kpi-owed-agencies", count = owed.len())}</p>
            </div> <div class="card kpi">
                <h2>{t!(lang, "kpi-elapsed")}</h2>
                <p class="value">{vigia_i18n::percent(lang, elapsed)}</p>
                <p class="note">
                    {t!(
                        lang,
                        "kpi-elapsed-until",
                        end = vigia_i18n::day(lang, visit.plan().period.end()),
                    )}
                </p>
            </div>
        </section>
    }
}

fn overdue(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let rows = visit.view.overdue();
    let more = (rows.len() > LISTED).then(|| {
        let href = format!("{}?status=overdue", visit.href(Place::Activities));
        view! {
            <p>
                <a href=href>{t!(lang, "list-all", count = rows.len())}</a>
            </p>
        }
    });
    view! {
        <div class="card">
            <h2>{t!(lang, "overdue-heading")}</h2>
            {listed(visit, &rows, t!(lang, "overdue-none"))}
            {more}
        </div>
    }
}

fn coming(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    view! {
        <div class="card">
            <h2>{t!(lang, "coming-heading")}</h2>
            {listed(visit, &visit.view.next_deadlines(), t!(lang, "coming-none"))}
        </div>
    }
}

fn listed(visit: &Visit, rows: &[Row<'_>], none: String) -> impl IntoView + use<> {
    let lang = visit.lang;
    if rows.is_empty() {
        return view! { <p>{none}</p> }.into_any();
    }
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
    view! { <ul class="list">{items}</ul> }.into_any()
}

fn owed(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = visit
        .view
        .reports_owed()
        .into_iter()
        .map(|(code, count)| {
            let name = visit
                .plan()
                .agency(code)
                .map(|agency| agency.name.get(lang).to_owned())
                .unwrap_or_default();
            view! {
                <li>
                    <a href=visit.href(Place::Institution(code))>{name}</a>
                    <span class="chip">{t!(lang, "owed-count", count = count)}</span>
                    <small>{code.to_string()}</small>
                </li>
            }
        })
        .collect_view();
    let days = visit.plan().policy.report_every_days;
    view! {
        <div class="card" id="owed">
            <h2>{t!(lang, "owed-heading")}</h2>
            <p class="note">{t!(lang, "owed-note", days = days)}</p>
            <ul class="list">{items}</ul>
        </div>
    }
}
