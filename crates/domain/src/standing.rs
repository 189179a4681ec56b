//! Where one activity stands on a day.

use crate::policy::{Band, Policy};
use crate::status::{Concern, Course};
use crate::{Activity, Day, Percent, Status};

/// Where an activity stands at the end of a day, from its validated reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The status of its last report; not started where there is none.
    pub status: Status,
    /// The progress that counts.
    pub actual: Percent,
    /// How that progress came about.
    pub basis: Basis,
    /// The progress expected by now.
    pub expected: Percent,
    /// The most serious concern, where there is one.
    pub concern: Option<Concern>,
    /// The day of its last report, where there is one.
    pub last_report: Option<Day>,
    /// Whether a report is owed.
    pub owes_report: bool,
    /// Days to the deadline, negative once it has passed.
    pub days_left: i32,
}

/// How the progress of an activity came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The last report gives it.
    Reported,
    /// The activity is completed, which counts 100.
    Completed,
    /// The activity has not started, or nothing was ever reported: 0.
    NotStarted,
    /// It runs continuously without a percentage, and counts what is expected.
    RunsAsPlanned,
    /// The last report gives none; the last known one is kept.
    KeptLast,
    /// No report ever gave one: 0.
    NeverGiven,
}

impl Basis {
    /// Every way, the report's own percentage first.
    pub const ALL: [Self; 6] = [
        Self::Reported,
        Self::Completed,
        Self::NotStarted,
        Self::RunsAsPlanned,
        Self::KeptLast,
        Self::NeverGiven,
    ];
}

impl Activity {
    /// Where the activity stands at the end of a day.
    ///
    /// A report may give no percentage. Then completed counts 100, not started
    /// 0, continuous what is expected, and otherwise the last known percentage
    /// stays, 0 where there never was one.
    #[must_use]
    pub fn standing(&self, policy: &Policy, day: Day) -> Standing {
        let terms = self.terms_on(day);
        let expected = self.expected_on(day);
        let last = self.reports_on(day).next_back();
        let status = last.map_or(Status::NotStarted, |report| report.progress.status());
        let given = last.and_then(|report| report.progress.percent());
        let (actual, basis) = match (status, given) {
            (Status::Completed, _) => (Percent::FULL, Basis::Completed),
            (Status::NotStarted, _) => (Percent::ZERO, Basis::NotStarted),
            (_, Some(percent)) => (percent, Basis::Reported),
            (Status::Continuous, None) => (expected, Basis::RunsAsPlanned),
            (Status::InProgress | Status::Suspended | Status::Cancelled, None) => {
                match self.reports_on(day).rev().find_map(|report| report.progress.percent()) {
                    Some(percent) => (percent, Basis::KeptLast),
                    None => (Percent::ZERO, Basis::NeverGiven),
                }
            }
        };
        let days_left = crate::period::days_between(day, terms.deadline);
        let last_report = last.map(|report| report.reported_on);
        let open = !status.is_closed();
        let concern = if !open {
            None
        } else if days_left < 0 {
            Some(Concern::Overdue)
        } else if policy.bands.band(actual, expected) == Band::Behind {
            Some(Concern::AtRisk)
        } else if days_left <= i32::from(policy.due_soon_days) {
            Some(Concern::DueSoon)
        } else {
            None
        };
        let since = crate::period::days_between(last_report.unwrap_or(self.start), day);
        Standing {
            status,
            actual,
            basis,
            expected,
            concern,
            last_report,
            owes_report: open && since > i32::from(policy.report_every_days),
            days_left,
        }
    }
}

impl Standing {
    /// The leadership's word for it.
    #[must_use]
    pub const fn course(&self) -> Course {
        Course::of(self.status, self.concern)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sample;

    fn standing(reports: &[(&str, &str, Option<u8>)], day: Day) -> Standing {
        let mut activity = sample::activity("1.01");
        activity.start = date(2018, 1, 1);
        activity.terms.deadline = date(2018, 12, 31);
        activity.reports = reports
            .iter()
            .map(|(on, status, percent)| sample::report(on, status, *percent))
            .collect();
        activity.standing(&Policy::default(), day)
    }

    #[test]
    fn without_reports_nothing_has_started() {
        let standing = standing(&[], date(2018, 7, 1));
        assert_eq!((standing.status, standing.actual), (Status::NotStarted, Percent::ZERO));
        assert_eq!(standing.concern, Some(Concern::AtRisk));
        assert!(standing.owes_report);
    }

    #[test]
    fn a_report_counts_from_its_day() {
        let reports = [("2018-06-30", "in_progress", Some(60))];
        assert_eq!(standing(&reports, date(2018, 6, 29)).actual, Percent::ZERO);
        assert_eq!(standing(&reports, date(2018, 6, 30)).actual.rounded(), 60);
    }

    #[test]
    fn a_continuous_activity_without_percentage_counts_what_is_expected() {
        let standing = standing(&[("2018-02-01", "continuous", None)], date(2018, 7, 2));
        assert_eq!(standing.actual, standing.expected);
        assert_eq!(standing.basis, Basis::RunsAsPlanned);
    }

    #[test]
    fn in_progress_keeps_the_last_known_percentage() {
        let reports =
            [("2018-02-01", "in_progress", Some(30)), ("2018-05-01", "in_progress", None)];
        let standing = standing(&reports, date(2018, 5, 1));
        assert_eq!((standing.actual.rounded(), standing.basis), (30, Basis::KeptLast));
    }

    #[test]
    fn in_progress_that_never_gave_a_percentage_counts_nothing() {
        let standing = standing(&[("2018-05-01", "in_progress", None)], date(2018, 5, 1));
        assert_eq!((standing.actual.rounded(), standing.basis), (0, Basis::NeverGiven));
    }

    #[test]
    fn overdue_begins_on_the_day_after_the_deadline() {
        let reports = [("2018-12-01", "in_progress", Some(95))];
        assert_eq!(standing(&reports, date(2018, 12, 31)).concern, Some(Concern::DueSoon));
        assert_eq!(standing(&reports, date(2019, 1, 1)).concern, Some(Concern::Overdue));
    }

    #[test]
    fn what_is_closed_causes_no_concern_and_owes_nothing() {
        for status in ["completed", "cancelled"] {
            let standing = standing(&[("2018-03-01", status, None)], date(2020, 1, 1));
            assert_eq!((standing.concern, standing.owes_report), (None, false));
        }
    }

    #[test]
    fn leadership_sees_a_suspended_activity_as_stopped() {
        let standing = standing(&[("2018-03-01", "suspended", Some(90))], date(2018, 4, 1));
        assert_eq!(standing.course(), Course::Stopped);
    }
}
