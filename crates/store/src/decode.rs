//! From columns to the types of the domain.

use std::str::FromStr;

use vigia_domain::account::{Actor, Role};
use vigia_domain::report::Review;
use vigia_domain::{AgencyCode, Percent, Period};

use crate::{Error, Result};

/// A value that writes itself as text.
pub(crate) fn parse<T: FromStr>(expected: &'static str, text: &str) -> Result<T> {
    text.parse().map_err(|_| corrupt(expected, text))
}

/// The same where there may be nothing.
pub(crate) fn optional<T: FromStr>(
    expected: &'static str,
    text: Option<&str>,
) -> Result<Option<T>> {
    text.map(|text| parse(expected, text)).transpose()
}

/// A period from its first and last day.
pub(crate) fn period(start: &str, end: &str) -> Result<Period> {
    Period::new(parse("a day", start)?, parse("a day", end)?)
        .map_err(|error| corrupt("a period", &error.to_string()))
}

/// One of a closed list of words.
pub(crate) fn word<T: Copy>(
    expected: &'static str,
    all: &[T],
    as_str: fn(T) -> &'static str,
    text: &str,
) -> Result<T> {
    all.iter().copied().find(|value| as_str(*value) == text).ok_or_else(|| corrupt(expected, text))
}

/// A number of a narrower type.
pub(crate) fn number<T: TryFrom<i64>>(expected: &'static str, number: i64) -> Result<T> {
    number.try_into().map_err(|_| corrupt(expected, &number.to_string()))
}

pub(crate) fn percent(value: Option<i64>) -> Result<Option<Percent>> {
    value
        .map(|value| {
            let whole: u8 = number("a percentage", value)?;
            f64::from(whole).try_into().map_err(|_| corrupt("a percentage", &value.to_string()))
        })
        .transpose()
}

pub(crate) fn corrupt(expected: &'static str, found: &str) -> Error {
    Error::Corrupt { expected, found: found.to_owned() }
}

/// A state of review from its word and note.
pub(crate) fn review(word: &str, note: String) -> Result<Review> {
    match word {
        "submitted" => Ok(Review::Submitted),
        "returned" => Ok(Review::Returned(note)),
        "validated" => Ok(Review::Validated),
        other => Err(corrupt("a state of review", other)),
    }
}

/// The note of a state of review, empty where it has none.
pub(crate) fn review_note(review: &Review) -> &str {
    match review {
        Review::Returned(note) => note,
        Review::Submitted | Review::Validated => "",
    }
}

/// An actor as its two columns: empty for what came with the plan's files.
pub(crate) fn actor(role: Option<&str>, agency: Option<&str>) -> Result<Actor> {
    match (role, agency) {
        (Some(role), Some(agency)) => Ok(Actor::Account {
            role: word("a role", &Role::ALL, Role::as_str, role)?,
            agency: parse("an agency", agency)?,
        }),
        (None, None) => Ok(Actor::PlanFiles),
        (Some(found), None) | (None, Some(found)) => Err(corrupt("a whole actor", found)),
    }
}

/// The two columns of an actor.
pub(crate) fn actor_columns(actor: &Actor) -> (Option<&'static str>, Option<&str>) {
    match actor {
        Actor::PlanFiles => (None, None),
        Actor::Account { role, agency } => (Some(role.as_str()), Some(AgencyCode::as_str(agency))),
    }
}
