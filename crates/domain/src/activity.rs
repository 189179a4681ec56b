//! An activity of the plan and the terms on which it runs.

use serde::{Deserialize, Serialize};

use crate::alignment::{GcmObjective, SdgTarget};
use crate::amendment::{Amendment, Change};
use crate::event::Event;
use crate::source::Provenance;
use crate::{
    ActivityCode, AgencyCode, Day, Percent, ProgrammeCode, ProgressReport, SourceCode, Text,
};

/// An action of the plan: a row of its matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Its code.
    pub code: ActivityCode,
    /// The programme it belongs to.
    pub programme: ProgrammeCode,
    /// What is done.
    pub title: Text,
    /// The institutions that share it.
    pub partners: Vec<AgencyCode>,
    /// Its first day.
    pub start: Day,
    /// The terms that hold after every amendment.
    pub terms: Terms,
    /// The steps on its way.
    pub milestones: Vec<Milestone>,
    /// The means by which it can be verified.
    pub verification: Vec<Text>,
    /// The budget, where one is given.
    pub budget: Option<Money>,
    /// The SDG targets it contributes to.
    pub sdg: Vec<SdgTarget>,
    /// The objectives of the Global Compact it contributes to.
    pub gcm: Vec<GcmObjective>,
    /// Whether it is documented or an example.
    pub provenance: Provenance,
    /// Where it is documented.
    pub source: SourceCode,
    /// The day from which it is no part of the plan any more, where it was
    /// withdrawn: it stays in the record; see [`Activity::is_part_on`].
    pub withdrawn: Option<Day>,
    /// How often it has been edited; an edit names the version that it saw.
    pub version: i64,
    /// Changes of its terms, oldest first.
    pub amendments: Vec<Amendment>,
    /// Reports on it, oldest first.
    pub reports: Vec<ProgressReport>,
    /// What happened to it, oldest first.
    pub events: Vec<Event>,
}

/// What an amendment can change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The institution that leads.
    pub lead: AgencyCode,
    /// The last day.
    pub deadline: Day,
    /// How much it counts.
    pub weight: Weight,
}

impl Terms {
    /// Puts the old value of a change back.
    fn undo(&mut self, change: &Change) {
        match change {
            Change::Deadline { from, .. } => self.deadline = *from,
            Change::Weight { from, .. } => self.weight = *from,
            Change::Lead { from, .. } => self.lead = from.clone(),
        }
    }
}

/// How much an activity counts beside others: 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Weight(u8);

/// The number is not a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a weight is a whole number from 1 to 5")]
pub struct NotAWeight;

impl Weight {
    /// Every weight.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The number, 1 to 5.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Weight {
    type Error = NotAWeight;

    fn try_from(value: u8) -> Result<Self, NotAWeight> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err(NotAWeight) }
    }
}

impl From<Weight> for u8 {
    fn from(weight: Weight) -> u8 {
        weight.0
    }
}

impl std::str::FromStr for Weight {
    type Err = NotAWeight;

    fn from_str(text: &str) -> Result<Self, NotAWeight> {
        text.trim().parse::<u8>().map_err(|_| NotAWeight)?.try_into()
    }
}

impl std::fmt::Display for Weight {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A step on the way of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// What will have been reached.
    pub text: Text,
    /// By when, where a day is given.
    pub due: Option<Day>,
}

/// An amount of Dominican pesos, in centavos.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Money(i64);

/// The amount is negative or too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an amount is a whole number of pesos from 0 to 90,000,000,000,000")]
pub struct NotAnAmount;

impl Money {
    /// An amount from whole pesos.
    ///
    /// # Errors
    /// When the amount is negative or too large to be counted in centavos.
    pub fn pesos(pesos: i64) -> Result<Self, NotAnAmount> {
        pesos
            .checked_mul(100)
            .filter(|_| (0..=90_000_000_000_000).contains(&pesos))
            .map(Self)
            .ok_or(NotAnAmount)
    }

    /// An amount as the database keeps it.
    #[must_use]
    pub const fn from_centavos(centavos: i64) -> Self {
        Self(centavos)
    }

    /// The amount in centavos.
    #[must_use]
    pub const fn centavos(self) -> i64 {
        self.0
    }

    /// The whole pesos of the amount.
    #[must_use]
    pub const fn whole_pesos(self) -> i64 {
        self.0 / 100
    }
}

impl Activity {
    /// The terms that held on a day: the present ones with every later
    /// amendment undone, the latest first.
    #[must_use]
    pub fn terms_on(&self, day: Day) -> Terms {
        let mut terms = self.terms.clone();
        for amendment in self.amendments.iter().rev().filter(|amendment| amendment.day > day) {
            terms.undo(&amendment.change);
        }
        terms
    }

