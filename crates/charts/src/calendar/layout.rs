//! Where everything of a calendar stands.

use std::collections::HashMap;

use vigia_domain::deadlines::Week;

use super::{CalendarChart, CalendarLabels, CalendarWeek};
use crate::bounds::Bounds;
use crate::ink::Heat;
use crate::key::{self, Item, Sign};
use crate::label::{self, Label};
use crate::room::Room;

const MARGIN: i32 = 4;
const YEARS: i32 = 40;
const CELL_HEIGHT: i32 = 28;
const ROW_GAP: i32 = 8;
const KEY_GAP: i32 = 8;
/// The most weeks of a year.
const WEEKS: i8 = 53;
/// Where the first half of a year ends.
const HALF: i8 = 26;
/// A step of the sample of the heat.
pub(super) const STEP: i32 = 12;
const SAMPLE: i32 = 16;

/// Before which week of a year each month begins, give or take one.
const MONTH_WEEKS: [i8; 12] = [0, 4, 8, 12, 17, 21, 25, 30, 34, 39, 43, 47];

/// A calendar in its places.
pub(super) struct Layout<'a> {
    pub(super) size: (u32, u32),
    pub(super) font: i32,
    /// The names of years and months.
    pub(super) names: Vec<Label>,
    /// The weeks of each row, as one ground.
    pub(super) grounds: Vec<Bounds>,
    pub(super) cells: Vec<Cell<'a>>,
    pub(super) today: Option<Bounds>,
    pub(super) key: Vec<Item>,
}

/// A week in its place.
pub(super) struct Cell<'a> {
    pub(super) week: &'a CalendarWeek<'a>,
    pub(super) area: Bounds,
    pub(super) heat: Heat,
}

/// A row of weeks.
#[derive(Clone, Copy)]
struct Row {
    year: i16,
    /// The first and the last week.
    first: i8,
    last: i8,
    top: i32,
}

impl<'a> Layout<'a> {
    pub(super) fn new(chart: &CalendarChart<'a>, room: Room) -> Self {
        let font = room.font();
        let mut names = Vec::new();
        let mut rows: Vec<Row> = Vec::new();
        let mut bottom = MARGIN;
        for (first, last, year) in stretches(chart.years, room) {
            // Halves of years need their months each, years share them.
            if rows.is_empty() || room == Room::Narrow {
                names.extend(months(&chart.labels, (first, last), bottom, room));
                bottom += label::line_height(font);
            }
            if first == 1 {
                names.push(year_name(year, bottom, font));
            }
            rows.push(Row { year, first, last, top: bottom });
            bottom += CELL_HEIGHT + ROW_GAP;
        }
        let pitch = pitch(room);
        let most = chart.weeks.iter().map(|week| week.due).max().unwrap_or(0);
        // Each year has a row or two, which are found at once however many there are.
        let mut places: HashMap<i16, Vec<Row>> = HashMap::new();
        for row in &rows {
            places.entry(row.year).or_default().push(*row);
        }
        let place = |week: Week| {
            let rows = places.get(&week.year)?;
            rows.iter().find(|row| row.holds(week)).map(|row| row.cell(week.number, pitch))
        };
        let cells = chart
            .weeks
            .iter()
            .filter_map(|week| {
                let (area, heat) = (place(week.week)?, Heat::of(week.due, most)?);
                Some(Cell { week, area, heat })
            })
            .collect();
        let key = key_items(&chart.labels, bottom + KEY_GAP, room);
        let bottom = key.iter().map(Item::bottom).max().unwrap_or(bottom) + MARGIN;
        Self {
            size: (room.width().unsigned_abs(), bottom.unsigned_abs()),
            font,
            names,
            grounds: rows.iter().map(|row| row.ground(pitch)).collect(),
            cells,
            today: place(chart.today),
            key,
        }
    }
}

impl Row {
    const fn holds(self, week: Week) -> bool {
        self.first <= week.number && week.number <= self.last
    }

    fn cell(self, number: i8, pitch: i32) -> Bounds {
        let left = MARGIN + YEARS + i32::from(number - self.first) * pitch;
        Bounds { left, top: self.top, right: left + pitch - 1, bottom: self.top + CELL_HEIGHT }
    }

    fn ground(self, pitch: i32) -> Bounds {
        let (first, last) = (self.cell(self.first, pitch), self.cell(self.last, pitch));
        Bounds { right: last.right, ..first }
    }
}

/// The weeks that stand in a row, with their year.
fn stretches(years: &[i16], room: Room) -> Vec<(i8, i8, i16)> {
    let of_year = |year: i16| {
        let last = Week::count_in(year).min(WEEKS);
        match room {
            Room::Wide => vec![(1, last, year)],
            Room::Narrow => vec![(1, HALF, year), (HALF + 1, last, year)],
        }
    };
    years.iter().copied().flat_map(of_year).collect()
}

/// From one week to the next.
fn pitch(room: Room) -> i32 {
    let weeks = match room {
        Room::Wide => WEEKS,
        Room::Narrow => WEEKS - HALF,
    };
    (room.width() - 2 * MARGIN - YEARS) / i32::from(weeks)
}

/// The months that begin between two weeks, above them.
fn months(
    labels: &CalendarLabels<'_>,
    (first, last): (i8, i8),
    top: i32,
    room: Room,
) -> Vec<Label> {
    let begins = |week: i8| MARGIN + YEARS + i32::from((week + 1 - first).max(0)) * pitch(room);
    let halves = if last <= HALF {
        0..6
    } else if first > HALF {
        6..12
    } else {
        0..12
    };
    halves
        .map(|month: usize| {
            let next = MONTH_WEEKS.get(month + 1).copied().unwrap_or(last);
            let (left, right) = (begins(MONTH_WEEKS[month]), begins(next.min(last)));
            let area = Bounds { left, top, right, bottom: top };
            label::plain(labels.months[month], area, 1, room.font())
        })
        .collect()
}

fn year_name(year: i16, top: i32, font: i32) -> Label {
    let top = top + (CELL_HEIGHT - label::line_height(font)) / 2;
    let area = Bounds { left: MARGIN, top, right: MARGIN + YEARS, bottom: top };
    label::plain(&year.to_string(), area, 1, font)
}

fn key_items(labels: &CalendarLabels<'_>, top: i32, room: Room) -> Vec<Item> {
    let area = Bounds { left: MARGIN, top, right: room.width() - MARGIN, bottom: top };
    let heat = Sign { sample: STEP * 5, text: labels.heat };
    let others = [labels.done, labels.late, labels.today].map(|text| Sign { sample: SAMPLE, text });
    let signs: Vec<Sign<'_>> = std::iter::once(heat).chain(others).collect();
    key::placed(&signs, area, room.font())
}
