//! The frames, the plans and the sources.

use leptos::prelude::*;
use vigia_domain::source::Source;
use vigia_i18n::t;

use super::parts::paragraphs;
use crate::visit::{Place, Visit};

pub(super) fn alignment(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    view! {
        {paragraphs([
            t!(lang, "method-alignment-text"),
            t!(lang, "method-alignment-compact"),
            t!(lang, "method-alignment-detection"),
        ])}
        <p>
            <a href=visit.href(Place::Alignment)>{t!(lang, "method-alignment-see")}</a>
        </p>
    }
    .into_any()
}

pub(super) fn succession(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let plan = visit.plan();
    paragraphs([
        t!(
            lang,
            "method-succession-this",
            title = plan.title.get(lang),
            start = vigia_i18n::day_long(lang, plan.period.start()),
            end = vigia_i18n::day_long(lang, plan.period.end()),
        ),
        t!(lang, "method-succession-text"),
    ])
}

pub(super) fn sources(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let rows = visit
        .plan()
        .sources
        .iter()
        .map(|source| source_row(source, &t!(lang, "statistics-undated")))
        .collect_view();
    view! {
        {paragraphs([t!(lang, "method-sources-text")])}
        <ol class="source-list">{rows}</ol>
    }
    .into_any()
}

/// A source as one cites it: title, publisher, year, reference.
fn source_row(source: &Source, undated: &str) -> impl IntoView + use<> {
    let year = source.year.map_or_else(|| undated.to_owned(), |year| year.to_string());
    let published = format!("{}, {year}.", source.publisher);
    view! {
        <li id=format!("source-{}", source.code)>
            <cite>{source.title.clone()}</cite>
            <span>{published}</span>
            <small>{source.reference.clone()}</small>
        </li>
    }
}
