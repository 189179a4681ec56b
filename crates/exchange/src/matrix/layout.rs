//! How a matrix is laid out: where its header stands and what its columns hold.

mod check;
mod header;
mod stated;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use vigia_domain::Day;

use self::header::Header;
use super::Field;
use super::folded;
use super::heading::{Fit, Headings};
use crate::fingerprint::hexadecimal;
use crate::workbook::{Sheet, Workbook};

pub use check::MappingFault;

/// What each column holds: by sheet, then by the column's place from 0.
/// Columns that are not named are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping(pub BTreeMap<String, BTreeMap<u32, Field>>);

/// A layout as it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The sheets with a header, in the order of the file.
    pub sheets: Vec<SheetLayout>,
    /// The day for which the file says that it speaks.
    pub day: Option<Day>,
}

/// The layout of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLayout {
    /// The name of the sheet.
    pub sheet: String,
    /// The first row of the header, from 0.
    pub header: u32,
    /// The first row of the data, from 0.
    pub first_row: u32,
    /// The columns with a heading.
    pub columns: Vec<ColumnLayout>,
}

/// A column with what it seems to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnLayout {
    /// Its place from 0.
    pub column: u32,
    /// Its heading, the parts of a heading of two rows joined.
    pub heading: String,
    /// Its first values.
    pub samples: Vec<String>,
    /// What it seems to hold; nothing where its heading says nothing known.
    pub field: Option<Field>,
}

/// Finds the header of each sheet and what its columns seem to hold.
///
/// Sheets of other things, such as an imprint, a method, indicators or
/// observations, are left out: where any sheet has a column for the activity
/// beside one of who does it, when or how far it is, only such sheets count.
#[must_use]
pub fn guess(workbook: &Workbook) -> Layout {
    let mut headings = Headings::new();
    let found: Vec<(&Sheet, Header)> = workbook
        .sheets()
        .iter()
        .filter_map(|sheet| Some((sheet, Header::find(sheet, &mut headings)?)))
        .collect();
    let any_matrix = found.iter().any(|(_, header)| header.is_of_a_matrix());
    let sheets = found
        .into_iter()
        .filter(
            |(_, header)| {
                if any_matrix { header.is_of_a_matrix() } else { header.may_be_of_a_matrix() }
            },
        )
        .map(|(sheet, header)| laid_out(sheet, header))
        .collect();
    Layout { sheets, day: stated::day(workbook) }
}

/// The layout of a sheet with this header. Where two headings stand for one
/// field, the one that fits better does; where both fit as well, both do, and
/// a person has to say which one is meant.
fn laid_out(sheet: &Sheet, header: Header) -> SheetLayout {
    let mut best: BTreeMap<Field, Fit> = BTreeMap::new();
    for (_, _, found) in &header.columns {
        if let Some((field, fit)) = found {
            let so_far = best.entry(*field).or_insert(*fit);
            *so_far = (*so_far).max(*fit);
        }
    }
    let columns = header
        .columns
        .into_iter()
        .map(|(column, heading, found)| ColumnLayout {
            column,
            heading,
            samples: samples(sheet, header.first_row, column),
            field: found.filter(|(field, fit)| best.get(field) == Some(fit)).map(|(f, _)| f),
        })
        .collect();
    SheetLayout {
        sheet: sheet.name().to_owned(),
        header: header.row,
        first_row: header.first_row,
        columns,
    }
}

/// The first values of a column, shortened.
fn samples(sheet: &Sheet, first_row: u32, column: u32) -> Vec<String> {
    const MOST: usize = 3;
    const ROWS: usize = 100;
    const CHARS: usize = 80;
    sheet
        .rows()
        .filter(|row| *row >= first_row)
        .take(ROWS)
        .filter_map(|row| {
            let own = sheet.own(row);
            let place = own.binary_search_by_key(&column, |(column, _)| *column).ok()?;
            Some(own[place].1.text().chars().take(CHARS).collect())
        })
        .take(MOST)
        .collect()
}

