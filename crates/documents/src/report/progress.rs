//! The progress of the plan and of its axes.

use vigia_domain::roll_up::RollUp;
use vigia_domain::view::{Distribution, roll_up};
use vigia_domain::{Lang, Status};
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let blocks = vec![
        scope.chart(ChartName::Axes),
        Block::Table(table(scope)),
        scope.chart(ChartName::Progress),
        scope.chart(ChartName::StatusByAxis),
        Block::Note(t!(lang, "formula-roll-up")),
    ];
    Section::new(t!(lang, "doc-progress"), blocks)
}

fn table(scope: &Scope) -> Table {
    let (lang, selection) = (scope.lang, scope.selection());
    let mut rows = Vec::new();
    for axis in selection.axes() {
        let name = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        let distribution = Distribution::of(selection.rows_of_axis(&axis.code));
        rows.push(row(lang, name, &distribution, roll_up(selection.rows_of_axis(&axis.code))));
    }
    let all = Distribution::of(selection.rows());
    rows.push(row(lang, t!(lang, "doc-all"), &all, roll_up(selection.rows())));
    Table {
        caption: t!(lang, "doc-axes-caption"),
        columns: vec![
            Column::words(t!(lang, "column-axis"), 36),
            Column::numbers(t!(lang, "column-activities"), 16),
            Column::numbers(t!(lang, "column-done"), 16),
            Column::numbers(t!(lang, "column-late"), 14),
            Column::numbers(t!(lang, "progress-actual"), 14),
            Column::numbers(t!(lang, "progress-expected"), 14),
        ],
        rows,
    }
}

fn row(
    lang: Lang,
    name: String,
    distribution: &Distribution,
    progress: Option<RollUp>,
) -> Vec<Cell> {
    let done: usize = distribution
        .counts()
        .filter(|(status, _)| *status == Status::Completed)
        .map(|(_, count)| count)
        .sum();
    let (actual, expected) = progress.map_or_else(
        || ("–".to_owned(), "–".to_owned()),
        |of| (vigia_i18n::percent(lang, of.actual), vigia_i18n::percent(lang, of.expected)),
    );
    vec![
        name.into(),
        distribution.total().into(),
        done.into(),
        distribution.overdue().into(),
        actual.into(),
        expected.into(),
    ]
}
