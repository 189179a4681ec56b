//! The chart of an indicator with the longest names and the strangest figures.

use vigia_domain::Day;

use super::layout::Layout;
use super::line::Line;
use super::{LineWeight, SeriesChart, SeriesLabels, SeriesLine};
use crate::bounds::{Bounds, whole};
use crate::room::Room;
use crate::{Ink, SeriesPoint};

const SIZES: [Room; 2] = [Room::Wide, Room::Narrow];
const YEARS: [&str; 4] = ["2017", "2018", "2019", "2020"];
const LONG_ES: &str = "Unidad Especializada contra el Tráfico y la Trata de Personas";
const LONG_EN: &str = "Specialised Unit against Migrant Smuggling and Trafficking N";

pub(super) fn points(periods: &[&str], value: impl Fn(f64) -> f64) -> Vec<SeriesPoint> {
    let places = (0_u8..).map(f64::from);
    let dated = periods.iter().zip(places);
    dated
        .map(|(code, place)| SeriesPoint { period: code.parse().unwrap(), value: value(place) })
        .collect()
}

fn written(value: f64) -> String {
    value.to_string()
}

pub(super) fn chart(lines: Vec<SeriesLine<'_>>) -> SeriesChart<'_> {
    SeriesChart {
        lines,
        targets: Vec::new(),
        band: Some((0.85, 1.1)),
        baseline: None,
        labels: SeriesLabels { target: "Meta", baseline: "Línea de base", today: "30 nov 2019" },
        tick: &written,
        today: Day::constant(2019, 11, 30),
        ink: Ink::Text,
    }
}

/// Five sources whose lines end at the same or at other heights.
fn five(label: &str, step: f64, most: f64) -> SeriesChart<'_> {
    let lines = [0.0, 1.0, 2.0, 3.0, 4.0].map(|source| SeriesLine {
        label,
        points: points(&YEARS, |place| (most - source * step - place * step).max(0.0)),
        weight: if source > 0.0 { LineWeight::Other } else { LineWeight::Official },
    });
    SeriesChart {
        targets: points(&YEARS, |place| most * (0.5 + place / 10.0)),
        baseline: points(&["2016"], |_| most / 2.0).pop(),
        ..chart(lines.into())
    }
}

fn every_chart() -> Vec<SeriesChart<'static>> {
    let mut charts = vec![chart(Vec::new())];
    for label in ["MP", LONG_ES, LONG_EN, "María Trinidad Sánchez"] {
        for (step, most) in [(0.0, 0.0), (0.0, 30.0), (3.0, 30.0), (90_000.0, 1_000_000.0)] {
            charts.push(five(label, step, most));
        }
    }
    charts
}

fn every_layout() -> impl Iterator<Item = Layout> {
    SIZES
        .into_iter()
        .flat_map(|size| every_chart().into_iter().map(move |chart| Layout::new(&chart, size)))
}

fn texts(layout: &Layout) -> Vec<Bounds> {
    let numbers = layout.goals.iter().filter_map(|goal| Some(goal.number.as_ref()?.bounds));
    layout.names.iter().map(|(label, _)| label.bounds).chain(numbers).collect()
}

#[test]
fn no_text_leaves_the_chart_or_overlaps_another() {
    for layout in every_layout() {
        let texts = texts(&layout);
        for (place, text) in texts.iter().enumerate() {
            assert!(whole(layout.frame.size).encloses(*text), "{text:?}");
            assert!(texts[..place].iter().all(|other| !other.overlaps(*text)), "{texts:?}");
        }
    }
}

#[test]
fn names_stand_beside_the_plot_and_numbers_cross_no_line() {
    for layout in every_layout() {
        for (label, _) in &layout.names {
            assert!(!label.bounds.overlaps(layout.frame.plot), "{label:?}");
        }
        for number in layout.goals.iter().filter_map(|goal| goal.number.as_ref()) {
            let mut strokes = layout.lines.iter().flat_map(Line::strokes);
            assert!(strokes.all(|stroke| !number.bounds.is_crossed_by(stroke)));
        }
    }
}

#[test]
fn a_plot_keeps_a_size_that_can_be_read() {
    for layout in every_layout() {
        let plot = layout.frame.plot;
        assert!(plot.width() >= 230 && plot.height() >= 150, "{plot:?}");
    }
}

#[test]
fn the_numbers_of_a_scale_fit_before_the_plot() {
    let chart = five("MP", 90_000.0, 1_000_000.0);
    let layout = Layout::new(&chart, Room::Narrow);
    let widest = crate::label::width("1000000", layout.frame.font);
    assert!(layout.frame.plot.left - crate::plot::LEVEL_GAP >= widest);
}

#[test]
fn a_target_with_room_bears_its_number() {
    let chart = SeriesChart { targets: points(&["2019"], |_| 34.0), ..chart(Vec::new()) };
    let layout = Layout::new(&chart, Room::Wide);
    assert!(layout.goals[0].number.is_some());
}

#[test]
fn only_what_is_drawn_bears_a_name() {
    let empty = SeriesLine { label: "MP", points: Vec::new(), weight: LineWeight::Official };
    let chart = SeriesChart { targets: points(&["2019"], |_| 34.0), ..chart(vec![empty]) };
    let layout = Layout::new(&chart, Room::Narrow);
    let names: Vec<_> = layout.names.iter().flat_map(|(label, _)| &label.lines).collect();
    assert_eq!(names, ["Meta"]);
}

#[test]
fn an_indicator_without_figures_is_an_empty_frame() {
    let layout = Layout::new(&chart(Vec::new()), Room::Wide);
    assert!(layout.names.is_empty() && layout.lines.is_empty() && layout.goals.is_empty());
}

#[test]
fn the_longest_publisher_is_named_whole_beside_the_plot() {
    let publisher = "Departamento de Estado de los Estados Unidos de América (trata y tráfico \
                     juntos, por sexo)";
    let layout = Layout::new(&five(publisher, 3.0, 30.0), Room::Wide);
    let (label, _) = &layout.names[0];
    assert_eq!(label.lines.join(" "), publisher);
}
