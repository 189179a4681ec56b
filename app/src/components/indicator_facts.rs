//! What an indicator is: how it is measured, by whom, and what should move it.

use leptos::prelude::*;
use vigia_domain::Indicator;
use vigia_domain::alignment::SdgTag;
use vigia_i18n::t;

use super::chips::StatusChip;
use super::figure::source_title;
use crate::visit::{Place, Visit};

/// The facts as names and values.
pub fn indicator_facts(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let crime = indicator.crime.map(|crime| {
        view! {
            <dt>{t!(lang, "indicator-field-crime")}</dt>
            <dd>{vigia_i18n::crime(lang, crime)}</dd>
        }
    });
    let method = indicator.method.get(lang).to_owned();
    let method = (!method.is_empty()).then(|| {
        view! {
            <dt>{t!(lang, "indicator-field-method")}</dt>
            <dd>{method}</dd>
        }
    });
    view! {
        <section class="card">
            <h2>{t!(lang, "indicator-facts-heading")}</h2>
            <dl class="facts">
                <dt>{t!(lang, "indicator-field-measure")}</dt>
                <dd>{vigia_i18n::measure(lang, indicator.measure)}</dd>
                <dt>{t!(lang, "indicator-field-unit")}</dt>
                <dd>{indicator.unit.get(lang).to_owned()}</dd>
                <dt>{t!(lang, "indicator-field-direction")}</dt>
                <dd>{vigia_i18n::direction(lang, indicator.direction)}</dd>
                <dt>{t!(lang, "indicator-field-cumulation")}</dt>
                <dd>{vigia_i18n::cumulation(lang, indicator.cumulation)}</dd>
                <dt>{t!(lang, "indicator-field-frequency")}</dt>
                <dd>{vigia_i18n::frequency(lang, indicator.frequency)}</dd>
                <dt>{t!(lang, "indicator-field-official")}</dt>
                <dd>{official(visit, indicator)}</dd>
                {crime}
                {method}
                <dt>{t!(lang, "indicator-field-activities")}</dt>
                <dd>{activities(visit, indicator)}</dd>
                <dt>{t!(lang, "indicator-field-alignment")}</dt>
                <dd>
                    {alignment(visit, indicator)}
                    <small>{t!(lang, "alignment-note")}</small>
                </dd>
            </dl>
        </section>
    }
}

fn official(visit: &Visit, indicator: &Indicator) -> String {
    let title = source_title(visit, &indicator.official_source);
    visit.plan().source(&indicator.official_source).map_or(title, |source| {
        let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
        format!("{}. {}{year}. {}", source.title, source.publisher, source.reference)
    })
}

fn activities(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items: Vec<_> = visit
        .view
        .rows()
        .filter(|row| indicator.activities.contains(&row.activity.code))
        .map(|row| {
            let activity = row.activity;
            view! {
                <li>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
                    " "
                    <StatusChip status=row.standing.status />
                </li>
            }
        })
        .collect();
    if items.is_empty() {
        t!(lang, "indicator-activities-none").into_any()
    } else {
        view! { <ul class="linked">{items}</ul> }.into_any()
    }
}

fn alignment(visit: &Visit, indicator: &Indicator) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let sdg = indicator.sdg.iter().map(|tag| {
        let label = match tag {
            SdgTag::Target(code) => plan.sdg.iter().find(|of| of.code == *code).map(|of| &of.label),
            SdgTag::Indicator(code) => {
                plan.sdg_indicators.iter().find(|of| of.code == *code).map(|of| &of.label)
            }
        };
        (t!(lang, "tag-sdg", code = tag.to_string()), label)
    });
    let gcm = indicator.gcm.iter().map(|code| {
        let label = plan.gcm.iter().find(|of| of.code == *code).map(|of| &of.label);
        (t!(lang, "tag-gcm", code = code.to_string()), label)
    });
    let items = sdg
        .chain(gcm)
        .map(|(code, label)| {
            let label = label.map(|label| format!(" · {}", label.get(lang)));
            view! { <li>{code} {label}</li> }
        })
        .collect_view();
    view! { <ul>{items}</ul> }
}
