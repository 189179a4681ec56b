//! The activities of a plan through time.

use std::collections::HashMap;

use crate::axis::Axis;
use crate::policy::Policy;
use crate::programme::Programme;
use crate::status::Concern;
use crate::view::Row;
use crate::{Activity, AxisCode, Day, Percent, Period, ProgrammeCode, Standing, Status, View};

/// How many years from its start a schedule shows at most, unless the plan
/// itself is longer: one mistaken deadline must not make the rest unreadable.
const MOST_YEARS: i32 = 20;

/// How far past its deadline an activity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lateness {
    /// Its deadline has not passed, or nothing more is expected of it.
    None,
    /// It is overdue.
    Late,
    /// It is overdue by more days than the plan allows between two reports: a
    /// whole reporting period has gone by since its deadline.
    Critical,
}

impl Lateness {
    /// How late an activity is that stands so.
    #[must_use]
    pub fn of(standing: &Standing, policy: &Policy) -> Self {
        let days_late = -standing.days_left;
        match standing.concern {
            Some(Concern::Overdue) if days_late > i32::from(policy.report_every_days) => {
                Self::Critical
            }
            Some(Concern::Overdue) => Self::Late,
            Some(Concern::AtRisk | Concern::DueSoon) | None => Self::None,
        }
    }
}

/// The activities of a plan, or of an axis, by programme.
#[derive(Clone, Debug)]
pub struct Schedule<'a> {
    /// The programmes that have activities, in the order of the plan.
    pub programmes: Vec<ProgrammeSchedule<'a>>,
    /// The days to be shown: the plan's period, up to the latest deadline of
    /// the whole plan where that is later, but not beyond twenty years.
    pub span: Period,
}

/// The activities of a programme through time.
#[derive(Clone, Debug)]
pub struct ProgrammeSchedule<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// Its axis.
    pub axis: &'a Axis,
    /// Its activities, by code; at least one.
    pub activities: Vec<Scheduled<'a>>,
}

/// An activity with its place in time.
#[derive(Clone, Copy, Debug)]
pub struct Scheduled<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Where it stands.
    pub standing: &'a Standing,
    /// The deadline before any amendment.
    pub original_deadline: Day,
    /// How late it is.
    pub lateness: Lateness,
}

/// What a schedule holds, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Every activity.
    pub activities: usize,
    /// Open activities that fall due from the day of the view on, within the
    /// days that were asked for.
    pub due_soon: usize,
    /// Those that are overdue, the critical ones among them.
    pub late: usize,
    /// Those that are overdue by more than a reporting period.
    pub critical: usize,
}

impl<'a> Scheduled<'a> {
    fn new(row: Row<'a>, policy: &Policy) -> Self {
        let Row { activity, standing } = row;
        Self {
            activity,
            standing,
            original_deadline: activity.original_terms().deadline,
            lateness: Lateness::of(standing, policy),
        }
    }

    /// Its first day.
    #[must_use]
    pub const fn start(&self) -> Day {
        self.activity.start
    }

    /// The deadline that holds on the day of the view.
    #[must_use]
    pub const fn deadline(&self) -> Day {
        self.activity.terms.deadline
    }

    /// Whether the deadline is another than the original one.
    #[must_use]
    pub fn is_amended(&self) -> bool {
        self.original_deadline != self.deadline()
    }

    /// The progress that counts.
    #[must_use]
    pub const fn actual(&self) -> Percent {
        self.standing.actual
    }

    /// The status of its last report.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.standing.status
    }
}

impl Schedule<'_> {
    /// What it holds, with what falls due within so many days.
    #[must_use]
    pub fn outlook(&self, days: i32) -> Outlook {
        let mut outlook = Outlook::default();
        for scheduled in self.programmes.iter().flat_map(|programme| &programme.activities) {
            let standing = scheduled.standing;
            let is_near = (0..=days).contains(&standing.days_left);
            outlook.activities += 1;
            outlook.due_soon += usize::from(is_near && !standing.status.is_closed());
            outlook.late += usize::from(scheduled.lateness != Lateness::None);
            outlook.critical += usize::from(scheduled.lateness == Lateness::Critical);
        }
        outlook
    }
}

