use vigia_domain::schedule::Lateness;
use vigia_domain::{Day, Percent};

use super::layout::{Layout, Row};
use super::*;
use crate::bounds::{Bounds, whole};
use crate::label;

const STEPS: [TimeStep; 3] = [TimeStep::Month, TimeStep::Quarter, TimeStep::Year];
const PLAN: (Day, Day) = (Day::constant(2018, 1, 1), Day::constant(2020, 12, 31));
const TODAY: Day = Day::constant(2019, 11, 30);
const LABELS: GanttLabels<'static> = GanttLabels {
    today: "Hoy, 30 nov 2019",
    critical: "!",
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    quarters: ["T1", "T2", "T3", "T4"],
};
const KEY: GanttKey<'static> = GanttKey {
    bar: "Del inicio al plazo; lo lleno es el avance",
    deadline: "Plazo",
    original: "Plazo original, si se enmendó",
    late: "Vencida",
    critical: "Vencida hace más de 90 días (!)",
    earlier: "Empezó antes del plan",
};

fn row(label: &str, start: Day, deadline: Day, actual: Percent) -> GanttRow<'_> {
    GanttRow {
        label,
        start,
        original: None,
        deadline,
        actual,
        lateness: Lateness::None,
        series: 0,
        tip: "",
        ink: Ink::Text,
    }
}

fn long() -> String {
    "Campaña de prevención de la trata de personas ".repeat(7)
}

/// What plans hold, and what they should not.
fn rows(label: &str) -> Vec<GanttRow<'_>> {
    let day = Day::constant;
    let (first, last) = PLAN;
    let late = row(label, first, day(2018, 6, 30), Percent::ZERO);
    vec![
        row("1.01 Taller", first, last, Percent::ZERO),
        row(label, first, last, Percent::FULL),
        row(label, TODAY, TODAY, Percent::FULL),
        row(label, day(2003, 1, 1), day(2017, 11, 30), Percent::FULL),
        row(label, day(2025, 1, 1), day(2026, 1, 1), Percent::ZERO),
        GanttRow { original: Some(day(2018, 3, 31)), lateness: Lateness::Late, ..late },
        GanttRow { original: Some(day(2030, 3, 31)), lateness: Lateness::Critical, ..late },
        GanttRow { lateness: Lateness::Critical, deadline: day(2010, 1, 1), ..late },
    ]
}

fn chart<'a>(
    heading: &'a str,
    rows: Vec<GanttRow<'a>>,
    span: (Day, Day),
    step: TimeStep,
) -> GanttChart<'a> {
    let groups = vec![
        GanttGroup { heading, rows: rows.clone() },
        GanttGroup { heading, rows: Vec::new() },
        GanttGroup { heading, rows },
    ];
    GanttChart { groups, span, today: TODAY, step, labels: LABELS, key: Some(KEY) }
}

/// The boxes of all words, and of the bars that must not meet them.
fn parts(layout: &Layout<'_>) -> Vec<Bounds> {
    let font = layout.room.font();
    let words = layout.header.words.iter().map(|word| {
        let half = label::width(&word.text, font) / 2;
        let height = label::line_height(font) / 2;
        let (x, y) = word.place;
        Bounds { left: x - half, top: y - height, right: x + half, bottom: y + height }
    });
    let today = layout.header.today.iter().map(|today| today.label.bounds);
    let headings = layout.groups.iter().flat_map(|group| &group.heading).map(|label| label.bounds);
    let rows = layout.groups.iter().flat_map(|group| &group.rows);
    let rows = rows.flat_map(|row| [row.label.bounds, bars(row)]);
    let key = layout.key.iter().flat_map(|item| [item.sample, item.label.bounds]);
    words.chain(today).chain(headings).chain(rows).chain(key).collect()
}

/// What a row draws through time, arrows and diamonds included.
fn bars(row: &Row<'_>) -> Bounds {
    let bar = &row.bar;
    let boxes = [bar.track, bar.done, bar.late].into_iter().flatten();
    let diamonds = [bar.original, bar.deadline].into_iter().flatten();
    let diamonds =
        diamonds.map(|(x, y)| Bounds { left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 });
    let arrows = [bar.earlier, bar.later].into_iter().flatten().map(|corners| {
        let across = corners.map(|(x, _)| x);
        let down = corners.map(|(_, y)| y);
        Bounds {
            left: *across.iter().min().unwrap(),
            top: *down.iter().min().unwrap(),
            right: *across.iter().max().unwrap(),
            bottom: *down.iter().max().unwrap(),
        }
    });
    boxes
        .chain(diamonds)
        .chain(arrows)
        .reduce(|all, part| Bounds {
            left: all.left.min(part.left),
            top: all.top.min(part.top),
            right: all.right.max(part.right),
            bottom: all.bottom.max(part.bottom),
        })
        .unwrap()
}

