//! The filter of indicators as a GET form, made instant by an island.

use leptos::prelude::*;
use vigia_domain::alignment::SdgTag;
use vigia_domain::{Indicator, Lang, Plan};
use vigia_i18n::t;

use super::day_chooser::as_of_field;
use super::filter_fields::{RESULTS, choice, words};
use crate::islands::InstantFilter;
use crate::visit::{IndicatorFilter, RatingGroup, Visit};

/// The form. Only what some indicator of the plan has is offered.
pub fn indicator_filters(visit: &Visit, filter: &IndicatorFilter) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let (path, clear, day) = (visit.path.clone(), visit.here(), as_of_field(visit));
    let words = words(t!(lang, "filter-words"), filter.words.clone());
    let axis = choice(
        lang,
        "axis",
        t!(lang, "indicators-filter-axis"),
        axes(plan, lang),
        filter.axis.as_ref().map(ToString::to_string),
    );
    let band = choice(
        lang,
        "status",
        t!(lang, "indicators-filter-band"),
        bands(lang),
        filter.group.map(|group| group.word().to_owned()),
    );
    let sdg = choice(
        lang,
        "sdg",
        t!(lang, "filter-sdg"),
        sdg(plan, lang),
        filter.sdg.as_ref().map(ToString::to_string),
    );
    let gcm = choice(
        lang,
        "gcm",
        t!(lang, "filter-gcm"),
        gcm(plan, lang),
        filter.gcm.map(|objective| objective.to_string()),
    );
    view! {
        <InstantFilter results=RESULTS.to_owned()>
            <form class="filters" method="get" action=path role="search">
                {day}
                {words}
                {axis}
                {band}
                {sdg}
                {gcm}
                <div class="actions">
                    <button class="primary">{t!(lang, "filter-apply")}</button>
                    <a class="button" href=clear>
                        {t!(lang, "filter-clear")}
                    </a>
                </div>
            </form>
        </InstantFilter>
    }
}

/// The words for a group of ratings.
#[must_use]
pub fn group_words(lang: Lang, group: RatingGroup) -> String {
    match group {
        RatingGroup::Behind => t!(lang, "band-behind"),
        RatingGroup::OnTrack => t!(lang, "band-on-track"),
        RatingGroup::Ahead => t!(lang, "band-ahead"),
        RatingGroup::NotReporting => t!(lang, "indicator-not-reporting"),
    }
}

fn bands(lang: Lang) -> Vec<(String, String)> {
    RatingGroup::ALL.map(|group| (group.word().to_owned(), group_words(lang, group))).to_vec()
}

fn any(plan: &Plan, of: impl Fn(&Indicator) -> bool) -> bool {
    plan.indicators.iter().any(of)
}

fn axes(plan: &Plan, lang: Lang) -> Vec<(String, String)> {
    plan.axes
        .iter()
        .filter(|axis| any(plan, |indicator| indicator.axis == axis.code))
        .map(|axis| (axis.code.to_string(), format!("{}. {}", axis.numeral(), axis.name.get(lang))))
        .collect()
}

/// Targets to which indicators are aligned, then the SDG indicators among the
/// tags.
fn sdg(plan: &Plan, lang: Lang) -> Vec<(String, String)> {
    let targets = plan
        .sdg
        .iter()
        .filter(|target| any(plan, |i| i.sdg.iter().any(|tag| *tag.target() == target.code)))
        .map(|target| (target.code.to_string(), target.label.get(lang)));
    let indicators = plan
        .sdg_indicators
        .iter()
        .filter(|of| any(plan, |i| i.sdg.contains(&SdgTag::Indicator(of.code.clone()))))
        .map(|of| (of.code.to_string(), of.label.get(lang)));
    targets
        .chain(indicators)
        .map(|(code, label)| (code.clone(), format!("{code} · {label}")))
        .collect()
}

fn gcm(plan: &Plan, lang: Lang) -> Vec<(String, String)> {
    plan.gcm
        .iter()
        .filter(|objective| any(plan, |i| i.gcm.contains(&objective.code)))
        .map(|objective| {
            let label = format!("{} · {}", objective.code, objective.label.get(lang));
            (objective.code.to_string(), label)
        })
        .collect()
}
