//! Percentages.

use vigia_domain::Percent;

use super::number;
use crate::workbook::Cell;

/// What the numbers of a column of percentages count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::matrix) enum Scale {
    /// Parts of a hundred: 40.
    #[default]
    Hundred,
    /// Parts of one: 0.4.
    One,
}

impl Scale {
    /// The scale of a column, from all of its cells: parts of one where no
    /// number is greater than 1 and one of them is not 0. So 1 beside 0.4 is all
    /// of it, and so is 1 in a column of nothing but 0 and 1, since a plan in
    /// which nothing stands beyond one in a hundred is rarer than a column that
    /// says what is done. Cells with a percent sign say it themselves.
    pub(in crate::matrix) fn of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut greatest: Option<f64> = None;
        for cell in cells {
            if let Some(number) = bare(cell) {
                greatest = Some(greatest.map_or(number, |so_far| so_far.max(number)));
            }
        }
        match greatest {
            Some(greatest) if greatest > 0.0 && greatest <= 1.0 => Self::One,
            _ => Self::Hundred,
        }
    }

    const fn factor(self) -> f64 {
        match self {
            Self::Hundred => 1.0,
            Self::One => 100.0,
        }
    }
}

/// The number of a cell without a percent sign.
fn bare(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number),
        Cell::Text(text) => number(text.trim()),
        Cell::Empty | Cell::Share(_) | Cell::Day(_) | Cell::Boolean(_) | Cell::Error(_) => None,
    }
}

/// The percentage that a cell says; nothing where it says none from 0 to 100.
pub(in crate::matrix) fn percent(cell: &Cell, scale: Scale) -> Option<Percent> {
    let percent = match cell {
        Cell::Share(share) => share * 100.0,
        Cell::Text(text) => {
            let text = text.trim();
            match text.strip_suffix('%').or_else(|| text.strip_prefix('%')) {
                Some(of_hundred) => number(of_hundred.trim())?,
                None => number(text)? * scale.factor(),
            }
        }
        Cell::Number(number) => number * scale.factor(),
        Cell::Empty | Cell::Day(_) | Cell::Boolean(_) | Cell::Error(_) => return None,
    };
    // 0.29 × 100 is 28.999999999999996.
    Percent::try_from((percent * 1e6).round() / 1e6).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }

    fn read(cell: &Cell, scale: Scale) -> Option<f64> {
        percent(cell, scale).map(Percent::value)
    }

    #[test]
    fn a_percentage_is_read_in_each_form() {
        assert_eq!(read(&text("40 %"), Scale::One), Some(40.0));
        assert_eq!(read(&text("40,5%"), Scale::Hundred), Some(40.5));
        assert_eq!(read(&text("40"), Scale::Hundred), Some(40.0));
        assert_eq!(read(&Cell::Number(0.29), Scale::One), Some(29.0));
        assert_eq!(read(&Cell::Share(1.0), Scale::Hundred), Some(100.0));
        for bad in [text("101%"), text("-1"), text("casi"), Cell::Number(f64::NAN), Cell::Empty] {
            assert_eq!(read(&bad, Scale::Hundred), None, "{bad:?}");
        }
    }

    #[test]
    fn the_whole_column_decides_what_its_numbers_count() {
        let of = |numbers: &[f64]| {
            let cells: Vec<Cell> = numbers.iter().copied().map(Cell::Number).collect();
            Scale::of(cells.iter())
        };
        assert_eq!(of(&[0.0, 0.4, 1.0]), Scale::One);
        assert_eq!(of(&[0.0, 1.0, 40.0]), Scale::Hundred);
        assert_eq!(of(&[0.0, 1.0]), Scale::One);
        assert_eq!(of(&[0.0, 0.0]), Scale::Hundred);
        assert_eq!(of(&[]), Scale::Hundred);
        let signed = [text("1 %"), Cell::Number(40.0)];
        assert_eq!(Scale::of(signed.iter()), Scale::Hundred);
    }
}
