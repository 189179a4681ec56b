//! Parameters as strictly as the description has them.
//!
//! Pages are lenient, since forms send every field, empty ones too. A system
//! that sends an empty filter has made a mistake that nobody should have to
//! find in its figures.

use std::collections::BTreeMap;

use http::StatusCode;
use vigia_domain::filter::State;
use vigia_domain::status::{Concern, Status};
use vigia_domain::{Lang, Plan};
use vigia_i18n::t;

use super::problem::Problem;
use super::reading::MOST;

/// The most letters of the words that are searched for.
pub(super) const MAX_WORDS: usize = 200;

/// Refuses a value that a page would pass over.
pub(super) fn ensure_exact(
    lang: Lang,
    plan: &Plan,
    query: &BTreeMap<String, String>,
) -> Result<(), Problem> {
    match query.iter().find(|(name, value)| !is_exact(name, value)) {
        None => Ok(()),
        Some((name, value)) => Err(no_value(lang, plan, name, value)),
    }
}

/// A value means nothing: which, of which parameter, and what is allowed.
pub(super) fn no_value(lang: Lang, plan: &Plan, name: &str, value: &str) -> Problem {
    let allowed = allowed(plan, name);
    let detail = t!(lang, "api-value", name = name, value = value, allowed = allowed);
    Problem::new(StatusCode::BAD_REQUEST, detail)
}

fn is_exact(name: &str, value: &str) -> bool {
    match name {
        "q" => value.chars().count() <= MAX_WORDS,
        "gcm" | "limit" | "width" => is_number(value),
        "archival" | "bom" => matches!(value, "0" | "1"),
        "as_of" | "axis" | "agency" | "from" | "lead" | "period" | "programme" | "sdg"
        | "shape" | "since" | "status" | "theme" | "to" | "unit" => !value.trim().is_empty(),
        // The place where a list goes on, which is looked up among its items.
        _ => true,
    }
}

/// Digits alone, without a sign or a zero before them.
fn is_number(value: &str) -> bool {
    !value.is_empty() && !value.starts_with('0') && value.bytes().all(|b| b.is_ascii_digit())
}

/// What a parameter may hold, as one writes it.
fn allowed(plan: &Plan, name: &str) -> String {
    match name {
        "agency" | "lead" => joined(plan.agencies.iter().map(|agency| agency.code.as_str())),
        "axis" => joined(plan.axes.iter().map(|axis| axis.code.as_str())),
        "programme" => joined(plan.programmes.iter().map(|programme| programme.code.as_str())),
        "status" => joined(states().map(State::word)),
        "as_of" | "from" | "since" | "to" => "2019-06-30".to_owned(),
        "archival" | "bom" => "0, 1".to_owned(),
        "gcm" => "1–23".to_owned(),
        "limit" => format!("1–{MOST}"),
        "period" => "2019, 2019-S1, 2019-Q3, 2019-03, 2018-04..2019-03".to_owned(),
        "q" => format!("≤ {MAX_WORDS}"),
        "sdg" => "16.2, 16.a".to_owned(),
        "shape" => "fitting, card".to_owned(),
        "theme" => "light, dark".to_owned(),
        "unit" => "month, quarter, year".to_owned(),
        "width" => "200–4000".to_owned(),
        _ => "–".to_owned(),
    }
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// What the parameter `status` can name.
pub(super) fn states() -> impl Iterator<Item = State> {
    let statuses = Status::ALL.into_iter().map(State::Status);
    statuses.chain(Concern::ALL.into_iter().map(State::Concern)).chain([State::OwesReport])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_value_or_one_with_a_sign_is_a_mistake() {
        for (name, value) in [
            ("status", ""),
            ("axis", "  "),
            ("as_of", ""),
            ("limit", "+5"),
            ("gcm", "07"),
            ("width", ""),
            ("bom", "2"),
        ] {
            assert!(!is_exact(name, value), "{name}={value}");
        }
        assert!(!is_exact("q", &"a".repeat(MAX_WORDS + 1)));
    }

    #[test]
    fn what_the_description_has_is_taken() {
        for (name, value) in [
            ("q", ""),
            ("cursor", ""),
            ("axis", "PREV,PERS"),
            ("limit", "100"),
            ("as_of", "2019-06-30"),
            ("archival", "0"),
        ] {
            assert!(is_exact(name, value), "{name}={value}");
        }
    }
}
