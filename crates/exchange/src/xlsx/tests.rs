use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, DataType, Range, Reader, Xlsx};
use vigia_domain::filter::ActivityFilter;
use vigia_domain::indicator::Reading;
use vigia_domain::{Day, Lang, Plan, Selection, Text, View};

use super::*;
use crate::matrix::Field;
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

fn sheets(edition: &Edition) -> Vec<(String, Range<Data>)> {
    let bytes = matrix(edition).unwrap();
    Xlsx::new(Cursor::new(bytes)).unwrap().worksheets()
}

/// The words of a row from the first column on.
fn words(range: &Range<Data>, row: u32) -> Vec<String> {
    let (_, last) = range.end().unwrap();
    (0..=last).map(|column| text(range, row, column)).collect()
}

fn text(range: &Range<Data>, row: u32, column: u32) -> String {
    range.get_value((row, column)).map(ToString::to_string).unwrap_or_default()
}

fn column(range: &Range<Data>, heading: &str) -> u32 {
    let place = words(range, table::HEADER).iter().position(|of| of == heading).unwrap();
    u32::try_from(place).unwrap()
}

/// How many rows of data a sheet has.
fn rows(range: &Range<Data>) -> usize {
    let (last, _) = range.end().unwrap();
    let is_filled = |row: &u32| words(range, *row).iter().any(|word| !word.is_empty());
    (table::HEADER + 1..=last).filter(is_filled).count()
}

#[test]
fn a_workbook_has_as_many_rows_as_the_totals_say() {
    for lang in Lang::ALL {
        let edition = edition(&default_plan(), lang, ActivityFilter::default());
        let totals = edition.selection.totals();
        let sheets = sheets(&edition);
        let axes = edition.selection.axes().len();
        let activities: usize = sheets[..axes].iter().map(|(_, range)| rows(range)).sum();
        assert_eq!(activities, totals.activities);
        assert_eq!(rows(&sheets[axes].1), totals.indicators);
        assert_eq!(rows(&sheets[axes + 1].1), totals.observations);
        assert_eq!(rows(&sheets[axes + 2].1), edition.selection.plan().sources.len());
    }
}

#[test]
fn a_sheet_has_the_headings_of_the_fields() {
    let edition = edition(&default_plan(), Lang::Es, ActivityFilter::default());
    let sheets = sheets(&edition);
    let (name, range) = &sheets[0];
    assert_eq!(name, "I Prevención");
    for field in [Field::Axis, Field::Code, Field::Activity, Field::Deadline, Field::Source] {
        let heading = field.heading(Lang::Es);
        assert!(words(range, table::HEADER).contains(&heading), "{heading}");
    }
}

#[test]
fn days_and_percentages_are_real_values() {
    let edition = edition(&default_plan(), Lang::Es, ActivityFilter::default());
    let sheets = sheets(&edition);
    let range = &sheets[0].1;
    let value = |field: Field| {
        let column = column(range, &field.heading(Lang::Es));
        range.get_value((table::HEADER + 1, column)).unwrap()
    };
    assert!(value(Field::Start).is_datetime());
    assert!(value(Field::Deadline).is_datetime());
    let percent = value(Field::Percent).get_float().unwrap();
    assert!((0.0..=1.0).contains(&percent));
    assert!(value(Field::Weight).is_float());
}

#[test]
fn equal_editions_are_equal_bytes() {
    let plan = default_plan();
    let once = matrix(&edition(&plan, Lang::Es, ActivityFilter::default())).unwrap();
    let again = matrix(&edition(&plan, Lang::Es, ActivityFilter::default())).unwrap();
    assert!(once == again);
    let other = matrix(&edition(&plan, Lang::En, ActivityFilter::default())).unwrap();
    assert!(once != other);
}

#[test]
fn a_filter_that_matches_nothing_gives_a_sheet_that_says_so() {
    let filter = ActivityFilter { words: "nada de esto".into(), ..Default::default() };
    let edition = edition(&default_plan(), Lang::Es, filter);
    assert_eq!(edition.selection.totals().activities, 0);
    let sheets = sheets(&edition);
    assert_eq!(rows(&sheets[0].1), 0);
    assert_eq!(text(&sheets[0].1, 3, 0), t!(Lang::Es, "sheets-nothing"));
}

#[test]
fn what_looks_like_a_formula_or_a_link_is_text() {
    let mut plan = default_plan();
    plan.activities[0].title = Text::new("=HYPERLINK(\"http://x\")", "");
    plan.activities[1].title = Text::new("http://example.org", "");
    plan.activities[2].title = Text::new("<r><t>x</t></r>", "");
    let edition = edition(&plan, Lang::Es, ActivityFilter::default());
    let sheets = sheets(&edition);
    let range = &sheets[0].1;
    let column = column(range, &Field::Activity.heading(Lang::Es));
    let title = |row: u32| text(range, table::HEADER + 1 + row, column);
    assert_eq!(title(0), "'=HYPERLINK(\"http://x\")");
    assert_eq!(title(1), "http://example.org");
    assert_eq!(title(2).trim(), "<r><t>x</t></r>");
    let mut book = Xlsx::new(Cursor::new(matrix(&edition).unwrap())).unwrap();
    let formulas = book.worksheet_formula(&sheets[0].0).unwrap();
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
}

#[test]
fn what_is_withheld_has_a_mark_and_no_number() {
    let edition = edition(&default_plan(), Lang::Es, ActivityFilter::default());
    let hidden: usize = edition
        .selection
        .indicators()
        .iter()
        .flat_map(|indicator| &indicator.observations)
        .filter(|observation| !matches!(observation.reading, Reading::Known(_)))
        .count();
    let sheets = sheets(&edition);
    let range = &sheets[edition.selection.axes().len() + 1].1;
    let number = column(range, &t!(Lang::Es, "sheets-number"));
    let (last, _) = range.end().unwrap();
    let without = (table::HEADER + 1..=last).filter(|row| text(range, *row, number).is_empty());
    assert_eq!(without.count(), hidden);
}
