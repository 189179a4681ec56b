//! The matrix of activities, a section an axis.

use vigia_domain::AgencyCode;
use vigia_domain::axis::Axis;
use vigia_domain::programme::Programme;
use vigia_domain::view::Row;
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Section, Table, Tone};

pub(super) fn sections(scope: &Scope) -> Vec<Section> {
    scope.selection().axes().into_iter().map(|axis| section(scope, axis)).collect()
}

fn section(scope: &Scope, axis: &Axis) -> Section {
    let lang = scope.lang;
    let scene = Scene { axis: Some(axis), ..scope.scene() };
    let mut blocks = vec![
        Block::Paragraph(axis.scope.get(lang).to_owned()),
        Block::chart(lang, &chart(ChartName::Progress, scene)),
        Block::chart(lang, &chart(ChartName::StatusByProgramme, scene)),
    ];
    for programme in scope.selection().programmes_of(&axis.code) {
        blocks.extend(of_programme(scope, programme));
    }
    let heading = t!(lang, "doc-axis", numeral = axis.numeral(), name = axis.name.get(lang));
    Section::on_a_page(heading, blocks)
}

fn of_programme(scope: &Scope, programme: &Programme) -> Vec<Block> {
    let lang = scope.lang;
    let name = scope.marked(programme.name.get(lang), programme.provenance);
    let heading =
        t!(lang, "programme-heading", code = programme.code.to_string(), name = name.as_str());
    let terms = [
        (t!(lang, "matrix-field-objective"), programme.objective.get(lang)),
        (t!(lang, "matrix-field-expected-result"), programme.expected_result.get(lang)),
    ];
    let terms: Vec<(String, String)> = terms
        .into_iter()
        .filter(|(_, words)| !words.trim().is_empty())
        .map(|(name, words)| (name, words.to_owned()))
        .collect();
    let mut blocks = vec![Block::heading(heading)];
    if !terms.is_empty() {
        blocks.push(Block::Terms(terms));
    }
    let rows: Vec<Row<'_>> = scope.selection().rows_of(&programme.code).collect();
    let caption = t!(lang, "doc-matrix-caption", code = programme.code.to_string());
    blocks.push(Block::Table(table(scope, caption, &rows)));
    blocks
}

/// The matrix of some activities.
fn table(scope: &Scope, caption: String, rows: &[Row<'_>]) -> Table {
    let lang = scope.lang;
    Table {
        caption,
        columns: vec![
            Column::codes(t!(lang, "column-code"), 13),
            Column::words(t!(lang, "column-activity"), 36),
            Column::codes(t!(lang, "column-lead"), 22),
            Column::codes(t!(lang, "column-partners"), 26),
            Column::codes(t!(lang, "column-deadline"), 20),
            Column::codes(t!(lang, "column-status"), 22),
            Column::numbers(t!(lang, "progress-actual"), 14),
            Column::numbers(t!(lang, "progress-expected"), 17),
        ],
        rows: rows.iter().map(|row| cells(scope, *row)).collect(),
    }
}

fn cells(scope: &Scope, Row { activity, standing }: Row<'_>) -> Vec<Cell> {
    let lang = scope.lang;
    let partners: Vec<&str> = activity.partners.iter().map(AgencyCode::as_str).collect();
    vec![
        activity.code.to_string().into(),
        scope.title(activity).into(),
        activity.terms.lead.to_string().into(),
        partners.join(", ").into(),
        vigia_i18n::day(lang, activity.terms.deadline).into(),
        Cell::marked(scope.state(standing), Tone::of(standing)),
        vigia_i18n::percent(lang, standing.actual).into(),
        vigia_i18n::percent(lang, standing.expected).into(),
    ]
}
