//! What was to be reached and what was changed, as signs under the plot.

use super::{CurveLandmark, LandmarkSign, ProgressCurve};
use crate::Ink;
use crate::bounds::{Bounds, Coord};
use crate::canvas::{Canvas, ChartError};
use crate::key;
use crate::label::{self, Label};
use crate::plot::Frame;
use crate::scale::Scale;

/// From the middle of a sign to its edge.
pub(super) const RADIUS: i32 = 5;

/// From the middle of a sign to its name.
const NAME_GAP: i32 = RADIUS + 4;

/// The middles of two signs in a lane are at least this far apart; nearer days
/// share a sign.
const APART: i32 = 2 * RADIUS + 4;

const LANE: i32 = 20;

/// From the plot to the first lane, past the names of the years.
const DROP: i32 = 28;

/// Right of everything and below it.
const MARGIN: i32 = 4;

/// How many landmarks a sign names when it is pointed at.
const MOST_TIPS: usize = 8;

/// Signs in their places, with their key.
pub(super) struct Lanes {
    /// How large the whole drawing is.
    pub(super) size: (u32, u32),
    pub(super) signs: Vec<Sign>,
    pub(super) keys: Vec<Key>,
}

/// Landmarks in their place: all that share it.
pub(super) struct Sign {
    kind: LandmarkSign,
    pub(super) centre: Coord,
    pub(super) name: Option<Label>,
    tip: String,
}

/// A sign with what it is called.
pub(super) struct Key {
    kind: LandmarkSign,
    pub(super) centre: Coord,
    pub(super) name: Label,
}

impl LandmarkSign {
    const ALL: [Self; 2] = [Self::Milestone, Self::Amendment];

    /// Its place among the series of the chart, after the two lines.
    const fn series(self) -> usize {
        match self {
            Self::Milestone => 2,
            Self::Amendment => 3,
        }
    }

    fn paint(self, canvas: &Canvas<'_>, (x, y): Coord) -> Result<(), ChartError> {
        let (left, right) = (x - RADIUS, x + RADIUS);
        let (top, bottom) = (y - RADIUS, y + RADIUS);
        match self {
            Self::Milestone => {
                canvas.polygon(&[(x, top), (right, y), (x, bottom), (left, y)], Ink::Text)
            }
            Self::Amendment => {
                canvas.polygon(&[(x, top), (right, bottom), (left, bottom)], Ink::Text)
            }
        }
    }
}

impl Lanes {
    /// A lane for each kind of landmark that there is, below them the key.
    /// Without landmarks the drawing is no larger than its frame.
    pub(super) fn new(curve: &ProgressCurve<'_>, scale: &Scale, frame: &Frame) -> Self {
        let edge = i32::try_from(frame.size.0).unwrap_or(i32::MAX) - MARGIN;
        let mut top = frame.plot.bottom + DROP;
        let (mut signs, mut named) = (Vec::new(), Vec::new());
        for kind in LandmarkSign::ALL {
            let lane = Lane { kind, y: top + LANE / 2, edge, font: frame.font };
            let placed = lane.signs(curve, scale);
            if !placed.is_empty() {
                signs.extend(placed);
                named.push((kind, name(curve, kind)));
                top += LANE;
            }
        }
        let keys = keys(&named, (frame.plot.left, edge), top, frame.font);
        let bottom = keys.iter().map(|key| key.name.bounds.bottom + MARGIN).max();
        let height = bottom.map_or(frame.size.1, i32::unsigned_abs);
        Self { size: (frame.size.0, height), signs, keys }
    }

    pub(super) fn paint(&self, canvas: &Canvas<'_>, font: i32) -> Result<(), ChartError> {
        for sign in &self.signs {
            canvas.in_series(sign.kind.series(), |canvas| sign.paint(canvas, font))?;
        }
        for key in &self.keys {
            canvas.in_series(key.kind.series(), |canvas| {
                key.kind.paint(canvas, key.centre)?;
                key.name.paint(canvas, key.name.bounds.left, font, Ink::Quiet)
            })?;
        }
        Ok(())
    }
}

