//! The values of indicators as cells hold them: as published, without the
//! separators of any language.

use vigia_domain::Indicator;
use vigia_domain::indicator::{Figure, Reading};
use vigia_domain::policy::SmallestCell;

use super::column::{decimal, maybe};

/// Why a value is withheld: it is small itself, or protects one that is.
pub(super) const WITHHELD: &[&str] = &["small_cell", "protected"];

/// A value in the unit of its indicator.
pub(super) fn value(indicator: &Indicator, figure: Option<Figure>) -> String {
    figure.map(|figure| number(indicator.value_of(figure))).unwrap_or_default()
}

/// A number in the unit of an indicator.
pub(super) fn number(value: f64) -> String {
    decimal(value, 6)
}

/// The part, where a value was made of two numbers.
pub(super) fn numerator(figure: Option<Figure>) -> String {
    maybe(parts(figure).map(|(part, _)| part))
}

/// The whole, where a value was made of two numbers.
pub(super) fn denominator(figure: Option<Figure>) -> String {
    maybe(parts(figure).map(|(_, whole)| whole))
}

fn parts(figure: Option<Figure>) -> Option<(u64, u64)> {
    match figure? {
        Figure::Fraction { numerator, denominator } => Some((numerator, denominator.get())),
        Figure::Count(_) | Figure::Number(_) => None,
    }
}

/// Why a reading has no value; nothing where it has one.
pub(super) const fn withheld(reading: Reading) -> &'static str {
    match reading {
        Reading::Known(_) => "",
        Reading::TooSmall => "small_cell",
        Reading::Withheld => "protected",
    }
}

/// What is shown in place of a small value: *<11*.
pub(super) fn marker(reading: Reading, smallest: SmallestCell) -> String {
    match reading {
        Reading::TooSmall => format!("<{}", smallest.value()),
        Reading::Known(_) | Reading::Withheld => String::new(),
    }
}
