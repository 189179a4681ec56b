//! The charts as markup.

use vigia_charts::{
    AxisColour, BarRow, Caption, ChartError, CurveLabels, CurveLandmark, HeatCell, HeatColumn,
    HeatRow, Ink, LandmarkSign, Levels, LineWeight, PairedRow, Panel, PanelRating, PanelTarget,
    ProgressCurve, QuadrantLabels, QuadrantPoint, Room, SeriesChart, SeriesLabels, SeriesLine,
    SeriesPoint, Svg, bars, heat_map, indicator_series, paired_bars, progress_bullet,
    progress_curve, quadrant, small_multiples, sparkline, status_bar,
};
use vigia_domain::curve::Point;
use vigia_domain::{Day, Percent, Period, Status};

const CAPTION: Caption<'_> = Caption {
    id: "chart",
    title: r#"<script>alert("1")</script>"#,
    description: "Real & previsto < 100 %",
};

const LEVELS: Levels<'_> =
    Levels(["0\u{a0}%", "25\u{a0}%", "50\u{a0}%", "75\u{a0}%", "100\u{a0}%"]);

const LABELS: CurveLabels<'_> = CurveLabels {
    actual: "Real 44\u{a0}% </text><script>",
    expected: "Previsto \"#FE5A21\"",
    today: "hoy & ahora",
    milestone: "Hito <script>",
    amendment: "Enmienda & más",
    levels: LEVELS,
};

const INK: Ink = Ink::Axis(AxisColour::Second);
const TODAY: Day = Day::constant(2019, 11, 30);

fn percent(value: u8) -> Percent {
    Percent::of(f64::from(value), 100.0).unwrap_or_default()
}

fn point(day: Day, actual: Option<u8>, expected: u8) -> Point {
    Point { day, actual: actual.map(percent), expected: percent(expected) }
}

fn plan() -> Vec<Point> {
    vec![
        point(Day::constant(2018, 1, 1), Some(0), 0),
        point(Day::constant(2018, 12, 31), Some(12), 33),
        point(TODAY, Some(44), 63),
        point(Day::constant(2020, 12, 31), None, 100),
    ]
}

fn flat(value: u8) -> Vec<Point> {
    let days = [Day::constant(2018, 1, 1), Day::constant(2019, 1, 1), TODAY];
    days.map(|day| point(day, Some(value), value)).into()
}

fn curve(points: &[Point], today: Day, size: Room) -> Result<Svg, ChartError> {
    let signs = [LandmarkSign::Milestone, LandmarkSign::Amendment];
    let landmarks = signs.map(|sign| CurveLandmark {
        day: Day::constant(2018, 5, 10),
        sign,
        label: "<1.03>",
        tip: "Lanzamiento <script>",
    });
    let curve = ProgressCurve {
        points,
        tips: &["<script>".to_owned(), "\"#FE5A21\"".to_owned()],
        landmarks: &landmarks,
        labels: LABELS,
        today,
        ink: INK,
    };
    progress_curve(&CAPTION, &curve, size)
}

fn values(most: f64) -> Vec<SeriesPoint> {
    let periods = [2017, 2018, 2019].into_iter().filter_map(Period::year);
    let values = [0.0, most / 2.0, most];
    periods.zip(values).map(|(period, value)| SeriesPoint { period, value }).collect()
}

fn written(value: f64) -> String {
    format!("<b>{value}</b>")
}

fn series(points: &[SeriesPoint], size: Room) -> Result<Svg, ChartError> {
    let [official, other] = [LineWeight::Official, LineWeight::Other].map(|weight| SeriesLine {
        label: LABELS.actual,
        points: points.to_vec(),
        weight,
    });
    let chart = SeriesChart {
        lines: vec![official, other.clone(), other],
        targets: points.to_vec(),
        band: Some((0.85, 1.1)),
        baseline: points.first().copied(),
        labels: SeriesLabels {
            target: LABELS.expected,
            baseline: "Base <2017>",
            today: LABELS.today,
        },
        tick: &written,
        today: TODAY,
        ink: INK,
    };
    indicator_series(&CAPTION, &chart, size)
}

fn rows(figures: &[f64], size: Room) -> Result<[Svg; 2], ChartError> {
    let label = "Trata & tráfico <script>";
    let single: Vec<_> =
        figures.iter().map(|value| BarRow { label, value: *value, text: "\"#FE5A21\"" }).collect();
    let paired: Vec<_> = figures
        .iter()
        .map(|value| PairedRow {
            label,
            first: Some(*value),
            second: None,
            first_text: "<1>",
            second_text: "–",
        })
        .collect();
    let names = ("<script>", "Tráfico & trata");
    Ok([
        bars(&CAPTION, &single, INK, size)?,
        paired_bars(&CAPTION, &paired, names, (INK, Ink::Quiet), size)?,
    ])
}

