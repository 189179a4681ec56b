//! An institution on one page: its figures, what is late, what comes next and
//! what changed.

use vigia_domain::Status;
use vigia_domain::agency::Agency;
use vigia_domain::institution::Load;
use vigia_domain::status::Concern;
use vigia_domain::view::Row;
use vigia_i18n::t;
use vigia_i18n::told::{Told, Whose};

use super::{LISTED, activities, more, shortened};
use crate::scope::Scope;
use crate::{Block, Figure, Section, Tone};

pub(super) fn sections(scope: &Scope, agency: &Agency) -> Vec<Section> {
    let lang = scope.lang;
    let load = scope.view.load(agency);
    let summary = t!(
        lang,
        "institution-summary",
        leads = load.leads,
        shares = load.shares,
        done = load.done,
        late = load.late,
        owed = load.owed,
    );
    let figures = Section::new(
        t!(lang, "brief-figures"),
        vec![Block::Paragraph(summary), Block::Figures(figures(scope, &load))],
    );
    let is_its_own = |row: &Row<'_>| row.activity.terms.lead == agency.code;
    let (mut late, mut next) = (scope.view.overdue(), scope.view.next_deadlines());
    late.retain(is_its_own);
    next.retain(is_its_own);
    vec![
        figures,
        activities(scope, t!(lang, "brief-late"), t!(lang, "overdue-none"), &late),
        activities(scope, t!(lang, "brief-next"), t!(lang, "coming-none"), &next),
        changed(scope, agency),
    ]
}

fn figures(scope: &Scope, load: &Load<'_>) -> Vec<Figure> {
    let lang = scope.lang;
    let plain = |label, count: usize| Figure::plain(label, count.to_string(), String::new());
    let marked = |label, count: usize, tone| Figure { tone, ..plain(label, count) };
    let mut figures: Vec<Figure> = load
        .progress
        .iter()
        .map(|progress| {
            let expected = vigia_i18n::percent(lang, progress.expected);
            Figure::plain(
                t!(lang, "compare-progress"),
                vigia_i18n::percent(lang, progress.actual),
                t!(lang, "progress-expected-value", percent = expected),
            )
        })
        .collect();
    figures.extend([
        plain(t!(lang, "column-leads"), load.leads),
        plain(t!(lang, "column-shares"), load.shares),
        marked(t!(lang, "column-done"), load.done, Tone::Status(Status::Completed)),
        marked(t!(lang, "column-late"), load.late, Tone::Concern(Concern::Overdue)),
        plain(t!(lang, "column-owed"), load.owed),
    ]);
    figures
}

/// What changed of the activities that it leads in the period of the edition.
fn changed(scope: &Scope, agency: &Agency) -> Section {
    let lang = scope.lang;
    let from = vigia_i18n::day_long(lang, scope.edition.period.start());
    let told = Told::of(lang, &scope.changes(), Whose::LedBy(&agency.code)).all();
    let heading = t!(lang, "brief-changes", day = from);
    if told.is_empty() {
        return Section::new(heading, vec![Block::Paragraph(t!(lang, "brief-changes-none"))]);
    }
    let mut blocks =
        vec![Block::List(told.iter().take(LISTED).map(|of| shortened(&of.words)).collect())];
    blocks.extend(more(scope, told.len()));
    Section::new(heading, blocks)
}
