//! What a heading says its column holds.

use std::collections::HashMap;

use strsim::{jaro_winkler, normalized_damerau_levenshtein};
use vigia_domain::Lang;

use super::Field;
use super::folded::{folded, is_a_few_words};
use super::quarter;
use super::synonyms::SYNONYMS;

/// How well a heading fits a field, the better the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It begins with a heading of the field.
    Begins,
    /// It is one with a typing error.
    Resembles,
    /// It is one.
    Exact,
}

/// Recognises headings, each distinct one once.
pub(super) struct Headings {
    exact: HashMap<String, Field>,
    known: HashMap<String, Option<(Field, Fit)>>,
    /// How many distinct headings may still be compared letter by letter.
    comparisons: usize,
}

impl Headings {
    /// How many distinct headings are compared letter by letter; a file with
    /// more of them is no matrix.
    const MOST_COMPARED: usize = 5_000;
    /// From which likeness on two headings differ by a typing error.
    const ALIKE: f64 = 0.82;
    /// The likeness that counts for their beginnings.
    const BEGIN_ALIKE: f64 = 0.9;

    /// The headings of both languages: those the product writes and those that
    /// ministries do.
    pub(super) fn new() -> Self {
        let mut exact = HashMap::new();
        for (field, headings) in SYNONYMS {
            for lang in Lang::ALL {
                exact.insert(folded(&field.heading(lang)), field);
            }
            for heading in headings {
                exact.entry((*heading).to_owned()).or_insert(field);
            }
        }
        Self { exact, known: HashMap::new(), comparisons: Self::MOST_COMPARED }
    }

    /// What a heading says.
    pub(super) fn recognise(&mut self, heading: &str) -> Option<(Field, Fit)> {
        if !is_a_few_words(heading) {
            return None;
        }
        let heading = folded(heading);
        if heading.is_empty() {
            return None;
        }
        if let Some(found) = self.known.get(&heading) {
            return *found;
        }
        let found = self.look_up(&heading);
        self.known.insert(heading, found);
        found
    }

    fn look_up(&mut self, heading: &str) -> Option<(Field, Fit)> {
        if let Some(field) = self.exact.get(heading) {
            return Some((*field, Fit::Exact));
        }
        if let Some((year, quarter)) = quarter::read(heading) {
            return Some((Field::Quarter { year, quarter }, Fit::Exact));
        }
        self.comparisons = self.comparisons.checked_sub(1)?;
        self.resembling(heading)
            .map(|field| (field, Fit::Resembles))
            .or_else(|| self.beginning(heading).map(|field| (field, Fit::Begins)))
    }

    /// The field with a heading that differs by a typing error. Short words
    /// have none: *fin* is not *fan*.
    fn resembling(&self, heading: &str) -> Option<Field> {
        const SHORTEST: usize = 5;
        const MOST_LONGER: usize = 2;
        if heading.len() < SHORTEST {
            return None;
        }
        let mut best: Option<(f64, &str, Field)> = None;
        for (known, field) in &self.exact {
            if known.len() < SHORTEST || known.len().abs_diff(heading.len()) > MOST_LONGER {
                continue;
            }
            let likeness = normalized_damerau_levenshtein(known, heading);
            if likeness < Self::ALIKE || jaro_winkler(known, heading) < Self::BEGIN_ALIKE {
                continue;
            }
            // Of two that are equally alike, the first by letters, so that the
            // same file is always read the same way.
            let is_better = best.is_none_or(|(so_far, name, _)| {
                likeness > so_far || (likeness >= so_far && known.as_str() < name)
            });
            if is_better {
                best = Some((likeness, known.as_str(), *field));
            }
        }
        best.map(|(_, _, field)| field)
    }

    /// The field with the longest heading that this one begins with, where it
    /// goes on for a few words: *Institución responsable de la ejecución*.
    fn beginning(&self, heading: &str) -> Option<Field> {
        const SHORTEST: usize = 5;
        const MOST_WORDS: usize = 8;
        if heading.split(' ').count() > MOST_WORDS {
            return None;
        }
        let begins = |known: &str| {
            known.len() >= SHORTEST
                && heading.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '))
        };
        self.exact
            .iter()
            .filter(|(known, _)| begins(known))
            .max_by_key(|(known, _)| known.len())
            .map(|(_, field)| *field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_recognised_in_both_languages() {
        let mut headings = Headings::new();
        let mut field = |heading: &str| headings.recognise(heading);
        let exact = |field| Some((field, Fit::Exact));
        assert_eq!(field("ACTIVIDADES / ACCIONES"), exact(Field::Activity));
        assert_eq!(field("% de avance"), exact(Field::Percent));
        assert_eq!(field("Presupuesto (RD$)"), exact(Field::Budget));
        assert_eq!(field("Lead agency"), exact(Field::Lead));
        assert_eq!(field("Plazo"), exact(Field::Deadline));
        assert_eq!(field("I Trim. 2019"), exact(Field::Quarter { year: 2019, quarter: 1 }));
    }

    #[test]
    fn a_typing_error_is_forgiven() {
        let mut headings = Headings::new();
        let mut field = |heading: &str| headings.recognise(heading);
        let alike = |field| Some((field, Fit::Resembles));
        assert_eq!(field("Responsible agancy"), alike(Field::Lead));
        assert_eq!(field("Actividd"), alike(Field::Activity));
        assert_eq!(field("Satrt date"), alike(Field::Start));
        assert_eq!(field("Precentage"), alike(Field::Percent));
        assert_eq!(field("fan"), None);
    }

    #[test]
    fn a_longer_heading_is_known_by_its_beginning() {
        let mut headings = Headings::new();
        let found = headings.recognise("Institución responsable de coordinar");
        assert_eq!(found, Some((Field::Lead, Fit::Begins)));
        let title = "Actividades que la Comisión Interinstitucional ejecutará durante el período";
        assert_eq!(headings.recognise(title), None);
    }

    #[test]
    fn every_heading_that_the_product_writes_is_its_own() {
        let mut headings = Headings::new();
        for (field, _) in SYNONYMS {
            for lang in Lang::ALL {
                let found = headings.recognise(&field.heading(lang));
                assert_eq!(found, Some((field, Fit::Exact)), "{field:?} {lang}");
            }
        }
        for lang in Lang::ALL {
            let quarter = Field::Quarter { year: 2019, quarter: 3 };
            let found = headings.recognise(&quarter.heading(lang));
            assert_eq!(found, Some((quarter, Fit::Exact)), "{lang}");
        }
    }
}
