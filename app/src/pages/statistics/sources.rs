//! The sources behind the figures of a period.

use leptos::prelude::*;
use vigia_domain::SourceCode;
use vigia_domain::statistics::StatisticRow;
use vigia_i18n::t;

use super::{CRIMES, cell};
use crate::visit::Visit;

/// Every source that the table refers to, once, with its number.
pub(super) fn sources(visit: &Visit, cited: &[&SourceCode]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = cited.iter().map(|code| source(visit, code)).collect_view();
    view! {
        <section class="statistics-sources">
            <h2>{t!(lang, "statistics-sources-heading")}</h2>
            <ol>{items}</ol>
        </section>
    }
}

/// The sources of the table in the order in which one meets them.
pub(super) fn cited<'a>(rows: &[StatisticRow<'a>]) -> Vec<&'a SourceCode> {
    let mut codes = Vec::new();
    for crime in CRIMES {
        for sourced in rows.iter().filter_map(|row| cell(row, crime)).flat_map(|c| &c.sourced) {
            if !codes.contains(&sourced.source) {
                codes.push(sourced.source);
            }
        }
    }
    codes
}

/// The number of a source in the list.
pub(super) fn number(cited: &[&SourceCode], code: &SourceCode) -> usize {
    cited.iter().take_while(|other| **other != code).count() + 1
}

fn source(visit: &Visit, code: &SourceCode) -> impl IntoView + use<> {
    let lang = visit.lang;
    let words = visit.plan().source(code).map(|source| {
        let year = source.year.map_or_else(|| t!(lang, "statistics-undated"), |y| y.to_string());
        t!(
            lang,
            "statistics-source",
            title = source.title.as_str(),
            publisher = source.publisher.as_str(),
            year = year,
        )
    });
    view! {
        <li id=format!("source-{code}")>
            {words}
        </li>
    }
}
