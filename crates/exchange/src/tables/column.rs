//! A column of a table: its name, what it holds and how to get at it, so that
//! the header, the cells and the dictionary cannot differ.

use vigia_domain::activity::Money;
use vigia_domain::{Lang, Percent};

use crate::Edition;
use crate::safe_text::safe;

/// What a column holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Words in the language of the file.
    Text,
    /// A code.
    Code,
    /// Codes, parted by semicolons.
    Codes,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A day as `2019-11-30`.
    Day,
    /// A whole number in a unit.
    Whole(Unit),
    /// A decimal number with a point in a unit.
    Decimal(Unit),
    /// `true` or `false`.
    Flag,
    /// The address of a page.
    Link,
}

/// What a number counts.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    /// Things or people, or what another column names.
    None,
    /// Per cent, 0 to 100.
    Percent,
    /// Whole Dominican pesos.
    Pesos,
    /// Days.
    Days,
}

impl Kind {
    /// The word of the dictionary.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Code => "code",
            Self::Codes => "codes",
            Self::Word(_) => "word",
            Self::Day => "date",
            Self::Whole(_) => "integer",
            Self::Decimal(_) => "decimal",
            Self::Flag => "boolean",
            Self::Link => "link",
        }
    }

    /// The unit of the dictionary; empty where there is none.
    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Whole(unit) | Self::Decimal(unit) => match unit {
                Unit::None => "",
                Unit::Percent => "percent",
                Unit::Pesos => "DOP",
                Unit::Days => "days",
            },
            Self::Text
            | Self::Code
            | Self::Codes
            | Self::Word(_)
            | Self::Day
            | Self::Flag
            | Self::Link => "",
        }
    }

    /// The words that it can hold; none where any are allowed.
    pub(super) const fn allowed(self) -> &'static [&'static str] {
        match self {
            Self::Word(words) => words,
            Self::Flag => &["true", "false"],
            Self::Text
            | Self::Code
            | Self::Codes
            | Self::Day
            | Self::Whole(_)
            | Self::Decimal(_)
            | Self::Link => &[],
        }
    }

    /// Whether it holds a number, whose sign starts no formula.
    const fn is_number(self) -> bool {
        matches!(self, Self::Whole(_) | Self::Decimal(_))
    }
}

/// A column of a table with rows of a type.
pub(super) struct Column<T> {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// What it holds, in words.
    pub(super) about: fn(Lang) -> String,
    value: fn(&Edition, &T) -> String,
}

impl<T> Column<T> {
    pub(super) const fn new(
        name: &'static str,
        kind: Kind,
        about: fn(Lang) -> String,
        value: fn(&Edition, &T) -> String,
    ) -> Self {
        Self { name, kind, about, value }
    }

    /// The cell of a row, made safe.
    pub(super) fn cell(&self, edition: &Edition, row: &T) -> String {
        let value = (self.value)(edition, row);
        if self.kind.is_number() { value } else { safe(&value).into_owned() }
    }
}

/// The columns of a table with rows of a type: name, kind, the sentence that
/// says what it holds, and its value.
macro_rules! columns {
    ($row:ty; $(($name:expr, $kind:expr, $about:tt, $value:expr)),* $(,)?) => {
        vec![$($crate::tables::column::Column::<$row>::new(
            $name,
            $kind,
            |lang| ::vigia_i18n::t!(lang, $about),
            $value,
        )),*]
    };
}

pub(super) use columns;

/// A value, or nothing.
pub(super) fn maybe<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Codes as cells list them.
pub(super) fn codes<T: ToString>(codes: impl IntoIterator<Item = T>) -> String {
    codes.into_iter().map(|code| code.to_string()).collect::<Vec<_>>().join(";")
}

/// A percentage, 0 to 100, with at most two decimals.
pub(super) fn percent(percent: Option<Percent>) -> String {
    percent.map(|percent| decimal(percent.value(), 2)).unwrap_or_default()
}

/// Whole pesos.
pub(super) fn pesos(money: Option<Money>) -> String {
    maybe(money.map(Money::whole_pesos))
}

/// A number with so many decimals at most.
pub(super) fn decimal(number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_no_decimals_that_say_nothing() {
        assert_eq!(decimal(100.0, 2), "100");
        assert_eq!(decimal(64.744, 2), "64.74");
        assert_eq!(decimal(10.0, 0), "10");
    }
}
