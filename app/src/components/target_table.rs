//! What an indicator aims at, and what it aimed at before.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::Target;
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use super::chips::ProvenanceBadge;
use super::figure::{figure, source_title};
use crate::visit::Visit;

/// Every target with its original value and how it was amended.
pub fn target_table(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let mut targets: Vec<&Target> = indicator.targets.iter().collect();
    targets.sort_by_key(|target| (target.period.end(), target.period.start()));
    let body = if targets.is_empty() {
        view! { <p>{t!(lang, "indicator-targets-none")}</p> }.into_any()
    } else {
        let rows = targets.iter().map(|target| target_row(visit, indicator, target)).collect_view();
        view! {
            <div class="table-wrap">
                <table class="plain cards-on-phone targets">
                    <caption class="hidden">{t!(lang, "indicator-targets-caption")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(lang, "indicator-column-period")}</th>
                            <th scope="col" class="num">
                                {t!(lang, "indicator-column-target")}
                            </th>
                            <th scope="col" class="num">
                                {t!(lang, "indicator-column-original")}
                            </th>
                            <th scope="col">{t!(lang, "indicator-column-changes")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="card">
            <h2>{t!(lang, "indicator-targets-heading")}</h2>
            {body}
        </section>
    }
}

fn target_row(visit: &Visit, indicator: &Indicator, target: &Target) -> impl IntoView + use<> {
    let lang = visit.lang;
    let original = figure(visit, indicator, target.original());
    let original = if target.amendments.is_empty() {
        original.into_any()
    } else {
        view! { <s>{original}</s> }.into_any()
    };
    // An example has no source that anybody could look up.
    let source = (target.provenance != Provenance::Illustrative)
        .then(|| view! { <small>{source_title(visit, &target.source)}</small> });
    view! {
        <tr>
            <th scope="row">
                {vigia_i18n::period(lang, target.period)}
                {source}
                " "
                <ProvenanceBadge provenance=target.provenance />
            </th>
            <td class="num" data-label=t!(lang, "indicator-column-target")>
                <b>{figure(visit, indicator, target.figure)}</b>
            </td>
            <td class="num" data-label=t!(lang, "indicator-column-original")>{original}</td>
            <td data-label=t!(lang, "indicator-column-changes")>{changes(visit, indicator, target)}</td>
        </tr>
    }
}

fn changes(visit: &Visit, indicator: &Indicator, target: &Target) -> impl IntoView + use<> {
    let lang = visit.lang;
    if target.amendments.is_empty() {
        return t!(lang, "indicator-target-unchanged").into_any();
    }
    let items = target
        .amendments
        .iter()
        .map(|amendment| {
            view! {
                <li>
                    <s>{figure(visit, indicator, amendment.from)}</s>
                    " → "
                    {figure(visit, indicator, amendment.to)}
                    <small>
                        {vigia_i18n::day(lang, amendment.day)}
                        " · "
                        {vigia_i18n::reason(lang, &amendment.reason)}
                        " · "
                        {visit.names(&amendment.actor)}
                    </small>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="entries">{items}</ul> }.into_any()
}
