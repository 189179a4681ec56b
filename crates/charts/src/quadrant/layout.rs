//! Where everything stands among the four fields.

use plotters::style::text_anchor::HPos;

use super::names::{self, Extent, Name, RADIUS};
use super::{QuadrantLabels, QuadrantPoint};
use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::label::{self, Label};
use crate::levels::Levels;
use crate::room::Room;

/// Around the drawing.
const MARGIN: i32 = 2;

/// Between the parts of the drawing.
const GAP: i32 = 6;

/// Left of the plot, for the numbers of its scale.
const NUMBERS: i32 = 56;
/// How high the plot is.
const HEIGHT: i32 = 260;
const NUMBER_GAP: i32 = 8;

/// What points keep clear of the edges of the plot and of the names of fields.
const INSET: i32 = RADIUS + 2;

const FIELD_LINES: usize = 3;
const TITLE_LINES: usize = 2;
const NAME_LINES: usize = 20;

/// Between two rows of the lane or of the key.
const ROW_GAP: i32 = 4;

const TICKS: [u8; 3] = [0, 50, 100];

/// Everything in its place.
pub(super) struct Layout {
    pub(super) size: (u32, u32),
    font: i32,
    /// The outline of the four fields.
    frame: Bounds,
    /// Between these edges the points lie.
    inner: Bounds,
    pub(super) quiet: Vec<Label>,
    titles: Vec<Label>,
    pub(super) spots: Vec<Spot>,
    pub(super) lane: Vec<LaneRow>,
    pub(super) key: Vec<Label>,
}

/// A point among the fields.
pub(super) struct Spot {
    /// Which one of the points it is.
    pub(super) point: usize,
    pub(super) centre: Coord,
    pub(super) name: Option<Name>,
}

/// A point in the lane, on a row of its own.
pub(super) struct LaneRow {
    pub(super) point: usize,
    pub(super) centre: Coord,
    pub(super) name: Label,
}

