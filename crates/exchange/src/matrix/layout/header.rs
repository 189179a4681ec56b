//! The header of a sheet.

use std::collections::BTreeSet;

use crate::matrix::Field;
use crate::matrix::folded::on_one_line;
use crate::matrix::heading::{Fit, Headings};
use crate::workbook::Sheet;

/// A column of a header: its place, its heading and what that says.
pub(super) type Column = (u32, String, Option<(Field, Fit)>);

/// Where the header of a sheet stands and what it says.
pub(super) struct Header {
    /// Its first row, from 0.
    pub(super) row: u32,
    /// The first row after it, from 0.
    pub(super) first_row: u32,
    /// Its columns with a heading.
    pub(super) columns: Vec<Column>,
}

/// A heading in one row or two.
struct Heading {
    words: String,
    found: Option<(Field, Fit)>,
}

impl Header {
    /// How many rows with content are looked at.
    const ROWS: usize = 30;
    /// The longest heading that is kept whole, in characters.
    const CHARS: usize = 200;

    /// The header of a sheet: the row, or the two rows, that say the most
    /// fields; of equal ones the first, and one row before two.
    pub(super) fn find(sheet: &Sheet, headings: &mut Headings) -> Option<Self> {
        let columns = sheet.column_count();
        let rows: Vec<u32> = sheet.rows().take(Self::ROWS).collect();
        let mut best: Option<(usize, Self)> = None;
        let mut consider = |header: Self, rank: usize| {
            let weight = header.weight();
            // Where both say as much, one row is before two.
            let ranked = weight * 2 + rank;
            if weight > 0 && best.as_ref().is_none_or(|(so_far, _)| ranked > *so_far) {
                best = Some((ranked, header));
            }
        };
        for row in rows {
            consider(Self::single(sheet, row, columns, headings), 1);
            if let Some(double) = Self::double(sheet, row, columns, headings) {
                consider(double, 0);
            }
        }
        best.map(|(_, header)| header)
    }

    fn single(sheet: &Sheet, row: u32, columns: u32, headings: &mut Headings) -> Self {
        let columns = (0..columns)
            .filter_map(|column| {
                // A heading across columns is that of the first.
                if is_continued(sheet, row, column) {
                    return None;
                }
                let words = words(sheet, row, column)?;
                let found = headings.recognise(&words);
                Some((column, words, found))
            })
            .collect();
        Self { row, first_row: after(sheet, row), columns }
    }

    /// The header of a row and the next. Nothing where the next row is one of
    /// data, since it has values under headings that stand by themselves.
    fn double(sheet: &Sheet, row: u32, columns: u32, headings: &mut Headings) -> Option<Self> {
        let below = row.checked_add(1)?;
        let mut found = Vec::new();
        for column in 0..columns {
            let heading = match (words(sheet, row, column), words(sheet, below, column)) {
                (None, None) => continue,
                // A heading across columns is that of the first.
                (Some(_), None) if is_continued(sheet, row, column) => continue,
                (Some(top), None) => alone(top, headings),
                (None, Some(bottom)) => alone(bottom, headings),
                (Some(_), Some(_))
                    if is_one(sheet, row, column) && is_continued(sheet, row, column) =>
                {
                    continue;
                }
                (Some(top), Some(_)) if is_one(sheet, row, column) => alone(top, headings),
                (Some(top), Some(bottom)) => {
                    let joined = both(&top, &bottom, headings);
                    let stands_alone = !is_wide(sheet, row, column)
                        && headings.recognise(&top).is_some_and(|(_, fit)| fit > Fit::Begins);
                    if stands_alone && !joined.says_more_than(&top, headings) {
                        return None;
                    }
                    joined
                }
            };
            found.push((column, heading.words, heading.found));
        }
        Some(Self { row, first_row: after(sheet, below), columns: found })
    }

    fn fields(&self) -> BTreeSet<Field> {
        self.columns.iter().filter_map(|(_, _, found)| found.map(|(field, _)| field)).collect()
    }

    /// How much it says: each field once, one that is only begun counting half.
    fn weight(&self) -> usize {
        let mut seen = BTreeSet::new();
        let weights = self.columns.iter().filter_map(|(_, _, found)| *found);
        weights
            .filter(|(field, _)| seen.insert(*field))
            .map(|(_, fit)| if fit == Fit::Begins { 1 } else { 2 })
            .sum()
    }

