//! What falls due, week by week.

use std::collections::{BTreeMap, BTreeSet};

use crate::status::Concern;
use crate::view::Row;
use crate::{ActivityCode, AxisCode, Day, Status, View};

/// The weeks of a plan in which something falls due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines<'a> {
    /// The years of the plan and those in which anything else falls due, in
    /// order, as ISO 8601 counts weeks to years.
    pub years: Vec<i16>,
    /// The weeks with deadlines, in order.
    pub weeks: Vec<DueWeek<'a>>,
}

/// A week with what falls due in it. Cancelled activities fall due no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWeek<'a> {
    /// Which week it is.
    pub week: Week,
    /// Its Monday.
    pub monday: Day,
    /// The activities whose present deadline lies in it, by code.
    pub due: Vec<&'a ActivityCode>,
    /// How many of them are completed.
    pub done: usize,
    /// Those of them that are overdue on the day of the view.
    pub late: Vec<&'a ActivityCode>,
}

/// A week from Monday to Sunday by its number, as ISO 8601 counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    /// The year that has most of its days.
    pub year: i16,
    /// Its number in that year, from 1 to 53.
    pub number: i8,
}

impl Week {
    /// The week of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let date = day.iso_week_date();
        Self { year: date.year(), number: date.week() }
    }

    /// How many weeks a year has: 52 or 53.
    #[must_use]
    pub fn count_in(year: i16) -> i8 {
        // The 28th of December always lies in the last week of its year.
        Day::new(year, 12, 28).map_or(52, |day| day.iso_week_date().week())
    }
}

/// The Monday of the week of a day.
fn monday(day: Day) -> Day {
    day.iso_week_date().first_of_week().map_or(day, jiff::civil::ISOWeekDate::date)
}

impl View {
    /// What falls due week by week, of an axis or of the whole plan.
    #[must_use]
    pub fn deadlines(&self, axis: Option<&AxisCode>) -> Deadlines<'_> {
        let schedule = self.schedule(axis);
        let activities = schedule.programmes.iter().flat_map(|programme| &programme.activities);
        let mut weeks: BTreeMap<Week, DueWeek<'_>> = BTreeMap::new();
        for scheduled in activities {
            let row = Row { activity: scheduled.activity, standing: scheduled.standing };
            if row.standing.status == Status::Cancelled {
                continue;
            }
            let deadline = scheduled.deadline();
            let week = Week::of(deadline);
            let due = weeks.entry(week).or_insert_with(|| DueWeek {
                week,
                monday: monday(deadline),
                due: Vec::new(),
                done: 0,
                late: Vec::new(),
            });
            due.add(row);
        }
        let period = self.plan().period;
        let years: BTreeSet<i16> = (Week::of(period.start()).year..=Week::of(period.end()).year)
            .chain(weeks.keys().map(|week| week.year))
            .collect();
        Deadlines { years: years.into_iter().collect(), weeks: weeks.into_values().collect() }
    }
}

impl<'a> DueWeek<'a> {
    fn add(&mut self, row: Row<'a>) {
        self.due.push(&row.activity.code);
        self.done += usize::from(row.standing.status == Status::Completed);
        if row.standing.concern == Some(Concern::Overdue) {
            self.late.push(&row.activity.code);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sample;

    #[test]
    fn deadlines_of_a_week_are_counted_together_from_monday_to_sunday() {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
        plan.activities[0].terms.deadline = date(2019, 12, 2);
        plan.activities[1].terms.deadline = date(2019, 12, 8);
        plan.activities[2].terms.deadline = date(2019, 12, 9);
        plan.activities[1].reports = vec![sample::report("2019-11-01", "completed", None)];
        let view = View::new(&plan.published(), date(2019, 12, 3));
        let weeks = view.deadlines(None).weeks;
        let counts: Vec<_> =
            weeks.iter().map(|w| (w.monday, w.due.len(), w.done, w.late.len())).collect();
        assert_eq!(counts, [(date(2019, 12, 2), 2, 1, 1), (date(2019, 12, 9), 1, 0, 0)]);
        assert_eq!(weeks[0].late[0].as_str(), "1.01");
    }

    #[test]
    fn a_cancelled_activity_falls_due_no_more() {
        let mut plan = sample::plan(&["1.01"]);
        plan.activities[0].reports = vec![sample::report("2018-03-01", "cancelled", None)];
        let view = View::new(&plan.published(), date(2019, 1, 1));
        assert!(view.deadlines(None).weeks.is_empty());
    }

    #[test]
    fn the_years_are_those_of_the_plan_and_of_every_other_deadline() {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        plan.activities[0].terms.deadline = date(2017, 11, 30);
        plan.activities[1].terms.deadline = date(9999, 12, 31);
        let view = View::new(&plan.published(), date(2019, 1, 1));
        assert_eq!(view.deadlines(None).years, [2017, 2018, 2019, 2020, 9999]);
    }

    #[test]
    fn a_week_belongs_to_the_year_with_most_of_its_days() {
        assert_eq!(Week::of(date(2019, 12, 30)), Week { year: 2020, number: 1 });
        assert_eq!(Week::of(date(2021, 1, 1)), Week { year: 2020, number: 53 });
        assert_eq!([2019, 2020].map(Week::count_in), [52, 53]);
    }

    #[test]
    fn every_activity_that_is_not_cancelled_falls_due_in_one_week() {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
        plan.activities[1].terms.deadline = date(2021, 1, 1);
        let view = View::new(&plan.published(), date(2019, 1, 1));
        let due: usize = view.deadlines(None).weeks.iter().map(|week| week.due.len()).sum();
        assert_eq!(due, 3);
    }
}
