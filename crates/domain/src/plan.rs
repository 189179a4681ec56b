//! A plan as one value.

use serde::{Deserialize, Serialize};

use crate::agency::Agency;
use crate::alignment::{GcmObjective, Labelled, SdgIndicator, SdgTarget};
use crate::axis::Axis;
use crate::policy::Policy;
use crate::programme::Programme;
use crate::source::Source;
use crate::{
    Activity, ActivityCode, AgencyCode, AxisCode, Indicator, IndicatorCode, Period, PlanCode,
    ProgrammeCode, SourceCode, Text,
};

/// A whole plan at one revision: immutable, shared, the input of every page,
/// chart and export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Its code, which stands in addresses.
    pub code: PlanCode,
    /// Counts its changes; equal revisions are equal plans.
    pub revision: i64,
    /// Its full title.
    pub title: Text,
    /// A short name for headings and menus.
    pub short_title: Text,
    /// What it is, and what is uncertain about it.
    pub description: Text,
    /// The days it covers.
    pub period: Period,
    /// Its thresholds.
    pub policy: Policy,
    /// The institutions, in the order of the commission.
    pub agencies: Vec<Agency>,
    /// The sources, in the order of the files.
    pub sources: Vec<Source>,
    /// The SDG targets it is aligned to, in order.
    pub sdg: Vec<Labelled<SdgTarget>>,
    /// The objectives of the Global Compact, in order.
    pub gcm: Vec<Labelled<GcmObjective>>,
    /// The axes, in order.
    pub axes: Vec<Axis>,
    /// The programmes, in order.
    pub programmes: Vec<Programme>,
    /// The activities, by code.
    pub activities: Vec<Activity>,
    /// The SDG indicators it is aligned to, in order.
    pub sdg_indicators: Vec<Labelled<SdgIndicator>>,
    /// The indicators, in the order of the files.
    pub indicators: Vec<Indicator>,
}

impl Plan {
    /// The axis with a code.
    #[must_use]
    pub fn axis(&self, code: &AxisCode) -> Option<&Axis> {
        self.axes.iter().find(|axis| axis.code == *code)
    }

    /// The programme with a code.
    #[must_use]
    pub fn programme(&self, code: &ProgrammeCode) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.code == *code)
    }

    /// The programmes of an axis, in order.
    pub fn programmes_of<'a>(&'a self, axis: &'a AxisCode) -> impl Iterator<Item = &'a Programme> {
        self.programmes.iter().filter(move |programme| programme.axis == *axis)
    }

    /// The institution with a code.
    #[must_use]
    pub fn agency(&self, code: &AgencyCode) -> Option<&Agency> {
        self.agencies.iter().find(|agency| agency.code == *code)
    }

    /// The source with a code.
    #[must_use]
    pub fn source(&self, code: &SourceCode) -> Option<&Source> {
        self.sources.iter().find(|source| source.code == *code)
    }

    /// The activity with a code.
    #[must_use]
    pub fn activity(&self, code: &ActivityCode) -> Option<&Activity> {
        self.activities
            .binary_search_by(|activity| activity.code.cmp(code))
            .ok()
            .map(|index| &self.activities[index])
    }

    /// The indicator with a code.
    #[must_use]
    pub fn indicator(&self, code: &IndicatorCode) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.code == *code)
    }

    /// The axis of an activity, through its programme.
    #[must_use]
    pub fn axis_of(&self, activity: &Activity) -> Option<&Axis> {
        self.programme(&activity.programme).and_then(|programme| self.axis(&programme.axis))
    }
}
