//! Two institutions.

use http::StatusCode;
use leptos::prelude::*;
use vigia_domain::AgencyCode;
use vigia_domain::agency::Agency;
use vigia_domain::status::Concern;
use vigia_i18n::t;

use super::table::{Line, table};
use crate::components::day_chooser::as_of_field;
use crate::components::field::SelectField;
use crate::components::notice::Problem;
use crate::visit::{Place, Visit};

/// The two sides.
type Pair<'a> = [&'a Agency; 2];

/// The choice of two institutions, and the figures of both.
pub(super) fn section(visit: &Visit) -> AnyView {
    match chosen(visit) {
        Ok(pair) => {
            let compared = compared(visit, pair);
            (form(visit, Some(pair)), compared).into_any()
        }
        Err(message) => {
            visit.answer(StatusCode::BAD_REQUEST);
            (view! { <Problem message=message /> }, form(visit, None)).into_any()
        }
    }
}

/// The choice of two institutions; without a pair those are offered first that
/// the commission names first.
pub(super) fn form(visit: &Visit, pair: Option<Pair<'_>>) -> AnyView {
    let lang = visit.lang;
    let agencies = &visit.plan().agencies;
    let [a, b] = match pair {
        Some(pair) => pair.map(|agency| agency.code.to_string()),
        None => [0, 1].map(|index: usize| {
            agencies.get(index).map(|agency| agency.code.to_string()).unwrap_or_default()
        }),
    };
    let options: Vec<(String, String)> = agencies
        .iter()
        .map(|agency| {
            (agency.code.to_string(), format!("{} · {}", agency.code, agency.name.get(lang)))
        })
        .collect();
    view! {
        <section class="spaced no-print">
            <h2>{t!(lang, "compare-institutions")}</h2>
            <form class="filters range-form" method="get" action=visit.path.clone()>
                {as_of_field(visit)}
                <SelectField
                    name="a"
                    label=t!(lang, "compare-first")
                    options=options.clone()
                    value=a
                />
                <SelectField name="b" label=t!(lang, "compare-second") options=options value=b />
                <div class="actions">
                    <button class="primary">{t!(lang, "range-show")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The institutions of the address, or what is wrong with them in words.
fn chosen(visit: &Visit) -> Result<Pair<'_>, String> {
    let lang = visit.lang;
    let agency = |name: &str| {
        let text = visit.query.get(name).map(|text| text.trim()).unwrap_or_default();
        let code: Option<AgencyCode> = text.parse().ok();
        code.and_then(|code| visit.plan().agency(&code))
            .ok_or_else(|| t!(lang, "compare-unknown", text = text))
    };
    let pair = [agency("a")?, agency("b")?];
    let [a, b] = pair;
    if a.code == b.code { Err(t!(lang, "compare-twice")) } else { Ok(pair) }
}

fn compared(visit: &Visit, pair: Pair<'_>) -> impl IntoView + use<> {
    let lang = visit.lang;
    let names = pair.map(|agency| agency.code.to_string());
    let sides = pair.map(|agency| {
        let href = visit.href(Place::Institution(&agency.code));
        view! {
            <a href=href title=agency.name.get(lang).to_owned()>
                {agency.code.to_string()}
            </a>
        }
        .into_any()
    });
    let [a, b] = pair;
    let caption = t!(
        lang,
        "compare-institutions-caption",
        first = a.name.get(lang),
        second = b.name.get(lang),
    );
    view! {
        <section aria-label=caption.clone()>
            {table(lang, caption.clone(), sides, names, lines(visit, pair))}
        </section>
    }
}

fn lines(visit: &Visit, pair: Pair<'_>) -> Vec<Line> {
    let lang = visit.lang;
    let [a, b] = pair.map(|agency| visit.view.load(agency));
    let on_time = pair.map(|agency| {
        let open = visit.view.led_by(&agency.code);
        let open = open.filter(|row| !row.standing.status.is_closed());
        open.filter(|row| row.standing.concern != Some(Concern::Overdue)).count()
    });
    let count = |label: String, a: usize, b: usize| Line::of_counts(lang, label, a, b);
    let actual = [&a, &b].map(|load| load.progress.as_ref().map(|progress| progress.actual));
    let expected = [&a, &b].map(|load| load.progress.as_ref().map(|progress| progress.expected));
    vec![
        count(t!(lang, "column-leads"), a.leads, b.leads),
        count(t!(lang, "column-shares"), a.shares, b.shares),
        count(t!(lang, "column-done"), a.done, b.done),
        count(t!(lang, "compare-on-time"), on_time[0], on_time[1]),
        count(t!(lang, "column-late"), a.late, b.late),
        count(t!(lang, "column-owed"), a.owed, b.owed),
        Line::of_percents(lang, t!(lang, "compare-progress"), actual[0], actual[1]),
        Line::of_percents(lang, t!(lang, "compare-expected"), expected[0], expected[1]),
    ]
}
