//! What sources besides the official one say.

use vigia_domain::Indicator;
use vigia_domain::indicator::series::Series;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Table};

/// The last value of every other source; nothing where there is none.
pub(super) fn blocks(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    let mut rows = Vec::new();
    for indicator in &scope.plan().indicators {
        for series in indicator.series() {
            if *series.source != indicator.official_source {
                rows.extend(cells(scope, indicator, &series));
            }
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table {
        caption: String::new(),
        columns: vec![
            Column::codes(t!(lang, "column-code"), 20),
            Column::words(t!(lang, "indicator-column-source"), 46),
            Column::words(t!(lang, "indicator-column-dimensions"), 40),
            Column::words(t!(lang, "indicator-column-period"), 32),
            Column::numbers(t!(lang, "indicator-column-value"), 20),
        ],
        rows,
    };
    vec![
        Block::heading(t!(lang, "doc-other-sources")),
        Block::Paragraph(t!(lang, "doc-other-sources-lead")),
        Block::Table(table),
    ]
}

fn cells(scope: &Scope, indicator: &Indicator, series: &Series<'_>) -> Option<Vec<Cell>> {
    let lang = scope.lang;
    let latest = series.latest()?;
    let counts = vigia_i18n::dimensions(lang, series.dimensions);
    let counts = if counts.is_empty() { t!(lang, "indicator-whole") } else { counts };
    let smallest = scope.plan().policy.smallest_cell;
    Some(vec![
        indicator.code.to_string().into(),
        scope.publisher(series.source).into(),
        counts.into(),
        vigia_i18n::period(lang, latest.period).into(),
        vigia_i18n::reading(lang, indicator.measure, latest.reading, smallest).into(),
    ])
}
