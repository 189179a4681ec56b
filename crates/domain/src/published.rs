//! What may leave the commission.

use std::ops::Deref;

use crate::indicator::Observation;
use crate::{Activity, Day, Indicator, Plan, suppression};

/// A plan with what is published and nothing else: validated reports and
/// observations only, no trace of those under review, and small cells of
/// protected people withheld. Only [`Plan::published`] makes one, so
/// that a way out which takes it cannot forget.
#[derive(Clone, Debug, PartialEq)]
pub struct Published(Plan);

impl Plan {
    /// What of this plan is published.
    #[must_use]
    pub fn published(&self) -> Published {
        let mut plan = self.clone();
        for activity in &mut plan.activities {
            activity.reports.retain(|report| report.review.is_validated());
            activity.events.retain(|event| event.kind.is_public());
        }
        for indicator in &mut plan.indicators {
            indicator.observations.retain(Observation::counts);
            suppression::protect(indicator, plan.policy.smallest_cell);
        }
        Published(plan)
    }
}

impl Published {
    /// What was published, as of the end of a day; see [`Plan::as_of`].
    #[must_use]
    pub fn as_of(&self, day: Day) -> Self {
        Self(self.0.as_of(day))
    }

    /// The same with some of its activities and indicators left out: nothing
    /// that is withheld comes back.
    #[must_use]
    pub(crate) fn keeping(
        &self,
        activity: impl Fn(&Activity) -> bool,
        indicator: impl Fn(&Indicator) -> bool,
    ) -> Self {
        let mut plan = self.0.clone();
        plan.activities.retain(activity);
        plan.indicators.retain(indicator);
        Self(plan)
    }
}

impl Deref for Published {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use crate::event::EventKind;
    use crate::report::Review;
    use crate::sample;

    #[test]
    fn reports_under_review_are_not_published() {
        let mut plan = sample::plan(&["1.01"]);
        let activity = &mut plan.activities[0];
        activity.reports = vec![
            sample::report("2018-06-01", "in_progress", Some(20)),
            sample::report("2018-09-01", "in_progress", Some(60)),
            sample::report("2018-12-01", "completed", None),
        ];
        activity.reports[1].review = Review::Returned("falta la evidencia".into());
        activity.reports[2].review = Review::Submitted;
        activity.events = vec![
            sample::event("2018-06-02", EventKind::ReportValidated),
            sample::event("2018-09-01", EventKind::ReportSubmitted),
            sample::event("2018-09-02", EventKind::ReportReturned),
        ];
        let published = plan.published();
        assert_eq!(published.activities[0].reports.len(), 1);
        assert_eq!(published.activities[0].events.len(), 1);
    }
}
