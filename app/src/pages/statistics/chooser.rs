//! The choice of a period.

use leptos::prelude::*;
use vigia_domain::reporting_period::PeriodKind;
use vigia_domain::{Lang, Period};
use vigia_i18n::t;

use crate::components::day_chooser::as_of_field;
use crate::visit::{Place, Visit};

/// A form with every period that has figures, and the ways to its neighbours.
pub(super) fn chooser(visit: &Visit, chosen: Option<Period>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let periods = visit.plan().statistical_periods();
    let without_figures = chosen
        .filter(|period| !periods.contains(period))
        .map(|period| option(lang, period, chosen));
    let groups = PeriodKind::CHOOSABLE
        .into_iter()
        .filter_map(|kind| group(lang, kind, &periods, chosen))
        .collect_view();
    view! {
        <div class="card period-chooser no-print">
            <form method="get" action=visit.href(Place::Statistics)>
                {as_of_field(visit)}
                <div class="field">
                    <label for="period">{t!(lang, "statistics-period")}</label>
                    <select id="period" name="period">
                        {without_figures}
                        {groups}
                    </select>
                </div>
                <button class="primary">{t!(lang, "statistics-show")}</button>
            </form>
            {chosen.map(|period| neighbours(visit, period))}
        </div>
    }
}

fn group(
    lang: Lang,
    kind: PeriodKind,
    periods: &[Period],
    chosen: Option<Period>,
) -> Option<AnyView> {
    let options: Vec<_> = periods
        .iter()
        .filter(|period| period.kind() == kind)
        .map(|period| option(lang, *period, chosen))
        .collect();
    let label = vigia_i18n::period_kind(lang, kind);
    (!options.is_empty()).then(|| view! { <optgroup label=label>{options}</optgroup> }.into_any())
}

fn option(lang: Lang, period: Period, chosen: Option<Period>) -> impl IntoView + use<> {
    let selected = chosen == Some(period);
    view! {
        <option value=period.code() selected=selected>
            {vigia_i18n::period(lang, period)}
        </option>
    }
}

fn neighbours(visit: &Visit, period: Period) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (earlier, later) = visit.plan().statistical_neighbours(period);
    let earlier = earlier.map(|period| {
        view! {
            <a rel="prev" href=address(visit, period)>
                <span aria-hidden="true">"← "</span>
                {vigia_i18n::period(lang, period)}
            </a>
        }
    });
    let later = later.map(|period| {
        view! {
            <a rel="next" href=address(visit, period)>
                {vigia_i18n::period(lang, period)}
                <span aria-hidden="true">" →"</span>
            </a>
        }
    });
    view! {
        <nav class="period-steps" aria-label=t!(lang, "statistics-neighbours")>
            {earlier}
            {later}
        </nav>
    }
}

fn address(visit: &Visit, period: Period) -> String {
    visit.href_with(Place::Statistics, &[("period", &period.code())])
}
