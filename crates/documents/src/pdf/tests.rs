use vigia_domain::Lang;
use vigia_domain::filter::ActivityFilter;
use vigia_exchange::Edition;

use super::*;
use crate::sample::{edition, edition_of, hostile_plan, matching_nothing};
use crate::{axis_brief, institution_brief, progress_report};

const KINDS: [(Lang, Standard); 2] =
    [(Lang::Es, Standard::Accessible), (Lang::En, Standard::Archival)];

fn whole(lang: Lang) -> Edition {
    edition(lang, ActivityFilter::default())
}

fn holds(file: &[u8], wanted: &str) -> bool {
    count(file, wanted) > 0
}

fn count(file: &[u8], wanted: &str) -> usize {
    file.windows(wanted.len()).filter(|part| *part == wanted.as_bytes()).count()
}

/// How many pages a file has: their tree is a page too by the letters of its
/// type.
fn pages(file: &[u8]) -> usize {
    count(file, "/Type/Page") - count(file, "/Type/Pages")
}

#[test]
fn a_report_is_a_tagged_pdf_in_either_standard() {
    for (lang, standard) in KINDS {
        let file = pdf(&progress_report(&whole(lang)), standard).unwrap();
        assert!(file.starts_with(b"%PDF-1.7"));
        assert!(holds(&file, "/StructTreeRoot") && holds(&file, "/Outlines"));
        assert!(holds(&file, "pdfuaid:part"));
        assert_eq!(holds(&file, "pdfaid:part"), standard == Standard::Archival);
        assert!(pages(&file) > 10);
    }
}

#[test]
fn equal_documents_are_equal_bytes() {
    let prevention = ActivityFilter { axes: vec!["PREV".parse().unwrap()], ..Default::default() };
    let report = || progress_report(&edition(Lang::Es, prevention.clone()));
    let make = || pdf(&report(), Standard::Accessible).unwrap();
    assert!(make() == make());
}

#[test]
fn what_a_person_wrote_is_never_markup_and_every_letter_can_be_shown() {
    let edition = edition_of(&hostile_plan(), Lang::Es, ActivityFilter::default());
    // What may be archived is accessible too: the stricter of the two.
    assert!(pdf(&progress_report(&edition), Standard::Archival).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_brief_is_one_page_whatever_it_says() {
    let hostile = edition_of(&hostile_plan(), Lang::Es, ActivityFilter::default());
    // The institutions that lead most, and one that leads nothing.
    for edition in [whole(Lang::En), hostile] {
        for axis in &edition.selection.plan().axes {
            let brief = axis_brief(&edition, &axis.code).unwrap();
            assert_eq!(pages(&pdf(&brief, Standard::Accessible).unwrap()), 1, "{}", axis.code);
        }
        for agency in ["MIREX", "MMUJER", "PETT", "OIM"] {
            let brief = institution_brief(&edition, &agency.parse().unwrap()).unwrap();
            assert_eq!(pages(&pdf(&brief, Standard::Accessible).unwrap()), 1, "{agency}");
        }
    }
}

#[test]
fn what_matches_nothing_is_a_short_pdf() {
    let file = pdf(&progress_report(&edition(Lang::Es, matching_nothing())), Standard::Archival);
    assert!((3..10).contains(&pages(&file.unwrap())));
}
