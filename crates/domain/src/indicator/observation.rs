//! What was observed of an indicator.

use serde::{Deserialize, Serialize};

use super::dimensions::Dimensions;
use super::figure::{Figure, Reading};
use super::words;
use crate::account::Actor;
use crate::report::{EvidenceLink, Review};
use crate::source::Provenance;
use crate::{Day, Period, SourceCode, Text};

/// A value of an indicator for a period, from a source, for one cell of its
/// breakdown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// Its identifier, made by whoever sent it, so that an observation that is
    /// sent twice is one observation.
    pub id: String,
    /// The period it is for.
    pub period: Period,
    /// The cell it belongs to.
    pub dimensions: Dimensions,
    /// Who published it.
    pub source: SourceCode,
    /// The figure, or that it may not be shown.
    pub reading: Reading,
    /// Whether its total was published by an authority.
    pub disclosure: Disclosure,
    /// What the source says about it.
    pub note: Text,
    /// Where it can be verified.
    pub evidence: Option<EvidenceLink>,
    /// The day from which it is known.
    pub published_on: Day,
    /// The observation that this one corrects; it stays in the history.
    pub supersedes: Option<String>,
    /// Whether it is documented, an example or reported here.
    pub provenance: Provenance,
    /// Who entered it.
    pub actor: Actor,
    /// How far its review has come.
    pub review: Review,
    /// The revision of the plan with which it took its present state.
    pub revision: i64,
    /// How often it has been edited.
    pub version: i64,
}

words!(
    /// Whether an authority has published a total already.
    Disclosure, "disclosure", {
        /// It was published officially: a total may be shown however small it
        /// is, unless a withheld cell would follow from it; a cell of a
        /// breakdown never.
        Official = "official",
        /// It is known within the commission.
        Internal = "internal",
    }
);

impl Observation {
    /// The figure, where it may be shown.
    #[must_use]
    pub const fn figure(&self) -> Option<Figure> {
        self.reading.figure()
    }

    /// The cell of the tables of its indicator in which it stands.
    #[must_use]
    pub const fn cell(&self) -> (&SourceCode, Period, &Dimensions) {
        (&self.source, self.period, &self.dimensions)
    }

    /// Whether it counts: only validated observations do.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.review.is_validated()
    }
}
