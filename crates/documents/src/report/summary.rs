//! The executive summary: sentences that follow from the figures.

mod indicators;
mod late;

use vigia_domain::policy::Band;
use vigia_domain::roll_up::RollUp;
use vigia_domain::selection::Totals;
use vigia_domain::status::Concern;
use vigia_domain::{Lang, Status};
use vigia_i18n::t;

use super::changes;
use crate::scope::Scope;
use crate::{Block, Figure, Section, Tone};

pub(super) use late::sentences as late_sentences;

/// The first section of the report.
pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let totals = scope.selection().totals();
    let mut blocks = vec![
        Block::Figures(figures(scope, &totals)),
        Block::Paragraph(format!("{} {}", reach(scope, &totals), standing(scope, &totals))),
        Block::Paragraph(fulfilment(lang, &totals)),
        Block::Paragraph(late::sentences(scope)),
        Block::Paragraph(late::owed(scope)),
        Block::Paragraph(changes::summary(scope)),
    ];
    blocks.extend(indicators::sentences(scope).map(Block::Paragraph));
    blocks.push(Block::Note(totals_line(scope)));
    blocks.extend(scope.imprint.provenance.clone().map(Block::Note));
    Section::new(t!(lang, "doc-summary"), blocks)
}

/// The totals in one line of a fixed form, which every way out gives alike.
pub(super) fn totals_line(scope: &Scope) -> String {
    let lang = scope.lang;
    let totals = scope.selection().totals();
    let percent = |of: fn(&RollUp) -> vigia_domain::Percent| {
        let percent = totals.roll_up.as_ref().map(|roll_up| of(roll_up).to_string());
        percent.unwrap_or_else(|| "–".to_owned())
    };
    t!(
        lang,
        "doc-totals",
        activities = totals.activities.to_string(),
        completed = count(&totals, Status::Completed).to_string(),
        overdue = totals.distribution.overdue().to_string(),
        actual = percent(|roll_up| roll_up.actual),
        expected = percent(|roll_up| roll_up.expected),
        indicators = totals.indicators.to_string(),
        observations = totals.observations.to_string(),
    )
}

/// How many activities stand in a status.
fn count(totals: &Totals, status: Status) -> usize {
    totals.distribution.counts().filter(|(of, _)| *of == status).map(|(_, count)| count).sum()
}

/// The key figures.
pub(crate) fn figures(scope: &Scope, totals: &Totals) -> Vec<Figure> {
    let lang = scope.lang;
    let owed = scope.view.reports_owed();
    let reports: usize = owed.iter().map(|(_, count)| count).sum();
    let counted = totals.fulfilment.counted;
    let mut figures: Vec<Figure> = progress(lang, totals).into_iter().collect();
    figures.extend([
        Figure::plain(
            t!(lang, "column-activities"),
            totals.activities.to_string(),
            cancelled_note(lang, totals),
        ),
        Figure {
            label: t!(lang, "kpi-completed"),
            value: count(totals, Status::Completed).to_string(),
            note: t!(lang, "of-total", total = counted),
            tone: Tone::Status(Status::Completed),
        },
        Figure {
            label: t!(lang, "kpi-overdue"),
            value: totals.distribution.overdue().to_string(),
            note: t!(lang, "of-total", total = totals.activities),
            tone: Tone::Concern(Concern::Overdue),
        },
        Figure::plain(
            t!(lang, "kpi-owed"),
            reports.to_string(),
            t!(lang, "kpi-owed-agencies", count = owed.len()),
        ),
        Figure::plain(
            t!(lang, "indicators-title"),
            totals.indicators.to_string(),
            t!(lang, "doc-observations", count = totals.observations),
        ),
    ]);
    figures
}

fn progress(lang: Lang, totals: &Totals) -> Option<Figure> {
    let roll_up = totals.roll_up.as_ref()?;
    let expected = vigia_i18n::percent(lang, roll_up.expected);
    Some(Figure::plain(
        t!(lang, "compare-progress"),
        vigia_i18n::percent(lang, roll_up.actual),
        t!(lang, "progress-expected-value", percent = expected),
    ))
}

fn cancelled_note(lang: Lang, totals: &Totals) -> String {
    match totals.fulfilment.cancelled {
        0 => String::new(),
        cancelled => vigia_i18n::status_count(lang, Status::Cancelled, cancelled),
    }
}

/// What the report covers.
fn reach(scope: &Scope, totals: &Totals) -> String {
    let selection = scope.selection();
    let axes = selection.axes();
    let programmes: usize = axes.iter().map(|axis| selection.programmes_of(&axis.code).len()).sum();
    t!(
        scope.lang,
        "doc-summary-reach",
        activities = totals.activities,
        axes = axes.len(),
        programmes = programmes,
        agencies = selection.agencies().len(),
    )
}

/// Where it stands beside what was expected.
pub(crate) fn standing(scope: &Scope, totals: &Totals) -> String {
    let (lang, plan) = (scope.lang, scope.plan());
    let Some(roll_up) = &totals.roll_up else { return t!(lang, "doc-summary-none-counts") };
    let day = scope.imprint.day.as_str();
    let elapsed = vigia_i18n::percent(lang, plan.period.elapsed(scope.day()));
    let actual = vigia_i18n::percent(lang, roll_up.actual);
    let expected = vigia_i18n::percent(lang, roll_up.expected);
    let points = roll_up.actual.rounded().abs_diff(roll_up.expected.rounded());
    match plan.policy.bands.band(roll_up.actual, roll_up.expected) {
        Band::Behind => t!(
            lang,
            "doc-summary-behind",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected,
            points = points,
        ),
        Band::OnTrack => t!(
            lang,
            "doc-summary-on-track",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected,
        ),
        Band::Ahead => t!(
            lang,
            "doc-summary-ahead",
            day = day,
            elapsed = elapsed,
            actual = actual,
            expected = expected,
            points = points,
        ),
    }
}

/// How much is fulfilled, by both definitions and with their formulas.
fn fulfilment(lang: Lang, totals: &Totals) -> String {
    let of = totals.fulfilment;
    let (Some(strict), Some(broad)) = (of.strict(), of.broad()) else {
        return t!(lang, "doc-summary-none-counts");
    };
    let reached = of.completed + of.under_way;
    let sentence = t!(
        lang,
        "doc-summary-fulfilment",
        strict = vigia_i18n::percent(lang, strict),
        broad = vigia_i18n::percent(lang, broad),
        completed = of.completed,
        reached = reached,
        counted = of.counted,
    );
    match of.cancelled {
        0 => sentence,
        cancelled => {
            format!("{sentence} {}", t!(lang, "doc-summary-cancelled", count = cancelled))
        }
    }
}
