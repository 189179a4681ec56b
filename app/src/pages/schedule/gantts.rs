//! The activities through time, a chart for each programme.

use leptos::prelude::*;
use vigia_charts::{Room, Svg};
use vigia_domain::ProgrammeCode;
use vigia_gallery::{Chart, Scene, TimeUnit, programme_gantts};
use vigia_i18n::t;

use super::choice::Choice;
use crate::components::chart_figure::chart_table;
use crate::components::kept::kept;
use crate::visit::Visit;

/// The size of the letters of a drawing, in its units. A drawing whose width is
/// given in this measure has letters as large as those of the page around it.
const LETTER: u32 = 13;

/// Where a drawing is seen, and for which room it is drawn.
#[derive(Clone, Copy)]
enum Seen {
    Wide,
    Narrow,
    /// On paper, in place of one that is wider than paper.
    OnPaper,
}

/// The charts, or what is missing, with the ways to the whole as a file.
pub(super) fn gantts(visit: &Visit, choice: &Choice) -> impl IntoView + use<> {
    let lang = visit.lang;
    let axis = choice.axis_code().map_or("", |code| code.as_str());
    let figures = kept(visit, format!("gantts/{}/{axis}", choice.unit), || {
        let figures = figures(visit, choice);
        view! { <div class="gantts">{figures}</div> }
    });
    let parameters = choice.parameters();
    view! {
        <section class="spaced schedule" aria-label=t!(lang, "schedule-gantts")>
            {figures}
            <p class="chart-files no-print">
                <span class="hidden">{t!(lang, "chart-files", title = t!(lang, "gantt-title"))}</span>
                <a href=visit.chart_file("gantt", "svg", &parameters) download="">
                    "SVG"
                </a>
                <a href=visit.chart_file("gantt", "png", &parameters) download="">
                    "PNG"
                </a>
            </p>
        </section>
    }
}

fn figures(visit: &Visit, choice: &Choice) -> impl IntoView + use<> {
    let scene = choice.scene(visit);
    let charts = programme_gantts(scene);
    if charts.is_empty() {
        let missing = t!(visit.lang, "chart-no-activities");
        return view! { <p class="card">{missing}</p> }.into_any();
    }
    // Paper does not scroll.
    let on_paper: Vec<(ProgrammeCode, Chart<'_>)> = match choice.unit {
        TimeUnit::Month => programme_gantts(Scene { unit: TimeUnit::Quarter, ..scene }),
        TimeUnit::Quarter | TimeUnit::Year => Vec::new(),
    };
    // How the bars are read is the same for all of them.
    let note = charts.first().map(|(_, first)| view! { <p class="note">{first.note.clone()}</p> });
    let figures = charts
        .iter()
        .enumerate()
        .map(|(place, (_, chart))| {
            let on_paper = on_paper.get(place).map(|(_, chart)| chart);
            figure(visit, choice.unit, place, chart, on_paper)
        })
        .collect_view();
    (note, figures).into_any()
}

fn figure(
    visit: &Visit,
    unit: TimeUnit,
    place: usize,
    chart: &Chart<'_>,
    on_paper: Option<&Chart<'_>>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let heading = format!("gantt-{place}-heading");
    let has_sheet = on_paper.is_some();
    let on_paper = on_paper.map(|chart| drawing(chart, place, Seen::OnPaper));
    let class = if has_sheet { "gantt-drawings has-sheet" } else { "gantt-drawings" };
    view! {
        <figure class=format!("gantt gantt-{unit} card") aria-labelledby=heading.clone()>
            <figcaption>
                <h2 id=heading.clone()>{chart.title.clone()}</h2>
            </figcaption>
            <div
                class=class
                role="region"
                tabindex="0"
                aria-label=t!(lang, "schedule-region", title = chart.title.as_str())
            >
                {drawing(chart, place, Seen::Wide)}
                {drawing(chart, place, Seen::Narrow)}
                {on_paper}
            </div>
            <details class="twin">
                <summary>{t!(lang, "as-table")}</summary>
                {chart_table(&chart.table, &chart.title)}
            </details>
        </figure>
    }
}

fn drawing(chart: &Chart<'_>, place: usize, seen: Seen) -> impl IntoView + use<> {
    let (room, class) = match seen {
        Seen::Wide => (Room::Wide, "only-wide"),
        Seen::Narrow => (Room::Narrow, "only-narrow"),
        Seen::OnPaper => (Room::Wide, "only-paper"),
    };
    match chart.draw(&format!("gantt-{place}-{class}"), room) {
        Ok(svg) => view! { <div class=class inner_html=with_its_width(&svg)></div> }.into_any(),
        Err(error) => {
            tracing::error!(%error, "a chart could not be drawn");
            ().into_any()
        }
    }
}

/// The drawing with its own width, in the size of the letters around it: what
/// is wider than its place scrolls there.
fn with_its_width(svg: &Svg) -> String {
    let (width, _) = svg.size();
    let hundredths = width * 100 / LETTER;
    let opening = format!("<svg width=\"{}.{:02}em\" ", hundredths / 100, hundredths % 100);
    svg.as_str().replacen("<svg ", &opening, 1)
}
