//! Changes to what an activity had set out to do. The original stays visible.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::account::Actor;
use crate::activity::Weight;
use crate::{AgencyCode, Day};

/// A dated change of one term of an activity, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// The day from which it holds.
    pub day: Day,
    /// What changed.
    pub change: Change,
    /// Why.
    pub reason: Reason,
    /// Who made it.
    pub actor: Actor,
}

/// The old and the new value of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum Change {
    /// The deadline was moved.
    Deadline {
        /// Before.
        from: Day,
        /// After.
        to: Day,
    },
    /// The weight was changed.
    Weight {
        /// Before.
        from: Weight,
        /// After.
        to: Weight,
    },
    /// Another institution leads.
    Lead {
        /// Before.
        from: AgencyCode,
        /// After.
        to: AgencyCode,
    },
}

/// Why a plan was amended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "text", rename_all = "snake_case")]
pub enum Reason {
    /// What was learned on the way asks for it.
    AdaptiveManagement,
    /// The money changed.
    Budget,
    /// The law changed.
    LegalChange,
    /// An emergency.
    Emergency,
    /// The earlier value was wrong.
    Correction,
    /// Another reason, in words.
    Other(String),
}

/// A reason cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadReason {
    /// It is not in the list.
    #[error(
        "the reason is not one of adaptive_management, budget, legal_change, emergency, \
         correction, other"
    )]
    Unknown,
    /// The other reason was chosen without words.
    #[error("another reason needs words of its own")]
    WithoutWords,
    /// The words are too many.
    #[error("the reason is longer than {} characters", Reason::MAX_CHARS)]
    TooLong,
}

impl Reason {
    /// The words that name the reasons, in the order of the list.
    pub const WORDS: [&str; 6] =
        ["adaptive_management", "budget", "legal_change", "emergency", "correction", "other"];

    /// The greatest length of another reason's words.
    pub const MAX_CHARS: usize = 500;

    /// A reason from its word, and the words of another reason.
    ///
    /// # Errors
    /// When the word is unknown, or another reason has no words or too many.
    pub fn new(word: &str, words: &str) -> Result<Self, BadReason> {
        match word {
            "adaptive_management" => Ok(Self::AdaptiveManagement),
            "budget" => Ok(Self::Budget),
            "legal_change" => Ok(Self::LegalChange),
            "emergency" => Ok(Self::Emergency),
            "correction" => Ok(Self::Correction),
            "other" if words.trim().is_empty() => Err(BadReason::WithoutWords),
            "other" if words.trim().chars().count() > Self::MAX_CHARS => Err(BadReason::TooLong),
            "other" => Ok(Self::Other(words.trim().to_owned())),
            _ => Err(BadReason::Unknown),
        }
    }

    /// The word that names the reason.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::AdaptiveManagement => "adaptive_management",
            Self::Budget => "budget",
            Self::LegalChange => "legal_change",
            Self::Emergency => "emergency",
            Self::Correction => "correction",
            Self::Other(_) => "other",
        }
    }

    /// The words of another reason, empty for the listed ones.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Other(words) => words,
            Self::AdaptiveManagement
            | Self::Budget
            | Self::LegalChange
            | Self::Emergency
            | Self::Correction => "",
        }
    }
}

/// Parses a reason as the command line gives it: `correction`, or
/// `other=the words`.
impl FromStr for Reason {
    type Err = BadReason;

    fn from_str(text: &str) -> Result<Self, BadReason> {
        let (word, words) = text.split_once('=').unwrap_or((text, ""));
        Self::new(word, words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_reason_needs_words() {
        assert_eq!(Reason::new("other", "  "), Err(BadReason::WithoutWords));
        assert_eq!("other=cambio de sede".parse(), Ok(Reason::Other("cambio de sede".into())));
        assert_eq!("budget".parse(), Ok(Reason::Budget));
        assert_eq!("because".parse::<Reason>(), Err(BadReason::Unknown));
    }
}
