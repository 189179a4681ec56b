//! An axis on one page.

use vigia_domain::axis::Axis;
use vigia_domain::indicator::achievement::Rating;
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use super::{LISTED, activities, more, shortened};
use crate::report::summary;
use crate::scope::{Scope, band};
use crate::{Block, Cell, Column, Section, Table, Tone};

pub(super) fn sections(scope: &Scope, axis: &Axis) -> Vec<Section> {
    let lang = scope.lang;
    let totals = scope.selection().totals();
    let standing = Section::new(
        t!(lang, "doc-brief-standing"),
        if totals.activities == 0 {
            let filter = scope.imprint.filter.as_str();
            vec![Block::Paragraph(t!(lang, "doc-nothing", filter = filter))]
        } else {
            let scene = Scene { axis: Some(axis), ..scope.scene() };
            vec![
                Block::Paragraph(shortened(axis.scope.get(lang))),
                Block::Figures(summary::figures(scope, &totals)),
                Block::Paragraph(summary::standing(scope, &totals)),
                Block::chart(lang, &without_note(scene)),
            ]
        },
    );
    let mut sections = vec![standing];
    if totals.activities > 0 {
        let (late, next) = (scope.view.overdue(), scope.view.next_deadlines());
        sections.push(activities(scope, t!(lang, "doc-late"), t!(lang, "overdue-none"), &late));
        let coming = t!(lang, "coming-heading");
        sections.push(activities(scope, coming, t!(lang, "coming-none"), &next));
        sections.push(indicators(scope));
    }
    sections
}

fn without_note(scene: Scene<'_>) -> vigia_gallery::Chart<'_> {
    let mut chart = chart(ChartName::Progress, scene);
    chart.note.clear();
    chart
}

/// The indicators of the axis in a few columns.
fn indicators(scope: &Scope) -> Section {
    let (lang, plan) = (scope.lang, scope.plan());
    let heading = t!(lang, "indicators-title");
    if plan.indicators.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(t!(lang, "doc-indicators-none"))]);
    }
    let rows = plan.indicators.iter().take(LISTED).map(|indicator| {
        let outcome = indicator.outcome(plan.policy.bands, scope.day());
        let latest = outcome.latest.map_or_else(
            || t!(lang, "indicator-no-value"),
            |of| {
                let (measure, smallest) = (indicator.measure, plan.policy.smallest_cell);
                let value = vigia_i18n::reading(lang, measure, of.reading, smallest);
                format!("{value} ({})", vigia_i18n::period(lang, of.period))
            },
        );
        let standing = match outcome.rating {
            Rating::Rated(of) => band(lang, of),
            Rating::NotReporting(gap) => vigia_i18n::gap(lang, gap),
        };
        vec![
            indicator.code.to_string().into(),
            shortened(indicator.name.get(lang)).into(),
            latest.into(),
            Cell::marked(standing, Tone::of_rating(outcome.rating)),
        ]
    });
    let table = Table {
        caption: String::new(),
        columns: vec![
            Column::codes(t!(lang, "column-code"), 20),
            Column::words(t!(lang, "indicator-column-name"), 64),
            Column::words(t!(lang, "indicator-column-latest"), 40),
            Column::codes(t!(lang, "indicator-column-band"), 40),
        ],
        rows: rows.collect(),
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(more(scope, plan.indicators.len()));
    Section::new(heading, blocks)
}
