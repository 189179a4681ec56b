//! `vigia import matrix`.

mod report;

use std::collections::BTreeMap;

use clap::Args;
use uuid::Uuid;
use vigia_domain::account::Actor;
use vigia_domain::{AgencyCode, Day, Plan, day};
use vigia_exchange::matrix::layout::{Layout, Mapping, guess};
use vigia_exchange::matrix::{Choices, Field, Proposal, propose};
use vigia_exchange::workbook::Workbook;
use vigia_store::import::{Import, ImportRecord, Imported};
use vigia_store::{Moment, Store};

use self::report::MatrixReport;
use super::Common;
use super::argument::{MeantAgency, MeantColumn};
use super::file::File;
use super::telling::Outcome;
use crate::command::Failure;

#[derive(Debug, Args)]
pub(in crate::command) struct Matrix {
    #[command(flatten)]
    pub(super) common: Common,
    /// The day for which status, percentage and notes speak, such as 2019-11-30; where none is
    /// given the one that the file says, else today
    #[arg(long, value_parser = day::read)]
    on: Option<Day>,
    /// Which institution is meant by a name that is none, such as "Ministerio Público=PGR"; may
    /// be repeated
    #[arg(long = "agency", value_name = "NAME=CODE")]
    agencies: Vec<MeantAgency>,
    /// What a column holds, such as "Eje I!H=lead", or that it is left out, as in "Eje I!H="; may
    /// be repeated
    #[arg(long = "column", value_name = "SHEET!C=FIELD")]
    columns: Vec<MeantColumn>,
}

impl Matrix {
    pub(super) async fn carry_out(self) -> Result<MatrixReport, Failure> {
        let Self { common, on, agencies, columns } = self;
        let (told_in, moment) = (common.told_in(), common.moment());
        if let Some(on) = on.filter(|on| *on > moment.day) {
            return Err(Failure::Input(format!(
                "{on} has not come yet. Choose {} or an earlier day with --on.",
                moment.day
            )));
        }
        let file = File::read(&common.file)?;
        let workbook = Workbook::open(&file.name, &file.bytes)
            .map_err(|error| Failure::Unreadable(error.words(told_in)))?;
        let layout = guess(&workbook);
        let (store, plan) = common.plan().await?;
        let agencies = known(&plan, agencies)?;
        let mapping = mapping(&store, &plan, &layout, columns).await?;
        let faults = layout.check(&mapping);
        if !faults.is_empty() {
            return Ok(MatrixReport::of_columns(&plan, &file, &faults, told_in));
        }
        let reported_on = on.unwrap_or_else(|| layout.reported_on(moment.day));
        let choices = Choices { reported_on, lang: common.lang.unwrap_or_default(), agencies };
        let proposal = propose(&workbook, &layout, &mapping, &choices, &plan, &Actor::PlanFiles);
        let mut report = MatrixReport::of(&plan, &file, &proposal, told_in);
        if report.outcome() == Outcome::WouldImport && !common.dry_run {
            let record = apply(&common, &store, &plan, file, &proposal, moment).await?;
            report.applied(&record);
        }
        Ok(report)
    }
}

/// The institutions that are meant, by folded name; each is one of the plan.
fn known(plan: &Plan, agencies: Vec<MeantAgency>) -> Result<BTreeMap<String, AgencyCode>, Failure> {
    let unknown = agencies.iter().find(|meant| plan.agency(&meant.agency).is_none());
    if let Some(MeantAgency { agency, .. }) = unknown {
        let codes: Vec<String> = plan.agencies.iter().map(|of| of.code.to_string()).collect();
        return Err(Failure::Input(format!(
            "The plan {} has no institution {agency}. It has: {}.",
            plan.code,
            codes.join(", ")
        )));
    }
    Ok(agencies.into_iter().map(|meant| (meant.name, meant.agency)).collect())
}

/// What the columns hold: what was last decided for a file that is laid out
/// like this one, else what their headings say; over it what is said now.
async fn mapping(
    store: &Store,
    plan: &Plan,
    layout: &Layout,
    said: Vec<MeantColumn>,
) -> Result<Mapping, Failure> {
    let kept = store.layout(&plan.code, &layout.key()).await?;
    let remembered = kept.and_then(|json| serde_json::from_str(&json).ok());
    let remembered = remembered.map(|mapping| layout.recalled(mapping));
    let mut mapping: Mapping = remembered.unwrap_or_else(|| layout.mapping());
    for MeantColumn { sheet, column, field } in said {
        let columns = mapping.0.entry(sheet).or_default();
        columns.remove(&column);
        if let Some(field) = field {
            // The column that was taken for it is not.
            columns.retain(|_, other| *other != field || field == Field::Indicator);
            columns.insert(column, field);
        }
    }
    Ok(mapping)
}

/// Keeps the file and carries the import out.
async fn apply(
    common: &Common,
    store: &Store,
    plan: &Plan,
    file: File,
    proposal: &Proposal,
    moment: Moment,
) -> Result<ImportRecord, Failure> {
    let file_hash = common.database.archive()?.keep(file.bytes.into()).await?;
    let imported = proposal.proposed().map(|proposed| Imported {
        activity: proposed.activity.clone(),
        report: proposed.report.clone(),
    });
    let import = Import {
        id: Uuid::now_v7().to_string(),
        file_name: file.name,
        file_hash,
        seen_revision: plan.revision,
        activities: imported.collect(),
        actor: Actor::PlanFiles,
    };
    store.apply_import(&plan.code, import, moment).await.map_err(|error| match error {
        vigia_store::Error::Changed(_) => Failure::Changed,
        other => Failure::Store(other),
    })
}
