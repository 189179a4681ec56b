//! The activities through time: all of them in one chart, or a chart for each
//! programme.

mod activity;

use vigia_charts::{GanttChart, GanttGroup, GanttKey, GanttLabels, TimeStep, gantt};
use vigia_domain::schedule::{Lateness, ProgrammeSchedule, Schedule, Scheduled};
use vigia_domain::{Lang, Period, ProgrammeCode};
use vigia_i18n::t;

use crate::chart::Words;
use crate::months::month_names;
use crate::scene::TimeUnit;
use crate::{Chart, ChartName, Column, Scene, Table};
use activity::Bar;

/// The sign of what is critical, which the words around the chart name too.
const CRITICAL: &str = "!";

/// How many activities a chart of a programme holds at most, so that it fits on
/// a sheet of paper with every title in three lines.
const MOST_ON_A_SHEET: usize = 14;

/// A programme in the chart.
struct Group {
    heading: String,
    bars: Vec<Bar>,
}

/// Whether the signs of a chart are explained below it.
#[derive(Clone, Copy)]
enum Key {
    Below,
    Elsewhere,
}

/// Every activity, by programme.
pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let title = scene.axis.map_or_else(
        || t!(lang, "gantt-title"),
        |axis| t!(lang, "gantt-title-axis", axis = axis.name.get(lang)),
    );
    let schedule = schedule(scene);
    if schedule.programmes.is_empty() {
        return Chart::missing(ChartName::Gantt, scene, title, t!(lang, "chart-no-activities"));
    }
    let groups = schedule
        .programmes
        .iter()
        .map(|of| Group { heading: heading(lang, of), bars: bars(scene, of, &of.activities) })
        .collect();
    painted(scene, title, groups, schedule.span, Key::Below)
}

/// A chart for each programme that has activities, in the order of the plan and
/// all on the same scale of time. What is too much for a sheet of paper is
/// divided evenly into several charts, which the title counts. The signs are
/// explained in the note of each and not in the drawing.
#[must_use]
pub fn programme_gantts(scene: Scene<'_>) -> Vec<(ProgrammeCode, Chart<'_>)> {
    let lang = scene.lang;
    let schedule = schedule(scene);
    let mut charts = Vec::new();
    for of in &schedule.programmes {
        let parts = of.activities.len().div_ceil(MOST_ON_A_SHEET);
        let on_each = of.activities.len().div_ceil(parts.max(1)).max(1);
        for (part, activities) in (1_usize..).zip(of.activities.chunks(on_each)) {
            let heading = heading(lang, of);
            let title = if parts > 1 {
                t!(lang, "gantt-part", title = heading, part = part, parts = parts)
            } else {
                heading
            };
            let group = Group { heading: String::new(), bars: bars(scene, of, activities) };
            let chart = painted(scene, title, vec![group], schedule.span, Key::Elsewhere);
            charts.push((of.programme.code.clone(), chart));
        }
    }
    charts
}

fn schedule(scene: Scene<'_>) -> Schedule<'_> {
    scene.view.schedule(scene.axis.map(|axis| &axis.code))
}

fn heading(lang: Lang, of: &ProgrammeSchedule<'_>) -> String {
    let (code, name) = (of.programme.code.as_str(), of.programme.name.get(lang));
    t!(lang, "programme-heading", code = code, name = name)
}

fn bars(scene: Scene<'_>, of: &ProgrammeSchedule<'_>, activities: &[Scheduled<'_>]) -> Vec<Bar> {
    activities.iter().map(|scheduled| Bar::new(scene.lang, of.axis, scheduled)).collect()
}

fn painted(
    scene: Scene<'_>,
    title: String,
    groups: Vec<Group>,
    span: Period,
    key: Key,
) -> Chart<'_> {
    let Scene { view, lang, unit, .. } = scene;
    let days = usize::from(view.plan().policy.report_every_days);
    let words = Words {
        title,
        description: description(scene, &groups),
        note: t!(lang, "gantt-note", days = days, sign = CRITICAL),
    };
    let table = table(lang, &groups);
    let today = vigia_i18n::day(lang, view.day());
    let months = month_names(lang);
    let quarters: [String; 4] = std::array::from_fn(|quarter| {
        t!(lang, "gantt-quarter", number = (quarter + 1).to_string())
    });
    let signs = match key {
        Key::Below => Some(signs(lang, days)),
        Key::Elsewhere => None,
    };
    Chart::painted(ChartName::Gantt, scene, words, table, move |caption, room| {
        let labels = GanttLabels {
            today: &today,
            critical: CRITICAL,
            months: months.each_ref().map(String::as_str),
            quarters: quarters.each_ref().map(String::as_str),
        };
        let groups = groups
            .iter()
            .map(|group| GanttGroup {
                heading: &group.heading,
                rows: group.bars.iter().map(Bar::row).collect(),
            })
            .collect();
        let chart = GanttChart {
            groups,
            span: (span.start(), span.end()),
            today: view.day(),
            step: step(unit),
            labels,
            key: signs.as_ref().map(key_of),
        };
        gantt(caption, &chart, room)
    })
}

const fn step(unit: TimeUnit) -> TimeStep {
    match unit {
        TimeUnit::Month => TimeStep::Month,
        TimeUnit::Quarter => TimeStep::Quarter,
        TimeUnit::Year => TimeStep::Year,
    }
}

/// The meanings of the signs, in the order of [`GanttKey`].
fn signs(lang: Lang, days: usize) -> [String; 6] {
    [
        t!(lang, "gantt-key-bar"),
        t!(lang, "gantt-key-deadline"),
        t!(lang, "gantt-key-original"),
        t!(lang, "gantt-key-late"),
        t!(lang, "gantt-key-critical", days = days, sign = CRITICAL),
        t!(lang, "gantt-key-earlier"),
    ]
}

fn key_of(signs: &[String; 6]) -> GanttKey<'_> {
    let [bar, deadline, original, late, critical, earlier] = signs;
    GanttKey { bar, deadline, original, late, critical, earlier }
}

fn description(scene: Scene<'_>, groups: &[Group]) -> String {
    let lang = scene.lang;
    let bars = || groups.iter().flat_map(|group| &group.bars);
    t!(
        lang,
        "gantt-description",
        day = vigia_i18n::day_long(lang, scene.view.day()),
        activities = bars().count(),
        late = bars().filter(|bar| bar.lateness != Lateness::None).count(),
        critical = bars().filter(|bar| bar.lateness == Lateness::Critical).count(),
    )
}

fn table(lang: Lang, groups: &[Group]) -> Table {
    let bars = groups.iter().flat_map(|group| &group.bars);
    Table {
        columns: vec![
            Column::Words(t!(lang, "column-activity")),
            Column::Words(t!(lang, "column-start")),
            Column::Words(t!(lang, "gantt-column-original")),
            Column::Words(t!(lang, "column-deadline")),
            Column::Numbers(t!(lang, "column-progress")),
            Column::Words(t!(lang, "column-status")),
        ],
        rows: bars.map(|bar| bar.cells.clone().into()).collect(),
    }
}
