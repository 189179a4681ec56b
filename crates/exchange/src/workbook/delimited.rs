//! CSV: UTF-8 or Windows-1252, separated by commas, semicolons or tabs.

use std::borrow::Cow;

use super::content::{Allowance, Content};
use super::{Cell, Sheet, Unreadable};

/// What may separate the fields of a line, the likelier first where two fit
/// equally well.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// How many lines are looked at to find the separator.
const LINES: usize = 50;

/// The only sheet of a CSV.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Sheet, Unreadable> {
    let text = decoded(bytes)?;
    refuse_endless_lines(&text)?;
    let (separator, text) = match declared(&text) {
        Some(declared) => declared,
        None => (separator(&text), text.as_ref()),
    };
    if let Some(line) = open_quote(text, separator) {
        return Err(Unreadable::OpenQuote { line });
    }
    let mut allowance = Allowance::new();
    let mut content = Content::new(&mut allowance);
    let mut row = 0_u32;
    for record in records(text, separator) {
        let record = record.map_err(|_| Unreadable::NotAWorkbook)?;
        row = row.saturating_add(blank_lines_before(&record, text));
        for (column, field) in record.iter().enumerate() {
            let column = u32::try_from(column).map_err(|_| Unreadable::TooManyColumns)?;
            if !field.trim().is_empty() {
                content.put(row, column, Cell::Text(field.to_owned()))?;
            }
        }
        row = row.saturating_add(1);
    }
    content.finish(name.to_owned(), &[])
}

/// Refuses a line with far more separators than there are columns before
/// anything is kept of it. Empty fields at its end are no columns, so that some
/// more than those may be there.
fn refuse_endless_lines(text: &str) -> Result<(), Unreadable> {
    const MOST: usize = 100_000;
    let mut separators = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'\r' | b'\n' => separators = 0,
            byte if SEPARATORS.contains(&byte) => separators += 1,
            _ => {}
        }
        if separators > MOST {
            return Err(Unreadable::TooManyColumns);
        }
    }
    Ok(())
}

/// The line, from 1, in which a quotation mark opens that never closes: the
/// rest of the file would be one cell. A quotation mark opens where a field
/// begins, and two of them within it are one.
fn open_quote(text: &str, separator: u8) -> Option<usize> {
    enum At {
        Start,
        Bare,
        Quoted { since: usize },
        Quote { since: usize },
    }
    let mut line = 1;
    let mut at = At::Start;
    for byte in text.bytes() {
        at = match (at, byte) {
            (At::Start, b'"') => At::Quoted { since: line },
            (At::Quoted { since }, b'"') => At::Quote { since },
            (At::Quote { since }, b'"') => At::Quoted { since },
            (quoted @ At::Quoted { .. }, _) => quoted,
            (_, b'\r' | b'\n') => At::Start,
            (_, byte) if byte == separator => At::Start,
            (At::Start | At::Bare | At::Quote { .. }, _) => At::Bare,
        };
        line += usize::from(byte == b'\n');
    }
    match at {
        At::Quoted { since } => Some(since),
        At::Start | At::Bare | At::Quote { .. } => None,
    }
}

fn records(text: &str, separator: u8) -> csv::StringRecordsIntoIter<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
        .into_records()
}

/// How many lines without anything come before a record. The reader passes over
/// them, but spreadsheet programs count them as rows.
fn blank_lines_before(record: &csv::StringRecord, text: &str) -> u32 {
    let position = record.position().map_or(0, csv::Position::byte);
    let start = usize::try_from(position).unwrap_or(usize::MAX);
    let (Some(before), Some(rest)) = (text.as_bytes().get(..start), text.as_bytes().get(start..))
    else {
        return 0;
    };
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let ends = ends.filter(|byte| **byte == b'\n').count();
    // A record ends with CR, and the LF that belongs to it is still to come.
    let belongs = before.last() == Some(&b'\r') && rest.first() == Some(&b'\n');
    u32::try_from(ends.saturating_sub(usize::from(belongs))).unwrap_or(u32::MAX)
}

/// The text of a file. What is not UTF-8 is Windows-1252, in which every byte
/// is a character; a byte of zero is in no text.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    /// How other kinds of files start that have no byte of zero in their head.
    const OTHERS: [&[u8]; 4] = [b"%PDF", b"{\\rtf", b"<!DOCTYPE", b"<html"];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.contains(&0) || OTHERS.iter().any(|start| bytes.starts_with(start)) {
        return Err(Unreadable::NotAWorkbook);
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
    })
}

