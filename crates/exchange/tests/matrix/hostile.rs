//! Files that mean harm, or are not what they seem.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use proptest::prelude::*;
use vigia_domain::Lang;
use vigia_domain::account::Actor;
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::propose;
use vigia_exchange::workbook::{Unreadable, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{PLAN, choices, proposal};

const RELS: &str = r#"<Relationships xmlns="x"><Relationship Id="r" Target="xl/workbook.xml"
    Type="http://x/relationships/officeDocument"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns:r="x"><sheets>
    <sheet name="Hoja" sheetId="1" r:id="s"/></sheets></workbook>"#;
const WORKBOOK_RELS: &str = r#"<Relationships>
    <Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="u" Type="x/styles" Target="styles.xml"/></Relationships>"#;

/// A workbook of one sheet, with these parts beside or instead of its own.
fn workbook(sheet: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let own = [
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELS),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let is_replaced = |name: &str| parts.iter().any(|(other, _)| *other == name);
    let kept = own.iter().filter(|(name, _)| !is_replaced(name));
    for (name, content) in kept.chain(parts) {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The size of a part that is too large, in bytes.
const LARGE: usize = 110 * 1024 * 1024;

/// A workbook that is small until it is unpacked.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let rest = LARGE - "<worksheet/>".len();
    workbook(&format!("<worksheet/>{}", " ".repeat(rest)), &[])
});

fn sheet(cells: &str) -> String {
    format!("<worksheet><sheetData>{cells}</sheetData></worksheet>")
}

fn refused(bytes: &[u8]) -> Unreadable {
    let error = Workbook::open("m.xlsx", bytes).unwrap_err();
    for lang in Lang::ALL {
        assert!(!error.words(lang).is_empty());
    }
    error
}

#[test]
fn a_small_workbook_can_be_read() {
    let bytes = workbook(&sheet("<row><c><v>7</v></c></row>"), &[]);
    let workbook = Workbook::open("m.xlsx", &bytes).unwrap();
    assert_eq!(workbook.sheets()[0].value(0, 0).text(), "7");
}

#[test]
fn a_bomb_is_refused_before_it_takes_memory() {
    assert!(BOMB.len() < 1024 * 1024);
    assert_eq!(refused(&BOMB), Unreadable::TooLarge);
}

#[test]
fn a_header_that_lies_does_not_help() {
    let mut bytes = BOMB.clone();
    let size = u32::try_from(LARGE).unwrap().to_le_bytes();
    let places: Vec<usize> =
        (0..bytes.len() - 4).filter(|at| bytes[*at..*at + 4] == size).collect();
    assert!(!places.is_empty());
    for place in places {
        bytes[place..place + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    assert!(matches!(refused(&bytes), Unreadable::TooLarge | Unreadable::Damaged));
}

#[test]
fn a_part_that_declares_entities_is_refused() {
    let laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">]><sst/>";
    let bytes = workbook(&sheet(""), &[("xl/sharedStrings.xml", laughs)]);
    assert_eq!(refused(&bytes), Unreadable::Entities);
    let elsewhere = workbook(&sheet(""), &[("docProps/core.xml", laughs)]);
    assert_eq!(refused(&elsewhere), Unreadable::Entities);
    let used = sheet("<row><c t=\"str\"><v>&lol;</v></c></row>");
    assert_eq!(refused(&workbook(&used, &[])), Unreadable::Entities);
}

#[test]
fn the_farthest_cell_takes_no_grid() {
    let with_words = sheet("<row><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(refused(&workbook(&with_words, &[])), Unreadable::TooManyColumns);
    let empty = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>\
        <row><c r=\"A1\"><v>1</v></c></row><row><c r=\"XFD1048576\" s=\"3\"/></row>\
        </sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>";
    let read = Workbook::open("m.xlsx", &workbook(empty, &[])).unwrap();
    assert_eq!((read.sheets()[0].row_count(), read.sheets()[0].column_count()), (1, 1));
    assert_eq!(guess(&read).sheets.len(), 0);
}

#[test]
fn what_a_part_announces_is_not_believed() {
    let strings = "<sst uniqueCount=\"18446744073709551615\"><si><t>a</t></si></sst>";
    let used = sheet("<row><c t=\"s\"><v>0</v></c></row>");
    let bytes = workbook(&used, &[("xl/sharedStrings.xml", strings)]);
    assert_eq!(Workbook::open("m.xlsx", &bytes).unwrap().sheets()[0].value(0, 0).text(), "a");
    let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(70_000));
    let bytes = workbook(&sheet(""), &[("xl/styles.xml", &styles)]);
    assert_eq!(refused(&bytes), Unreadable::TooLarge);
}

#[test]
fn one_row_too_many_is_refused() {
    let rows = |count: usize| format!("Actividad;Plazo\n{}", "a;2019\n".repeat(count));
    assert!(Workbook::open("m.csv", rows(50_000).as_bytes()).is_ok());
    let error = Workbook::open("m.csv", rows(50_001).as_bytes()).unwrap_err();
    assert_eq!(error, Unreadable::TooManyRows);
}

#[test]
fn what_leads_outside_the_file_is_not_followed() {
    let rels = "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" \
        TargetMode=\"External\" Target=\"https://x.example/sheet.xml\"/></Relationships>";
    let bytes = workbook(&sheet(""), &[("xl/_rels/workbook.xml.rels", rels)]);
    assert_eq!(refused(&bytes), Unreadable::Empty);
}

#[test]
fn names_and_parts_of_sheets_are_not_copied_without_end() {
    let named = |name: &str, times: usize| {
        let one = format!("<sheet name=\"{name}\" sheetId=\"1\" r:id=\"s\"/>");
        let sheets = one.repeat(times);
        format!("<workbook xmlns:r=\"x\"><sheets>{sheets}</sheets></workbook>")
    };
    let cells = sheet("<row><c><v>7</v></c></row>");
    for (of, expected) in [
        (named(&"a".repeat(1_000_000), 1), Unreadable::Damaged),
        (named("Hoja", 2), Unreadable::Damaged),
    ] {
        assert_eq!(refused(&workbook(&cells, &[("xl/workbook.xml", &of)])), expected);
    }
    let relations = "<Relationship Id=\"a\" Type=\"x\" Target=\"y\"/>".repeat(20_000);
    let relations = format!("<Relationships>{relations}</Relationships>");
    let bytes = workbook(&cells, &[("xl/_rels/workbook.xml.rels", &relations)]);
    assert_eq!(refused(&bytes), Unreadable::TooLarge);
}

#[test]
fn words_that_are_merged_over_many_rows_count_for_each() {
    let words = "a".repeat(32_000);
    let rows = "<row><c r=\"B1\"><v>1</v></c></row>".replace("r=\"B1\"", "");
    let first = format!("<row><c r=\"A1\" t=\"str\"><v>{words}</v></c></row>");
    let xml = format!(
        "<worksheet><sheetData>{first}{}</sheetData><mergeCells>\
         <mergeCell ref=\"A1:A40000\"/></mergeCells></worksheet>",
        rows.repeat(39_000)
    );
    assert_eq!(refused(&workbook(&xml, &[])), Unreadable::TooLarge);
}

#[test]
fn a_file_of_nothing_but_faults_is_looked_at_to_an_end() {
    let row = |row: u32| format!("9.{row};Taller {row};Nadie {row};pronto\n");
    let rows: Vec<String> = (0..40_000).map(row).collect();
    let text = format!("Código;Actividad;Responsable;Plazo\n{}", rows.concat());
    let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
    assert_eq!(proposal.rows.len(), 40_000);
    assert_eq!(proposal.faulty(), 40_000);
    assert!((5_000..5_010).contains(&proposal.faults.len()), "{}", proposal.faults.len());
}

#[test]
fn another_archive_is_no_workbook() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(b"<x/>").unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert_eq!(refused(&bytes), Unreadable::NotAWorkbook);
}

/// Everything that a file goes through before a person sees it.
fn walk_through(file_name: &str, bytes: &[u8]) {
    let Ok(workbook) = Workbook::open(file_name, bytes) else { return };
    let layout = guess(&workbook);
    let mapping = layout.mapping();
    let _ = (layout.key(), layout.check(&mapping));
    let choices = choices(Lang::Es);
    let proposal = propose(&workbook, &layout, &mapping, &choices, &PLAN, &Actor::PlanFiles);
    let all = proposal.created() + proposal.changed() + proposal.left() + proposal.faulty();
    assert_eq!(all, proposal.rows.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_end_the_process(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        walk_through("m.csv", &bytes);
        walk_through("m.xlsx", &[&b"PK\x03\x04"[..], &bytes[..]].concat());
    }

    #[test]
    fn no_words_end_the_process(
        cells in prop::collection::vec(prop::collection::vec("\\PC{0,12}", 6), 1..8),
    ) {
        let rows: Vec<String> = cells.iter().map(|row| row.join(";")).collect();
        let text = format!("Código;Actividad;Responsable;Inicio;Plazo;%\n{}", rows.join("\n"));
        walk_through("m.csv", text.as_bytes());
    }

    #[test]
    fn no_sheet_ends_the_process(
        reference in "[A-Za-z]{0,8}[0-9]{0,12}",
        value in "\\PC{0,20}",
        kind in "(s|b|e|d|str|n|x)?",
    ) {
        let value = value.replace(['<', '&'], "");
        let reference = format!("r=\"{reference}\"");
        let cell = format!("<row {reference}><c {reference} t=\"{kind}\"><v>{value}</v></c></row>");
        walk_through("m.xlsx", &workbook(&sheet(&cell), &[]));
    }
}
