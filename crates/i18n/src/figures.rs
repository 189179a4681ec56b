//! The values of indicators as each language writes them.

use vigia_domain::Lang;
use vigia_domain::indicator::{Figure, Measure, Reading};
use vigia_domain::policy::SmallestCell;

use crate::format::with_percent_sign;
use crate::{decimal, integer, number, t};

/// A value in its measure: *12*, *2.2 %*, *1.88 por 100,000*.
#[must_use]
pub fn measured(lang: Lang, measure: Measure, value: f64) -> String {
    let value = number(lang, value);
    match measure {
        Measure::Count | Measure::Ratio => value,
        Measure::Percent => with_percent_sign(lang, &value),
        Measure::Rate { per } => {
            let per = integer(lang, i64::from(per));
            t!(lang, "indicator-rate-value", value = value, per = per)
        }
    }
}

/// A value with what it counts: *12 sentencias*. One of them stands alone,
/// since units are written in the plural, and so does what is no count.
#[must_use]
pub fn amount(lang: Lang, measure: Measure, value: f64, unit: &str) -> String {
    let number = measured(lang, measure, value);
    let is_one = (value - 1.0).abs() < f64::EPSILON;
    match measure {
        Measure::Count if !is_one && !unit.is_empty() => format!("{number} {unit}"),
        Measure::Count | Measure::Percent | Measure::Rate { .. } | Measure::Ratio => number,
    }
}

/// By how much two values differ; percentages differ by points.
#[must_use]
pub fn difference(lang: Lang, measure: Measure, by: f64) -> String {
    match measure {
        Measure::Percent => t!(lang, "indicator-points", value = number(lang, by)),
        Measure::Count | Measure::Rate { .. } | Measure::Ratio => measured(lang, measure, by),
    }
}

/// What may be shown of an observation: its value, *<11*, or that it is
/// withheld.
#[must_use]
pub fn reading(lang: Lang, measure: Measure, reading: Reading, smallest: SmallestCell) -> String {
    match reading {
        Reading::Known(figure) => measured(lang, measure, figure.value(measure)),
        Reading::TooSmall => format!("<{}", smallest.value()),
        Reading::Withheld => t!(lang, "indicator-withheld"),
    }
}

/// The two numbers that a figure was made of, where it was: *195 de
/// 10,358,320*.
#[must_use]
pub fn parts(lang: Lang, figure: Figure) -> Option<String> {
    let whole = |count: u64| integer(lang, i64::try_from(count).unwrap_or(i64::MAX));
    match figure {
        Figure::Fraction { numerator, denominator } => Some(t!(
            lang,
            "indicator-parts",
            numerator = whole(numerator),
            denominator = whole(denominator.get()),
        )),
        Figure::Count(_) | Figure::Number(_) => None,
    }
}

/// An achievement as it was computed, not capped: *−12.50 %*.
#[must_use]
pub fn raw_achievement(lang: Lang, achievement: f64) -> String {
    with_percent_sign(lang, &decimal(lang, achievement * 100.0, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_in_its_measure() {
        assert_eq!(measured(Lang::Es, Measure::Count, 1_200.0), "1,200");
        assert_eq!(measured(Lang::Es, Measure::Percent, 2.2), "2.2\u{a0}%");
        let rate = measured(Lang::Es, Measure::Rate { per: 100_000 }, 1.8825);
        assert_eq!(rate, "1.88 por 100,000");
        assert_eq!(difference(Lang::Es, Measure::Percent, 3.0), "3 puntos porcentuales");
    }

    #[test]
    fn what_is_small_or_withheld_is_said_without_its_value() {
        let shown = |of| reading(Lang::Es, Measure::Count, of, SmallestCell::default());
        assert_eq!(shown(Reading::Known(Figure::Count(12))), "12");
        assert_eq!(shown(Reading::TooSmall), "<11");
        assert_eq!(shown(Reading::Withheld), "reservado");
    }

    #[test]
    fn only_counts_bear_their_unit_and_one_of_them_does_not() {
        assert_eq!(amount(Lang::Es, Measure::Count, 12.0, "sentencias"), "12 sentencias");
        assert_eq!(amount(Lang::Es, Measure::Count, 1.0, "sentencias"), "1");
        assert_eq!(amount(Lang::En, Measure::Percent, 40.0, "of cases"), "40%");
    }

    #[test]
    fn an_achievement_keeps_its_sign_and_its_decimals() {
        assert_eq!(raw_achievement(Lang::En, 1.5), "150.00%");
        assert!(raw_achievement(Lang::Es, -0.125).ends_with("12.50\u{a0}%"));
    }
}
