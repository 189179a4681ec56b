//! What a cell says, whichever way it is written.

mod agencies;
mod budget;
mod day;
mod lists;
mod milestones;
mod percent;
mod places;
mod status;
mod weight;

pub(super) use agencies::{Agencies, Named};
pub(super) use budget::budget;
pub(super) use day::{Order, days, month};
pub(super) use lists::{gcm, lines, sdg, without_bullet};
pub(super) use milestones::{Step, milestones};
pub(super) use percent::{Scale, percent};
pub(super) use places::Places;
pub(super) use status::{Word, status};
pub(super) use weight::weight;

use super::folded;
use crate::workbook::Cell;

/// Whether a cell says that there is nothing to say: it is empty, a dash, or a
/// word such as *por definir*.
pub(super) fn says_nothing(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => {
            text.len() <= 24
                && matches!(
                    folded(text).as_str(),
                    "" | "n a"
                        | "na"
                        | "nd"
                        | "n d"
                        | "sd"
                        | "s d"
                        | "por definir"
                        | "pendiente de definir"
                        | "no aplica"
                        | "no disponible"
                        | "tbd"
                        | "to be defined"
                        | "not applicable"
                        | "none"
                        | "ninguno"
                        | "ninguna"
                )
        }
        Cell::Number(_) | Cell::Share(_) | Cell::Day(_) | Cell::Boolean(_) | Cell::Error(_) => {
            false
        }
    }
}

/// A number as people write it: 1,500,000.00, 1.500.000, 1 500 000, 2,5.
///
/// The last of two different separators is that of decimals. One that stands
/// more than once, or with exactly three digits after it, separates thousands.
fn number(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    if text.is_empty()
        || !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b'-'))
    {
        return None;
    }
    let last = |separator: char| text.rfind(separator);
    let decimal = match (last('.'), last(',')) {
        (Some(point), Some(comma)) => Some(if point > comma { '.' } else { ',' }),
        (Some(at), None) => is_decimal(&text, '.', at).then_some('.'),
        (None, Some(at)) => is_decimal(&text, ',', at).then_some(','),
        (None, None) => None,
    };
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '.' | ',') || Some(*c) == decimal)
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

fn is_decimal(text: &str, separator: char, last: usize) -> bool {
    let digits_after = text.len() - last - 1;
    let starts_with_zero = text.trim_start_matches('-').starts_with('0');
    text.matches(separator).count() == 1 && (digits_after != 3 || starts_with_zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("1,500,000.00", 1_500_000.0),
            ("1.500.000", 1_500_000.0),
            ("1.500.000,50", 1_500_000.5),
            ("1 500 000", 1_500_000.0),
            ("1,500", 1_500.0),
            ("40,5", 40.5),
            ("0.4", 0.4),
            ("0,125", 0.125),
            ("-3", -3.0),
        ] {
            let read = number(text).unwrap();
            assert!((read - expected).abs() < 1e-9, "{text} is {read}");
        }
        for bad in ["", "x", "1-2", "12 %", "-", "1.2.3,4,5", "ñ", "1e9", "."] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_dash_says_nothing() {
        let text = |words: &str| Cell::Text(words.to_owned());
        for words in ["-", "—", "N/A", "n. a.", "Por definir", "  "] {
            assert!(says_nothing(&text(words)), "{words}");
        }
        assert!(!says_nothing(&text("0")));
        assert!(!says_nothing(&Cell::Number(0.0)));
    }
}
