//! A frame against the axes.

use std::fmt::Display;

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_domain::alignment_matrix::{AlignmentCell, AlignmentRow, RatingCounts};
use vigia_domain::axis::Axis;
use vigia_i18n::t;

use crate::components::chart::axis_class;
use crate::visit::{Place, Visit};

/// From how many activities on a cell takes each deeper shade.
const SHADES: [usize; 4] = [1, 3, 6, 10];

/// An international frame.
pub(super) struct Frame {
    /// The parameter of an address that chooses one of its members.
    pub(super) parameter: &'static str,
    /// What its matrix shows.
    pub(super) caption: String,
}

/// The members of a frame against the axes, each with the name that `tag`
/// makes of its number.
pub(super) fn matrix<Code: Display>(
    visit: &Visit,
    frame: &Frame,
    rows: &[AlignmentRow<'_, Code>],
    tag: impl Fn(String) -> String,
) -> AnyView {
    let lang = visit.lang;
    let axes = visit
        .plan()
        .axes
        .iter()
        .map(|axis| view! { <th scope="col">{axis_name(lang, axis)}</th> })
        .collect_view();
    let body = rows
        .iter()
        .map(|row| {
            let code = row.item.code.to_string();
            let cells =
                row.cells.iter().map(|cell| matrix_cell(visit, frame, &code, cell)).collect_view();
            view! {
                <tr>
                    <th scope="row">
                        <span class="code">{tag(code)}</span>
                        <small>{row.item.label.get(lang).to_owned()}</small>
                    </th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="plain cards-on-phone alignment">
                <caption class="hidden">{frame.caption.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "column-alignment")}</th>
                        {axes}
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn axis_name(lang: Lang, axis: &Axis) -> String {
    format!("{}. {}", axis.numeral(), axis.name.get(lang))
}

fn matrix_cell(
    visit: &Visit,
    frame: &Frame,
    code: &str,
    cell: &AlignmentCell<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let content = if cell.is_empty() {
        view! {
            <span aria-hidden="true">"–"</span>
            <span class="hidden">{t!(lang, "alignment-nothing")}</span>
        }
        .into_any()
    } else {
        let activities = (cell.activities > 0).then(|| activities(visit, frame, code, cell));
        let indicators =
            (!cell.indicators.is_empty()).then(|| indicators(visit, frame, code, cell));
        view! {
            {activities}
            {indicators}
        }
        .into_any()
    };
    let shade = SHADES.iter().filter(|least| cell.activities >= **least).count();
    view! {
        <td
            class=format!("{} shade-{shade}", axis_class(cell.axis))
            data-label=axis_name(lang, cell.axis)
        >
            <div class="alignment-cell">{content}</div>
        </td>
    }
}

fn activities(
    visit: &Visit,
    frame: &Frame,
    code: &str,
    cell: &AlignmentCell<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let href = visit.href_with(Place::Axis(&cell.axis.code), &[(frame.parameter, code)]);
    let progress = cell.progress.as_ref().map(|progress| {
        let words = t!(
            lang,
            "alignment-progress",
            actual = vigia_i18n::percent(lang, progress.actual),
            expected = vigia_i18n::percent(lang, progress.expected),
        );
        view! { <small>{words}</small> }
    });
    view! {
        <p>
            <a href=href>{t!(lang, "alignment-activities", count = cell.activities)}</a>
            {progress}
        </p>
    }
}

fn indicators(
    visit: &Visit,
    frame: &Frame,
    code: &str,
    cell: &AlignmentCell<'_>,
) -> impl IntoView + use<> {
    let lang = visit.lang;
    let parameters = [("axis", cell.axis.code.as_str()), (frame.parameter, code)];
    let href = visit.href_with(Place::Indicators, &parameters);
    let count = cell.indicators.len();
    view! {
        <p>
            <a href=href>{t!(lang, "alignment-indicators", count = count)}</a>
            <small>{ratings(lang, cell.ratings)}</small>
        </p>
    }
}

/// The bands that some indicator is in, with how many there are.
fn ratings(lang: Lang, counts: RatingCounts) -> String {
    let RatingCounts { behind, on_track, ahead, not_reporting } = counts;
    let parts = [
        (behind, t!(lang, "alignment-behind", count = behind)),
        (on_track, t!(lang, "alignment-on-track", count = on_track)),
        (ahead, t!(lang, "alignment-ahead", count = ahead)),
        (not_reporting, t!(lang, "alignment-not-reporting", count = not_reporting)),
    ];
    let shown: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    shown.join(" · ")
}
