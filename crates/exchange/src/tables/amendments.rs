//! The amendments of chosen activities and of the targets of indicators.

use vigia_domain::account::Actor;
use vigia_domain::amendment::{Change, Reason};
use vigia_domain::{Day, Selection};

use super::column::{Column, Kind, columns, decimal, maybe};
use super::reports::actor;

/// An amendment of either kind.
pub(super) struct Row<'a> {
    of: &'static str,
    code: &'a str,
    period: Option<String>,
    day: Day,
    field: &'static str,
    from: String,
    to: String,
    reason: &'a Reason,
    actor: &'a Actor,
}

const SUBJECTS: &[&str] = &["activity", "indicator"];

const FIELDS: &[&str] = &["deadline", "weight", "lead", "target"];

pub(super) fn rows(selection: &Selection) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for row in selection.rows() {
        rows.extend(row.activity.amendments.iter().map(|amendment| {
            let (field, from, to) = change(&amendment.change);
            Row {
                of: "activity",
                code: row.activity.code.as_str(),
                period: None,
                day: amendment.day,
                field,
                from,
                to,
                reason: &amendment.reason,
                actor: &amendment.actor,
            }
        }));
    }
    for indicator in selection.indicators() {
        let value = |figure| decimal(indicator.value_of(figure), 4);
        for target in &indicator.targets {
            rows.extend(target.amendments.iter().map(|amendment| Row {
                of: "indicator",
                code: indicator.code.as_str(),
                period: Some(target.period.code()),
                day: amendment.day,
                field: "target",
                from: value(amendment.from),
                to: value(amendment.to),
                reason: &amendment.reason,
                actor: &amendment.actor,
            }));
        }
    }
    rows
}

fn change(change: &Change) -> (&'static str, String, String) {
    match change {
        Change::Deadline { from, to } => ("deadline", from.to_string(), to.to_string()),
        Change::Weight { from, to } => ("weight", from.to_string(), to.to_string()),
        Change::Lead { from, to } => ("lead", from.to_string(), to.to_string()),
    }
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("of", Kind::Word(SUBJECTS), "tables-amendment-of", |_, row| row.of.into()),
        ("code", Kind::Code, "tables-amendment-code", |_, row| row.code.into()),
        ("period", Kind::Code, "tables-amendment-period", |_, row| maybe(row.period.as_ref())),
        ("day", Kind::Day, "tables-amendment-day", |_, row| row.day.to_string()),
        ("field", Kind::Word(FIELDS), "tables-amendment-field", |_, row| row.field.into()),
        ("from", Kind::Text, "tables-amendment-from", |_, row| row.from.clone()),
        ("to", Kind::Text, "tables-amendment-to", |_, row| row.to.clone()),
        ("reason", Kind::Word(&Reason::WORDS), "tables-amendment-reason", |_, row| row
            .reason
            .word()
            .into()),
        ("reason_words", Kind::Text, "tables-amendment-words", |_, row| row
            .reason
            .words()
            .into()),
        ("amended_by", Kind::Code, "tables-actor", |_, row| actor(row.actor)),
    ]
}
