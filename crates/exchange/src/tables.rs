//! The tables of a plan as CSV, with a data dictionary. A header has the same
//! names in every language; each row says at its end which plan, revision, day
//! and filter it is of, so that a file still knows when it was sent on.

mod activities;
mod agencies;
mod alignment;
mod amendments;
mod axes;
mod column;
mod dictionary;
mod figures;
mod indicators;
mod observations;
mod plan;
mod programmes;
mod reports;
mod sources;
mod stamp;
mod targets;

use std::str::FromStr;

use crate::Edition;
use column::Column;
use stamp::Stamp;

/// A table of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The plan with its thresholds and totals, in one row.
    Plan,
    /// Its axes.
    Axes,
    /// Its programmes.
    Programmes,
    /// Its activities with their standing.
    Activities,
    /// The validated reports.
    Reports,
    /// The amendments of activities and targets.
    Amendments,
    /// The institutions.
    Agencies,
    /// The indicators with how they are doing.
    Indicators,
    /// Their targets.
    Targets,
    /// Their observations.
    Observations,
    /// What contributes to which goal.
    Alignment,
    /// The sources.
    Sources,
    /// What each column of each table holds.
    Dictionary,
}

/// The name is not one of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such table")]
pub struct UnknownTable;

impl Table {
    /// Every table, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::Plan,
        Self::Axes,
        Self::Programmes,
        Self::Activities,
        Self::Reports,
        Self::Amendments,
        Self::Agencies,
        Self::Indicators,
        Self::Targets,
        Self::Observations,
        Self::Alignment,
        Self::Sources,
        Self::Dictionary,
    ];

    /// The name of its file, without the ending.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Axes => "axes",
            Self::Programmes => "programmes",
            Self::Activities => "activities",
            Self::Reports => "reports",
            Self::Amendments => "amendments",
            Self::Agencies => "agencies",
            Self::Indicators => "indicators",
            Self::Targets => "targets",
            Self::Observations => "observations",
            Self::Alignment => "alignment",
            Self::Sources => "sources",
            Self::Dictionary => "data-dictionary",
        }
    }
}

impl FromStr for Table {
    type Err = UnknownTable;

    fn from_str(text: &str) -> Result<Self, UnknownTable> {
        Self::ALL.into_iter().find(|table| table.as_str() == text).ok_or(UnknownTable)
    }
}

/// Whether a file begins with the mark by which some spreadsheets tell UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bom {
    /// With the mark.
    With,
    /// Without it.
    Without,
}

/// A table of an edition as CSV: RFC 4180 in UTF-8, with its header in the
/// first row and no rows where nothing is chosen.
///
/// # Errors
/// When a row cannot be written.
pub fn csv(table: Table, edition: &Edition, bom: Bom) -> Result<Vec<u8>, csv::Error> {
    let selection = &edition.selection;
    match table {
        Table::Plan => written(&plan::columns(), [selection], edition, bom),
        Table::Axes => written(&axes::columns(), selection.axes(), edition, bom),
        Table::Programmes => {
            written(&programmes::columns(), programmes::rows(selection), edition, bom)
        }
        Table::Activities => {
            written(&activities::columns(), activities::rows(selection), edition, bom)
        }
        Table::Reports => written(&reports::columns(), reports::rows(selection), edition, bom),
        Table::Amendments => {
            written(&amendments::columns(), amendments::rows(selection), edition, bom)
        }
        Table::Agencies => written(&agencies::columns(), selection.agencies(), edition, bom),
        Table::Indicators => {
            written(&indicators::columns(), indicators::rows(selection), edition, bom)
        }
        Table::Targets => written(&targets::columns(), targets::rows(selection), edition, bom),
        Table::Observations => {
            written(&observations::columns(), observations::rows(selection), edition, bom)
        }
        Table::Alignment => {
            written(&alignment::columns(), alignment::rows(selection), edition, bom)
        }
        Table::Sources => {
            written(&sources::columns(), crate::selected::sources(selection), edition, bom)
        }
        Table::Dictionary => {
            written(&dictionary::columns(), dictionary::entries(edition.lang), edition, bom)
        }
    }
}

fn written<T>(
    columns: &[Column<T>],
    rows: impl IntoIterator<Item = T>,
    edition: &Edition,
    bom: Bom,
) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = match bom {
        Bom::With => "\u{feff}".as_bytes().to_vec(),
        Bom::Without => Vec::new(),
    };
    let (stamp, stamps) = (Stamp::of(edition), stamp::columns());
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    let names = columns.iter().map(|column| column.name);
    writer.write_record(names.chain(stamps.iter().map(|column| column.name)))?;
    for row in rows {
        for column in columns {
            writer.write_field(column.cell(edition, &row))?;
        }
        for column in &stamps {
            writer.write_field(column.cell(edition, &stamp))?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

#[cfg(test)]
mod tests;
