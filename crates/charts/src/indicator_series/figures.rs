//! Which figures of a chart are drawn, and with what.

use vigia_domain::{Day, Period};

use super::{LineWeight, SeriesChart};
use crate::canvas::Pen;
use crate::ink::Stroke;
use crate::series_point::in_order;
use crate::values::Values;
use crate::{Ink, SeriesPoint};

pub(super) const TARGET: Pen = Pen { ink: Ink::Text, width: 2, stroke: Stroke::Short };
pub(super) const BASELINE: Pen = Pen { ink: Ink::Quiet, width: 1, stroke: Stroke::Dotted };

/// What tells the sources apart that are not official.
const OTHERS: [Stroke; 4] = [Stroke::Solid, Stroke::Dashed, Stroke::Mixed, Stroke::Dotted];

/// What is drawn of a chart.
pub(super) struct Figures<'a> {
    pub(super) strands: Vec<Strand<'a>>,
    pub(super) targets: Vec<SeriesPoint>,
    pub(super) baseline: Option<SeriesPoint>,
}

/// A line that has observations.
pub(super) struct Strand<'a> {
    label: &'a str,
    pub(super) pen: Pen,
    pub(super) points: Vec<SeriesPoint>,
}

/// A name, and the value at which what it names ends.
pub(super) struct Named<'a> {
    pub(super) text: &'a str,
    pub(super) pen: Pen,
    pub(super) value: f64,
}

impl<'a> Figures<'a> {
    pub(super) fn of(chart: &SeriesChart<'a>) -> Self {
        let mut others = OTHERS.into_iter().cycle();
        let strands = chart.lines.iter().map(|line| {
            let pen = match line.weight {
                LineWeight::Official => Pen { ink: chart.ink, width: 3, stroke: Stroke::Solid },
                LineWeight::Other => {
                    let stroke = others.next().unwrap_or(Stroke::Solid);
                    Pen { ink: Ink::Quiet, width: 2, stroke }
                }
            };
            Strand { label: line.label, pen, points: in_order(&line.points) }
        });
        Self {
            strands: strands.filter(|strand| !strand.points.is_empty()).collect(),
            targets: in_order(&chart.targets),
            baseline: chart.baseline.filter(|baseline| baseline.value.is_finite()),
        }
    }

    /// From the first to the last day of what is observed and aimed at.
    pub(super) fn span(&self) -> Option<(Day, Day)> {
        let periods = || self.dated().map(|point| point.period);
        let first = periods().map(Period::start).min();
        first.zip(periods().map(Period::end).max())
    }

    /// The scale that holds everything, the band included.
    pub(super) fn values(&self, band: Option<(f64, f64)>) -> Values {
        let values: Vec<f64> = self.dated().chain(&self.baseline).map(|p| p.value).collect();
        let (_, high) = band.unwrap_or((1.0, 1.0));
        let ends: Vec<f64> = self.targets.iter().map(|target| target.value * high).collect();
        Values::reaching(&values, &ends)
    }

    /// What bears a name: the lines, then the targets and the baseline.
    pub(super) fn named(&self, chart: &SeriesChart<'a>) -> Vec<Named<'a>> {
        let lines = self.strands.iter().filter_map(|strand| {
            let value = strand.points.last()?.value;
            Some(Named { text: strand.label, pen: strand.pen, value })
        });
        let labels = chart.labels;
        let target = self.targets.last().map(|target| (labels.target, TARGET, target.value));
        let baseline = self.baseline.map(|point| (labels.baseline, BASELINE, point.value));
        let marks = target.into_iter().chain(baseline);
        lines.chain(marks.map(|(text, pen, value)| Named { text, pen, value })).collect()
    }

    fn dated(&self) -> impl Iterator<Item = &SeriesPoint> {
        self.strands.iter().flat_map(|strand| &strand.points).chain(&self.targets)
    }
}
