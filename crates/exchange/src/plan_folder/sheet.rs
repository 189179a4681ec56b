//! A file as rows with named columns. Whatever is wrong goes into the shared
//! findings, and the reader carries on with the next cell.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;
use std::io;

use csv::StringRecord;
use vigia_domain::Text;

use super::fault::{Fault, Findings};
use super::keys::Keys;
use super::value::Value;

/// Stands for the column of a fault of a whole file.
const FILE: &str = "(file)";
/// Stands for the column of a fault of a whole row.
pub(super) const ROW: &str = "(row)";
/// What separates the items of a list in a cell.
const SEPARATOR: char = ';';

/// The bytes of a file, or why there are none.
pub(super) type Contents = io::Result<Cow<'static, [u8]>>;

/// Which columns a file has.
pub(super) struct Form {
    pub(super) file: &'static str,
    pub(super) required: &'static [&'static str],
    pub(super) optional: &'static [&'static str],
}

impl Form {
    fn columns(&self) -> Vec<&'static str> {
        [self.required, self.optional].concat()
    }

    fn has(&self, column: &str) -> bool {
        self.columns().contains(&column)
    }
}

/// A file that has been opened.
pub(super) struct Sheet<'f> {
    form: &'static Form,
    findings: &'f Findings,
    columns: HashMap<String, usize>,
    rows: Vec<(u64, StringRecord)>,
    whole: bool,
}

impl<'f> Sheet<'f> {
    /// The file with these contents. One that cannot be read, or rows that
    /// cannot, leave a sheet that is not whole.
    pub(super) fn open(form: &'static Form, contents: Contents, findings: &'f Findings) -> Self {
        let (columns, rows) = (HashMap::new(), Vec::new());
        let mut sheet = Self { form, findings, columns, rows, whole: true };
        match decode(contents) {
            Ok(text) => sheet.take_in(&text),
            Err((line, problem)) => sheet.lose(line, FILE, problem),
        }
        sheet
    }

    fn take_in(&mut self, text: &str) {
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        if header.is_empty() {
            let columns = self.form.columns().join(", ");
            self.lose(1, FILE, format!("the file is empty; its first line is {columns}"));
            return;
        }
        self.name_columns(&header);
        for record in reader.records() {
            match record {
                Ok(cells) if cells.iter().all(str::is_empty) => {}
                Ok(cells) => {
                    let line = line_of(text, cells.position());
                    self.rows.push((line, cells));
                }
                Err(error) => self.lose(line_of(text, error.position()), ROW, unequal(&error)),
            }
        }
    }

    fn name_columns(&mut self, header: &StringRecord) {
        for (index, name) in header.iter().enumerate() {
            if !self.form.has(name) {
                let name = if name.is_empty() { "(unnamed)" } else { name };
                let columns = self.form.columns().join(", ");
                self.fault(1, name, format!("the column is unknown; allowed are {columns}"));
            } else if self.has(name) {
                self.fault(1, name, "the column stands twice; it stands once");
            } else {
                self.columns.insert(name.to_owned(), index);
            }
        }
        for name in self.form.required {
            if !self.has(name) {
                self.fault(1, name, "the column is missing; it is needed");
            }
        }
    }

    fn lose(&mut self, line: u64, column: &str, problem: impl Into<String>) {
        self.whole = false;
        self.fault(line, column, problem);
    }

    fn fault(&self, line: u64, column: &str, problem: impl Into<String>) {
        self.findings.note(Fault {
            file: self.form.file.to_owned(),
            line,
            column: column.to_owned(),
            problem: problem.into(),
        });
    }

    pub(super) fn file(&self) -> &'static str {
        self.form.file
    }

    /// Whether every row could be read.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(move |(line, cells)| Row { sheet: self, line: *line, cells })
    }

    /// The first row of a file that has exactly one.
    pub(super) fn only_row(&self) -> Option<Row<'_>> {
        let mut rows = self.rows();
        let first = rows.next();
        if first.is_none() && self.whole {
            self.fault(2, ROW, "the row is missing; the file has exactly one");
        }
        for further in rows {
            further.fault(ROW, "the row is one too many; the file has exactly one");
        }
        first
    }
}

/// A row of a sheet.
pub(super) struct Row<'s> {
    sheet: &'s Sheet<'s>,
    line: u64,
    cells: &'s StringRecord,
}

impl<'s> Row<'s> {
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    pub(super) fn fault(&self, column: &str, problem: impl Into<String>) {
        self.sheet.fault(self.line, column, problem);
    }

    /// The value of a result, its error as a fault of the column.
    pub(super) fn accept<T>(&self, column: &str, value: Result<T, impl Display>) -> Option<T> {
        value.map_err(|problem| self.fault(column, problem.to_string())).ok()
    }

