//! Where the plan stands, what is done and what is late, in plain words.

use leptos::prelude::*;
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::components::chart_figure::{chart_drawings, chart_table};
use crate::pages::overview::summary;
use crate::visit::{Place, Visit};

/// How many overdue activities are named.
const NAMED: usize = 5;

/// The sentence, the chart of the axes, and what is done.
pub(super) fn standing(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let axes = chart(ChartName::Axes, Scene::new(&visit.view, lang));
    let twin = axes.has_figures().then(|| {
        view! {
            <details class="twin">
                <summary>{t!(lang, "as-table")}</summary>
                {chart_table(&axes.table, &axes.title)}
            </details>
        }
    });
    let counts = visit.view.fulfilment();
    let completed = visit.href_with(Place::Activities, &[("status", "completed")]);
    view! {
        <section>
            <h2>{t!(lang, "public-standing")}</h2>
            <p>{summary(visit)}</p>
            <figure class="chart-figure" aria-label=axes.title.clone()>
                <figcaption>
                    <p class="note">{axes.note.clone()}</p>
                </figcaption>
                {chart_drawings(&axes)}
                {twin}
            </figure>
        </section>
        <section>
            <h2>{t!(lang, "public-done")}</h2>
            <p>
                <a href=completed>
                    {t!(
                        lang,
                        "public-done-count",
                        completed = counts.completed,
                        total = counts.counted,
                    )}
                </a>
            </p>
            <p>
                {t!(
                    lang,
                    "public-done-rest",
                    underway = counts.under_way,
                    cancelled = counts.cancelled,
                )}
            </p>
        </section>
    }
}

/// What is overdue and who answers for it.
pub(super) fn late(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let overdue = visit.view.overdue();
    let items = overdue
        .iter()
        .take(NAMED)
        .map(|row| {
            let activity = row.activity;
            let lead = visit.plan().agency(&activity.terms.lead);
            let days = -row.standing.days_left;
            let lead = lead.map(|agency| agency.name.get(lang).to_owned());
            view! {
                <li>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{activity.title.get(lang).to_owned()}</a>
                    <small>
                        {lead} " · " {t!(lang, "days-overdue", days = days)}
                    </small>
                </li>
            }
        })
        .collect_view();
    let list = if overdue.is_empty() {
        view! { <p>{t!(lang, "overdue-none")}</p> }.into_any()
    } else {
        let href = visit.href_with(Place::Activities, &[("status", "overdue")]);
        view! {
            <p>
                <a href=href>{t!(lang, "public-late-count", count = overdue.len())}</a>
            </p>
            <ul class="list">{items}</ul>
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{t!(lang, "public-late")}</h2>
            {list}
        </section>
    }
}
