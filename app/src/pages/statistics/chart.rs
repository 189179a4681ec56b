//! The statistical report as a chart: trafficking beside smuggling.

use leptos::prelude::*;
use vigia_charts::{AxisColour, Caption, Ink, PairedRow, Room, paired_bars};
use vigia_domain::Period;
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::statistics::{StatisticCell, StatisticRow};
use vigia_i18n::t;

use super::cell;
use crate::components::chart::drawn;
use crate::components::figure::reading;
use crate::visit::Visit;

/// Trafficking and smuggling differ in lightness too, for whoever sees no hue.
const INKS: (Ink, Ink) = (Ink::Axis(AxisColour::Second), Ink::Text);

/// A pair of bars with its words.
struct Pair {
    label: String,
    trafficking: Bar,
    smuggling: Bar,
}

/// A bar, without length where there is no figure to show.
struct Bar {
    length: Option<f64>,
    text: String,
}

/// The chart of a period; the table above has the same figures.
pub(super) fn chart(
    visit: &Visit,
    period: Period,
    rows: &[StatisticRow<'_>],
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let pairs: Vec<Pair> = rows
        .iter()
        .map(|row| Pair {
            label: vigia_i18n::statistic(lang, row.statistic, Crime::Both),
            trafficking: bar(visit, cell(row, Crime::Trafficking)),
            smuggling: bar(visit, cell(row, Crime::Smuggling)),
        })
        .collect();
    let names = [Crime::Trafficking, Crime::Smuggling]
        .map(|crime| vigia_i18n::statistic_crime(lang, crime));
    let title = t!(lang, "statistics-chart-title", period = vigia_i18n::period(lang, period));
    let description = pairs
        .iter()
        .map(|pair| {
            t!(
                lang,
                "statistics-chart-pair",
                measure = pair.label.as_str(),
                trafficking = pair.trafficking.text.as_str(),
                smuggling = pair.smuggling.text.as_str(),
            )
        })
        .collect::<Vec<_>>()
        .join(" ");
    let bars: Vec<PairedRow<'_>> = pairs.iter().map(Pair::row).collect();
    let draw = |id: &str, size| {
        let caption = Caption { id, title: &title, description: &description };
        let names = (names[0].as_str(), names[1].as_str());
        drawn(paired_bars(&caption, &bars, names, INKS, size)).into_any()
    };
    let (wide, narrow) =
        (draw("statistics-wide", Room::Wide), draw("statistics-narrow", Room::Narrow));
    view! {
        <figure class="curve card">
            <figcaption>
                <h2>{t!(lang, "statistics-chart-heading")}</h2>
                <p class="note">{t!(lang, "statistics-chart-note")}</p>
            </figcaption>
            <div class="only-wide">{wide}</div>
            <div class="only-narrow">{narrow}</div>
        </figure>
    }
}

impl Pair {
    fn row(&self) -> PairedRow<'_> {
        PairedRow {
            label: &self.label,
            first: self.trafficking.length,
            second: self.smuggling.length,
            first_text: &self.trafficking.text,
            second_text: &self.smuggling.text,
        }
    }
}

fn bar(visit: &Visit, cell: Option<&StatisticCell<'_>>) -> Bar {
    let shown = cell.and_then(|cell| Some((cell.indicator, cell.shown()?)));
    shown.map_or_else(
        || Bar { length: None, text: "–".to_owned() },
        |(indicator, shown)| {
            let value = shown.value.reading;
            Bar {
                length: value.figure().map(|figure| indicator.value_of(figure)),
                text: reading(visit, indicator, value),
            }
        },
    )
}
