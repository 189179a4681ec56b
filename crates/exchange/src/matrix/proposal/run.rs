//! From a workbook to a proposal.

use std::collections::HashMap;

use vigia_domain::account::Actor;
use vigia_domain::report::Contradiction;
use vigia_domain::{Activity, ActivityCode, Plan, ProgrammeCode, day};

use super::change::{Draft, Identity, Missing, new_activity};
use super::entry::{Entry, entries};
use super::findings::Findings;
use super::progress::{Brought, report};
use super::table::Table;
use super::target::{self, Target, Targets};
use super::wanted::{Habits, Reading, Wanted};
use super::{Choices, Outcome, Proposal, Proposed, ProposedRow};
use crate::matrix::Field;
use crate::matrix::fault::Problem;
use crate::matrix::layout::{Layout, Mapping};
use crate::matrix::read::{Agencies, Places};
use crate::workbook::{Sheet, Workbook};

/// What importing a matrix would change, row by row.
///
/// A row is about the activity of its code; without a code, about the one with
/// its words in its programme; else about a new one, which gets the next free
/// code of the programme. Codes of activities that were withdrawn are taken,
/// and a row with such a code brings its activity back.
///
/// `actor` is who the reports are said to be from. It is a pure function: the
/// same file, decisions and plan give the same proposal.
#[must_use]
pub fn propose(
    workbook: &Workbook,
    layout: &Layout,
    mapping: &Mapping,
    choices: &Choices,
    plan: &Plan,
    actor: &Actor,
) -> Proposal {
    let mut findings = Findings::default();
    let mut places = Places::new(plan);
    let tables = tables(workbook, layout, mapping);
    let rows: Vec<Entry<'_, '_>> =
        tables.iter().flat_map(|table| entries(table, &mut places, &mut findings)).collect();
    let mut targets = Targets::new(plan);
    for spot in rows.iter().filter_map(|entry| entry.said(Field::Code)) {
        targets.take_of_file(spot.cell);
    }
    let habits: HashMap<&str, Habits> =
        tables.iter().map(|table| (table.name(), Habits::of(table))).collect();
    let mut proposing = Proposing {
        choices,
        plan,
        actor,
        reading: Reading::new(plan, Agencies::new(plan, &choices.agencies)),
        targets,
        findings,
    };
    let rows = rows
        .iter()
        .map(|entry| {
            let habits = habits.get(entry.table.name()).copied().unwrap_or_default();
            proposing.row(entry, habits)
        })
        .collect();
    let sheets: Vec<&str> = tables.iter().map(Table::name).collect();
    let (faults, unknown_agencies) = proposing.findings.into_parts(&sheets);
    Proposal { rows, faults, unknown_agencies }
}

/// The sheets of which a column is named, in the order of the file.
fn tables<'a>(workbook: &'a Workbook, layout: &Layout, mapping: &Mapping) -> Vec<Table<'a>> {
    let table = |sheet: &'a Sheet| {
        let columns = mapping.0.get(sheet.name()).filter(|columns| !columns.is_empty())?;
        Some(Table::new(sheet, layout.sheet(sheet.name())?, columns))
    };
    workbook.sheets().iter().filter_map(table).collect()
}

fn proposed_row(
    entry: &Entry<'_, '_>,
    code: Option<ActivityCode>,
    title: String,
    outcome: Outcome,
) -> ProposedRow {
    let last = entry.rows().last().unwrap_or(entry.row);
    ProposedRow {
        sheet: entry.table.name().to_owned(),
        row: entry.row.saturating_add(1),
        last_row: last.saturating_add(1),
        code,
        title,
        outcome,
    }
}

/// What every row is read with.
struct Proposing<'a> {
    choices: &'a Choices,
    plan: &'a Plan,
    actor: &'a Actor,
    reading: Reading<'a>,
    targets: Targets<'a>,
    findings: Findings,
}

