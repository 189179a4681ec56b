//! A filter of indicators from the parameters of an address.

use std::collections::BTreeMap;

use vigia_domain::alignment::{GcmObjective, SdgTag};
use vigia_domain::filter::fold;
use vigia_domain::indicator::achievement::Rating;
use vigia_domain::policy::Band;
use vigia_domain::{AxisCode, Indicator, Lang};

use super::filter::{FilterFault, Reader};

/// How indicators are counted: in a band, or apart from all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatingGroup {
    /// Behind what is expected.
    Behind,
    /// As expected.
    OnTrack,
    /// Ahead of what is expected.
    Ahead,
    /// In no band.
    NotReporting,
}

impl RatingGroup {
    /// Every group, in the order in which screens list them.
    pub const ALL: [Self; 4] = [Self::Behind, Self::OnTrack, Self::Ahead, Self::NotReporting];

    /// The group of a rating.
    #[must_use]
    pub const fn of(rating: Rating) -> Self {
        match rating {
            Rating::Rated(Band::Behind) => Self::Behind,
            Rating::Rated(Band::OnTrack) => Self::OnTrack,
            Rating::Rated(Band::Ahead) => Self::Ahead,
            Rating::NotReporting(_) => Self::NotReporting,
        }
    }

    /// The word in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::OnTrack => "on_track",
            Self::Ahead => "ahead",
            Self::NotReporting => "not_reporting",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.word() == word)
    }
}

/// A choice of indicators. What is not set does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndicatorFilter {
    /// Of this axis.
    pub axis: Option<AxisCode>,
    /// Aligned to this SDG target or an indicator of it, or to this SDG
    /// indicator.
    pub sdg: Option<SdgTag>,
    /// Aligned to this objective of the Global Compact.
    pub gcm: Option<GcmObjective>,
    /// Rated so.
    pub group: Option<RatingGroup>,
    /// With these words in its code, name or unit; accents and case do not
    /// matter.
    pub words: String,
}

impl IndicatorFilter {
    /// Whether an indicator with a rating is chosen.
    #[must_use]
    pub fn accepts(&self, indicator: &Indicator, rating: Rating) -> bool {
        let aligned = |wanted: &SdgTag| match wanted {
            SdgTag::Target(target) => indicator.sdg.iter().any(|tag| tag.target() == target),
            SdgTag::Indicator(_) => indicator.sdg.contains(wanted),
        };
        self.axis.as_ref().is_none_or(|axis| indicator.axis == *axis)
            && self.sdg.as_ref().is_none_or(aligned)
            && self.gcm.is_none_or(|objective| indicator.gcm.contains(&objective))
            && self.group.is_none_or(|group| RatingGroup::of(rating) == group)
            && self.accepts_words(indicator)
    }

    fn accepts_words(&self, indicator: &Indicator) -> bool {
        let mut text = fold(indicator.code.as_str());
        for lang in Lang::ALL {
            for part in [&indicator.name, &indicator.unit] {
                text.push(' ');
                text.push_str(&fold(part.get(lang)));
            }
        }
        fold(&self.words).split_whitespace().all(|word| text.contains(word))
    }
}

/// The filter that the parameters describe, and those that mean nothing.
#[must_use]
pub fn read_indicator_filter(
    query: &BTreeMap<String, String>,
) -> (IndicatorFilter, Vec<FilterFault>) {
    let mut reader = Reader::new(query);
    let filter = IndicatorFilter {
        axis: reader.parse("axis"),
        sdg: reader.parse("sdg"),
        gcm: reader.parse("gcm"),
        group: reader.read("status", RatingGroup::from_word),
        words: query.get("q").cloned().unwrap_or_default(),
    };
    (filter, reader.faults)
}

#[cfg(test)]
mod tests;