fn panels(points: &[SeriesPoint], room: Room) -> Result<Svg, ChartError> {
    let ratings =
        [PanelRating::Behind, PanelRating::OnTrack, PanelRating::Ahead, PanelRating::NotRated];
    let panels = ratings.map(|rating| Panel {
        code: "INV-T",
        name: LABELS.actual,
        points: points.to_vec(),
        target: Some(PanelTarget { value: 34.0, text: LABELS.expected }),
        band: Some((0.85, 1.15)),
        value: LABELS.today,
        rating,
        rating_text: LABELS.amendment,
        tip: LABELS.milestone,
        ink: INK,
    });
    small_multiples(&CAPTION, &panels, room)
}

fn fields(count: u8, room: Room) -> Result<Svg, ChartError> {
    let labels = QuadrantLabels {
        done: LABELS.actual,
        works: LABELS.expected,
        done_and_working: LABELS.milestone,
        done_only: LABELS.milestone,
        working_only: LABELS.amendment,
        neither: LABELS.amendment,
        unknown: LABELS.today,
        levels: LEVELS,
    };
    let points: Vec<_> = (0..count)
        .map(|place| QuadrantPoint {
            code: "<1>",
            name: LABELS.actual,
            done: percent(place),
            works: (place % 3 > 0).then_some(percent(place)),
            tip: LABELS.milestone,
            ink: INK,
        })
        .collect();
    quadrant(&CAPTION, &points, &labels, room)
}

fn heat(rows: usize, room: Room) -> Result<Svg, ChartError> {
    let cell = |count| HeatCell { count, text: "<3>", second: "58 %", tip: LABELS.milestone };
    let columns = [HeatColumn { heading: LABELS.actual, ink: INK }; 3];
    let rows = vec![HeatRow { label: LABELS.expected, cells: [0, 1, 9].map(cell).into() }; rows];
    heat_map(&CAPTION, &columns, &rows, room)
}

fn every_chart() -> Result<Vec<Svg>, ChartError> {
    let mut charts = vec![
        progress_bullet(&CAPTION, percent(44), percent(63), INK)?,
        progress_bullet(&CAPTION, Percent::ZERO, Percent::FULL, INK)?,
        status_bar(&CAPTION, &Status::ALL.map(|status| (status, 3)))?,
        status_bar(&CAPTION, &[])?,
    ];
    let past_the_end = Day::constant(2026, 1, 1);
    for size in [Room::Wide, Room::Narrow] {
        for points in [plan(), flat(0), flat(100), plan()[..1].to_vec(), Vec::new()] {
            charts.push(curve(&points, TODAY, size)?);
            charts.push(curve(&points, past_the_end, size)?);
        }
        for points in [Vec::new(), values(0.0), values(40.0), values(1_000_000.0)] {
            charts.push(series(&points, size)?);
            charts.push(sparkline(&CAPTION, &points, Some(34.0), INK)?);
            charts.push(panels(&points, size)?);
        }
        for count in [0, 1, 30] {
            charts.push(fields(count, size)?);
            charts.push(heat(count.into(), size)?);
        }
        charts.push(small_multiples(&CAPTION, &[], size)?);
        for figures in [vec![], vec![0.0], vec![1_000_000.0, f64::NAN], vec![1.0; 32]] {
            charts.extend(rows(&figures, size)?);
        }
    }
    Ok(charts)
}

