//! The axis and the programme that a text names.

use std::collections::HashMap;

use strsim::jaro_winkler;
use vigia_domain::axis::Axis;
use vigia_domain::programme::Programme;
use vigia_domain::{AxisCode, Plan, ProgrammeCode, Text};

use crate::matrix::folded::{folded, is_a_few_words};

/// The axes and programmes of a plan, as texts name them.
pub(in crate::matrix) struct Places<'a> {
    plan: &'a Plan,
    axes: HashMap<String, Option<AxisCode>>,
    programmes: HashMap<String, Option<ProgrammeCode>>,
}

impl<'a> Places<'a> {
    pub(in crate::matrix) fn new(plan: &'a Plan) -> Self {
        Self { plan, axes: HashMap::new(), programmes: HashMap::new() }
    }

    /// The axis that a cell of its column names: `I`, `Eje I`, `1`, `PREV`, its
    /// name or a part of it.
    pub(in crate::matrix) fn axis(&mut self, text: &str) -> Option<AxisCode> {
        let text = folded_name(text)?;
        if let Some(found) = self.axes.get(&text) {
            return found.clone();
        }
        let found = self.find_axis(&text).map(|axis| axis.code.clone());
        self.axes.insert(text, found.clone());
        found
    }

    /// The axis that a text names beyond doubt, be it a sheet's name or a line
    /// across a table: with the word *eje*, by its code or by its whole name.
    pub(in crate::matrix) fn axis_beyond_doubt(&self, text: &str) -> Option<AxisCode> {
        let text = folded_name(text)?;
        let rest = ["eje estrategico ", "eje tematico ", "eje ", "axis ", "pillar "]
            .iter()
            .find_map(|word| text.strip_prefix(word));
        let by_number = rest.and_then(|rest| {
            let (first, _) = rest.split_once(' ').unwrap_or((rest, ""));
            self.numbered(first)
        });
        let named = |text: &str| {
            let (first, after) = text.split_once(' ').unwrap_or((text, ""));
            let after = if self.numbered(first).is_some() { after } else { text };
            let is_name =
                |axis: &&Axis| folded(axis.code.as_str()) == text || is_named(&axis.name, after);
            self.plan.axes.iter().find(is_name)
        };
        by_number.or_else(|| named(rest.unwrap_or(&text))).map(|axis| axis.code.clone())
    }

    fn find_axis(&self, text: &str) -> Option<&'a Axis> {
        let words = ["eje estrategico ", "eje tematico ", "eje ", "axis ", "pillar "];
        let rest = words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
        let by_code = self.plan.axes.iter().find(|axis| folded(axis.code.as_str()) == rest);
        by_code
            .or_else(|| {
                let (first, _) = rest.split_once(' ').unwrap_or((rest, ""));
                self.numbered(first)
            })
            .or_else(|| only_likest(&self.plan.axes, |axis| &axis.name, rest))
    }

    /// The axis of a numeral, Roman or not.
    fn numbered(&self, word: &str) -> Option<&'a Axis> {
        let is_it = |axis: &&Axis| {
            axis.numeral().to_lowercase() == word || axis.ordinal.to_string() == word
        };
        self.plan.axes.iter().find(is_it)
    }

    /// The programme that a cell of its column names: its number, its name, or
    /// both.
    pub(in crate::matrix) fn programme(&mut self, text: &str) -> Option<ProgrammeCode> {
        let text = folded_name(text)?;
        if let Some(found) = self.programmes.get(&text) {
            return found.clone();
        }
        let found = self.find_programme(&text).map(|programme| programme.code.clone());
        self.programmes.insert(text, found.clone());
        found
    }

    fn find_programme(&self, text: &str) -> Option<&'a Programme> {
        let rest = without_word(text).unwrap_or(text);
        let (first, _) = rest.split_once(' ').unwrap_or((rest, ""));
        let first = first.trim_start_matches('0');
        let by_number =
            self.plan.programmes.iter().find(|programme| programme.code.as_str() == first);
        by_number.or_else(|| only_likest(&self.plan.programmes, |programme| &programme.name, rest))
    }

    /// The programme that a line across a table names beyond doubt: with the
    /// word *programa* and its number, or by its whole name.
    pub(in crate::matrix) fn programme_beyond_doubt(&self, text: &str) -> Option<ProgrammeCode> {
        let text = folded_name(text)?;
        let rest = without_word(&text);
        let (first, after) = rest.unwrap_or(&text).split_once(' ').unwrap_or((text.as_str(), ""));
        let number = rest.map(|rest| rest.split(' ').next().unwrap_or(rest));
        let by_number = number.and_then(|number| {
            self.plan.programmes.iter().find(|programme| programme.code.as_str() == number)
        });
        let whole = rest.unwrap_or(&text);
        let named = || {
            self.plan.programmes.iter().find(|programme| {
                is_named(&programme.name, whole)
                    || (programme.code.as_str() == first && is_named(&programme.name, after))
            })
        };
        by_number.or_else(named).map(|programme| programme.code.clone())
    }
}

