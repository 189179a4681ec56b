//! What an import did, told to people or to programs.

use std::fmt;

use clap::ValueEnum;
use serde::Serialize;

use crate::command::Failure;

/// For whom it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// How an import ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    /// It was carried out.
    Imported,
    /// It was tried only, and nothing stands in its way.
    WouldImport,
    /// The plan says the same already.
    NothingToDo,
    /// Faults stand in its way.
    Faults,
}

/// What an import did or would do.
pub(super) trait Report: Serialize {
    /// Says what happened on standard output and what is wrong on standard
    /// error.
    fn say(&self);

    /// How many faults stand in the way.
    fn faults(&self) -> usize;
}

/// An import that came to nothing.
#[derive(Serialize)]
struct Failed {
    outcome: &'static str,
    message: String,
}

impl Failed {
    fn of(failure: &Failure) -> Self {
        let outcome = match (failure, failure.exit_code()) {
            (Failure::Unreadable(_), _) => "unreadable",
            (_, 2) => "usage",
            (_, _) => "refused",
        };
        Self { outcome, message: failure.to_string() }
    }
}

impl Format {
    /// Tells what an import did. Faults fail the command, whoever is told.
    pub(super) fn tell<R: Report>(self, done: Result<R, Failure>) -> Result<(), Failure> {
        match (self, &done) {
            (Self::Text, Ok(report)) => report.say(),
            (Self::Json, Ok(report)) => print(report),
            (Self::Json, Err(failure)) => print(&Failed::of(failure)),
            // It is said where every failure of a command is.
            (Self::Text, Err(_)) => {}
        }
        match done?.faults() {
            0 => Ok(()),
            faults => Err(Failure::Faulty(faults)),
        }
    }
}

fn print(document: &impl Serialize) {
    let json = serde_json::to_string(document).expect("words, numbers and lists are plain JSON");
    println!("{json}");
}

/// Something wrong in a file.
#[derive(Debug, Default, Serialize)]
pub(super) struct Fault {
    /// The sheet; nothing where the whole file is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sheet: Option<String>,
    /// The cell, such as `H7`, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<String>,
    /// The row as spreadsheets number it, where no cell is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) row: Option<u32>,
    /// The name of the column, where no cell is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) column: Option<&'static str>,
    /// What stands there.
    pub(super) value: String,
    /// What is wrong, for programs.
    pub(super) code: &'static str,
    /// What is wrong and what to do, in words.
    pub(super) message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sheet) = &self.sheet {
            write!(f, "{}", plain(sheet))?;
            if let Some(cell) = &self.cell {
                write!(f, "!{cell}")?;
            }
            if let Some(row) = self.row {
                write!(f, ", row {row}")?;
            }
            if let Some(column) = self.column {
                write!(f, ", {column}")?;
            }
            f.write_str(": ")?;
        }
        if !self.value.is_empty() {
            write!(f, "«{}»: ", plain(&self.value))?;
        }
        f.write_str(&self.message)
    }
}

/// Words of a file on one line, without what a terminal would obey.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_at_its_place() {
        let of_cell = Fault {
            sheet: Some("Eje I".to_owned()),
            cell: Some("H7".to_owned()),
            value: "pron\u{1b}to".to_owned(),
            code: "bad_day",
            message: "No es un día.".to_owned(),
            ..Fault::default()
        };
        assert_eq!(of_cell.to_string(), "Eje I!H7: «pron to»: No es un día.");
        let of_row = Fault { cell: None, row: Some(7), column: Some("period"), ..of_cell };
        assert_eq!(of_row.to_string(), "Eje I, row 7, period: «pron to»: No es un día.");
        let of_file = Fault { message: "No.".to_owned(), ..Fault::default() };
        assert_eq!(of_file.to_string(), "No.");
        let json = serde_json::to_string(&of_file).unwrap();
        assert_eq!(json, r#"{"value":"","code":"","message":"No."}"#);
    }

    #[test]
    fn a_failure_is_told_to_programs_by_its_kind() {
        let outcome = |failure| Failed::of(&failure).outcome;
        assert_eq!(outcome(Failure::Unreadable(String::new())), "unreadable");
        assert_eq!(outcome(Failure::Input(String::new())), "usage");
        assert_eq!(outcome(Failure::Changed), "refused");
    }
}
