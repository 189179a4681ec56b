//! Charts with the words that they are drawn with.

use leptos::prelude::*;
use vigia_charts::{AxisColour, Caption, ChartError, Ink, Svg, progress_bullet, status_bar};
use vigia_domain::Status;
use vigia_domain::axis::Axis;
use vigia_domain::roll_up::RollUp;
use vigia_domain::view::Distribution;
use vigia_i18n::t;

use crate::visit::visit;

/// The colour of an axis, which holds in every chart.
#[must_use]
pub fn axis_ink(axis: &Axis) -> Ink {
    Ink::Axis(AxisColour::of_ordinal(axis.ordinal))
}

/// The class that gives a part of a page the colour of an axis.
#[must_use]
pub fn axis_class(axis: &Axis) -> String {
    format!("axis-{}", axis.code.as_str().to_lowercase())
}

/// A chart in its frame, or words where it could not be drawn.
pub fn drawn(svg: Result<Svg, ChartError>) -> impl IntoView {
    match svg {
        Ok(svg) => view! { <div class="figure" inner_html=svg.to_string()></div> }.into_any(),
        Err(error) => {
            tracing::error!(%error, "a chart could not be drawn");
            let words = t!(visit().lang, "chart-missing");
            view! { <p class="note">{words}</p> }.into_any()
        }
    }
}

/// Actual beside expected progress as a bar with a mark.
#[component]
pub fn ProgressBullet(
    /// The name of the chart in the page.
    id: String,
    /// The progress.
    #[prop(into)]
    roll_up: RollUp,
    /// Its colour.
    ink: Ink,
) -> impl IntoView {
    let lang = visit().lang;
    let description = t!(
        lang,
        "chart-bullet-description",
        actual = vigia_i18n::percent(lang, roll_up.actual),
        expected = vigia_i18n::percent(lang, roll_up.expected),
    );
    let title = t!(lang, "chart-bullet-title");
    let caption = Caption { id: &id, title: &title, description: &description };
    drawn(progress_bullet(&caption, roll_up.actual, roll_up.expected, ink))
}

/// How many activities stand in each status, as one bar with its key.
#[component]
pub fn StatusBar(
    /// The name of the chart in the page.
    id: String,
    /// The counts.
    distribution: Distribution,
) -> impl IntoView {
    let lang = visit().lang;
    let counts: Vec<(Status, usize)> =
        distribution.counts().filter(|(_, count)| *count > 0).collect();
    let words: Vec<String> = counts
        .iter()
        .map(|(status, count)| vigia_i18n::status_count(lang, *status, *count))
        .collect();
    let title = t!(lang, "chart-status-title");
    let caption = Caption { id: &id, title: &title, description: &words.join(", ") };
    let key = counts
        .iter()
        .map(|(status, count)| {
            let class = format!("key-{}", status.as_str().replace('_', "-"));
            view! { <li class=class>{vigia_i18n::status_count(lang, *status, *count)}</li> }
        })
        .collect_view();
    view! {
        {drawn(status_bar(&caption, &counts))}
        <ul class="key">{key}</ul>
    }
}
