//! What changed between two days.

use std::collections::HashMap;

use crate::amendment::Amendment;
use crate::axis::Axis;
use crate::indicator::Observation;
use crate::indicator::target::{Target, TargetAmendment};
use crate::roll_up::RollUp;
use crate::status::Concern;
use crate::view::{Row, roll_up};
use crate::{Activity, ActivityCode, Day, Indicator, Published, Standing, Status, View};

/// A plan on an earlier and on a later day, and what differs between the two.
/// Both are what was known at the end of their day.
#[derive(Clone, Debug)]
pub struct Changes {
    then: View,
    now: View,
}

/// A target that was amended.
#[derive(Clone, Copy, Debug)]
pub struct AmendedTarget<'a> {
    /// Its indicator.
    pub indicator: &'a Indicator,
    /// The target as it stands on the later day.
    pub target: &'a Target,
    /// The change.
    pub amendment: &'a TargetAmendment,
}

/// What a source has published of an indicator for a period.
#[derive(Clone, Copy, Debug)]
pub struct NewObservation<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The observation that is broken down the least.
    pub observation: &'a Observation,
    /// How many more there are for the period from this source.
    pub parts: usize,
}

/// The progress of something on both days, nothing where there was none to
/// count.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// On the earlier day.
    pub then: Option<RollUp>,
    /// On the later day.
    pub now: Option<RollUp>,
}

impl Changes {
    /// What changed after the end of `from` and until the end of `to`, the
    /// later of the two.
    #[must_use]
    pub fn between(plan: &Published, from: Day, to: Day) -> Self {
        Self { then: View::new(plan, from), now: View::new(plan, to) }
    }

    /// The plan on the earlier day.
    #[must_use]
    pub const fn then(&self) -> &View {
        &self.then
    }

    /// The plan on the later day.
    #[must_use]
    pub const fn now(&self) -> &View {
        &self.now
    }

    /// The activities that were completed, by code.
    #[must_use]
    pub fn completed(&self) -> Vec<Row<'_>> {
        self.rows(|then, now| then.status != Status::Completed && now.status == Status::Completed)
    }

    /// The activities that became overdue, the longest overdue first.
    #[must_use]
    pub fn newly_late(&self) -> Vec<Row<'_>> {
        let mut rows = self.rows(|then, now| !is_overdue(then) && is_overdue(now));
        rows.sort_by_key(|row| row.standing.days_left);
        rows
    }

    /// The activities that were overdue and are so no longer, because they are
    /// done or have got a later deadline; given up does not count.
    #[must_use]
    pub fn recovered(&self) -> Vec<Row<'_>> {
        self.rows(|then, now| {
            is_overdue(then) && !is_overdue(now) && now.status != Status::Cancelled
        })
    }

    /// The activities that were cancelled, by code.
    #[must_use]
    pub fn cancelled(&self) -> Vec<Row<'_>> {
        self.rows(|then, now| then.status != Status::Cancelled && now.status == Status::Cancelled)
    }

    /// The amendments of activities, the earliest first.
    #[must_use]
    pub fn amended(&self) -> Vec<(&Activity, &Amendment)> {
        let from = self.then.day();
        let mut amended = Vec::new();
        for activity in &self.now.plan().activities {
            let amendments = activity.amendments.iter().filter(|amendment| amendment.day > from);
            amended.extend(amendments.map(|amendment| (activity, amendment)));
        }
        amended.sort_by_key(|(_, amendment)| amendment.day);
        amended
    }

    /// The amendments of targets, the earliest first.
    #[must_use]
    pub fn amended_targets(&self) -> Vec<AmendedTarget<'_>> {
        let from = self.then.day();
        let mut amended = Vec::new();
        for indicator in &self.now.plan().indicators {
            for target in &indicator.targets {
                let amendments = target.amendments.iter().filter(|amendment| amendment.day > from);
                amended.extend(amendments.map(|amendment| AmendedTarget {
                    indicator,
                    target,
                    amendment,
                }));
            }
        }
        amended.sort_by_key(|amended| amended.amendment.day);
        amended
    }

    /// What sources have published, in the order of the indicators: one entry
    /// for each indicator, period and source.
    #[must_use]
    pub fn observations(&self) -> Vec<NewObservation<'_>> {
        self.now.plan().indicators.iter().flat_map(|of| new_of(of, self.then.day())).collect()
    }

    /// The progress of the whole plan.
    #[must_use]
    pub fn progress(&self) -> Moved {
        Moved { then: self.then.roll_up(), now: self.now.roll_up() }
    }

    /// The progress of each axis.
    #[must_use]
    pub fn axes(&self) -> Vec<(&Axis, Moved)> {
        let moved = |axis: &Axis| Moved {
            then: roll_up(self.then.rows_of(&axis.code)),
            now: roll_up(self.now.rows_of(&axis.code)),
        };
        self.now.plan().axes.iter().map(|axis| (axis, moved(axis))).collect()
    }

    /// Whether nothing happened that is listed here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.completed().is_empty()
            && self.newly_late().is_empty()
            && self.recovered().is_empty()
            && self.cancelled().is_empty()
            && self.amended().is_empty()
            && self.amended_targets().is_empty()
            && self.observations().is_empty()
    }

    /// The activities of both days whose standings on both pass. What was
    /// withdrawn may be missing on either day.
    fn rows(&self, test: impl Fn(&Standing, &Standing) -> bool) -> Vec<Row<'_>> {
        let then: HashMap<&ActivityCode, &Standing> =
            self.then.rows().map(|row| (&row.activity.code, row.standing)).collect();
        self.now
            .rows()
            .filter(|now| then.get(&now.activity.code).is_some_and(|then| test(then, now.standing)))
            .collect()
    }
}

/// The day as long before another one as most changes are looked back upon:
/// 30 days.
#[must_use]
pub fn month_before(day: Day) -> Day {
    day.saturating_sub(jiff::Span::new().days(30))
}

fn is_overdue(standing: &Standing) -> bool {
    standing.concern == Some(Concern::Overdue)
}

/// What of an indicator was published after a day.
fn new_of(indicator: &Indicator, from: Day) -> Vec<NewObservation<'_>> {
    let breakdown = |observation: &Observation| observation.dimensions.breakdown().count();
    let mut news: Vec<NewObservation<'_>> = Vec::new();
    for observation in indicator.current().filter(|one| one.published_on > from) {
        let known = news.iter_mut().find(|new| {
            new.observation.period == observation.period
                && new.observation.source == observation.source
        });
        match known {
            None => news.push(NewObservation { indicator, observation, parts: 0 }),
            Some(new) => {
                new.parts += 1;
                if breakdown(observation) < breakdown(new.observation) {
                    new.observation = observation;
                }
            }
        }
    }
    news
}

#[cfg(test)]
mod tests;
