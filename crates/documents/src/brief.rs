//! Briefs of one page: an axis or an institution.

mod axis;
mod institution;

use vigia_domain::filter::ActivityFilter;
use vigia_domain::view::Row;
use vigia_domain::{AgencyCode, AxisCode};
use vigia_exchange::Edition;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Cell, Column, Document, Form, Section, Table, Tone};

/// How many rows a list of a brief has at most.
const LISTED: usize = 5;

/// How many letters of a title or a sentence a brief shows at most.
const LETTERS: usize = 150;

/// The brief of an axis: what of the edition's filter is about other things
/// holds too. Nothing where the plan has no such axis.
#[must_use]
pub fn axis_brief(edition: &Edition, axis: &AxisCode) -> Option<Document> {
    let filter = ActivityFilter {
        axes: vec![axis.clone()],
        programme: None,
        ..edition.selection.filter().clone()
    };
    let scope = Scope::filtered(edition, filter);
    let axis = scope.plan().axis(axis)?.clone();
    let title =
        t!(scope.lang, "doc-axis", numeral = axis.numeral(), name = axis.name.get(scope.lang));
    let sections = axis::sections(&scope, &axis);
    Some(document(&scope, &title, sections))
}

/// The brief of an institution: what it leads and shares, with what of the
/// edition's filter is about other things. Nothing where the plan has no such
/// institution.
#[must_use]
pub fn institution_brief(edition: &Edition, agency: &AgencyCode) -> Option<Document> {
    let filter = ActivityFilter {
        agencies: vec![agency.clone()],
        lead: None,
        ..edition.selection.filter().clone()
    };
    let scope = Scope::filtered(edition, filter);
    let agency = scope.plan().agency(agency)?.clone();
    let sections = institution::sections(&scope, &agency);
    Some(document(&scope, agency.name.get(scope.lang), sections))
}

fn document(scope: &Scope, title: &str, mut sections: Vec<Section>) -> Document {
    let (lang, imprint) = (scope.lang, &scope.imprint);
    if let Some(last) = sections.last_mut() {
        let mut notes = vec![imprint.citation.clone()];
        notes.extend(imprint.provenance.clone());
        notes.push(imprint.suppression.clone());
        last.blocks.push(Block::Note(notes.join(" ")));
    }
    let subtitle = t!(lang, "doc-subtitle", day = imprint.day.as_str());
    Document {
        form: Form::Brief,
        title: shortened(title),
        subtitle: shortened(&format!("{subtitle} · {}", imprint.filter)),
        plan: shortened(&imprint.plan),
        short_title: shortened(scope.plan().short_title.get(lang)),
        lang,
        day: scope.day(),
        cover: Vec::new(),
        sections,
        imprint: imprint.clone(),
    }
}

/// Some activities under a heading, the first of them in a table; in a sentence
/// that there is none.
fn activities(scope: &Scope, heading: String, none: String, rows: &[Row<'_>]) -> Section {
    let lang = scope.lang;
    if rows.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(none)]);
    }
    let table = Table {
        caption: String::new(),
        columns: vec![
            Column::codes(t!(lang, "column-code"), 12),
            Column::words(t!(lang, "column-activity"), 66),
            Column::codes(t!(lang, "column-lead"), 21),
            Column::codes(t!(lang, "column-deadline"), 22),
            Column::codes(t!(lang, "column-status"), 34),
            Column::numbers(t!(lang, "progress-actual"), 14),
        ],
        rows: rows.iter().take(LISTED).map(|row| cells(scope, *row)).collect(),
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(more(scope, rows.len()));
    Section::new(heading, blocks)
}

/// How many rows are left out and where they are; nothing where all are shown.
fn more(scope: &Scope, all: usize) -> Option<Block> {
    let rest = all.saturating_sub(LISTED);
    let lang = scope.lang;
    let address = format!("{}/{lang}/{}", scope.edition.origin, scope.plan().code);
    (rest > 0).then(|| Block::Note(t!(lang, "doc-more-rows", count = rest, address = address)))
}

fn cells(scope: &Scope, Row { activity, standing }: Row<'_>) -> Vec<Cell> {
    let lang = scope.lang;
    vec![
        activity.code.to_string().into(),
        shortened(&scope.title(activity)).into(),
        activity.terms.lead.to_string().into(),
        vigia_i18n::day(lang, activity.terms.deadline).into(),
        Cell::marked(scope.state(standing), Tone::of(standing)),
        vigia_i18n::percent(lang, standing.actual).into(),
    ]
}

/// The text as a brief has room for it.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_too_long_is_shortened() {
        assert_eq!(shortened("Año"), "Año");
        let long = shortened(&"ñ".repeat(LETTERS + 1));
        assert_eq!(long.chars().count(), LETTERS + 1);
        assert!(long.ends_with("ñ…"));
    }
}
