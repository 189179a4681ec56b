//! How a figure was made: formula, inputs, exclusions.

use leptos::prelude::*;
use vigia_domain::fulfilment::Fulfilment;
use vigia_domain::roll_up::RollUp;
use vigia_i18n::t;

use crate::visit::visit;

/// How a roll-up was computed, with its own inputs.
#[component]
pub fn ExplainRollUp(
    /// The progress.
    #[prop(into)]
    roll_up: RollUp,
) -> impl IntoView {
    let lang = visit().lang;
    view! {
        <details class="explain">
            <summary>{t!(lang, "how-computed")}</summary>
            <p>{t!(lang, "formula-roll-up")}</p>
            <p>
                {t!(
                    lang,
                    "formula-roll-up-inputs",
                    counted = roll_up.counted,
                    weight = roll_up.weight,
                    cancelled = roll_up.cancelled,
                    actual = format!("{:.2}", roll_up.actual.value()),
                    expected = format!("{:.2}", roll_up.expected.value()),
                )}
            </p>
            <p>{t!(lang, "formula-expected")}</p>
            <p>{t!(lang, "formula-no-percent")}</p>
        </details>
    }
}

/// Strict and broad fulfilment, always together, with their formulas.
#[component]
pub fn FulfilmentRates(
    /// The counts.
    fulfilment: Fulfilment,
) -> impl IntoView {
    let lang = visit().lang;
    let rate = |rate: Option<vigia_domain::Percent>| {
        rate.map_or_else(|| "–".to_owned(), |rate| vigia_i18n::percent(lang, rate))
    };
    view! {
        <p class="rates">
            {t!(
                lang,
                "fulfilment-rates",
                strict = rate(fulfilment.strict()),
                broad = rate(fulfilment.broad()),
            )}
        </p>
        <details class="explain">
            <summary>{t!(lang, "how-computed")}</summary>
            <p>
                {t!(
                    lang,
                    "formula-fulfilment",
                    completed = fulfilment.completed,
                    underway = fulfilment.under_way,
                    counted = fulfilment.counted,
                    cancelled = fulfilment.cancelled,
                )}
            </p>
        </details>
    }
}
