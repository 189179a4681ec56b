//! What a row says of its activity.

use std::collections::HashMap;

use vigia_domain::activity::{Money, Weight};
use vigia_domain::alignment::{GcmObjective, SdgTarget};
use vigia_domain::report::Narrative;
use vigia_domain::{AgencyCode, Day, Percent, Period, Plan, SourceCode};

use super::entry::Entry;
use super::findings::Findings;
use super::table::{Spot, Table};
use crate::matrix::fault::Problem;
use crate::matrix::folded::on_one_line;
use crate::matrix::read::{
    Agencies, Named, Order, Scale, Step, Word, budget, days, gcm, lines, milestones, percent,
    says_nothing, sdg, status, weight,
};
use crate::matrix::{Field, folded};
use crate::workbook::Cell;

/// The greatest number of characters of a title.
const MOST_TITLE: usize = 500;
/// The greatest number of characters of a milestone or a means of verification.
const MOST_LINE: usize = 1_000;
/// The greatest number of institutions that a cell names.
const MOST_NAMES: usize = 60;

/// In what order the numbers of days stand in each sheet, and what those of
/// percentages count.
#[derive(Clone, Copy, Default)]
pub(super) struct Habits {
    pub(super) scale: Scale,
    pub(super) order: Order,
}

impl Habits {
    pub(super) fn of(table: &Table<'_>) -> Self {
        let days = [Field::Start, Field::Deadline].map(|field| table.column(field));
        Self {
            scale: Scale::of(table.column(Field::Percent).into_iter()),
            order: Order::of(days.into_iter().flatten()),
        }
    }
}

/// What a row says; nothing where its cell is empty.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) title: Option<String>,
    /// The institutions of the column of those that lead, in order.
    pub(super) leads: Option<Vec<AgencyCode>>,
    /// The institutions of the column of those that share, in order.
    pub(super) partners: Option<Vec<AgencyCode>>,
    pub(super) start: Option<Period>,
    pub(super) deadline: Option<Period>,
    pub(super) weight: Option<Weight>,
    pub(super) budget: Option<Money>,
    pub(super) milestones: Option<Vec<Step>>,
    pub(super) verification: Option<Vec<String>>,
    pub(super) sdg: Option<Vec<SdgTarget>>,
    pub(super) gcm: Option<Vec<GcmObjective>>,
    pub(super) status: Option<Word>,
    pub(super) percent: Option<Percent>,
    pub(super) notes: Option<String>,
    pub(super) source: Option<SourceCode>,
}

