//! Which rows of a proposal are shown.

use vigia_domain::Lang;
use vigia_exchange::matrix::{Outcome, Proposal};
use vigia_i18n::t;

/// The rows that a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Created,
    Changed,
    Left,
    Faulty,
}

impl Shown {
    pub(super) const ALL: [Self; 4] = [Self::Created, Self::Changed, Self::Left, Self::Faulty];

    /// The word in the address.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Created => "creadas",
            Self::Changed => "cambian",
            Self::Left => "iguales",
            Self::Faulty => "faltas",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shown| shown.word() == word)
    }

    /// The rows to which a row belongs by what becomes of it.
    pub(super) const fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Created(_) => Self::Created,
            Outcome::Changed(..) => Self::Changed,
            Outcome::Left => Self::Left,
            Outcome::Faulty => Self::Faulty,
        }
    }

    /// How many rows of a proposal they are.
    pub(super) fn count(self, proposal: &Proposal) -> usize {
        match self {
            Self::Created => proposal.created(),
            Self::Changed => proposal.changed(),
            Self::Left => proposal.left(),
            Self::Faulty => proposal.faulty(),
        }
    }

    /// How many they are, in words: *3 se crean*.
    pub(super) fn counted(self, lang: Lang, count: usize) -> String {
        match self {
            Self::Created => t!(lang, "import-count-created", count = count),
            Self::Changed => t!(lang, "import-count-changed", count = count),
            Self::Left => t!(lang, "import-count-left", count = count),
            Self::Faulty => t!(lang, "import-count-faulty", count = count),
        }
    }

    /// What becomes of one of them, in words.
    pub(super) fn outcome(self, lang: Lang) -> String {
        match self {
            Self::Created => t!(lang, "import-outcome-created"),
            Self::Changed => t!(lang, "import-outcome-changed"),
            Self::Left => t!(lang, "import-outcome-left"),
            Self::Faulty => t!(lang, "import-outcome-faulty"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_shows_is_read_by_its_word() {
        for shown in Shown::ALL {
            assert_eq!(Shown::from_word(shown.word()), Some(shown));
        }
        assert_eq!(Shown::from_word("todas"), None);
    }
}
