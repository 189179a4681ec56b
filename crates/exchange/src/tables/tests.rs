use std::collections::BTreeSet;
use std::sync::Arc;

use vigia_domain::filter::ActivityFilter;
use vigia_domain::indicator::Reading;
use vigia_domain::{Day, Lang, Plan, Selection, Text, View};

use super::*;
use crate::plan_folder::default_plan;

const DAY: Day = Day::constant(2019, 11, 30);

fn edition(plan: &Plan, lang: Lang, filter: ActivityFilter) -> Edition {
    let view = Arc::new(View::new(&plan.published(), DAY));
    Edition {
        selection: Selection::new(view, filter),
        lang,
        period: plan.period,
        origin: "https://vigia.example".into(),
    }
}

fn whole() -> Edition {
    edition(&default_plan(), Lang::Es, ActivityFilter::default())
}

/// The header and the rows of a table.
fn read(table: Table, edition: &Edition) -> (Vec<String>, Vec<Vec<String>>) {
    let bytes = csv(table, edition, Bom::Without).unwrap();
    let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
    let cells = |record: &::csv::StringRecord| -> Vec<String> {
        record.iter().map(str::to_owned).collect()
    };
    let header = cells(reader.headers().unwrap());
    (header, reader.records().map(|record| cells(&record.unwrap())).collect())
}

/// The cells of a column.
fn column(table: Table, edition: &Edition, name: &str) -> Vec<String> {
    let (header, rows) = read(table, edition);
    let place = header.iter().position(|of| of == name).unwrap();
    rows.into_iter().map(|mut row| row.swap_remove(place)).collect()
}

#[test]
fn the_rows_are_as_many_as_the_totals_say() {
    let edition = whole();
    let totals = edition.selection.totals();
    let count = |table| read(table, &edition).1.len();
    assert_eq!(count(Table::Plan), 1);
    assert_eq!(count(Table::Activities), totals.activities);
    assert_eq!(count(Table::Indicators), totals.indicators);
    assert_eq!(count(Table::Observations), totals.observations);
    assert_eq!(count(Table::Axes), 3);
    assert_eq!(count(Table::Programmes), 5);
    assert_eq!(column(Table::Plan, &edition, "activities"), [totals.activities.to_string()]);
}

#[test]
fn a_filter_that_matches_nothing_gives_a_header_and_no_rows() {
    let filter = ActivityFilter { words: "nada de esto".into(), ..Default::default() };
    let edition = edition(&default_plan(), Lang::Es, filter);
    for table in Table::ALL {
        let (header, rows) = read(table, &edition);
        assert!(header.len() > 5, "{}", table.as_str());
        let expected = match table {
            Table::Plan => 1,
            Table::Dictionary => rows.len(),
            _ => 0,
        };
        assert_eq!(rows.len(), expected, "{}", table.as_str());
    }
}

#[test]
fn every_column_of_every_table_is_in_the_dictionary() {
    for lang in Lang::ALL {
        let edition = edition(&default_plan(), lang, ActivityFilter::default());
        let (_, entries) = read(Table::Dictionary, &edition);
        for table in Table::ALL {
            let (header, _) = read(table, &edition);
            let described: Vec<&str> = entries
                .iter()
                .filter(|entry| entry[0] == table.as_str())
                .map(|entry| entry[1].as_str())
                .collect();
            assert_eq!(header, described, "{}", table.as_str());
            let names: BTreeSet<&String> = header.iter().collect();
            assert_eq!(names.len(), header.len(), "{} has a column twice", table.as_str());
        }
        assert!(entries.iter().all(|entry| !entry[2].is_empty()));
    }
}

/// Whether a cell is of the type that its entry of the dictionary says.
fn fits(entry: &[String], cell: &str) -> bool {
    let [_, _, _, kind, _, allowed, ..] = entry else { panic!("the dictionary has six columns") };
    match kind.as_str() {
        "integer" => cell.parse::<i64>().is_ok(),
        "decimal" => cell.parse::<f64>().is_ok(),
        "date" => cell.parse::<Day>().is_ok(),
        // A rate names the population that it is stated for.
        "word" | "boolean" => {
            allowed.split(';').any(|word| word == cell) || cell.starts_with("rate/")
        }
        _ => true,
    }
}

