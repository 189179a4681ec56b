//! Where the sources of an indicator say different things.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::disagreement::{Claim, Disagreement};
use vigia_i18n::t;

use super::figure::source_title;
use crate::visit::Visit;

/// Every disagreement, the latest period first, or that there is none.
pub fn disagreements(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let found = indicator.disagreements();
    let note = if found.is_empty() {
        t!(lang, "indicator-disagreements-none")
    } else {
        t!(lang, "indicator-disagreements-note")
    };
    let found = found.iter().map(|found| disagreement(visit, indicator, found)).collect_view();
    view! {
        <section class="card disagreements">
            <h2>{t!(lang, "indicator-disagreements-heading")}</h2>
            <p class="note">{note}</p>
            {found}
        </section>
    }
}

fn disagreement(
    visit: &Visit,
    indicator: &Indicator,
    found: &Disagreement<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let claims = found.claims.iter().map(|of| claim(visit, indicator, found, of)).collect_view();
    let causes = found
        .causes
        .iter()
        .map(|cause| view! { <li>{vigia_i18n::cause(lang, *cause)}</li> })
        .collect_view();
    let by = vigia_i18n::difference(lang, indicator.measure, found.spread);
    view! {
        <article class="disagreement">
            <h3>{vigia_i18n::period(lang, found.period)}</h3>
            <ul class="claims">{claims}</ul>
            <p>
                <b>{t!(lang, "indicator-disagreement-spread", by = by)}</b>
                " "
                {t!(lang, "indicator-disagreement-why")}
            </p>
            <ul class="causes">{causes}</ul>
        </article>
    }
}

/// What one source says. A period is named where it is only a part.
fn claim(
    visit: &Visit,
    indicator: &Indicator,
    found: &Disagreement<'_>,
    claim: &Claim<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let part = (claim.period != found.period).then(|| vigia_i18n::period(lang, claim.period));
    let cell = Some(vigia_i18n::dimensions(lang, claim.dimensions)).filter(|cell| !cell.is_empty());
    let details = part.into_iter().chain(cell).collect::<Vec<_>>().join(" · ");
    let details = (!details.is_empty()).then(|| view! { <small>{details}</small> });
    let is_official = *claim.source == indicator.official_source;
    let official =
        is_official.then(|| view! { <span class="badge">{t!(lang, "indicator-official")}</span> });
    let note = claim.note.get(lang).to_owned();
    let note_lang = claim.note.lang_of(lang).code();
    let note = (!note.is_empty()).then(|| view! { <small lang=note_lang>{note}</small> });
    view! {
        <li>
            <b class="claimed">
                {vigia_i18n::measured(lang, indicator.measure, claim.value)}
            </b>
            <div>
                {source_title(visit, claim.source)}
                " "
                {official}
                {details}
                {note}
            </div>
        </li>
    }
}
