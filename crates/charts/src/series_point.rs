//! Values for periods.

use vigia_domain::Period;

use crate::bounds::Coord;
use crate::scale::Scale;

/// A value for a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesPoint {
    /// The period.
    pub period: Period,
    /// The value. One that is not finite is left out; below 0 is drawn at 0.
    pub value: f64,
}

impl SeriesPoint {
    /// From its first to its last day, as high as its value.
    pub(crate) fn stroke(&self, scale: &Scale) -> [Coord; 2] {
        [self.period.start(), self.period.end()].map(|day| scale.place(day, self.value))
    }
}

/// The values that can be drawn, in the order of their periods.
pub(crate) fn in_order(points: &[SeriesPoint]) -> Vec<SeriesPoint> {
    let mut points: Vec<_> = points.iter().copied().filter(|p| p.value.is_finite()).collect();
    points.sort_by_key(|point| (point.period.end(), point.period.start()));
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_is_left_out_and_the_rest_put_in_order() {
        let point = |period: &str, value| SeriesPoint { period: period.parse().unwrap(), value };
        let points = [point("2019", 3.0), point("2018", f64::NAN), point("2017-S1", 1.0)];
        let ordered: Vec<_> = in_order(&points).iter().map(|point| point.value).collect();
        assert_eq!(ordered, [1.0, 3.0]);
    }
}
