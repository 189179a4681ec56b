//! Why a file cannot be read.

use vigia_domain::Lang;
use vigia_i18n::t;

use super::{MAX_BYTES, MAX_CHARS, MAX_COLUMNS, MAX_ROWS};

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is a workbook of Excel 97 to 2003, or another file of that time.
    #[error("the file is in the format of Excel 97 to 2003")]
    OldExcel,
    /// It is protected with a password.
    #[error("the file is encrypted")]
    Encrypted,
    /// It, or what is packed in it, is larger than is read.
    #[error("the file is too large, or becomes too large when unpacked")]
    TooLarge,
    /// A part of it declares entities, which no spreadsheet program does.
    #[error("a part of the file declares entities")]
    Entities,
    /// It is neither XLSX nor CSV.
    #[error("the file is neither XLSX nor CSV")]
    NotAWorkbook,
    /// It is an XLSX with a part that is missing or broken.
    #[error("the file is damaged")]
    Damaged,
    /// Merged cells of a sheet lie over others.
    #[error("merged cells of a sheet overlap")]
    Overlapping,
    /// A cell has more characters than a cell can have.
    #[error("a cell has more than {MAX_CHARS} characters")]
    CellTooLong,
    /// A quotation mark of a CSV opens and never closes.
    #[error("the quotation mark that opens in line {line} never closes")]
    OpenQuote {
        /// The line in which it opens, from 1.
        line: usize,
    },
    /// It has no cell with content.
    #[error("the file is empty")]
    Empty,
    /// It has more rows than are read.
    #[error("the file has more than {MAX_ROWS} rows")]
    TooManyRows,
    /// A sheet has more columns than are read.
    #[error("a sheet has more than {MAX_COLUMNS} columns")]
    TooManyColumns,
}

impl Unreadable {
    /// What happened, what it means and what to do.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match self {
            Self::OldExcel => t!(lang, "matrix-in-unreadable-old"),
            Self::Encrypted => t!(lang, "matrix-in-unreadable-encrypted"),
            Self::TooLarge => {
                let megabytes = MAX_BYTES / (1024 * 1024);
                t!(lang, "matrix-in-unreadable-large", megabytes = megabytes)
            }
            Self::Entities => t!(lang, "matrix-in-unreadable-entities"),
            Self::NotAWorkbook => t!(lang, "matrix-in-unreadable-other"),
            Self::Damaged => t!(lang, "matrix-in-unreadable-damaged"),
            Self::Overlapping => t!(lang, "matrix-in-unreadable-overlapping"),
            Self::CellTooLong => t!(lang, "matrix-in-unreadable-cell", most = MAX_CHARS),
            Self::OpenQuote { line } => t!(lang, "matrix-in-unreadable-quote", line = line),
            Self::Empty => t!(lang, "matrix-in-unreadable-empty"),
            Self::TooManyRows => t!(lang, "matrix-in-unreadable-rows", most = MAX_ROWS),
            Self::TooManyColumns => t!(lang, "matrix-in-unreadable-columns", most = MAX_COLUMNS),
        }
    }

    /// The word for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OldExcel => "old_excel",
            Self::Encrypted => "encrypted",
            Self::TooLarge => "too_large",
            Self::Entities => "entities",
            Self::NotAWorkbook => "not_a_workbook",
            Self::Damaged => "damaged",
            Self::Overlapping => "overlapping",
            Self::CellTooLong => "cell_too_long",
            Self::OpenQuote { .. } => "open_quote",
            Self::Empty => "empty",
            Self::TooManyRows => "too_many_rows",
            Self::TooManyColumns => "too_many_columns",
        }
    }
}
