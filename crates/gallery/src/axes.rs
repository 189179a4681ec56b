//! Actual beside expected progress, of the plan and of each axis.

use vigia_charts::{AxisColour, BulletRow, Ink, bullets};
use vigia_domain::roll_up::RollUp;
use vigia_domain::view::roll_up;
use vigia_i18n::t;

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

struct Row {
    label: String,
    progress: RollUp,
    text: String,
    tip: String,
    ink: Ink,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let title = t!(lang, "chart-axes-title");
    let rows = rows(scene);
    if rows.is_empty() {
        return Chart::missing(ChartName::Axes, scene, title, t!(lang, "chart-no-activities"));
    }
    let tips: Vec<&str> = rows.iter().map(|row| row.tip.as_str()).collect();
    let words = Words { title, description: tips.join(" "), note: t!(lang, "chart-axes-note") };
    let table = table(scene, &rows);
    Chart::painted(ChartName::Axes, scene, words, table, move |caption, room| {
        let rows: Vec<BulletRow<'_>> = rows
            .iter()
            .map(|row| BulletRow {
                label: &row.label,
                actual: row.progress.actual,
                expected: row.progress.expected,
                text: &row.text,
                tip: &row.tip,
                ink: row.ink,
            })
            .collect();
        bullets(caption, &rows, room)
    })
}

/// The whole plan first, then each axis that has activities to count.
fn rows(scene: Scene<'_>) -> Vec<Row> {
    let Scene { view, lang, .. } = scene;
    let plan = view
        .roll_up()
        .map(|progress| row(scene, t!(lang, "chart-whole-plan"), progress, Ink::Text));
    let axes = view.plan().axes.iter().filter_map(|axis| {
        let label = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        let ink = Ink::Axis(AxisColour::of_ordinal(axis.ordinal));
        Some(row(scene, label, roll_up(view.rows_of(&axis.code))?, ink))
    });
    plan.into_iter().chain(axes).collect()
}

fn row(scene: Scene<'_>, label: String, progress: RollUp, ink: Ink) -> Row {
    let lang = scene.lang;
    let actual = vigia_i18n::percent(lang, progress.actual);
    let expected = vigia_i18n::percent(lang, progress.expected);
    let text =
        t!(lang, "chart-actual-expected", actual = actual.as_str(), expected = expected.as_str());
    let tip = t!(
        lang,
        "chart-axes-tip",
        name = label.as_str(),
        actual = actual,
        expected = expected,
        counted = progress.counted,
    );
    Row { label, progress, text, tip, ink }
}

fn table(scene: Scene<'_>, rows: &[Row]) -> Table {
    let lang = scene.lang;
    Table {
        columns: vec![
            Column::Words(t!(lang, "column-axis")),
            Column::Numbers(t!(lang, "progress-actual")),
            Column::Numbers(t!(lang, "progress-expected")),
            Column::Numbers(t!(lang, "column-activities")),
        ],
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    row.label.clone(),
                    vigia_i18n::percent(lang, row.progress.actual),
                    vigia_i18n::percent(lang, row.progress.expected),
                    row.progress.counted.to_string(),
                ]
            })
            .collect(),
    }
}
