//! What the colours of a chart stand for, in lines above it.

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::key::{self, Item, Sign};
use crate::label::SAMPLE;
use crate::room::Room;

const MARGIN: i32 = 2;
/// Above and below the sample of a colour within its line.
const INSET: i32 = 4;

/// What a colour of a chart stands for.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// In words.
    pub label: &'a str,
    /// The colour.
    pub ink: Ink,
    /// The place of the series that has it, from 0.
    pub series: usize,
}

/// The meanings of colours in their places.
pub(crate) struct ColourKey<'a> {
    keys: &'a [Key<'a>],
    items: Vec<Item>,
    font: i32,
}

impl<'a> ColourKey<'a> {
    pub(crate) fn new(keys: &'a [Key<'a>], room: Room) -> Self {
        let signs: Vec<_> =
            keys.iter().map(|key| Sign { sample: SAMPLE, text: key.label }).collect();
        let right = room.width() - MARGIN;
        let area = Bounds { left: MARGIN, top: MARGIN, right, bottom: MARGIN };
        Self { keys, items: key::placed(&signs, area, room.font()), font: room.font() }
    }

    /// How far down it reaches.
    pub(crate) fn bottom(&self) -> i32 {
        self.items.iter().map(Item::bottom).max().unwrap_or(MARGIN)
    }

    pub(crate) fn paint(&self, canvas: &Canvas<'_>) -> Result<(), ChartError> {
        for (key, item) in self.keys.iter().zip(&self.items) {
            let Bounds { top, bottom, .. } = item.sample;
            let sample = Bounds { top: top + INSET, bottom: bottom - INSET, ..item.sample };
            canvas.in_series(key.series, |canvas| {
                canvas.fill(sample, key.ink)?;
                item.paint_label(canvas, self.font)
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_nothing_takes_room() {
        assert_eq!(ColourKey::new(&[], Room::Narrow).bottom(), MARGIN);
    }

    #[test]
    fn colours_with_room_stand_on_one_line() {
        let key = |label| Key { label, ink: Ink::Text, series: 0 };
        let keys = [key("Cumplidas"), key("Vencidas")];
        let placed = ColourKey::new(&keys, Room::Narrow).items;
        assert_eq!(placed[0].sample.top, placed[1].sample.top);
        assert!(placed[0].label.bounds.right < placed[1].sample.left);
    }
}
