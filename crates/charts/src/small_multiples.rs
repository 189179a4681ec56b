//! Many series as panels of one size, each beside its own target.

mod panel;

use crate::canvas::ChartError;
use crate::room::Room;
use crate::svg::{self, Caption, Svg};
use crate::{Ink, SeriesPoint};
use panel::{Placed, Size};

/// Around the drawing.
const MARGIN: i32 = 2;
const COLUMN_GAP: i32 = 26;
const ROW_GAP: i32 = 22;

/// An indicator by its official source.
#[derive(Clone, Debug)]
pub struct Panel<'a> {
    /// Its code, which is written before its name.
    pub code: &'a str,
    /// What it measures.
    pub name: &'a str,
    /// Its values. Without any, the panel says what is missing.
    pub points: Vec<SeriesPoint>,
    /// What is aimed at, where it is.
    pub target: Option<PanelTarget<'a>>,
    /// What is on track, as the least and the greatest part of the target.
    pub band: Option<(f64, f64)>,
    /// The last value in words; where there is none, that it is missing.
    pub value: &'a str,
    /// How it is doing.
    pub rating: PanelRating,
    /// The same in words; where it is not rated, for want of what.
    pub rating_text: &'a str,
    /// All of it in words, for whoever points at it.
    pub tip: &'a str,
    /// The colour of its line.
    pub ink: Ink,
}

/// What is aimed at.
#[derive(Clone, Copy, Debug)]
pub struct PanelTarget<'a> {
    /// The value.
    pub value: f64,
    /// The value in words.
    pub text: &'a str,
}

/// How an indicator is doing: each has a shape of its own besides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelRating {
    /// Behind what is expected: a triangle that points down.
    Behind,
    /// On track: a disc.
    OnTrack,
    /// Ahead of what is expected: a triangle that points up.
    Ahead,
    /// Not rated: a bar.
    NotRated,
}

/// A panel for each indicator, in the order given: its name, its values as a
/// line from 0 on with the band around its target, and below it the last
/// value, the target and the rating in words. The chart grows with its panels.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn small_multiples(
    caption: &Caption<'_>,
    panels: &[Panel<'_>],
    room: Room,
) -> Result<Svg, ChartError> {
    let placed = placed(panels, room);
    let bottom = placed.iter().map(|panel| panel.bounds.bottom).max().unwrap_or(MARGIN);
    let size = (room.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs());
    svg::draw(caption, size, |canvas| {
        for (place, panel) in placed.iter().enumerate() {
            canvas.in_series(place, |canvas| panel.paint(canvas, room.font()))?;
        }
        Ok(())
    })
}

/// The panels row by row; the plots of a row begin at one height.
fn placed<'a>(panels: &'a [Panel<'a>], room: Room) -> Vec<Placed<'a>> {
    let (columns, count) = match room {
        Room::Wide => (3, 3),
        Room::Narrow => (1, 1),
    };
    let width = (room.width() - 2 * MARGIN - (count - 1) * COLUMN_GAP) / count;
    let size = Size { width, font: room.font() };
    let mut placed: Vec<Placed<'a>> = Vec::with_capacity(panels.len());
    let mut top = MARGIN;
    for row in panels.chunks(columns) {
        let head = row.iter().map(|panel| size.head_height(panel)).max().unwrap_or(0);
        let lefts = (0_i32..).map(|column| MARGIN + column * (width + COLUMN_GAP));
        let first = placed.len();
        placed.extend(row.iter().zip(lefts).map(|(panel, left)| {
            let corner = (left, top);
            Placed::new(panel, corner, head, size)
        }));
        let bottom = placed[first..].iter().map(|panel| panel.bounds.bottom).max();
        top = bottom.unwrap_or(top) + ROW_GAP;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::{Bounds, whole};

    const LONG: &str = "Asistencia y protección a las víctimas, y persecución y procesamiento de \
                        los casos de trata de personas y tráfico ilícito de migrantes en el país";

    fn panel<'a>(text: &'a str, values: &[f64], target: Option<f64>) -> Panel<'a> {
        let years = ["2017", "2018", "2019", "2020"];
        let points = years.iter().zip(values);
        Panel {
            code: "SHELTER-MIG",
            name: text,
            points: points
                .map(|(year, value)| SeriesPoint { period: year.parse().unwrap(), value: *value })
                .collect(),
            target: target.map(|value| PanelTarget { value, text }),
            band: Some((0.85, 1.15)),
            value: text,
            rating: PanelRating::OnTrack,
            rating_text: text,
            tip: text,
            ink: Ink::Text,
        }
    }

    fn every_panel(text: &str) -> Vec<Panel<'_>> {
        let endless = [f64::NAN, f64::INFINITY];
        vec![
            panel(text, &[], None),
            panel("Casos", &[26.0, 29.0, 33.0, 41.0], Some(34.0)),
            panel(text, &[], Some(34.0)),
            panel(text, &[0.0, 0.0], Some(0.0)),
            panel(text, &[1_000_000.0], Some(f64::NAN)),
            panel(text, &endless, None),
            panel("", &[1.88], Some(1_000_000.0)),
        ]
    }

    #[test]
    fn nothing_overlaps_or_leaves_the_chart() {
        let longer = LONG.repeat(3);
        for (room, text) in
            Room::ALL.into_iter().flat_map(|room| [(room, LONG), (room, longer.as_str())])
        {
            let panels = every_panel(text);
            let placed = placed(&panels, room);
            let bottom = placed.iter().map(|panel| panel.bounds.bottom).max().unwrap();
            let size = (room.width().unsigned_abs(), bottom.unsigned_abs() + 2);
            let mut taken: Vec<Bounds> = Vec::new();
            for panel in &placed {
                for part in panel.parts() {
                    assert!(whole(size).encloses(part), "{room:?}: {part:?}");
                    assert!(panel.bounds.encloses(part), "{room:?}: {part:?}");
                    assert!(taken.iter().all(|other| !other.overlaps(part)), "{room:?}: {part:?}");
                    taken.push(part);
                }
            }
        }
    }

    #[test]
    fn the_plots_of_a_row_begin_at_one_height() {
        let panels = every_panel(LONG);
        let tops: Vec<_> = placed(&panels, Room::Wide).iter().map(|panel| panel.plot.top).collect();
        assert_eq!((tops[0], tops[1]), (tops[1], tops[2]));
        assert!(tops[3] > tops[0]);
    }

    #[test]
    fn a_panel_without_values_says_what_is_missing() {
        let panels = [panel("La fuente oficial aún no da ningún dato.", &[], Some(34.0))];
        for room in Room::ALL {
            let placed = placed(&panels, room);
            assert!(placed[0].missing.is_some());
        }
    }
}
