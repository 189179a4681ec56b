//! Rows with a label, the room of a bar, and a text that says it in figures.

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::label::{self, Label};
use crate::room::Room;

/// Around the drawing.
pub(crate) const MARGIN: i32 = 2;
/// How high a bar is.
pub(crate) const BAR_HEIGHT: i32 = 20;

const ROW_GAP: i32 = 12;
const GAP: i32 = 10;
/// From what stands above a bar to the bar.
const BAR_DROP: i32 = 3;
/// What the labels beside the bars get at most.
const LABEL_ROOM: i32 = 240;
const LABEL_LINES: usize = 24;
const TEXT_LINES: usize = 6;

/// The words of a row.
#[derive(Clone, Copy)]
pub(crate) struct BarWords<'a> {
    pub(crate) label: &'a str,
    pub(crate) text: &'a str,
}

/// A row in its place.
pub(crate) struct BarLine {
    pub(crate) label: Label,
    pub(crate) text: Label,
    /// The room of its bar, from end to end.
    pub(crate) bar: Bounds,
    /// All of it, across the chart.
    pub(crate) bounds: Bounds,
}

/// The rows one below another from a height on. With much room label, bar and
/// text stand on one line; with little the bar stands below the two.
pub(crate) fn bar_lines(words: &[BarWords<'_>], top: i32, room: Room) -> Vec<BarLine> {
    let font = room.font();
    let labels = widest(words.iter().map(|row| row.label), font).min(LABEL_ROOM);
    let texts = widest(words.iter().map(|row| row.text), font).min(text_room(room));
    let mut top = top;
    let mut lines = Vec::with_capacity(words.len());
    for row in words {
        let line = match room {
            Room::Wide => beside(*row, (labels, texts), top),
            Room::Narrow => below(*row, texts, top),
        };
        top = line.bounds.bottom + ROW_GAP;
        lines.push(line);
    }
    lines
}

/// The size of a chart that ends with these rows, or at a height without any.
pub(crate) fn size(lines: &[BarLine], top: i32, room: Room) -> (u32, u32) {
    let bottom = lines.last().map_or(top, |line| line.bounds.bottom);
    (room.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs())
}

/// What the texts get at most.
const fn text_room(room: Room) -> i32 {
    match room {
        Room::Wide => 200,
        Room::Narrow => 170,
    }
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>, font: i32) -> i32 {
    texts.map(|text| label::width(text, font)).max().unwrap_or(0)
}

fn beside(words: BarWords<'_>, (labels, texts): (i32, i32), top: i32) -> BarLine {
    let font = Room::Wide.font();
    let edge = Room::Wide.width() - MARGIN;
    let area = Bounds { left: MARGIN, top, right: MARGIN + labels, bottom: top };
    let label = label::plain(words.label, area, LABEL_LINES, font);
    let text_area = Bounds { left: edge - texts, top, right: edge, bottom: top };
    let text = label::plain(words.text, text_area, TEXT_LINES, font);
    let height = label.bounds.height().max(text.bounds.height()).max(BAR_HEIGHT);
    let centred = |of: i32| top + (height - of) / 2;
    let bar_top = centred(BAR_HEIGHT);
    let bar = Bounds {
        left: area.right + GAP,
        top: bar_top,
        right: text_area.left - GAP,
        bottom: bar_top + BAR_HEIGHT,
    };
    let (label_top, text_top) = (centred(label.bounds.height()), centred(text.bounds.height()));
    BarLine {
        label: label.moved_to(label_top),
        text: text.moved_to(text_top),
        bar,
        bounds: Bounds { left: MARGIN, top, right: edge, bottom: top + height },
    }
}

fn below(words: BarWords<'_>, texts: i32, top: i32) -> BarLine {
    let font = Room::Narrow.font();
    let edge = Room::Narrow.width() - MARGIN;
    let text_area = Bounds { left: edge - texts, top, right: edge, bottom: top };
    let text = label::plain(words.text, text_area, TEXT_LINES, font);
    let area = Bounds { left: MARGIN, top, right: text_area.left - GAP, bottom: top };
    let label = label::plain(words.label, area, LABEL_LINES, font);
    let bar_top = label.bounds.bottom.max(text.bounds.bottom) + BAR_DROP;
    let bar = Bounds { left: MARGIN, top: bar_top, right: edge, bottom: bar_top + BAR_HEIGHT };
    BarLine { label, text, bar, bounds: Bounds { top, ..bar } }
}

impl BarLine {
    /// Writes the words.
    pub(crate) fn paint(&self, canvas: &Canvas<'_>, room: Room) -> Result<(), ChartError> {
        let font = room.font();
        self.label.paint(canvas, self.label.bounds.left, font, Ink::Text)?;
        self.text.paint(canvas, self.text.bounds.left, font, Ink::Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    #[test]
    fn nothing_in_a_row_overlaps_or_leaves_the_chart() {
        let long = "Asistencia y protección a las víctimas de trata de personas ".repeat(5);
        let word = "x".repeat(300);
        let texts = ["17", "17 · 1 vencida", "RD$ 12,500,000.00 de RD$ 130,000,000.00", &long, ""];
        for (room, text) in Room::ALL.into_iter().flat_map(|room| texts.map(|text| (room, text))) {
            let words = ["Prevención", &long, &word, ""].map(|label| BarWords { label, text });
            let lines = bar_lines(&words, 30, room);
            let size = size(&lines, 30, room);
            let mut above: Vec<Bounds> = Vec::new();
            for line in &lines {
                for part in [line.label.bounds, line.text.bounds, line.bar] {
                    assert!(whole(size).encloses(part), "{room:?}: {part:?}");
                    assert!(line.bounds.encloses(part), "{room:?}: {part:?}");
                    assert!(above.iter().all(|other| !other.overlaps(part)), "{room:?}: {part:?}");
                    above.push(part);
                }
            }
        }
    }

    #[test]
    fn a_name_of_three_hundred_letters_is_written_whole() {
        let name = "Asistencia y protección a las víctimas de trata de personas ".repeat(5);
        for room in Room::ALL {
            let words = [BarWords { label: name.trim(), text: "17 · 1 vencida" }];
            let lines = bar_lines(&words, MARGIN, room);
            assert_eq!(lines[0].label.lines.join(" "), name.trim(), "{room:?}");
        }
    }

    #[test]
    fn a_bar_has_room_whatever_the_words() {
        let long = "Procuraduría Especializada ".repeat(11);
        for room in Room::ALL {
            let lines = bar_lines(&[BarWords { label: &long, text: &long }], MARGIN, room);
            assert!(lines[0].bar.width() > 290, "{room:?}: {:?}", lines[0].bar);
        }
    }
}
