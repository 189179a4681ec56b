//! The keys that rows of other files refer to.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use vigia_domain::alignment::{GcmObjective, SdgIndicator, SdgTag, SdgTarget};
use vigia_domain::{ActivityCode, AgencyCode, AxisCode, IndicatorCode, ProgrammeCode, SourceCode};

use super::sheet::{Row, Sheet};
use super::value::Value;

/// The keys of every file that has some.
pub(super) struct Known {
    pub(super) agencies: Keys<AgencyCode>,
    pub(super) sources: Keys<SourceCode>,
    pub(super) sdg: Keys<SdgTarget>,
    pub(super) sdg_indicators: Keys<SdgIndicator>,
    pub(super) gcm: Keys<GcmObjective>,
    pub(super) axes: Keys<AxisCode>,
    pub(super) programmes: Keys<ProgrammeCode>,
    pub(super) activities: Keys<ActivityCode>,
    pub(super) indicators: Keys<IndicatorCode>,
}

impl Known {
    /// The SDG target or indicator that a text refers to, or what is wrong
    /// with it.
    pub(super) fn sdg_tag(&self, text: &str) -> Result<SdgTag, String> {
        match SdgTag::read(text)? {
            SdgTag::Target(_) => self.sdg.find(text).map(SdgTag::Target),
            SdgTag::Indicator(_) => self.sdg_indicators.find(text).map(SdgTag::Indicator),
        }
    }
}

/// The keys of one file, with the line of each.
pub(super) struct Keys<T> {
    file: &'static str,
    lines: HashMap<T, u64>,
    /// Whether every row of the file has a key of its own. Where one has not,
    /// a reference that is not found may be meant for it, and is no fault.
    complete: bool,
}

impl<T: Value + Eq + Hash> Keys<T> {
    /// The keys in a column. A key that stands twice is a fault; a malformed
    /// one is left to whoever reads its row.
    pub(super) fn of(sheet: &Sheet<'_>, column: &str) -> Self {
        let complete = sheet.is_whole() && sheet.has(column);
        let mut keys = Self { file: sheet.file(), lines: HashMap::new(), complete };
        for row in sheet.rows() {
            keys.register(&row, column);
        }
        keys
    }

    fn register(&mut self, row: &Row<'_>, column: &str) {
        let Some(text) = row.cell(column) else { return };
        let Ok(key) = T::read(text) else {
            self.complete = false;
            return;
        };
        match self.lines.entry(key) {
            Entry::Vacant(vacant) => {
                vacant.insert(row.line());
            }
            Entry::Occupied(first) => {
                self.complete = false;
                let line = first.get();
                let problem = format!("«{text}» stands on line {line} already; it stands once");
                row.fault(column, problem);
            }
        }
    }

    /// The key that a text refers to, or what is wrong with it.
    pub(super) fn find(&self, text: &str) -> Result<T, String> {
        let key = T::read(text)?;
        if self.complete && !self.lines.contains_key(&key) {
            let file = self.file;
            return Err(format!("«{text}» is not in {file}; allowed is what stands there"));
        }
        Ok(key)
    }
}
