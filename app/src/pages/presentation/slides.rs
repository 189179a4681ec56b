//! The slides, in the order in which leadership asks.

use leptos::prelude::*;
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use super::{figures, lists};
use crate::components::chart_figure::chart_drawings;
use crate::visit::Visit;

/// What a slide says.
pub(super) struct Slide {
    /// Its heading.
    pub(super) title: String,
    /// What stands below.
    pub(super) body: AnyView,
}

/// Where we stand, whether we are where we should be, what is late and whose it
/// is, whether it works, what comes next. Charts without figures are left out.
pub(super) fn slides(visit: &Visit) -> impl IntoView + use<> {
    let charts = |names: &[ChartName]| -> Vec<Slide> {
        names.iter().filter_map(|name| of_chart(visit, *name)).collect()
    };
    let progress = charts(&[ChartName::Axes, ChartName::Progress, ChartName::StatusByAxis]);
    let works = charts(&[ChartName::DoneAndWorking]);
    let slides: Vec<Slide> = std::iter::once(figures::opening(visit))
        .chain(progress)
        .chain([lists::late(visit)])
        .chain(charts(&[ChartName::InstitutionChange]))
        .chain(figures::ratings(visit))
        .chain(works)
        .chain([lists::coming(visit)])
        .chain(charts(&[ChartName::Spending]))
        .collect();
    let count = slides.len();
    slides
        .into_iter()
        .enumerate()
        .map(|(place, slide)| section(visit, slide, place + 1, count))
        .collect_view()
}

fn of_chart(visit: &Visit, name: ChartName) -> Option<Slide> {
    let chart = chart(name, Scene::new(&visit.view, visit.lang));
    if !chart.has_figures() {
        return None;
    }
    let note = (!chart.note.is_empty()).then(|| view! { <p class="note">{chart.note.clone()}</p> });
    let drawings = chart_drawings(&chart);
    let body = view! {
        {note}
        <div class="slide-chart">{drawings}</div>
    };
    Some(Slide { title: chart.title.clone(), body: body.into_any() })
}

/// A slide with its number, from 1, and the ways to its neighbours for whoever
/// has no other.
fn section(visit: &Visit, slide: Slide, number: usize, count: usize) -> impl IntoView + use<> {
    let lang = visit.lang;
    let heading = format!("slide-{number}-title");
    let title = if number == 1 {
        view! { <h1 id=heading.clone()>{slide.title}</h1> }.into_any()
    } else {
        view! { <h2 id=heading.clone()>{slide.title}</h2> }.into_any()
    };
    let link = |number: usize, words: String| {
        let address = format!("#slide-{number}");
        view! { <a href=address>{words}</a> }
    };
    let previous = (number > 1).then(|| link(number - 1, t!(lang, "presentation-previous")));
    let next = (number < count).then(|| link(number + 1, t!(lang, "presentation-next")));
    view! {
        <section class="slide" id=format!("slide-{number}") aria-labelledby=heading>
            {title}
            {slide.body}
            <p class="slide-links no-print">
                {previous} <span>{format!("{number} / {count}")}</span> {next}
            </p>
        </section>
    }
}