/// Reads what rows say.
pub(super) struct Reading<'a> {
    plan: &'a Plan,
    agencies: Agencies<'a>,
    statuses: HashMap<String, Option<Word>>,
    sources: HashMap<String, SourceCode>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(plan: &'a Plan, agencies: Agencies<'a>) -> Self {
        let mut sources = HashMap::new();
        for source in &plan.sources {
            sources.insert(folded(&source.title), source.code.clone());
        }
        for source in &plan.sources {
            sources.insert(folded(source.code.as_str()), source.code.clone());
        }
        Self { plan, agencies, statuses: HashMap::new(), sources }
    }

    /// What a row says. What cannot be read is a fault, and then nothing.
    pub(super) fn wanted(
        &mut self,
        entry: &Entry<'_, '_>,
        habits: Habits,
        findings: &mut Findings,
    ) -> Wanted {
        for (spot, first) in entry.contradictions() {
            findings.fault(&spot, Problem::Contradicts { first: first.name() });
        }
        let (start, deadline) = dates(entry, habits.order, findings);
        Wanted {
            title: title(entry, findings),
            leads: self.named(entry, Field::Lead, findings),
            partners: self.named(entry, Field::Partners, findings),
            start,
            deadline,
            weight: usable(entry, Field::Weight, findings)
                .and_then(|spot| found(&spot, weight(spot.cell), Problem::BadWeight, findings)),
            budget: usable(entry, Field::Budget, findings)
                .and_then(|spot| found(&spot, budget(spot.cell), Problem::BadBudget, findings)),
            milestones: steps(entry, findings),
            verification: verification(entry, findings),
            sdg: self.targets(entry, findings),
            gcm: self.objectives(entry, findings),
            status: usable(entry, Field::Status, findings).and_then(|spot| {
                found(&spot, self.status(spot.cell), Problem::BadStatus, findings)
            }),
            percent: usable(entry, Field::Percent, findings).and_then(|spot| {
                found(&spot, percent(spot.cell, habits.scale), Problem::BadPercent, findings)
            }),
            notes: notes(entry, findings),
            source: entry
                .said(Field::Source)
                .and_then(|spot| self.sources.get(&folded(&spot.cell.words())).cloned()),
        }
    }

    /// The status that a cell says, each distinct text read once.
    fn status(&mut self, cell: &Cell) -> Option<Word> {
        let text = cell.text();
        if let Some(word) = self.statuses.get(&text) {
            return *word;
        }
        let word = status(cell);
        self.statuses.insert(text, word);
        word
    }

    /// The institutions of a column. A name that is none is a fault.
    fn named(
        &mut self,
        entry: &Entry<'_, '_>,
        field: Field,
        findings: &mut Findings,
    ) -> Option<Vec<AgencyCode>> {
        let spot = usable(entry, field, findings)?;
        let words = entry.all_words(field);
        if words.matches(['\n', ';', '|', '•', ',', '/']).count() >= MOST_NAMES {
            findings.fault(&spot, Problem::TooManyNames { most: MOST_NAMES });
            return None;
        }
        let mut codes = Vec::new();
        for named in self.agencies.read(&words) {
            match named {
                Named::Known(code) => codes.push(code),
                Named::Unknown(name) => {
                    findings.unknown_agency(&spot, &name, || self.agencies.similar(&name));
                }
            }
        }
        Some(codes).filter(|codes| !codes.is_empty())
    }

    fn targets(&self, entry: &Entry<'_, '_>, findings: &mut Findings) -> Option<Vec<SdgTarget>> {
        let spot = usable(entry, Field::Sdg, findings)?;
        let is_known = |target: &SdgTarget| self.plan.sdg.iter().any(|sdg| sdg.code == *target);
        let read = sdg(&whole(entry, Field::Sdg, &spot)).and_then(|targets| {
            let unknown = targets.iter().find(|target| !is_known(target)).map(ToString::to_string);
            unknown.map_or(Ok(targets), Err)
        });
        listed(&spot, read, |entry| Problem::UnknownSdg { entry }, findings)
    }

    fn objectives(
        &self,
        entry: &Entry<'_, '_>,
        findings: &mut Findings,
    ) -> Option<Vec<GcmObjective>> {
        let spot = usable(entry, Field::Gcm, findings)?;
        let is_known =
            |objective: &GcmObjective| self.plan.gcm.iter().any(|gcm| gcm.code == *objective);
        let read = gcm(&whole(entry, Field::Gcm, &spot)).and_then(|objectives| {
            let unknown = objectives.iter().find(|of| !is_known(of)).map(ToString::to_string);
            unknown.map_or(Ok(objectives), Err)
        });
        listed(&spot, read, |entry| Problem::UnknownGcm { entry }, findings)
    }
}

/// The cell of a field in the row and those that go on with it, as one.
fn whole(entry: &Entry<'_, '_>, field: Field, spot: &Spot<'_>) -> Cell {
    if entry.further.is_empty() { spot.cell.clone() } else { Cell::Text(entry.all_words(field)) }
}

/// The list that was read, or the fault of its first entry that is none.
fn listed<T>(
    spot: &Spot<'_>,
    read: Result<Vec<T>, String>,
    problem: impl FnOnce(String) -> Problem,
    findings: &mut Findings,
) -> Option<Vec<T>> {
    match read {
        Ok(list) => Some(list).filter(|list| !list.is_empty()),
        Err(entry) => {
            findings.fault(spot, problem(entry));
            None
        }
    }
}

/// The cell of a field, where it says something; a formula that failed is a
/// fault.
fn usable<'a>(entry: &Entry<'a, '_>, field: Field, findings: &mut Findings) -> Option<Spot<'a>> {
    let spot = entry.said(field)?;
    if matches!(spot.cell, Cell::Error(_)) {
        findings.fault(&spot, Problem::FormulaError);
        return None;
    }
    Some(spot)
}

