//! How the progress of each institution moved between two days.

use vigia_charts::{SlopeLabels, SlopeLine, slopes};
use vigia_domain::agency::Agency;
use vigia_domain::view::roll_up;
use vigia_domain::{Percent, View};
use vigia_i18n::t;

use crate::chart::Words;
use crate::levels::Written;
use crate::{Chart, ChartName, Column, Scene, Table};

/// An institution with its progress on both days.
struct Row {
    code: String,
    name: String,
    /// Where it led something by then.
    from: Option<Percent>,
    to: Percent,
}

/// A row that can be drawn.
struct Line {
    label: String,
    from: Percent,
    to: Percent,
    tip: String,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let title = t!(lang, "chart-institution-change-title");
    let earlier = earlier(scene);
    let days = [earlier.day(), scene.view.day()].map(|day| vigia_i18n::day(lang, day));
    let rows = rows(scene, &earlier);
    let lines: Vec<Line> = rows.iter().filter_map(|row| line(scene, row, &days)).collect();
    if lines.is_empty() {
        let missing = t!(lang, "chart-institution-change-missing");
        return Chart::missing(ChartName::InstitutionChange, scene, title, missing);
    }
    let tips: Vec<&str> = lines.iter().map(|line| line.tip.as_str()).collect();
    let words = Words {
        title,
        description: tips.join(" "),
        note: t!(lang, "chart-institution-change-note"),
    };
    let table = table(scene, &rows, &days);
    let levels = Written::new(scene.lang);
    Chart::painted(ChartName::InstitutionChange, scene, words, table, move |caption, room| {
        let lines: Vec<SlopeLine<'_>> = lines
            .iter()
            .map(|line| SlopeLine {
                label: &line.label,
                from: line.from,
                to: line.to,
                tip: &line.tip,
            })
            .collect();
        let [earlier, later] = &days;
        let labels = SlopeLabels { earlier, later, levels: levels.levels() };
        slopes(caption, &lines, labels, room)
    })
}

/// The plan on the earlier day, which is never later than the day shown.
fn earlier(scene: Scene<'_>) -> View {
    View::new(scene.view.plan(), scene.earlier_day().min(scene.view.day()))
}

/// Every institution that leads something to count, the furthest first.
fn rows(scene: Scene<'_>, earlier: &View) -> Vec<Row> {
    let progress = |view: &View, agency: &Agency| {
        roll_up(view.led_by(&agency.code)).map(|progress| progress.actual)
    };
    let agencies = scene.view.plan().agencies.iter();
    let mut rows: Vec<Row> = agencies
        .filter_map(|agency| {
            Some(Row {
                code: agency.code.to_string(),
                name: agency.name.get(scene.lang).to_owned(),
                from: progress(earlier, agency),
                to: progress(scene.view, agency)?,
            })
        })
        .collect();
    rows.sort_by(|one, other| {
        let furthest = |row: &Row| (row.to.value(), row.from.unwrap_or_default().value());
        let (one, other) = (furthest(one), furthest(other));
        other.0.total_cmp(&one.0).then(other.1.total_cmp(&one.1))
    });
    rows
}

fn line(scene: Scene<'_>, row: &Row, [earlier, later]: &[String; 2]) -> Option<Line> {
    let lang = scene.lang;
    let (from, to) = (row.from?, row.to);
    let values = [from, to].map(|value| vigia_i18n::percent(lang, value));
    // The arrow stays with the value that it leads to.
    let label = format!("{} {} →\u{a0}{}", row.code, values[0], values[1]);
    let [before, now] = values;
    let tip = t!(
        lang,
        "chart-institution-change-tip",
        code = row.code.as_str(),
        name = row.name.as_str(),
        from = before,
        earlier = earlier.as_str(),
        to = now,
        later = later.as_str(),
    );
    Some(Line { label, from, to, tip })
}

fn table(scene: Scene<'_>, rows: &[Row], days: &[String; 2]) -> Table {
    let lang = scene.lang;
    let [earlier, later] = days.clone().map(Column::Numbers);
    let percent = |value: Percent| vigia_i18n::percent(lang, value);
    let none = || "–".to_owned();
    Table {
        columns: vec![
            Column::Words(t!(lang, "column-institution")),
            Column::Words(t!(lang, "column-code")),
            earlier,
            later,
        ],
        rows: rows
            .iter()
            .map(|row| {
                let from = row.from.map_or_else(none, percent);
                vec![row.name.clone(), row.code.clone(), from, percent(row.to)]
            })
            .collect(),
    }
}
