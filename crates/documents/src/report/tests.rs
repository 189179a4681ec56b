use vigia_domain::Lang;
use vigia_domain::filter::{ActivityFilter, State};
use vigia_domain::status::Concern;

use super::*;
use crate::sample::{edition, matching_nothing, texts};
use crate::{Document, Table, axis_brief, institution_brief};

fn report(lang: Lang, filter: ActivityFilter) -> Document {
    progress_report(&edition(lang, filter))
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

fn charts(document: &Document) -> usize {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter(|block| matches!(block, Block::Chart(_))).count()
}

#[test]
fn every_section_is_there_in_both_languages() {
    for lang in Lang::ALL {
        let report = report(lang, ActivityFilter::default());
        let headings: Vec<&str> =
            report.sections.iter().map(|section| section.heading.as_str()).collect();
        assert_eq!(headings.len(), 15, "{headings:?}");
        for wanted in [
            t!(lang, "doc-summary"),
            t!(lang, "doc-progress"),
            t!(lang, "doc-late"),
            t!(lang, "indicators-title"),
            t!(lang, "doc-alignment"),
            t!(lang, "amendments-heading"),
            t!(lang, "method-title"),
            t!(lang, "doc-imprint"),
        ] {
            assert!(headings.contains(&wanted.as_str()), "{wanted}");
        }
        assert!(charts(&report) >= 15, "{}", charts(&report));
    }
}

#[test]
fn nothing_is_empty() {
    for lang in Lang::ALL {
        let report = report(lang, ActivityFilter::default());
        for section in &report.sections {
            assert!(!section.heading.is_empty() && !section.blocks.is_empty());
        }
        for table in tables(&report) {
            assert!(!table.rows.is_empty(), "{}", table.caption);
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
        }
        assert!(report.sections.iter().flat_map(|of| &of.blocks).all(|block| match block {
            Block::Paragraph(text) | Block::Note(text) => !text.trim().is_empty(),
            Block::List(items) => !items.is_empty(),
            Block::Chart(picture) => !picture.alt.is_empty() && !picture.svg.contains("var("),
            _ => true,
        }));
    }
}

#[test]
fn the_summary_has_the_totals_of_the_selection() {
    for filter in [
        ActivityFilter::default(),
        ActivityFilter { agencies: vec!["MIREX".parse().unwrap()], ..ActivityFilter::default() },
        ActivityFilter {
            state: Some(State::Concern(Concern::Overdue)),
            ..ActivityFilter::default()
        },
    ] {
        let edition = edition(Lang::Es, filter);
        let totals = edition.selection.totals();
        let report = progress_report(&edition);
        let line = format!(
            "Actividades: {}. Cumplidas: {}. Vencidas: {}. Avance real: {} %.",
            totals.activities,
            totals.fulfilment.completed,
            totals.distribution.overdue(),
            totals.roll_up.as_ref().unwrap().actual,
        );
        assert!(texts(&report).iter().any(|text| text.contains(&line)), "{line}");
    }
}

#[test]
fn the_matrices_have_every_chosen_activity_once() {
    let filter = ActivityFilter { axes: vec!["PREV".parse().unwrap()], ..Default::default() };
    let edition = edition(Lang::Es, filter);
    let report = progress_report(&edition);
    let matrices = tables(&report).filter(|table| table.columns.len() == 8);
    let caption = |table: &&Table| table.caption.starts_with("Actividades del programa");
    let codes: Vec<String> = matrices
        .filter(caption)
        .flat_map(|table| table.rows.iter().map(|row| row[0].text.clone()))
        .collect();
    let chosen: Vec<String> =
        edition.selection.rows().map(|row| row.activity.code.to_string()).collect();
    assert_eq!(codes, chosen);
}

#[test]
fn an_example_is_marked_as_one() {
    let report = report(Lang::Es, ActivityFilter::default());
    assert!(texts(&report).iter().any(|text| text.ends_with("(Ejemplo)")));
    assert!(texts(&report).iter().any(|text| text.contains("son ilustrativas")));
}

#[test]
fn a_filter_that_matches_nothing_says_so() {
    for lang in Lang::ALL {
        let report = report(lang, matching_nothing());
        assert_eq!(report.sections.len(), 3);
        assert_eq!((charts(&report), tables(&report).count()), (0, 0));
        assert!(texts(&report).iter().any(|text| text.contains("no hay tal cosa")));
    }
}

#[test]
fn equal_editions_are_equal_documents() {
    let make = || report(Lang::En, ActivityFilter::default());
    assert_eq!(make(), make());
}

#[test]
fn a_brief_lists_a_few_rows_and_says_how_many_more_there_are() {
    let edition = edition(Lang::Es, ActivityFilter::default());
    let brief = axis_brief(&edition, &"PREV".parse().unwrap()).unwrap();
    assert!(tables(&brief).all(|table| table.rows.len() <= 5));
    assert!(texts(&brief).iter().any(|text| text.contains("https://vigia.example/es/")));
    let brief = institution_brief(&edition, &"MIREX".parse().unwrap()).unwrap();
    assert!(tables(&brief).all(|table| table.rows.len() <= 5));
}

#[test]
fn there_is_no_brief_of_what_the_plan_does_not_have() {
    let edition = edition(Lang::Es, ActivityFilter::default());
    assert_eq!(axis_brief(&edition, &"NADA".parse().unwrap()), None);
    assert_eq!(institution_brief(&edition, &"NADA".parse().unwrap()), None);
}
