//! The parts that pages are made of.

pub mod amendments;
pub mod axis_card;
pub mod band;
pub mod chart;
pub mod chips;
pub mod corrections;
pub mod decision_form;
pub mod disagreements;
pub mod entered;
pub mod explain;
pub mod field;
pub mod figure;
pub mod filter_fields;
pub mod frame;
pub mod indicator_chart;
pub mod indicator_explain;
pub mod indicator_facts;
pub mod indicator_filters;
pub mod indicator_table;
pub mod kept;
pub mod matrix;
pub mod notice;
pub mod observation_table;
pub mod target_table;
pub mod timeline;
