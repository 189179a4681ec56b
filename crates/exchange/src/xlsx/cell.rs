//! What goes into a cell, and what a sheet may be called.

use std::borrow::Cow;

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};
use vigia_domain::Day;
use vigia_domain::activity::Money;

use crate::safe_text::safe;

/// The most UTF-16 units that a cell holds.
const MOST_UNITS: usize = 32_767;

/// The most UTF-16 units of the name of a sheet.
const MOST_NAME_UNITS: usize = 31;

/// What a cell holds.
pub(super) enum Value<'a> {
    /// Nothing.
    Empty,
    /// Words.
    Text(Cow<'a, str>),
    /// A number, in the format of its column.
    Number(f64),
    /// A number in a format of its own.
    Formatted(f64, &'a Format),
    /// A day.
    Day(Day),
}

impl Value<'_> {
    /// A number, where there is one.
    pub(super) fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    /// An amount in pesos with its centavos, where there is one.
    pub(super) fn pesos(money: Option<Money>) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "amounts stay below 2^53")]
        let pesos = money.map(|money| money.centavos() as f64 / 100.0);
        Self::number(pesos)
    }

    /// How many there are.
    pub(super) fn count(count: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "what a plan has is counted in thousands")]
        let count = count as f64;
        Self::Number(count)
    }

    /// Writes it into a cell that has the format of its column.
    pub(super) fn write(
        self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
    ) -> Result<(), XlsxError> {
        match self {
            Self::Empty => {}
            Self::Text(text) => {
                sheet.write_string(row, column, cell_text(&text))?;
            }
            Self::Number(number) => {
                sheet.write_number(row, column, number)?;
            }
            Self::Formatted(number, format) => {
                sheet.write_number_with_format(row, column, number, format)?;
            }
            Self::Day(day) => match excel_day(day) {
                Ok(day) => {
                    sheet.write_datetime(row, column, &day)?;
                }
                // A sheet knows no day before 1900.
                Err(_) => {
                    sheet.write_string(row, column, day.to_string())?;
                }
            },
        }
        Ok(())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// A day as sheets count it.
///
/// # Errors
/// When it lies before 1900.
pub(crate) fn excel_day(day: Day) -> Result<ExcelDateTime, XlsxError> {
    // What is before the common era has no year here, and is refused as 0.
    let year = u16::try_from(day.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, day.month().unsigned_abs(), day.day().unsigned_abs())
}

/// A text as a cell can hold it: no formula, no markup, no control characters,
/// and not longer than a cell.
pub(crate) fn cell_text(text: &str) -> String {
    let printable: String = text.chars().filter(|c| is_printable(*c)).collect();
    let mut text = fitted(&safe(&printable), MOST_UNITS);
    // The writer takes a text within these marks for the parts of a cell of
    // several formats, and would put it into the file as it is.
    if text.starts_with("<r>") && text.ends_with("</r>") {
        text = fitted(&format!(" {text}"), MOST_UNITS);
    }
    text
}

/// The name of a sheet: without the signs that none may have, not longer than
/// allowed, and unlike every name that is taken, to which it is added.
pub(crate) fn sheet_name(wanted: &str, taken: &mut Vec<String>) -> String {
    let may_stand = |c: &char| is_printable(*c) && !"[]:*?/\\\n\t".contains(*c);
    let allowed: String = wanted.chars().filter(may_stand).collect();
    let allowed = match allowed.trim().trim_matches('\'').trim() {
        "" => "–",
        name => name,
    };
    let is_taken = |name: &str| {
        let name = name.to_lowercase();
        taken.iter().any(|other| other.to_lowercase() == name)
    };
    let name = std::iter::once(String::new())
        .chain((2..=taken.len() + 2).map(|number| format!(" {number}")))
        .map(|suffix| {
            let room = MOST_NAME_UNITS - suffix.chars().count();
            format!("{}{suffix}", fitted(allowed, room).trim_end().trim_end_matches('\''))
        })
        .find(|name| !is_taken(name))
        .unwrap_or_default();
    taken.push(name.clone());
    name
}

fn is_printable(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        // XML has no place for these.
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !c.is_control(),
    }
}

/// The beginning of a text that has at most so many UTF-16 units.
pub(crate) fn fitted(text: &str, most_units: usize) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= most_units
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        assert_eq!(cell_text("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(cell_text("\u{1}=1"), "'=1");
        assert_eq!(cell_text("uno\r\ndos\u{b}"), "uno\ndos");
        assert_eq!(cell_text("<r><t>x</t></r>"), " <r><t>x</t></r>");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_between_characters() {
        let long = "é😀".repeat(20_000);
        let cut = cell_text(&long);
        assert!(cut.encode_utf16().count() <= MOST_UNITS);
        assert!(long.starts_with(&cut));
    }

    #[test]
    fn sheets_have_names_that_programs_accept() {
        let mut taken = Vec::new();
        assert_eq!(sheet_name("I Prevención", &mut taken), "I Prevención");
        assert_eq!(sheet_name("i prevención", &mut taken), "i prevención 2");
        assert_eq!(sheet_name("a/b: [c]?", &mut taken), "ab c");
        assert_eq!(sheet_name("'", &mut taken), "–");
        let long = "x".repeat(40);
        assert_eq!(sheet_name(&long, &mut taken).len(), MOST_NAME_UNITS);
        assert_eq!(sheet_name(&long, &mut taken).len(), MOST_NAME_UNITS);
        assert_eq!(taken.len(), 6);
    }

    #[test]
    fn a_day_before_1900_is_none_of_a_sheet() {
        assert!(excel_day(Day::constant(2003, 1, 1)).is_ok());
        assert!(excel_day(Day::constant(1844, 2, 27)).is_err());
        assert!(excel_day(Day::constant(-1, 2, 27)).is_err());
    }
}
