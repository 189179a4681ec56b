//! Every amendment of the activities and targets, with what held before.

use vigia_domain::Day;
use vigia_domain::amendment::Change;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let rows = rows(scope);
    let heading = t!(lang, "amendments-heading");
    if rows.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(t!(lang, "doc-amendments-none"))]);
    }
    let table = Table {
        caption: String::new(),
        columns: vec![
            Column::codes(t!(lang, "column-day"), 17),
            Column::codes(t!(lang, "column-code"), 18),
            Column::words(t!(lang, "doc-amended-what"), 44),
            Column::words(t!(lang, "doc-amended-from"), 22),
            Column::words(t!(lang, "doc-amended-to"), 22),
            Column::words(t!(lang, "amend-reason"), 32),
        ],
        rows,
    };
    let lead = Block::Paragraph(t!(lang, "method-reports-amended"));
    Section::new(heading, vec![lead, Block::Table(table)])
}

/// The amendments, the earliest first.
fn rows(scope: &Scope) -> Vec<Vec<Cell>> {
    let mut amendments = of_activities(scope);
    amendments.extend(of_targets(scope));
    amendments.sort_by_key(|(day, _)| *day);
    amendments.into_iter().map(|(_, row)| row).collect()
}

fn of_activities(scope: &Scope) -> Vec<(Day, Vec<Cell>)> {
    let lang = scope.lang;
    let mut rows = Vec::new();
    for row in scope.selection().rows() {
        for amendment in &row.activity.amendments {
            let (from, to) = match &amendment.change {
                Change::Deadline { from, to } => {
                    (vigia_i18n::day(lang, *from), vigia_i18n::day(lang, *to))
                }
                Change::Weight { from, to } => (from.to_string(), to.to_string()),
                Change::Lead { from, to } => (from.to_string(), to.to_string()),
            };
            let field = vigia_i18n::change_field(lang, &amendment.change);
            let what = format!("{field}: {}", row.activity.title.get(lang));
            let cells = vec![
                vigia_i18n::day(lang, amendment.day).into(),
                row.activity.code.to_string().into(),
                what.into(),
                from.into(),
                to.into(),
                vigia_i18n::reason(lang, &amendment.reason).into(),
            ];
            rows.push((amendment.day, cells));
        }
    }
    rows
}

fn of_targets(scope: &Scope) -> Vec<(Day, Vec<Cell>)> {
    let lang = scope.lang;
    let mut rows = Vec::new();
    for indicator in &scope.plan().indicators {
        for target in &indicator.targets {
            for amendment in &target.amendments {
                let period = vigia_i18n::period(lang, target.period);
                let what = t!(lang, "chart-landmark-target", period = period);
                let cells = vec![
                    vigia_i18n::day(lang, amendment.day).into(),
                    indicator.code.to_string().into(),
                    format!("{what}: {}", indicator.name.get(lang)).into(),
                    scope.figure(indicator, amendment.from).into(),
                    scope.figure(indicator, amendment.to).into(),
                    vigia_i18n::reason(lang, &amendment.reason).into(),
                ];
                rows.push((amendment.day, cells));
            }
        }
    }
    rows
}
