//! A figure of the statistical report with what stands behind it.

use leptos::prelude::*;
use vigia_domain::indicator::series::{PeriodValue, ValueBasis};
use vigia_domain::indicator::{Indicator, Measure};
use vigia_domain::source::Provenance;
use vigia_domain::statistics::{Sourced, StatisticCell};
use vigia_domain::{Lang, Period, SourceCode};
use vigia_i18n::t;

use super::sources::number;
use crate::components::chips::ProvenanceBadge;
use crate::components::figure::{publisher, reading};
use crate::visit::{Place, Visit};

/// A figure with its source, its change, and what other sources say.
pub(super) fn figure(
    visit: &Visit,
    period: Period,
    cell: &StatisticCell<'_>,
    shown: &Sourced<'_>,
    cited: &[&SourceCode],
) -> AnyView {
    let lang = visit.lang;
    let indicator = cell.indicator;
    let number = number(cited, shown.source);
    let mark = format!("#source-{}", shown.source);
    let example = is_example(indicator, shown, period)
        .then(|| view! { <ProvenanceBadge provenance=Provenance::Illustrative /> });
    let change =
        cell.change.map(|change| view! { <small>{change_words(lang, indicator, change)}</small> });
    let basis = basis(lang, &shown.value).map(|words| view! { <small>{words}</small> });
    let others: Vec<_> = cell
        .sourced
        .iter()
        .skip(1)
        .map(|other| view! { <li>{other_source(visit, indicator, other)}</li> })
        .collect();
    let others = (!others.is_empty()).then(|| view! { <ul class="others">{others}</ul> });
    view! {
        <p>
            <a class="value" href=visit.href(Place::Indicator(&indicator.code))>
                {reading(visit, indicator, shown.value.reading)}
            </a>
            <sup>
                <a href=mark aria-label=t!(lang, "statistics-mark", number = number)>
                    {number}
                </a>
            </sup>
        </p>
        {example}
        {change}
        {basis}
        {others}
    }
    .into_any()
}

/// Whether the figure rests on an example.
fn is_example(indicator: &Indicator, shown: &Sourced<'_>, period: Period) -> bool {
    indicator.current().any(|observation| {
        observation.source == *shown.source
            && period.encloses(observation.period)
            && observation.provenance == Provenance::Illustrative
    })
}

/// How a figure came about, where its source does not give it as it stands.
fn basis(lang: Lang, value: &PeriodValue) -> Option<String> {
    match value.basis {
        ValueBasis::Published => None,
        ValueBasis::Added { parts } => Some(t!(lang, "statistics-added", parts = parts)),
        ValueBasis::Partial { days, of } => {
            Some(t!(lang, "statistics-partial", days = days, of = of))
        }
        ValueBasis::LastWithin => Some(t!(lang, "statistics-last-within")),
    }
}

/// A change with its sign and its word.
fn change_words(lang: Lang, indicator: &Indicator, change: f64) -> String {
    let digits = match indicator.measure {
        Measure::Count => 0,
        Measure::Percent | Measure::Rate { .. } | Measure::Ratio => 1,
    };
    let difference = vigia_i18n::decimal(lang, change.abs(), digits);
    if change.abs() < f64::EPSILON {
        t!(lang, "statistics-change-none")
    } else if change > 0.0 {
        t!(lang, "statistics-change-up", difference = difference)
    } else {
        t!(lang, "statistics-change-down", difference = difference)
    }
}

fn other_source(visit: &Visit, indicator: &Indicator, other: &Sourced<'_>) -> String {
    let lang = visit.lang;
    let source = publisher(visit, other.source);
    let value = reading(visit, indicator, other.value.reading);
    match basis(lang, &other.value) {
        Some(basis) => {
            t!(lang, "statistics-other-with", source = source, value = value, basis = basis)
        }
        None => t!(lang, "statistics-other", source = source, value = value),
    }
}
