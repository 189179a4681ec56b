//! Where the plan stands.

mod below;
mod late;
mod recent;
mod standing;
mod working;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::policy::Band;
use vigia_i18n::t;

use crate::components::export_links::ExportLinks;
use crate::components::kept::kept;
use crate::components::page_meta::PageMeta;
use crate::visit::{Visit, visit};

/// The plan at a glance: where it stands, what is late and whose it is, whether
/// it works and what changed; then the same at more length.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let plan = visit.plan();
    let (title, short) = (plan.title.get(lang), plan.short_title.get(lang));
    let in_full = (title != short).then(|| view! { <p class="over">{title.to_owned()}</p> });
    let summary = summary(&visit);
    view! {
        <Title text=short.to_owned() />
        <PageMeta description=summary.clone() />
        <header class="page-head overview-head">
            <h1>{short.to_owned()}</h1>
            {in_full}
            <p class="lead">{summary}</p>
        </header>
        {kept(&visit, "overview/answers", || answers(&visit))}
        {kept(&visit, "overview/below", || below::below(&visit))}
        <ExportLinks />
    }
}

/// The answers for whoever has ninety seconds, in the order of the questions.
fn answers(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <div class="answers">
            {standing::standing(visit)} {late::late(visit)} {working::working(visit)}
            {recent::recent(visit)}
        </div>
    }
}

/// Where the plan stands, in one sentence or two.
pub(super) fn summary(visit: &Visit) -> String {
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
