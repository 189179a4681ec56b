//! What the store promises, on both engines.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

mod engines;

mod accounts;
mod amending;
mod archiving;
mod importing;
mod indicators;
mod loading;
mod loading_indicators;
mod observing;
mod reporting;
mod sessions;
mod snapshots;
mod targets;
mod tokens;
