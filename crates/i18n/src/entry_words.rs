//! What is wrong with observations that were sent, in words.

use vigia_domain::Lang;
use vigia_domain::indicator::entry::{EntryProblem, MAX_NOTE};
use vigia_domain::indicator::figure::NotAFigure;

use crate::{number, period, t};

/// What is wrong with a field and what is allowed.
#[must_use]
pub fn entry_problem(lang: Lang, problem: &EntryProblem) -> String {
    match problem {
        EntryProblem::UnknownIndicator => t!(lang, "entry-unknown-indicator"),
        EntryProblem::NotYours => t!(lang, "entry-not-yours"),
        EntryProblem::NotAPeriod => t!(lang, "entry-not-a-period"),
        EntryProblem::PeriodNotOver => t!(lang, "entry-period-not-over"),
        EntryProblem::Figure(figure) => not_a_figure(lang, *figure),
        EntryProblem::UnknownWord => t!(lang, "entry-unknown-word"),
        EntryProblem::UnknownSource => t!(lang, "entry-unknown-source"),
        EntryProblem::BadDay => t!(lang, "entry-bad-day"),
        EntryProblem::NotALink => t!(lang, "fault-evidence"),
        EntryProblem::NoteTooLong => t!(lang, "entry-note-too-long", max = MAX_NOTE),
        EntryProblem::FreeText => t!(lang, "entry-free-text"),
        EntryProblem::Overlaps(other) => {
            t!(lang, "entry-overlaps", period = period(lang, *other))
        }
        EntryProblem::Twice { other } => {
            let other = *other;
            t!(lang, "entry-twice", row = other)
        }
        EntryProblem::DoesNotAddUp { parts, total } => t!(
            lang,
            "entry-does-not-add-up",
            parts = number(lang, *parts),
            total = number(lang, *total),
        ),
    }
}

/// Why something is no figure of an indicator, and what is allowed.
#[must_use]
pub fn not_a_figure(lang: Lang, figure: NotAFigure) -> String {
    match figure {
        NotAFigure::Negative => t!(lang, "entry-negative"),
        NotAFigure::NotWhole => t!(lang, "entry-not-whole"),
        NotAFigure::DenominatorZero => t!(lang, "entry-denominator-zero"),
        NotAFigure::AboveWhole => t!(lang, "entry-above-whole"),
        NotAFigure::CountWithDenominator => t!(lang, "entry-count-with-denominator"),
    }
}
