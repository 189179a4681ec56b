//! The choice of two days to compare.

use http::StatusCode;
use leptos::prelude::*;
use vigia_domain::{Day, day};
use vigia_i18n::t;

use super::day_chooser::as_of_field;
use super::field::TextField;
use super::notice::Problem;
use crate::visit::{DayRange, RangeFault, Visit, read_range};

/// The two days of the address, with what is wrong with them in words; then the
/// page shows the default, and answers that the address was not good.
pub fn chosen_range(visit: &Visit, earlier: impl Fn(Day) -> Day) -> (DayRange, Option<AnyView>) {
    let latest = visit.day();
    match read_range(&visit.query, visit.plan().period, latest, &earlier) {
        Ok(range) => (range, None),
        Err(fault) => {
            visit.answer(StatusCode::BAD_REQUEST);
            let message = fault_words(visit, &fault);
            let range = DayRange { from: earlier(latest), to: latest };
            (range, Some(view! { <Problem message=message /> }.into_any()))
        }
    }
}

/// The two days as a form that leads back to the page.
pub fn range_form(visit: &Visit, range: DayRange) -> impl IntoView + use<> {
    let lang = visit.lang;
    let hint = t!(lang, "day-hint");
    // What was typed stays, whatever is wrong with it.
    let typed = |name: &str, shown: Day| {
        let text = visit.query.get(name).cloned().unwrap_or_else(|| day::write(shown));
        day::read(&text).map_or(text, day::write)
    };
    view! {
        <form class="filters range-form no-print" method="get" action=visit.path.clone()>
            {as_of_field(visit)}
            <TextField
                name="from"
                label=t!(lang, "range-from")
                value=typed("from", range.from)
                hint=hint.clone()
            />
            <TextField name="to" label=t!(lang, "range-to") value=typed("to", range.to) hint=hint />
            <div class="actions">
                <button class="primary">{t!(lang, "range-show")}</button>
            </div>
        </form>
    }
}

fn fault_words(visit: &Visit, fault: &RangeFault) -> String {
    let lang = visit.lang;
    let in_words = |day: Day| vigia_i18n::day_long(lang, day);
    match fault {
        RangeFault::NotADay(text) => t!(lang, "range-not-a-day", text = text.as_str()),
        RangeFault::TooLate(day) => {
            t!(lang, "range-too-late", day = in_words(*day), latest = in_words(visit.day()))
        }
        RangeFault::BeforeThePlan(day) => {
            let start = in_words(visit.plan().period.start());
            t!(lang, "range-before", day = in_words(*day), start = start)
        }
        RangeFault::NotBefore(range) => {
            t!(lang, "range-not-before", from = in_words(range.from), to = in_words(range.to))
        }
    }
}
