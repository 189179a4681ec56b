//! The day on which the plan is looked at, on every page of the plan.

use http::StatusCode;
use leptos::prelude::*;
use vigia_domain::{Lang, day};
use vigia_i18n::t;

use super::notice::Problem;
use crate::visit::{AS_OF, AsOfFault, Visit, follows_the_day, visit};

/// Says on which day the plan is shown, and lets one choose another.
#[component]
pub fn Ribbon() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let shown = vigia_i18n::day_long(lang, visit.day());
    let looks_back = visit.looking_back().is_some();
    let words = if looks_back {
        t!(lang, "as-of-then", day = shown)
    } else if visit.day_is_moved {
        t!(lang, "ribbon-day", day = shown)
    } else {
        t!(lang, "as-of-now", day = shown)
    };
    let class = if looks_back || visit.day_is_moved { "ribbon ribbon-moved" } else { "ribbon" };
    let back = looks_back.then(|| {
        view! {
            <a class="ribbon-back" href=visit.here_on(None)>
                {t!(lang, "as-of-back")}
            </a>
        }
    });
    let chooser = follows_the_day(&visit.path).then(|| {
        view! {
            <details class="day-chooser no-print">
                <summary>{t!(lang, "as-of-choose")}</summary>
                {chooser(&visit)}
            </details>
        }
    });
    let fault = visit.as_of.as_ref().err().map(|fault| {
        visit.answer(StatusCode::BAD_REQUEST);
        view! {
            <div class="ribbon-fault">
                <Problem message=fault_words(&visit, fault) />
            </div>
        }
    });
    view! {
        <div class=class>
            <p>{words}</p>
            {back}
            {chooser}
        </div>
        {fault}
    }
}

fn chooser(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let others = visit
        .query
        .iter()
        .filter(|(name, _)| *name != AS_OF)
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.clone() value=value.clone() /> }
        })
        .collect_view();
    let earlier = visit
        .plan()
        .period
        .earlier_days(visit.today)
        .into_iter()
        .map(|day| {
            view! {
                <li>
                    <a href=visit.here_on(Some(day))>{vigia_i18n::day(lang, day)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <form method="get" action=visit.path.clone()>
            {others}
            <label for="as-of-day">{t!(lang, "as-of-day")}</label>
            <input
                id="as-of-day"
                name=AS_OF
                inputmode="numeric"
                autocomplete="off"
                placeholder=t!(lang, "day-hint")
                value=day::write(visit.day())
            />
            <button>{t!(lang, "as-of-show")}</button>
        </form>
        <p class="note">{t!(lang, "as-of-earlier")}</p>
        <ul>{earlier}</ul>
    }
}

/// Keeps the day in a form that leads to another address of the plan.
pub fn as_of_field(visit: &Visit) -> impl IntoView + use<> {
    visit.looking_back().map(|day| {
        view! { <input type="hidden" name=AS_OF value=day.to_string() /> }
    })
}

fn fault_words(visit: &Visit, fault: &AsOfFault) -> String {
    let lang: Lang = visit.lang;
    let today = vigia_i18n::day_long(lang, visit.today);
    match fault {
        AsOfFault::NotADay(text) => {
            t!(lang, "as-of-not-a-day", text = text.as_str(), today = today)
        }
        AsOfFault::NotYet(day) => {
            let day = vigia_i18n::day_long(lang, *day);
            t!(lang, "as-of-not-yet", day = day, today = today)
        }
        AsOfFault::BeforeThePlan(day) => {
            let day = vigia_i18n::day_long(lang, *day);
            let start = vigia_i18n::day_long(lang, visit.plan().period.start());
            t!(lang, "as-of-before", day = day, start = start, today = today)
        }
    }
}
