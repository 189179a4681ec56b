//! The institutions that a cell names.

use std::collections::{BTreeMap, HashMap, HashSet};

use strsim::{jaro_winkler, sorensen_dice};
use vigia_domain::filter::fold;
use vigia_domain::{AgencyCode, Plan};

use crate::matrix::folded::{folded, is_a_few_words, on_one_line};

/// An institution as a cell names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::matrix) enum Named {
    /// One of the plan.
    Known(AgencyCode),
    /// A name that is none of the plan.
    Unknown(String),
}

/// What separates names, the surest first: within a name there may be a comma
/// or an *and*.
const SEPARATORS: [&[&str]; 3] =
    [&["\n", ";", "|", "•"], &[",", "/", " + "], &[" y ", " e ", " and ", " & "]];

/// The institutions of a plan, by code and name.
pub(in crate::matrix) struct Agencies<'a> {
    plan: &'a Plan,
    /// What a person decided, by folded name.
    chosen: &'a BTreeMap<String, AgencyCode>,
    names: HashMap<String, AgencyCode>,
    read: HashMap<String, Vec<Named>>,
}

impl<'a> Agencies<'a> {
    pub(in crate::matrix) fn new(plan: &'a Plan, chosen: &'a BTreeMap<String, AgencyCode>) -> Self {
        let mut names = HashMap::new();
        for agency in &plan.agencies {
            for name in [&agency.name.es, &agency.name.en] {
                // Two of the same name are told apart by their codes only.
                names
                    .entry(folded(name))
                    .and_modify(|code: &mut Option<AgencyCode>| {
                        if code.as_ref() != Some(&agency.code) {
                            *code = None;
                        }
                    })
                    .or_insert_with(|| Some(agency.code.clone()));
            }
        }
        let mut names: HashMap<String, AgencyCode> =
            names.into_iter().filter_map(|(name, code)| Some((name, code?))).collect();
        for agency in &plan.agencies {
            names.insert(folded(agency.code.as_str()), agency.code.clone());
        }
        names.remove("");
        Self { plan, chosen, names, read: HashMap::new() }
    }

    /// The institutions that a text names, in its order, each once.
    pub(in crate::matrix) fn read(&mut self, text: &str) -> Vec<Named> {
        if let Some(named) = self.read.get(text) {
            return named.clone();
        }
        let mut named = Vec::new();
        self.split(text, &SEPARATORS, &mut named);
        let mut seen = HashSet::new();
        named.retain(|name| seen.insert(name.clone()));
        self.read.insert(text.to_owned(), named.clone());
        named
    }

    /// Splits a text by the surest separators, and what is not known then by
    /// the next ones.
    fn split(&self, text: &str, separators: &[&[&str]], named: &mut Vec<Named>) {
        if let Some(code) = self.known(text) {
            named.push(Named::Known(code));
            return;
        }
        let Some((surest, others)) = separators.split_first() else {
            let name = on_one_line(text.trim_matches(is_edge));
            if name.chars().any(char::is_alphanumeric) {
                named.push(Named::Unknown(name));
            }
            return;
        };
        let places = places(text, surest);
        let mut found = Vec::new();
        let mut start = 0;
        // Names that hold a separator are tried as a whole first, from the
        // longest on.
        while let Some(from) = places.get(start) {
            let most = (start + Self::MOST_PIECES).min(places.len());
            let whole = (start + 1..most).rev().find_map(|end| {
                let code = self.known(text.get(from.0..places[end].1)?)?;
                Some((code, end))
            });
            if let Some((code, end)) = whole {
                found.push(Named::Known(code));
                start = end + 1;
            } else {
                self.split(text.get(from.0..from.1).unwrap_or_default(), others, &mut found);
                start += 1;
            }
        }
        // Where *and* is all that is left and nothing beside it is known, the
        // text is one name.
        let any_known = found.iter().any(|named| matches!(named, Named::Known(_)));
        if others.is_empty() && !any_known {
            self.split(text, &[], named);
        } else {
            named.append(&mut found);
        }
    }

    /// The most pieces that may make up a name.
    const MOST_PIECES: usize = 6;

    /// The institution of a name: one that a person chose, else by code or
    /// name, also where the code stands in parentheses after the name.
    fn known(&self, text: &str) -> Option<AgencyCode> {
        let text = text.trim_matches(is_edge);
        let chosen = || self.chosen.get(&fold(&on_one_line(text)));
        if !self.chosen.is_empty()
            && let Some(code) = chosen()
        {
            return self.plan.agency(code).map(|agency| agency.code.clone());
        }
        if !is_a_few_words(text) || text.is_empty() {
            return None;
        }
        let by_name = |text: &str| self.by_name(&folded(text));
        by_name(text).or_else(|| {
            let (name, rest) = text.split_once('(')?;
            let (code, after) = rest.split_once(')')?;
            if !after.trim_matches(is_edge).is_empty() {
                return None;
            }
            match (by_name(name), by_name(code)) {
                (Some(of_name), Some(of_code)) if of_name != of_code => None,
                (of_name, of_code) => of_name.or(of_code),
            }
        })
    }

