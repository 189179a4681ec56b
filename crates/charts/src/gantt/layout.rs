//! Where everything of a chart of activities stands.

use vigia_domain::period::days_between;

use super::bar::{self, Bar};
use super::header::{self, Header};
use super::{GanttChart, GanttGroup, GanttKey, GanttRow, TimeStep};
use crate::bounds::Bounds;
use crate::key::{self, Item, Sign};
use crate::label::{self, Label};
use crate::room::Room;
use crate::scale::Scale;

pub(super) const MARGIN: i32 = 2;
/// The room of the sign of what is critical, before a label.
pub(super) const SIGN: i32 = 14;
/// The samples of the key.
const SAMPLE: i32 = 22;
/// Between the labels and the first day, where an arrow may stand.
const BEFORE: i32 = 12;
/// After the last day, where what is late may run on.
const AFTER: i32 = 16;
const LABELS: i32 = 230;
const LABEL_LINES: usize = 3;
const HEADING_LINES: usize = 8;
const ROW_GAP: i32 = 6;
const GROUP_GAP: i32 = 12;
const HEADING_GAP: i32 = 6;
const KEY_GAP: i32 = 12;
/// How high a row is at least: a bar with its diamonds, and a finger.
const LEAST_HEIGHT: i32 = 24;
/// A plot is never wider, however long its plan is.
const WIDEST: i32 = 6000;

/// A chart in its places.
pub(super) struct Layout<'a> {
    pub(super) size: (u32, u32),
    pub(super) room: Room,
    pub(super) header: Header,
    pub(super) groups: Vec<Group<'a>>,
    pub(super) key: Vec<Item>,
}

/// A group in its place.
pub(super) struct Group<'a> {
    pub(super) heading: Option<Label>,
    pub(super) rows: Vec<Row<'a>>,
    pub(super) bottom: i32,
}

/// An activity in its place.
pub(super) struct Row<'a> {
    pub(super) of: &'a GanttRow<'a>,
    pub(super) label: Label,
    pub(super) bar: Bar,
    /// All of it.
    pub(super) whole: Bounds,
    /// The part in which bars are drawn, from the first to the last day.
    pub(super) lane: Bounds,
}

/// What every row is placed by.
struct Places<'a> {
    chart: &'a GanttChart<'a>,
    room: Room,
    /// The first and the last day.
    plot: (i32, i32),
    scale: Scale,
    /// The end of the drawing.
    edge: i32,
    /// The end of what is seen of it at once.
    page: i32,
}

impl<'a> Layout<'a> {
    pub(super) fn new(chart: &'a GanttChart<'a>, room: Room) -> Self {
        let left = match room {
            Room::Wide => MARGIN + SIGN + LABELS + BEFORE,
            Room::Narrow => MARGIN + BEFORE,
        };
        let right = left + plot_width(chart, room, left);
        let columns = Bounds { left, top: MARGIN, right, bottom: MARGIN };
        let (first, last) = chart.span;
        let scale = Scale::new(first, last, columns);
        let header = header::header(chart, columns, &scale, room.font());
        let edge = right + AFTER;
        // What is wider than the room begins with words that are not.
        let page = edge.min(room.width() - MARGIN);
        let places = Places { chart, room, plot: (left, right), scale, edge, page };
        let mut bottom = header.bottom;
        let mut top = header.bottom + ROW_GAP;
        let mut groups = Vec::with_capacity(chart.groups.len());
        for group in &chart.groups {
            let next = places.group(group, top);
            bottom = next.bottom;
            top = bottom + GROUP_GAP;
            groups.push(next);
        }
        let key = chart.key.as_ref().map_or_else(Vec::new, |key| places.key(key, bottom));
        let bottom = key.iter().map(Item::bottom).max().unwrap_or(bottom) + 2 * MARGIN;
        let size = ((edge + MARGIN).unsigned_abs(), bottom.unsigned_abs());
        Self { size, room, header, groups, key }
    }
}