#[test]
fn nothing_overlaps_or_leaves_the_chart() {
    let long = long();
    let day = Day::constant;
    let spans =
        [PLAN, (TODAY, TODAY), (day(2018, 12, 20), day(2019, 12, 5)), (day(2000, 1, 1), TODAY)];
    for (room, step) in Room::ALL.into_iter().flat_map(|room| STEPS.map(|step| (room, step))) {
        for (span, heading) in spans.into_iter().flat_map(|span| [(span, ""), (span, &*long)]) {
            let chart = chart(heading, rows(&long), span, step);
            let layout = Layout::new(&chart, room);
            let mut before: Vec<Bounds> = Vec::new();
            for part in parts(&layout) {
                let place = format!("{room:?} {step:?} {span:?}: {part:?}");
                assert!(whole(layout.size).encloses(part), "{place} in {:?}", layout.size);
                assert!(before.iter().all(|other| !other.overlaps(part)), "{place}");
                before.push(part);
            }
        }
    }
}

#[test]
fn a_smaller_step_makes_a_wider_chart() {
    let width = |step, room| Layout::new(&chart("", rows("1.01"), PLAN, step), room).size.0;
    assert_eq!(width(TimeStep::Quarter, Room::Wide), 760);
    assert_eq!(width(TimeStep::Quarter, Room::Narrow), 340);
    assert!(width(TimeStep::Month, Room::Wide) > 1500);
    assert!(width(TimeStep::Month, Room::Narrow) > 1000);
    assert!(width(TimeStep::Year, Room::Wide) < 600);
}

#[test]
fn every_quarter_and_every_month_is_named() {
    for (step, words) in [(TimeStep::Year, 3), (TimeStep::Quarter, 15), (TimeStep::Month, 39)] {
        for room in Room::ALL {
            let chart = chart("", rows("1.01"), PLAN, step);
            assert_eq!(Layout::new(&chart, room).header.words.len(), words, "{step:?} {room:?}");
        }
    }
}

#[test]
fn the_height_grows_by_the_same_with_every_row() {
    let height = |count| {
        let rows = vec![rows("1.01")[0]; count];
        Layout::new(&chart("", rows, PLAN, TimeStep::Quarter), Room::Wide).size.1
    };
    assert_eq!(height(40) - height(30), height(20) - height(10));
}

#[test]
fn a_bar_is_filled_as_far_as_it_is_done() {
    let percent = |value: f64| Percent::try_from(value).unwrap();
    for (actual, share) in [(0.0, 0), (50.0, 50), (100.0, 100)] {
        // What began long before is drawn from the first day on.
        for start in [PLAN.0, Day::constant(2003, 1, 1)] {
            let rows = vec![row("1.01", start, PLAN.1, percent(actual))];
            let chart = chart("", rows, PLAN, TimeStep::Quarter);
            let layout = Layout::new(&chart, Room::Wide);
            let bar = &layout.groups[0].rows[0].bar;
            let length = bar.track.unwrap().width();
            assert_eq!(bar.done.map_or(0, Bounds::width) * 100 / length, share);
            assert_eq!(bar.earlier.is_some(), start < PLAN.0);
        }
    }
}

#[test]
fn what_is_late_is_seen_even_after_the_last_day() {
    let late = GanttRow { lateness: Lateness::Late, ..row("1.01", PLAN.0, PLAN.1, Percent::ZERO) };
    let mut chart = chart("", vec![late], PLAN, TimeStep::Quarter);
    chart.today = Day::constant(2026, 1, 1);
    let layout = Layout::new(&chart, Room::Wide);
    assert!(layout.header.today.is_none());
    assert!(layout.groups[0].rows[0].bar.late.unwrap().width() > 5);
}

#[test]
fn thousands_of_activities_are_drawn() {
    let caption = Caption { id: "c", title: "Cronograma", description: "Al día." };
    let chart = chart("", vec![rows("1.01")[5]; 2500], PLAN, TimeStep::Month);
    let svg = gantt(&caption, &chart, Room::Wide).unwrap();
    assert_eq!(svg.as_str().matches("<rect").count() / 5000, 3);
}
