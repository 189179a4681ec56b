//! Draws a chart of activities that is laid out.

use plotters::style::text_anchor::HPos;
use vigia_domain::schedule::Lateness;

use super::GanttChart;
use super::bar;
use super::header::{Header, Weight};
use super::layout::{Group, Layout, MARGIN, Row, SIGN};
use crate::Ink;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::ink::Stroke;
use crate::label;
use crate::room::Room;
use crate::text_width::shortened;

const YEAR: Pen = Pen { ink: Ink::Grid, width: 2, stroke: Stroke::Solid };
const STEP: Pen = Pen::hairline(Ink::Grid);
const TODAY: Pen = Pen { ink: Ink::Text, width: 1, stroke: Stroke::Solid };
/// How far the grid stands out of a group.
const OVER: i32 = 3;

pub(super) fn paint(
    canvas: &Canvas<'_>,
    chart: &GanttChart<'_>,
    layout: &Layout<'_>,
) -> Result<(), ChartError> {
    let font = layout.room.font();
    paint_header(canvas, &layout.header, font)?;
    for group in &layout.groups {
        if let Some(heading) = &group.heading {
            heading.paint(canvas, heading.bounds.left, font, Ink::Text)?;
        }
        paint_grid(canvas, &layout.header, group, layout.room)?;
        for row in &group.rows {
            let series = row.of.series;
            canvas.in_series(series, |canvas| paint_row(canvas, row, chart, layout.room))?;
        }
        paint_today(canvas, &layout.header, group, layout.room)?;
    }
    for (place, item) in layout.key.iter().enumerate() {
        bar::paint_sample(canvas, place, item.sample)?;
        item.paint_label(canvas, font)?;
    }
    Ok(())
}

fn paint_header(canvas: &Canvas<'_>, header: &Header, font: i32) -> Result<(), ChartError> {
    for word in &header.words {
        let ink = match word.weight {
            Weight::Year => Ink::Text,
            Weight::Step => Ink::Quiet,
        };
        canvas.write(&word.text, word.place, HPos::Center, font, ink)?;
    }
    let Some(today) = &header.today else { return Ok(()) };
    for line in &today.label.lines {
        canvas.write(line, today.label.bounds.centre(), HPos::Center, font, Ink::Text)?;
    }
    Ok(())
}

/// From where to where lines through time are drawn without crossing words.
fn stretches(group: &Group<'_>, room: Room) -> Vec<(i32, i32)> {
    let whole = || {
        let (first, last) = (group.rows.first()?, group.rows.last()?);
        Some((first.lane.top - OVER, last.lane.bottom + OVER))
    };
    match room {
        Room::Wide => whole().into_iter().collect(),
        Room::Narrow => group.rows.iter().map(|row| (row.lane.top, row.lane.bottom)).collect(),
    }
}

fn paint_grid(
    canvas: &Canvas<'_>,
    header: &Header,
    group: &Group<'_>,
    room: Room,
) -> Result<(), ChartError> {
    for (top, bottom) in stretches(group, room) {
        for line in &header.lines {
            let pen = match (line.weight, room) {
                (Weight::Year, Room::Wide | Room::Narrow) => YEAR,
                (Weight::Step, Room::Wide) => STEP,
                // So many short lines would say nothing.
                (Weight::Step, Room::Narrow) => continue,
            };
            canvas.line(&[(line.x, top), (line.x, bottom)], pen)?;
        }
    }
    Ok(())
}

fn paint_today(
    canvas: &Canvas<'_>,
    header: &Header,
    group: &Group<'_>,
    room: Room,
) -> Result<(), ChartError> {
    let Some(today) = &header.today else { return Ok(()) };
    for (top, bottom) in stretches(group, room) {
        canvas.line(&[(today.x, top), (today.x, bottom)], TODAY)?;
    }
    Ok(())
}

fn paint_row(
    canvas: &Canvas<'_>,
    placed: &Row<'_>,
    chart: &GanttChart<'_>,
    room: Room,
) -> Result<(), ChartError> {
    let Row { of: row, label, bar, whole, .. } = placed;
    let font = room.font();
    label.paint(canvas, label.bounds.left, font, Ink::Text)?;
    if row.lateness == Lateness::Critical {
        let sign = shortened(chart.labels.critical, SIGN - MARGIN, font);
        let y = label.bounds.top + label::line_height(font) / 2;
        canvas.write(&sign, (MARGIN, y), HPos::Left, font, Ink::Overdue)?;
    }
    bar::paint(canvas, bar, row.ink)?;
    canvas.mark(*whole, row.tip);
    Ok(())
}