impl Layout {
    pub(super) fn new(
        points: &[QuadrantPoint<'_>],
        labels: &QuadrantLabels<'_>,
        room: Room,
    ) -> Self {
        let font = room.font();
        let written = |text: &str, left, top, lines| {
            let area = Bounds { left, top, right: room.width() - MARGIN, bottom: top };
            label::plain(text, area, lines, font)
        };
        let works = written(labels.works, MARGIN, MARGIN, TITLE_LINES);
        let left = MARGIN + NUMBERS;
        let top = works.bounds.bottom + GAP;
        let frame = Bounds { left, top, right: room.width() - MARGIN, bottom: top + HEIGHT };
        let (fields, inner) = fields(labels, frame, font);
        let spots = spots(points, inner, frame, room);
        let done = written(labels.done, left, frame.bottom + label::line_height(font) + GAP, 2);
        let mut titles = vec![works, done];
        let mut bottom = titles[1].bounds.bottom;
        let mut lane = Vec::new();
        if points.iter().any(|point| point.works.is_none()) {
            let unknown = written(labels.unknown, left, bottom + 2 * GAP, TITLE_LINES);
            lane = lane_rows(points, inner, unknown.bounds.bottom + GAP, font);
            titles.push(unknown);
            bottom = lane.last().map_or(bottom, LaneRow::bottom);
        }
        let mut key: Vec<Label> = Vec::new();
        for spot in spots.iter().filter(|spot| !spot.is_named()) {
            let top = key.last().map_or(bottom + 2 * GAP, |row| row.bounds.bottom + ROW_GAP);
            let name = names::full_name(&points[spot.point]);
            key.push(written(&name, MARGIN, top, NAME_LINES));
        }
        bottom = key.last().map_or(bottom, |row| row.bounds.bottom);
        let size = (room.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs());
        Self { size, font, frame, inner, quiet: fields, titles, spots, lane, key }
    }

    pub(super) fn paint(
        &self,
        canvas: &Canvas<'_>,
        points: &[QuadrantPoint<'_>],
        levels: Levels<'_>,
    ) -> Result<(), ChartError> {
        self.paint_fields(canvas, levels)?;
        for spot in &self.spots {
            canvas.in_series(spot.point, |canvas| {
                self.paint_spot(canvas, spot, &points[spot.point])
            })?;
        }
        for row in &self.lane {
            canvas
                .in_series(row.point, |canvas| self.paint_row(canvas, row, &points[row.point]))?;
        }
        let unnamed = self.spots.iter().filter(|spot| !spot.is_named());
        for (spot, row) in unnamed.zip(&self.key) {
            canvas.in_series(spot.point, |canvas| {
                row.paint(canvas, row.bounds.left, self.font, Ink::Text)
            })?;
        }
        Ok(())
    }

    fn paint_fields(&self, canvas: &Canvas<'_>, levels: Levels<'_>) -> Result<(), ChartError> {
        let Bounds { left, top, right, bottom } = self.frame;
        let (x, y) = place(self.inner, 50.0, 50.0);
        canvas.fill(Bounds { left: x, bottom: y, ..self.frame }, Ink::Band)?;
        canvas.outline(self.frame, Pen::hairline(Ink::Grid))?;
        canvas.line(&[(x, top), (x, bottom)], Pen::hairline(Ink::Grid))?;
        canvas.line(&[(left, y), (right, y)], Pen::hairline(Ink::Grid))?;
        for (percent, text) in levels.each().filter(|(percent, _)| TICKS.contains(percent)) {
            let (x, y) = place(self.inner, f64::from(percent), f64::from(percent));
            let below = bottom + label::line_height(self.font) / 2 + 1;
            let half = label::width(text, self.font) / 2 + 1;
            let x = x.min(right - half);
            canvas.write(text, (x, below), HPos::Center, self.font, Ink::Quiet)?;
            canvas.write(text, (left - NUMBER_GAP, y), HPos::Right, self.font, Ink::Quiet)?;
        }
        for label in self.quiet.iter().chain(&self.titles) {
            label.paint(canvas, label.bounds.left, self.font, Ink::Quiet)?;
        }
        Ok(())
    }

    fn paint_spot(
        &self,
        canvas: &Canvas<'_>,
        spot: &Spot,
        point: &QuadrantPoint<'_>,
    ) -> Result<(), ChartError> {
        if let Some(Name { label, .. }) = &spot.name {
            let end = names::nearest(label.bounds, spot.centre);
            if !names::dot(spot.centre).grown(RADIUS).is_crossed_by([end, end]) {
                canvas.line(&[spot.centre, end], Pen::hairline(Ink::Quiet))?;
            }
            label.paint(canvas, label.bounds.left, self.font, Ink::Text)?;
        }
        paint_point(canvas, spot.centre, point)
    }

    fn paint_row(
        &self,
        canvas: &Canvas<'_>,
        row: &LaneRow,
        point: &QuadrantPoint<'_>,
    ) -> Result<(), ChartError> {
        let Bounds { left, right, .. } = self.inner;
        let y = row.centre.1;
        canvas.line(&[(left, y), (right, y)], Pen::hairline(Ink::Grid))?;
        canvas.fill(row.name.bounds.grown(1), Ink::Ground)?;
        row.name.paint(canvas, row.name.bounds.left, self.font, Ink::Text)?;
        paint_point(canvas, row.centre, point)
    }
}

impl Spot {
    /// Whether its whole name stands beside it.
    pub(super) fn is_named(&self) -> bool {
        self.name.as_ref().is_some_and(|name| name.extent == Extent::Whole)
    }
}

impl LaneRow {
    fn bottom(&self) -> i32 {
        self.name.bounds.bottom.max(names::dot(self.centre).bottom)
    }
}

/// The names of the fields in their corners, and what they leave to the points.
fn fields(labels: &QuadrantLabels<'_>, frame: Bounds, font: i32) -> (Vec<Label>, Bounds) {
    let middle = frame.centre().0;
    let columns = [(frame.left, middle), (middle, frame.right)];
    let named = |[first, second]: [&str; 2]| {
        [(first, columns[0]), (second, columns[1])].map(|(text, (left, right))| {
            let (left, right) = (left + GAP, right - GAP);
            let area = Bounds { left, top: frame.top + GAP, right, bottom: frame.top + GAP };
            label::plain(text, area, FIELD_LINES, font)
        })
    };
    let upper = named([labels.working_only, labels.done_and_working]);
    let lower = named([labels.neither, labels.done_only]).map(|label| {
        let top = frame.bottom - GAP - label.bounds.height();
        label.moved_to(top)
    });
    let top = upper.iter().map(|label| label.bounds.bottom).max().unwrap_or(frame.top);
    let bottom = lower.iter().map(|label| label.bounds.top).min().unwrap_or(frame.bottom);
    let inner = Bounds {
        left: frame.left + INSET,
        top: top + INSET,
        right: frame.right - INSET,
        bottom: bottom - INSET,
    };
    (upper.into_iter().chain(lower).collect(), inner)
}

fn spots(points: &[QuadrantPoint<'_>], inner: Bounds, frame: Bounds, room: Room) -> Vec<Spot> {
    let placed: Vec<(usize, Coord)> = points
        .iter()
        .enumerate()
        .filter_map(|(at, point)| {
            Some((at, place(inner, point.done.value(), point.works?.value())))
        })
        .collect();
    let known: Vec<_> = placed.iter().map(|(at, centre)| (&points[*at], *centre)).collect();
    let area = Bounds {
        left: frame.left + MARGIN,
        right: frame.right - MARGIN,
        top: inner.top - RADIUS,
        bottom: inner.bottom + RADIUS,
    };
    let names = names::names(&known, area, room);
    placed
        .into_iter()
        .zip(names)
        .map(|((point, centre), name)| Spot { point, centre, name })
        .collect()
}

/// A row for each point without a height, its name on the side with more room.
fn lane_rows(points: &[QuadrantPoint<'_>], inner: Bounds, mut top: i32, font: i32) -> Vec<LaneRow> {
    let mut rows = Vec::new();
    for (at, point) in points.iter().enumerate().filter(|(_, point)| point.works.is_none()) {
        let x = place(inner, point.done.value(), 0.0).0;
        let (before, after) = (x - RADIUS - GAP, x + RADIUS + GAP);
        let is_left = x - inner.left > inner.right - x;
        let (left, right) = if is_left { (inner.left, before) } else { (after, inner.right) };
        let area = Bounds { left, top, right, bottom: top };
        let mut name = label::plain(&names::full_name(point), area, NAME_LINES, font);
        if is_left {
            let shift = right - name.bounds.right;
            name.bounds.left += shift;
            name.bounds.right += shift;
        }
        let height = name.bounds.height().max(2 * RADIUS);
        let row = LaneRow { point: at, centre: (x, top + height / 2), name };
        top = row.bottom() + ROW_GAP;
        rows.push(row);
    }
    rows
}

/// Where a share of what is done and of what is reached lies.
#[expect(clippy::cast_possible_truncation, reason = "a plot is some hundred units large")]
fn place(inner: Bounds, done: f64, works: f64) -> Coord {
    let across = f64::from(inner.width()) * done / 100.0;
    let up = f64::from(inner.height()) * works / 100.0;
    (inner.left + across.round() as i32, inner.bottom - up.round() as i32)
}

fn paint_point(
    canvas: &Canvas<'_>,
    centre: Coord,
    point: &QuadrantPoint<'_>,
) -> Result<(), ChartError> {
    canvas.dot(centre, RADIUS.unsigned_abs(), Ink::Ground)?;
    canvas.dot(centre, RADIUS.unsigned_abs() - 1, point.ink)?;
    canvas.mark(names::dot(centre).grown(RADIUS), point.tip);
    Ok(())
}