/// Whether every element is closed in its turn and no attribute stays open.
fn is_well_formed(svg: &str) -> bool {
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else { return false };
        if !tag.matches('"').count().is_multiple_of(2) {
            return false;
        }
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            if open.pop() != Some(closed) {
                return false;
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    open.is_empty() && svg.starts_with("<svg ")
}

#[test]
fn every_chart_is_well_formed() -> Result<(), ChartError> {
    for svg in every_chart()? {
        assert!(is_well_formed(svg.as_str()), "{svg}");
        assert!(!svg.as_str().contains("NaN"), "{svg}");
    }
    Ok(())
}

#[test]
fn every_chart_is_named_and_sized_by_the_page() -> Result<(), ChartError> {
    for svg in every_chart()? {
        let (opening, rest) = svg.as_str().split_once('>').unwrap_or_default();
        for attribute in [
            r#"role="img""#,
            r#"class="chart""#,
            r#"aria-labelledby="chart-t chart-d""#,
            r#"viewBox="0 0 "#,
            "preserveAspectRatio=",
        ] {
            assert!(opening.contains(attribute), "{opening}");
        }
        assert!(!opening.contains(" width=") && !opening.contains(" height="), "{opening}");
        let title = r#"<title id="chart-t">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"#;
        assert!(rest.trim_start().starts_with(title), "{rest}");
        assert!(rest.contains(r#"<desc id="chart-d">Real &amp; previsto &lt; 100 %</desc>"#));
    }
    Ok(())
}

#[test]
fn nothing_that_comes_in_becomes_markup() -> Result<(), ChartError> {
    for svg in every_chart()? {
        assert!(!svg.as_str().contains("<script"), "{svg}");
    }
    Ok(())
}

#[test]
fn every_colour_is_a_property_of_the_page() -> Result<(), ChartError> {
    for svg in every_chart()? {
        assert!(!svg.as_str().contains("\"#"), "{svg}");
    }
    Ok(())
}

#[test]
fn a_bullet_shows_its_ink_on_a_track() -> Result<(), ChartError> {
    let svg = progress_bullet(&CAPTION, percent(44), percent(63), INK)?;
    for property in ["--sunk", "--axis-pers", "--paper", "--ink"] {
        assert!(svg.as_str().contains(&format!("fill=\"var({property})\"")), "{svg}");
    }
    Ok(())
}

#[test]
fn a_status_bar_shows_every_status_with_its_count() -> Result<(), ChartError> {
    let svg = status_bar(&CAPTION, &Status::ALL.map(|status| (status, 3)))?;
    for status in Status::ALL {
        let property = format!("var(--status-{})", status.as_str().replace('_', "-"));
        assert!(svg.as_str().contains(&property), "{svg}");
    }
    assert_eq!(svg.as_str().matches("<text").count(), Status::ALL.len());
    Ok(())
}

#[test]
fn the_expected_line_is_dashed_and_the_actual_one_is_not() -> Result<(), ChartError> {
    let svg = curve(&plan(), TODAY, Room::Wide)?;
    let dashed = svg.as_str().lines().filter(|line| line.contains("stroke-dasharray"));
    for line in dashed {
        assert!(line.contains(r#"stroke="var(--ink-2)""#), "{line}");
    }
    assert!(
        svg.as_str().contains(r#"stroke="var(--axis-pers)" data-s="0" stroke-width="3""#),
        "{svg}"
    );
    Ok(())
}

#[test]
fn each_source_is_stroked_in_a_way_of_its_own() -> Result<(), ChartError> {
    let svg = series(&values(40.0), Room::Wide)?;
    for stroke in [
        r#"stroke="var(--axis-pers)" stroke-width="3""#,
        r#"stroke="var(--ink-2)" stroke-width="2""#,
        r#"stroke="var(--ink-2)" stroke-dasharray="6 5" stroke-width="2""#,
        r#"stroke="var(--ink)" stroke-dasharray="3 3" stroke-width="2""#,
        r#"stroke="var(--ink-2)" stroke-dasharray="2 4" stroke-width="1""#,
    ] {
        assert!(svg.as_str().contains(stroke), "{stroke}: {svg}");
    }
    Ok(())
}

#[test]
fn the_band_lies_under_every_line() -> Result<(), ChartError> {
    let svg = series(&values(40.0), Room::Narrow)?;
    let band = svg.as_str().rfind("var(--band)");
    assert!(band.is_some() && band < svg.as_str().find("<polyline"), "{svg}");
    Ok(())
}

#[test]
fn an_indicator_without_values_is_a_grid_without_words() -> Result<(), ChartError> {
    let svg = series(&[], Room::Wide)?;
    assert!(svg.as_str().contains("<polyline") && !svg.as_str().contains("<text"), "{svg}");
    Ok(())
}

#[test]
fn years_and_percentages_are_written_in_whole_font_sizes() -> Result<(), ChartError> {
    for (size, font) in [(Room::Wide, 13), (Room::Narrow, 12)] {
        let svg = curve(&plan(), TODAY, size)?;
        for text in ["0\u{a0}%", "100\u{a0}%", "2018", "2019", "2020", "hoy &amp; ahora"] {
            assert!(svg.as_str().lines().any(|line| line == text), "{text}: {svg}");
        }
        let whole = format!("font-size=\"{font}\"");
        let sizes = svg.as_str().matches("font-size=").count();
        assert_eq!(svg.as_str().matches(&whole).count(), sizes);
    }
    Ok(())
}

#[test]
fn today_is_marked_only_within_the_plan() -> Result<(), ChartError> {
    let svg = curve(&plan(), Day::constant(2026, 1, 1), Room::Wide)?;
    assert!(!svg.as_str().contains("hoy"), "{svg}");
    Ok(())
}
