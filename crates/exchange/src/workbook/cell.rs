//! What a cell holds.

use std::borrow::Cow;

use vigia_domain::Day;

use crate::safe_text::restored;

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A number that is shown as a percentage: 0.4 for 40 %.
    Share(f64),
    /// A day; the time of the day is left out.
    Day(Day),
    /// True or false.
    Boolean(bool),
    /// What a formula came to where it failed, such as `#REF!`.
    Error(String),
}

impl Cell {
    /// Whether it holds nothing, or nothing but space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Share(_) | Self::Day(_) | Self::Boolean(_) | Self::Error(_) => {
                false
            }
        }
    }

    /// Its words without space around them: a day as `2019-11-30`, a share as
    /// `40%`, true and false as `TRUE` and `FALSE`. An apostrophe that keeps
    /// text from being taken for a formula is left out.
    #[must_use]
    pub fn text(&self) -> String {
        self.words().into_owned()
    }

    /// [`Cell::text`] without a copy where none is needed.
    pub(crate) fn words(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(restored(text.trim())),
            Self::Number(number) => Cow::Owned(plain(*number)),
            Self::Share(share) => Cow::Owned(format!("{}%", plain(round(share * 100.0)))),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Boolean(true) => Cow::Borrowed("TRUE"),
            Self::Boolean(false) => Cow::Borrowed("FALSE"),
            Self::Error(error) => Cow::Borrowed(error),
        }
    }
}

/// A number in as few digits as say it.
fn plain(number: f64) -> String {
    round(number).to_string()
}

/// Without what binary fractions add: 16.200000000000003 is 16.2.
fn round(number: f64) -> f64 {
    const PLACES: f64 = 1e9;
    if number.abs() < 1e6 { (number * PLACES).round() / PLACES } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_told_in_words() {
        let words = [
            (Cell::Empty, ""),
            (Cell::Text(" 1.07 ".to_owned()), "1.07"),
            (Cell::Number(40.0), "40"),
            (Cell::Number(16.200_000_000_000_003), "16.2"),
            (Cell::Share(0.405), "40.5%"),
            (Cell::Day(Day::constant(2019, 11, 30)), "2019-11-30"),
            (Cell::Boolean(true), "TRUE"),
            (Cell::Error("#REF!".to_owned()), "#REF!"),
        ];
        for (cell, expected) in words {
            assert_eq!(cell.text(), expected);
        }
    }

    #[test]
    fn only_an_apostrophe_before_a_formula_is_left_out() {
        let text = |words: &str| Cell::Text(words.to_owned()).text();
        assert_eq!(text("'=1+1"), "=1+1");
        assert_eq!(text("'-2"), "-2");
        assert_eq!(text("'tis"), "'tis");
        assert_eq!(text("'"), "'");
    }
}
