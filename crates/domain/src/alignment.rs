//! The international frames to which activities are aligned. A *reference
//! alignment*: it says where an activity contributes, not what a government has
//! committed itself to.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Text;
use crate::code::MalformedCode;

/// The number of a target of the Sustainable Development Goals: `16.2`, `16.a`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SdgTarget(String);

impl SdgTarget {
    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The goal, 1 to 17.
    #[must_use]
    pub fn goal(&self) -> u8 {
        self.0.split('.').next().and_then(|goal| goal.parse().ok()).unwrap_or(0)
    }

    fn order(&self) -> (u8, u8, &str) {
        let part = self.0.split('.').nth(1).unwrap_or("");
        // Numbered targets come before lettered ones.
        (self.goal(), part.parse().unwrap_or(u8::MAX), part)
    }
}

impl Ord for SdgTarget {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for SdgTarget {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for SdgTarget {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        let well_formed = text.split_once('.').is_some_and(|(goal, part)| {
            let letter = part.len() == 1 && part.as_bytes()[0].is_ascii_lowercase();
            let number = (1..=2).contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_digit())
                && !part.starts_with('0');
            !goal.starts_with('0')
                && goal.parse::<u8>().is_ok_and(|goal| (1..=17).contains(&goal))
                && (letter || number)
        });
        if well_formed {
            Ok(Self(text.to_owned()))
        } else {
            Err(MalformedCode {
                text: text.to_owned(),
                allowed: "an SDG target such as 16.2 or 16.a",
            })
        }
    }
}

impl TryFrom<String> for SdgTarget {
    type Error = MalformedCode;

    fn try_from(text: String) -> Result<Self, MalformedCode> {
        text.parse()
    }
}

impl From<SdgTarget> for String {
    fn from(target: SdgTarget) -> String {
        target.0
    }
}

impl fmt::Display for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number of an indicator of the Sustainable Development Goals: `16.2.2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SdgIndicator {
    target: SdgTarget,
    number: u8,
}

impl SdgIndicator {
    /// The target that it measures.
    #[must_use]
    pub const fn target(&self) -> &SdgTarget {
        &self.target
    }
}

impl FromStr for SdgIndicator {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        let parts = text.rsplit_once('.').and_then(|(target, number)| {
            let number =
                number.parse().ok().filter(|n| (1..=20).contains(n) && !number.starts_with('0'))?;
            Some(Self { target: target.parse().ok()?, number })
        });
        parts.ok_or_else(|| MalformedCode {
            text: text.to_owned(),
            allowed: "an SDG indicator such as 16.2.2",
        })
    }
}

impl TryFrom<String> for SdgIndicator {
    type Error = MalformedCode;

    fn try_from(text: String) -> Result<Self, MalformedCode> {
        text.parse()
    }
}

impl From<SdgIndicator> for String {
    fn from(indicator: SdgIndicator) -> String {
        indicator.to_string()
    }
}

impl fmt::Display for SdgIndicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.target, self.number)
    }
}

/// A target of the Sustainable Development Goals, or an indicator of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SdgTag {
    /// A target.
    Target(SdgTarget),
    /// An indicator.
    Indicator(SdgIndicator),
}

impl SdgTag {
    /// The target itself, or the one that the indicator measures.
    #[must_use]
    pub const fn target(&self) -> &SdgTarget {
        match self {
            Self::Target(target) => target,
            Self::Indicator(indicator) => indicator.target(),
        }
    }
}

impl FromStr for SdgTag {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        if text.matches('.').count() == 2 {
            text.parse().map(Self::Indicator)
        } else {
            text.parse().map(Self::Target)
        }
    }
}

impl TryFrom<String> for SdgTag {
    type Error = MalformedCode;

    fn try_from(text: String) -> Result<Self, MalformedCode> {
        text.parse()
    }
}

impl From<SdgTag> for String {
    fn from(tag: SdgTag) -> String {
        tag.to_string()
    }
}

impl fmt::Display for SdgTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(target) => target.fmt(f),
            Self::Indicator(indicator) => indicator.fmt(f),
        }
    }
}

/// The number of an objective of the Global Compact for Migration, 1 to 23.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct GcmObjective(u8);

impl GcmObjective {
    /// The number, 1 to 23.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for GcmObjective {
    type Error = MalformedCode;

    fn try_from(number: u8) -> Result<Self, MalformedCode> {
        if (1..=23).contains(&number) {
            Ok(Self(number))
        } else {
            Err(MalformedCode {
                text: number.to_string(),
                allowed: "an objective of the Global Compact, 1 to 23",
            })
        }
    }
}

impl From<GcmObjective> for u8 {
    fn from(objective: GcmObjective) -> u8 {
        objective.0
    }
}

impl FromStr for GcmObjective {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        text.parse::<u8>().ok().and_then(|number| Self::try_from(number).ok()).ok_or_else(|| {
            MalformedCode {
                text: text.to_owned(),
                allowed: "an objective of the Global Compact, 1 to 23",
            }
        })
    }
}

impl fmt::Display for GcmObjective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A member of a frame with its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled<Code> {
    /// The target or objective.
    pub code: Code,
    /// Its short label.
    pub label: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sdg_targets_sort_by_goal_then_number_then_letter() {
        let mut targets: Vec<SdgTarget> =
            ["16.a", "16.10", "5.2", "16.2", "17.18"].map(|t| t.parse().unwrap()).into();
        targets.sort();
        let sorted: Vec<_> = targets.iter().map(SdgTarget::as_str).collect();
        assert_eq!(sorted, ["5.2", "16.2", "16.10", "16.a", "17.18"]);
    }

    #[test]
    fn numbers_outside_the_frames_are_refused() {
        for bad in ["18.1", "0.1", "16", "16.2.2", "16.A", "16.", "x.1"] {
            assert!(bad.parse::<SdgTarget>().is_err(), "{bad} was accepted");
        }
        for bad in ["0", "24", "-1", "x"] {
            assert!(bad.parse::<GcmObjective>().is_err(), "{bad} was accepted");
        }
    }

    #[test]
    fn an_sdg_tag_is_a_target_or_an_indicator_of_one() {
        let tag: SdgTag = "16.2.2".parse().unwrap();
        assert_eq!((tag.to_string().as_str(), tag.target().as_str()), ("16.2.2", "16.2"));
        assert!(matches!("16.a".parse(), Ok(SdgTag::Target(_))));
        for bad in ["16", "16.2.0", "16.2.02", "18.1.1", "16.2.2.1", "16..1"] {
            assert!(bad.parse::<SdgTag>().is_err(), "{bad}");
        }
    }
}
