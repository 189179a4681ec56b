//! What was chosen of a report besides the part of the plan that it is about.

use std::collections::BTreeMap;

use vigia_domain::Lang;
use vigia_domain::filter::ActivityFilter;

use crate::components::export_links::BRIEF;
use crate::visit::{FILTER, Visit};

/// The forms of a report that a person chooses between, by the names of their
/// files.
const FORMS: [&str; 5] = ["report.pdf", "report.docx", "matrix.xlsx", "activities.csv", "iati.xml"];

/// Those of them that can be PDF/A, and the brief.
const PDFS: [&str; 2] = ["report.pdf", BRIEF];

/// The fields of the builder that say how a report is written.
pub(super) const FORM: &str = "form";
pub(super) const LANG: &str = "lang";
pub(super) const ARCHIVAL: &str = "archival";

/// The field that says of which days a report tells what changed.
pub(super) const PERIOD: &str = "period";

/// The forms in which what is chosen can be had.
pub(super) fn forms(filter: &ActivityFilter) -> impl Iterator<Item = &'static str> + use<> {
    FORMS.into_iter().chain(is_about_one(filter).then_some(BRIEF))
}

/// Whether it is about one axis or one institution, as a brief has to be.
pub(super) fn is_about_one(filter: &ActivityFilter) -> bool {
    matches!((filter.axes.as_slice(), filter.agencies.as_slice()), ([_], []) | ([], [_]))
}

/// How a report is written.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    /// The name of its file, a report to read where none was chosen.
    pub(super) form: &'static str,
    /// Its language, that of the page where none was chosen.
    pub(super) lang: Lang,
    /// Whether its PDF is to be kept for long.
    pub(super) is_archival: bool,
    /// Whether a brief was asked for that would be about too much.
    pub(super) has_lost_brief: bool,
}

impl Chosen {
    /// What the address of a page says.
    pub(super) fn of(visit: &Visit, filter: &ActivityFilter) -> Self {
        let value = |name: &str| visit.query.get(name).map(String::as_str).unwrap_or_default();
        let wanted = value(FORM);
        let form = forms(filter).find(|form| *form == wanted).unwrap_or(FORMS[0]);
        Self {
            form,
            lang: value(LANG).parse().unwrap_or(visit.lang),
            is_archival: value(ARCHIVAL) == "1",
            has_lost_brief: wanted == BRIEF && form != BRIEF,
        }
    }

    /// The parameters of every file of what is chosen, besides its day.
    pub(super) fn of_any_file(self, visit: &Visit) -> BTreeMap<String, String> {
        let is_choice = |name: &str| FILTER.contains(&name) || name == PERIOD;
        let mut parameters: BTreeMap<String, String> = visit
            .query
            .iter()
            .filter(|(name, value)| is_choice(name) && !value.is_empty())
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        parameters.insert(LANG.to_owned(), self.lang.code().to_owned());
        parameters
    }

    /// The parameters of the file in the form that was chosen, besides its day.
    pub(super) fn of_its_file(self, visit: &Visit) -> BTreeMap<String, String> {
        let mut parameters = self.of_any_file(visit);
        // Only a PDF can be a PDF/A: elsewhere the tick would make a second
        // permanent link to the same file.
        if self.is_archival && PDFS.contains(&self.form) {
            parameters.insert(ARCHIVAL.to_owned(), "1".to_owned());
        }
        parameters
    }
}
