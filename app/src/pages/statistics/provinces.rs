//! What sources say of the provinces.

use leptos::prelude::*;
use vigia_charts::{BarRow, Caption, Room, bars};
use vigia_domain::indicator::Reading;
use vigia_domain::statistics::ProvinceList;
use vigia_i18n::t;

use crate::components::chart::{axis_ink, drawn};
use crate::components::figure::reading;
use crate::visit::{Visit, visit};

/// A province with its value in words.
type Line = (String, String);

/// The latest list of provinces of each indicator that has one.
pub(super) fn provinces(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let figures: Vec<AnyView> =
        visit.plan().province_lists().iter().filter_map(|list| figure(visit, list)).collect();
    (!figures.is_empty()).then(|| {
        view! {
            <section class="spaced">
                <h2>{t!(lang, "statistics-provinces-heading")}</h2>
                {figures}
            </section>
        }
    })
}

fn figure(visit: &Visit, list: &ProvinceList<'_>) -> Option<AnyView> {
    let lang = visit.lang;
    let indicator = list.indicator;
    let ink = axis_ink(visit.plan().axis(&indicator.axis)?);
    let text = |value: Reading| reading(visit, indicator, value);
    let lines: Vec<Line> =
        list.provinces.iter().map(|(name, value)| (name.to_string(), text(*value))).collect();
    let drawable: Vec<BarRow<'_>> = list
        .provinces
        .iter()
        .zip(&lines)
        .filter_map(|((_, value), (name, text))| {
            let length = indicator.value_of(value.figure()?);
            Some(BarRow { label: name, value: length, text })
        })
        .collect();
    let title = t!(
        lang,
        "statistics-provinces-title",
        indicator = indicator.name.get(lang),
        period = vigia_i18n::period(lang, list.period),
    );
    let description =
        lines.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("; ");
    let code = indicator.code.to_string().to_lowercase();
    let draw = |suffix: &str, size| {
        let id = format!("provinces-{code}-{suffix}");
        let caption = Caption { id: &id, title: &title, description: &description };
        drawn(bars(&caption, &drawable, ink, size)).into_any()
    };
    let (wide, narrow) = (draw("wide", Room::Wide), draw("narrow", Room::Narrow));
    let caption = title.clone();
    Some(
        view! {
            <figure class="curve card">
                <figcaption>
                    <h3>{title.clone()}</h3>
                    {completeness(visit, list)}
                    {source_line(visit, list)}
                </figcaption>
                <div class="only-wide">{wide}</div>
                <div class="only-narrow">{narrow}</div>
                <details class="twin">
                    <summary>{t!(lang, "as-table")}</summary>
                    <ProvinceTable lines=lines caption=caption />
                </details>
            </figure>
        }
        .into_any(),
    )
}

/// Says that a list does not make up its total, where it does not.
fn completeness(visit: &Visit, list: &ProvinceList<'_>) -> Option<AnyView> {
    let lang = visit.lang;
    if list.is_complete() {
        return None;
    }
    let words = match list.total {
        Some(total) => t!(
            lang,
            "statistics-provinces-short",
            listed = vigia_i18n::decimal(lang, list.listed(), 0),
            total = reading(visit, list.indicator, total),
        ),
        None => t!(lang, "statistics-provinces-no-total"),
    };
    Some(view! { <p class="note">{words}</p> }.into_any())
}

fn source_line(visit: &Visit, list: &ProvinceList<'_>) -> Option<AnyView> {
    let source = visit.plan().source(list.source)?;
    let words = t!(
        visit.lang,
        "source-line",
        title = source.title.as_str(),
        publisher = source.publisher.as_str(),
    );
    Some(view! { <p class="note">{words}</p> }.into_any())
}

#[component]
fn ProvinceTable(lines: Vec<Line>, caption: String) -> impl IntoView {
    let lang = visit().lang;
    let rows = lines
        .into_iter()
        .map(|(name, value)| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="num">{value}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="plain">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!(lang, "statistics-province")}</th>
                    <th scope="col" class="num">{t!(lang, "statistics-value")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
