//! Whether the plan works.

use leptos::prelude::*;
use vigia_gallery::ChartName;
use vigia_i18n::t;

use crate::components::indicator_filters::group_words;
use crate::visit::{Place, RatingGroup, Visit};

/// How many indicators stand in each band, and which are in none.
pub(super) fn working(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let bands = plan.policy.bands;
    let groups: Vec<RatingGroup> = plan
        .indicators
        .iter()
        .map(|indicator| RatingGroup::of(indicator.outcome(bands, visit.day()).rating))
        .collect();
    let items = RatingGroup::ALL
        .map(|group| {
            let count = groups.iter().filter(|one| **one == group).count();
            let href = visit.href_with(Place::Indicators, &[("status", group.word())]);
            let class = format!("tally-{}", group.word().replace('_', "-"));
            view! {
                <li class=class>
                    <a href=href>
                        <b>{count}</b>
                        " "
                        {group_words(lang, group)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let quadrant = format!("{}#chart-{}", visit.href(Place::Indicators), ChartName::DoneAndWorking);
    view! {
        <section class="card answer answer-working" aria-labelledby="answer-working">
            <h2 id="answer-working">{t!(lang, "overview-working")}</h2>
            <p class="note">{t!(lang, "overview-indicators", count = groups.len())}</p>
            <ul class="tally">{items}</ul>
            <p>
                <a href=quadrant>{t!(lang, "overview-quadrant")}</a>
            </p>
            <details class="explain">
                <summary>{t!(lang, "how-computed")}</summary>
                <p>
                    {t!(
                        lang,
                        "indicators-formula",
                        behind = vigia_i18n::number(lang, bands.behind_below()),
                        ahead = vigia_i18n::number(lang, bands.ahead_from()),
                    )}
                </p>
                <p>{t!(lang, "overview-not-reporting-how")}</p>
            </details>
        </section>
    }
}
