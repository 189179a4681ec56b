//! The planning matrix as ministries lay it out: read from XLSX or CSV, and
//! written so that it reads again without a change.

pub mod fault;
pub mod field;
mod folded;
mod heading;
pub mod layout;
pub mod proposal;
mod quarter;
mod read;
mod synonyms;

pub use fault::{Fault, Problem};
pub use field::Field;
use folded::folded;
pub use layout::{Layout, Mapping, MappingFault};
pub use proposal::{Choices, Outcome, Proposal, Proposed, ProposedRow, propose};
