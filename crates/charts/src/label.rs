//! Labels and the room they take.

use plotters::style::text_anchor::HPos;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
pub(crate) use crate::text_width::width;
use crate::text_width::{shortened, wrapped};

/// The length of the sample of a line before its label.
pub(crate) const SAMPLE: i32 = 16;
const SAMPLE_GAP: i32 = 6;

/// How many lines a label beside a plot has at most, where the plot does not
/// grow with them.
pub(crate) const LINES_IN_COLUMN: usize = 3;

/// A text that names a line which ends at a height.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    pub(crate) text: &'a str,
    pub(crate) y: i32,
}

/// A text in its place.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) lines: Vec<String>,
    pub(crate) bounds: Bounds,
}

impl Label {
    /// Where the text starts in a label with a sample of its line.
    pub(crate) const fn text_left(&self) -> i32 {
        self.bounds.left + SAMPLE + SAMPLE_GAP
    }

    /// A label with a sample of its line, in the upper left of an area.
    fn with_sample(text: &str, area: Bounds, lines: usize, font: i32) -> Self {
        Self::after(SAMPLE + SAMPLE_GAP, text, area, lines, font)
    }

    fn after(before: i32, text: &str, area: Bounds, lines: usize, font: i32) -> Self {
        let lines = wrapped(text, area.width() - before, lines, font);
        let widest = lines.iter().map(|line| width(line, font)).max().unwrap_or(0);
        let height: i32 = lines.iter().map(|_| line_height(font)).sum();
        let bounds =
            Bounds { right: area.left + before + widest, bottom: area.top + height, ..area };
        Self { lines, bounds }
    }

    pub(crate) fn moved_to(self, top: i32) -> Self {
        Self { bounds: self.bounds.moved_to(top), ..self }
    }

    /// Writes the lines one below another.
    pub(crate) fn paint(
        &self,
        canvas: &Canvas<'_>,
        left: i32,
        font: i32,
        ink: Ink,
    ) -> Result<(), ChartError> {
        let height = line_height(font);
        let middle = self.bounds.top + height / 2;
        for (row, text) in (0_i32..).zip(&self.lines) {
            canvas.write(text, (left, middle + row * height), HPos::Left, font, ink)?;
        }
        Ok(())
    }
}

pub(crate) const fn line_height(font: i32) -> i32 {
    font + 4
}

/// Labels of at most so many lines beside the ends of what they name, moved
/// apart where they would overlap.
pub(crate) fn in_column(tags: &[Tag<'_>], column: Bounds, lines: usize, font: i32) -> Vec<Label> {
    let beside = |tag: &Tag<'_>| {
        let label = Label::with_sample(tag.text, column, lines, font);
        let top = tag.y - label.bounds.height() / 2;
        label.moved_to(top)
    };
    let mut labels: Vec<_> = tags.iter().map(beside).collect();
    move_apart(&mut labels, column);
    labels
}

/// Labels one below another, each of at most so many lines.
pub(crate) fn in_rows(tags: &[Tag<'_>], area: Bounds, font: i32, lines: usize) -> Vec<Label> {
    let mut top = area.top;
    tags.iter()
        .map(|tag| {
            let label = Label::with_sample(tag.text, area, lines, font).moved_to(top);
            top = label.bounds.bottom;
            label
        })
        .collect()
}

/// A label without a sample, in the upper left of an area.
pub(crate) fn plain(text: &str, area: Bounds, lines: usize, font: i32) -> Label {
    Label::after(0, text, area, lines, font)
}

/// A label centred above a place on the upper edge of an area, between the
/// area's sides.
pub(crate) fn above(text: &str, x: i32, area: Bounds, font: i32) -> Label {
    const GAP: i32 = 4;
    let text = shortened(text, area.width() - 2, font);
    let half = width(&text, font) / 2 + 1;
    let x = x.clamp(area.left + half, area.right - half);
    let bottom = area.top - GAP;
    let bounds =
        Bounds { left: x - half, top: bottom - line_height(font), right: x + half, bottom };
    Label { lines: vec![text], bounds }
}

/// Downwards until none overlaps another, then upwards as far as the column
/// ends too early.
fn move_apart(labels: &mut [Label], column: Bounds) {
    let mut labels: Vec<&mut Bounds> = labels.iter_mut().map(|label| &mut label.bounds).collect();
    labels.sort_by_key(|bounds| bounds.top + bounds.bottom);
    let mut free = column.top;
    for bounds in &mut labels {
        **bounds = bounds.moved_to(bounds.top.max(free));
        free = bounds.bottom;
    }
    let mut free = column.bottom;
    for bounds in labels.iter_mut().rev() {
        **bounds = bounds.moved_to(bounds.top.min(free - bounds.height()));
        free = bounds.top;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: i32 = 12;
    const COLUMN: Bounds = Bounds { left: 100, top: 0, right: 300, bottom: 120 };

    #[test]
    fn labels_at_the_same_height_stand_one_below_the_other() {
        for y in [0, 60, 120] {
            let labels = in_column(&[Tag { text: "Real", y }; 3], COLUMN, LINES_IN_COLUMN, FONT);
            assert!(labels[0].bounds.top >= COLUMN.top);
            assert!(labels[2].bounds.bottom <= COLUMN.bottom);
            for pair in labels.windows(2) {
                assert!(pair[0].bounds.bottom <= pair[1].bounds.top);
            }
        }
    }

    #[test]
    fn labels_in_rows_follow_each_other_whatever_their_lines() {
        let long = "Secretaría Técnica de la Comisión Interinstitucional";
        let tags = [Tag { text: long, y: 0 }, Tag { text: "Meta", y: 0 }];
        let labels = in_rows(&tags, COLUMN, FONT, 2);
        assert_eq!(labels[0].lines.len(), 2);
        assert_eq!(labels[1].bounds.top, labels[0].bounds.bottom);
    }

    #[test]
    fn a_label_with_room_stands_beside_its_line() {
        let tags = [Tag { text: "Real", y: 90 }, Tag { text: "Previsto", y: 30 }];
        let labels = in_column(&tags, COLUMN, LINES_IN_COLUMN, FONT);
        let heights: Vec<_> = labels.iter().map(|label| label.bounds.centre().1).collect();
        assert_eq!(heights, [90, 30]);
    }

    #[test]
    fn a_label_above_stays_between_the_sides() {
        for x in [COLUMN.left, 200, COLUMN.right] {
            let label = above("30 de noviembre de 2019", x, COLUMN, FONT).bounds;
            assert!(COLUMN.left <= label.left && label.right <= COLUMN.right, "{label:?}");
            assert!(label.bottom < COLUMN.top);
        }
    }
}
