//! The programmes with a chosen activity.

use vigia_domain::Selection;
use vigia_domain::programme::Programme;
use vigia_domain::roll_up::RollUp;
use vigia_domain::view::roll_up;

use super::activities::PROVENANCES;
use super::column::{Column, Kind, Unit, columns, percent};
use crate::Edition;

pub(super) fn rows(selection: &Selection) -> Vec<&Programme> {
    let axes = selection.axes();
    axes.into_iter().flat_map(|axis| selection.programmes_of(&axis.code)).collect()
}

pub(super) fn columns<'a>() -> Vec<Column<&'a Programme>> {
    columns![&'a Programme;
        ("code", Kind::Code, "tables-programme-code", |_, of| of.code.to_string()),
        ("axis", Kind::Code, "tables-axis-code", |_, of| of.axis.to_string()),
        ("ordinal", Kind::Whole(Unit::None), "tables-programme-ordinal", |_, of| of
            .ordinal
            .to_string()),
        ("name", Kind::Text, "tables-programme-name", |to, of| of.name.get(to.lang).into()),
        ("objective", Kind::Text, "tables-programme-objective", |to, of| of
            .objective
            .get(to.lang)
            .into()),
        ("expected_result", Kind::Text, "tables-programme-result", |to, of| of
            .expected_result
            .get(to.lang)
            .into()),
        ("activities", Kind::Whole(Unit::None), "tables-activities", |to, of| to
            .selection
            .rows_of(&of.code)
            .count()
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-progress", |to, of| percent(
            progress(to, of).map(|roll_up| roll_up.actual)
        )),
        ("expected_percent", Kind::Decimal(Unit::Percent), "tables-expected", |to, of| percent(
            progress(to, of).map(|roll_up| roll_up.expected)
        )),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, of| of
            .provenance
            .as_str()
            .into()),
        ("source", Kind::Code, "tables-source", |_, of| of.source.to_string()),
    ]
}

fn progress(edition: &Edition, programme: &Programme) -> Option<RollUp> {
    roll_up(edition.selection.rows_of(&programme.code))
}
