//! Where the plan stands, and whether it is where it should be.

use leptos::prelude::*;
use vigia_i18n::t;

use crate::components::axis_card::AxisCard;
use crate::components::chips::BandChip;
use crate::components::explain::{ExplainRollUp, FulfilmentRates};
use crate::visit::{Place, Visit};

/// Progress of the plan and of each axis beside what is expected.
pub(super) fn standing(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let view = &visit.view;
    let progress = view.roll_up();
    let figures = progress.as_ref().map(|progress| {
        let band = visit.plan().policy.bands.band(progress.actual, progress.expected);
        view! {
            <p class="tally-figure">
                <a href=visit.href(Place::Activities)>
                    <b>{vigia_i18n::percent(lang, progress.actual)}</b>
                    " "
                    {t!(lang, "overview-progress")}
                </a>
                <span>
                    {t!(
                        lang,
                        "progress-expected-value",
                        percent = vigia_i18n::percent(lang, progress.expected),
                    )}
                </span>
                <BandChip band=band />
            </p>
        }
    });
    let fulfilment = view.fulfilment();
    let completed = visit.href_with(Place::Activities, &[("status", "completed")]);
    let elapsed = visit.plan().period.elapsed(visit.day());
    let end = vigia_i18n::day(lang, visit.plan().period.end());
    let axes = visit.plan().axes.iter();
    let axes = axes.map(|axis| view! { <AxisCard axis=axis.clone() /> }).collect_view();
    view! {
        <section class="card answer answer-standing" aria-labelledby="answer-standing">
            <h2 id="answer-standing">{t!(lang, "overview-standing")}</h2>
            <div class="tally-figures">
                {figures} <p class="tally-figure">
                    <a href=completed>
                        <b>{fulfilment.completed}</b>
                        " "
                        {t!(lang, "overview-completed", total = fulfilment.counted)}
                    </a>
                </p> <p class="tally-figure">
                    <a href=visit.href(Place::Schedule)>
                        <b>{vigia_i18n::percent(lang, elapsed)}</b>
                        " "
                        {t!(lang, "overview-elapsed")}
                    </a>
                    <span>{t!(lang, "kpi-elapsed-until", end = end)}</span>
                </p>
            </div>
            <div class="axes">{axes}</div>
            <div class="answer-explains">
                {progress.map(|progress| view! { <ExplainRollUp roll_up=progress /> })}
                <FulfilmentRates fulfilment=fulfilment />
            </div>
        </section>
    }
}
