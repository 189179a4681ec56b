//! What a report will hold, before it is taken along.

use leptos::prelude::*;
use vigia_domain::selection::Totals;
use vigia_domain::{Lang, Period, Selection};
use vigia_exchange::{Edition, Imprint};
use vigia_i18n::t;

use super::chosen::{Chosen, FORM, PERIOD};
use super::{form_name, may_archive, tables};
use crate::components::notice::Problem;
use crate::visit::{AS_OF, Place, Visit};

/// The key figures of what is chosen, how it is cited, and the ways to take it
/// along.
pub(super) fn section(visit: &Visit, selection: &Selection, chosen: Chosen) -> AnyView {
    let lang = visit.lang;
    let totals = selection.totals();
    if totals.activities == 0 {
        return view! { <Problem message=t!(lang, "reports-nothing") /> }.into_any();
    }
    let edition = edition(visit, selection, chosen.lang);
    let day = vigia_i18n::day_long(lang, visit.day());
    let form = form_name(lang, chosen.form);
    let heading = t!(lang, "reports-preview-heading", form = form, day = day);
    view! {
        <section class="report-preview">
            <h2>{heading}</h2>
            {held(&edition, &totals)}
            {take_along(visit, chosen)}
            {tables::list(visit, chosen)}
        </section>
    }
    .into_any()
}

/// What the report says of itself, in its own language.
fn held(edition: &Edition, totals: &Totals) -> impl IntoView + use<> {
    let lang = edition.lang;
    let imprint = Imprint::of(edition);
    view! {
        <div lang=lang.code()>
            <p class="lead">{imprint.filter}</p>
            {figures(lang, totals)}
            <dl class="facts">
                <dt>{t!(lang, "imprint-cite")}</dt>
                <dd>{imprint.citation}</dd>
                <dt>{t!(lang, "imprint-fingerprint")}</dt>
                <dd>
                    <code>{imprint.fingerprint.to_string()}</code>
                </dd>
            </dl>
        </div>
    }
}

fn edition(visit: &Visit, selection: &Selection, lang: Lang) -> Edition {
    let plan = visit.plan().period;
    let period = visit.query.get(PERIOD).and_then(|text| text.parse().ok());
    let whole = Period::new(plan.start(), visit.day().max(plan.start()));
    Edition {
        selection: selection.clone(),
        lang,
        period: period.or(whole.ok()).unwrap_or(plan),
        origin: visit.origin.to_string(),
    }
}

fn figures(lang: Lang, totals: &Totals) -> impl IntoView + use<> {
    let Totals { activities, distribution, fulfilment, roll_up, indicators, .. } = totals;
    let percent = |of: Option<vigia_domain::Percent>| {
        of.map_or_else(|| "–".to_owned(), |percent| vigia_i18n::percent(lang, percent))
    };
    let figures = [
        (t!(lang, "column-activities"), activities.to_string()),
        (t!(lang, "kpi-completed"), fulfilment.completed.to_string()),
        (t!(lang, "kpi-overdue"), distribution.overdue().to_string()),
        (t!(lang, "compare-progress"), percent(roll_up.as_ref().map(|of| of.actual))),
        (t!(lang, "compare-expected"), percent(roll_up.as_ref().map(|of| of.expected))),
        (t!(lang, "indicators-title"), indicators.to_string()),
    ];
    let figures = figures
        .into_iter()
        .map(|(label, value)| {
            view! {
                <div>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="report-figures">{figures}</dl> }
}

/// Download now, or keep for good.
fn take_along(visit: &Visit, chosen: Chosen) -> impl IntoView + use<> {
    let lang = visit.lang;
    let asked = chosen.of_its_file(visit);
    let parameters: Vec<(&str, &str)> =
        asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let download = visit.export_file(chosen.form, &parameters);
    let archive = if may_archive(&visit.viewer) {
        let hidden = asked
            .into_iter()
            .chain(visit.looking_back().map(|day| (AS_OF.to_owned(), day.to_string())))
            .chain([(FORM.to_owned(), chosen.form.to_owned())])
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view();
        view! {
            <form method="post" action=visit.href(Place::Reports)>
                {hidden}
                <button>{t!(lang, "reports-archive-now")}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="help">{t!(lang, "reports-archive-needs-account")}</p> }.into_any()
    };
    view! {
        <div class="actions no-print">
            <a class="button primary" href=download download="">
                {t!(lang, "reports-download")}
            </a>
            {archive}
        </div>
    }
}
