//! Each chart on fixed figures, to the letter.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

use vigia_charts::{
    AxisColour, BarRow, Caption, CurveLabels, CurveLandmark, Ink, LandmarkSign, Levels, LineWeight,
    PairedRow, ProgressCurve, Room, SeriesChart, SeriesLabels, SeriesLine, SeriesPoint, bars,
    indicator_series, paired_bars, progress_bullet, progress_curve, sparkline, status_bar,
};
use vigia_domain::curve::Point;
use vigia_domain::{Day, Percent, Status};

const CAPTION: Caption<'static> =
    Caption { id: "c", title: "Avance real frente al previsto", description: "Al día." };

const LEVELS: Levels<'_> =
    Levels(["0\u{a0}%", "25\u{a0}%", "50\u{a0}%", "75\u{a0}%", "100\u{a0}%"]);

fn percent(value: f64) -> Percent {
    Percent::try_from(value).unwrap()
}

fn curve(size: Room) -> String {
    let point = |year, actual: Option<f64>, expected| Point {
        day: Day::constant(year, 12, 31),
        actual: actual.map(percent),
        expected: percent(expected),
    };
    let points =
        [point(2018, Some(20.0), 35.0), point(2019, Some(55.0), 70.0), point(2020, None, 100.0)];
    let landmark = |year, sign, label| CurveLandmark {
        day: Day::constant(year, 5, 10),
        sign,
        label,
        tip: "10 may: lanzamiento",
    };
    let curve = ProgressCurve {
        points: &points,
        tips: &["A fin de 2018: 20 %".to_owned()],
        landmarks: &[
            landmark(2019, LandmarkSign::Milestone, "1.03"),
            landmark(2020, LandmarkSign::Milestone, "1.06"),
            landmark(2019, LandmarkSign::Amendment, "INV-T"),
        ],
        labels: CurveLabels {
            actual: "Real 55 %",
            expected: "Previsto",
            today: "31 dic 2019",
            milestone: "Hito",
            amendment: "Enmienda",
            levels: LEVELS,
        },
        today: Day::constant(2019, 12, 31),
        ink: Ink::Axis(AxisColour::Second),
    };
    progress_curve(&CAPTION, &curve, size).unwrap().to_string()
}

#[test]
fn the_bullet_of_an_axis() {
    let ink = Ink::Axis(AxisColour::First);
    insta::assert_snapshot!(progress_bullet(&CAPTION, percent(58.0), percent(64.0), ink).unwrap());
}

#[test]
fn the_statuses_of_an_axis() {
    let counts = [(Status::NotStarted, 1), (Status::InProgress, 6), (Status::Completed, 7)];
    insta::assert_snapshot!(status_bar(&CAPTION, &counts).unwrap());
}

#[test]
fn the_curve_of_an_axis_on_a_wide_page() {
    insta::assert_snapshot!(curve(Room::Wide));
}

#[test]
fn the_curve_of_an_axis_on_a_phone() {
    insta::assert_snapshot!(curve(Room::Narrow));
}

fn points(values: &[(&str, f64)]) -> Vec<SeriesPoint> {
    let point =
        |(code, value): &(&str, f64)| SeriesPoint { period: code.parse().unwrap(), value: *value };
    values.iter().map(point).collect()
}

fn written(value: f64) -> String {
    value.to_string()
}

fn series(size: Room) -> String {
    let official = [("2017-S1", 14.0), ("2017-S2", 12.0), ("2018", 29.0), ("2019-S1", 20.0)];
    let other = [("2017-04..2018-03", 25.0), ("2018-04..2019-03", 31.0)];
    let line = |label, values: &[_], weight| SeriesLine { label, points: points(values), weight };
    let chart = SeriesChart {
        lines: vec![
            line("Ministerio Público 20", &official, LineWeight::Official),
            line("Informe TIP 31", &other, LineWeight::Other),
        ],
        targets: points(&[("2018", 30.0), ("2019", 34.0), ("2020", 38.0)]),
        band: Some((0.85, 1.1)),
        baseline: points(&[("2017", 26.0)]).pop(),
        labels: SeriesLabels { target: "Meta", baseline: "Línea de base", today: "30 nov 2019" },
        tick: &written,
        today: Day::constant(2019, 11, 30),
        ink: Ink::Axis(AxisColour::Second),
    };
    indicator_series(&CAPTION, &chart, size).unwrap().to_string()
}

fn pairs(size: Room) -> String {
    let row = |label, first, second, first_text, second_text| PairedRow {
        label,
        first,
        second,
        first_text,
        second_text,
    };
    let rows = [
        row("Casos investigados", Some(41.0), Some(12.0), "41", "12"),
        row("Sentencias condenatorias", Some(8.0), None, "8", "–"),
    ];
    let inks = (Ink::Axis(AxisColour::Second), Ink::Quiet);
    let names = ("Trata", "Tráfico ilícito");
    paired_bars(&CAPTION, &rows, names, inks, size).unwrap().to_string()
}

fn provinces(size: Room) -> String {
    let row = |label, value, text| BarRow { label, value, text };
    let rows = [
        row("Azua", 3.0, "3"),
        row("María Trinidad Sánchez", 0.0, "0"),
        row("Distrito Nacional", 41.0, "41"),
    ];
    bars(&CAPTION, &rows, Ink::Axis(AxisColour::First), size).unwrap().to_string()
}

#[test]
fn the_series_of_an_indicator_on_a_wide_page() {
    insta::assert_snapshot!(series(Room::Wide));
}

#[test]
fn the_series_of_an_indicator_on_a_phone() {
    insta::assert_snapshot!(series(Room::Narrow));
}

#[test]
fn the_sparkline_of_an_indicator() {
    let points = points(&[("2017", 26.0), ("2018", 29.0), ("2019", 33.0)]);
    let ink = Ink::Axis(AxisColour::Second);
    insta::assert_snapshot!(sparkline(&CAPTION, &points, Some(34.0), ink).unwrap());
}

#[test]
fn two_crimes_side_by_side_on_a_wide_page() {
    insta::assert_snapshot!(pairs(Room::Wide));
}

#[test]
fn two_crimes_side_by_side_on_a_phone() {
    insta::assert_snapshot!(pairs(Room::Narrow));
}

#[test]
fn the_provinces_on_a_wide_page() {
    insta::assert_snapshot!(provinces(Room::Wide));
}

#[test]
fn the_provinces_on_a_phone() {
    insta::assert_snapshot!(provinces(Room::Narrow));
}
