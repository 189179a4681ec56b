//! Reports on a plan as documents: PDF and DOCX from the same content.
//!
//! A [`Document`] is a value that is made from an edition alone: headings,
//! sentences, tables and charts, without any layout. [`pdf`](fn@pdf) and
//! [`docx`](fn@docx) set the same value, so both tell the same figures.

mod brief;
mod content;
mod docx;
mod error;
mod pdf;
mod plain;
mod report;
#[cfg(test)]
mod sample;
mod scope;

pub use brief::{axis_brief, institution_brief};
pub use content::{
    Begins, Block, Cell, Column, Content, Document, Figure, Form, Level, Picture, Section, Table,
    Tone,
};
pub use docx::docx;
pub use error::DocumentError;
pub use pdf::{Standard, pdf};
pub use report::progress_report;