#[test]
fn cells_hold_what_the_dictionary_says() {
    let edition = whole();
    let (_, entries) = read(Table::Dictionary, &edition);
    for table in Table::ALL {
        let described = entries.iter().filter(|entry| entry[0] == table.as_str());
        let (_, rows) = read(table, &edition);
        for (place, entry) in described.enumerate() {
            let cells = rows.iter().map(|row| row[place].as_str());
            for cell in cells.filter(|cell| !cell.is_empty()) {
                assert!(fits(entry, cell), "{}.{}: {cell}", entry[0], entry[1]);
            }
        }
    }
}

#[test]
fn each_row_says_what_it_is_of() {
    let edition = whole();
    for (name, value) in [
        ("plan", "rd-2018-2020".to_owned()),
        ("as_of", "2019-11-30".to_owned()),
        ("filter", "Todo el plan".to_owned()),
        ("citation", crate::Imprint::of(&edition).citation),
        ("fingerprint", crate::Fingerprint::of(&edition.selection).to_string()),
    ] {
        for table in Table::ALL.into_iter().filter(|table| *table != Table::Dictionary) {
            let cells = column(table, &edition, name);
            assert!(cells.iter().all(|cell| *cell == value), "{table:?} {name}");
        }
    }
}

#[test]
fn what_is_narrowed_is_cited_as_such() {
    let filter = ActivityFilter { words: "campaña".into(), ..Default::default() };
    let edition = edition(&default_plan(), Lang::Es, filter);
    let cited = column(Table::Activities, &edition, "citation");
    let filter = column(Table::Activities, &edition, "filter");
    assert!(!cited.is_empty());
    assert!(cited[0].contains(&filter[0]), "{} {}", cited[0], filter[0]);
    assert!(!column(Table::Plan, &whole(), "citation")[0].contains("Todo el plan"));
}

#[test]
fn lines_end_as_the_standard_says_and_the_mark_comes_first_where_asked_for() {
    let edition = whole();
    let without = csv(Table::Sources, &edition, Bom::Without).unwrap();
    assert!(without.ends_with(b"\r\n"));
    assert!(without.starts_with(b"code,title,"));
    let with = csv(Table::Sources, &edition, Bom::With).unwrap();
    assert_eq!(with.strip_prefix("\u{feff}".as_bytes()), Some(without.as_slice()));
}

#[test]
fn what_looks_like_a_formula_is_made_safe_and_numbers_are_left() {
    let mut plan = default_plan();
    plan.activities[0].title = Text::new("=1+1", "");
    let edition = edition(&plan, Lang::Es, ActivityFilter::default());
    assert_eq!(column(Table::Activities, &edition, "title")[0], "'=1+1");
    let days = column(Table::Activities, &edition, "days_left");
    assert!(days.iter().any(|days| days.starts_with('-')));
    for table in Table::ALL {
        let (header, rows) = read(table, &edition);
        for (name, cell) in rows.iter().flat_map(|row| header.iter().zip(row)) {
            let is_text = cell.parse::<f64>().is_err();
            let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!(is_text && risky), "{}.{name}: {cell}", table.as_str());
        }
    }
}

#[test]
fn what_is_withheld_has_a_reason_and_no_value() {
    let edition = whole();
    let values = column(Table::Observations, &edition, "value");
    let reasons = column(Table::Observations, &edition, "withheld");
    let hidden: usize = edition
        .selection
        .indicators()
        .iter()
        .flat_map(|indicator| &indicator.observations)
        .filter(|observation| !matches!(observation.reading, Reading::Known(_)))
        .count();
    assert_eq!(values.iter().filter(|value| value.is_empty()).count(), hidden);
    assert!(values.iter().zip(&reasons).all(|(value, why)| value.is_empty() != why.is_empty()));
}

#[test]
fn a_table_is_named_as_its_file() {
    for table in Table::ALL {
        assert_eq!(table.as_str().parse(), Ok(table));
    }
    assert_eq!("secrets".parse::<Table>(), Err(UnknownTable));
}

#[test]
fn a_small_table_reads_as_it_should() {
    let edition = whole();
    let text = String::from_utf8(csv(Table::Axes, &edition, Bom::Without).unwrap()).unwrap();
    insta::assert_snapshot!(text.replace("\r\n", "\n"));
}
