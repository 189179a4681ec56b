//! The plan as other systems read it, a file for each kind of thing.

pub(super) mod activity;
pub(super) mod alignment;
pub(super) mod indicator;
pub(super) mod plan;
pub(super) mod plans;
pub(super) mod progress;
