use std::io::{Cursor, Read};

use vigia_domain::Lang;
use vigia_domain::filter::ActivityFilter;
use zip::ZipArchive;

use super::*;
use crate::sample::{edition, edition_of, hostile_plan, matching_nothing};
use crate::{Block, axis_brief, progress_report};

fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn whole(lang: Lang) -> Document {
    progress_report(&edition(lang, ActivityFilter::default()))
}

#[test]
fn the_text_is_in_the_file_with_styles_that_a_navigation_pane_lists() {
    for lang in Lang::ALL {
        let document = whole(lang);
        let file = docx(&document).unwrap();
        let body = part(&file, "word/document.xml");
        for section in &document.sections {
            assert!(body.contains(&section.heading), "{}", section.heading);
        }
        assert!(body.contains("w:pStyle w:val=\"Heading1\""));
        let styles = part(&file, "word/styles.xml");
        assert!(styles.contains("w:styleId=\"Heading2\""));
        assert!(styles.contains(&format!("<w:lang w:val=\"{lang}-")), "{styles}");
        assert!(part(&file, "docProps/core.xml").contains("2019-11-30T00:00:00Z"));
    }
}

#[test]
fn headings_of_tables_repeat_and_pictures_have_words() {
    let document = whole(Lang::Es);
    let body = part(&docx(&document).unwrap(), "word/document.xml");
    let blocks = || document.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks().filter(|block| matches!(block, Block::Table(_))).count();
    let charts = blocks().filter(|block| matches!(block, Block::Chart(_))).count();
    assert_eq!(body.matches("<w:tblHeader />").count(), tables);
    assert_eq!(body.matches(" descr=\"").count(), charts);
}

#[test]
fn equal_documents_are_equal_bytes() {
    let document = whole(Lang::Es);
    assert!(docx(&document).unwrap() == docx(&document).unwrap());
}

#[test]
fn what_a_person_wrote_is_text() {
    let edition = edition_of(&hostile_plan(), Lang::Es, ActivityFilter::default());
    let body = part(&docx(&progress_report(&edition)).unwrap(), "word/document.xml");
    assert!(body.contains("&lt;/w:t&gt;"));
    assert!(!body.contains('\u{0}') && !body.contains('\u{1b}'));
}

#[test]
fn briefs_and_what_matches_nothing_are_files_too() {
    let edition_of_all = edition(Lang::En, ActivityFilter::default());
    let brief = axis_brief(&edition_of_all, &"PREV".parse().unwrap()).unwrap();
    assert!(docx(&brief).unwrap().starts_with(b"PK"));
    let nothing = progress_report(&edition(Lang::Es, matching_nothing()));
    assert!(part(&docx(&nothing).unwrap(), "word/document.xml").contains("no hay tal cosa"));
}
