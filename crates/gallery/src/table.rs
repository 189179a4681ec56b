//! The figures of a chart as a table.

/// A table whose first column heads its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands in each column.
    pub columns: Vec<Column>,
    /// The rows, each with a cell a column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table by its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// Words, from the start of the line.
    Words(String),
    /// Numbers, up to the end of the line.
    Numbers(String),
}

impl Column {
    /// What stands above it.
    #[must_use]
    pub fn heading(&self) -> &str {
        match self {
            Self::Words(heading) | Self::Numbers(heading) => heading,
        }
    }
}