impl<'a> Places<'a> {
    fn group(&self, group: &'a GanttGroup<'a>, top: i32) -> Group<'a> {
        let heading = (!group.heading.is_empty()).then(|| {
            let area = Bounds { left: MARGIN, top, right: self.page, bottom: top };
            label::plain(group.heading, area, HEADING_LINES, self.room.font())
        });
        let mut bottom = heading.as_ref().map_or(top, |label| label.bounds.bottom);
        let mut top = heading.as_ref().map_or(top, |label| label.bounds.bottom + HEADING_GAP);
        let mut rows = Vec::with_capacity(group.rows.len());
        for row in &group.rows {
            let placed = match self.room {
                Room::Wide => self.beside(row, top),
                Room::Narrow => self.below(row, top),
            };
            bottom = placed.whole.bottom;
            top = bottom + ROW_GAP;
            rows.push(placed);
        }
        Group { heading, rows, bottom }
    }

    /// Label and bar on one line.
    fn beside(&self, row: &'a GanttRow<'a>, top: i32) -> Row<'a> {
        let left = MARGIN + SIGN;
        let area = Bounds { left, top, right: left + LABELS, bottom: top };
        let label = label::plain(row.label, area, LABEL_LINES, self.room.font());
        let height = label.bounds.height().max(LEAST_HEIGHT);
        let label_top = top + (height - label.bounds.height()) / 2;
        let whole = Bounds { left: MARGIN, top, right: self.edge, bottom: top + height };
        self.row(row, label.moved_to(label_top), whole, top)
    }

    /// The label, below it the bar.
    fn below(&self, row: &'a GanttRow<'a>, top: i32) -> Row<'a> {
        let area = Bounds { left: MARGIN + SIGN, top, right: self.page, bottom: top };
        let label = label::plain(row.label, area, LABEL_LINES, self.room.font());
        let lane_top = label.bounds.bottom;
        let bottom = lane_top + LEAST_HEIGHT;
        let whole = Bounds { left: MARGIN, top, right: self.edge, bottom };
        self.row(row, label, whole, lane_top)
    }

    fn row(&self, row: &'a GanttRow<'a>, label: Label, whole: Bounds, lane_top: i32) -> Row<'a> {
        let (left, right) = self.plot;
        let lane = Bounds { left, top: lane_top, right, bottom: whole.bottom };
        let bar = bar::bar(row, self.chart, &self.scale, lane);
        Row { of: row, label, bar, whole, lane }
    }

    fn key(&self, key: &GanttKey<'_>, bottom: i32) -> Vec<Item> {
        let texts = [key.bar, key.deadline, key.original, key.late, key.critical, key.earlier];
        let top = bottom + KEY_GAP;
        let area = Bounds { left: MARGIN, top, right: self.page, bottom: top };
        let signs = texts.map(|text| Sign { sample: SAMPLE, text });
        key::placed(&signs, area, self.room.font())
    }
}

/// How wide the part for the time is.
fn plot_width(chart: &GanttChart<'_>, room: Room, left: i32) -> i32 {
    let (first, last) = chart.span;
    let days = i64::from(days_between(first, last)) + 1;
    // A wide plan is as wide as its years, each of so many units.
    let of_years = |units: i64| i32::try_from(days * units / 365).unwrap_or(WIDEST);
    let page = room.width() - left - AFTER - MARGIN;
    match (chart.step, room) {
        (TimeStep::Month, Room::Wide) => of_years(12 * 36).clamp(page, WIDEST),
        (TimeStep::Month, Room::Narrow) => of_years(12 * 28).clamp(page, WIDEST),
        (TimeStep::Year, Room::Wide) => of_years(84).clamp(page / 2, page),
        (TimeStep::Quarter, Room::Wide | Room::Narrow) | (TimeStep::Year, Room::Narrow) => page,
    }
}
