//! The charts of whole plans: the default one to the letter, and every chart on
//! plans that are empty, huge, or full of long names.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

mod default_plan;
mod extremes;
mod labels;
mod load;
mod plans;