impl Proposing<'_> {
    fn row(&mut self, entry: &Entry<'_, '_>, habits: Habits) -> ProposedRow {
        if self.findings.is_full() {
            return proposed_row(entry, None, String::new(), Outcome::Faulty);
        }
        let before = self.findings.raised();
        let wanted = self.reading.wanted(entry, habits, &mut self.findings);
        let target = self.targets.find(entry, wanted.title.as_deref(), &mut self.findings);
        let title = wanted.title.clone();
        let (code, known, outcome) = match target {
            Some(Target::Existing(activity)) => {
                let outcome = self.existing(entry, activity, &wanted);
                let known = activity.title.get(self.choices.lang);
                (Some(activity.code.clone()), Some(known.to_owned()), outcome)
            }
            Some(Target::New(programme, code)) => {
                let created = self.created(entry, &programme, code.clone(), &wanted);
                match created {
                    Some(proposed) => {
                        let code = proposed.activity.code.clone();
                        (Some(code), None, Outcome::Created(Box::new(proposed)))
                    }
                    None => (code, None, Outcome::Faulty),
                }
            }
            None => {
                let code = entry.said(Field::Code).and_then(|spot| target::code(spot.cell));
                (code, None, Outcome::Faulty)
            }
        };
        let is_faulty = self.findings.raised() != before;
        let outcome = if is_faulty { Outcome::Faulty } else { outcome };
        proposed_row(entry, code, title.or(known).unwrap_or_default(), outcome)
    }

    fn existing(&mut self, entry: &Entry<'_, '_>, activity: &Activity, wanted: &Wanted) -> Outcome {
        let mut draft = Draft::new(activity.clone(), self.choices.lang);
        draft.take(wanted);
        let moved = draft.changes.iter().any(|c| matches!(c.field, Field::Start | Field::Deadline));
        if moved {
            self.check_order(entry, &draft.activity);
        }
        let Some(Brought { report, changes }) = self.report(entry, activity, wanted) else {
            return Outcome::Faulty;
        };
        draft.changes.extend(changes);
        if draft.changes.is_empty() {
            return Outcome::Left;
        }
        let proposed = Proposed { activity: draft.activity, report };
        Outcome::Changed(Box::new(proposed), draft.changes)
    }

    fn created(
        &mut self,
        entry: &Entry<'_, '_>,
        programme: &ProgrammeCode,
        code: Option<ActivityCode>,
        wanted: &Wanted,
    ) -> Option<Proposed> {
        let of_plan = self.plan.programme(programme)?;
        let title = wanted.title.as_deref();
        let code = match title {
            Some(title) => {
                self.targets.create(entry, programme, code, title, &mut self.findings)?
            }
            // Without words no code is used up; that they are missing is told
            // below.
            None => code?,
        };
        let source = wanted.source.clone().unwrap_or_else(|| of_plan.source.clone());
        let identity = Identity { code, programme: programme.clone(), source };
        let activity = match new_activity(identity, wanted, self.choices.lang) {
            Ok(activity) => activity,
            Err(missing) => {
                for Missing(field) in missing {
                    self.missing(entry, field);
                }
                return None;
            }
        };
        let mut draft = Draft::new(activity, self.choices.lang);
        draft.take(wanted);
        self.check_order(entry, &draft.activity);
        let Brought { report, .. } = self.report(entry, &draft.activity, wanted)?;
        Some(Proposed { activity: draft.activity, report })
    }

    /// Finds fault with a field that is missing, unless what its cell holds is
    /// one already.
    fn missing(&mut self, entry: &Entry<'_, '_>, field: Field) {
        if entry.said(field).is_none() {
            self.findings.fault(&entry.spot_or_first(field), Problem::Missing { field });
        }
    }

    fn check_order(&mut self, entry: &Entry<'_, '_>, activity: &Activity) {
        if activity.terms.deadline < activity.start {
            let start = day::write(activity.start);
            let spot = entry.spot_or_first(Field::Deadline);
            self.findings.fault(&spot, Problem::EndsBeforeStart { start });
        }
    }

    /// What the row reports; nothing, and a fault, where it contradicts itself.
    fn report(
        &mut self,
        entry: &Entry<'_, '_>,
        activity: &Activity,
        wanted: &Wanted,
    ) -> Option<Brought> {
        match report(activity, wanted, self.plan, self.choices, self.actor) {
            Ok(brought) => Some(brought),
            Err(contradiction) => {
                let problem = match contradiction {
                    Contradiction::CompletedBelowFull => Problem::CompletedBelowFull,
                    Contradiction::NotStartedAboveZero => Problem::NotStartedAboveZero,
                };
                self.findings.fault(&entry.spot_or_first(Field::Percent), problem);
                None
            }
        }
    }
}
