//! The rules of the indicators.

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_domain::indicator::achievement::{Gap, NotComputable};
use vigia_domain::indicator::disagreement::Cause;
use vigia_domain::indicator::{Cumulation, Direction};
use vigia_domain::reporting_period::PeriodKind;
use vigia_i18n::t;

use super::parts::{formula, meanings, paragraphs, points};

const NOT_COMPUTABLE: [NotComputable; 3] = [
    NotComputable::TargetEqualsBaseline,
    NotComputable::NoBaseline,
    NotComputable::BaselineOfAnotherLength,
];

const CAUSES: [Cause; 5] =
    [Cause::Crime, Cause::VictimStatus, Cause::Population, Cause::Period, Cause::Definition];

pub(super) fn achievement(lang: Lang) -> AnyView {
    let directions = Direction::ALL.iter().map(|direction| {
        (vigia_i18n::direction(lang, *direction), direction_meaning(lang, *direction))
    });
    let not_computable = NOT_COMPUTABLE.map(|reason| not_computable_meaning(lang, reason));
    view! {
        {paragraphs([t!(lang, "method-indicators-text")])}
        {formula(t!(lang, "method-indicators-formula"))}
        {paragraphs([t!(lang, "method-indicators-sign")])}
        {meanings(directions)}
        {paragraphs([t!(lang, "method-not-computable")])}
        {points(not_computable)}
    }
    .into_any()
}

fn direction_meaning(lang: Lang, direction: Direction) -> String {
    match direction {
        Direction::Increase => t!(lang, "method-direction-increase"),
        Direction::Decrease => t!(lang, "method-direction-decrease"),
        Direction::Monitor => t!(lang, "method-direction-monitor"),
    }
}

fn not_computable_meaning(lang: Lang, reason: NotComputable) -> String {
    match reason {
        NotComputable::TargetEqualsBaseline => t!(lang, "method-target-equals-baseline"),
        NotComputable::NoBaseline => t!(lang, "method-no-baseline"),
        NotComputable::BaselineOfAnotherLength => t!(lang, "method-baseline-of-another-length"),
    }
}

pub(super) fn cumulation(lang: Lang) -> AnyView {
    let words = Cumulation::ALL.iter().map(|cumulation| {
        (cumulation_name(lang, *cumulation), vigia_i18n::cumulation(lang, *cumulation))
    });
    view! {
        {meanings(words)}
        {paragraphs([t!(lang, "method-cumulation-percentages")])}
    }
    .into_any()
}

fn cumulation_name(lang: Lang, cumulation: Cumulation) -> String {
    match cumulation {
        Cumulation::Sum => t!(lang, "method-cumulation-sum"),
        Cumulation::Cumulative => t!(lang, "method-cumulation-cumulative"),
        Cumulation::Latest => t!(lang, "method-cumulation-latest"),
    }
}

pub(super) fn periods(lang: Lang) -> AnyView {
    let kinds = PeriodKind::CHOOSABLE
        .map(|kind| (vigia_i18n::period_kind(lang, kind), period_example(lang, kind)));
    view! {
        {paragraphs([t!(lang, "method-periods-text")])}
        {meanings(kinds)}
        {paragraphs([t!(lang, "method-periods-filled"), t!(lang, "method-periods-partial")])}
    }
    .into_any()
}

/// What a kind of period is, and how its code is written.
fn period_example(lang: Lang, kind: PeriodKind) -> String {
    match kind {
        PeriodKind::Month => t!(lang, "method-period-month"),
        PeriodKind::Quarter => t!(lang, "method-period-quarter"),
        PeriodKind::Semester => t!(lang, "method-period-semester"),
        PeriodKind::Year => t!(lang, "method-period-year"),
        PeriodKind::TipYear => t!(lang, "method-period-tip-year"),
        PeriodKind::Other => t!(lang, "method-period-other"),
    }
}

pub(super) fn ratings(lang: Lang) -> AnyView {
    let gaps =
        Gap::ALL.map(|gap| (vigia_i18n::gap(lang, gap), vigia_i18n::gap_sentence(lang, gap)));
    view! {
        {paragraphs([t!(lang, "method-ratings-text"), t!(lang, "method-ratings-expected")])}
        {formula(t!(lang, "method-ratings-sum"))}
        {formula(t!(lang, "method-ratings-latest"))}
        {paragraphs([t!(lang, "method-ratings-decrease"), t!(lang, "method-ratings-gaps")])}
        {meanings(gaps)}
    }
    .into_any()
}

pub(super) fn disagreement(lang: Lang) -> AnyView {
    let causes = CAUSES.map(|cause| vigia_i18n::cause(lang, cause));
    view! {
        {paragraphs([t!(lang, "method-disagreement-text"), t!(lang, "method-disagreement-causes")])}
        {points(causes)}
    }
    .into_any()
}
