//! What is published, in a few words for everybody.

mod figures;
mod standing;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::{Indicator, Lang};
use vigia_i18n::t;

use super::overview::summary;
use crate::components::kept::kept;
use crate::components::page_meta::PageMeta;
use crate::visit::{Place, Visit, visit};

/// What is published and nothing else, for citizens and journalists: what the
/// plan is, where it stands, what its figures say, how to cite them.
#[component]
pub fn PublicPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let plan = visit.plan();
    let title = plan.title.get(lang).to_owned();
    let summary = summary(&visit);
    view! {
        <Title text=t!(lang, "public-title") />
        <PageMeta title=title.clone() description=summary.clone() />
        <header class="page-head">
            <p class="over">{t!(lang, "public-title")}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "public-lead")}</p>
        </header>
        {kept(&visit, "public", || body(&visit))}
    }
}

fn body(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <div class="public">
            {what(visit)} {standing::standing(visit)} {standing::late(visit)}
            {figures::figures(visit)} {report(visit)} {cite(visit)} {more(visit)}
        </div>
    }
}

fn what(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let axes = plan
        .axes
        .iter()
        .map(|axis| {
            view! {
                <li>
                    <a href=visit.href(Place::Axis(&axis.code))>{axis.name.get(lang).to_owned()}</a>
                    <span>{axis.scope.get(lang).to_owned()}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{t!(lang, "public-what")}</h2>
            <p>{plan.description.get(lang).to_owned()}</p>
            <p>
                {t!(
                    lang,
                    "about-period",
                    start = vigia_i18n::day_long(lang, plan.period.start()),
                    end = vigia_i18n::day_long(lang, plan.period.end()),
                )}
            </p>
            <p>{t!(lang, "public-axes", count = plan.axes.len())}</p>
            <ul class="public-axes">{axes}</ul>
        </section>
    }
}

/// Where one can turn to, as far as the plan's own data name a line.
fn report(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let line = visit.plan().indicators.iter().find_map(|indicator| {
        let line = helpline(indicator, lang)?;
        Some(view! {
            <p>
                {t!(lang, "public-helpline", line = line, name = indicator.name.get(lang))} " "
                <a href=visit.href(
                    Place::Indicator(&indicator.code),
                )>{t!(lang, "public-helpline-more")}</a>
            </p>
        })
    });
    view! {
        <section>
            <h2>{t!(lang, "public-report")}</h2>
            {line}
            <p>{t!(lang, "public-no-reports")}</p>
        </section>
    }
}

/// The short number that an indicator names: a star and digits.
fn helpline(indicator: &Indicator, lang: Lang) -> Option<String> {
    let is_line = |word: &&str| {
        word.strip_prefix('*')
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
    };
    indicator.name.get(lang).split_whitespace().find(is_line).map(ToOwned::to_owned)
}

fn cite(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let address = (!visit.origin.is_empty())
        .then(|| format!("{}{}", visit.origin, visit.href(Place::Public)))
        .map(|address| view! { <p class="note">{address}</p> });
    view! {
        <section>
            <h2>{t!(lang, "public-cite")}</h2>
            <p>
                {t!(
                    lang,
                    "footer-cite",
                    title = plan.title.get(lang),
                    day = vigia_i18n::day_long(lang, visit.day()),
                    revision = plan.revision,
                )}
            </p>
            {address}
        </section>
    }
}

fn more(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let links = [
        (Place::Overview, t!(lang, "nav-overview")),
        (Place::Activities, t!(lang, "nav-activities")),
        (Place::Indicators, t!(lang, "indicators-title")),
        (Place::Statistics, t!(lang, "statistics-title")),
        (Place::Changes, t!(lang, "changes-title")),
        (Place::Methodology, t!(lang, "method-title")),
    ];
    let links = links
        .into_iter()
        .map(|(place, words)| {
            view! {
                <li>
                    <a href=visit.href(place)>{words}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{t!(lang, "public-more")}</h2>
            <p>{t!(lang, "public-more-note")}</p>
            <ul class="public-links">{links}</ul>
        </section>
    }
}
