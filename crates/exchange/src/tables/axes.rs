//! The axes with a chosen activity.

use vigia_domain::axis::Axis;
use vigia_domain::roll_up::RollUp;
use vigia_domain::view::roll_up;

use super::column::{Column, Kind, Unit, columns, percent};
use crate::Edition;

pub(super) fn columns<'a>() -> Vec<Column<&'a Axis>> {
    columns![&'a Axis;
        ("code", Kind::Code, "tables-axis-code", |_, axis| axis.code.to_string()),
        ("ordinal", Kind::Whole(Unit::None), "tables-axis-ordinal", |_, axis| axis
            .ordinal
            .to_string()),
        ("name", Kind::Text, "tables-axis-name", |to, axis| axis.name.get(to.lang).into()),
        ("scope", Kind::Text, "tables-axis-scope", |to, axis| axis.scope.get(to.lang).into()),
        ("activities", Kind::Whole(Unit::None), "tables-activities", |to, axis| to
            .selection
            .rows_of_axis(&axis.code)
            .count()
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-progress", |to, axis| percent(
            progress(to, axis).map(|roll_up| roll_up.actual)
        )),
        ("expected_percent", Kind::Decimal(Unit::Percent), "tables-expected", |to, axis| percent(
            progress(to, axis).map(|roll_up| roll_up.expected)
        )),
    ]
}

fn progress(edition: &Edition, axis: &Axis) -> Option<RollUp> {
    roll_up(edition.selection.rows_of_axis(&axis.code))
}