impl Layout {
    /// What the columns seem to hold.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let of_sheet = |sheet: &SheetLayout| {
            let fields = sheet.columns.iter().filter_map(|c| Some((c.column, c.field?)));
            (sheet.sheet.clone(), fields.collect())
        };
        Mapping(self.sheets.iter().map(of_sheet).collect())
    }

    /// By what a mapping is remembered: a hash of the names of the sheets and
    /// of their headings with their places, whatever their case, accents and
    /// punctuation. The name of an only sheet does not count: that of a CSV is
    /// the name of the file, which differs from month to month.
    #[must_use]
    pub fn key(&self) -> String {
        let mut digest = Sha256::new();
        for sheet in &self.sheets {
            if self.sheets.len() > 1 {
                digest.update(folded(&sheet.sheet));
            }
            digest.update("\n");
            for column in &sheet.columns {
                digest.update(column.column.to_string());
                digest.update("\t");
                digest.update(folded(&column.heading));
                digest.update("\n");
            }
        }
        hexadecimal(&digest.finalize())
    }

    /// The day for which progress is taken to speak where nobody says another:
    /// that of the file, today where it says none that has come.
    #[must_use]
    pub fn reported_on(&self, today: Day) -> Day {
        self.day.filter(|day| *day <= today).unwrap_or(today)
    }

    /// What was remembered for a layout with this key, under the names that the
    /// sheets have here.
    #[must_use]
    pub fn recalled(&self, remembered: Mapping) -> Mapping {
        match (&self.sheets[..], remembered.0.len()) {
            ([only], 1) => {
                let columns = remembered.0.into_values();
                Mapping(columns.map(|columns| (only.sheet.clone(), columns)).collect())
            }
            _ => remembered,
        }
    }

    /// The sheet with a name.
    pub(super) fn sheet(&self, name: &str) -> Option<&SheetLayout> {
        self.sheets.iter().find(|sheet| sheet.sheet == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workbook(text: &str) -> Workbook {
        Workbook::open("Matriz.csv", text.as_bytes()).unwrap()
    }

    fn fields(layout: &Layout) -> Vec<(u32, Field)> {
        layout.mapping().0.into_values().flatten().collect()
    }

    #[test]
    fn titles_above_the_header_are_passed_over() {
        let layout = guess(&workbook(
            "Ministerio de Relaciones Exteriores;;;\nMatriz del plan 2018-2020;;;\n;;;\n\
             Actividad;Responsable;Inicio;Observación libre\nTaller;MIREX;2019;x\n",
        ));
        let sheet = &layout.sheets[0];
        assert_eq!((sheet.sheet.as_str(), sheet.header, sheet.first_row), ("Matriz", 3, 4));
        assert_eq!(sheet.columns[0].samples, ["Taller"]);
        let expected = [(0, Field::Activity), (1, Field::Lead), (2, Field::Start)];
        assert_eq!(fields(&layout)[..3], expected);
    }

    #[test]
    fn a_year_above_its_quarters_is_part_of_their_headings() {
        let layout = guess(&workbook(
            "Actividad;Responsable;2018;;2019;\n;;T3;T4;2019 T1;T2\nTaller;MIREX;x;x;;\n",
        ));
        let quarter = |year, quarter| Field::Quarter { year, quarter };
        // Without merged cells, a year stands over its own column only.
        let expected =
            [(0, Field::Activity), (1, Field::Lead), (2, quarter(2018, 3)), (4, quarter(2019, 1))];
        assert_eq!(fields(&layout), expected);
        assert_eq!(layout.sheets[0].first_row, 2);
        assert_eq!(layout.sheets[0].columns[2].heading, "2018 T3");
    }

    #[test]
    fn the_better_heading_gets_the_field_and_equal_ones_both() {
        let layout = guess(&workbook(
            "Actividad;Responsable;Responsable técnico de campo;Plazo;Plazo\na;b;c;d;e\n",
        ));
        let expected =
            [(0, Field::Activity), (1, Field::Lead), (3, Field::Deadline), (4, Field::Deadline)];
        assert_eq!(fields(&layout), expected);
    }

    #[test]
    fn a_file_that_is_no_matrix_has_no_layout() {
        assert_eq!(guess(&workbook("Nombre;Edad\nx;3\n")), Layout::default());
        assert_eq!(guess(&workbook("Indicador;Fuente;Meta\nx;y;3\n")), Layout::default());
    }

    #[test]
    fn a_layout_is_known_again_whatever_its_rows_and_punctuation() {
        let key = |text: &str| guess(&workbook(text)).key();
        let of = key("Actividad;Responsable;Plazo\na;b;c\n");
        assert_eq!(of, key("Título;;\nACTIVIDAD:;responsable;Plazo.\nd;e;f\ng;h;i\n"));
        assert_ne!(of, key("Actividad;Plazo;Responsable\na;b;c\n"));
    }

    #[test]
    fn a_layout_is_known_again_in_a_file_of_another_name() {
        let text = b"Actividad;Responsable;Plazo\na;b;c\n";
        let of = |name: &str| guess(&Workbook::open(name, text).unwrap());
        let (october, november) = (of("matriz-octubre.csv"), of("matriz (1).csv"));
        assert_eq!(october.key(), november.key());
        let recalled = november.recalled(october.mapping());
        assert_eq!(recalled, november.mapping());
    }
}
