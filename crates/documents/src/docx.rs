//! Documents as DOCX, to be edited further: with styles that a navigation pane
//! lists, headings of tables that repeat, and charts as pictures.

mod blocks;
mod finish;
mod page;
mod styles;

use std::io::Cursor;

use docx_rs::{Docx, Paragraph, Table};

use crate::{Document, DocumentError, Form};
use blocks::Writer;

/// A part of the text, in order.
enum Piece {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// The document as DOCX. Equal documents are equal bytes.
///
/// # Errors
/// When a chart cannot be made a picture, which no chart of a plan is too large
/// for, or the file cannot be put together, which does not fail in memory.
pub fn docx(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let mut writer = Writer::default();
    let mut pieces = page::title(&mut writer, document);
    for section in &document.sections {
        pieces.push(writer.styled("Heading1", &section.heading).keep_next(true).into());
        for block in &section.blocks {
            pieces.extend(writer.block(block)?);
        }
    }
    let opened = page::opened(&mut writer, document);
    let docx = pieces.into_iter().fold(opened, Piece::put);
    let package = finish::finished(docx.build(), document, &writer.alts)?;
    let mut file = Cursor::new(Vec::new());
    package.pack(&mut file).map_err(|error| DocumentError::Package(error.to_string()))?;
    Ok(file.into_inner())
}

impl Piece {
    fn put(docx: Docx, piece: Self) -> Docx {
        match piece {
            Self::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Self::Table(table) => docx.add_table(*table),
        }
    }
}

impl From<Paragraph> for Piece {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(Box::new(paragraph))
    }
}

impl From<Table> for Piece {
    fn from(table: Table) -> Self {
        Self::Table(Box::new(table))
    }
}

/// Whether a document opens with a page of its own.
const fn has_cover(document: &Document) -> bool {
    match document.form {
        Form::Report => true,
        Form::Brief => false,
    }
}

#[cfg(test)]
mod tests;
