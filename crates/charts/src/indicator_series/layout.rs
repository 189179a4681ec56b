//! Where everything stands in the chart of an indicator.

use super::SeriesChart;
use super::figures::{BASELINE, Figures, Named};
use super::goal::{Goal, goals};
use super::line::Line;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError, Pen};
use crate::label::{self, Label, Tag};
use crate::plot::{self, Frame, LEVEL_GAP};
use crate::room::Room;
use crate::scale::Scale;

const LINES_IN_ROWS: usize = 2;

/// The plot grows with the names beside it, so that a source is named whole.
const LINES_IN_COLUMN: usize = 6;

/// Left of the numbers at the levels.
const MARGIN: i32 = 2;

/// For the names of the years under the plot.
const FOOT: i32 = 24;

const NARROW_PLOT: i32 = 156;

/// For the label of today between the names and the plot.
const HEAD: i32 = 22;

/// A chart in its places.
pub(super) struct Layout {
    pub(super) frame: Frame,
    /// Days and values, where there are days.
    scale: Option<Scale>,
    levels: Vec<(i32, String)>,
    baseline: Option<[Coord; 2]>,
    today: Option<i32>,
    pub(super) lines: Vec<Line>,
    pub(super) goals: Vec<Goal>,
    pub(super) names: Vec<(Label, Pen)>,
}

impl Layout {
    pub(super) fn new(chart: &SeriesChart<'_>, size: Room) -> Self {
        let figures = Figures::of(chart);
        let values = figures.values(chart.band);
        let Some((first, last)) = figures.span() else {
            let frame = frame(size, &[], &[]);
            let scale = Scale::up_to(values.most(), chart.today, chart.today, frame.plot);
            let levels = values.ticks().map(|value| (scale.level(value), String::new())).collect();
            return Self::empty(frame, levels);
        };
        let numbers: Vec<String> = values.ticks().map(chart.tick).collect();
        let named = figures.named(chart);
        let frame = frame(size, &named, &numbers);
        let scale = Scale::up_to(values.most(), first, last, frame.plot);
        let Bounds { left, top, right, bottom } = frame.plot;
        let across = |value| [left, right].map(|x| (x, scale.level(value)));
        let baseline = figures.baseline.map(|point| across(point.value));
        let today = scale.contains(chart.today).then(|| scale.place(chart.today, 0.0).0);
        let lines: Vec<_> = figures.strands.iter().map(|one| Line::new(one, &scale)).collect();
        let mut strokes: Vec<_> = lines.iter().flat_map(Line::strokes).collect();
        strokes.extend(baseline);
        strokes.extend(today.map(|x| [(x, top), (x, bottom)]));
        Self {
            baseline,
            today,
            goals: goals(&figures.targets, chart.band, chart.tick, (&scale, &frame), &strokes),
            levels: values.ticks().map(|value| scale.level(value)).zip(numbers).collect(),
            names: names(size, &frame, &named, &scale),
            scale: Some(scale),
            lines,
            frame,
        }
    }

    fn empty(frame: Frame, levels: Vec<(i32, String)>) -> Self {
        Self {
            frame,
            scale: None,
            levels,
            baseline: None,
            today: None,
            lines: Vec::new(),
            goals: Vec::new(),
            names: Vec::new(),
        }
    }

    pub(super) fn paint(&self, canvas: &Canvas<'_>, today: &str) -> Result<(), ChartError> {
        let frame = &self.frame;
        self.goals.iter().try_for_each(|goal| goal.paint_band(canvas))?;
        for (y, text) in &self.levels {
            plot::paint_level(canvas, frame, *y, text)?;
        }
        if let Some(scale) = &self.scale {
            plot::paint_years(canvas, frame, scale)?;
        }
        if let Some(baseline) = &self.baseline {
            canvas.line(baseline, BASELINE)?;
        }
        if let Some(x) = self.today {
            plot::paint_today(canvas, frame, x, today)?;
        }
        self.lines.iter().rev().try_for_each(|line| line.paint(canvas))?;
        self.goals.iter().try_for_each(|goal| goal.paint(canvas, frame.font))?;
        for (label, pen) in &self.names {
            plot::paint_label(canvas, label, *pen, frame.font)?;
        }
        Ok(())
    }
}

/// The names grow the chart: beside the plot to its height, above it from its
/// top.
fn frame(size: Room, named: &[Named<'_>], numbers: &[String]) -> Frame {
    let font = size.font();
    let widest = numbers.iter().map(|text| label::width(text, font)).max().unwrap_or(0);
    let left = MARGIN + widest + LEVEL_GAP;
    match size {
        Room::Wide => {
            let labels = Bounds { left: 576, top: 4, right: 756, bottom: 296 };
            let bottom = labels.bottom.max(end_of_rows(named, labels, LINES_IN_COLUMN, font));
            let plot = Bounds { left: left.max(48), top: 24, right: 560, bottom: bottom - FOOT };
            let size = (760, (bottom + 4).unsigned_abs());
            Frame { size, plot, labels: Bounds { bottom, ..labels }, font }
        }
        Room::Narrow => {
            let labels = Bounds { left: 4, top: 4, right: 336, bottom: 4 };
            let rows = end_of_rows(named, labels, LINES_IN_ROWS, font);
            let top = rows + HEAD;
            let plot = Bounds { left: left.max(42), top, right: 322, bottom: top + NARROW_PLOT };
            let size = (340, (plot.bottom + FOOT + MARGIN).unsigned_abs());
            Frame { size, plot, labels: Bounds { bottom: rows, ..labels }, font }
        }
    }
}

fn end_of_rows(named: &[Named<'_>], area: Bounds, lines: usize, font: i32) -> i32 {
    let tags: Vec<_> = named.iter().map(|name| Tag { text: name.text, y: 0 }).collect();
    let rows = label::in_rows(&tags, area, font, lines);
    rows.last().map_or(area.top, |label| label.bounds.bottom)
}

fn names(size: Room, frame: &Frame, named: &[Named<'_>], scale: &Scale) -> Vec<(Label, Pen)> {
    let tags: Vec<_> =
        named.iter().map(|name| Tag { text: name.text, y: scale.level(name.value) }).collect();
    let labels = match size {
        Room::Wide => label::in_column(&tags, frame.labels, LINES_IN_COLUMN, frame.font),
        Room::Narrow => label::in_rows(&tags, frame.labels, frame.font, LINES_IN_ROWS),
    };
    labels.into_iter().zip(named.iter().map(|name| name.pen)).collect()
}
