//! The levels of a scale of percentages in words.

use vigia_charts::Levels;
use vigia_domain::{Lang, Percent};

/// Each level as a language writes it.
pub(crate) struct Written([String; Levels::PERCENT.len()]);

impl Written {
    pub(crate) fn new(lang: Lang) -> Self {
        Self(Levels::PERCENT.map(|level| {
            let percent = Percent::of(f64::from(level), 100.0).unwrap_or_default();
            vigia_i18n::percent(lang, percent)
        }))
    }

    pub(crate) fn levels(&self) -> Levels<'_> {
        Levels(self.0.each_ref().map(String::as_str))
    }
}
