//! The axes of a plan.

use serde::{Deserialize, Serialize};

use crate::{AxisCode, Text};

/// One of the main lines of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Its code.
    pub code: AxisCode,
    /// Its place among the axes, from 1.
    pub ordinal: u8,
    /// Its name.
    pub name: Text,
    /// What it sets out to do, in one sentence.
    pub scope: Text,
}

impl Axis {
    /// The place as a Roman numeral, as the plan's documents number its axes.
    #[must_use]
    pub fn numeral(&self) -> String {
        const NUMERALS: [(u8, &str); 9] = [
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];
        let mut rest = self.ordinal;
        let mut numeral = String::new();
        for (value, letters) in NUMERALS {
            while rest >= value {
                numeral.push_str(letters);
                rest -= value;
            }
        }
        numeral
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_are_numbered_in_roman() {
        let axis = |ordinal| Axis {
            code: "PREV".parse().unwrap(),
            ordinal,
            name: Text::default(),
            scope: Text::default(),
        };
        let numerals: Vec<_> = [1, 2, 3, 4, 9, 14].map(|n| axis(n).numeral()).into();
        assert_eq!(numerals, ["I", "II", "III", "IV", "IX", "XIV"]);
    }
}
