//! The observations that were corrected, each beside its correction.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::Observation;
use vigia_i18n::t;

use super::figure::{reading, source_title};
use crate::visit::Visit;

/// What was corrected, the latest correction first; nothing where nothing was.
pub fn corrections(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let mut corrected: Vec<(&Observation, &Observation)> = indicator
        .observations
        .iter()
        .filter_map(|correction| {
            let id = correction.supersedes.as_ref()?;
            let before = indicator.observations.iter().find(|o| o.id == *id)?;
            Some((before, correction))
        })
        .collect();
    corrected.sort_by_key(|(_, correction)| std::cmp::Reverse(correction.published_on));
    let items = corrected
        .iter()
        .map(|(before, correction)| entry(visit, indicator, before, correction))
        .collect_view();
    (!corrected.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{t!(lang, "indicator-corrections-heading")}</h2>
                <p class="note">{t!(lang, "indicator-corrections-note")}</p>
                <ul class="entries">{items}</ul>
            </section>
        }
    })
}

fn entry(
    visit: &Visit,
    indicator: &Indicator,
    before: &Observation,
    correction: &Observation,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let cell = vigia_i18n::dimensions(lang, &correction.dimensions);
    let cell = (!cell.is_empty()).then(|| format!(" · {cell}"));
    let note = correction.note.get(lang).to_owned();
    let note_lang = correction.note.lang_of(lang).code();
    let note = (!note.is_empty()).then(|| view! { <small lang=note_lang>{note}</small> });
    view! {
        <li>
            <b>{vigia_i18n::period(lang, correction.period)}</b>
            {cell}
            ": "
            <s>{reading(visit, indicator, before.reading)}</s>
            " → "
            {reading(visit, indicator, correction.reading)}
            <small>
                {t!(
                    lang,
                    "indicator-correction-on",
                    day = vigia_i18n::day(lang, correction.published_on),
                )}
                " · "
                {source_title(visit, &correction.source)}
                " · "
                {visit.names(&correction.actor)}
            </small>
            {note}
        </li>
    }
}
