//! What changed in the period of the edition.

use vigia_domain::changes::Changes;
use vigia_i18n::t;
use vigia_i18n::told::{Sentence, Told, Whose};

use crate::scope::Scope;
use crate::{Block, Section};

/// How many activities and targets changed, and how the progress moved.
pub(super) fn summary(scope: &Scope) -> String {
    let lang = scope.lang;
    let changes = scope.changes();
    let from = vigia_i18n::day_long(lang, scope.edition.period.start());
    let to = vigia_i18n::day_long(lang, changes.now().day());
    if changes.is_empty() {
        return t!(lang, "changes-nothing", from = from, to = to);
    }
    let amended = changes.amended().len() + changes.amended_targets().len();
    let counts = t!(
        lang,
        "changes-summary",
        from = from,
        to = to,
        completed = t!(lang, "changes-completed-count", count = changes.completed().len()),
        late = t!(lang, "changes-late-count", count = changes.newly_late().len()),
        recovered = t!(lang, "changes-recovered-count", count = changes.recovered().len()),
        amended = t!(lang, "changes-amended-count", count = amended),
        observations = t!(lang, "changes-observations-count", count = changes.observations().len()),
    );
    match moved(scope, &changes) {
        Some(moved) => format!("{counts} {moved}"),
        None => counts,
    }
}

/// How the progress of everything that is chosen moved.
fn moved(scope: &Scope, changes: &Changes) -> Option<String> {
    let lang = scope.lang;
    let progress = changes.progress();
    let (then, now) = (progress.then?, progress.now?);
    let before = vigia_i18n::percent(lang, then.actual);
    let after = vigia_i18n::percent(lang, now.actual);
    let expected = vigia_i18n::percent(lang, now.expected);
    Some(if before == after {
        t!(lang, "doc-stayed", percent = after, expected = expected)
    } else {
        t!(lang, "doc-moved", before = before, after = after, expected = expected)
    })
}

/// What changed, a sentence each.
pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let changes = scope.changes();
    let told = Told::of(lang, &changes, Whose::Everybody);
    let mut blocks = vec![Block::Paragraph(summary(scope))];
    let lists = [
        (t!(lang, "changes-completed-heading"), told.completed),
        (t!(lang, "changes-late-heading"), told.late),
        (t!(lang, "changes-recovered-heading"), told.recovered),
        (t!(lang, "changes-cancelled-heading"), told.cancelled),
        (t!(lang, "changes-amended-heading"), told.amended),
        (t!(lang, "changes-observations-heading"), told.observed),
    ];
    for (heading, sentences) in lists {
        if !sentences.is_empty() {
            let words = sentences.into_iter().map(|Sentence { words, .. }| words).collect();
            blocks.extend([Block::heading(heading), Block::List(words)]);
        }
    }
    Section::new(t!(lang, "changes-title"), blocks)
}