    /// Whether it is part of the plan on a day. What was withdrawn was so from
    /// the first entry of its record until the day before it was withdrawn, so
    /// that days before it came in stand as they stood.
    #[must_use]
    pub fn is_part_on(&self, day: Day) -> bool {
        self.withdrawn.is_none_or(|since| {
            let came_in = self.events.first().is_none_or(|first| first.day <= day);
            came_in && day < since
        })
    }

    /// The terms before any amendment.
    #[must_use]
    pub fn original_terms(&self) -> Terms {
        self.terms_on(Day::MIN)
    }

    /// The reports that count on a day: validated, and dated on it or before,
    /// oldest first.
    #[must_use]
    pub fn reports_on(&self, day: Day) -> impl DoubleEndedIterator<Item = &ProgressReport> {
        self.reports
            .iter()
            .filter(move |report| report.review.is_validated() && report.reported_on <= day)
    }

    /// The progress expected at the end of a day.
    ///
    /// With dated milestones: the share of them due by then. Otherwise linear:
    /// `(day − start) ÷ (deadline − start)`, 0 before the start and 100 from
    /// the deadline on.
    #[must_use]
    pub fn expected_on(&self, day: Day) -> Percent {
        let deadline = self.terms_on(day).deadline;
        expected(self.start, deadline, &self.milestones, day)
    }
}

/// Expected progress between a start and a deadline; see
/// [`Activity::expected_on`].
fn expected(start: Day, deadline: Day, milestones: &[Milestone], day: Day) -> Percent {
    if day >= deadline {
        return Percent::FULL;
    }
    if day < start {
        return Percent::ZERO;
    }
    let dues: Option<Vec<Day>> = milestones.iter().map(|milestone| milestone.due).collect();
    if let Some(dues) = dues.filter(|dues| !dues.is_empty()) {
        let reached = dues.iter().filter(|due| **due <= day).count();
        #[expect(clippy::cast_precision_loss, reason = "an activity has a handful of milestones")]
        return Percent::of(reached as f64, dues.len() as f64).unwrap_or_default();
    }
    let passed = crate::period::days_between(start, day);
    let all = crate::period::days_between(start, deadline);
    Percent::of(f64::from(passed), f64::from(all)).unwrap_or(Percent::FULL)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::account::Actor;
    use crate::amendment::Reason;
    use crate::sample;

    #[test]
    fn expected_progress_is_linear_from_start_to_deadline() {
        let (start, end) = (date(2018, 1, 1), date(2018, 1, 11));
        let on = |day| expected(start, end, &[], date(2018, 1, day)).rounded();
        assert_eq!((on(1), on(2), on(6), on(11), on(12)), (0, 10, 50, 100, 100));
        assert_eq!(expected(start, end, &[], date(2017, 12, 31)), Percent::ZERO);
    }

    #[test]
    fn an_activity_of_one_day_is_expected_on_that_day() {
        let day = date(2019, 3, 6);
        assert_eq!(expected(day, day, &[], date(2019, 3, 5)), Percent::ZERO);
        assert_eq!(expected(day, day, &[], day), Percent::FULL);
    }

    #[test]
    fn dated_milestones_replace_the_line_by_steps() {
        let due = |month| Milestone { text: Text::default(), due: Some(date(2018, month, 1)) };
        let steps = [due(3), due(6), due(9), due(12)];
        let on = |month| {
            expected(date(2018, 1, 1), date(2018, 12, 31), &steps, date(2018, month, 15)).rounded()
        };
        assert_eq!((on(2), on(3), on(7), on(11)), (0, 25, 50, 75));
    }

    #[test]
    fn a_deadline_holds_from_the_day_of_its_amendment() {
        let mut activity = sample::activity("1.01");
        let (from, to) = (activity.terms.deadline, date(2020, 6, 30));
        activity.amendments.push(Amendment {
            day: date(2019, 5, 1),
            change: Change::Deadline { from, to },
            reason: Reason::Budget,
            actor: Actor::PlanFiles,
        });
        activity.terms.deadline = to;
        assert_eq!(activity.terms_on(date(2019, 4, 30)).deadline, from);
        assert_eq!(activity.terms_on(date(2019, 5, 1)).deadline, to);
        assert_eq!(activity.original_terms().deadline, from);
    }

    proptest! {
        #[test]
        fn expected_progress_never_falls(offset in 0..2000i32, step in 0..200i32) {
            let day = date(2017, 1, 1) + jiff::Span::new().days(offset);
            let later = day + jiff::Span::new().days(step);
            let (start, end) = (date(2018, 1, 1), date(2020, 12, 31));
            prop_assert!(expected(start, end, &[], day) <= expected(start, end, &[], later));
        }
    }
}
