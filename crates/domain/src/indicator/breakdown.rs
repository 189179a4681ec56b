//! The table into which somebody enters the parts of a total.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::UnknownWord;
use super::dimensions::Dimension;

/// By what a total is broken down: by at most two dimensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breakdown {
    /// By nothing: the total alone.
    #[default]
    Whole,
    /// By one dimension.
    By(Dimension),
    /// By a dimension down and another across.
    Cross(Dimension, Dimension),
}

/// A cell of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name in the form: the words of its dimensions.
    pub name: String,
    /// Its dimensions with their words.
    pub words: BTreeMap<Dimension, String>,
}

impl Breakdown {
    /// The breakdowns that a form offers.
    pub const OFFERED: [Self; 8] = [
        Self::Whole,
        Self::By(Dimension::Sex),
        Self::By(Dimension::AgeGroup),
        Self::By(Dimension::Citizenship),
        Self::By(Dimension::Exploitation),
        Self::By(Dimension::Province),
        Self::Cross(Dimension::Sex, Dimension::AgeGroup),
        Self::Cross(Dimension::Exploitation, Dimension::AgeGroup),
    ];

    /// The words down and across; a table of one column where there is one
    /// dimension, and nothing where there is none.
    #[must_use]
    pub fn table(self) -> Vec<Vec<Slot>> {
        match self {
            Self::Whole => Vec::new(),
            Self::By(down) => {
                down.words().into_iter().map(|word| vec![slot(&[(down, word)])]).collect()
            }
            Self::Cross(down, across) => down
                .words()
                .into_iter()
                .map(|row| {
                    let cell = |column| slot(&[(down, row), (across, column)]);
                    across.words().into_iter().map(cell).collect()
                })
                .collect(),
        }
    }
}

fn slot(words: &[(Dimension, &str)]) -> Slot {
    Slot {
        name: words.iter().map(|(_, word)| *word).collect::<Vec<_>>().join("."),
        words: words.iter().map(|(dimension, word)| (*dimension, (*word).to_owned())).collect(),
    }
}

impl fmt::Display for Breakdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::By(dimension) => f.write_str(dimension.as_str()),
            Self::Cross(down, across) => write!(f, "{}.{}", down.as_str(), across.as_str()),
        }
    }
}

impl FromStr for Breakdown {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::OFFERED
            .into_iter()
            .find(|offered| offered.to_string() == text)
            .ok_or(UnknownWord { what: "breakdown" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_cell_for_each_pair_of_words() {
        let table = Breakdown::Cross(Dimension::Sex, Dimension::AgeGroup).table();
        assert_eq!((table.len(), table[0].len()), (3, 3));
        assert_eq!(table[0][1].name, "female.18+");
        assert_eq!(table[0][1].words[&Dimension::AgeGroup], "18+");
        assert!(Breakdown::Whole.table().is_empty());
    }

    #[test]
    fn a_breakdown_is_read_as_it_is_written() {
        for offered in Breakdown::OFFERED {
            assert_eq!(offered.to_string().parse(), Ok(offered));
        }
        assert!("sex.sex".parse::<Breakdown>().is_err());
    }
}
