//! Budgets.

use vigia_domain::activity::Money;

use super::number;
use crate::workbook::Cell;

/// The amount of Dominican pesos that a cell says; nothing where it says none,
/// or one of another currency.
pub(in crate::matrix) fn budget(cell: &Cell) -> Option<Money> {
    let pesos = match cell {
        Cell::Number(number) => *number,
        Cell::Text(text) => of_text(text)?,
        Cell::Empty | Cell::Share(_) | Cell::Day(_) | Cell::Boolean(_) | Cell::Error(_) => {
            return None;
        }
    };
    of_pesos(pesos)
}

fn of_pesos(pesos: f64) -> Option<Money> {
    const MOST: f64 = 90_000_000_000_000.0;
    if !(0.0..=MOST).contains(&pesos) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was looked at")]
    let centavos = (pesos * 100.0).round() as i64;
    Some(Money::from_centavos(centavos))
}

/// An amount with or without the sign of the peso, in millions where it says so.
fn of_text(text: &str) -> Option<f64> {
    const SIGNS: [&str; 6] = ["rd$", "dop", "pesos dominicanos", "pesos", "rd", "$"];
    const MILLIONS: [&str; 4] = ["millones de", "millones", "millon", "million"];
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return None;
    }
    let mut rest = vigia_domain::filter::fold(text).trim().to_owned();
    let mut strip = |marks: &[&'static str]| {
        let mut found = false;
        for mark in marks.iter().copied() {
            let stripped = rest.strip_prefix(mark).or_else(|| rest.strip_suffix(mark));
            if let Some(stripped) = stripped.map(|stripped| stripped.trim().to_owned()) {
                rest = stripped;
                found = true;
            }
        }
        found
    };
    strip(&SIGNS);
    let in_millions = strip(&MILLIONS);
    let factor = if in_millions { 1e6 } else { 1.0 };
    number(&rest).map(|number| number * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<i64> {
        budget(&Cell::Text(text.to_owned())).map(Money::centavos)
    }

    #[test]
    fn an_amount_is_read_in_each_form() {
        for text in [
            "1500000",
            "RD$ 1,500,000.00",
            "RD$1.500.000",
            "1,500,000 DOP",
            "$1,500,000",
            "1.5 millones",
            "RD$ 1,5 millones de pesos",
        ] {
            assert_eq!(read(text), Some(150_000_000), "{text}");
        }
        assert_eq!(budget(&Cell::Number(12.34)).map(Money::centavos), Some(1_234));
    }

    #[test]
    fn what_is_no_amount_of_pesos_is_none() {
        for text in ["", "US$ 1,000", "EUR 5", "mucho", "-5", "RD$", "99999999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(budget(&Cell::Number(f64::INFINITY)), None);
    }
}
