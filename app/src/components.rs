//! The parts that pages are made of.

pub mod amendments;
pub mod axis_card;
pub mod chart;
pub mod chips;
pub mod explain;
pub mod field;
pub mod filter_fields;
pub mod frame;
pub mod kept;
pub mod matrix;
pub mod notice;
pub mod timeline;
