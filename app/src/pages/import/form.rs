//! The fields of the forms, which the pages write and the server reads.

use std::collections::BTreeMap;

use vigia_exchange::matrix::Field;
use vigia_exchange::matrix::layout::{Layout, Mapping};

/// The day for which status and percentage speak.
pub const REPORTED_ON: &str = "reported_on";

/// The language of the words in the file.
pub const LANG: &str = "file_lang";

/// The revision of the plan that a proposal was made for.
pub const REVISION: &str = "revision";

/// The seal of what was decided about the columns and institutions of a
/// proposal.
pub const SEAL: &str = "seal";

/// What the buttons of the review ask for.
pub const DO: &str = "do";

/// To carry the import out.
pub const APPLY: &str = "apply";

/// What the field of a column begins with.
const COLUMN: &str = "column-";

/// What the field of an institution begins with.
const AGENCY: &str = "agency-";

/// What the field of the name that an institution stands for begins with.
const NAME: &str = "name-";

/// What the word of a quarter begins with.
const QUARTER: &str = "quarter-";

/// The field of what a column holds, by the places of its sheet and itself.
#[must_use]
pub fn column_field(sheet: usize, column: u32) -> String {
    format!("{COLUMN}{sheet}-{column}")
}

/// The fields of a name that is no institution: the name, and the institution
/// that is meant.
#[must_use]
pub fn agency_fields(place: usize) -> (String, String) {
    (format!("{NAME}{place}"), format!("{AGENCY}{place}"))
}

/// The word of what a column holds.
#[must_use]
pub fn word(field: Field) -> String {
    if let Field::Quarter { year, quarter } = field {
        return format!("{QUARTER}{year}-{quarter}");
    }
    let word = serde_json::to_value(field).ok();
    word.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// What a column holds by its word; nothing for a word that means nothing.
#[must_use]
pub fn field(word: &str) -> Option<Field> {
    if let Some(quarter) = word.strip_prefix(QUARTER) {
        let (year, quarter) = quarter.split_once('-')?;
        let quarter = quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
        return Some(Field::Quarter { year: year.parse().ok()?, quarter });
    }
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// What the fields of a form say of the columns; nothing where they say
/// nothing of any.
#[must_use]
pub fn mapping(fields: &BTreeMap<String, String>, layout: &Layout) -> Option<Mapping> {
    if !fields.keys().any(|name| name.starts_with(COLUMN)) {
        return None;
    }
    let mut mapping = Mapping::default();
    for (place, sheet) in layout.sheets.iter().enumerate() {
        let chosen = sheet.columns.iter().filter_map(|column| {
            let word = fields.get(&column_field(place, column.column))?;
            Some((column.column, field(word)?))
        });
        mapping.0.insert(sheet.sheet.clone(), chosen.collect());
    }
    Some(mapping)
}

/// The institutions that are meant, by the folded names that are none; those
/// that are still open are left out.
#[must_use]
pub fn agencies(fields: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let named = fields.iter().filter_map(|(name, value)| {
        let place = name.strip_prefix(NAME)?;
        let agency = fields.get(&format!("{AGENCY}{place}"))?.trim();
        (!agency.is_empty()).then(|| (value.clone(), agency.to_owned()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use vigia_exchange::matrix::layout::{ColumnLayout, SheetLayout};

    use super::*;

    fn fields(of: &[(&str, &str)]) -> BTreeMap<String, String> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_a_column_holds_is_read_as_it_was_written() {
        for of in [Field::Axis, Field::ExpectedResult, Field::Quarter { year: 2019, quarter: 4 }] {
            assert_eq!(field(&word(of)), Some(of));
        }
        for nothing in ["", "nada", "quarter", "quarter-2019-5", "quarter-2019"] {
            assert_eq!(field(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_columns_of_a_form_are_those_of_the_layout() {
        let column = |column| ColumnLayout {
            column,
            heading: "Código".to_owned(),
            samples: Vec::new(),
            field: None,
        };
        let sheet = SheetLayout {
            sheet: "Eje I".to_owned(),
            header: 3,
            first_row: 4,
            columns: vec![column(0), column(2)],
        };
        let layout = Layout { sheets: vec![sheet], day: None };
        let sent = fields(&[("column-0-0", "code"), ("column-0-2", ""), ("column-0-9", "axis")]);
        let mapping_sent = mapping(&sent, &layout).unwrap();
        assert_eq!(mapping_sent.0["Eje I"], BTreeMap::from([(0, Field::Code)]));
        assert_eq!(mapping(&fields(&[("reported_on", "30/11/2019")]), &layout), None);
    }

    #[test]
    fn only_institutions_that_were_chosen_count() {
        let sent = fields(&[
            ("name-0", "min. mujer"),
            ("agency-0", "MMUJER"),
            ("name-1", "migracion"),
            ("agency-1", ""),
        ]);
        let meant = BTreeMap::from([("min. mujer".to_owned(), "MMUJER".to_owned())]);
        assert_eq!(agencies(&sent), meant);
    }
}
