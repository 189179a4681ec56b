use super::layout::Layout;
use super::*;
use crate::bounds::{Bounds, whole};

const LABELS: CalendarLabels<'static> = CalendarLabels {
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    heat: "Vencen en la semana, de 1 a 12",
    done: "Cumplidas, en proporción",
    late: "Alguna está vencida",
    today: "Esta semana",
};

fn week(year: i16, number: i8, due: usize) -> CalendarWeek<'static> {
    let week = Week { year, number };
    CalendarWeek { week, due, done: due / 2, late: due - due / 2, tip: "Semana" }
}

fn chart<'a>(years: &'a [i16], weeks: &'a [CalendarWeek<'a>]) -> CalendarChart<'a> {
    CalendarChart { years, weeks, today: Week { year: 2019, number: 48 }, labels: LABELS }
}

/// Every week of these years.
fn every_week(years: &[i16]) -> Vec<CalendarWeek<'static>> {
    let weeks = |year: i16| (1..=Week::count_in(year)).map(move |number| week(year, number, 3));
    years.iter().copied().flat_map(weeks).collect()
}

#[test]
fn nothing_overlaps_or_leaves_the_chart() {
    for years in [&[2018, 2019, 2020][..], &[2020], &[1999, 9999]] {
        let weeks = every_week(years);
        let chart = chart(years, &weeks);
        for room in Room::ALL {
            let layout = Layout::new(&chart, room);
            assert_eq!(layout.cells.len(), weeks.len());
            let names = layout.names.iter().map(|name| name.bounds);
            let cells = layout.cells.iter().map(|cell| cell.area);
            let key = layout.key.iter().flat_map(|item| [item.sample, item.label.bounds]);
            let mut before: Vec<Bounds> = Vec::new();
            for part in names.chain(cells).chain(key) {
                assert!(whole(layout.size).encloses(part), "{room:?}: {part:?}");
                assert!(before.iter().all(|other| !other.overlaps(part)), "{room:?}: {part:?}");
                before.push(part);
            }
            for ground in &layout.grounds {
                assert!(whole(layout.size).encloses(*ground), "{room:?}: {ground:?}");
            }
        }
    }
}

#[test]
fn the_names_of_months_and_years_are_written_whole() {
    let weeks = every_week(&[2020]);
    let years = [2018, 2020];
    let chart = chart(&years, &weeks);
    for (room, names) in [(Room::Wide, 12 + 2), (Room::Narrow, 2 * (12 + 1))] {
        let layout = Layout::new(&chart, room);
        assert_eq!(layout.names.len(), names);
        let lines = layout.names.iter().flat_map(|name| &name.lines);
        assert!(lines.clone().all(|line| !line.contains('…')), "{:?}", lines.collect::<Vec<_>>());
    }
}

#[test]
fn only_weeks_with_deadlines_have_a_cell_and_say_more() {
    let caption = Caption { id: "c", title: "Plazos", description: "Al día." };
    let weeks = [week(2019, 49, 1), week(2019, 50, 0), week(2031, 1, 4)];
    for room in Room::ALL {
        let svg = calendar(&caption, &chart(&[2018, 2019], &weeks), room).unwrap();
        assert_eq!(svg.as_str().matches("<title>Semana</title>").count(), 1);
    }
}

#[test]
fn this_week_is_framed_where_its_year_is_shown() {
    let framed = |years: &[i16]| Layout::new(&chart(years, &[]), Room::Wide).today.is_some();
    assert!(framed(&[2019]));
    assert!(!framed(&[2018]));
}
