//! What the store promises, on both engines.

mod engines;

mod accounts;
mod amending;
mod loading;
mod reporting;
mod sessions;
mod snapshots;
