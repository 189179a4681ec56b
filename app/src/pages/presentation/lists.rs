//! The slides of activities: what is late, and what comes next.

use leptos::prelude::*;
use vigia_domain::view::Row;
use vigia_i18n::t;

use super::slides::Slide;
use crate::components::chips::ConcernChip;
use crate::visit::{Place, Visit};

/// How many activities one reads on a slide.
const LISTED: usize = 6;

/// The activities that are late, the longest first.
pub(super) fn late(visit: &Visit) -> Slide {
    let lang = visit.lang;
    let rows = visit.view.overdue();
    let title = t!(lang, "overdue-count", count = rows.len());
    Slide { title, body: listed(visit, &rows, t!(lang, "overdue-none")) }
}

/// The activities that fall due next.
pub(super) fn coming(visit: &Visit) -> Slide {
    let lang = visit.lang;
    let rows = visit.view.next_deadlines();
    Slide { title: t!(lang, "coming-heading"), body: listed(visit, &rows, t!(lang, "coming-none")) }
}

fn listed(visit: &Visit, rows: &[Row<'_>], none: String) -> AnyView {
    if rows.is_empty() {
        return view! { <p class="slide-lead">{none}</p> }.into_any();
    }
    let items = rows.iter().take(LISTED).map(|row| item(visit, row)).collect_view();
    let more = (rows.len() > LISTED).then(|| {
        let words = t!(visit.lang, "presentation-more", count = rows.len().saturating_sub(LISTED));
        view! { <p class="note">{words}</p> }
    });
    view! {
        <ul class="slide-list">{items}</ul>
        {more}
    }
    .into_any()
}

fn item(visit: &Visit, row: &Row<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let activity = row.activity;
    let title = format!("{} {}", activity.code, activity.title.get(lang));
    let lead = activity.terms.lead.to_string();
    let when = vigia_i18n::day(lang, activity.terms.deadline);
    let progress = vigia_i18n::percent(lang, row.standing.actual);
    view! {
        <li>
            <a href=visit.href(Place::Activity(&activity.code))>{title}</a>
            <span>
                <ConcernChip standing=row.standing.clone() />
                <small>{format!("{lead} · {when} · {progress}")}</small>
            </span>
        </li>
    }
}
