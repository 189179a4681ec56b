//! The observations of a source as strokes.

use super::figures::Strand;
use crate::bounds::Coord;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::scale::Scale;

/// The observations of a source in the plot.
pub(super) struct Line {
    pen: Pen,
    periods: Vec<[Coord; 2]>,
    joins: Vec<[Coord; 2]>,
}

impl Line {
    /// Periods that overlap are not joined: no time lies between them.
    pub(super) fn new(strand: &Strand<'_>, scale: &Scale) -> Self {
        let joins = strand.points.iter().zip(strand.points.iter().skip(1));
        let joins = joins.filter(|(one, next)| one.period.end() < next.period.start());
        Self {
            pen: strand.pen,
            periods: strand.points.iter().map(|point| point.stroke(scale)).collect(),
            joins: joins
                .map(|(one, next)| {
                    let from = scale.place(one.period.end(), one.value);
                    [from, scale.place(next.period.start(), next.value)]
                })
                .collect(),
        }
    }

    /// Everywhere that it runs.
    pub(super) fn strokes(&self) -> impl Iterator<Item = [Coord; 2]> {
        self.periods.iter().chain(&self.joins).copied()
    }

    pub(super) fn paint(&self, canvas: &Canvas<'_>) -> Result<(), ChartError> {
        for join in &self.joins {
            canvas.line(join, Pen { width: 1, ..self.pen })?;
        }
        for period in &self.periods {
            canvas.line(period, self.pen)?;
        }
        for [_, end] in &self.periods {
            canvas.dot(*end, self.pen.width + 1, self.pen.ink)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::Figures;
    use super::super::tests::{chart, points};
    use super::super::{LineWeight, SeriesLine};
    use super::*;
    use crate::bounds::Bounds;

    const PLOT: Bounds = Bounds { left: 0, top: 0, right: 1_000, bottom: 100 };

    fn line(periods: &[&str]) -> Line {
        let points = points(periods, |_| 5.0);
        let official = SeriesLine { label: "MP", points, weight: LineWeight::Official };
        let chart = chart(vec![official]);
        let figures = Figures::of(&chart);
        let (first, last) = figures.span().unwrap();
        Line::new(&figures.strands[0], &Scale::up_to(10.0, first, last, PLOT))
    }

    #[test]
    fn a_year_is_longer_than_a_half_year() {
        let line = line(&["2017-S2", "2018"]);
        let lengths: Vec<_> = line.periods.iter().map(|[from, to]| to.0 - from.0).collect();
        assert!(lengths[1] > lengths[0] * 19 / 10, "{lengths:?}");
    }

    #[test]
    fn observations_are_joined_only_where_one_follows_another() {
        assert_eq!(line(&["2017", "2018", "2020"]).joins.len(), 2);
        assert_eq!(line(&["2018", "2018-04..2019-03"]).joins.len(), 0);
    }
}
