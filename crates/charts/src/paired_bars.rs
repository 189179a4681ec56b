//! Two values a row, one below the other.

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError};
use crate::label::{self, Label, SAMPLE, Tag};
use crate::room::Room;
use crate::rows::{Entry, MARGIN, ROW_GAP, Rows, Value};
use crate::svg::{self, Caption, Svg};

/// The half of the height of a sample of a bar.
const HALF_SAMPLE: i32 = 5;

/// Two values with their words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairedRow<'a> {
    /// What has the values.
    pub label: &'a str,
    /// The first value, if there is one.
    pub first: Option<f64>,
    /// The second value, if there is one.
    pub second: Option<f64>,
    /// The first value as it is written, or what stands in its place.
    pub first_text: &'a str,
    /// The second value as it is written, or what stands in its place.
    pub second_text: &'a str,
}

/// Two bars for each row in the order given, under the names of the two in
/// their inks. The chart grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn paired_bars(
    caption: &Caption<'_>,
    rows: &[PairedRow<'_>],
    names: (&str, &str),
    inks: (Ink, Ink),
    size: Room,
) -> Result<Svg, ChartError> {
    let names = key(names, size);
    let rows = Rows::new(&entries(rows), end_of(&names) + ROW_GAP, size);
    let inks: [Ink; 2] = inks.into();
    svg::draw(caption, rows.size, |canvas| {
        for (name, ink) in names.iter().zip(inks) {
            paint_name(canvas, name, ink, size.font())?;
        }
        rows.paint(canvas, &inks)
    })
}

fn entries<'a>(rows: &[PairedRow<'a>]) -> Vec<Entry<'a>> {
    rows.iter()
        .map(|row| Entry {
            label: row.label,
            values: vec![
                Value { figure: row.first, text: row.first_text },
                Value { figure: row.second, text: row.second_text },
            ],
        })
        .collect()
}

/// The names one below the other, as the bars stand.
fn key((first, second): (&str, &str), size: Room) -> Vec<Label> {
    let area = Bounds { left: MARGIN, top: MARGIN, right: size.width() - MARGIN, bottom: 0 };
    label::in_rows(&[first, second].map(|text| Tag { text, y: 0 }), area, size.font(), 1)
}

fn end_of(names: &[Label]) -> i32 {
    names.last().map_or(MARGIN, |name| name.bounds.bottom)
}

fn paint_name(canvas: &Canvas<'_>, name: &Label, ink: Ink, font: i32) -> Result<(), ChartError> {
    let Bounds { left, top, .. } = name.bounds;
    let middle = top + label::line_height(font) / 2;
    let (top, bottom) = (middle - HALF_SAMPLE, middle + HALF_SAMPLE);
    canvas.fill(Bounds { left, top, right: left + SAMPLE, bottom }, ink)?;
    name.paint(canvas, name.text_left(), font, Ink::Text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::whole;

    const LONG: &str = "Trata de personas con fines de explotación sexual, laboral o de mendicidad";

    fn row(first: Option<f64>, second: Option<f64>) -> PairedRow<'static> {
        PairedRow { label: LONG, first, second, first_text: "1,000,000", second_text: "–" }
    }

    #[test]
    fn the_names_stand_in_the_chart_and_above_its_rows() {
        for size in [Room::Wide, Room::Narrow] {
            let names = key((LONG, LONG), size);
            assert!(!names[0].bounds.overlaps(names[1].bounds));
            let rows = Rows::new(&entries(&[row(None, None)]), end_of(&names) + ROW_GAP, size);
            for name in &names {
                assert!(whole(rows.size).encloses(name.bounds), "{name:?}");
                assert!(name.bounds.bottom < rows.placed[0].label.bounds.top);
            }
        }
    }

    #[test]
    fn what_is_not_known_is_a_text_without_a_bar() {
        let entries = entries(&[row(Some(1_000_000.0), None)]);
        let rows = Rows::new(&entries, MARGIN, Room::Narrow);
        let [first, second] = &rows.placed[0].bars[..] else { panic!("two bars") };
        assert!(first.area.is_some() && second.area.is_none());
        assert_eq!(second.text.lines, ["–"]);
    }
}
