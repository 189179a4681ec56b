//! The time: the instant, and the day of the plan.

use jiff::Timestamp;
use vigia_domain::{Day, day};
use vigia_store::Moment;

/// Where time comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    /// The day on which the plan is looked at instead of today. It never moves
    /// the instants of sessions and records.
    moved_to: Option<Day>,
}

impl Clock {
    pub(crate) const fn new(moved_to: Option<Day>) -> Self {
        Self { moved_to }
    }

    /// Whether the plan is looked at on another day than today.
    pub(crate) const fn is_moved(self) -> bool {
        self.moved_to.is_some()
    }

    /// The day of the plan.
    pub(crate) fn today(self) -> Day {
        self.moved_to.unwrap_or_else(|| day::of_instant(now_ms()))
    }

    /// Now, for a record.
    pub(crate) fn moment(self) -> Moment {
        Moment { day: self.today(), at_ms: now_ms() }
    }
}

/// The instant in milliseconds since 1970.
pub(crate) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}
