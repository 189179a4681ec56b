//! The values of indicators.

use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};

use super::Measure;

/// A value of an indicator. Percentages and rates keep the numbers they were
/// made of where these are known, since percentages are never averaged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// A whole number.
    Count(u64),
    /// A number as published, without the numbers it was made of.
    Number(Positive),
    /// A numerator and its denominator.
    Fraction {
        /// The part.
        numerator: u64,
        /// The whole.
        denominator: NonZeroU64,
    },
}

/// A finite number from 0 on.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Positive(f64);

/// Why something is no figure of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAFigure {
    /// It is below zero, or no number.
    #[error("a figure is a number from 0 on")]
    Negative,
    /// People, cases and things are counted whole.
    #[error("a count is a whole number from 0 on")]
    NotWhole,
    /// Nothing is a share of nothing.
    #[error("a share of zero is no figure: the denominator is at least 1")]
    DenominatorZero,
    /// More than all of it.
    #[error("a percentage lies between 0 and 100")]
    AboveWhole,
    /// Only percentages, rates and ratios are made of two numbers.
    #[error("a count has no denominator")]
    CountWithDenominator,
}

impl TryFrom<f64> for Positive {
    type Error = NotAFigure;

    fn try_from(value: f64) -> Result<Self, NotAFigure> {
        if value.is_finite() && value >= 0.0 { Ok(Self(value)) } else { Err(NotAFigure::Negative) }
    }
}

impl From<Positive> for f64 {
    fn from(value: Positive) -> f64 {
        value.0
    }
}

impl Figure {
    /// The largest count: what a database holds and a number shows exactly.
    pub const MAX_COUNT: u64 = 1 << 53;

    /// The figure in a text, as an indicator of a measure has it: a whole
    /// number for counts, else a decimal number with a point or a comma.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn read(measure: Measure, text: &str) -> Result<Self, NotAFigure> {
        let text = text.trim();
        match measure {
            Measure::Count => {
                let number: f64 = text.parse().map_err(|_| NotAFigure::NotWhole)?;
                if number < 0.0 {
                    return Err(NotAFigure::Negative);
                }
                let count = text.parse().map_err(|_| NotAFigure::NotWhole)?;
                if count > Self::MAX_COUNT {
                    Err(NotAFigure::NotWhole)
                } else {
                    Ok(Self::Count(count))
                }
            }
            Measure::Percent | Measure::Rate { .. } | Measure::Ratio => {
                let number: f64 =
                    text.replace(',', ".").parse().map_err(|_| NotAFigure::Negative)?;
                let number = Positive::try_from(number)?;
                if measure == Measure::Percent && number.0 > 100.0 {
                    return Err(NotAFigure::AboveWhole);
                }
                Ok(Self::Number(number))
            }
        }
    }

    /// A figure made of two numbers.
    ///
    /// # Errors
    /// When the denominator is zero, the measure is a count, or a percentage
    /// would exceed 100.
    pub fn fraction(
        measure: Measure,
        numerator: u64,
        denominator: u64,
    ) -> Result<Self, NotAFigure> {
        let denominator = NonZeroU64::new(denominator).ok_or(NotAFigure::DenominatorZero)?;
        match measure {
            Measure::Count => Err(NotAFigure::CountWithDenominator),
            Measure::Percent if numerator > denominator.get() => Err(NotAFigure::AboveWhole),
            Measure::Percent | Measure::Rate { .. } | Measure::Ratio => {
                Ok(Self::Fraction { numerator, denominator })
            }
        }
    }

    /// The number in the unit of its measure.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts stay below 2^53")]
    pub fn value(self, measure: Measure) -> f64 {
        match self {
            Self::Count(count) => count as f64,
            Self::Number(number) => number.0,
            Self::Fraction { numerator, denominator } => {
                numerator as f64 / denominator.get() as f64 * measure.base()
            }
        }
    }

    /// Both figures together: counts are added, fractions by numerator and
    /// denominator. Published percentages without their numbers cannot be
    /// added.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Count(a), Self::Count(b)) => a.checked_add(b).map(Self::Count),
            (
                Self::Fraction { numerator: a, denominator: c },
                Self::Fraction { numerator: b, denominator: d },
            ) => Some(Self::Fraction {
                numerator: a.checked_add(b)?,
                denominator: c.checked_add(d.get())?,
            }),
            (Self::Number(_) | Self::Count(_) | Self::Fraction { .. }, _) => None,
        }
    }

    /// The number of people it counts, which decides whether a cell is small:
    /// the count itself, or the numerator.
    #[must_use]
    pub const fn people(self) -> Option<u64> {
        match self {
            Self::Count(count) | Self::Fraction { numerator: count, .. } => Some(count),
            Self::Number(_) => None,
        }
    }
}

/// What may be shown of an observation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// The figure.
    Known(Figure),
    /// Fewer people than may be published: shown as *<11*.
    TooSmall,
    /// Withheld so that a small figure cannot be worked out from it.
    Withheld,
}

impl Reading {
    /// The figure, where it may be shown.
    #[must_use]
    pub const fn figure(self) -> Option<Figure> {
        match self {
            Self::Known(figure) => Some(figure),
            Self::TooSmall | Self::Withheld => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_whole_and_not_negative() {
        assert_eq!(Figure::read(Measure::Count, " 25 "), Ok(Figure::Count(25)));
        assert_eq!(Figure::read(Measure::Count, "-1"), Err(NotAFigure::Negative));
        for bad in ["2.5", "", "doce", "1e3", "99999999999999999999"] {
            assert_eq!(Figure::read(Measure::Count, bad), Err(NotAFigure::NotWhole), "{bad}");
        }
    }

    #[test]
    fn a_percentage_is_a_number_from_0_to_100_with_point_or_comma() {
        let read = |text| Figure::read(Measure::Percent, text).map(|f| f.value(Measure::Percent));
        assert_eq!(read("2.2"), Ok(2.2));
        assert_eq!(read("2,2"), Ok(2.2));
        assert_eq!(read("100.1"), Err(NotAFigure::AboveWhole));
        assert_eq!(read("-0.1"), Err(NotAFigure::Negative));
        assert_eq!(read("NaN"), Err(NotAFigure::Negative));
    }

    #[test]
    fn a_share_of_zero_is_refused() {
        assert_eq!(Figure::fraction(Measure::Percent, 1, 0), Err(NotAFigure::DenominatorZero));
        assert_eq!(Figure::fraction(Measure::Percent, 3, 2), Err(NotAFigure::AboveWhole));
        assert_eq!(Figure::fraction(Measure::Count, 1, 2), Err(NotAFigure::CountWithDenominator));
        let rate = Measure::Rate { per: 100_000 };
        let figure = Figure::fraction(rate, 195, 10_358_320).unwrap();
        assert!((figure.value(rate) - 1.8825).abs() < 0.0001);
    }

    #[test]
    fn percentages_are_added_by_their_numbers_and_never_averaged() {
        let half = Figure::fraction(Measure::Percent, 1, 2).unwrap();
        let none = Figure::fraction(Measure::Percent, 0, 8).unwrap();
        let both = half.plus(none).unwrap();
        assert!((both.value(Measure::Percent) - 10.0).abs() < 1e-9);
        let published = Figure::read(Measure::Percent, "50").unwrap();
        assert_eq!(published.plus(published), None);
    }
}
