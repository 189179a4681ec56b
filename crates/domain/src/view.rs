//! A published plan on a day, with the standing of every activity worked out.

use crate::fulfilment::Fulfilment;
use crate::roll_up::RollUp;
use crate::status::Concern;
use crate::{Activity, AxisCode, Day, ProgrammeCode, Published, Standing, Status};

/// A published plan on a day: what pages, charts and exports read their figures
/// from, so that all of them agree.
#[derive(Clone, Debug)]
pub struct View {
    plan: Published,
    day: Day,
    standings: Vec<Standing>,
}

/// An activity with its standing.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Where it stands.
    pub standing: &'a Standing,
}

impl View {
    /// Works out where every activity stood on a day, with what was known then.
    #[must_use]
    pub fn new(plan: &Published, day: Day) -> Self {
        let plan = plan.as_of(day);
        let standings =
            plan.activities.iter().map(|activity| activity.standing(&plan.policy, day)).collect();
        Self { plan, day, standings }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &Published {
        &self.plan
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.day
    }

    /// Every activity with its standing, by code.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.plan
            .activities
            .iter()
            .zip(&self.standings)
            .map(|(activity, standing)| Row { activity, standing })
    }

    /// The activities of an axis.
    pub fn rows_of<'a>(&'a self, axis: &'a AxisCode) -> impl Iterator<Item = Row<'a>> {
        self.rows().filter(move |row| {
            self.plan
                .programme(&row.activity.programme)
                .is_some_and(|programme| programme.axis == *axis)
        })
    }

    /// The activities of a programme.
    pub fn rows_of_programme<'a>(
        &'a self,
        programme: &'a ProgrammeCode,
    ) -> impl Iterator<Item = Row<'a>> {
        self.rows().filter(move |row| row.activity.programme == *programme)
    }

    /// The progress of the whole plan.
    #[must_use]
    pub fn roll_up(&self) -> Option<RollUp> {
        roll_up(self.rows())
    }

    /// The fulfilment of the whole plan.
    #[must_use]
    pub fn fulfilment(&self) -> Fulfilment {
        Fulfilment::of(&self.standings)
    }
}

/// The progress of some activities.
pub fn roll_up<'a>(rows: impl Iterator<Item = Row<'a>>) -> Option<RollUp> {
    RollUp::of(rows.map(|row| (row.activity.terms.weight, row.standing)))
}

/// How many of some activities stand in each status, in the order of
/// [`Status::ALL`], and how many of them are overdue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    counts: [usize; Status::ALL.len()],
    overdue: usize,
}

impl Distribution {
    /// Counts some activities.
    pub fn of<'a>(rows: impl Iterator<Item = Row<'a>>) -> Self {
        let mut distribution = Self::default();
        for row in rows {
            for (status, count) in Status::ALL.iter().zip(&mut distribution.counts) {
                *count += usize::from(row.standing.status == *status);
            }
            distribution.overdue += usize::from(row.standing.concern == Some(Concern::Overdue));
        }
        distribution
    }

    /// Each status with its count.
    pub fn counts(&self) -> impl Iterator<Item = (Status, usize)> + '_ {
        Status::ALL.into_iter().zip(self.counts)
    }

    /// How many activities are overdue, whatever their status.
    #[must_use]
    pub const fn overdue(&self) -> usize {
        self.overdue
    }

    /// How many activities there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}
