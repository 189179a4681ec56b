//! The rows of the tables that are about an activity.

use vigia_domain::{AxisCode, ProgrammeCode};

use super::findings::Findings;
use super::table::{Spot, Table};
use crate::matrix::fault::Problem;
use crate::matrix::read::{Places, says_nothing};
use crate::matrix::{Field, folded};

/// Where something is said to belong, and by which cell.
#[derive(Clone)]
pub(super) enum Given<'a, T> {
    /// Nothing says it.
    Nothing,
    /// A cell of the row, or one that is merged into it.
    Here(T, Spot<'a>),
    /// An earlier row, a line across the table or the name of the sheet.
    Above(T),
    /// A cell that names nothing known.
    Unknown(Spot<'a>),
}

impl<T> Given<'_, T> {
    pub(super) const fn known(&self) -> Option<&T> {
        match self {
            Self::Here(value, _) | Self::Above(value) => Some(value),
            Self::Nothing | Self::Unknown(_) => None,
        }
    }

    /// What the rows below take over.
    fn carried(self) -> Self {
        match self {
            Self::Here(value, _) | Self::Above(value) => Self::Above(value),
            Self::Nothing => Self::Nothing,
            Self::Unknown(spot) => Self::Unknown(spot),
        }
    }
}

/// A row about an activity, with those that go on with it.
pub(super) struct Entry<'a, 't> {
    pub(super) table: &'t Table<'a>,
    pub(super) row: u32,
    pub(super) further: Vec<u32>,
    pub(super) axis: Given<'a, AxisCode>,
    pub(super) programme: Given<'a, ProgrammeCode>,
}

impl<'a> Entry<'a, '_> {
    /// The cell of a field, where it says something.
    pub(super) fn said(&self, field: Field) -> Option<Spot<'a>> {
        self.table.spot(field, self.row).filter(|spot| !says_nothing(spot.cell))
    }

    /// The cell of a field, or the first of the row.
    pub(super) fn spot_or_first(&self, field: Field) -> Spot<'a> {
        self.table.spot(field, self.row).unwrap_or_else(|| self.table.first(self.row))
    }

    /// The row and those that go on with it.
    pub(super) fn rows(&self) -> impl Iterator<Item = u32> {
        std::iter::once(self.row).chain(self.further.iter().copied())
    }

    /// The cells of further rows that say something else than the first row of
    /// what an activity has only one of, each with the cell of the first row.
    pub(super) fn contradictions(&self) -> Vec<(Spot<'a>, Spot<'a>)> {
        let mut found = Vec::new();
        for field in HAS_ONE {
            let first = self.spot_or_first(field);
            let said = self.said(field).map(|spot| spot.cell.words());
            for row in &self.further {
                let own = self.table.spot(field, *row).filter(|spot| spot.row == *row);
                let Some(own) = own.filter(|spot| !says_nothing(spot.cell)) else { continue };
                if said.as_ref() != Some(&own.cell.words()) {
                    found.push((own, first));
                }
            }
        }
        found
    }

    /// The words of a field in the row and in those that go on with it, a line
    /// for each.
    pub(super) fn all_words(&self, field: Field) -> String {
        let mut words = String::new();
        let mut last = None;
        for row in self.rows() {
            let Some(spot) = self.table.spot(field, row) else { continue };
            if says_nothing(spot.cell) || last == Some(spot.row) {
                continue;
            }
            last = Some(spot.row);
            if !words.is_empty() {
                words.push('\n');
            }
            words.push_str(&spot.cell.words());
        }
        words
    }
}

/// The entries of a table, in order. Lines across the table that name an axis
/// or a programme say it of the rows below; totals and notes under the table
/// are passed over.
pub(super) fn entries<'a, 't>(
    table: &'t Table<'a>,
    places: &mut Places<'_>,
    findings: &mut Findings,
) -> Vec<Entry<'a, 't>> {
    let mut entries: Vec<Entry<'a, 't>> = Vec::new();
    let mut axis = match places.axis_beyond_doubt(table.name()) {
        Some(axis) => Given::Above(axis),
        None => Given::Nothing,
    };
    let mut programme: Given<'a, ProgrammeCode> = Given::Nothing;
    for row in table.rows() {
        if let Some(line) = line_across(table, row) {
            let line = line.cell.words();
            if let Some(named) = places.axis_beyond_doubt(&line) {
                (axis, programme) = (Given::Above(named), Given::Nothing);
                continue;
            }
            if let Some(named) = places.programme_beyond_doubt(&line) {
                programme = Given::Above(named);
                continue;
            }
        }
        if (table.goes_on(row) || only_goes_on(table, row))
            && let Some(entry) = entries.last_mut()
        {
            entry.further.push(row);
            continue;
        }
        let about = about(table, row);
        // A total in the column of the axis names none.
        let counts = |is_unknown: bool| !is_unknown || !matches!(about, About::Nothing);
        if let Some(named) = named(table, Field::Axis, row, |text| places.axis(text))
            && counts(matches!(named, Given::Unknown(_)))
        {
            if named.known() != axis.known() {
                programme = Given::Nothing;
            }
            axis = named;
        }
        if let Some(named) = named(table, Field::Programme, row, |text| places.programme(text))
            && counts(matches!(named, Given::Unknown(_)))
        {
            programme = named;
        }
        let entry = || Entry {
            table,
            row,
            further: Vec::new(),
            axis: axis.clone(),
            programme: programme.clone(),
        };
        match about {
            About::Activity => entries.push(entry()),
            About::Nothing => {}
            About::Unsaid => {
                let entry = entry();
                findings.fault(&entry.spot_or_first(Field::Activity), Problem::NoTitle);
                entries.push(entry);
            }
        }
        axis = axis.carried();
        programme = programme.carried();
    }
    entries
}

