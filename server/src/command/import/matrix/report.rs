//! What importing a matrix did or would do.

use serde::Serialize;
use vigia_domain::{Lang, Plan};
use vigia_exchange::matrix::layout::MappingFault;
use vigia_exchange::matrix::proposal::{FieldChange, UnknownAgency};
use vigia_exchange::matrix::{Field, Outcome as RowOutcome, Proposal, ProposedRow};
use vigia_store::import::ImportRecord;

use crate::command::import::file::File;
use crate::command::import::telling::{Fault, Outcome, Report, plain};

/// What importing a matrix did or would do; a document for programs.
#[derive(Debug, Serialize)]
pub(in crate::command::import) struct MatrixReport {
    outcome: Outcome,
    plan: String,
    file: String,
    /// Under which it stands in the record and can be undone.
    import: Option<String>,
    /// The revision that it made, else the one that was looked at.
    revision: i64,
    created: usize,
    changed: usize,
    left: usize,
    /// The activities that are created or changed, in the order of the file.
    activities: Vec<ActivityReport>,
    faults: Vec<Fault>,
    unknown_agencies: Vec<UnknownReport>,
}

#[derive(Debug, Serialize)]
struct ActivityReport {
    sheet: String,
    row: u32,
    code: Option<String>,
    title: String,
    becomes: Becomes,
    changes: Vec<ChangeReport>,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Becomes {
    Created,
    Changed,
}

#[derive(Debug, Serialize)]
struct ChangeReport {
    field: Field,
    #[serde(skip)]
    heading: String,
    from: String,
    to: String,
}

#[derive(Debug, Serialize)]
struct UnknownReport {
    name: String,
    cells: Vec<String>,
    similar: Vec<String>,
}

impl MatrixReport {
    /// What a proposal would do.
    pub(super) fn of(plan: &Plan, file: &File, proposal: &Proposal, lang: Lang) -> Self {
        let faults: Vec<Fault> = proposal
            .faults
            .iter()
            .map(|fault| Fault {
                sheet: Some(fault.sheet.clone()),
                cell: Some(fault.cell.clone()),
                value: fault.value.clone(),
                code: fault.code(),
                message: fault.words(lang),
                ..Fault::default()
            })
            .collect();
        let unknown = &proposal.unknown_agencies;
        let outcome = if !faults.is_empty() || !unknown.is_empty() {
            Outcome::Faults
        } else if proposal.proposed().next().is_some() {
            Outcome::WouldImport
        } else {
            Outcome::NothingToDo
        };
        Self {
            created: proposal.created(),
            changed: proposal.changed(),
            left: proposal.left(),
            activities: proposal.rows.iter().filter_map(|row| activity(row, lang)).collect(),
            faults,
            unknown_agencies: unknown.iter().map(UnknownReport::of).collect(),
            ..Self::new(outcome, plan, file)
        }
    }

    /// That the columns of a file cannot be used as they are.
    pub(super) fn of_columns(
        plan: &Plan,
        file: &File,
        faults: &[MappingFault],
        lang: Lang,
    ) -> Self {
        let faults = faults
            .iter()
            .map(|fault| Fault {
                code: fault.code(),
                message: fault.words(lang),
                ..Fault::default()
            })
            .collect();
        Self { faults, ..Self::new(Outcome::Faults, plan, file) }
    }

    fn new(outcome: Outcome, plan: &Plan, file: &File) -> Self {
        Self {
            outcome,
            plan: plan.code.to_string(),
            file: file.name.clone(),
            import: None,
            revision: plan.revision,
            created: 0,
            changed: 0,
            left: 0,
            activities: Vec::new(),
            faults: Vec::new(),
            unknown_agencies: Vec::new(),
        }
    }

    pub(super) const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Enters that it was carried out.
    pub(super) fn applied(&mut self, record: &ImportRecord) {
        self.outcome = Outcome::Imported;
        self.import = Some(record.id.clone());
        self.revision = record.revision;
    }
}

fn activity(row: &ProposedRow, lang: Lang) -> Option<ActivityReport> {
    let (becomes, changes) = match &row.outcome {
        RowOutcome::Created(_) => (Becomes::Created, Vec::new()),
        RowOutcome::Changed(_, changes) => {
            let changes = changes.iter().map(|change| ChangeReport::of(change, lang)).collect();
            (Becomes::Changed, changes)
        }
        RowOutcome::Left | RowOutcome::Faulty => return None,
    };
    Some(ActivityReport {
        sheet: row.sheet.clone(),
        row: row.row,
        code: row.code.as_ref().map(ToString::to_string),
        title: row.title.clone(),
        becomes,
        changes,
    })
}

impl ChangeReport {
    fn of(change: &FieldChange, lang: Lang) -> Self {
        Self {
            field: change.field,
            heading: change.field.heading(lang),
            from: change.from.clone(),
            to: change.to.clone(),
        }
    }
}

impl UnknownReport {
    fn of(unknown: &UnknownAgency) -> Self {
        Self {
            name: unknown.name.clone(),
            cells: unknown.cells.clone(),
            similar: unknown.similar.iter().map(ToString::to_string).collect(),
        }
    }

    fn say(&self) {
        let (name, cells) = (plain(&self.name), plain(&self.cells.join(", ")));
        let similar = match self.similar.as_slice() {
            [] => "No institution of the plan is like it".to_owned(),
            similar => format!("Most like it: {}", similar.join(", ")),
        };
        eprintln!(
            "{cells}: «{name}»: {similar}. Say which is meant with --agency \"{name}=CODE\"."
        );
    }
}

impl ActivityReport {
    fn say(&self) {
        let becomes = match self.becomes {
            Becomes::Created => "created",
            Becomes::Changed => "changed",
        };
        let code = self.code.as_deref().unwrap_or_default();
        let (title, sheet, row) = (plain(&self.title), plain(&self.sheet), self.row);
        println!("{becomes}  {code}  {title} ({sheet}, row {row})");
        for ChangeReport { heading, from, to, .. } in &self.changes {
            println!("         {heading}: {} -> {}", plain(from), plain(to));
        }
    }
}

impl Report for MatrixReport {
    fn say(&self) {
        self.activities.iter().for_each(ActivityReport::say);
        for fault in &self.faults {
            eprintln!("{fault}");
        }
        self.unknown_agencies.iter().for_each(UnknownReport::say);
        let Self { plan, created, changed, left, .. } = self;
        match self.outcome {
            Outcome::Imported => println!(
                "{plan}: {created} activities created, {changed} changed, {left} rows left as \
                 they are. The page of imports undoes it."
            ),
            Outcome::WouldImport => println!(
                "{plan}: {created} activities would be created, {changed} changed, {left} rows \
                 left as they are. Nothing was written."
            ),
            Outcome::NothingToDo => println!("{plan}: nothing has changed."),
            Outcome::Faults => {}
        }
    }

    fn faults(&self) -> usize {
        self.faults.len().max(self.unknown_agencies.len())
    }
}
