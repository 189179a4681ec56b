//! Progress through time beside what is expected, of the plan or of an axis.

mod landmarks;

use vigia_charts::{
    AxisColour, CurveLabels, CurveLandmark, Ink, LandmarkSign, ProgressCurve, progress_curve,
};
use vigia_domain::curve::{Point, curve};
use vigia_i18n::t;

use crate::chart::Words;
use crate::levels::Written;
use crate::{Chart, ChartName, Column, Scene, Table};
use landmarks::{Mark, marks};

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, axis, .. } = scene;
    let today = view.day();
    let title = axis.map_or_else(
        || t!(lang, "chart-curve-title-plan"),
        |axis| t!(lang, "chart-curve-title", axis = axis.name.get(lang)),
    );
    let points = curve(view.plan(), axis.map(|axis| &axis.code), today);
    if points.is_empty() {
        return Chart::missing(ChartName::Progress, scene, title, t!(lang, "chart-no-activities"));
    }
    let marks = marks(scene);
    let tips: Vec<String> = points.iter().map(|point| tip(scene, point)).collect();
    let last = points.iter().rev().find_map(|point| point.actual);
    let actual = last.map_or_else(
        || t!(lang, "progress-actual"),
        |actual| t!(lang, "chart-curve-actual", percent = vigia_i18n::percent(lang, actual)),
    );
    let expected = t!(lang, "progress-expected");
    let day = vigia_i18n::day(lang, today);
    let milestone = t!(lang, "chart-sign-milestone");
    let amendment = t!(lang, "chart-sign-amendment");
    let levels = Written::new(lang);
    let ink = axis.map_or(Ink::Text, |axis| Ink::Axis(AxisColour::of_ordinal(axis.ordinal)));
    let description = describe(scene, &points, &marks);
    let words = Words { title, description, note: t!(lang, "curve-note") };
    let table = table(scene, &points, &marks);
    Chart::painted(ChartName::Progress, scene, words, table, move |caption, room| {
        let landmarks: Vec<CurveLandmark<'_>> = marks
            .iter()
            .map(|mark| CurveLandmark {
                day: mark.day,
                sign: mark.sign,
                label: &mark.label,
                tip: &mark.tip,
            })
            .collect();
        let curve = ProgressCurve {
            points: &points,
            tips: &tips,
            landmarks: &landmarks,
            labels: CurveLabels {
                actual: &actual,
                expected: &expected,
                today: &day,
                milestone: &milestone,
                amendment: &amendment,
                levels: levels.levels(),
            },
            today,
            ink,
        };
        progress_curve(caption, &curve, room)
    })
}

fn tip(scene: Scene<'_>, point: &Point) -> String {
    let lang = scene.lang;
    let day = vigia_i18n::day(lang, point.day);
    let expected = vigia_i18n::percent(lang, point.expected);
    match point.actual {
        Some(actual) => t!(
            lang,
            "chart-curve-point",
            day = day,
            actual = vigia_i18n::percent(lang, actual),
            expected = expected,
        ),
        None => t!(lang, "chart-curve-point-expected", day = day, expected = expected),
    }
}

/// Where it stands, and how many landmarks there are.
fn describe(scene: Scene<'_>, points: &[Point], marks: &[Mark]) -> String {
    let lang = scene.lang;
    let last = points.iter().rev().find_map(|point| Some((point, point.actual?)));
    let standing = last.map_or_else(
        || t!(lang, "chart-no-data"),
        |(point, actual)| {
            t!(
                lang,
                "chart-curve-description",
                day = vigia_i18n::day_long(lang, point.day),
                actual = vigia_i18n::percent(lang, actual),
                expected = vigia_i18n::percent(lang, point.expected),
            )
        },
    );
    if marks.is_empty() {
        return standing;
    }
    let count = |sign| marks.iter().filter(|mark| mark.sign == sign).count();
    let milestones = t!(lang, "chart-curve-milestones", count = count(LandmarkSign::Milestone));
    let amendments = t!(lang, "chart-curve-amendments", count = count(LandmarkSign::Amendment));
    format!("{standing} {milestones} {amendments}")
}

/// Each landmark stands in the row of the first point that is not before it.
fn table(scene: Scene<'_>, points: &[Point], marks: &[Mark]) -> Table {
    let lang = scene.lang;
    let mut columns = vec![
        Column::Words(t!(lang, "column-day")),
        Column::Numbers(t!(lang, "progress-actual")),
        Column::Numbers(t!(lang, "progress-expected")),
    ];
    if !marks.is_empty() {
        columns.push(Column::Words(t!(lang, "chart-curve-column-landmarks")));
    }
    let mut rest = marks.iter().peekable();
    let mut rows = Vec::with_capacity(points.len());
    for point in points {
        let actual = point.actual.map(|actual| vigia_i18n::percent(lang, actual));
        let mut row = vec![
            vigia_i18n::day(lang, point.day),
            actual.unwrap_or_else(|| "–".to_owned()),
            vigia_i18n::percent(lang, point.expected),
        ];
        if !marks.is_empty() {
            let here = std::iter::from_fn(|| rest.next_if(|mark| mark.day <= point.day));
            row.push(here.map(|mark| mark.tip.as_str()).collect::<Vec<_>>().join("; "));
        }
        rows.push(row);
    }
    Table { columns, rows }
}
