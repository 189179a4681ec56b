//! Progress reports: dated statements about an activity that move through
//! review. Only a validated report moves the plan.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::account::Actor;
use crate::activity::Money;
use crate::source::Provenance;
use crate::{Day, Percent, SourceCode, Status, Text};

/// A dated report on an activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProgressReport {
    /// Its identifier, made by whoever wrote it, so that a report that is sent
    /// twice is one report.
    pub id: String,
    /// The day for which it speaks.
    pub reported_on: Day,
    /// The status and percentage.
    pub progress: Progress,
    /// What was done; a member writes it in one language.
    pub narrative: Text,
    /// Where it can be verified.
    pub evidence: Option<EvidenceLink>,
    /// What has been spent so far, where it is said.
    pub spent: Option<Money>,
    /// Whether it is documented, an example or reported here.
    pub provenance: Provenance,
    /// Where a documented report was published.
    pub source: Option<SourceCode>,
    /// Who reported it.
    pub actor: Actor,
    /// How far its review has come.
    pub review: Review,
    /// How often it has been edited.
    pub version: i64,
}

/// A status with the percentage that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    status: Status,
    percent: Option<Percent>,
}

/// A status and a percentage contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// Completed, but not all of it.
    #[error("a completed activity stands at 100 percent")]
    CompletedBelowFull,
    /// Not started, but some of it.
    #[error("an activity that has not started stands at 0 percent")]
    NotStartedAboveZero,
}

impl Progress {
    /// A status with its percentage, where one is given.
    ///
    /// # Errors
    /// When completed does not stand at 100 or not started above 0.
    pub fn new(status: Status, percent: Option<Percent>) -> Result<Self, Contradiction> {
        match (status, percent) {
            (Status::Completed, Some(percent)) if percent < Percent::FULL => {
                Err(Contradiction::CompletedBelowFull)
            }
            (Status::NotStarted, Some(percent)) if percent > Percent::ZERO => {
                Err(Contradiction::NotStartedAboveZero)
            }
            _ => Ok(Self { status, percent }),
        }
    }

    /// The status.
    #[must_use]
    pub const fn status(self) -> Status {
        self.status
    }

    /// The percentage, where one was given.
    #[must_use]
    pub const fn percent(self) -> Option<Percent> {
        self.percent
    }
}

/// How far the review of a report has come. A draft stays with whoever writes
/// it and is no report yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", content = "note", rename_all = "snake_case")]
pub enum Review {
    /// Waiting for the secretariat.
    Submitted,
    /// Sent back with a note; it can be submitted again.
    Returned(String),
    /// It counts.
    Validated,
}

impl Review {
    /// Whether the report counts.
    #[must_use]
    pub const fn is_validated(&self) -> bool {
        matches!(self, Self::Validated)
    }

    /// The word in the database.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Returned(_) => "returned",
            Self::Validated => "validated",
        }
    }
}

/// The address of something that shows what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EvidenceLink(String);

/// The text is not the address of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a link starts with https:// or http:// and has no spaces")]
pub struct NotALink;

impl EvidenceLink {
    const MAX_CHARS: usize = 2_000;

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EvidenceLink {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let text = text.trim();
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let well_formed = host.is_some_and(|rest| {
            let name = rest.split(['/', '?', '#']).next().unwrap_or("");
            !name.is_empty() && text.len() <= Self::MAX_CHARS
        });
        let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '"');
        if well_formed && clean { Ok(Self(text.to_owned())) } else { Err(NotALink) }
    }
}

impl TryFrom<String> for EvidenceLink {
    type Error = NotALink;

    fn try_from(text: String) -> Result<Self, NotALink> {
        text.parse()
    }
}

impl From<EvidenceLink> for String {
    fn from(link: EvidenceLink) -> String {
        link.0
    }
}

/// What was done, in a member's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrative(String);

/// The words of a report are missing or too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadNarrative {
    /// There are none.
    #[error("a report says what was done")]
    Empty,
    /// There are too many.
    #[error("what was done is longer than {} characters", Narrative::MAX_CHARS)]
    TooLong,
}

impl Narrative {
    /// The greatest number of characters.
    pub const MAX_CHARS: usize = 4_000;

    /// The words.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl FromStr for Narrative {
    type Err = BadNarrative;

    fn from_str(text: &str) -> Result<Self, BadNarrative> {
        // A form sends line ends as CR LF.
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() {
            Err(BadNarrative::Empty)
        } else if text.chars().count() > Self::MAX_CHARS {
            Err(BadNarrative::TooLong)
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_and_percentage_do_not_contradict_each_other() {
        let percent = |n: &str| Some(n.parse().unwrap());
        assert!(Progress::new(Status::Completed, None).is_ok());
        assert!(Progress::new(Status::Completed, percent("100")).is_ok());
        assert_eq!(
            Progress::new(Status::Completed, percent("99")),
            Err(Contradiction::CompletedBelowFull)
        );
        assert_eq!(
            Progress::new(Status::NotStarted, percent("1")),
            Err(Contradiction::NotStartedAboveZero)
        );
        assert!(Progress::new(Status::InProgress, percent("100")).is_ok());
    }

    #[test]
    fn a_link_is_a_web_address_and_nothing_that_runs() {
        assert!("https://mirex.gob.do/informe?x=1".parse::<EvidenceLink>().is_ok());
        for bad in ["javascript:alert(1)", "https://", "https:///x", "ftp://x", "https://a b", ""] {
            assert_eq!(bad.parse::<EvidenceLink>(), Err(NotALink), "{bad}");
        }
    }

    #[test]
    fn a_narrative_has_words_but_not_too_many() {
        assert_eq!(" \r\n ".parse::<Narrative>(), Err(BadNarrative::Empty));
        let long = "ñ".repeat(Narrative::MAX_CHARS + 1);
        assert_eq!(long.parse::<Narrative>(), Err(BadNarrative::TooLong));
        assert_eq!("a\r\nb".parse::<Narrative>().unwrap().into_string(), "a\nb");
    }
}
