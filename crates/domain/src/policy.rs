//! The thresholds of a plan, which its secretariat may set.

use serde::{Deserialize, Serialize};

use crate::Percent;

/// The thresholds by which a plan judges its activities.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// An open activity owes a report when its last validated one is older
    /// than this many days.
    pub report_every_days: u16,
    /// A deadline within this many days is near.
    pub due_soon_days: u16,
    /// The bands of actual ÷ expected progress.
    pub bands: Bands,
    /// The least number of protected people that a published cell may count.
    pub smallest_cell: SmallestCell,
}

/// The least number of protected people that a published cell may count: 11
/// unless a plan says more, as the counter-trafficking data collaborative
/// publishes, and never below 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct SmallestCell(u16);

/// The number would let single people be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the smallest cell that may be published counts at least 10 people")]
pub struct CellTooSmall;

/// By how many dimensions beyond its period a published cell of protected
/// people may be broken down.
pub const MOST_DIMENSIONS: usize = 2;

impl SmallestCell {
    /// The least that a plan may set.
    pub const LEAST: u16 = 10;

    /// The number, 10 or more.
    #[must_use]
    pub const fn value(self) -> u16 {
        self.0
    }
}

impl Default for SmallestCell {
    fn default() -> Self {
        Self(11)
    }
}

impl TryFrom<u16> for SmallestCell {
    type Error = CellTooSmall;

    fn try_from(value: u16) -> Result<Self, CellTooSmall> {
        if value >= Self::LEAST { Ok(Self(value)) } else { Err(CellTooSmall) }
    }
}

impl From<SmallestCell> for u16 {
    fn from(cell: SmallestCell) -> u16 {
        cell.0
    }
}

/// The half-open bands of actual ÷ expected: below `behind_below` is behind,
/// from `ahead_from` on is ahead, on track lies between.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bands {
    behind_below: f64,
    ahead_from: f64,
}

/// The two bounds do not make three bands.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("the bands need 0 < behind_below < ahead_from, got {behind_below} and {ahead_from}")]
pub struct BandsOutOfOrder {
    behind_below: f64,
    ahead_from: f64,
}

/// Where progress stands beside what is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Below the lower bound.
    Behind,
    /// Between the bounds.
    OnTrack,
    /// From the upper bound on.
    Ahead,
}

impl Bands {
    /// Bands from their two bounds.
    ///
    /// # Errors
    /// When the bounds are not positive and in order.
    pub fn new(behind_below: f64, ahead_from: f64) -> Result<Self, BandsOutOfOrder> {
        if 0.0 < behind_below && behind_below < ahead_from && ahead_from.is_finite() {
            Ok(Self { behind_below, ahead_from })
        } else {
            Err(BandsOutOfOrder { behind_below, ahead_from })
        }
    }

    /// The ratio below which progress is behind.
    #[must_use]
    pub const fn behind_below(self) -> f64 {
        self.behind_below
    }

    /// The ratio from which progress is ahead.
    #[must_use]
    pub const fn ahead_from(self) -> f64 {
        self.ahead_from
    }

    /// The band of actual beside expected progress. Where nothing is expected
    /// yet, no progress is on track and any progress is ahead.
    #[must_use]
    pub fn band(self, actual: Percent, expected: Percent) -> Band {
        self.of(actual.value(), expected.value())
    }

    /// The band of any actual beside any expected value, neither negative.
    #[must_use]
    pub fn of(self, actual: f64, expected: f64) -> Band {
        if expected <= 0.0 {
            return if actual <= 0.0 { Band::OnTrack } else { Band::Ahead };
        }
        let ratio = actual / expected;
        if ratio < self.behind_below {
            Band::Behind
        } else if ratio < self.ahead_from {
            Band::OnTrack
        } else {
            Band::Ahead
        }
    }
}

impl Default for Bands {
    fn default() -> Self {
        Self { behind_below: 0.85, ahead_from: 1.15 }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            report_every_days: 90,
            due_soon_days: 30,
            bands: Bands::default(),
            smallest_cell: SmallestCell::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(value: f64) -> Percent {
        Percent::try_from(value).unwrap()
    }

    #[test]
    fn the_bands_are_half_open() {
        let bands = Bands::new(0.5, 1.5).unwrap();
        assert_eq!(bands.band(percent(24.9), percent(50.0)), Band::Behind);
        assert_eq!(bands.band(percent(25.0), percent(50.0)), Band::OnTrack);
        assert_eq!(bands.band(percent(74.9), percent(50.0)), Band::OnTrack);
        assert_eq!(bands.band(percent(75.0), percent(50.0)), Band::Ahead);
    }

    #[test]
    fn nothing_expected_and_nothing_done_is_on_track() {
        assert_eq!(Bands::default().band(Percent::ZERO, Percent::ZERO), Band::OnTrack);
        assert_eq!(Bands::default().band(percent(1.0), Percent::ZERO), Band::Ahead);
    }

    #[test]
    fn a_plan_may_withhold_more_but_never_less_than_below_ten() {
        assert_eq!(SmallestCell::default().value(), 11);
        assert_eq!(SmallestCell::try_from(20).map(SmallestCell::value), Ok(20));
        assert_eq!(SmallestCell::try_from(9), Err(CellTooSmall));
    }

    #[test]
    fn bounds_out_of_order_are_refused() {
        assert!(Bands::new(1.0, 1.0).is_err());
        assert!(Bands::new(0.0, 1.0).is_err());
        assert!(Bands::new(0.8, f64::INFINITY).is_err());
    }
}
