//! The codes by which the parts of a plan are known, each a type of its own.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A code does not have its shape.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{text}» is not {allowed}")]
pub struct MalformedCode {
    /// What was given.
    pub text: String,
    /// The shape that is allowed, in words.
    pub allowed: &'static str,
}

macro_rules! code {
    ($(#[$doc:meta])* $name:ident, $allowed:literal, $accepts:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = MalformedCode;

            fn from_str(text: &str) -> Result<Self, MalformedCode> {
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(MalformedCode { text: text.to_owned(), allowed: $allowed })
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = MalformedCode;

            fn try_from(text: String) -> Result<Self, MalformedCode> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> String {
                code.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

fn upper(text: &str) -> bool {
    (2..=12).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.as_bytes()[0].is_ascii_uppercase()
}

fn slug(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

code!(
    /// The code of a plan, as it stands in addresses: `rd-2018-2020`.
    PlanCode, "2 to 40 lower-case letters, digits and hyphens, such as rd-2018-2020", slug
);
code!(
    /// The code of an axis: `PREV`.
    AxisCode, "2 to 12 capital letters and digits, such as PREV", upper
);
code!(
    /// The code of an institution: `MIREX`.
    AgencyCode, "2 to 12 capital letters and digits, such as MIREX", upper
);
code!(
    /// The code of a source: `ijm-2018`.
    SourceCode, "2 to 40 lower-case letters, digits and hyphens, such as ijm-2018", slug
);
code!(
    /// The code of an indicator: `INV-T`.
    IndicatorCode, "2 to 20 capital letters, digits and hyphens, such as INV-T",
    |text| (2..=20).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
        && text.as_bytes()[0].is_ascii_uppercase()
        && !text.ends_with('-')
);
code!(
    /// The number of a programme within its plan: `3`.
    ProgrammeCode,
    "a number from 1 to 99 without leading zero",
    |text| (1..=2).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_digit())
        && !text.starts_with('0')
);

/// The code of an activity: the number of its programme, a point, and its
/// number within it in two digits, such as `1.07`. It is text, never a number:
/// `1.10` is the tenth activity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ActivityCode(String);

impl ActivityCode {
    const ALLOWED: &'static str =
        "a programme number, a point and two or three digits, such as 1.07";

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn order(&self) -> (u16, u16) {
        let number = |part: Option<&str>| part.and_then(|p| p.parse().ok()).unwrap_or(0);
        let mut parts = self.0.split('.');
        (number(parts.next()), number(parts.next()))
    }
}

impl FromStr for ActivityCode {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        let well_formed = text.split_once('.').is_some_and(|(programme, number)| {
            programme.parse::<ProgrammeCode>().is_ok()
                && (2..=3).contains(&number.len())
                && number.bytes().all(|b| b.is_ascii_digit())
        });
        if well_formed {
            Ok(Self(text.to_owned()))
        } else {
            Err(MalformedCode { text: text.to_owned(), allowed: Self::ALLOWED })
        }
    }
}

impl TryFrom<String> for ActivityCode {
    type Error = MalformedCode;

    fn try_from(text: String) -> Result<Self, MalformedCode> {
        text.parse()
    }
}

impl From<ActivityCode> for String {
    fn from(code: ActivityCode) -> String {
        code.0
    }
}

impl fmt::Display for ActivityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Ord for ActivityCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for ActivityCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_code_has_its_shape() {
        for good in ["1.01", "12.345", "5.18"] {
            assert_eq!(good.parse::<ActivityCode>().unwrap().as_str(), good);
        }
        for bad in ["", "1", "1.", "1.1", "01.01", "1.1234", "a.01", "1.0a", "1.01 ", "-1.01"] {
            assert!(bad.parse::<ActivityCode>().is_err(), "{bad:?} was accepted");
        }
    }

    #[test]
    fn activity_codes_sort_by_number() {
        let mut codes: Vec<ActivityCode> =
            ["10.01", "2.10", "2.09", "1.100"].map(|c| c.parse().unwrap()).into();
        codes.sort();
        let sorted: Vec<_> = codes.iter().map(ActivityCode::as_str).collect();
        assert_eq!(sorted, ["1.100", "2.09", "2.10", "10.01"]);
    }

    #[test]
    fn a_malformed_code_says_what_is_allowed() {
        let error = "mirex".parse::<AgencyCode>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "«mirex» is not 2 to 12 capital letters and digits, such as MIREX"
        );
    }
}
