//! Horizontal bars in rows: a label, beside it its bars, and at the end of each
//! what it stands for.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::label::{self, Label};
use crate::room::Room;

/// Around the drawing.
pub(crate) const MARGIN: i32 = 2;

/// Between one row and the next.
pub(crate) const ROW_GAP: i32 = 8;

const LABEL_GAP: i32 = 8;
const LABEL_LINES: usize = 3;
const TEXT_GAP: i32 = 6;

/// What the bars get, however long the texts are.
const LEAST_ROOM: i32 = 60;

/// Above and below a bar within its line.
const BAR_INSET: i32 = 3;

/// A row to be laid out.
pub(crate) struct Entry<'a> {
    pub(crate) label: &'a str,
    pub(crate) values: Vec<Value<'a>>,
}

/// What a bar shows, and what is written at its end.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) figure: Option<f64>,
    pub(crate) text: &'a str,
}

/// Rows in their places.
pub(crate) struct Rows {
    pub(crate) size: (u32, u32),
    pub(crate) placed: Vec<Row>,
    columns: Columns,
}

/// A label with its bars.
pub(crate) struct Row {
    pub(crate) label: Label,
    pub(crate) bars: Vec<Bar>,
    bounds: Bounds,
}

/// A bar, where there is something to show, and its text.
pub(crate) struct Bar {
    pub(crate) area: Option<Bounds>,
    pub(crate) text: Label,
}

/// How a row is divided.
#[derive(Clone, Copy)]
struct Columns {
    font: i32,
    /// Where the labels end.
    labels: i32,
    /// Between these the bars run.
    left: i32,
    right: i32,
    /// Where the texts end.
    edge: i32,
    /// The value of the longest bar.
    most: f64,
}