    /// Whether it has the activity beside who does it, when, or how far it is.
    pub(super) fn is_of_a_matrix(&self) -> bool {
        let fields = self.fields();
        let is_of_its_own = |field: &Field| match field {
            Field::Lead
            | Field::Start
            | Field::Deadline
            | Field::Quarter { .. }
            | Field::Status
            | Field::Percent => true,
            Field::Axis
            | Field::Programme
            | Field::Objective
            | Field::ExpectedResult
            | Field::Code
            | Field::Activity
            | Field::Milestones
            | Field::Verification
            | Field::Partners
            | Field::Weight
            | Field::Budget
            | Field::Notes
            | Field::Sdg
            | Field::Gcm
            | Field::Indicator
            | Field::Provenance
            | Field::Source => false,
        };
        fields.contains(&Field::Activity) && fields.iter().any(is_of_its_own)
    }

    /// Whether it has three columns that a matrix changes, or the activity
    /// with one of them.
    pub(super) fn may_be_of_a_matrix(&self) -> bool {
        const LEAST: usize = 3;
        const LEAST_WITH_ACTIVITY: usize = 2;
        let mut fields = self.fields();
        for shown in [
            Field::Objective,
            Field::ExpectedResult,
            Field::Indicator,
            Field::Provenance,
            Field::Source,
            Field::Sdg,
            Field::Gcm,
        ] {
            fields.remove(&shown);
        }
        let least = if fields.contains(&Field::Activity) { LEAST_WITH_ACTIVITY } else { LEAST };
        fields.len() >= least
    }
}

impl Heading {
    /// Whether the two rows together say another field than the upper alone.
    fn says_more_than(&self, top: &str, headings: &mut Headings) -> bool {
        let of_top = headings.recognise(top).map(|(field, _)| field);
        self.found.is_some_and(|(field, fit)| fit == Fit::Exact && Some(field) != of_top)
    }
}

/// A heading of one row.
fn alone(words: String, headings: &mut Headings) -> Heading {
    Heading { found: headings.recognise(&words), words }
}

/// A heading of two rows: what they say together, else the lower one, else the
/// upper one.
fn both(top: &str, bottom: &str, headings: &mut Headings) -> Heading {
    let words = format!("{top} {bottom}");
    let together = headings.recognise(&words).filter(|(_, fit)| *fit > Fit::Begins);
    let found = together
        .or_else(|| headings.recognise(bottom))
        .or_else(|| headings.recognise(top).filter(|(_, fit)| *fit > Fit::Begins));
    Heading { words, found }
}

/// The words of a cell on one line; nothing where there are none.
fn words(sheet: &Sheet, row: u32, column: u32) -> Option<String> {
    let cell = sheet.value(row, column);
    if cell.is_empty() {
        return None;
    }
    let text: String = cell.words().chars().take(Header::CHARS).collect();
    Some(on_one_line(&text)).filter(|words| !words.is_empty())
}

/// Whether a cell and the one below it are one.
fn is_one(sheet: &Sheet, row: u32, column: u32) -> bool {
    sheet.region(row, column).is_some_and(|region| region.last_row > row)
}

/// Whether a cell reaches across columns.
fn is_wide(sheet: &Sheet, row: u32, column: u32) -> bool {
    sheet.region(row, column).is_some_and(|region| region.first_column != region.last_column)
}

/// Whether a cell belongs to one that begins in an earlier column.
fn is_continued(sheet: &Sheet, row: u32, column: u32) -> bool {
    sheet.region(row, column).is_some_and(|region| region.first_column != column)
}

/// The first row after a row of a header, and after the cells that are merged
/// from it down.
fn after(sheet: &Sheet, row: u32) -> u32 {
    /// A heading that reaches further down is none.
    const MOST: u32 = 5;
    let ends = sheet.own(row).iter().filter_map(|(column, _)| sheet.region(row, *column));
    let last = ends.map(|region| region.last_row).filter(|last| *last <= row.saturating_add(MOST));
    last.max().unwrap_or(row).max(row).saturating_add(1)
}
