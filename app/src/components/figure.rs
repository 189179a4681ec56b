//! The figures of an indicator in words.

use vigia_domain::indicator::achievement::{Judged, Outcome, Rating};
use vigia_domain::indicator::{Figure, Observation, Reading};
use vigia_domain::{Indicator, Percent, SourceCode};
use vigia_i18n::t;

use crate::visit::Visit;

/// What may be shown of an observation, as tables write it.
#[must_use]
pub fn reading(visit: &Visit, indicator: &Indicator, reading: Reading) -> String {
    let smallest = visit.plan().policy.smallest_cell;
    vigia_i18n::reading(visit.lang, indicator.measure, reading, smallest)
}

/// A figure as tables write it.
#[must_use]
pub fn figure(visit: &Visit, indicator: &Indicator, figure: Figure) -> String {
    vigia_i18n::measured(visit.lang, indicator.measure, indicator.value_of(figure))
}

/// A value with what it counts, as sentences write it.
#[must_use]
pub fn amount(visit: &Visit, indicator: &Indicator, value: f64) -> String {
    vigia_i18n::amount(visit.lang, indicator.measure, value, indicator.unit.get(visit.lang))
}

/// The title of a source; its code where the plan does not describe it.
#[must_use]
pub fn source_title(visit: &Visit, code: &SourceCode) -> String {
    visit.plan().source(code).map_or_else(|| code.to_string(), |source| source.title.clone())
}

/// Who published a source, which is short enough for a chart.
#[must_use]
pub fn publisher(visit: &Visit, code: &SourceCode) -> String {
    visit.plan().source(code).map_or_else(|| code.to_string(), |source| source.publisher.clone())
}

/// An achievement as screens show it: from 0 to 100 %.
#[must_use]
pub fn capped(achievement: f64) -> Percent {
    Percent::of(achievement, 1.0).unwrap_or(Percent::ZERO)
}

/// How an indicator is doing, in one sentence or two.
#[must_use]
pub fn answer(visit: &Visit, indicator: &Indicator, outcome: &Outcome<'_>) -> String {
    let first = outcome.judged.as_ref().map_or_else(
        || latest(visit, indicator, outcome.latest),
        |judged| judged_sentence(visit, indicator, judged),
    );
    match outcome.rating {
        Rating::Rated(_) => first,
        Rating::NotReporting(gap) => {
            format!("{first} {}", vigia_i18n::gap_sentence(visit.lang, gap))
        }
    }
}

fn judged_sentence(visit: &Visit, indicator: &Indicator, judged: &Judged) -> String {
    let lang = visit.lang;
    let when = vigia_i18n::in_period(lang, judged.period);
    let value = amount(visit, indicator, judged.value);
    let target = vigia_i18n::measured(lang, indicator.measure, judged.target);
    let sentence = match judged.achievement {
        Ok(achievement) => t!(
            lang,
            "indicator-answer",
            when = when,
            value = value,
            target = target,
            percent = vigia_i18n::percent(lang, capped(achievement)),
        ),
        Err(reason) => t!(
            lang,
            "indicator-answer-open",
            when = when,
            value = value,
            target = target,
            reason = vigia_i18n::not_computable(lang, reason),
        ),
    };
    if is_whole(judged) {
        return sentence;
    }
    let expected = vigia_i18n::measured(lang, indicator.measure, judged.expected);
    format!("{sentence} {}", t!(lang, "indicator-answer-expected", expected = expected))
}

/// Whether a value speaks for the whole period of its target, so that the whole
/// target was to be expected.
fn is_whole(judged: &Judged) -> bool {
    (judged.expected - judged.target).abs() <= 1e-9 * judged.target.max(1.0)
}

fn latest(visit: &Visit, indicator: &Indicator, latest: Option<&Observation>) -> String {
    let lang = visit.lang;
    let Some(latest) = latest else { return t!(lang, "indicator-answer-none") };
    let when = vigia_i18n::in_period(lang, latest.period);
    match latest.reading {
        Reading::Known(figure) => {
            let value = amount(visit, indicator, indicator.value_of(figure));
            t!(lang, "indicator-answer-latest", when = when, value = value)
        }
        Reading::TooSmall => {
            let smallest = visit.plan().policy.smallest_cell.value();
            t!(lang, "indicator-answer-small", when = when, smallest = smallest)
        }
        Reading::Withheld => t!(lang, "indicator-answer-withheld", when = when),
    }
}
