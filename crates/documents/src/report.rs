//! The progress report.

mod alignment;
mod amendments;
pub(crate) mod changes;
mod indicators;
mod institutions;
mod late;
mod matrix;
mod method;
mod progress;
mod schedule;
mod sources;
pub(crate) mod summary;

use vigia_exchange::Edition;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Document, Form, Section};

/// The progress report of an edition. Where its filter matches nothing, it says
/// so, and how the figures are made.
#[must_use]
pub fn progress_report(edition: &Edition) -> Document {
    let scope = Scope::new(edition.clone());
    let sections =
        if scope.selection().rows().next().is_none() { nothing(&scope) } else { all(&scope) };
    document(&scope, sections)
}

fn all(scope: &Scope) -> Vec<Section> {
    let mut sections = vec![summary::section(scope), progress::section(scope)];
    sections.extend(matrix::sections(scope));
    sections.push(schedule::section(scope));
    sections.push(late::section(scope));
    sections.push(institutions::section(scope));
    sections.push(indicators::section(scope));
    sections.push(alignment::section(scope));
    sections.push(changes::section(scope));
    sections.push(amendments::section(scope));
    sections.push(method::section(scope));
    sections.push(sources::section(scope));
    sections.push(sources::imprint(scope));
    sections
}

fn nothing(scope: &Scope) -> Vec<Section> {
    let lang = scope.lang;
    let words = t!(lang, "doc-nothing", filter = scope.imprint.filter.as_str());
    let summary = Section::new(
        t!(lang, "doc-summary"),
        vec![Block::Paragraph(words), Block::Note(summary::totals_line(scope))],
    );
    vec![summary, method::section(scope), sources::imprint(scope)]
}

fn document(scope: &Scope, sections: Vec<Section>) -> Document {
    let (lang, plan) = (scope.lang, scope.plan());
    let imprint = &scope.imprint;
    let (start, end) = (scope.edition.period.start(), scope.edition.period.end());
    let cover = vec![
        (t!(lang, "imprint-day"), imprint.day.clone()),
        (
            t!(lang, "doc-period"),
            t!(
                lang,
                "doc-period-days",
                start = vigia_i18n::day_long(lang, start),
                end = vigia_i18n::day_long(lang, end),
            ),
        ),
        (t!(lang, "imprint-filter"), imprint.filter.clone()),
        (t!(lang, "imprint-revision"), imprint.revision.to_string()),
        (t!(lang, "imprint-cite"), imprint.citation.clone()),
    ];
    Document {
        form: Form::Report,
        title: t!(lang, "doc-report-title"),
        subtitle: t!(lang, "doc-subtitle", day = imprint.day.as_str()),
        plan: imprint.plan.clone(),
        short_title: plan.short_title.get(lang).to_owned(),
        lang,
        day: scope.day(),
        cover,
        sections,
        imprint: imprint.clone(),
    }
}

#[cfg(test)]
mod tests;
