//! The plan on two days.

use leptos::prelude::*;
use vigia_domain::changes::{Changes, Moved};
use vigia_domain::roll_up::RollUp;
use vigia_domain::{Day, Percent, View};
use vigia_i18n::t;

use super::table::{Line, table};
use crate::components::day_range::{chosen_range, range_form};
use crate::pages::changes;
use crate::visit::{DayRange, Visit};

/// The choice of two days, and the figures of both.
pub(super) fn section(visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let (range, fault) = chosen_range(visit, |to| earlier(visit, to));
    let moved = Changes::between(visit.plan(), range.from, range.to);
    let names = [range.from, range.to].map(|day| vigia_i18n::day(lang, day));
    let sides = names.clone().map(|name| view! { <span>{name}</span> }.into_any());
    let caption = t!(
        lang,
        "compare-days-caption",
        from = vigia_i18n::day_long(lang, range.from),
        to = vigia_i18n::day_long(lang, range.to),
    );
    view! {
        {fault}
        <section class="spaced">
            <h2>{t!(lang, "compare-days")}</h2>
            {range_form(visit, range)}
            {table(lang, caption, sides, names, lines(visit, &moved))}
            <p>
                <a href=changes::href(visit, range)>{t!(lang, "overview-recent-all")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The choice of two days alone.
pub(super) fn form(visit: &Visit) -> AnyView {
    let to = visit.day();
    let range = DayRange { from: earlier(visit, to), to };
    view! {
        <section class="spaced no-print">
            <h2>{t!(visit.lang, "compare-days")}</h2>
            {range_form(visit, range)}
        </section>
    }
    .into_any()
}

/// The end of the quarter before a day, or the first day of the plan.
fn earlier(visit: &Visit, to: Day) -> Day {
    let period = visit.plan().period;
    period.earlier_days(to).first().copied().unwrap_or_else(|| period.start()).min(to)
}

fn lines(visit: &Visit, changes: &Changes) -> Vec<Line> {
    let lang = visit.lang;
    let (then, now) = (changes.then(), changes.now());
    let count =
        |label: String, of: fn(&View) -> usize| Line::of_counts(lang, label, of(then), of(now));
    let percents = |label: String, moved: &Moved, of: fn(&RollUp) -> Percent| {
        let (then, now) = (moved.then.as_ref().map(of), moved.now.as_ref().map(of));
        Line::of_percents(lang, label, then, now)
    };
    let plan = changes.progress();
    let mut lines = vec![
        percents(t!(lang, "compare-progress"), &plan, |progress| progress.actual),
        percents(t!(lang, "compare-expected"), &plan, |progress| progress.expected),
        count(t!(lang, "kpi-completed"), |view| view.fulfilment().completed),
        count(t!(lang, "kpi-overdue"), |view| view.overdue().len()),
        count(t!(lang, "kpi-owed"), |view| {
            view.reports_owed().iter().map(|(_, count)| count).sum()
        }),
    ];
    let axes = changes.axes();
    lines.extend(axes.iter().map(|(axis, moved)| {
        let name = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        percents(t!(lang, "compare-axis", axis = name), moved, |progress| progress.actual)
    }));
    lines
}
