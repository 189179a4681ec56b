//! Weights.

use vigia_domain::activity::Weight;

use crate::workbook::Cell;

/// The weight that a cell says; nothing where it says no whole number from 1 to
/// 5.
pub(in crate::matrix) fn weight(cell: &Cell) -> Option<Weight> {
    cell.text().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_a_whole_number_from_1_to_5() {
        assert_eq!(weight(&Cell::Number(3.0)).map(Weight::value), Some(3));
        assert_eq!(weight(&Cell::Text(" 5 ".to_owned())).map(Weight::value), Some(5));
        for bad in [Cell::Number(3.5), Cell::Number(0.0), Cell::Text("alta".to_owned())] {
            assert_eq!(weight(&bad), None, "{bad:?}");
        }
    }
}
