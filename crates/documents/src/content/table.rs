//! Tables of a document.

use super::Tone;

/// A table with a heading for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What stands above it; may be empty.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// What stands in it.
    pub content: Content,
    /// How much of the width it gets, beside the other columns.
    pub share: u16,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Sentences, which may be hyphenated.
    Words,
    /// Codes and days, which are not.
    Codes,
    /// Numbers, up to the end of the line.
    Numbers,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// How it is marked.
    pub tone: Tone,
}

impl Column {
    pub(crate) fn words(heading: String, share: u16) -> Self {
        Self { heading, content: Content::Words, share }
    }

    pub(crate) fn codes(heading: String, share: u16) -> Self {
        Self { heading, content: Content::Codes, share }
    }

    pub(crate) fn numbers(heading: String, share: u16) -> Self {
        Self { heading, content: Content::Numbers, share }
    }
}

impl Cell {
    /// A cell that is marked.
    pub(crate) fn marked(text: String, tone: Tone) -> Self {
        Self { text, tone }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, tone: Tone::Plain }
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        count.to_string().into()
    }
}
