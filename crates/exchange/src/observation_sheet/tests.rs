use std::io::Cursor;

use calamine::{Reader, Xlsx};
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::entry::{EntryFault, EntryProblem};
use vigia_domain::{Indicator, Lang};

use super::column::Column;
use super::*;
use crate::plan_folder::default_plan;

fn of_csv(text: &str) -> Result<Vec<PlacedRow>, SheetFault> {
    read(&Workbook::open("cifras.csv", text.as_bytes()).unwrap())
}

fn made(lang: Lang) -> Vec<u8> {
    let plan = default_plan().published();
    let indicators: Vec<&Indicator> = plan.indicators.iter().collect();
    template(&plan, lang, &indicators).unwrap()
}

#[test]
fn an_empty_template_reads_as_no_rows() {
    for lang in Lang::ALL {
        let workbook = Workbook::open("plantilla.xlsx", &made(lang)).unwrap();
        assert_eq!(read(&workbook), Ok(Vec::new()));
    }
}

#[test]
fn a_template_has_its_headings_and_their_names() {
    let mut workbook = Xlsx::new(Cursor::new(made(Lang::Es))).unwrap();
    let sheets = workbook.worksheets();
    let text = |row: u32, column: u32| sheets[0].1.get_value((row, column)).unwrap().to_string();
    for (place, column) in (0u32..).zip(Column::ALL) {
        assert_eq!(text(0, place), column.heading(Lang::Es));
        assert_eq!(text(1, place), column.name());
    }
    assert_eq!(sheets.len(), 3);
}

#[test]
fn equal_lists_are_equal_bytes() {
    assert!(made(Lang::Es) == made(Lang::Es));
}

#[test]
fn rows_are_read_in_either_language_and_by_name() {
    for header in ["Indicador,Período,Valor,Fuente,Sexo", "indicator,period,value,source,sex"] {
        let rows = of_csv(&format!("{header}\nVICT,2019,12,pgr,mujeres y niñas\n")).unwrap();
        let [PlacedRow { row, entry, .. }] = &rows[..] else { panic!("one row") };
        assert_eq!((*row, entry.indicator.as_str(), entry.period.as_str()), (2, "VICT", "2019"));
        assert_eq!((entry.value.as_str(), entry.source.as_str()), ("12", "pgr"));
        assert_eq!(entry.dimensions[&Dimension::Sex], "female");
    }
}

#[test]
fn titles_above_and_empty_rows_are_passed_over() {
    let text = "Cifras de 2019,,\n,,\nIndicador,Período,Valor\nindicator,period,value\n,,\n\
                VICT,2019,12\n,,\nVICT,2018,11\n";
    let rows: Vec<u32> = of_csv(text).unwrap().iter().map(|placed| placed.row).collect();
    assert_eq!(rows, [6, 8]);
}

#[test]
fn a_column_of_another_name_is_refused_as_soon_as_it_has_a_value() {
    let heading = "Indicador,Período,Valor,Nombre";
    assert!(of_csv(&format!("{heading}\nVICT,2019,12,\n")).is_ok());
    let fault = of_csv(&format!("{heading}\nVICT,2019,12,x\n")).unwrap_err();
    let (sheet, cell) = ("cifras".to_owned(), "D1".to_owned());
    let expected = SheetFault::UnknownColumn { sheet, cell, heading: "Nombre".to_owned() };
    assert_eq!(fault, expected);
    for lang in Lang::ALL {
        assert!(fault.words(lang).contains("Nombre"));
    }
}

#[test]
fn a_value_without_a_heading_is_refused() {
    let fault = of_csv("Indicador,Período,Valor,\nVICT,2019,12,x\n").unwrap_err();
    let (sheet, cell) = ("cifras".to_owned(), "D1".to_owned());
    assert_eq!(fault, SheetFault::NoHeading { sheet, cell });
}

#[test]
fn a_heading_that_stands_twice_is_refused() {
    let fault = of_csv("Indicador,Período,Valor,Value\nVICT,2019,12,13\n").unwrap_err();
    assert!(matches!(fault, SheetFault::Twice { cell, .. } if cell == "D1"));
}

#[test]
fn a_file_without_the_headings_is_none() {
    assert_eq!(of_csv("a,b,c\n1,2,3\n"), Err(SheetFault::NoHeader));
}

#[test]
fn a_fault_names_rows_as_the_file_numbers_them() {
    let text = "Cifras,,\nIndicador,Período,Valor\nVICT,2019,12\n,,\nVICT,2019,13\n";
    let rows = of_csv(text).unwrap();
    let problem = EntryProblem::Twice { other: 1 };
    let fault = EntryFault { row: 2, column: EntryColumn::Period, problem };
    let place = Place::of(&fault, &rows).unwrap();
    assert_eq!((place.row.sheet.as_str(), place.row.row), ("cifras", 5));
    assert_eq!(place.problem, EntryProblem::Twice { other: 3 });
}

#[test]
fn a_fault_of_other_rows_has_no_place() {
    let problem = EntryProblem::NotAPeriod;
    for row in [0, 2] {
        let fault = EntryFault { row, column: EntryColumn::Period, problem: problem.clone() };
        let rows = of_csv("Indicador,Período,Valor\nVICT,2019-S3,12\n").unwrap();
        assert_eq!(Place::of(&fault, &rows), None);
    }
}

#[test]
fn columns_are_named_in_the_language_of_the_reader() {
    assert_eq!(heading(EntryColumn::Period, Lang::Es), "Período");
    assert_eq!(heading(EntryColumn::Period, Lang::En), "Period");
    assert_eq!(heading(EntryColumn::Dimension(Dimension::Sex), Lang::Es), "Sexo");
}
