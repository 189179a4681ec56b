//! A plan without its examples.

use vigia_domain::Plan;
use vigia_domain::source::Provenance;

use crate::plan_folder::EXAMPLE;

/// The plan with its documented programmes, activities, reports, indicators,
/// targets and observations only, and without the source that marks examples.
/// An activity or indicator whose programme is an example goes with it, and an
/// indicator is no longer linked to the activities that went. A real
/// installation starts from this, so that no example ever stands in it unasked.
#[must_use]
pub fn documented_only(mut plan: Plan) -> Plan {
    let Plan { programmes, activities, indicators, sources, .. } = &mut plan;
    programmes.retain(|programme| programme.provenance == Provenance::Documented);
    activities.retain(|activity| {
        activity.provenance == Provenance::Documented
            && programmes.iter().any(|programme| programme.code == activity.programme)
    });
    for activity in activities.iter_mut() {
        activity.reports.retain(|report| report.provenance == Provenance::Documented);
    }
    indicators.retain(|indicator| {
        indicator.provenance == Provenance::Documented
            && indicator
                .programme
                .as_ref()
                .is_none_or(|code| programmes.iter().any(|programme| programme.code == *code))
    });
    for indicator in indicators {
        indicator.activities.retain(|code| activities.iter().any(|a| a.code == *code));
        indicator.targets.retain(|target| target.provenance == Provenance::Documented);
        indicator.observations.retain(|o| o.provenance == Provenance::Documented);
    }
    sources.retain(|source| source.code.as_str() != EXAMPLE);
    plan
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan_folder::default_plan;

    #[test]
    fn no_example_stays() {
        let plan = documented_only(default_plan());
        let cites_an_example = plan.activities.iter().any(|activity| {
            activity.source.as_str() == EXAMPLE
                || activity.reports.iter().any(|r| r.provenance != Provenance::Documented)
        });
        assert!(!cites_an_example);
        assert_eq!((plan.programmes.len(), plan.activities.len()), (5, 23));
        assert!(plan.sources.iter().all(|source| source.code.as_str() != EXAMPLE));
        let targets: usize = plan.indicators.iter().map(|i| i.targets.len()).sum();
        let observations: usize = plan.indicators.iter().map(|i| i.observations.len()).sum();
        assert_eq!((plan.indicators.len(), targets, observations), (24, 0, 100));
    }

    #[test]
    fn an_activity_goes_with_its_programme() {
        let mut plan = default_plan();
        plan.programmes[0].provenance = Provenance::Illustrative;
        let plan = documented_only(plan);
        assert!(plan.activities.iter().all(|activity| activity.programme.as_str() != "1"));
    }

    #[test]
    fn an_indicator_goes_with_its_programme_and_stays_where_it_is_of_none() {
        let mut plan = default_plan();
        plan.programmes[0].provenance = Provenance::Illustrative;
        let plan = documented_only(plan);
        let is_there = |code: &str| plan.indicators.iter().any(|i| i.code.as_str() == code);
        assert!(!is_there("TRAIN"));
        assert!(is_there("LAB-INSP"));
    }

    #[test]
    fn an_indicator_links_only_to_activities_that_stay() {
        let plan = documented_only(default_plan());
        let mut linked = plan.indicators.iter().flat_map(|indicator| &indicator.activities);
        assert!(linked.all(|code| plan.activity(code).is_some()));
    }

    #[test]
    fn an_observation_that_is_an_example_goes() {
        let mut plan = default_plan();
        plan.indicators[0].observations[0].provenance = Provenance::Illustrative;
        let documented = documented_only(plan.clone());
        let count = |plan: &Plan| plan.indicators[0].observations.len();
        assert_eq!(count(&documented) + 1, count(&plan));
    }

    #[test]
    fn examples_among_the_reports_of_a_documented_activity_go() {
        let mut plan = default_plan();
        plan.activities[0].reports[0].provenance = Provenance::Illustrative;
        assert!(documented_only(plan).activities[0].reports.is_empty());
    }
}