    fn by_name(&self, folded: &str) -> Option<AgencyCode> {
        let without_article =
            ["el ", "la ", "los ", "las ", "the "].iter().find_map(|a| folded.strip_prefix(a));
        let found = self.names.get(folded);
        found.or_else(|| self.names.get(without_article?)).cloned()
    }

    /// The institutions most like a name, the likest first, at most three.
    pub(in crate::matrix) fn similar(&self, name: &str) -> Vec<AgencyCode> {
        const MOST: usize = 3;
        const LEAST_ALIKE: f64 = 0.35;
        const CODE_ALIKE: f64 = 0.8;
        let name = folded(name);
        if name.is_empty() || !is_a_few_words(&name) {
            return Vec::new();
        }
        let likeness = |code: &AgencyCode, es: &str, en: &str| {
            let of_code = jaro_winkler(&name, &folded(code.as_str()));
            let of_code = if of_code >= CODE_ALIKE { of_code } else { 0.0 };
            let of_name = |other: &str| sorensen_dice(&name, &folded(other));
            of_code.max(of_name(es)).max(of_name(en))
        };
        let mut scored: Vec<(f64, &AgencyCode)> = self
            .plan
            .agencies
            .iter()
            .map(|agency| (likeness(&agency.code, &agency.name.es, &agency.name.en), &agency.code))
            .filter(|(likeness, _)| *likeness >= LEAST_ALIKE)
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        scored.into_iter().take(MOST).map(|(_, code)| code.clone()).collect()
    }
}

fn is_edge(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | ':' | '-' | '–' | '·' | '*')
}

/// Where the pieces of a text between separators begin and end.
fn places(text: &str, separators: &[&str]) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut begin = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(character) = rest.chars().next() else { break };
        match separators.iter().find(|separator| rest.starts_with(**separator)) {
            Some(separator) => {
                places.push((begin, at));
                at += separator.len();
                begin = at;
            }
            None => at += character.len_utf8(),
        }
    }
    places.push((begin, text.len()));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan_folder::default_plan;

    fn told(text: &str) -> Vec<String> {
        let plan = default_plan();
        let chosen = BTreeMap::from([("cancilleria".to_owned(), "MIREX".parse().unwrap())]);
        let mut agencies = Agencies::new(&plan, &chosen);
        let named = agencies.read(text).into_iter().map(|named| match named {
            Named::Known(code) => code.to_string(),
            Named::Unknown(name) => format!("¿{name}?"),
        });
        named.collect()
    }

    #[test]
    fn institutions_are_told_apart_however_they_are_separated() {
        for text in [
            "MIREX; PETT; DGM",
            "MIREX, PETT, DGM",
            "MIREX/PETT/DGM",
            "MIREX\nPETT\nDGM",
            "mirex, pett y DGM.",
            "Ministerio de Relaciones Exteriores (MIREX), PETT y Dirección General de Migración",
            "Ministry of Foreign Affairs; PETT; la Dirección General\nde Migración",
        ] {
            assert_eq!(told(text), ["MIREX", "PETT", "DGM"], "{text}");
        }
    }

    #[test]
    fn a_name_with_an_and_in_it_is_one() {
        assert_eq!(
            told("Ministerio de Interior y Policía y Ministerio de Turismo"),
            ["MIP", "MITUR"]
        );
        assert_eq!(
            told("CONANI y Ministerio de Salud Pública y Asistencia Social"),
            ["CONANI", "MISPAS"]
        );
    }

    #[test]
    fn what_is_no_institution_is_told_as_it_is_written() {
        assert_eq!(told("MIREX y Ministerio de Hacienda"), ["MIREX", "¿Ministerio de Hacienda?"]);
        assert_eq!(told("Pesca y Acuicultura"), ["¿Pesca y Acuicultura?"]);
        assert_eq!(told(" ; -, "), Vec::<String>::new());
    }

    #[test]
    fn what_a_person_chose_is_known() {
        assert_eq!(told("Cancillería, PN"), ["MIREX", "PN"]);
    }

    #[test]
    fn what_a_person_chose_is_known_however_long_it_is() {
        let plan = default_plan();
        let name = "Mesa técnica interinstitucional ".repeat(8);
        let key = fold(&on_one_line(&name));
        let chosen = BTreeMap::from([(key, "MIREX".parse().unwrap())]);
        let named = Agencies::new(&plan, &chosen).read(&name);
        assert_eq!(named, [Named::Known("MIREX".parse().unwrap())]);
    }

    #[test]
    fn similar_institutions_are_offered() {
        let plan = default_plan();
        let chosen = BTreeMap::new();
        let agencies = Agencies::new(&plan, &chosen);
        let first = |name: &str| agencies.similar(name).first().map(ToString::to_string);
        assert_eq!(first("Min. de Relaciones Exteriores").as_deref(), Some("MIREX"));
        assert_eq!(first("MIREXX").as_deref(), Some("MIREX"));
        assert_eq!(first("Policia Nacional Dominicana").as_deref(), Some("PN"));
        assert!(agencies.similar("Ministerio").len() <= 3);
        assert!(agencies.similar("…").is_empty());
    }
}
