//! What each institution carries and how it stands.

use vigia_domain::institution::Load;
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let blocks = vec![
        Block::Paragraph(t!(lang, "institutions-lead")),
        Block::Table(table(scope)),
        scope.chart(ChartName::Institutions),
        Block::Note(t!(lang, "owed-note", days = scope.plan().policy.report_every_days)),
    ];
    Section::new(t!(lang, "nav-institutions"), blocks)
}

fn table(scope: &Scope) -> Table {
    let lang = scope.lang;
    let agencies = scope.selection().agencies();
    Table {
        caption: String::new(),
        columns: vec![
            Column::codes(t!(lang, "column-code"), 22),
            Column::words(t!(lang, "column-institution"), 52),
            Column::numbers(t!(lang, "column-leads"), 15),
            Column::numbers(t!(lang, "column-shares"), 18),
            Column::numbers(t!(lang, "column-done"), 19),
            Column::numbers(t!(lang, "column-late"), 17),
            Column::numbers(t!(lang, "column-owed"), 20),
            Column::numbers(t!(lang, "column-progress"), 16),
        ],
        rows: agencies.iter().map(|agency| cells(scope, &scope.view.load(agency))).collect(),
    }
}

fn cells(scope: &Scope, load: &Load<'_>) -> Vec<Cell> {
    let lang = scope.lang;
    let progress = load.progress.as_ref();
    let progress = progress.map(|progress| vigia_i18n::percent(lang, progress.actual));
    vec![
        load.agency.code.to_string().into(),
        load.agency.name.get(lang).to_owned().into(),
        load.leads.into(),
        load.shares.into(),
        load.done.into(),
        load.late.into(),
        load.owed.into(),
        progress.unwrap_or_else(|| "–".to_owned()).into(),
    ]
}
