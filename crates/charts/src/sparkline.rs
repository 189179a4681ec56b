//! A line of values as large as a word.

use crate::bounds::{Bounds, Coord};
use crate::canvas::{ChartError, Pen};
use crate::ink::Stroke;
use crate::scale::Scale;
use crate::series_point::in_order;
use crate::svg::{self, Caption, Svg};
use crate::values::Values;
use crate::{Ink, SeriesPoint};

const SIZE: (u32, u32) = (120, 28);
const PLOT: Bounds = Bounds { left: 2, top: 4, right: 116, bottom: 24 };
const DOT: u32 = 3;
/// How long the dash of a single value is.
const DASH: i32 = 14;

const TARGET: Pen = Pen { ink: Ink::Quiet, width: 1, stroke: Stroke::Short };

/// Values by period as one line from 0 on, with a dot at the last and a dashed
/// level at the target; nothing without values. The page prints the figures
/// beside it.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn sparkline(
    caption: &Caption<'_>,
    points: &[SeriesPoint],
    target: Option<f64>,
    ink: Ink,
) -> Result<Svg, ChartError> {
    let points = in_order(points);
    let target = target.filter(|target| target.is_finite());
    svg::draw(caption, SIZE, |canvas| {
        let Some(scale) = scale(&points, target) else { return Ok(()) };
        if let Some(target) = target {
            let y = scale.level(target);
            canvas.line(&[(PLOT.left, y), (PLOT.right, y)], TARGET)?;
        }
        let path = path(&points, &scale);
        canvas.line(&path, Pen { ink, width: 2, stroke: Stroke::Solid })?;
        path.last().map_or(Ok(()), |end| canvas.dot(*end, DOT, ink))
    })
}

fn scale(points: &[SeriesPoint], target: Option<f64>) -> Option<Scale> {
    let first = points.iter().map(|point| point.period.start()).min()?;
    let last = points.iter().map(|point| point.period.end()).max()?;
    let values: Vec<f64> = points.iter().map(|point| point.value).chain(target).collect();
    Some(Scale::up_to(Values::reaching(&values, &[]).most(), first, last, PLOT))
}

/// From the beginning of the first period through the ends of all. One period
/// alone has no course, so its value is a dash.
pub(crate) fn path(points: &[SeriesPoint], scale: &Scale) -> Vec<Coord> {
    if let [only] = points {
        let (x, y) = scale.place(only.period.end(), only.value);
        return vec![(x - DASH, y), (x, y)];
    }
    let begin = points.first().map(|first| scale.place(first.period.start(), first.value));
    let ends = points.iter().map(|point| scale.place(point.period.end(), point.value));
    begin.into_iter().chain(ends).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(values: &[f64], target: Option<f64>) -> Vec<Coord> {
        let points: Vec<_> = (2017_i16..)
            .zip(values)
            .map(|(year, value)| SeriesPoint {
                period: vigia_domain::Period::year(year).unwrap(),
                value: *value,
            })
            .collect();
        scale(&points, target).map(|scale| path(&points, &scale)).unwrap_or_default()
    }

    #[test]
    fn the_line_and_its_dot_stay_in_the_picture() {
        let radius = i32::try_from(DOT).unwrap();
        for values in [vec![0.0; 32], vec![1_000_000.0], vec![0.0, 29.0, 15.5, 30.0]] {
            for (x, y) in places(&values, Some(34.0)) {
                assert!((PLOT.left..=120 - radius).contains(&x), "{values:?}");
                assert!((radius..=28 - radius).contains(&y), "{values:?}");
            }
        }
    }

    #[test]
    fn one_period_is_a_dash_at_the_end_and_no_course() {
        let places = places(&[5.0], None);
        assert_eq!(places, [(PLOT.right - DASH, PLOT.top), (PLOT.right, PLOT.top)]);
    }

    #[test]
    fn without_values_nothing_is_drawn() {
        assert!(places(&[], Some(34.0)).is_empty());
    }
}