impl View {
    /// The activities through time, of an axis or of the whole plan.
    #[must_use]
    pub fn schedule(&self, axis: Option<&AxisCode>) -> Schedule<'_> {
        let plan = self.plan();
        let mut programmes: Vec<ProgrammeSchedule<'_>> = plan
            .programmes
            .iter()
            .filter(|programme| axis.is_none_or(|axis| programme.axis == *axis))
            .filter_map(|programme| {
                let axis = plan.axis(&programme.axis)?;
                Some(ProgrammeSchedule { programme, axis, activities: Vec::new() })
            })
            .collect();
        let places: HashMap<&ProgrammeCode, usize> =
            programmes.iter().enumerate().map(|(place, of)| (&of.programme.code, place)).collect();
        for row in self.rows() {
            if let Some(place) = places.get(&row.activity.programme) {
                programmes[*place].activities.push(Scheduled::new(row, &plan.policy));
            }
        }
        programmes.retain(|programme| !programme.activities.is_empty());
        Schedule { programmes, span: self.span() }
    }

    fn span(&self) -> Period {
        let period = self.plan().period;
        let furthest = period.start().saturating_add(jiff::Span::new().years(MOST_YEARS));
        let latest = self.rows().map(|row| row.activity.terms.deadline).max();
        let end = latest.map_or(period.end(), |latest| latest.min(furthest).max(period.end()));
        Period::new(period.start(), end).unwrap_or(period)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Plan;
    use crate::account::Actor;
    use crate::amendment::{Amendment, Change, Reason};
    use crate::sample;

    fn plan() -> Plan {
        let mut plan = sample::plan(&["1.01", "1.02", "2.01"]);
        let mut second = plan.programmes[0].clone();
        second.code = "2".parse().unwrap();
        plan.programmes.push(second);
        plan.activities[2].programme = "2".parse().unwrap();
        plan
    }

    fn due(deadline: Day, on: Day) -> Lateness {
        let mut plan = sample::plan(&["1.01"]);
        plan.activities[0].terms.deadline = deadline;
        let view = View::new(&plan.published(), on);
        view.schedule(None).programmes[0].activities[0].lateness
    }

    #[test]
    fn lateness_is_critical_once_a_whole_reporting_period_has_gone_by() {
        let deadline = date(2018, 6, 30);
        let after = |days: i32| deadline + jiff::Span::new().days(days);
        assert_eq!(due(deadline, deadline), Lateness::None);
        assert_eq!(due(deadline, after(1)), Lateness::Late);
        assert_eq!(due(deadline, after(90)), Lateness::Late);
        assert_eq!(due(deadline, after(91)), Lateness::Critical);
    }

    #[test]
    fn what_is_done_or_cancelled_is_never_late() {
        for status in ["completed", "cancelled"] {
            let mut plan = sample::plan(&["1.01"]);
            plan.activities[0].reports = vec![sample::report("2018-03-01", status, None)];
            let view = View::new(&plan.published(), date(2020, 12, 31));
            let schedule = view.schedule(None);
            assert_eq!(schedule.programmes[0].activities[0].lateness, Lateness::None, "{status}");
        }
    }

    #[test]
    fn activities_stand_with_their_programme_in_the_order_of_the_plan() {
        let view = View::new(&plan().published(), date(2018, 6, 1));
        let schedule = view.schedule(None);
        let codes: Vec<Vec<&str>> = schedule
            .programmes
            .iter()
            .map(|of| of.activities.iter().map(|of| of.activity.code.as_str()).collect())
            .collect();
        assert_eq!(codes, [vec!["1.01", "1.02"], vec!["2.01"]]);
    }

    #[test]
    fn an_axis_without_activities_has_an_empty_schedule_of_the_same_span() {
        let view = View::new(&plan().published(), date(2018, 6, 1));
        let other = view.schedule(Some(&"PROT".parse().unwrap()));
        assert!(other.programmes.is_empty());
        assert_eq!(other.span, view.schedule(None).span);
    }

    #[test]
    fn a_moved_deadline_leaves_the_original_in_sight() {
        let mut plan = plan();
        let (from, to) = (plan.activities[0].terms.deadline, date(2019, 6, 30));
        plan.activities[0].terms.deadline = to;
        plan.activities[0].amendments.push(Amendment {
            day: date(2018, 5, 1),
            change: Change::Deadline { from, to },
            reason: Reason::Budget,
            actor: Actor::PlanFiles,
        });
        let published = plan.published();
        let amended = |day| {
            let view = View::new(&published, day);
            let schedule = view.schedule(None);
            let first = schedule.programmes[0].activities[0];
            (first.is_amended(), first.original_deadline, first.deadline())
        };
        assert_eq!(amended(date(2018, 5, 1)), (true, from, to));
        assert_eq!(amended(date(2018, 4, 30)), (false, from, from));
    }

    #[test]
    fn the_span_reaches_the_latest_deadline_but_no_mistake_makes_it_endless() {
        let end = |deadline| {
            let mut plan = plan();
            plan.activities[0].terms.deadline = deadline;
            View::new(&plan.published(), date(2018, 6, 1)).schedule(None).span.end()
        };
        assert_eq!(end(date(2018, 12, 31)), date(2020, 12, 31));
        assert_eq!(end(date(2021, 3, 31)), date(2021, 3, 31));
        assert_eq!(end(date(9999, 12, 31)), date(2038, 1, 1));
    }

    #[test]
    fn the_outlook_counts_what_is_near_and_what_is_late() {
        let mut plan = plan();
        plan.activities[0].terms.deadline = date(2018, 7, 1);
        plan.activities[1].terms.deadline = date(2018, 5, 31);
        plan.activities[2].terms.deadline = date(2018, 1, 31);
        let view = View::new(&plan.published(), date(2018, 6, 1));
        let outlook = view.schedule(None).outlook(30);
        let expected = Outlook { activities: 3, due_soon: 1, late: 2, critical: 1 };
        assert_eq!(outlook, expected);
        assert_eq!(view.schedule(None).outlook(29).due_soon, 0);
    }
}
