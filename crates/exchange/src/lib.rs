//! What enters or leaves a plan as a file.

mod documented;
pub mod edition;
pub mod fingerprint;
pub mod iati;
pub mod imprint;
pub mod matrix;
pub mod observation_rows;
pub mod observation_sheet;
pub mod plan_folder;
pub mod safe_text;
mod selected;
pub mod tables;
pub mod workbook;
pub mod xlsx;

pub use documented::documented_only;
pub use edition::Edition;
pub use fingerprint::Fingerprint;
pub use imprint::Imprint;
