//! What is overdue, the longest first.

use vigia_domain::schedule::Lateness;
use vigia_domain::view::Row;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table, Tone};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let overdue = scope.view.overdue();
    let heading = t!(lang, "doc-late");
    if overdue.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(t!(lang, "overdue-none"))]);
    }
    let days = scope.plan().policy.report_every_days;
    let blocks = vec![
        Block::Paragraph(super::summary::late_sentences(scope)),
        Block::Table(table(scope, String::new(), &overdue)),
        Block::Note(t!(lang, "method-critical", days = days)),
    ];
    Section::new(heading, blocks)
}

fn table(scope: &Scope, caption: String, rows: &[Row<'_>]) -> Table {
    let lang = scope.lang;
    Table {
        caption,
        columns: vec![
            Column::codes(t!(lang, "column-code"), 12),
            Column::words(t!(lang, "column-activity"), 60),
            Column::codes(t!(lang, "column-lead"), 22),
            Column::codes(t!(lang, "column-deadline"), 18),
            Column::codes(t!(lang, "doc-lateness"), 28),
            Column::numbers(t!(lang, "progress-actual"), 14),
        ],
        rows: rows.iter().map(|row| cells(scope, *row)).collect(),
    }
}

fn cells(scope: &Scope, Row { activity, standing }: Row<'_>) -> Vec<Cell> {
    let lang = scope.lang;
    let days = standing.days_left.unsigned_abs();
    let lateness = match Lateness::of(standing, &scope.plan().policy) {
        Lateness::Critical => t!(lang, "doc-days-late-critical", days = days),
        Lateness::Late | Lateness::None => t!(lang, "doc-days-late", days = days),
    };
    vec![
        activity.code.to_string().into(),
        scope.title(activity).into(),
        activity.terms.lead.to_string().into(),
        vigia_i18n::day(lang, activity.terms.deadline).into(),
        Cell::marked(lateness, Tone::of(standing)),
        vigia_i18n::percent(lang, standing.actual).into(),
    ]
}
