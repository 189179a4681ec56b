//! All that was observed of an indicator.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::Observation;
use vigia_i18n::t;

use super::chips::ProvenanceBadge;
use super::figure::{reading, source_title};
use crate::visit::Visit;

/// Every observation that stands, the latest period first, within a period the
/// official source first.
pub fn observation_table(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let mut observations: Vec<&Observation> = indicator.current().collect();
    observations.sort_by(|a, b| {
        let is_other = |o: &Observation| o.source != indicator.official_source;
        let rank = |o: &Observation| (o.period.end(), o.period.start());
        rank(b).cmp(&rank(a)).then_with(|| {
            (is_other(a), &a.source, &a.dimensions).cmp(&(is_other(b), &b.source, &b.dimensions))
        })
    });
    let rows = observations.iter().map(|o| observation_row(visit, indicator, o)).collect_view();
    view! {
        <div class="table-wrap">
            <table class="plain cards-on-phone observations">
                <caption class="hidden">{t!(lang, "indicator-observations-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "indicator-column-period")}</th>
                        <th scope="col" class="num">
                            {t!(lang, "indicator-column-value")}
                        </th>
                        <th scope="col">{t!(lang, "indicator-column-source")}</th>
                        <th scope="col">{t!(lang, "indicator-column-dimensions")}</th>
                        <th scope="col">{t!(lang, "indicator-column-note")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn observation_row(
    visit: &Visit,
    indicator: &Indicator,
    observation: &Observation,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let parts = observation
        .figure()
        .and_then(|figure| vigia_i18n::parts(lang, figure))
        .map(|parts| view! { <small>{parts}</small> });
    let official = (observation.source == indicator.official_source)
        .then(|| view! { <small>{t!(lang, "indicator-official")}</small> });
    let cell = vigia_i18n::dimensions(lang, &observation.dimensions);
    let cell = if cell.is_empty() { t!(lang, "indicator-whole") } else { cell };
    let note = observation.note.get(lang).to_owned();
    let note_lang = observation.note.lang_of(lang).code();
    let evidence = observation.evidence.as_ref().map(|link| {
        view! {
            <a href=link.as_str().to_owned() rel="nofollow noopener">
                {t!(lang, "evidence-link")}
            </a>
        }
    });
    view! {
        <tr>
            <th scope="row">{vigia_i18n::period(lang, observation.period)}</th>
            <td class="num" data-label=t!(lang, "indicator-column-value")>
                <span>{reading(visit, indicator, observation.reading)}</span>
                {parts}
            </td>
            <td data-label=t!(lang, "indicator-column-source")>
                <span>{source_title(visit, &observation.source)}</span>
                {official}
            </td>
            <td data-label=t!(lang, "indicator-column-dimensions")>
                <span>{cell}</span>
            </td>
            <td data-label=t!(lang, "indicator-column-note")>
                <span lang=note_lang>{note}</span>
                " "
                {evidence}
                " "
                <ProvenanceBadge provenance=observation.provenance />
            </td>
        </tr>
    }
}