/// What was read of a cell, or its fault.
fn found<T>(
    spot: &Spot<'_>,
    read: Option<T>,
    problem: Problem,
    findings: &mut Findings,
) -> Option<T> {
    if read.is_none() {
        findings.fault(spot, problem);
    }
    read
}

fn title(entry: &Entry<'_, '_>, findings: &mut Findings) -> Option<String> {
    let spot = usable(entry, Field::Activity, findings)?;
    short_enough(&spot, on_one_line(&spot.cell.words()), MOST_TITLE, findings)
}

fn short_enough(
    spot: &Spot<'_>,
    text: String,
    most: usize,
    findings: &mut Findings,
) -> Option<String> {
    if text.chars().count() > most {
        findings.fault(spot, Problem::TooLong { most });
        return None;
    }
    Some(text)
}

fn notes(entry: &Entry<'_, '_>, findings: &mut Findings) -> Option<String> {
    let spot = usable(entry, Field::Notes, findings)?;
    let text = entry.all_words(Field::Notes).replace("\r\n", "\n");
    short_enough(&spot, text, Narrative::MAX_CHARS, findings)
}

fn steps(entry: &Entry<'_, '_>, findings: &mut Findings) -> Option<Vec<Step>> {
    let spot = usable(entry, Field::Milestones, findings)?;
    let steps = milestones(&entry.all_words(Field::Milestones));
    if steps.iter().any(|step| step.words.chars().count() > MOST_LINE) {
        findings.fault(&spot, Problem::TooLong { most: MOST_LINE });
        return None;
    }
    Some(steps).filter(|steps| !steps.is_empty())
}

fn verification(entry: &Entry<'_, '_>, findings: &mut Findings) -> Option<Vec<String>> {
    let spot = usable(entry, Field::Verification, findings)?;
    let lines = lines(&entry.all_words(Field::Verification));
    if lines.iter().any(|line| line.chars().count() > MOST_LINE) {
        findings.fault(&spot, Problem::TooLong { most: MOST_LINE });
        return None;
    }
    Some(lines).filter(|lines| !lines.is_empty())
}

/// Start and deadline: those of their columns, or where a table has neither,
/// the first and the last quarter that is marked.
fn dates(
    entry: &Entry<'_, '_>,
    order: Order,
    findings: &mut Findings,
) -> (Option<Period>, Option<Period>) {
    if !entry.table.has(Field::Start) && !entry.table.has(Field::Deadline) {
        let mut quarters = Vec::new();
        for (year, quarter, spot) in entry.rows().flat_map(|row| entry.table.quarters(row)) {
            if matches!(spot.cell, Cell::Error(_)) {
                findings.fault(&spot, Problem::FormulaError);
            } else if is_mark(spot.cell) {
                quarters.extend(of_quarter(year, quarter));
            }
        }
        quarters.sort_unstable();
        return (quarters.first().copied(), quarters.last().copied());
    }
    let mut read = |field| {
        let spot = usable(entry, field, findings)?;
        found(&spot, days(spot.cell, order), Problem::BadDay, findings)
    };
    (read(Field::Start), read(Field::Deadline))
}

/// Whether a quarter is marked: anything but what says that it is not.
fn is_mark(cell: &Cell) -> bool {
    let is_none = match cell {
        Cell::Number(number) | Cell::Share(number) => number.abs() < f64::EPSILON,
        Cell::Boolean(is_marked) => !is_marked,
        Cell::Text(text) => {
            matches!(folded(text).as_str(), "0" | "0 porcentaje" | "n" | "no" | "false" | "falso")
        }
        Cell::Empty | Cell::Day(_) | Cell::Error(_) => false,
    };
    !is_none && !says_nothing(cell)
}

fn of_quarter(year: i16, quarter: u8) -> Option<Period> {
    let last_month = i8::try_from(quarter).ok()?.checked_mul(3)?;
    let first = Day::new(year, last_month.checked_sub(2)?, 1).ok()?;
    let last = Day::new(year, last_month, 1).ok()?.last_of_month();
    Period::new(first, last).ok()
}
