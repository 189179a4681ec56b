//! How the figures of an indicator were made, with its own inputs.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::indicator::achievement::{Judged, Outcome, Rating};
use vigia_domain::indicator::{Baseline, Direction};
use vigia_domain::policy::Bands;
use vigia_i18n::t;

use super::figure::{capped, figure, source_title};
use crate::visit::Visit;

/// The formula, what went into it, what came out, and what is left out.
pub fn indicator_explain(
    visit: &Visit,
    indicator: &Indicator,
    outcome: &Outcome<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let mut sentences = vec![t!(lang, "indicator-explain-formula"), baseline(visit, indicator)];
    if let Some(judged) = &outcome.judged {
        sentences.extend([
            inputs(visit, indicator, judged),
            vigia_i18n::value_basis(lang, judged.actual.basis),
            result(visit, indicator, judged),
            band(visit, indicator, judged, visit.plan().policy.bands),
        ]);
    }
    match outcome.rating {
        Rating::Rated(_) => {}
        Rating::NotReporting(gap) => sentences.push(vigia_i18n::gap_sentence(lang, gap)),
    }
    let source = source_title(visit, &indicator.official_source);
    sentences.push(t!(lang, "indicator-explain-source", source = source));
    sentences.push(vigia_i18n::cumulation(lang, indicator.cumulation));
    let sentences =
        sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    view! {
        <details class="explain">
            <summary>{t!(lang, "indicator-how")}</summary>
            {sentences}
        </details>
    }
}

fn baseline(visit: &Visit, indicator: &Indicator) -> String {
    let lang = visit.lang;
    match &indicator.baseline {
        Baseline::Known { figure: known, period, source } => t!(
            lang,
            "indicator-explain-baseline",
            value = figure(visit, indicator, *known),
            period = vigia_i18n::period(lang, *period),
            source = source_title(visit, source),
        ),
        Baseline::Missing { reason } => {
            t!(lang, "indicator-explain-baseline-missing", reason = reason.get(lang))
        }
    }
}

fn inputs(visit: &Visit, indicator: &Indicator, judged: &Judged) -> String {
    let lang = visit.lang;
    let number = |value| vigia_i18n::measured(lang, indicator.measure, value);
    t!(
        lang,
        "indicator-explain-inputs",
        period = vigia_i18n::period(lang, judged.period),
        value = number(judged.value),
        target = number(judged.target),
        expected = number(judged.expected),
    )
}

fn result(visit: &Visit, indicator: &Indicator, judged: &Judged) -> String {
    let lang = visit.lang;
    let baseline = indicator.baseline.figure().map(|known| indicator.value_of(known));
    let number = |value| vigia_i18n::number(lang, value);
    match judged.achievement {
        Ok(achievement) => t!(
            lang,
            "indicator-explain-result",
            actual = number(judged.value),
            baseline = baseline.map(number).unwrap_or_default(),
            target = number(judged.target),
            raw = vigia_i18n::raw_achievement(lang, achievement),
            shown = vigia_i18n::percent(lang, capped(achievement)),
        ),
        Err(reason) => t!(
            lang,
            "indicator-explain-not-computable",
            reason = vigia_i18n::not_computable(lang, reason),
        ),
    }
}

fn band(visit: &Visit, indicator: &Indicator, judged: &Judged, bands: Bands) -> String {
    let lang = visit.lang;
    let (part, whole) = match indicator.direction {
        Direction::Decrease => (judged.expected, judged.value),
        Direction::Increase | Direction::Monitor => (judged.value, judged.expected),
    };
    if whole <= 0.0 {
        return t!(lang, "indicator-explain-band-zero");
    }
    let ratio = vigia_i18n::decimal(lang, part / whole, 2);
    let behind = vigia_i18n::number(lang, bands.behind_below());
    let ahead = vigia_i18n::number(lang, bands.ahead_from());
    match indicator.direction {
        Direction::Decrease => {
            t!(
                lang,
                "indicator-explain-band-decrease",
                ratio = ratio,
                behind = behind,
                ahead = ahead,
            )
        }
        Direction::Increase | Direction::Monitor => {
            t!(lang, "indicator-explain-band", ratio = ratio, behind = behind, ahead = ahead)
        }
    }
}
