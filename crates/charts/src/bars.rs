//! One value a row, the greatest first.

use crate::Ink;
use crate::canvas::ChartError;
use crate::room::Room;
use crate::rows::{Entry, MARGIN, Rows, Value};
use crate::svg::{self, Caption, Svg};

/// A value with its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BarRow<'a> {
    /// What has the value.
    pub label: &'a str,
    /// The value.
    pub value: f64,
    /// The value as it is written.
    pub text: &'a str,
}

/// A bar for each row, the longest on top; rows with the same value keep their
/// order. The chart grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn bars(
    caption: &Caption<'_>,
    rows: &[BarRow<'_>],
    ink: Ink,
    size: Room,
) -> Result<Svg, ChartError> {
    let rows = Rows::new(&entries(rows), MARGIN, size);
    svg::draw(caption, rows.size, |canvas| rows.paint(canvas, &[ink]))
}

fn entries<'a>(rows: &[BarRow<'a>]) -> Vec<Entry<'a>> {
    let mut rows = rows.to_vec();
    rows.sort_by(|one, other| other.value.total_cmp(&one.value));
    rows.iter()
        .map(|row| Entry {
            label: row.label,
            values: vec![Value { figure: Some(row.value), text: row.text }],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_value_comes_first_and_equals_keep_their_order() {
        let row = |label, value| BarRow { label, value, text: "" };
        let rows = [row("Azua", 3.0), row("Duarte", 9.0), row("Bahoruco", 3.0)];
        let labels: Vec<_> = entries(&rows).iter().map(|entry| entry.label).collect();
        assert_eq!(labels, ["Duarte", "Azua", "Bahoruco"]);
    }
}