impl Rows {
    /// The rows one below another from a height on.
    pub(crate) fn new(entries: &[Entry<'_>], top: i32, size: Room) -> Self {
        let columns = Columns::new(entries, size);
        let mut placed: Vec<Row> = Vec::with_capacity(entries.len());
        for entry in entries {
            let top = placed.last().map_or(top, |row| row.bounds.bottom + ROW_GAP);
            placed.push(columns.row(entry, top));
        }
        let bottom = placed.last().map_or(top, |row| row.bounds.bottom);
        let size = (size.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs());
        Self { size, placed, columns }
    }

    /// Draws the bars of each row in these inks, one ink a bar.
    pub(crate) fn paint(&self, canvas: &Canvas<'_>, inks: &[Ink]) -> Result<(), ChartError> {
        let Columns { font, left, .. } = self.columns;
        for row in &self.placed {
            row.label.paint(canvas, row.label.bounds.left, font, Ink::Text)?;
            let Bounds { top, bottom, .. } = row.bounds;
            canvas.line(&[(left, top), (left, bottom)], Pen::hairline(Ink::Grid))?;
            for (bar, ink) in row.bars.iter().zip(inks) {
                if let Some(area) = bar.area {
                    canvas.fill(area, *ink)?;
                }
                bar.text.paint(canvas, bar.text.bounds.left, font, Ink::Text)?;
            }
        }
        Ok(())
    }
}

impl Columns {
    fn new(entries: &[Entry<'_>], size: Room) -> Self {
        let font = size.font();
        let values = || entries.iter().flat_map(|entry| &entry.values);
        let labels = widest(entries.iter().map(|entry| entry.label), font).min(label_room(size));
        let left = MARGIN + labels + LABEL_GAP;
        let edge = size.width() - MARGIN;
        let texts = widest(values().map(|value| value.text), font);
        let figures = values().filter_map(|value| value.figure).filter(|figure| figure.is_finite());
        Self {
            font,
            labels: MARGIN + labels,
            left,
            right: (edge - texts - TEXT_GAP).max(left + LEAST_ROOM),
            edge,
            most: figures.fold(0.0, f64::max),
        }
    }

    fn row(&self, entry: &Entry<'_>, top: i32) -> Row {
        let line = label::line_height(self.font);
        let area = Bounds { left: MARGIN, top, right: self.labels, bottom: top };
        let label = label::plain(entry.label, area, LABEL_LINES, self.font);
        let words = label.bounds.height();
        let lines: i32 = entry.values.iter().map(|_| line).sum();
        let height = words.max(lines);
        let first = top + (height - lines) / 2;
        let places = (0_i32..).map(|place| first + place * line);
        let bars = places.zip(&entry.values).map(|(top, value)| self.bar(*value, top)).collect();
        Row {
            label: label.moved_to(top + (height - words) / 2),
            bars,
            bounds: Bounds { left: MARGIN, top, right: self.edge, bottom: top + height },
        }
    }

    fn bar(&self, value: Value<'_>, top: i32) -> Bar {
        let bottom = top + label::line_height(self.font);
        let length = value.figure.map_or(0, |figure| self.length(figure));
        let right = self.left + length;
        let bar =
            Bounds { left: self.left, top: top + BAR_INSET, right, bottom: bottom - BAR_INSET };
        let beside = Bounds { left: right + TEXT_GAP, top, right: self.edge, bottom };
        Bar {
            area: (length > 0).then_some(bar),
            text: label::plain(value.text, beside, 1, self.font),
        }
    }

    /// In proportion, but never so short that a value above 0 vanishes.
    fn length(&self, figure: f64) -> i32 {
        if figure > 0.0 && figure.is_finite() {
            let scale = RangedCoordf64::from(0.0..self.most);
            scale.map(&figure, (0, self.right - self.left)).max(1)
        } else {
            0
        }
    }
}

/// What the labels get at most.
const fn label_room(size: Room) -> i32 {
    match size {
        Room::Wide => 260,
        Room::Narrow => 168,
    }
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>, font: i32) -> i32 {
    texts.map(|text| label::width(text, font)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    const SIZES: [Room; 2] = [Room::Wide, Room::Narrow];
    const LABELS: [&str; 4] = [
        "Azua",
        "María Trinidad Sánchez",
        "Unidad Especializada contra el Tráfico y la Trata de Personas",
        "Specialised Unit against Migrant Smuggling and Trafficking N",
    ];

    fn rows(size: Room, label: &str, figures: &[Option<f64>], text: &str) -> Rows {
        let value = |figure: &Option<f64>| Value { figure: *figure, text };
        let entries: Vec<_> = figures
            .chunks(2)
            .map(|pair| Entry { label, values: pair.iter().map(value).collect() })
            .collect();
        Rows::new(&entries, MARGIN, size)
    }

    fn every_rows() -> Vec<Rows> {
        let figures = [
            vec![],
            vec![Some(29.0)],
            vec![None, Some(3.0)],
            vec![Some(0.0); 64],
            vec![Some(1.0); 64],
            vec![Some(1_000_000.0), Some(1.0), None, Some(0.0)],
        ];
        let mut every = Vec::new();
        for (size, label) in SIZES.into_iter().flat_map(|size| LABELS.map(|label| (size, label))) {
            for text in ["–", "1,000,000", "1,000,000 (100.0 %) of 1,000,000 people"] {
                every.extend(figures.iter().map(|figures| rows(size, label, figures, text)));
            }
        }
        every
    }

    fn parts(row: &Row) -> Vec<Bounds> {
        let bars = row.bars.iter().flat_map(|bar| bar.area.into_iter().chain([bar.text.bounds]));
        std::iter::once(row.label.bounds).chain(bars).collect()
    }

    #[test]
    fn nothing_in_a_row_leaves_the_chart_or_overlaps() {
        for rows in every_rows() {
            let mut above: Vec<Bounds> = Vec::new();
            for row in &rows.placed {
                for part in parts(row) {
                    assert!(whole(rows.size).encloses(part), "{part:?} in {:?}", rows.size);
                    assert!(above.iter().all(|other| !other.overlaps(part)), "{part:?}");
                    above.push(part);
                }
            }
        }
    }

    #[test]
    fn a_chart_grows_with_its_rows() {
        let height = |count| rows(Room::Narrow, "Azua", &vec![Some(1.0); count], "1").size.1;
        assert_eq!(height(64) - height(62), height(4) - height(2));
        assert_eq!(rows(Room::Wide, "Azua", &[], "1").size, (760, 4));
    }

    #[test]
    fn a_province_is_written_whole_on_a_phone() {
        let rows = rows(Room::Narrow, LABELS[1], &[Some(1_000_000.0)], "1,000,000");
        assert_eq!(rows.placed[0].label.lines, [LABELS[1]]);
        assert_eq!(rows.placed[0].bars[0].text.lines, ["1,000,000"]);
    }

    #[test]
    fn what_is_above_zero_is_seen_and_nothing_else_is() {
        let figures = [Some(1_000_000.0), Some(1.0), Some(0.0), None, Some(f64::NAN), Some(-1.0)];
        let rows = rows(Room::Wide, "Azua", &figures, "–");
        let bars = rows.placed.iter().flat_map(|row| &row.bars);
        let widths: Vec<_> = bars.map(|bar| bar.area.map_or(0, Bounds::width)).collect();
        assert!(widths[0] > 500, "{widths:?}");
        assert_eq!(widths[1..], [1, 0, 0, 0, 0]);
    }
}
