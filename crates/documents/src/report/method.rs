//! How the figures are made.

use vigia_domain::activity::Weight;
use vigia_domain::policy::{MOST_DIMENSIONS, SmallestCell};
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Section};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let mut blocks = vec![Block::Paragraph(t!(lang, "doc-method-lead"))];
    blocks.extend(progress(scope));
    blocks.extend(concerns(scope));
    blocks.extend(indicators(scope));
    blocks.extend(publication(scope));
    Section::new(t!(lang, "method-title"), blocks)
}

fn progress(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    let [least, .., most] = Weight::ALL.map(Weight::value);
    vec![
        Block::heading(t!(lang, "method-roll-up")),
        Block::List(vec![
            t!(lang, "formula-roll-up"),
            t!(lang, "method-roll-up-text", least = least, most = most),
            t!(lang, "formula-expected"),
            t!(lang, "method-progress-milestones"),
            t!(lang, "formula-no-percent"),
            t!(lang, "method-roll-up-apart"),
        ]),
        Block::heading(t!(lang, "method-fulfilment")),
        Block::Paragraph(t!(lang, "method-fulfilment-text")),
        Block::List(vec![
            t!(lang, "method-fulfilment-strict"),
            t!(lang, "method-fulfilment-broad"),
        ]),
    ]
}

fn concerns(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    let policy = scope.plan().policy;
    let behind = vigia_i18n::decimal(lang, policy.bands.behind_below(), 2);
    let ahead = vigia_i18n::decimal(lang, policy.bands.ahead_from(), 2);
    let on_track =
        t!(lang, "method-band-on-track", behind = behind.as_str(), ahead = ahead.as_str());
    vec![
        Block::heading(t!(lang, "method-bands")),
        Block::Paragraph(t!(lang, "method-bands-text")),
        Block::Terms(vec![
            (t!(lang, "band-behind"), t!(lang, "method-band-behind", behind = behind)),
            (t!(lang, "band-on-track"), on_track),
            (t!(lang, "band-ahead"), t!(lang, "method-band-ahead", ahead = ahead)),
        ]),
        Block::heading(t!(lang, "method-concerns")),
        Block::Paragraph(t!(lang, "method-concerns-text")),
        Block::Terms(vec![
            (t!(lang, "concern-overdue"), t!(lang, "method-concern-overdue")),
            (t!(lang, "concern-at-risk"), t!(lang, "method-concern-at-risk")),
            (
                t!(lang, "concern-due-soon"),
                t!(lang, "method-concern-due-soon", days = policy.due_soon_days),
            ),
            (
                t!(lang, "kpi-owed"),
                t!(lang, "method-reports-owed", days = policy.report_every_days),
            ),
        ]),
        Block::Note(t!(lang, "method-critical", days = policy.report_every_days)),
    ]
}

fn indicators(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    vec![
        Block::heading(t!(lang, "method-indicators")),
        Block::List(vec![
            t!(lang, "method-indicators-formula"),
            t!(lang, "method-indicators-sign"),
            t!(lang, "method-ratings-text"),
            t!(lang, "method-cumulation-percentages"),
        ]),
        Block::heading(t!(lang, "method-disagreement")),
        Block::Paragraph(t!(lang, "method-disagreement-text")),
    ]
}

fn publication(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    let smallest = scope.plan().policy.smallest_cell.value();
    let least = SmallestCell::LEAST;
    vec![
        Block::heading(t!(lang, "method-suppression")),
        Block::Paragraph(t!(lang, "method-suppression-text")),
        Block::List(vec![
            t!(lang, "method-suppression-threshold", smallest = smallest, least = least),
            t!(lang, "method-suppression-small", smallest = smallest),
            t!(lang, "method-suppression-dimensions", most = MOST_DIMENSIONS),
            t!(lang, "method-suppression-secondary"),
            t!(lang, "method-suppression-official", smallest = smallest),
            t!(lang, "method-suppression-everywhere"),
        ]),
        Block::heading(t!(lang, "method-provenance")),
        Block::Terms(vec![
            (t!(lang, "provenance-documented"), t!(lang, "method-provenance-documented")),
            (t!(lang, "provenance-illustrative"), t!(lang, "method-provenance-illustrative")),
            (t!(lang, "provenance-reported"), t!(lang, "method-provenance-reported")),
        ]),
        Block::heading(t!(lang, "method-as-of")),
        Block::Paragraph(format!(
            "{} {}",
            t!(lang, "method-as-of-text"),
            t!(lang, "method-as-of-known"),
        )),
    ]
}
