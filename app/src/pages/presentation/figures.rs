//! The slides of big figures.

use leptos::prelude::*;
use vigia_domain::indicator::achievement::Rating;
use vigia_i18n::t;

use super::slides::Slide;
use crate::components::indicator_filters::group_words;
use crate::visit::{RatingGroup, Visit};

/// A figure that is read from the back of a room.
struct Big {
    label: String,
    value: String,
    note: String,
    class: Option<&'static str>,
}

/// Where the plan stands.
pub(super) fn opening(visit: &Visit) -> Slide {
    let lang = visit.lang;
    let (plan, view) = (visit.plan(), &visit.view);
    let progress = view.roll_up().map(|progress| Big {
        label: t!(lang, "kpi-progress"),
        value: vigia_i18n::percent(lang, progress.actual),
        note: t!(
            lang,
            "progress-expected-value",
            percent = vigia_i18n::percent(lang, progress.expected),
        ),
        class: None,
    });
    let fulfilment = view.fulfilment();
    let overdue = view.overdue().len();
    let owed = view.reports_owed();
    let reports: usize = owed.iter().map(|(_, count)| count).sum();
    let others = [
        Big {
            label: t!(lang, "kpi-completed"),
            value: fulfilment.completed.to_string(),
            note: t!(lang, "of-total", total = fulfilment.counted),
            class: None,
        },
        Big {
            label: t!(lang, "kpi-overdue"),
            value: overdue.to_string(),
            note: t!(lang, "of-total", total = fulfilment.counted),
            class: (overdue > 0).then_some("late"),
        },
        Big {
            label: t!(lang, "kpi-owed"),
            value: reports.to_string(),
            note: t!(lang, "kpi-owed-agencies", count = owed.len()),
            class: None,
        },
        Big {
            label: t!(lang, "kpi-elapsed"),
            value: vigia_i18n::percent(lang, plan.period.elapsed(visit.day())),
            note: t!(lang, "kpi-elapsed-until", end = vigia_i18n::day(lang, plan.period.end())),
            class: None,
        },
    ];
    let day = vigia_i18n::day_long(lang, visit.day());
    let figures = big(progress.into_iter().chain(others).collect());
    let body = view! {
        <p class="slide-lead">{t!(lang, "presentation-lead", day = day)}</p>
        {figures}
    };
    Slide { title: plan.title.get(lang).to_owned(), body: body.into_any() }
}

/// How many indicators stand in each band, where there are any.
pub(super) fn ratings(visit: &Visit) -> Option<Slide> {
    let lang = visit.lang;
    let plan = visit.plan();
    let bands = plan.policy.bands;
    let ratings: Vec<Rating> = plan
        .indicators
        .iter()
        .map(|indicator| indicator.outcome(bands, visit.day()).rating)
        .collect();
    if ratings.is_empty() {
        return None;
    }
    let figures = RatingGroup::ALL.map(|group| Big {
        label: group_words(lang, group),
        value: ratings
            .iter()
            .filter(|rating| RatingGroup::of(**rating) == group)
            .count()
            .to_string(),
        note: t!(lang, "indicators-of-total", total = ratings.len()),
        class: None,
    });
    let title = t!(lang, "indicators-bands-heading");
    Some(Slide { title, body: big(figures.into()).into_any() })
}

fn big(figures: Vec<Big>) -> impl IntoView {
    let figures = figures
        .into_iter()
        .map(|figure| {
            view! {
                <div>
                    <dt>{figure.label}</dt>
                    <dd class=figure.class>{figure.value}</dd>
                    <dd class="note">{figure.note}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="slide-figures">{figures}</dl> }
}
