//! A file of sheets, XLSX or CSV, opened within limits.
//!
//! No formula is evaluated: a cell has the value that the program which saved
//! the file last computed. Nothing outside the file is looked at. What a file
//! claims about itself (its sizes, its dimensions) is never believed: memory is
//! taken for what is there, and reading ends where a limit is passed.

mod cell;
mod content;
mod delimited;
mod merged;
mod package;
pub mod place;
mod serial;
mod sheet;
mod unreadable;
mod xlsx;

pub use cell::Cell;
pub use merged::Region;
pub(crate) use serial::plausible as plausible_day;
pub use sheet::Sheet;
pub use unreadable::Unreadable;

/// The greatest size of a file, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// The greatest number of rows of data in all sheets together; the first row
/// with content of each sheet is its heading and does not count.
pub const MAX_ROWS: usize = 50_000;
/// The greatest number of columns of a sheet.
pub const MAX_COLUMNS: u32 = 300;
/// The greatest number of sheets.
pub const MAX_SHEETS: usize = 100;
/// The greatest number of cells with content in all sheets together.
pub const MAX_CELLS: usize = 2_000_000;
/// The greatest number of characters of a cell, which is that of Excel.
pub const MAX_CHARS: usize = 32_767;

/// The longest name that a sheet has, in characters; spreadsheet programs take
/// fewer.
const MAX_NAME: usize = 100;

/// The first bytes of a zip archive, which an XLSX is.
const ZIP: &[u8] = b"PK\x03\x04";
/// The first bytes of the containers of earlier Office programs, in which an
/// encrypted XLSX is wrapped too.
const OLE2: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The sheets of a file, read whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    sheets: Vec<Sheet>,
}

impl Workbook {
    /// Opens a file. Its bytes decide what it is; its name becomes the name of
    /// the only sheet where it is a CSV.
    ///
    /// # Errors
    /// When it is no XLSX or CSV, is damaged or encrypted, has nothing in it,
    /// or passes a limit.
    pub fn open(file_name: &str, bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > MAX_BYTES {
            return Err(Unreadable::TooLarge);
        }
        let sheets = if bytes.starts_with(ZIP) {
            xlsx::read(bytes)?
        } else if bytes.starts_with(OLE2) {
            return Err(of_container(bytes));
        } else {
            vec![delimited::read(&stem(file_name), bytes)?]
        };
        if sheets.iter().all(|sheet| sheet.row_count() == 0) {
            return Err(Unreadable::Empty);
        }
        Ok(Self { sheets })
    }

    /// The sheets, in the order of the file.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The sheet with a name.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name() == name)
    }
}

/// What is wrong with a container of earlier Office programs.
fn of_container(bytes: &[u8]) -> Unreadable {
    /// The name of the stream that holds an encrypted package, in UTF-16.
    const MARK: &str = "EncryptedPackage";
    let mark: Vec<u8> = MARK.encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(mark.len()).any(|window| window == mark) {
        Unreadable::Encrypted
    } else {
        Unreadable::OldExcel
    }
}

/// A file's name without folders and ending, cut where no name is that long.
fn stem(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.trim().chars().take(MAX_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_csv_is_one_sheet_with_the_name_of_the_file() {
        let workbook = Workbook::open("C:\\tmp\\Matriz 2019.csv", b"a;b\n1;2\n").unwrap();
        let [sheet] = workbook.sheets() else { panic!("a CSV has one sheet") };
        assert_eq!(sheet.name(), "Matriz 2019");
        assert_eq!(sheet.value(1, 1), &Cell::Text("2".to_owned()));
    }

    #[test]
    fn an_old_workbook_is_told_from_an_encrypted_one() {
        let old = [OLE2, &[0; 600]].concat();
        assert_eq!(Workbook::open("a.xls", &old), Err(Unreadable::OldExcel));
        let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let encrypted = [OLE2, &[0; 600], &mark].concat();
        assert_eq!(Workbook::open("a.xlsx", &encrypted), Err(Unreadable::Encrypted));
    }

    #[test]
    fn a_file_that_is_too_large_is_not_looked_at() {
        let bytes = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(Workbook::open("a.csv", &bytes), Err(Unreadable::TooLarge));
    }

    #[test]
    fn an_empty_file_says_so() {
        assert_eq!(Workbook::open("a.csv", b""), Err(Unreadable::Empty));
        assert_eq!(Workbook::open("a.csv", b"\xEF\xBB\xBF\n;;\n"), Err(Unreadable::Empty));
    }
}
