//! Figures as columns.

use std::num::NonZeroU64;

use sqlx::FromRow;
use vigia_domain::indicator::figure::Positive;
use vigia_domain::indicator::{Figure, Reading};

use crate::decode::{corrupt, number};
use crate::{Error, Result};

const KNOWN: &str = "known";
const TOO_SMALL: &str = "too_small";
const WITHHELD: &str = "withheld";

/// The columns of a figure, of which one kind is set; none where there is no
/// figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, FromRow)]
pub(crate) struct Columns {
    pub(crate) count: Option<i64>,
    pub(crate) number: Option<f64>,
    pub(crate) numerator: Option<i64>,
    pub(crate) denominator: Option<i64>,
}

/// A figure as its columns.
pub(crate) fn columns(figure: Figure) -> Result<Columns> {
    let empty = Columns::default();
    Ok(match figure {
        Figure::Count(count) => Columns { count: Some(whole(count)?), ..empty },
        Figure::Number(number) => Columns { number: Some(number.into()), ..empty },
        Figure::Fraction { numerator, denominator } => Columns {
            numerator: Some(whole(numerator)?),
            denominator: Some(whole(denominator.get())?),
            ..empty
        },
    })
}

fn whole(number: u64) -> Result<i64> {
    number.try_into().map_err(|_| Error::Invalid("the figure is too large"))
}

/// The figure in some columns.
pub(crate) fn figure(columns: Columns) -> Result<Figure> {
    maybe(columns)?.ok_or_else(|| corrupt("a figure", ""))
}

/// The figure in some columns, where there is one.
pub(crate) fn maybe(columns: Columns) -> Result<Option<Figure>> {
    let figure = match (columns.count, columns.number, columns.numerator, columns.denominator) {
        (None, None, None, None) => return Ok(None),
        (Some(count), None, None, None) => Figure::Count(number("a count", count)?),
        (None, Some(value), None, None) => Figure::Number(
            Positive::try_from(value).map_err(|_| corrupt("a number", &value.to_string()))?,
        ),
        (None, None, Some(numerator), Some(denominator)) => Figure::Fraction {
            numerator: number("a numerator", numerator)?,
            denominator: NonZeroU64::new(number("a denominator", denominator)?)
                .ok_or_else(|| corrupt("a denominator", "0"))?,
        },
        _ => return Err(corrupt("a figure of one kind", &format!("{columns:?}"))),
    };
    Ok(Some(figure))
}

/// The word of a reading, and the columns of its figure.
pub(crate) fn reading_columns(reading: Reading) -> Result<(&'static str, Columns)> {
    Ok(match reading {
        Reading::Known(figure) => (KNOWN, columns(figure)?),
        Reading::TooSmall => (TOO_SMALL, Columns::default()),
        Reading::Withheld => (WITHHELD, Columns::default()),
    })
}

/// The reading with a word and the columns of its figure.
pub(crate) fn reading(word: &str, columns: Columns) -> Result<Reading> {
    match word {
        KNOWN => figure(columns).map(Reading::Known),
        TOO_SMALL => Ok(Reading::TooSmall),
        WITHHELD => Ok(Reading::Withheld),
        other => Err(corrupt("a reading", other)),
    }
}

#[cfg(test)]
mod tests {
    use vigia_domain::indicator::Measure;

    use super::*;

    #[test]
    fn a_figure_is_read_as_it_was_written() {
        for kept in [
            Figure::Count(0),
            Figure::read(Measure::Percent, "2,2").unwrap(),
            Figure::fraction(Measure::Percent, 1, 3).unwrap(),
        ] {
            assert_eq!(figure(columns(kept).unwrap()).unwrap(), kept);
        }
    }

    #[test]
    fn a_figure_that_no_column_holds_is_invalid() {
        let error = columns(Figure::Count(u64::MAX)).unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }

    #[test]
    fn columns_of_two_kinds_are_no_figure() {
        let both = Columns { count: Some(1), number: Some(1.0), ..Columns::default() };
        assert!(maybe(both).is_err());
        let half = Columns { numerator: Some(1), ..Columns::default() };
        assert!(maybe(half).is_err());
        assert_eq!(maybe(Columns::default()).unwrap(), None);
    }
}
