//! Where the names of points stand.

use super::QuadrantPoint;
use crate::bounds::{Bounds, Coord};
use crate::label::{self, Label};
use crate::room::Room;

/// From the middle of a point to its edge.
pub(super) const RADIUS: i32 = 6;

const GAP: i32 = 4;

/// How far a name that finds no room beside its point is moved at a time, and
/// how often.
const STEP: i32 = 14;
const STEPS: i32 = 6;

/// What names keep clear of each other.
const CLEARANCE: i32 = 2;

/// The widths in which a name is tried, with the lines that it may take.
const SHAPES: [(i32, usize); 3] = [(230, 3), (170, 4), (130, 6)];

/// The name of a point.
pub(super) struct Name {
    pub(super) label: Label,
    /// Whether it is the whole name, or the number that stands for it.
    pub(super) extent: Extent,
}

/// How much of a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    Number,
}

/// A name for each point that finds room for one, in the order of the points.
/// On a phone all are numbers.
pub(super) fn names(
    points: &[(&QuadrantPoint<'_>, Coord)],
    area: Bounds,
    room: Room,
) -> Vec<Option<Name>> {
    let font = room.font();
    let mut taken: Vec<Bounds> = points.iter().map(|(_, place)| dot(*place)).collect();
    let mut names = Vec::with_capacity(points.len());
    for (point, place) in points {
        let whole = match room {
            Room::Wide => whole_name(point, *place, (area, taken.as_slice()), font),
            Room::Narrow => None,
        };
        let name = whole.or_else(|| {
            let label = one_line(point.code, font);
            let label = free(label, *place, (area, taken.as_slice()), 1)?;
            Some(Name { label, extent: Extent::Number })
        });
        taken.extend(name.as_ref().map(|name| name.label.bounds));
        names.push(name);
    }
    names
}

/// A number with its name, as it stands beside a point and in the key.
pub(super) fn full_name(point: &QuadrantPoint<'_>) -> String {
    format!("{}. {}", point.code, point.name)
}

pub(super) const fn dot((x, y): Coord) -> Bounds {
    Bounds { left: x, top: y, right: x, bottom: y }.grown(RADIUS)
}

/// The place of a name that is nearest to its point.
pub(super) fn nearest(name: Bounds, (x, y): Coord) -> Coord {
    (x.clamp(name.left, name.right), y.clamp(name.top, name.bottom))
}

/// The name in the first shape that holds all of it and finds room.
fn whole_name(
    point: &QuadrantPoint<'_>,
    place: Coord,
    within: (Bounds, &[Bounds]),
    font: i32,
) -> Option<Name> {
    let text = full_name(point);
    SHAPES.into_iter().find_map(|(width, lines)| {
        let area = Bounds { left: 0, top: 0, right: width, bottom: 0 };
        let label = label::plain(&text, area, lines, font);
        let is_whole = label.lines.join(" ") == text;
        let label = free(is_whole.then_some(label)?, place, within, STEPS)?;
        Some(Name { label, extent: Extent::Whole })
    })
}

fn one_line(text: &str, font: i32) -> Label {
    let area = Bounds { left: 0, top: 0, right: label::width(text, font), bottom: 0 };
    label::plain(text, area, 1, font)
}

/// The label in the nearest place around a point that is free.
fn free(
    label: Label,
    point: Coord,
    (area, taken): (Bounds, &[Bounds]),
    steps: i32,
) -> Option<Label> {
    let size = (label.bounds.width(), label.bounds.height());
    let place = (0..steps).flat_map(|step| around(point, size, step * STEP)).find(|place| {
        let near = place.grown(CLEARANCE);
        area.encloses(*place) && !taken.iter().any(|other| near.overlaps(*other))
    })?;
    Some(Label { bounds: place, ..label })
}

/// Beside, above and below a point, moved by so many units.
fn around((x, y): Coord, (width, height): Coord, by: i32) -> [Bounds; 10] {
    let off = RADIUS + GAP;
    let (after, before) = (x + off, x - off - width);
    let (above, below) = (y - off - height, y + off);
    let (level, centred) = (y - height / 2, x - width / 2);
    [
        (after, level - by),
        (before, level - by),
        (after, level + by),
        (before, level + by),
        (centred, above - by),
        (centred, below + by),
        (x - RADIUS, above - by),
        (x + RADIUS - width, above - by),
        (x - RADIUS, below + by),
        (x + RADIUS - width, below + by),
    ]
    .map(|(left, top)| Bounds { left, top, right: left + width, bottom: top + height })
}
