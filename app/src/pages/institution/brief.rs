//! An institution on one page: its figures, what is late, what comes next and
//! what changed.

use leptos::prelude::*;
use vigia_charts::Ink;
use vigia_domain::Status;
use vigia_domain::changes::Changes;
use vigia_domain::filter::State;
use vigia_domain::institution::Load;
use vigia_domain::status::Concern;
use vigia_domain::view::Row;
use vigia_i18n::t;
use vigia_i18n::told::{Told, Whose};

use crate::components::chart::ProgressBullet;
use crate::components::chips::{BandChip, ConcernChip};
use crate::components::explain::ExplainRollUp;
use crate::pages::changes::Linked;
use crate::visit::{Place, Visit};

/// How many activities are listed under each heading.
const LISTED: usize = 5;

/// The brief of an institution.
pub(super) fn brief(visit: &Visit, load: &Load<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let is_its_own = |row: &Row<'_>| row.activity.terms.lead == load.agency.code;
    let (mut late, mut next) = (visit.view.overdue(), visit.view.next_deadlines());
    late.retain(is_its_own);
    next.retain(is_its_own);
    view! {
        <div class="brief">
            {figures(visit, load)}
            {deadlines(visit, t!(lang, "brief-late"), t!(lang, "overdue-none"), &late)}
            {deadlines(visit, t!(lang, "brief-next"), t!(lang, "coming-none"), &next)}
            {changed(visit, load)}
        </div>
    }
}

fn figures(visit: &Visit, load: &Load<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let agency = load.agency.code.to_string();
    let list = |state: State| {
        let parameters = [("lead", agency.as_str()), ("status", state.word())];
        visit.href_with(Place::Activities, &parameters)
    };
    let counts = [
        (load.leads, t!(lang, "column-leads"), "#leads".to_owned()),
        (load.shares, t!(lang, "column-shares"), "#shares".to_owned()),
        (load.done, t!(lang, "column-done"), list(State::Status(Status::Completed))),
        (load.late, t!(lang, "column-late"), list(State::Concern(Concern::Overdue))),
        (load.owed, t!(lang, "column-owed"), list(State::OwesReport)),
    ];
    let counts = counts
        .into_iter()
        .map(|(count, words, href)| {
            view! {
                <li>
                    <a href=href>
                        <b>{count}</b>
                        " "
                        {words}
                    </a>
                </li>
            }
        })
        .collect_view();
    let progress = load.progress.clone().map(|progress| {
        let band = visit.plan().policy.bands.band(progress.actual, progress.expected);
        view! {
            <p class="figures">
                <b>{vigia_i18n::percent(lang, progress.actual)}</b>
                " "
                {t!(
                    lang,
                    "progress-expected-value",
                    percent = vigia_i18n::percent(lang, progress.expected),
                )}
                <BandChip band=band />
            </p>
            <ProgressBullet
                id="brief-bullet".to_owned()
                roll_up=progress.clone()
                ink=Ink::Text
            />
            <ExplainRollUp roll_up=progress />
        }
    });
    view! {
        <section class="card brief-figures" aria-labelledby="brief-figures">
            <h2 id="brief-figures">{t!(lang, "brief-figures")}</h2>
            {progress}
            <ul class="tally">{counts}</ul>
        </section>
    }
}

fn deadlines(
    visit: &Visit,
    heading: String,
    none: String,
    rows: &[Row<'_>],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = rows
        .iter()
        .take(LISTED)
        .map(|row| {
            let activity = row.activity;
            view! {
                <li>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
                    <ConcernChip standing=row.standing.clone() />
                    <small>
                        {vigia_i18n::day(lang, activity.terms.deadline)} " · "
                        {vigia_i18n::percent(lang, row.standing.actual)}
                    </small>
                </li>
            }
        })
        .collect_view();
    let list = if rows.is_empty() {
        view! { <p>{none}</p> }.into_any()
    } else {
        view! { <ul class="list">{items}</ul> }.into_any()
    };
    view! {
        <section class="card">
            <h2>{heading}</h2>
            {list}
        </section>
    }
}

/// What changed of the activities that it leads since the last quarter closed.
fn changed(visit: &Visit, load: &Load<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (period, to) = (visit.plan().period, visit.day());
    let from = period.earlier_days(to).first().copied().unwrap_or_else(|| period.start()).min(to);
    let changes = Changes::between(visit.plan(), from, to);
    let told = Told::of(lang, &changes, Whose::LedBy(&load.agency.code)).all();
    let list = if told.is_empty() {
        view! { <p>{t!(lang, "brief-changes-none")}</p> }.into_any()
    } else {
        let items =
            told.into_iter().map(|sentence| Linked::of(visit, sentence).item()).collect_view();
        view! { <ul class="list told">{items}</ul> }.into_any()
    };
    view! {
        <section class="card">
            <h2>{t!(lang, "brief-changes", day = vigia_i18n::day_long(lang, from))}</h2>
            {list}
        </section>
    }
}
