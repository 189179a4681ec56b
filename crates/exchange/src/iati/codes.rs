//! The codes that the code lists of IATI have for what a plan says.

use vigia_domain::agency::Membership;
use vigia_domain::indicator::{Cumulation, Direction, Measure};
use vigia_domain::{Indicator, Selection, Status};

/// `ActivityDateType`: when it was to start.
pub(super) const PLANNED_START: &str = "1";
/// `ActivityDateType`: when it started.
pub(super) const ACTUAL_START: &str = "2";
/// `ActivityDateType`: when it was to end.
pub(super) const PLANNED_END: &str = "3";
/// `ActivityDateType`: when it ended.
pub(super) const ACTUAL_END: &str = "4";

/// `OrganisationRole`: who answers for it.
pub(super) const ACCOUNTABLE: &str = "2";
/// `OrganisationRole`: who does it.
pub(super) const IMPLEMENTING: &str = "4";

/// `OrganisationType`: a government.
pub(super) const GOVERNMENT: &str = "10";

/// `DescriptionType`: what it is.
pub(super) const GENERAL: &str = "1";
/// `DescriptionType`: what it is for.
pub(super) const OBJECTIVES: &str = "2";
/// `DescriptionType`: what else is to be said.
pub(super) const OTHER: &str = "4";

/// `RelatedActivityType`: what it is part of.
pub(super) const PARENT: &str = "1";
/// `RelatedActivityType`: what is part of it.
pub(super) const CHILD: &str = "2";

/// `TagVocabulary`: goals of the SDG.
pub(super) const TAG_SDG_GOAL: &str = "2";
/// `TagVocabulary`: targets of the SDG.
pub(super) const TAG_SDG_TARGET: &str = "3";
/// `IndicatorVocabulary`: indicators of the SDG.
pub(super) const INDICATOR_SDG: &str = "9";
/// Every list of vocabularies: the reporting organisation's own.
pub(super) const OWN: &str = "99";

/// `SectorVocabulary`: the purposes of the OECD DAC.
pub(super) const DAC: &str = "1";
/// The purpose of the OECD DAC that names trafficking and smuggling:
/// facilitation of orderly, safe, regular and responsible migration.
pub(super) const MIGRATION: &str = "15190";

/// `ResultType`: an outcome. An indicator of a plan says what came of it, and
/// its activities what was done.
pub(super) const OUTCOME: &str = "2";

/// `DocumentCategory`: results.
pub(super) const RESULTS: &str = "A08";
/// `DocumentCategory`: the activity's page.
pub(super) const ACTIVITY_PAGE: &str = "A12";

/// `ActivityScope`: national.
pub(super) const NATIONAL: &str = "4";

/// `ActivityStatus` of an activity. A validated report closes it, so that none
/// waits in finalisation.
pub(super) const fn activity_status(status: Status) -> &'static str {
    match status {
        Status::NotStarted => PIPELINE,
        Status::InProgress | Status::Continuous => IMPLEMENTATION,
        Status::Completed => CLOSED,
        Status::Cancelled => "5",
        Status::Suspended => "6",
    }
}

const PIPELINE: &str = "1";
const IMPLEMENTATION: &str = "2";
const FINALISATION: &str = "3";
pub(super) const CLOSED: &str = "4";

/// `ActivityStatus` of the plan: past its end it is in finalisation as long as
/// any of its activities, chosen or not, is open.
pub(super) fn plan_status(selection: &Selection) -> &'static str {
    let (period, day) = (selection.plan().period, selection.day());
    if day < period.start() {
        PIPELINE
    } else if day <= period.end() {
        IMPLEMENTATION
    } else if selection.view().rows().any(|row| !row.standing.status.is_closed()) {
        FINALISATION
    } else {
        CLOSED
    }
}

/// `IndicatorMeasure`. A rate and a ratio have none of their own: they are
/// units, and the description says of what.
pub(super) const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Count | Measure::Rate { .. } | Measure::Ratio => "1",
        Measure::Percent => "2",
    }
}

/// Whether more is better; nothing where neither way is.
pub(super) const fn ascending(direction: Direction) -> Option<&'static str> {
    match direction {
        Direction::Increase => Some("true"),
        Direction::Decrease => Some("false"),
        Direction::Monitor => None,
    }
}

/// Whether the values of an indicator may be added.
pub(super) fn can_be_added(indicator: &Indicator) -> bool {
    indicator.measure == Measure::Count && indicator.cumulation == Cumulation::Sum
}

/// A truth as XML writes it.
pub(super) const fn truth(of: bool) -> &'static str {
    if of { "true" } else { "false" }
}

/// `OrganisationType` of an institution: the commission's are the State's; of
/// collaborators the plan does not say.
pub(super) const fn organisation_type(membership: Membership) -> Option<&'static str> {
    match membership {
        Membership::Chair | Membership::Member => Some(GOVERNMENT),
        Membership::Collaborator => None,
    }
}
