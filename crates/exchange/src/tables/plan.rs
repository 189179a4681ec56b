//! The plan in one row: its thresholds, and what is chosen of it comes to.

use vigia_domain::Selection;

use super::column::{Column, Kind, Unit, columns, maybe, percent, pesos};

pub(super) fn columns<'a>() -> Vec<Column<&'a Selection>> {
    columns![&'a Selection;
        ("code", Kind::Code, "tables-stamp-plan", |_, of| of.plan().code.to_string()),
        ("title", Kind::Text, "tables-plan-title", |to, of| of.plan().title.get(to.lang).into()),
        ("short_title", Kind::Text, "tables-plan-short-title", |to, of| of
            .plan()
            .short_title
            .get(to.lang)
            .into()),
        ("description", Kind::Text, "tables-plan-description", |to, of| of
            .plan()
            .description
            .get(to.lang)
            .into()),
        ("start", Kind::Day, "tables-plan-start", |_, of| of.plan().period.start().to_string()),
        ("end", Kind::Day, "tables-plan-end", |_, of| of.plan().period.end().to_string()),
        ("report_every_days", Kind::Whole(Unit::Days), "tables-plan-report-every", |_, of| of
            .plan()
            .policy
            .report_every_days
            .to_string()),
        ("due_soon_days", Kind::Whole(Unit::Days), "tables-plan-due-soon", |_, of| of
            .plan()
            .policy
            .due_soon_days
            .to_string()),
        ("behind_below", Kind::Decimal(Unit::None), "tables-plan-behind", |_, of| of
            .plan()
            .policy
            .bands
            .behind_below()
            .to_string()),
        ("ahead_from", Kind::Decimal(Unit::None), "tables-plan-ahead", |_, of| of
            .plan()
            .policy
            .bands
            .ahead_from()
            .to_string()),
        ("smallest_cell", Kind::Whole(Unit::None), "tables-plan-smallest", |_, of| of
            .plan()
            .policy
            .smallest_cell
            .value()
            .to_string()),
        ("activities", Kind::Whole(Unit::None), "tables-activities", |_, of| of
            .totals()
            .activities
            .to_string()),
        ("overdue", Kind::Whole(Unit::None), "tables-overdue", |_, of| of
            .totals()
            .distribution
            .overdue()
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-progress", |_, of| percent(
            of.totals().roll_up.map(|roll_up| roll_up.actual)
        )),
        ("expected_percent", Kind::Decimal(Unit::Percent), "tables-expected", |_, of| percent(
            of.totals().roll_up.map(|roll_up| roll_up.expected)
        )),
        ("strict_percent", Kind::Decimal(Unit::Percent), "tables-plan-strict", |_, of| percent(
            of.totals().fulfilment.strict()
        )),
        ("broad_percent", Kind::Decimal(Unit::Percent), "tables-plan-broad", |_, of| percent(
            of.totals().fulfilment.broad()
        )),
        ("budget_dop", Kind::Whole(Unit::Pesos), "tables-plan-budget", |_, of| pesos(
            of.totals().budget
        )),
        ("indicators", Kind::Whole(Unit::None), "tables-plan-indicators", |_, of| of
            .totals()
            .indicators
            .to_string()),
        ("observations", Kind::Whole(Unit::None), "tables-plan-observations", |_, of| of
            .totals()
            .observations
            .to_string()),
        ("examples", Kind::Text, "tables-plan-examples", |to, _| maybe(
            crate::Imprint::of(to).provenance
        )),
    ]
}
