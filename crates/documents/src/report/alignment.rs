//! What the plan does for the international frames.

use std::fmt::Display;

use vigia_domain::alignment_matrix::{AlignmentCell, AlignmentRow, gcm_matrix, sdg_matrix};
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let reference =
        format!("{} {}", t!(lang, "alignment-reference"), t!(lang, "alignment-reference-note"));
    let mut blocks = vec![
        Block::Paragraph(t!(lang, "alignment-lead")),
        Block::Paragraph(reference),
        Block::heading(t!(lang, "alignment-sdg-heading")),
        scope.chart(ChartName::Sdg),
    ];
    let caption = t!(lang, "alignment-sdg-caption");
    blocks.extend(table(scope, caption, &sdg_matrix(&scope.view)));
    blocks.extend([
        Block::heading(t!(lang, "alignment-gcm-heading")),
        Block::Paragraph(t!(lang, "method-alignment-compact")),
        scope.chart(ChartName::Gcm),
    ]);
    let caption = t!(lang, "alignment-gcm-caption");
    blocks.extend(table(scope, caption, &gcm_matrix(&scope.view)));
    blocks.push(Block::Note(t!(lang, "method-alignment-detection")));
    Section::new(t!(lang, "doc-alignment"), blocks)
}

/// The targets or objectives to which something contributes; nothing where
/// there is none.
fn table<Code: Display>(
    scope: &Scope,
    caption: String,
    matrix: &[AlignmentRow<'_, Code>],
) -> Option<Block> {
    let lang = scope.lang;
    let aligned = |row: &&AlignmentRow<'_, Code>| !row.cells.iter().all(AlignmentCell::is_empty);
    let rows: Vec<Vec<Cell>> = matrix
        .iter()
        .filter(aligned)
        .map(|row| {
            let item = row.item;
            let named: [Cell; 2] =
                [item.code.to_string().into(), item.label.get(lang).to_owned().into()];
            let cells = row.cells.iter().map(|cell| Cell::from(said(scope, cell)));
            named.into_iter().chain(cells).collect()
        })
        .collect();
    let axes = scope.plan().axes.iter().map(|axis| {
        Column::words(
            t!(lang, "doc-axis", numeral = axis.numeral(), name = axis.name.get(lang)),
            34,
        )
    });
    let first = [
        Column::codes(t!(lang, "column-code"), 13),
        Column::words(t!(lang, "doc-alignment-item"), 48),
    ];
    (!rows.is_empty()).then(|| {
        Block::Table(Table { caption, columns: first.into_iter().chain(axes).collect(), rows })
    })
}

fn said(scope: &Scope, cell: &AlignmentCell<'_>) -> String {
    let lang = scope.lang;
    let mut parts = Vec::new();
    if cell.activities > 0 {
        parts.push(t!(lang, "alignment-activities", count = cell.activities));
    }
    parts.extend(cell.progress.as_ref().map(|progress| {
        t!(
            lang,
            "alignment-progress",
            actual = vigia_i18n::percent(lang, progress.actual),
            expected = vigia_i18n::percent(lang, progress.expected),
        )
    }));
    if !cell.indicators.is_empty() {
        parts.push(t!(lang, "alignment-indicators", count = cell.indicators.len()));
    }
    if parts.is_empty() { "–".to_owned() } else { parts.join("; ") }
}
