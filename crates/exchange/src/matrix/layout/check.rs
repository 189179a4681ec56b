//! Whether a mapping can be used.

use std::collections::BTreeMap;

use vigia_domain::Lang;
use vigia_i18n::t;

use super::{Layout, Mapping};
use crate::matrix::Field;
use crate::workbook::place;

/// Why a mapping cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingFault {
    /// No sheet has a column that is known.
    NothingRecognised,
    /// A sheet has no column for the activity and none for its code.
    NoActivity {
        /// The sheet.
        sheet: String,
    },
    /// Two columns of a sheet hold the same field.
    TwoColumns {
        /// The sheet.
        sheet: String,
        /// What both hold.
        field: Field,
        /// The letters of the first.
        first: String,
        /// The letters of the second.
        second: String,
    },
    /// A quarter is none from 1 to 4 of a year from 2000 to 2100.
    NoSuchQuarter {
        /// The sheet.
        sheet: String,
        /// The letters of the column.
        column: String,
    },
    /// The file has no such sheet with a header.
    UnknownSheet {
        /// The sheet.
        sheet: String,
    },
    /// The sheet has no such column with a heading.
    UnknownColumn {
        /// The sheet.
        sheet: String,
        /// The letters of the column.
        column: String,
    },
}

impl MappingFault {
    /// What is wrong, what it means and what to do.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::NothingRecognised => t!(lang, "matrix-in-mapping-nothing"),
            Self::NoActivity { sheet } => {
                t!(lang, "matrix-in-mapping-no-activity", sheet = sheet.as_str())
            }
            Self::TwoColumns { sheet, field, first, second } => t!(
                lang,
                "matrix-in-mapping-two-columns",
                sheet = sheet.as_str(),
                field = field.heading(lang),
                first = first.as_str(),
                second = second.as_str(),
            ),
            Self::NoSuchQuarter { sheet, column } => t!(
                lang,
                "matrix-in-mapping-no-quarter",
                sheet = sheet.as_str(),
                column = column.as_str(),
            ),
            Self::UnknownSheet { sheet } => {
                t!(lang, "matrix-in-mapping-unknown-sheet", sheet = sheet.as_str())
            }
            Self::UnknownColumn { sheet, column } => t!(
                lang,
                "matrix-in-mapping-unknown-column",
                sheet = sheet.as_str(),
                column = column.as_str(),
            ),
        }
    }

    /// The word for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NothingRecognised => "nothing_recognised",
            Self::NoActivity { .. } => "no_activity",
            Self::TwoColumns { .. } => "two_columns",
            Self::NoSuchQuarter { .. } => "no_such_quarter",
            Self::UnknownSheet { .. } => "unknown_sheet",
            Self::UnknownColumn { .. } => "unknown_column",
        }
    }
}

impl Layout {
    /// What is wrong with a mapping for this layout; nothing where it can be
    /// used. A sheet of which no column is named is left out, which is no fault
    /// while another one is not.
    #[must_use]
    pub fn check(&self, mapping: &Mapping) -> Vec<MappingFault> {
        let mut faults = Vec::new();
        for (sheet, columns) in mapping.0.iter().filter(|(_, columns)| !columns.is_empty()) {
            self.check_sheet(sheet, columns, &mut faults);
        }
        if mapping.0.values().all(BTreeMap::is_empty) {
            faults.push(MappingFault::NothingRecognised);
        }
        faults
    }

    fn check_sheet(
        &self,
        name: &str,
        columns: &BTreeMap<u32, Field>,
        faults: &mut Vec<MappingFault>,
    ) {
        let sheet = name.to_owned();
        let Some(layout) = self.sheet(name) else {
            faults.push(MappingFault::UnknownSheet { sheet });
            return;
        };
        let mut firsts: BTreeMap<Field, u32> = BTreeMap::new();
        for (column, field) in columns {
            let letters = place::letters(*column);
            if layout.columns.iter().all(|known| known.column != *column) {
                faults.push(MappingFault::UnknownColumn {
                    sheet: sheet.clone(),
                    column: letters.clone(),
                });
            }
            if let Field::Quarter { year, quarter } = field
                && !((2000..=2100).contains(year) && (1..=4).contains(quarter))
            {
                faults.push(MappingFault::NoSuchQuarter {
                    sheet: sheet.clone(),
                    column: letters.clone(),
                });
            }
            // Indicators, baselines and targets often fill columns beside each
            // other, and none of them is imported.
            if *field == Field::Indicator {
                continue;
            }
            if let Some(first) = firsts.insert(*field, *column) {
                faults.push(MappingFault::TwoColumns {
                    sheet: sheet.clone(),
                    field: *field,
                    first: place::letters(first),
                    second: letters,
                });
            }
        }
        let names_rows = |field: &Field| matches!(field, Field::Activity | Field::Code);
        if !columns.values().any(names_rows) {
            faults.push(MappingFault::NoActivity { sheet });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::layout::guess;
    use crate::workbook::Workbook;

    fn checked(text: &str) -> Vec<MappingFault> {
        let layout = guess(&Workbook::open("Matriz.csv", text.as_bytes()).unwrap());
        layout.check(&layout.mapping())
    }

    #[test]
    fn a_guess_without_doubt_can_be_used() {
        assert!(checked("Actividad;Responsable;Meta;Meta\na;b;c;d\n").is_empty());
    }

    #[test]
    fn two_columns_for_one_field_are_told() {
        let faults = checked("Actividad;Plazo;Plazo\na;b;c\n");
        let [MappingFault::TwoColumns { field, first, second, .. }] = &faults[..] else {
            panic!("{faults:?}")
        };
        assert_eq!((*field, first.as_str(), second.as_str()), (Field::Deadline, "B", "C"));
        assert!(faults[0].words(Lang::Es).contains("Plazo"));
    }

    #[test]
    fn a_header_that_matches_nothing_is_told() {
        assert_eq!(checked("Nombre;Edad\nx;3\n"), [MappingFault::NothingRecognised]);
    }

    #[test]
    fn a_column_for_the_activity_is_needed() {
        let faults = checked("Responsable;Inicio;Plazo;Estado\na;b;c;d\n");
        assert_eq!(faults, [MappingFault::NoActivity { sheet: "Matriz".to_owned() }]);
    }

    #[test]
    fn a_mapping_of_another_file_is_told() {
        let layout = guess(&Workbook::open("a.csv", b"Actividad;Plazo\nx;2019\n").unwrap());
        let quarter = Field::Quarter { year: 2019, quarter: 5 };
        let of_a = BTreeMap::from([(0, Field::Activity), (1, quarter), (9, Field::Lead)]);
        let mapping =
            Mapping(BTreeMap::from([("a".to_owned(), of_a.clone()), ("b".to_owned(), of_a)]));
        let codes: Vec<&str> = layout.check(&mapping).iter().map(MappingFault::code).collect();
        assert_eq!(codes, ["no_such_quarter", "unknown_column", "unknown_sheet"]);
    }
}
