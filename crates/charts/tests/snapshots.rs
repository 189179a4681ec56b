//! Each chart on fixed figures, to the letter.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

use vigia_charts::{
    AxisColour, Caption, CurveLabels, CurveSize, Ink, progress_bullet, progress_curve, status_bar,
};
use vigia_domain::curve::Point;
use vigia_domain::{Day, Percent, Status};

const CAPTION: Caption<'static> =
    Caption { id: "c", title: "Avance real frente al previsto", description: "Al día." };

fn percent(value: f64) -> Percent {
    Percent::try_from(value).unwrap()
}

fn curve(size: CurveSize) -> String {
    let point = |year, actual: Option<f64>, expected| Point {
        day: Day::constant(year, 12, 31),
        actual: actual.map(percent),
        expected: percent(expected),
    };
    let points =
        [point(2018, Some(20.0), 35.0), point(2019, Some(55.0), 70.0), point(2020, None, 100.0)];
    let labels = CurveLabels { actual: "Real 55 %", expected: "Previsto", today: "31 dic 2019" };
    let ink = Ink::Axis(AxisColour::Second);
    progress_curve(&CAPTION, &points, &labels, Day::constant(2019, 12, 31), ink, size)
        .unwrap()
        .to_string()
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
    insta::assert_snapshot!(curve(CurveSize::Wide));
}

#[test]
fn the_curve_of_an_axis_on_a_phone() {
    insta::assert_snapshot!(curve(CurveSize::Narrow));
}
