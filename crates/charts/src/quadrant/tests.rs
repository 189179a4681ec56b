//! The fields with the longest names and points that lie on each other.

use vigia_domain::Percent;

use super::layout::Layout;
use super::names::{dot, full_name};
use super::{QuadrantLabels, QuadrantPoint};
use crate::Ink;
use crate::bounds::{Bounds, whole};
use crate::levels::Levels;
use crate::room::Room;

const LONG: &str = "Apoyo de emergencia, retorno voluntario y reinserción integral de las \
                    personas sobrevivientes, con asistencia consular y albergue";

const LEVELS: Levels<'_> =
    Levels(["0\u{a0}%", "25\u{a0}%", "50\u{a0}%", "75\u{a0}%", "100\u{a0}%"]);

const LABELS: QuadrantLabels<'_> = QuadrantLabels {
    done: "Avance de las actividades",
    works: "Logro de los indicadores",
    done_and_working: "Hecho y funciona",
    done_only: "Hecho, aún no funciona",
    working_only: "Funciona antes de terminar",
    neither: "Ni hecho ni funciona",
    unknown: "Sin datos: ningún indicador calificado dice si funciona",
    levels: LEVELS,
};

fn percent(value: f64) -> Percent {
    Percent::try_from(value).unwrap()
}

fn point(name: &str, done: f64, works: Option<f64>) -> QuadrantPoint<'_> {
    let works = works.map(percent);
    QuadrantPoint { code: "12", name, done: percent(done), works, tip: "", ink: Ink::Text }
}

fn every_points(name: &str) -> Vec<Vec<QuadrantPoint<'_>>> {
    let corners = [(0.0, 0.0), (100.0, 100.0), (0.0, 100.0), (100.0, 0.0), (50.0, 50.0)];
    let known = |(done, works)| point(name, done, Some(works));
    vec![
        Vec::new(),
        vec![known((44.0, 63.0))],
        corners.map(known).into(),
        vec![known((100.0, 100.0)); 30],
        vec![known((0.0, 0.0)); 8],
        corners.map(|(done, _)| point(name, done, None)).into(),
        vec![known((50.0, 51.0)), point(name, 50.0, None), known((51.0, 50.0))],
    ]
}

#[test]
fn no_name_leaves_the_chart_or_overlaps_another() {
    let longer = LONG.repeat(2);
    for room in Room::ALL {
        for points in ["Investigación", LONG, longer.as_str()].into_iter().flat_map(every_points) {
            let layout = Layout::new(&points, &LABELS, room);
            let names = layout.spots.iter().filter_map(|spot| Some(&spot.name.as_ref()?.label));
            let rows = layout.lane.iter().map(|row| &row.name);
            let labels = names.chain(rows).chain(&layout.quiet).chain(&layout.key);
            let mut taken: Vec<Bounds> = Vec::new();
            for label in labels.map(|label| label.bounds) {
                assert!(whole(layout.size).encloses(label), "{room:?}: {label:?}");
                assert!(taken.iter().all(|other| !other.overlaps(label)), "{room:?}: {label:?}");
                taken.push(label);
            }
            let spots = layout.spots.iter().map(|spot| spot.centre);
            for centre in spots.chain(layout.lane.iter().map(|row| row.centre)) {
                assert!(whole(layout.size).encloses(dot(centre)), "{room:?}: {centre:?}");
                assert!(taken.iter().all(|label| !label.overlaps(dot(centre))), "{centre:?}");
            }
        }
    }
}

#[test]
fn every_name_is_written_whole_beside_its_point_or_in_the_key() {
    for room in Room::ALL {
        for points in every_points(LONG) {
            let layout = Layout::new(&points, &LABELS, room);
            let beside = layout.spots.iter().filter(|spot| spot.is_named()).count();
            let written = beside + layout.lane.len() + layout.key.len();
            assert_eq!(written, points.len());
            let expected = full_name(&point(LONG, 0.0, None));
            for row in &layout.key {
                assert_eq!(row.lines.join(" "), expected);
            }
        }
    }
}

#[test]
fn five_programmes_are_named_on_a_wide_page() {
    let points = [(72.0, 100.0), (40.0, 55.0), (68.0, 48.0)].map(|(done, works)| {
        point("Sensibilización y capacitación de instituciones", done, Some(works))
    });
    let layout = Layout::new(&points, &LABELS, Room::Wide);
    assert!(layout.key.is_empty());
}

#[test]
fn those_without_data_stand_in_the_lane_alone() {
    let points = [point("Uno", 10.0, None), point("Dos", 20.0, Some(0.0))];
    let layout = Layout::new(&points, &LABELS, Room::Narrow);
    let (lane, spots) = (&layout.lane, &layout.spots);
    assert_eq!((lane.len(), spots.len()), (1, 1));
    assert_eq!((lane[0].point, spots[0].point), (0, 1));
    assert!(lane[0].centre.1 > spots[0].centre.1);
}
