//! What each programme has done, beside what came of it.

use vigia_charts::{AxisColour, Ink, QuadrantLabels, QuadrantPoint, quadrant};
use vigia_domain::Percent;
use vigia_domain::done_and_working::{ProgrammeResult, done_and_working};
use vigia_i18n::t;

use crate::chart::Words;
use crate::levels::Written;
use crate::{Chart, ChartName, Column, Scene, Table};

struct Row {
    code: String,
    name: String,
    done: Percent,
    works: Option<Percent>,
    on_course: usize,
    rated: usize,
    tip: String,
    ink: Ink,
}

/// The words in the drawing.
struct Labels {
    done: String,
    works: String,
    done_and_working: String,
    done_only: String,
    working_only: String,
    neither: String,
    unknown: String,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, axis, .. } = scene;
    let title = crate::scene::of_axis(lang, t!(lang, "chart-quadrant-title"), axis);
    let results = done_and_working(view, axis.map(|axis| &axis.code));
    let rows: Vec<Row> = results.iter().filter_map(|result| row(scene, result)).collect();
    if rows.is_empty() {
        let missing = t!(lang, "chart-no-activities");
        return Chart::missing(ChartName::DoneAndWorking, scene, title, missing);
    }
    let tips: Vec<&str> = rows.iter().map(|row| row.tip.as_str()).collect();
    let words = Words { title, description: tips.join(" "), note: t!(lang, "chart-quadrant-note") };
    let table = table(scene, &rows);
    let labels = labels(scene);
    let levels = Written::new(scene.lang);
    Chart::painted(ChartName::DoneAndWorking, scene, words, table, move |caption, room| {
        let points: Vec<QuadrantPoint<'_>> = rows
            .iter()
            .map(|row| QuadrantPoint {
                code: &row.code,
                name: &row.name,
                done: row.done,
                works: row.works,
                tip: &row.tip,
                ink: row.ink,
            })
            .collect();
        let labels = QuadrantLabels {
            done: &labels.done,
            works: &labels.works,
            done_and_working: &labels.done_and_working,
            done_only: &labels.done_only,
            working_only: &labels.working_only,
            neither: &labels.neither,
            unknown: &labels.unknown,
            levels: levels.levels(),
        };
        quadrant(caption, &points, &labels, room)
    })
}

fn labels(scene: Scene<'_>) -> Labels {
    let lang = scene.lang;
    Labels {
        done: t!(lang, "chart-quadrant-done"),
        works: t!(lang, "chart-quadrant-works"),
        done_and_working: t!(lang, "chart-quadrant-done-and-working"),
        done_only: t!(lang, "chart-quadrant-done-only"),
        working_only: t!(lang, "chart-quadrant-working-only"),
        neither: t!(lang, "chart-quadrant-neither"),
        unknown: t!(lang, "chart-quadrant-unknown"),
    }
}

/// A programme that has activities to count.
fn row(scene: Scene<'_>, result: &ProgrammeResult<'_>) -> Option<Row> {
    let Scene { view, lang, .. } = scene;
    let done = result.progress.as_ref()?.actual;
    let programme = result.programme;
    let (code, name) = (programme.code.to_string(), programme.name.get(lang).to_owned());
    let heading = format!("{code}. {name}");
    let percent = vigia_i18n::percent(lang, done);
    let tip = result.achievement.map_or_else(
        || t!(lang, "chart-quadrant-tip-unknown", name = heading.as_str(), done = percent.as_str()),
        |works| {
            t!(
                lang,
                "chart-quadrant-tip",
                name = heading.as_str(),
                done = percent.as_str(),
                works = vigia_i18n::percent(lang, works),
                measured = result.measured,
                course = result.on_course(),
                rated = result.rated(),
            )
        },
    );
    let ordinal = view.plan().axis(&programme.axis).map_or(0, |axis| axis.ordinal);
    Some(Row {
        code,
        name,
        done,
        works: result.achievement,
        on_course: result.on_course(),
        rated: result.rated(),
        tip,
        ink: Ink::Axis(AxisColour::of_ordinal(ordinal)),
    })
}

fn table(scene: Scene<'_>, rows: &[Row]) -> Table {
    let lang = scene.lang;
    Table {
        columns: vec![
            Column::Words(t!(lang, "chart-column-programme")),
            Column::Numbers(t!(lang, "chart-quadrant-done")),
            Column::Numbers(t!(lang, "chart-quadrant-works")),
            Column::Numbers(t!(lang, "chart-quadrant-column-course")),
        ],
        rows: rows
            .iter()
            .map(|row| {
                let works = row.works.map(|works| vigia_i18n::percent(lang, works));
                vec![
                    format!("{}. {}", row.code, row.name),
                    vigia_i18n::percent(lang, row.done),
                    works.unwrap_or_else(|| "–".to_owned()),
                    t!(lang, "chart-quadrant-course", course = row.on_course, rated = row.rated,),
                ]
            })
            .collect(),
    }
}
