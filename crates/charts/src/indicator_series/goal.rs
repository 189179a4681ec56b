//! What is aimed at, as strokes with their values.

use plotters::style::text_anchor::HPos;

use super::figures::TARGET;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError};
use crate::plot::Frame;
use crate::scale::Scale;
use crate::{Ink, SeriesPoint, label};

/// From a stroke to the number that belongs to it.
const GAP: i32 = 4;

/// What a number keeps clear of all strokes.
const CLEARANCE: i32 = 3;

/// A target in the plot.
pub(super) struct Goal {
    stroke: [Coord; 2],
    band: Option<Bounds>,
    pub(super) number: Option<Number>,
}

/// The value of a target in its place.
pub(super) struct Number {
    text: String,
    pub(super) bounds: Bounds,
}

/// The targets with their bands. A number stands where it crosses nothing, and
/// nowhere if there is no such place.
pub(super) fn goals(
    targets: &[SeriesPoint],
    band: Option<(f64, f64)>,
    tick: &dyn Fn(f64) -> String,
    (scale, frame): (&Scale, &Frame),
    strokes: &[[Coord; 2]],
) -> Vec<Goal> {
    let own = targets.iter().map(|target| target.stroke(scale));
    let strokes: Vec<[Coord; 2]> = strokes.iter().copied().chain(own).collect();
    let mut taken: Vec<Bounds> = Vec::new();
    let mut goals = Vec::with_capacity(targets.len());
    for target in targets {
        let (text, stroke) = (tick(target.value), target.stroke(scale));
        let place = free_place(&text, stroke, frame, |near| {
            !strokes.iter().any(|stroke| near.is_crossed_by(*stroke))
                && !taken.iter().any(|other| near.overlaps(*other))
        });
        taken.extend(place);
        goals.push(Goal {
            stroke,
            band: band.map(|ratios| around(target.value, ratios, stroke, scale)),
            number: place.map(|bounds| Number { text, bounds }),
        });
    }
    goals
}

impl Goal {
    pub(super) fn paint_band(&self, canvas: &Canvas<'_>) -> Result<(), ChartError> {
        self.band.map_or(Ok(()), |band| canvas.fill(band, Ink::Band))
    }

    pub(super) fn paint(&self, canvas: &Canvas<'_>, font: i32) -> Result<(), ChartError> {
        canvas.line(&self.stroke, TARGET)?;
        let Some(Number { text, bounds }) = &self.number else { return Ok(()) };
        canvas.write(text, bounds.centre(), HPos::Center, font, TARGET.ink)
    }
}

fn around(value: f64, (low, high): (f64, f64), [from, to]: [Coord; 2], scale: &Scale) -> Bounds {
    let (top, bottom) = (scale.level(value * high), scale.level(value * low));
    Bounds { left: from.0, top, right: to.0, bottom }
}

/// Above or below a stroke: at its middle, its beginning or its end.
fn free_place(
    text: &str,
    [from, to]: [Coord; 2],
    frame: &Frame,
    is_free: impl Fn(Bounds) -> bool,
) -> Option<Bounds> {
    let (width, height) = (label::width(text, frame.font), label::line_height(frame.font));
    let lefts = [(from.0 + to.0 - width) / 2, from.0, to.0 - width];
    let tops = [from.1 - GAP - height, from.1 + GAP];
    tops.into_iter()
        .flat_map(|top| lefts.map(|left| (left, top)))
        .map(|(left, top)| Bounds { left, top, right: left + width, bottom: top + height })
        .find(|place| frame.plot.encloses(*place) && is_free(place.grown(CLEARANCE)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame {
        size: (340, 240),
        plot: Bounds { left: 40, top: 40, right: 300, bottom: 200 },
        labels: Bounds { left: 0, top: 0, right: 340, bottom: 40 },
        font: 12,
    };

    #[test]
    fn a_number_stands_above_its_stroke_or_else_below() {
        let place = |y, is_free: fn(Bounds) -> bool| {
            free_place("34", [(100, y), (160, y)], &FRAME, is_free).map(|room| room.centre().1)
        };
        assert_eq!(place(120, |_| true), Some(108));
        assert_eq!(place(45, |_| true), Some(57));
        assert_eq!(place(120, |near| near.top > 115), Some(132));
        assert_eq!(place(120, |_| false), None);
    }
}
