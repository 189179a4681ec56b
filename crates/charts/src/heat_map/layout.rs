//! Where the cells stand.

use super::{HeatColumn, HeatRow};
use crate::bounds::Bounds;
use crate::label::{self, Label};
use crate::room::Room;

/// Around the drawing.
const MARGIN: i32 = 2;

/// Between the cells.
const GAP: i32 = 4;

/// Between a label and its cells.
const LABEL_GAP: i32 = 12;

/// What the labels get beside the cells.
const LABELS: i32 = 300;

const LABEL_LINES: usize = 8;
const HEADING_LINES: usize = 5;

/// Above and below what is written in a cell.
const INSET: i32 = 4;

/// Everything in its place.
pub(super) struct Layout {
    pub(super) size: (u32, u32),
    pub(super) headings: Vec<Label>,
    pub(super) rows: Vec<PlacedRow>,
}

/// A row in its place.
pub(super) struct PlacedRow {
    pub(super) label: Label,
    pub(super) cells: Vec<Bounds>,
}

impl Layout {
    /// With room the labels stand beside their cells, else above them.
    pub(super) fn new(columns: &[HeatColumn<'_>], rows: &[HeatRow<'_>], room: Room) -> Self {
        let font = room.font();
        let edge = room.width() - MARGIN;
        let (labels_end, cells_start) = match room {
            Room::Wide => (MARGIN + LABELS, MARGIN + LABELS + LABEL_GAP),
            Room::Narrow => (edge, MARGIN),
        };
        let spans = places(columns.len(), cells_start, edge);
        let headings = headings(columns, &spans, font);
        let head = headings.iter().map(|label| label.bounds.bottom).max().unwrap_or(MARGIN);
        let (mut top, mut bottom) = (head + GAP, head);
        let cell_height = 2 * label::line_height(font) + 2 * INSET;
        let mut placed = Vec::with_capacity(rows.len());
        for row in rows {
            let area = Bounds { left: MARGIN, top, right: labels_end, bottom: top };
            let label = label::plain(row.label, area, LABEL_LINES, font);
            let height = label.bounds.height();
            let (label_top, cell_top, cell_bottom) = match room {
                Room::Wide => {
                    let whole = height.max(cell_height);
                    (top + (whole - height) / 2, top, top + whole)
                }
                Room::Narrow => {
                    let below = top + height + GAP;
                    (top, below, below + cell_height)
                }
            };
            let cell = |(left, right): &(i32, i32)| Bounds {
                left: *left,
                top: cell_top,
                right: *right,
                bottom: cell_bottom,
            };
            let cells = spans.iter().take(row.cells.len()).map(cell).collect();
            placed.push(PlacedRow { label: label.moved_to(label_top), cells });
            bottom = cell_bottom;
            top = bottom + row_gap(room);
        }
        let size = (room.width().unsigned_abs(), (bottom + MARGIN).unsigned_abs());
        Self { size, headings, rows: placed }
    }
}

const fn row_gap(room: Room) -> i32 {
    match room {
        Room::Wide => GAP,
        Room::Narrow => 4 * GAP,
    }
}

/// From where to where each column reaches.
fn places(count: usize, left: i32, right: i32) -> Vec<(i32, i32)> {
    let all = i32::try_from(count).unwrap_or(i32::MAX).max(1);
    let pitch = (right - left + GAP) / all;
    (0..all)
        .take(count)
        .map(|column| {
            let start = left + column * pitch;
            (start, start + (pitch - GAP).max(1))
        })
        .collect()
}

/// The names above their columns, all of them ending at one height.
fn headings(columns: &[HeatColumn<'_>], spans: &[(i32, i32)], font: i32) -> Vec<Label> {
    let headings: Vec<Label> = columns
        .iter()
        .zip(spans)
        .map(|(column, (left, right))| {
            let area = Bounds { left: *left, top: MARGIN, right: *right, bottom: MARGIN };
            label::plain(column.heading, area, HEADING_LINES, font)
        })
        .collect();
    let bottom = headings.iter().map(|label| label.bounds.bottom).max().unwrap_or(MARGIN);
    headings
        .into_iter()
        .map(|label| {
            let top = bottom - label.bounds.height();
            label.moved_to(top)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ink;
    use crate::bounds::whole;
    use crate::heat_map::HeatCell;

    const LONG: &str = "Poner fin al maltrato, la explotación, la trata y todas las formas de \
                        violencia y tortura contra los niños, las niñas y los adolescentes";

    const CELL: HeatCell<'_> = HeatCell { count: 3, text: "3", second: "58 %", tip: "" };

    fn layout(label: &str, columns: usize, rows: usize, room: Room) -> Layout {
        let row = HeatRow { label, cells: vec![CELL; columns] };
        let columns = vec![HeatColumn { heading: label, ink: Ink::Text }; columns];
        Layout::new(&columns, &vec![row; rows], room)
    }

    #[test]
    fn nothing_overlaps_or_leaves_the_chart() {
        let longer = LONG.repeat(2);
        for room in Room::ALL {
            for label in ["16.2", LONG, longer.as_str()] {
                for (columns, rows) in [(0, 0), (1, 1), (3, 23), (9, 2), (0, 3)] {
                    let layout = layout(label, columns, rows, room);
                    let placed = layout.rows.iter().flat_map(|row| {
                        std::iter::once(row.label.bounds).chain(row.cells.iter().copied())
                    });
                    let mut taken: Vec<Bounds> = Vec::new();
                    for part in layout.headings.iter().map(|label| label.bounds).chain(placed) {
                        assert!(whole(layout.size).encloses(part), "{room:?}: {part:?}");
                        assert!(taken.iter().all(|other| !other.overlaps(part)), "{part:?}");
                        taken.push(part);
                    }
                }
            }
        }
    }

    #[test]
    fn a_label_is_whole_beside_its_cells_and_above_them() {
        for room in Room::ALL {
            let layout = layout(LONG, 3, 1, room);
            assert_eq!(layout.rows[0].label.lines.join(" "), LONG);
        }
    }

    #[test]
    fn a_cell_holds_its_number_on_a_phone() {
        let layout = layout("10", 3, 1, Room::Narrow);
        assert!(layout.rows[0].cells[0].width() > 90);
    }
}
