//! The axes against the international frames.

use std::fmt::Display;

use vigia_charts::{AxisColour, HeatCell, HeatColumn, HeatRow, Ink, heat_map};
use vigia_domain::Lang;
use vigia_domain::alignment_matrix::{AlignmentCell, AlignmentRow, gcm_matrix, sdg_matrix};
use vigia_domain::axis::Axis;
use vigia_i18n::t;

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

struct Row {
    label: String,
    cells: Vec<Cell>,
}

struct Cell {
    count: usize,
    text: String,
    second: String,
    /// All of it in words; empty where the axis does nothing.
    words: String,
    tip: String,
}

pub(crate) fn sdg(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let rows = rows(lang, &sdg_matrix(scene.view), |code| t!(lang, "tag-sdg", code = code));
    chart(scene, ChartName::Sdg, t!(lang, "alignment-sdg-caption"), rows)
}

pub(crate) fn gcm(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let rows = rows(lang, &gcm_matrix(scene.view), |code| t!(lang, "tag-gcm", code = code));
    chart(scene, ChartName::Gcm, t!(lang, "alignment-gcm-caption"), rows)
}

fn chart(scene: Scene<'_>, name: ChartName, title: String, rows: Vec<Row>) -> Chart<'_> {
    let lang = scene.lang;
    let axes = &scene.view.plan().axes;
    if rows.is_empty() || axes.is_empty() {
        return Chart::missing(name, scene, title, t!(lang, "chart-alignment-none"));
    }
    let headings: Vec<(String, Ink)> = axes
        .iter()
        .map(|axis| (axis_name(lang, axis), Ink::Axis(AxisColour::of_ordinal(axis.ordinal))))
        .collect();
    let aligned = rows.iter().filter(|row| row.cells.iter().any(|cell| cell.count > 0)).count();
    let description =
        t!(lang, "chart-alignment-description", aligned = aligned, total = rows.len());
    let words = Words { title, description, note: t!(lang, "chart-alignment-note") };
    let table = table(lang, &headings, &rows);
    Chart::painted(name, scene, words, table, move |caption, room| {
        let columns: Vec<HeatColumn<'_>> =
            headings.iter().map(|(heading, ink)| HeatColumn { heading, ink: *ink }).collect();
        let rows: Vec<HeatRow<'_>> = rows
            .iter()
            .map(|row| HeatRow { label: &row.label, cells: row.cells.iter().map(drawn).collect() })
            .collect();
        heat_map(caption, &columns, &rows, room)
    })
}

fn drawn(cell: &Cell) -> HeatCell<'_> {
    HeatCell { count: cell.count, text: &cell.text, second: &cell.second, tip: &cell.tip }
}

fn axis_name(lang: Lang, axis: &Axis) -> String {
    format!("{}. {}", axis.numeral(), axis.name.get(lang))
}

fn rows<Code: Display>(
    lang: Lang,
    matrix: &[AlignmentRow<'_, Code>],
    tag: impl Fn(String) -> String,
) -> Vec<Row> {
    matrix
        .iter()
        .map(|row| {
            let tag = tag(row.item.code.to_string());
            let cells = row.cells.iter().map(|of_axis| cell(lang, &tag, of_axis)).collect();
            Row { label: format!("{tag} · {}", row.item.label.get(lang)), cells }
        })
        .collect()
}

fn cell(lang: Lang, tag: &str, cell: &AlignmentCell<'_>) -> Cell {
    let mut parts = Vec::new();
    if cell.activities > 0 {
        parts.push(t!(lang, "alignment-activities", count = cell.activities));
    }
    let progress = cell.progress.as_ref();
    parts.extend(progress.map(|progress| {
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
    let words = parts.join("; ");
    let said = if words.is_empty() { t!(lang, "alignment-nothing") } else { words.clone() };
    Cell {
        count: cell.activities,
        text: cell.activities.to_string(),
        second: progress.map(|of| vigia_i18n::percent(lang, of.actual)).unwrap_or_default(),
        words,
        tip: format!("{tag} · {}: {said}", axis_name(lang, cell.axis)),
    }
}

fn table(lang: Lang, headings: &[(String, Ink)], rows: &[Row]) -> Table {
    let axes = headings.iter().map(|(heading, _)| Column::Words(heading.clone()));
    let first = std::iter::once(Column::Words(t!(lang, "column-alignment")));
    let words =
        |cell: &Cell| if cell.words.is_empty() { "–".to_owned() } else { cell.words.clone() };
    Table {
        columns: first.chain(axes).collect(),
        rows: rows
            .iter()
            .map(|row| {
                let cells = row.cells.iter().map(words);
                std::iter::once(row.label.clone()).chain(cells).collect()
            })
            .collect(),
    }
}
