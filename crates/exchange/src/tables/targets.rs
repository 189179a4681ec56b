//! What the chosen indicators aim at.

use vigia_domain::indicator::Target;
use vigia_domain::{Indicator, Selection};

use super::activities::PROVENANCES;
use super::column::{Column, Kind, Unit, columns};
use super::figures::{denominator, numerator, value};

type Row<'a> = (&'a Indicator, &'a Target);

pub(super) fn rows(selection: &Selection) -> Vec<Row<'_>> {
    let indicators = selection.indicators().into_iter();
    indicators.flat_map(|of| of.targets.iter().map(move |target| (of, target))).collect()
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("indicator", Kind::Code, "tables-indicator-code", |_, (of, _)| of.code.to_string()),
        ("period", Kind::Code, "tables-period", |_, (_, target)| target.period.code()),
        ("period_start", Kind::Day, "tables-period-start", |_, (_, target)| target
            .period
            .start()
            .to_string()),
        ("period_end", Kind::Day, "tables-period-end", |_, (_, target)| target
            .period
            .end()
            .to_string()),
        ("value", Kind::Decimal(Unit::None), "tables-target-value", |_, (of, target)| value(
            of,
            Some(target.figure)
        )),
        ("numerator", Kind::Whole(Unit::None), "tables-numerator", |_, (_, target)| numerator(
            Some(target.figure)
        )),
        ("denominator", Kind::Whole(Unit::None), "tables-denominator", |_, (_, target)| {
            denominator(Some(target.figure))
        }),
        ("original_value", Kind::Decimal(Unit::None), "tables-target-original", |_, (of, target)| {
            value(of, Some(target.original()))
        }),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, (_, target)| target
            .provenance
            .as_str()
            .into()),
        ("source", Kind::Code, "tables-source", |_, (_, target)| target.source.to_string()),
    ]
}