/// The only cell of a row with just one.
fn line_across<'a>(table: &Table<'a>, row: u32) -> Option<Spot<'a>> {
    let [_] = table.own(row) else { return None };
    Some(table.first(row))
}

/// What a cell of the axis or the programme names; nothing where it is empty.
fn named<'a, T>(
    table: &Table<'a>,
    field: Field,
    row: u32,
    find: impl FnOnce(&str) -> Option<T>,
) -> Option<Given<'a, T>> {
    let spot = table.spot(field, row).filter(|spot| !says_nothing(spot.cell))?;
    Some(match find(&spot.cell.words()) {
        Some(found) => Given::Here(found, spot),
        None => Given::Unknown(spot),
    })
}

/// What a row is about.
enum About {
    /// An activity.
    Activity,
    /// An activity that it does not name.
    Unsaid,
    /// None: a total, a note, what only shows.
    Nothing,
}

/// What an activity has only one of.
const HAS_ONE: [Field; 8] = [
    Field::Axis,
    Field::Programme,
    Field::Start,
    Field::Deadline,
    Field::Status,
    Field::Percent,
    Field::Weight,
    Field::Budget,
];

/// The columns that say something of one activity.
const OF_ITS_OWN: [Field; 6] =
    [Field::Lead, Field::Start, Field::Deadline, Field::Status, Field::Percent, Field::Weight];

fn says(table: &Table<'_>, field: Field, row: u32) -> bool {
    let own = table.spot(field, row).filter(|spot| spot.row == row);
    own.is_some_and(|spot| !says_nothing(spot.cell))
}

fn about(table: &Table<'_>, row: u32) -> About {
    if says(table, Field::Code, row) {
        return About::Activity;
    }
    let title = table.spot(Field::Activity, row).filter(|spot| !spot.cell.is_empty());
    match title {
        Some(title) if is_a_note(table, row, &title) => About::Nothing,
        Some(_) => About::Activity,
        None if is_a_total(&table.first(row)) => About::Nothing,
        None if OF_ITS_OWN.iter().any(|field| says(table, *field, row)) => About::Unsaid,
        None => About::Nothing,
    }
}

fn first_word(spot: &Spot<'_>) -> String {
    let start: String = spot.cell.words().chars().take(40).collect();
    folded(&start).split(' ').next().unwrap_or_default().to_owned()
}

fn is_a_total(spot: &Spot<'_>) -> bool {
    matches!(first_word(spot).as_str(), "total" | "totales" | "subtotal" | "totals")
}

/// Whether a row with hardly anything in it is a note under the table.
fn is_a_note(table: &Table<'_>, row: u32, title: &Spot<'_>) -> bool {
    const MOST_CELLS: usize = 2;
    if OF_ITS_OWN.iter().any(|field| says(table, *field, row)) {
        return false;
    }
    let is_short = table.own(row).len() <= MOST_CELLS;
    is_a_total(title)
        || (is_short
            && matches!(
                first_word(title).as_str(),
                "elaborado"
                    | "fuente"
                    | "fuentes"
                    | "nota"
                    | "notas"
                    | "leyenda"
                    | "aprobado"
                    | "revisado"
                    | "firma"
                    | "prepared"
                    | "source"
                    | "note"
                    | "notes"
                    | "approved"
                    | "legend"
            ))
}

/// Whether a row names no activity and only adds lines to lists.
fn only_goes_on(table: &Table<'_>, row: u32) -> bool {
    const LISTS: [Field; 5] =
        [Field::Milestones, Field::Verification, Field::Partners, Field::Sdg, Field::Gcm];
    let names = [Field::Code, Field::Activity, Field::Axis, Field::Programme];
    let names_or_says = names.iter().chain(&OF_ITS_OWN).any(|field| says(table, *field, row));
    !names_or_says && LISTS.iter().any(|field| says(table, *field, row))
}
