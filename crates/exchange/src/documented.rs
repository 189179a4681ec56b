//! A plan without its examples.

use vigia_domain::Plan;
use vigia_domain::source::Provenance;

use crate::plan_folder::EXAMPLE;

/// The plan with its documented programmes, activities and reports only, and
/// without the source that marks examples. An activity whose programme is an
/// example goes with it. A real installation starts from this, so that no
/// example ever stands in it unasked.
#[must_use]
pub fn documented_only(mut plan: Plan) -> Plan {
    let Plan { programmes, activities, sources, .. } = &mut plan;
    programmes.retain(|programme| programme.provenance == Provenance::Documented);
    activities.retain(|activity| {
        activity.provenance == Provenance::Documented
            && programmes.iter().any(|programme| programme.code == activity.programme)
    });
    for activity in activities {
        activity.reports.retain(|report| report.provenance == Provenance::Documented);
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
    }

    #[test]
    fn an_activity_goes_with_its_programme() {
        let mut plan = default_plan();
        plan.programmes[0].provenance = Provenance::Illustrative;
        let plan = documented_only(plan);
        assert!(plan.activities.iter().all(|activity| activity.programme.as_str() != "1"));
    }

    #[test]
    fn examples_among_the_reports_of_a_documented_activity_go() {
        let mut plan = default_plan();
        plan.activities[0].reports[0].provenance = Provenance::Illustrative;
        assert!(documented_only(plan).activities[0].reports.is_empty());
    }
}
