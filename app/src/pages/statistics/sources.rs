//! The sources behind the figures of a period.

use leptos::prelude::*;
use vigia_domain::SourceCode;
use vigia_domain::statistics::StatisticRow;
use vigia_i18n::t;

use super::{CRIMES, cell, short_name};
use crate::visit::Visit;

/// Every source that the table refers to, once.
pub(super) fn sources(visit: &Visit, rows: &[StatisticRow<'_>]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = cited(rows).into_iter().map(|code| source(visit, code)).collect_view();
    view! {
        <section class="statistics-sources">
            <h2>{t!(lang, "statistics-sources-heading")}</h2>
            <ul>{items}</ul>
        </section>
    }
}

/// The sources of the table in the order in which one meets them.
fn cited<'a>(rows: &[StatisticRow<'a>]) -> Vec<&'a SourceCode> {
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
            <b>{short_name(code)}</b>
            " "
            {words}
        </li>
    }
}
