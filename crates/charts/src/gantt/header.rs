//! What stands above the bars: years, quarters or months, and today.

use vigia_domain::Day;

use super::{GanttChart, GanttLabels, TimeStep};
use crate::bounds::{Bounds, Coord};
use crate::label::{self, Label};
use crate::scale::Scale;

const YEAR: i8 = 12;
/// Between two years, which may be wider than their cells.
const YEARS_APART: i32 = 4;
/// Between two lines of the grid.
const LINES_APART: i32 = 5;
/// Below the line of today's day.
const TODAY_DROP: i32 = 6;

/// The words above the bars, and where the grid stands below them.
pub(super) struct Header {
    pub(super) words: Vec<Word>,
    pub(super) lines: Vec<Line>,
    pub(super) today: Option<Today>,
    pub(super) bottom: i32,
}

/// A word, written centred on a place.
pub(super) struct Word {
    pub(super) text: String,
    pub(super) place: Coord,
    pub(super) weight: Weight,
}

/// A line of the grid.
pub(super) struct Line {
    pub(super) x: i32,
    pub(super) weight: Weight,
}

/// Whether a year begins or a smaller step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Year,
    Step,
}

/// The line of today and its words.
pub(super) struct Today {
    pub(super) x: i32,
    pub(super) label: Label,
}

/// The header of a plot that reaches from left to right of `columns`, on the
/// upper edge of which it begins.
pub(super) fn header(chart: &GanttChart<'_>, columns: Bounds, scale: &Scale, font: i32) -> Header {
    let height = label::line_height(font);
    let months = months(chart.step);
    let mut words =
        in_line(&cells(chart, YEAR, columns, scale), columns, (font, YEARS_APART), |day| {
            (day.year().to_string(), Weight::Year)
        });
    let mut bottom = columns.top + height;
    if months < YEAR {
        let line = Bounds { top: bottom, ..columns };
        let cells: Vec<Cell> = cells(chart, months, line, scale)
            .into_iter()
            .filter(|cell| {
                label::width(step_name(&chart.labels, chart.step, cell.from), font) < cell.width()
            })
            .collect();
        words.extend(in_line(&cells, line, (font, 0), |day| {
            (step_name(&chart.labels, chart.step, day).to_owned(), Weight::Step)
        }));
        bottom += height;
    }
    let today = scale.contains(chart.today).then(|| {
        bottom += height + TODAY_DROP;
        let (x, _) = scale.place(chart.today, 0.0);
        let area = Bounds { top: bottom, ..columns };
        Today { x, label: label::above(chart.labels.today, x, area, font) }
    });
    Header { words, lines: lines(&cells(chart, months, columns, scale)), today, bottom }
}

/// A stretch of time with its place.
#[derive(Clone, Copy)]
struct Cell {
    from: Day,
    left: i32,
    right: i32,
}

impl Cell {
    const fn width(&self) -> i32 {
        self.right - self.left
    }
}

const fn months(step: TimeStep) -> i8 {
    match step {
        TimeStep::Month => 1,
        TimeStep::Quarter => 3,
        TimeStep::Year => YEAR,
    }
}

fn step_name<'a>(labels: &GanttLabels<'a>, step: TimeStep, day: Day) -> &'a str {
    let month = usize::from(day.month().unsigned_abs()) - 1;
    match step {
        TimeStep::Month => labels.months[month],
        TimeStep::Quarter => labels.quarters[month / 3],
        TimeStep::Year => "",
    }
}

/// The stretches of so many months within the span, the first and the last of
/// them cut where the span begins and ends.
fn cells(chart: &GanttChart<'_>, months: i8, columns: Bounds, scale: &Scale) -> Vec<Cell> {
    let (first, last) = chart.span;
    let month = (first.month() - 1) / months * months + 1;
    let mut next = Day::new(first.year(), month, 1).ok();
    let mut cells = Vec::new();
    while let Some(from) = next.filter(|from| *from <= last) {
        next = after(from, months);
        let place = |day: Day| scale.place(day, 0.0).0.clamp(columns.left, columns.right);
        let right = next.map_or(columns.right, place);
        cells.push(Cell { from, left: place(from), right });
    }
    cells
}

/// The first day of the month so many months later.
fn after(day: Day, months: i8) -> Option<Day> {
    let month = day.month() + months;
    if month > YEAR {
        Day::new(day.year().checked_add(1)?, month - YEAR, 1).ok()
    } else {
        Day::new(day.year(), month, 1).ok()
    }
}

/// Words centred in their cells, without those that would meet the one before
/// or leave the plot.
fn in_line(
    cells: &[Cell],
    columns: Bounds,
    (font, apart): (i32, i32),
    word: impl Fn(Day) -> (String, Weight),
) -> Vec<Word> {
    let mut free = columns.left;
    let mut words = Vec::with_capacity(cells.len());
    for cell in cells {
        let (text, weight) = word(cell.from);
        let half = label::width(&text, font) / 2 + 1;
        let x = cell.left + cell.width() / 2;
        if x - half >= free && x + half <= columns.right {
            free = x + half + apart;
            let place = (x, columns.top + label::line_height(font) / 2);
            words.push(Word { text, place, weight });
        }
    }
    words
}

/// A line where each cell but the first begins.
fn lines(cells: &[Cell]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(cells.len());
    for cell in cells.iter().skip(1) {
        if lines.last().is_none_or(|last| cell.left - last.x >= LINES_APART) {
            let weight = if cell.from.month() == 1 { Weight::Year } else { Weight::Step };
            lines.push(Line { x: cell.left, weight });
        }
    }
    lines
}