    /// The text of a cell; nothing where the file lacks the column.
    pub(super) fn cell(&self, column: &str) -> Option<&'s str> {
        let form = self.sheet.form;
        debug_assert!(form.has(column), "{} is asked for a column {column}", form.file);
        self.cells.get(*self.sheet.columns.get(column)?)
    }

    /// The text of a cell that is not empty.
    pub(super) fn filled(&self, column: &str) -> Option<&'s str> {
        self.cell(column).filter(|text| !text.is_empty())
    }

    /// Finds fault with a cell that has to stay empty.
    pub(super) fn stays_empty(&self, column: &str, because: &str) {
        if self.filled(column).is_some() {
            self.fault(column, format!("the cell is filled; it stays empty where {because}"));
        }
    }

    /// The text of a cell that must not be empty.
    pub(super) fn required(&self, column: &str) -> Option<&'s str> {
        let text = self.cell(column)?;
        if text.is_empty() {
            self.fault(column, "the cell is empty; a text is needed");
            return None;
        }
        Some(text)
    }

    /// The text of a pair of columns, one for each language.
    pub(super) fn text(&self, stem: &str) -> Option<Text> {
        let es = self.required(&format!("{stem}_es"));
        let en = self.required(&format!("{stem}_en"));
        Some(Text::new(es?, en?))
    }

    pub(super) fn parse<T: Value>(&self, column: &str) -> Option<T> {
        self.accept(column, T::read(self.cell(column)?))
    }

    /// The value of a cell that may be empty.
    pub(super) fn optional<T: Value>(&self, column: &str) -> Option<T> {
        let text = self.filled(column)?;
        self.accept(column, T::read(text))
    }

    /// The items of a list; none in an empty cell.
    pub(super) fn list(&self, column: &str) -> Option<Vec<&'s str>> {
        let text = self.cell(column)?;
        if text.is_empty() {
            return Some(Vec::new());
        }
        Some(text.split(SEPARATOR).map(str::trim).collect())
    }

    /// The items of a pair of lists of equal length, one for each language.
    pub(super) fn texts(&self, stem: &str) -> Option<Vec<Text>> {
        let (spanish, english) = (format!("{stem}_es"), format!("{stem}_en"));
        let (es, en) = (self.filled_list(&spanish), self.filled_list(&english));
        let (es, en) = (es?, en?);
        if es.len() != en.len() {
            self.unequal_lists((english.as_str(), en.len()), (spanish.as_str(), es.len()));
            return None;
        }
        Some(es.into_iter().zip(en).map(|(es, en)| Text::new(es, en)).collect())
    }

    fn filled_list(&self, column: &str) -> Option<Vec<&'s str>> {
        let items = self.list(column)?;
        if items.iter().any(|item| item.is_empty()) {
            self.fault(column, "an item of the list is empty; every item is a text");
        }
        Some(items)
    }

    /// A fault: a list is not as long as the one beside it.
    pub(super) fn unequal_lists(&self, list: (&str, usize), beside: (&str, usize)) {
        let ((column, length), (other, needed)) = (list, beside);
        let problem = format!("the list has length {length}; allowed is {needed}, as in {other}");
        self.fault(column, problem);
    }

    /// The key of another file that a cell refers to.
    pub(super) fn reference<T>(&self, column: &str, keys: &Keys<T>) -> Option<T>
    where
        T: Value + Eq + Hash,
    {
        self.accept(column, keys.find(self.cell(column)?))
    }

    /// The key of another file that a cell refers to, where it is not empty.
    pub(super) fn optional_reference<T>(&self, column: &str, keys: &Keys<T>) -> Option<T>
    where
        T: Value + Eq + Hash,
    {
        let text = self.filled(column)?;
        self.accept(column, keys.find(text))
    }

    /// The keys of another file that a list refers to, each once.
    pub(super) fn references<T>(&self, column: &str, keys: &Keys<T>) -> Vec<T>
    where
        T: Value + Eq + Hash,
    {
        self.each_once(column, |item| keys.find(item))
    }

    /// What the items of a list are read as, each once.
    pub(super) fn each_once<T: PartialEq>(
        &self,
        column: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for item in self.list(column).unwrap_or_default() {
            let Some(value) = self.accept(column, read(item)) else { continue };
            if found.contains(&value) {
                self.fault(column, format!("«{item}» stands twice in the list; it stands once"));
            }
            found.push(value);
        }
        found
    }
}

/// The text of a file, or the line and the reason why it is none.
fn decode(contents: Contents) -> Result<String, (u64, String)> {
    let bytes = contents.map_err(|error| (1, unopened(&error)))?;
    let text = str::from_utf8(&bytes).map_err(|error| {
        let lines = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n');
        (lines.count() as u64, "the bytes are not UTF-8; allowed is text in UTF-8".to_owned())
    })?;
    // Lines are counted by LF; spreadsheets add a byte-order mark and CR.
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

fn unopened(error: &io::Error) -> String {
    if error.kind() == io::ErrorKind::NotFound {
        "the file is missing; it is needed".to_owned()
    } else {
        format!("the file cannot be read: {error}")
    }
}

fn unequal(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row has {len} cells; allowed are {expected_len}, as in the header")
        }
        _ => error.to_string(),
    }
}

/// The line of a record: its position is that of any blank lines before it.
fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    position.map_or(1, |position| {
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        let blank = text.bytes().skip(start).take_while(|byte| *byte == b'\n').count();
        position.line() + blank as u64
    })
}
