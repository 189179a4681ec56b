//! What enters or leaves a plan as a file.

mod documented;
pub mod observation_rows;
pub mod plan_folder;

pub use documented::documented_only;
