//! The signs of a chart with their meanings, in lines below it.

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::label::{self, Label};

const SAMPLE_GAP: i32 = 6;
const ITEM_GAP: i32 = 18;
const LINES: usize = 4;

/// The meaning of a sign, with the room that a sample of the sign needs.
#[derive(Clone, Copy)]
pub(crate) struct Sign<'a> {
    pub(crate) sample: i32,
    pub(crate) text: &'a str,
}

/// A sign in its place.
#[derive(Debug)]
pub(crate) struct Item {
    /// Where its sample goes: as high as a line of text.
    pub(crate) sample: Bounds,
    pub(crate) label: Label,
}

impl Item {
    /// How far down it reaches.
    pub(crate) fn bottom(&self) -> i32 {
        self.sample.bottom.max(self.label.bounds.bottom)
    }

    pub(crate) fn paint_label(&self, canvas: &Canvas<'_>, font: i32) -> Result<(), ChartError> {
        self.label.paint(canvas, self.label.bounds.left, font, Ink::Quiet)
    }
}

/// The signs from left to right within an area, each on a new line where the
/// one before leaves too little room.
pub(crate) fn placed(signs: &[Sign<'_>], area: Bounds, font: i32) -> Vec<Item> {
    let height = label::line_height(font);
    let (mut left, mut top, mut bottom) = (area.left, area.top, area.top);
    let mut items = Vec::with_capacity(signs.len());
    for sign in signs {
        let wide = sign.sample + SAMPLE_GAP + label::width(sign.text, font);
        if left > area.left && left + wide > area.right {
            left = area.left;
            top = bottom;
        }
        let sample = Bounds { left, top, right: left + sign.sample, bottom: top + height };
        let beside =
            Bounds { left: sample.right + SAMPLE_GAP, top, right: area.right, bottom: top };
        let label = label::plain(sign.text, beside, LINES, font);
        let item = Item { sample, label };
        bottom = bottom.max(item.bottom());
        left = item.label.bounds.right + ITEM_GAP;
        items.push(item);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stay_within_their_area_and_apart() {
        let long = "Vencida hace más de noventa días, es decir, hace un período de informe entero";
        let area = Bounds { left: 2, top: 10, right: 338, bottom: 10 };
        let signs = [long, "Plazo", "Plazo original", long].map(|text| Sign { sample: 50, text });
        let items = placed(&signs, area, 12);
        let mut before: Vec<Bounds> = Vec::new();
        for item in &items {
            for part in [item.sample, item.label.bounds] {
                assert!(area.left <= part.left && part.right <= area.right, "{part:?}");
                assert!(before.iter().all(|other| !other.overlaps(part)), "{part:?}");
                before.push(part);
            }
        }
    }
}
