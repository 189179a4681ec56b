//! The validated reports on the chosen activities, by activity and day.

use vigia_domain::account::Actor;
use vigia_domain::report::EvidenceLink;
use vigia_domain::{Activity, ProgressReport, Selection};

use super::activities::{PROVENANCES, STATUSES};
use super::column::{Column, Kind, Unit, columns, maybe, percent, pesos};

type Row<'a> = (&'a Activity, &'a ProgressReport);

pub(super) fn rows(selection: &Selection) -> impl Iterator<Item = Row<'_>> {
    let day = selection.day();
    selection
        .rows()
        .flat_map(move |row| row.activity.reports_on(day).map(move |of| (row.activity, of)))
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("id", Kind::Code, "tables-report-id", |_, (_, of)| of.id.clone()),
        ("activity", Kind::Code, "tables-activity-code", |_, (activity, _)| activity
            .code
            .to_string()),
        ("reported_on", Kind::Day, "tables-report-day", |_, (_, of)| of.reported_on.to_string()),
        ("status", Kind::Word(STATUSES), "tables-report-status", |_, (_, of)| of
            .progress
            .status()
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-report-percent", |_, (_, of)| percent(
            of.progress.percent()
        )),
        ("narrative", Kind::Text, "tables-report-narrative", |to, (_, of)| of
            .narrative
            .get(to.lang)
            .into()),
        ("evidence", Kind::Link, "tables-evidence", |_, (_, of)| maybe(
            of.evidence.as_ref().map(EvidenceLink::as_str)
        )),
        ("spent_dop", Kind::Whole(Unit::Pesos), "tables-spent", |_, (_, of)| pesos(of.spent)),
        ("reported_by", Kind::Code, "tables-actor", |_, (_, of)| actor(&of.actor)),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, (_, of)| of
            .provenance
            .as_str()
            .into()),
        ("source", Kind::Code, "tables-source", |_, (_, of)| maybe(of.source.as_ref())),
    ]
}

/// The institution that did something; nothing where it came with the files.
pub(super) fn actor(actor: &Actor) -> String {
    match actor {
        Actor::PlanFiles => String::new(),
        Actor::Account { agency, .. } => agency.to_string(),
    }
}
