//! What all sheets of a workbook share.

use std::collections::HashMap;

use rust_xlsxwriter::Worksheet;
use vigia_domain::indicator::Reading;
use vigia_domain::{ActivityCode, Indicator, Lang, SourceCode};
use vigia_i18n::t;

use super::cell::{Value, fitted};
use super::format::Formats;
use crate::{Edition, Imprint};

/// The edition with what its sheets repeat.
pub(super) struct Setting<'e> {
    pub(super) edition: &'e Edition,
    pub(super) lang: Lang,
    pub(super) imprint: Imprint,
    pub(super) formats: Formats,
}

impl<'e> Setting<'e> {
    pub(super) fn new(edition: &'e Edition) -> Self {
        let (lang, imprint) = (edition.lang, Imprint::of(edition));
        Self { edition, lang, imprint, formats: Formats::new(lang) }
    }

    /// The day, revision and contents in a line.
    pub(super) fn standing(&self) -> String {
        let lang = self.lang;
        let parts = [
            (t!(lang, "imprint-day"), self.imprint.day.clone()),
            (t!(lang, "imprint-revision"), self.imprint.revision.to_string()),
            (t!(lang, "imprint-filter"), self.imprint.filter.clone()),
        ];
        parts.map(|(name, value)| format!("{name}: {value}")).join(" · ")
    }

    /// Sets a sheet up for paper: across, as wide as the page, its heading
    /// rows on each page and what it is at the foot.
    pub(super) fn set_up_page(&self, sheet: &mut Worksheet) {
        /// The most units of the words at the left of the foot, which has
        /// room for 255 together.
        const MOST_UNITS: usize = 160;
        let plan = self.edition.selection.plan();
        let of = format!("{} · {}", plan.short_title.get(self.lang), self.standing());
        // The sign begins a control in a foot, and two of them are itself.
        let of = fitted(&of.replace('\n', " "), MOST_UNITS).replace('&', "&&");
        let page = t!(self.lang, "sheets-page", page = "&P", pages = "&N");
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_print_gridlines(true);
        sheet.set_footer(format!("&L{of}&R{page}"));
    }

    /// The title of a source; nothing where the plan does not describe it.
    pub(super) fn source_title(&self, code: &SourceCode) -> &str {
        let source = self.edition.selection.plan().source(code);
        source.map_or("", |source| source.title.as_str())
    }

    /// A reading in words.
    pub(super) fn reading(&self, indicator: &Indicator, reading: Reading) -> String {
        let smallest = self.edition.selection.plan().policy.smallest_cell;
        vigia_i18n::reading(self.lang, indicator.measure, reading, smallest)
    }

    /// A value in the unit of an indicator.
    pub(super) fn value(&self, indicator: &Indicator, value: Option<f64>) -> Value<'_> {
        let format = self.formats.of_measure(indicator.measure);
        value.map_or(Value::Empty, |value| Value::Formatted(value, format))
    }

    /// The codes of the indicators that each activity is meant to move.
    pub(super) fn indicators_by_activity(&self) -> HashMap<&ActivityCode, Vec<&str>> {
        let mut codes: HashMap<_, Vec<_>> = HashMap::new();
        for indicator in &self.edition.selection.plan().indicators {
            for activity in &indicator.activities {
                codes.entry(activity).or_default().push(indicator.code.as_str());
            }
        }
        codes
    }
}