/// The character of a byte in Windows-1252.
fn windows_1252(byte: u8) -> char {
    /// Those from 0x80 to 0x9F; elsewhere byte and character are the same.
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The separator that Excel writes into the first line, and the text after it.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let separator = line.trim_end_matches('\r').strip_prefix("sep=")?;
    let [byte] = separator.as_bytes() else { return None };
    SEPARATORS.contains(byte).then_some((*byte, rest))
}

/// The separator with which most lines have the same number of fields, and the
/// most of them.
fn separator(text: &str) -> u8 {
    let weigh = |separator: u8| {
        let mut counts: Vec<usize> =
            records(text, separator).take(LINES).flatten().map(|record| record.len()).collect();
        counts.sort_unstable();
        counts
            .chunk_by(|a, b| a == b)
            .map(|same| same.len().saturating_mul(same[0].saturating_sub(1)))
            .max()
            .unwrap_or(0)
    };
    let mut best = (SEPARATORS[0], weigh(SEPARATORS[0]));
    for separator in SEPARATORS.into_iter().skip(1) {
        let weight = weigh(separator);
        if weight > best.1 {
            best = (separator, weight);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::MAX_ROWS;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let sheet = read("x", bytes).unwrap();
        let row = |row| sheet.own(row).iter().map(|(_, cell)| cell.text()).collect();
        sheet.rows().map(row).collect()
    }

    #[test]
    fn the_separator_is_guessed() {
        assert_eq!(cells(b"a,b\n1,2\n"), [["a", "b"], ["1", "2"]]);
        assert_eq!(cells(b"a;b\n\"x, y, z\";2,5\n"), [["a", "b"], ["x, y, z", "2,5"]]);
        assert_eq!(cells(b"a\tb\n1\t2\n"), [["a", "b"], ["1", "2"]]);
        assert_eq!(cells(b"sep=,\r\na,b\r\n"), [["a", "b"]]);
        assert_eq!(cells(b"a\n\"b\nc\"\n"), [["a"], ["b\nc"]]);
    }

    #[test]
    fn lines_without_anything_are_rows() {
        for end in ["\n", "\r\n"] {
            let text = ["", "a;b", "", "", "c;d", "e;f"].join(end);
            let rows: Vec<u32> = read("x", text.as_bytes()).unwrap().rows().collect();
            assert_eq!(rows, [1, 4, 5], "{end:?}");
        }
    }

    #[test]
    fn text_is_utf_8_or_windows_1252() {
        assert_eq!(cells("\u{feff}ñ;–\n".as_bytes()), [["ñ", "–"]]);
        assert_eq!(cells(b"\xF1;\x96;\x80\n"), [["ñ", "–", "€"]]);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read("x", b"\x89PNG\0\0"), Err(Unreadable::NotAWorkbook));
        assert_eq!(read("x", b"%PDF-1.7"), Err(Unreadable::NotAWorkbook));
    }

    #[test]
    fn a_quotation_mark_that_never_closes_is_told_by_its_line() {
        let read = |text: &str| read("x", text.as_bytes());
        assert_eq!(read("a;b\n1;\"dos\n3;4\n"), Err(Unreadable::OpenQuote { line: 2 }));
        assert_eq!(read("a;b\n1;\"\"\"\n"), Err(Unreadable::OpenQuote { line: 2 }));
        for closed in ["a;b\n1;\"d\no\"\n", "a;5\" de alto\n", "a;\"x \"\"y\"\" z\"\n", "a;\"b\""] {
            assert!(read(closed).is_ok(), "{closed}");
        }
    }

    #[test]
    fn a_line_without_end_is_refused_before_it_is_kept() {
        for separator in [";", ",", "\t"] {
            let line = separator.repeat(200_000);
            assert_eq!(read("x", line.as_bytes()), Err(Unreadable::TooManyColumns));
        }
    }

    #[test]
    fn rows_beyond_the_limit_are_refused() {
        let rows = |count: usize| "a;b\n".repeat(count);
        assert!(read("x", rows(MAX_ROWS + 1).as_bytes()).is_ok());
        assert_eq!(read("x", rows(MAX_ROWS + 2).as_bytes()), Err(Unreadable::TooManyRows));
        assert_eq!(read("x", ";".repeat(400).as_bytes()).unwrap().row_count(), 0);
        let wide = format!("{}x", ";".repeat(400));
        assert_eq!(read("x", wide.as_bytes()), Err(Unreadable::TooManyColumns));
    }
}
