//! A share from 0 to 100.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A percentage, from 0 to 100 inclusive; never NaN.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Percent(f64);

/// Why something is not a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAPercent {
    /// It is no whole number.
    #[error("a percentage is a whole number from 0 to 100")]
    NotANumber,
    /// It is below 0 or above 100.
    #[error("a percentage lies between 0 and 100")]
    OutOfRange,
}

impl Percent {
    /// Nothing.
    pub const ZERO: Self = Self(0.0);
    /// All of it.
    pub const FULL: Self = Self(100.0);

    /// `part ÷ whole` as a percentage, nothing where the whole is zero.
    /// A part beyond the whole counts as all of it.
    #[must_use]
    pub fn of(part: f64, whole: f64) -> Option<Self> {
        (whole > 0.0 && part.is_finite() && whole.is_finite())
            .then(|| Self((part / whole * 100.0).clamp(0.0, 100.0)))
    }

    /// The number, from 0 to 100.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// The nearest whole number, half away from zero, as screens show it.
    #[must_use]
    pub fn rounded(self) -> u8 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a percentage lies between 0 and 100"
        )]
        let whole = self.0.round() as u8;
        whole
    }
}

impl TryFrom<f64> for Percent {
    type Error = NotAPercent;

    fn try_from(value: f64) -> Result<Self, NotAPercent> {
        if (0.0..=100.0).contains(&value) { Ok(Self(value)) } else { Err(NotAPercent::OutOfRange) }
    }
}

impl From<Percent> for f64 {
    fn from(percent: Percent) -> f64 {
        percent.0
    }
}

/// Parses what a person reports: a whole number, a percent sign allowed.
impl FromStr for Percent {
    type Err = NotAPercent;

    fn from_str(text: &str) -> Result<Self, NotAPercent> {
        let digits = text.trim().trim_end_matches('%').trim_end();
        let number: i64 = digits.parse().map_err(|_| NotAPercent::NotANumber)?;
        let number = u8::try_from(number).map_err(|_| NotAPercent::OutOfRange)?;
        Self::try_from(f64::from(number))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rounded())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_reported_percentage_is_a_whole_number_from_0_to_100() {
        assert_eq!("40".parse::<Percent>().unwrap().rounded(), 40);
        assert_eq!(" 100 % ".parse::<Percent>().unwrap().rounded(), 100);
        assert_eq!("101".parse::<Percent>(), Err(NotAPercent::OutOfRange));
        assert_eq!("-1".parse::<Percent>(), Err(NotAPercent::OutOfRange));
        assert_eq!("4.5".parse::<Percent>(), Err(NotAPercent::NotANumber));
        assert_eq!("".parse::<Percent>(), Err(NotAPercent::NotANumber));
    }

    #[test]
    fn nan_is_no_percentage() {
        assert!(Percent::try_from(f64::NAN).is_err());
        assert_eq!(Percent::of(0.0, 0.0), None);
    }

    proptest! {
        #[test]
        fn a_part_of_a_whole_lies_between_0_and_100(part in 0.0..1e9f64, whole in 1e-6..1e9f64) {
            let percent = Percent::of(part, whole).unwrap();
            prop_assert!((0.0..=100.0).contains(&percent.value()));
        }
    }
}