/// A text without the word for a programme before it.
fn without_word(text: &str) -> Option<&str> {
    ["programa ", "programme ", "program "].iter().find_map(|word| text.strip_prefix(word))
}

fn folded_name(text: &str) -> Option<String> {
    is_a_few_words(text).then(|| folded(text)).filter(|text| !text.is_empty())
}

fn is_named(name: &Text, text: &str) -> bool {
    [&name.es, &name.en].iter().any(|name| !name.is_empty() && folded(name) == text)
}

/// The one whose name is the text, begins with it, is in it or differs by a
/// typing error; nothing where there is more than one.
fn only_likest<'a, T>(all: &'a [T], name: impl Fn(&T) -> &Text, text: &str) -> Option<&'a T> {
    const SHORTEST: usize = 5;
    const ALIKE: f64 = 0.94;
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = all.iter().filter(|one| {
            let name = name(one);
            [&name.es, &name.en].iter().any(|name| fits(&folded(name)))
        });
        let first = fitting.next();
        first.filter(|_| fitting.next().is_none())
    };
    let is_long = text.len() >= SHORTEST;
    only(&|name| name == text)
        .or_else(|| only(&|name| is_long && name.starts_with(text)))
        .or_else(|| only(&|name| name.len() >= SHORTEST && text.contains(name)))
        .or_else(|| only(&|name| is_long && jaro_winkler(name, text) >= ALIKE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan_folder::default_plan;

    #[test]
    fn an_axis_is_known_by_numeral_code_or_name() {
        let plan = default_plan();
        let mut places = Places::new(&plan);
        let mut axis = |text: &str| places.axis(text).map(|code| code.to_string());
        for text in [
            "II",
            "2",
            "Eje II",
            "EJE 2: Persecución",
            "PERS",
            "Persecución y procesamiento",
            "Persecución",
            "Detection and prosecution",
            "Persecusión y procesamiento",
            "II. Persecución y procesamiento",
        ] {
            assert_eq!(axis(text).as_deref(), Some("PERS"), "{text}");
        }
        for text in ["", "IV", "Eje 9", "Comunicación"] {
            assert_eq!(axis(text), None, "{text}");
        }
    }

    #[test]
    fn a_programme_is_known_by_number_or_name() {
        let plan = default_plan();
        let mut places = Places::new(&plan);
        let mut programme = |text: &str| places.programme(text).map(|code| code.to_string());
        for text in [
            "3",
            "Programa 3",
            "3. Coordinación interinstitucional",
            "Programme 3: Inter-institutional coordination",
            "Coordinación interinstitucional",
            "Coordinacion interintitucional",
        ] {
            assert_eq!(programme(text).as_deref(), Some("3"), "{text}");
        }
        for text in ["9", "Programa nuevo", "x"] {
            assert_eq!(programme(text), None, "{text}");
        }
    }

    #[test]
    fn a_line_across_a_table_names_its_place_beyond_doubt() {
        let plan = default_plan();
        let places = Places::new(&plan);
        let axis = |text: &str| places.axis_beyond_doubt(text).map(|code| code.to_string());
        assert_eq!(axis("EJE I: PREVENCIÓN").as_deref(), Some("PREV"));
        assert_eq!(axis("III. Asistencia y protección a las víctimas").as_deref(), Some("PROT"));
        assert_eq!(axis("PROT").as_deref(), Some("PROT"));
        assert_eq!(axis("I trimestre"), None);
        assert_eq!(axis("Hoja 1"), None);
        let programme =
            |text: &str| places.programme_beyond_doubt(text).map(|code| code.to_string());
        assert_eq!(programme("Programa 2. Investigación social").as_deref(), Some("2"));
        assert_eq!(programme("Social research").as_deref(), Some("2"));
        assert_eq!(programme("2. Investigación social").as_deref(), Some("2"));
        assert_eq!(programme("2 actividades"), None);
    }
}
