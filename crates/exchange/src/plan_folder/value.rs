//! What a single cell can hold.

mod indicator;

use std::str::FromStr;

use vigia_domain::activity::{Money, Weight};
use vigia_domain::agency::Membership;
use vigia_domain::alignment::{GcmObjective, SdgIndicator, SdgTag, SdgTarget};
use vigia_domain::indicator::dimensions::Province;
use vigia_domain::policy::SmallestCell;
use vigia_domain::report::EvidenceLink;
use vigia_domain::source::Provenance;
use vigia_domain::{
    ActivityCode, AgencyCode, AxisCode, Day, IndicatorCode, Percent, PlanCode, ProgrammeCode,
    SourceCode, Status,
};

/// A value that is read from one cell.
pub(super) trait Value: Sized {
    /// The value, or what is wrong with the text and what is allowed.
    fn read(text: &str) -> Result<Self, String>;
}

macro_rules! codes {
    ($($code:ty),* $(,)?) => {$(
        impl Value for $code {
            fn read(text: &str) -> Result<Self, String> {
                text.parse::<Self>().map_err(|malformed| malformed.to_string())
            }
        }
    )*};
}

codes![
    PlanCode,
    AxisCode,
    ProgrammeCode,
    ActivityCode,
    AgencyCode,
    SourceCode,
    IndicatorCode,
    SdgTarget,
    SdgIndicator,
    SdgTag,
    GcmObjective,
    Province,
];

fn parsed<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn checked<T>(text: &str, value: Option<T>, allowed: &str) -> Result<T, String> {
    value.ok_or_else(|| format!("«{text}» is not {allowed}"))
}

fn one_of<T: Copy>(text: &str, all: &[T], word: fn(T) -> &'static str) -> Result<T, String> {
    let value = all.iter().copied().find(|value| word(*value) == text);
    let words: Vec<_> = all.iter().map(|value| word(*value)).collect();
    checked(text, value, &format!("one of {}", words.join(", ")))
}

impl Value for Status {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, &Self::ALL, Self::as_str)
    }
}

impl Value for Membership {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, &Self::ALL, Self::as_str)
    }
}

/// Files hold no reports of institutions: those are made in the product.
impl Value for Provenance {
    fn read(text: &str) -> Result<Self, String> {
        one_of(text, &[Self::Documented, Self::Illustrative], Self::as_str)
    }
}

impl Value for Day {
    fn read(text: &str) -> Result<Self, String> {
        // A date parses in more shapes than the one that files use.
        let day = parsed::<Self>(text).filter(|day| day.to_string() == text);
        checked(text, day, "a day such as 2019-11-30")
    }
}

impl Value for Percent {
    fn read(text: &str) -> Result<Self, String> {
        checked(text, parsed(text), "a whole number from 0 to 100")
    }
}

impl Value for Weight {
    fn read(text: &str) -> Result<Self, String> {
        checked(text, parsed(text), "a whole number from 1 to 5")
    }
}

impl Value for Money {
    fn read(text: &str) -> Result<Self, String> {
        let amount = parsed::<i64>(text).and_then(|pesos| Self::pesos(pesos).ok());
        checked(text, amount, "a whole number of pesos from 0 to 90000000000000")
    }
}

impl Value for EvidenceLink {
    fn read(text: &str) -> Result<Self, String> {
        checked(text, parsed(text), "an address that starts with https:// or http://")
    }
}

/// An ordinal.
impl Value for u8 {
    fn read(text: &str) -> Result<Self, String> {
        let ordinal = parsed::<Self>(text).filter(|ordinal| *ordinal > 0);
        checked(text, ordinal, "a whole number from 1 to 255")
    }
}

/// A number of days.
impl Value for u16 {
    fn read(text: &str) -> Result<Self, String> {
        let days = parsed::<Self>(text).filter(|days| *days > 0);
        checked(text, days, "a whole number of days from 1 to 65535")
    }
}

impl Value for SmallestCell {
    fn read(text: &str) -> Result<Self, String> {
        let people: u16 = checked(text, parsed(text), "a whole number of people from 10 to 65535")?;
        Self::try_from(people).map_err(|too_small| too_small.to_string())
    }
}

/// A year.
impl Value for i16 {
    fn read(text: &str) -> Result<Self, String> {
        let year = parsed::<Self>(text).filter(|year| (1000..=9999).contains(year));
        checked(text, year, "a year of four digits")
    }
}

/// A ratio.
impl Value for f64 {
    fn read(text: &str) -> Result<Self, String> {
        let ratio = parsed::<Self>(text).filter(|ratio| ratio.is_finite() && *ratio > 0.0);
        checked(text, ratio, "a positive number such as 0.85")
    }
}
