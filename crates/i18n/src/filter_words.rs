//! A filter in words, as every file says what it was narrowed to.

use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Lang, Plan};

use crate::{day, state, t};

/// Codes as addresses and sentences join them.
#[must_use]
pub fn joined<T: ToString>(codes: &[T]) -> Option<String> {
    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    (!codes.is_empty()).then(|| codes.join(","))
}

/// What a filter narrows to, in words; nothing where it does not narrow.
#[must_use]
pub fn filter_words(lang: Lang, plan: &Plan, filter: &ActivityFilter) -> Option<String> {
    let ActivityFilter {
        axes,
        programme,
        agencies,
        lead,
        state: in_state,
        from,
        to,
        sdg,
        gcm,
        words,
    } = filter;
    let list = |codes: Vec<String>| (!codes.is_empty()).then(|| codes.join(", "));
    let names = axes.iter().map(|code| {
        plan.axis(code).map_or_else(|| code.to_string(), |axis| axis.name.get(lang).to_owned())
    });
    let agencies = agencies.iter().map(ToString::to_string);
    let programme_name = programme.as_ref().map(|code| {
        plan.programme(code).map_or_else(
            || code.to_string(),
            |programme| format!("{code}. {}", programme.name.get(lang)),
        )
    });
    let parts = [
        (t!(lang, "filter-word-axis"), list(names.collect())),
        (t!(lang, "filter-word-programme"), programme_name),
        (t!(lang, "filter-word-agency"), list(agencies.collect())),
        (t!(lang, "filter-word-lead"), lead.as_ref().map(ToString::to_string)),
        (t!(lang, "filter-word-state"), in_state.map(|of| state(lang, of))),
        (t!(lang, "filter-word-from"), from.map(|of| day(lang, of))),
        (t!(lang, "filter-word-to"), to.map(|of| day(lang, of))),
        (t!(lang, "filter-word-sdg"), sdg.as_ref().map(ToString::to_string)),
        (t!(lang, "filter-word-gcm"), gcm.map(|of| of.to_string())),
        (t!(lang, "filter-word-words"), Some(words.trim().to_owned()).filter(|w| !w.is_empty())),
    ];
    let said: Vec<String> = parts
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| format!("{name}: {value}")))
        .collect();
    (!said.is_empty()).then(|| said.join("; "))
}
