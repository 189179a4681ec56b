//! The curve with the longest names and lines that end everywhere.

use super::*;
use crate::bounds::whole;

const SIZES: [Room; 2] = [Room::Wide, Room::Narrow];
const LONG: &str = "Avance real de la persecución y el procesamiento de los casos, informado \
                    por las instituciones responsables y corresponsables: 100\u{a0}%";

/// Labels for lines that end at every pair of heights of the grid.
fn every_labels(size: Room, text: &str) -> Vec<Vec<Label>> {
    let Bounds { top, bottom, .. } = size.frame().plot;
    let heights = [top, top + 1, top + 20, bottom - 20, bottom - 1, bottom];
    heights
        .into_iter()
        .flat_map(|actual| heights.map(|expected| [actual, expected]))
        .map(|ends| size.labels(&ends.map(|y| Tag { text, y })))
        .collect()
}

#[test]
fn labels_neither_overlap_nor_cross_the_plot_nor_leave_the_chart() {
    for (size, text) in SIZES.into_iter().flat_map(|size| [(size, "Real"), (size, LONG)]) {
        let frame = size.frame();
        for labels in every_labels(size, text) {
            let [actual, expected] = [labels[0].bounds, labels[1].bounds];
            assert!(!actual.overlaps(expected), "{size:?}: {actual:?} {expected:?}");
            for label in [actual, expected] {
                assert!(!label.overlaps(frame.plot), "{size:?}: {label:?}");
                assert!(whole(frame.size).encloses(label), "{size:?}: {label:?}");
            }
        }
    }
}

#[test]
fn the_label_of_today_keeps_clear_of_the_other_labels() {
    for size in SIZES {
        let frame = size.frame();
        for x in [frame.plot.left, 200, frame.plot.right] {
            let today = label::above(LONG, x, frame.plot, frame.font).bounds;
            assert!(whole(frame.size).encloses(today), "{size:?}: {today:?}");
            let mut others = every_labels(size, LONG).into_iter().flatten();
            assert!(others.all(|label| !today.overlaps(label.bounds)), "{size:?}: {today:?}");
        }
    }
}

const LEVELS: Levels<'_> =
    Levels(["0\u{a0}%", "25\u{a0}%", "50\u{a0}%", "75\u{a0}%", "100\u{a0}%"]);

const LABELS: CurveLabels<'_> = CurveLabels {
    actual: "Real",
    expected: "Previsto",
    today: "hoy",
    milestone: "Hito",
    amendment: "Enmienda del plazo, del peso o de la institución responsable, con su motivo",
    levels: LEVELS,
};

const START: Day = Day::constant(2018, 1, 1);
const END: Day = Day::constant(2020, 12, 31);

fn point(day: Day) -> Point {
    Point { day, actual: None, expected: vigia_domain::Percent::FULL }
}

fn curve<'a>(points: &'a [Point], landmarks: &'a [CurveLandmark<'a>]) -> ProgressCurve<'a> {
    let (today, ink) = (START, Ink::Text);
    ProgressCurve { points, tips: &[], landmarks, labels: LABELS, today, ink }
}

fn lanes(landmarks: &[CurveLandmark<'_>], room: Room) -> Lanes {
    let points = [point(START), point(END)];
    let frame = room.frame();
    Lanes::new(&curve(&points, landmarks), &Scale::new(START, END, frame.plot), &frame)
}

/// A landmark of each kind every so many days.
fn every(days: usize, label: &str) -> Vec<CurveLandmark<'_>> {
    std::iter::successors(Some(START), |day| day.tomorrow().ok())
        .take_while(|day| *day <= END)
        .step_by(days)
        .flat_map(|day| {
            [LandmarkSign::Milestone, LandmarkSign::Amendment].map(|sign| CurveLandmark {
                day,
                sign,
                label,
                tip: "Lanzamiento",
            })
        })
        .collect()
}

#[test]
fn signs_and_their_names_stay_apart_and_within_the_chart() {
    for (room, days) in SIZES.into_iter().flat_map(|room| [1, 9, 60, 400].map(|n| (room, n))) {
        for label in ["1.03", LONG] {
            let lanes = lanes(&every(days, label), room);
            let signs = lanes.signs.iter().flat_map(|sign| {
                let name = sign.name.as_ref().map(|name| name.bounds);
                std::iter::once(sign.bounds()).chain(name)
            });
            let keys = lanes.keys.iter().flat_map(|key| [key.bounds(), key.name.bounds]);
            let mut taken = vec![room.frame().plot];
            for part in signs.chain(keys) {
                assert!(whole(lanes.size).encloses(part), "{room:?}: {part:?}");
                assert!(taken.iter().all(|other| !other.overlaps(part)), "{room:?}: {part:?}");
                taken.push(part);
            }
        }
    }
}

#[test]
fn a_day_with_room_is_named_and_a_curve_without_any_is_no_larger() {
    let named = lanes(&every(400, "1.03"), Room::Narrow);
    assert!(named.signs.iter().all(|sign| sign.name.is_some()));
    let none = lanes(&[], Room::Narrow);
    assert_eq!((none.size, none.keys.len()), (Room::Narrow.frame().size, 0));
}

#[test]
fn only_signs_that_are_drawn_have_a_key() {
    let sign = LandmarkSign::Amendment;
    let of = |day| [CurveLandmark { day, sign, label: "1.03", tip: "" }];
    assert_eq!(lanes(&of(START), Room::Wide).keys.len(), 1);
    assert_eq!(lanes(&of(Day::constant(2017, 6, 23)), Room::Wide).keys.len(), 0);
}

#[test]
fn lines_without_points_have_no_label() {
    let points = [point(START)];
    let scale = Scale::new(START, START, Room::Wide.frame().plot);
    let series = series(&curve(&points, &[]), &scale);
    let texts: Vec<_> = tags(&series).iter().map(|tag| tag.text).collect();
    assert_eq!(texts, ["Previsto"]);
}