impl Sign {
    fn paint(&self, canvas: &Canvas<'_>, font: i32) -> Result<(), ChartError> {
        self.kind.paint(canvas, self.centre)?;
        if let Some(name) = &self.name {
            name.paint(canvas, name.bounds.left, font, Ink::Quiet)?;
        }
        canvas.mark(self.bounds().grown(2), self.tip.as_str());
        Ok(())
    }

    pub(super) const fn bounds(&self) -> Bounds {
        around(self.centre)
    }
}

impl Key {
    #[cfg(test)]
    pub(super) const fn bounds(&self) -> Bounds {
        around(self.centre)
    }
}

struct Lane {
    kind: LandmarkSign,
    y: i32,
    edge: i32,
    font: i32,
}

impl Lane {
    fn signs(&self, curve: &ProgressCurve<'_>, scale: &Scale) -> Vec<Sign> {
        if curve.points.is_empty() {
            return Vec::new();
        }
        let mut landmarks: Vec<&CurveLandmark<'_>> = curve
            .landmarks
            .iter()
            .filter(|landmark| landmark.sign == self.kind && scale.contains(landmark.day))
            .collect();
        landmarks.sort_by_key(|landmark| landmark.day);
        let mut groups: Vec<(i32, Vec<&CurveLandmark<'_>>)> = Vec::new();
        for landmark in landmarks {
            let x = scale.place(landmark.day, 0.0).0;
            match groups.last_mut() {
                Some((first, group)) if x - *first < APART => group.push(landmark),
                _ => groups.push((x, vec![landmark])),
            }
        }
        let ends: Vec<i32> = groups.iter().skip(1).map(|(x, _)| x - RADIUS - MARGIN).collect();
        let ends = ends.into_iter().chain(std::iter::once(self.edge));
        groups.iter().zip(ends).map(|((x, group), end)| self.sign(*x, group, end)).collect()
    }

    fn sign(&self, x: i32, group: &[&CurveLandmark<'_>], end: i32) -> Sign {
        let text = match group {
            [one] => one.label.to_owned(),
            several => format!("×{}", several.len()),
        };
        let left = x + NAME_GAP;
        let name = (!text.is_empty() && left + label::width(&text, self.font) <= end).then(|| {
            let top = self.y - label::line_height(self.font) / 2;
            let area = Bounds { left, top, right: end, bottom: top };
            label::plain(&text, area, 1, self.font)
        });
        let mut tips: Vec<&str> =
            group.iter().take(MOST_TIPS).map(|landmark| landmark.tip).collect();
        if group.len() > MOST_TIPS {
            tips.push("…");
        }
        Sign { kind: self.kind, centre: (x, self.y), name, tip: tips.join("\n") }
    }
}

const fn around((x, y): Coord) -> Bounds {
    Bounds { left: x, top: y, right: x, bottom: y }.grown(RADIUS)
}

fn name<'a>(curve: &ProgressCurve<'a>, kind: LandmarkSign) -> &'a str {
    match kind {
        LandmarkSign::Milestone => curve.labels.milestone,
        LandmarkSign::Amendment => curve.labels.amendment,
    }
}

/// The names of the signs, one beside another.
fn keys(
    named: &[(LandmarkSign, &str)],
    (left, right): (i32, i32),
    top: i32,
    font: i32,
) -> Vec<Key> {
    let signs: Vec<_> =
        named.iter().map(|(_, text)| key::Sign { sample: 2 * RADIUS, text }).collect();
    let items = key::placed(&signs, Bounds { left, top, right, bottom: top }, font);
    let key = |((kind, _), item): (&(LandmarkSign, &str), key::Item)| Key {
        kind: *kind,
        centre: item.sample.centre(),
        name: item.label,
    };
    named.iter().zip(items).map(key).collect()
}
