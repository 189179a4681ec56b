//! What is aimed at.

use serde::{Deserialize, Serialize};

use super::Figure;
use crate::account::Actor;
use crate::amendment::Reason;
use crate::source::Provenance;
use crate::{Day, Period, SourceCode};

/// The value that an indicator shall reach in a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The period.
    pub period: Period,
    /// The value.
    pub figure: Figure,
    /// Whether it is documented or an example.
    pub provenance: Provenance,
    /// Where it was set.
    pub source: SourceCode,
    /// How it was changed, the earliest first.
    pub amendments: Vec<TargetAmendment>,
}

/// A dated change of a target, with its reason. The old value stays visible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetAmendment {
    /// The day from which the new value holds.
    pub day: Day,
    /// Before.
    pub from: Figure,
    /// After.
    pub to: Figure,
    /// Why.
    pub reason: Reason,
    /// Who made it.
    pub actor: Actor,
}

impl Target {
    /// The value that held at the end of a day.
    #[must_use]
    pub fn figure_on(&self, day: Day) -> Figure {
        // The first change that came later says what held before it.
        self.amendments
            .iter()
            .find(|amendment| amendment.day > day)
            .map_or(self.figure, |amendment| amendment.from)
    }

    /// The value that the plan began with.
    #[must_use]
    pub fn original(&self) -> Figure {
        self.amendments.first().map_or(self.figure, |amendment| amendment.from)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_target_is_what_it_was_until_it_was_amended() {
        let amendment = |day, from, to| TargetAmendment {
            day,
            from: Figure::Count(from),
            to: Figure::Count(to),
            reason: Reason::Budget,
            actor: Actor::PlanFiles,
        };
        let target = Target {
            period: Period::new(date(2019, 1, 1), date(2019, 12, 31)).unwrap(),
            figure: Figure::Count(20),
            provenance: Provenance::Illustrative,
            source: "example".parse().unwrap(),
            amendments: vec![
                amendment(date(2019, 3, 1), 34, 30),
                amendment(date(2019, 9, 1), 30, 20),
            ],
        };
        assert_eq!(target.figure_on(date(2019, 2, 28)), Figure::Count(34));
        assert_eq!(target.figure_on(date(2019, 3, 1)), Figure::Count(30));
        assert_eq!(target.figure_on(date(2020, 1, 1)), Figure::Count(20));
        assert_eq!(target.original(), Figure::Count(34));
    }
}
