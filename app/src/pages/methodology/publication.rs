//! What is published, as of when and from where.

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_domain::policy::{MOST_DIMENSIONS, Policy, SmallestCell};
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use super::parts::{meanings, paragraphs, points};
use crate::visit::Visit;

pub(super) fn suppression(lang: Lang, policy: &Policy) -> AnyView {
    let smallest = policy.smallest_cell.value();
    let rules = [
        t!(lang, "method-suppression-small", smallest = smallest),
        t!(lang, "method-suppression-zero"),
        t!(lang, "method-suppression-dimensions", most = MOST_DIMENSIONS),
        t!(lang, "method-suppression-secondary"),
        t!(lang, "method-suppression-kept"),
        t!(lang, "method-suppression-official", smallest = smallest),
        t!(lang, "method-suppression-sums"),
    ];
    view! {
        {paragraphs([
            t!(lang, "method-suppression-text"),
            t!(
                lang,
                "method-suppression-threshold",
                smallest = smallest,
                least = SmallestCell::LEAST,
            ),
        ])}
        {points(rules)}
        {paragraphs([
            t!(lang, "method-suppression-everywhere"),
            t!(lang, "statistics-smuggled-note"),
        ])}
    }
    .into_any()
}

pub(super) fn as_of(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let day = vigia_i18n::day_long(lang, visit.day());
    paragraphs([
        t!(lang, "method-as-of-text"),
        t!(lang, "method-as-of-known"),
        t!(lang, "method-as-of-now", day = day, revision = visit.plan().revision),
    ])
}

pub(super) fn provenance(lang: Lang) -> AnyView {
    let words =
        Provenance::ALL.map(|of| (vigia_i18n::provenance(lang, of), provenance_meaning(lang, of)));
    view! {
        {paragraphs([t!(lang, "method-provenance-text")])}
        {meanings(words)}
    }
    .into_any()
}

fn provenance_meaning(lang: Lang, provenance: Provenance) -> String {
    match provenance {
        Provenance::Documented => t!(lang, "method-provenance-documented"),
        Provenance::Illustrative => t!(lang, "method-provenance-illustrative"),
        Provenance::Reported => t!(lang, "method-provenance-reported"),
    }
}
