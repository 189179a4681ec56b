//! What importing a matrix will change, before it changes anything.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Lang;
use vigia_exchange::matrix::Proposal;
use vigia_i18n::t;

use super::agencies::agencies;
use super::faults::faults;
use super::rows::rows;
use super::shown::Shown;
use super::{Step, for_secretariat, form, gone, step};
use crate::components::notice::{Problem, Refused};
use crate::visit::{Place, Visit};

/// How many of each outcome, what is open, every fault and every row; and the
/// button that carries it out once nothing stands in the way.
#[component]
pub fn ImportReviewPage() -> impl IntoView {
    for_secretariat(|visit| match step(visit) {
        Some(step) => page(visit, &step).into_any(),
        None => gone(visit).into_any(),
    })
}

fn page(visit: &Visit, step: &Step) -> impl IntoView + use<> {
    let lang = visit.lang;
    let title = t!(lang, "import-review-title", file = step.upload.file_name.as_str());
    let body = match &step.proposal {
        Some(proposal) => proposed(visit, step, proposal).into_any(),
        None => view! { <Problem message=t!(lang, "import-review-columns-first") /> }.into_any(),
    };
    let reported_on = vigia_i18n::day_long(lang, step.choices.reported_on);
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">
                <a href=visit.href(Place::Imports)>{t!(lang, "import-title")}</a>
                " · "
                {t!(lang, "import-step", step = 3, steps = 3)}
            </p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "import-review-lead")}</p>
            <p class="note">
                {t!(lang, "import-review-reported-on", day = reported_on)} " "
                <a href=visit.href(Place::Import(&step.upload.id))>
                    {t!(lang, "import-review-to-columns")}
                </a>
            </p>
        </header>
        <Refused />
        {body}
    }
}

fn proposed(visit: &Visit, step: &Step, proposal: &Proposal) -> impl IntoView + use<> {
    let lang = visit.lang;
    view! {
        {summary(lang, proposal)}
        {agencies(visit, step, proposal)}
        {faults(lang, proposal)}
        {apply(visit, step, proposal)}
        {rows(visit, step, proposal)}
    }
}

/// How many rows have each outcome.
fn summary(lang: Lang, proposal: &Proposal) -> impl IntoView + use<> {
    let items = Shown::ALL
        .map(|shown| view! { <li>{shown.counted(lang, shown.count(proposal))}</li> })
        .collect_view();
    view! {
        <section class="card">
            <h2>{t!(lang, "import-summary-heading")}</h2>
            <ul class="import-summary">{items}</ul>
        </section>
    }
}

/// Why a proposal cannot be carried out, where it cannot.
fn obstacle(lang: Lang, proposal: &Proposal) -> Option<String> {
    let (faults, open) = (proposal.faults.len(), proposal.unknown_agencies.len());
    if open > 0 {
        Some(t!(lang, "import-apply-agencies", count = open))
    } else if faults > 0 {
        Some(t!(lang, "import-apply-faults", count = faults))
    } else if proposal.created() + proposal.changed() == 0 {
        Some(t!(lang, "import-apply-nothing"))
    } else {
        None
    }
}

fn apply(visit: &Visit, step: &Step, proposal: &Proposal) -> impl IntoView + use<> {
    let lang = visit.lang;
    let body = if let Some(obstacle) = obstacle(lang, proposal) {
        view! { <p>{obstacle}</p> }.into_any()
    } else {
        let count = proposal.created() + proposal.changed();
        view! {
            <p>{t!(lang, "import-apply-note")}</p>
            <form method="post" action=visit.href(Place::ImportReview(&step.upload.id))>
                <input
                    type="hidden"
                    name=form::REVISION
                    value=visit.internal.revision.to_string()
                />
                <input type="hidden" name=form::SEAL value=step.seal.clone() />
                <div class="actions">
                    <button class="primary" name=form::DO value=form::APPLY>
                        {t!(lang, "import-apply", count = count)}
                    </button>
                </div>
            </form>
        }
        .into_any()
    };
    view! {
        <section class="card no-print" id="apply">
            <h2>{t!(lang, "import-apply-heading")}</h2>
            {body}
        </section>
    }
}
