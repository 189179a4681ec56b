//! `vigia import observations`.

use clap::Args;
use serde::Serialize;
use vigia_domain::account::Actor;
use vigia_domain::indicator::entry::{EntryColumn, EntryFault, EntryRow, MAX_ROWS};
use vigia_domain::{Lang, Plan};
use vigia_exchange::observation_sheet::{self, Place, PlacedRow};
use vigia_exchange::workbook::Workbook;

use super::Common;
use super::file::File;
use super::telling::{Fault, Outcome, Report};
use crate::command::Failure;
use crate::observed::{self, NotTaken, Sending};
use crate::secret;

#[derive(Debug, Args)]
pub(in crate::command) struct Observations {
    #[command(flatten)]
    pub(super) common: Common,
}

/// What importing figures did or would do; a document for programs.
#[derive(Debug, Serialize)]
pub(super) struct ObservationsReport {
    outcome: Outcome,
    plan: String,
    file: String,
    rows: usize,
    /// Their identifiers, in the order of the rows, where they were sent.
    observations: Vec<String>,
    faults: Vec<Fault>,
}

impl Observations {
    pub(super) async fn carry_out(self) -> Result<ObservationsReport, Failure> {
        let common = self.common;
        let told_in = common.told_in();
        let file = File::read(&common.file)?;
        let workbook = Workbook::open(&file.name, &file.bytes)
            .map_err(|error| Failure::Unreadable(error.words(told_in)))?;
        let placed = observation_sheet::read(&workbook)
            .map_err(|error| Failure::Unreadable(error.words(told_in)))?;
        let rows = observation_sheet::entries(&placed);
        let (store, plan) = common.plan().await?;
        let moment = common.moment();
        // The same file sent again is the same observations.
        let prefix = secret::hash(&file.bytes);
        let identify = |row: usize| format!("{prefix}-{row}");
        let mut report = ObservationsReport::new(&plan, file.name, rows.len());
        if rows.is_empty() || is_known(&plan, &identify(1)) {
            return Ok(report);
        }
        let sending =
            Sending { actor: Actor::PlanFiles, may_send: &|_, _| true, identify: &identify };
        let observations = match observed::read(&plan, &rows, moment.day, sending) {
            Ok(observations) => observations,
            Err(NotTaken::Faults(faults)) => {
                report.outcome = Outcome::Faults;
                report.faults = faults.iter().map(|fault| of(fault, &placed, told_in)).collect();
                return Ok(report);
            }
            Err(NotTaken::TooMany) => {
                return Err(Failure::Unreadable(format!(
                    "The file has more than {MAX_ROWS} rows of figures, and no more are taken at \
                     once. Nothing was written; divide it into several files."
                )));
            }
            Err(NotTaken::Store(error)) => return Err(error.into()),
        };
        if common.dry_run {
            report.outcome = Outcome::WouldImport;
            return Ok(report);
        }
        let ids = observations.iter().map(|(_, observation)| observation.id.clone()).collect();
        store.submit_observations(&plan.code, observations, moment).await?;
        report.outcome = Outcome::Imported;
        report.observations = ids;
        Ok(report)
    }
}

/// Whether an observation came before, whatever became of it.
fn is_known(plan: &Plan, id: &str) -> bool {
    plan.indicators.iter().flat_map(|of| &of.observations).any(|observation| observation.id == id)
}

/// A fault at its place in the file.
fn of(fault: &EntryFault, placed: &[PlacedRow], lang: Lang) -> Fault {
    let (column, code) = (Some(fault.column.as_str()), fault.problem.code());
    let Some(Place { row, problem }) = Place::of(fault, placed) else {
        let message = vigia_i18n::entry_problem(lang, &fault.problem);
        return Fault { column, code, message, ..Fault::default() };
    };
    Fault {
        sheet: Some(row.sheet.clone()),
        row: Some(row.row),
        column,
        value: said(&row.entry, fault.column),
        code,
        message: vigia_i18n::entry_problem(lang, &problem),
        ..Fault::default()
    }
}

/// What a column says; notes are never repeated, since they may be about a
/// person.
fn said(row: &EntryRow, column: EntryColumn) -> String {
    match column {
        EntryColumn::Indicator => row.indicator.clone(),
        EntryColumn::Period => row.period.clone(),
        EntryColumn::Value if row.value.is_empty() => row.numerator.clone(),
        EntryColumn::Value => row.value.clone(),
        EntryColumn::Denominator => row.denominator.clone(),
        EntryColumn::Dimension(dimension) => {
            row.dimensions.get(&dimension).cloned().unwrap_or_default()
        }
        EntryColumn::Source => row.source.clone(),
        EntryColumn::Note => String::new(),
        EntryColumn::Evidence => row.evidence.clone(),
        EntryColumn::PublishedOn => row.published_on.clone(),
    }
}

impl ObservationsReport {
    fn new(plan: &Plan, file: String, rows: usize) -> Self {
        Self {
            outcome: Outcome::NothingToDo,
            plan: plan.code.to_string(),
            file,
            rows,
            observations: Vec::new(),
            faults: Vec::new(),
        }
    }
}

impl Report for ObservationsReport {
    fn say(&self) {
        for fault in &self.faults {
            eprintln!("{fault}");
        }
        let Self { plan, rows, .. } = self;
        match self.outcome {
            Outcome::Imported => {
                println!("{plan}: {rows} observations sent; they wait for the secretariat.");
            }
            Outcome::WouldImport => {
                println!("{plan}: {rows} observations would be sent. Nothing was written.");
            }
            Outcome::NothingToDo if *rows == 0 => println!("{plan}: the file has no figures."),
            Outcome::NothingToDo => println!("{plan}: the figures of this file were sent before."),
            Outcome::Faults => {}
        }
    }

    fn faults(&self) -> usize {
        self.faults.len()
    }
}
