//! What the store promises, on both engines.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

mod engines;

mod accounts;
mod amending;
mod loading;
mod reporting;
mod sessions;
mod snapshots;
