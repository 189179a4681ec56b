//! What the indicators aim at.

use vigia_domain::indicator::achievement::achievement;
use vigia_domain::indicator::{Direction, Figure, Target};
use vigia_domain::{Indicator, IndicatorCode};

use super::indicator::figure;
use super::keys::Known;
use super::sheet::{Form, Row, Sheet};
use super::structure::citation;

pub(super) static TARGETS: Form = Form {
    file: "targets.csv",
    required: &["indicator", "period", "value", "provenance", "source"],
    optional: &[],
};

/// A row that could be read.
struct Entry<'s> {
    row: Row<'s>,
    indicator: IndicatorCode,
    target: Target,
}

/// Puts each target to its indicator, in the order of their periods.
pub(super) fn attach(indicators: &mut [Indicator], sheet: &Sheet<'_>, known: &Known) {
    let described: &[Indicator] = indicators;
    let entries: Vec<Entry<'_>> =
        sheet.rows().filter_map(|row| entry(row, described, known)).collect();
    refuse_overlaps(&entries);
    for Entry { indicator: code, target, .. } in entries {
        if let Some(indicator) = indicators.iter_mut().find(|indicator| indicator.code == code) {
            indicator.targets.push(target);
        }
    }
    for indicator in indicators {
        indicator.targets.sort_by_key(|target| target.period);
    }
}

fn entry<'s>(row: Row<'s>, indicators: &[Indicator], known: &Known) -> Option<Entry<'s>> {
    let code: Option<IndicatorCode> = row.reference("indicator", &known.indicators);
    let period = row.parse("period");
    let citation = citation(&row, &known.sources);
    let code = code?;
    let indicator = indicators.iter().find(|indicator| indicator.code == code)?;
    let figure = aim(&row, indicator);
    let (provenance, source) = citation?;
    let target =
        Target { period: period?, figure: figure?, provenance, source, amendments: Vec::new() };
    Some(Entry { row, indicator: code, target })
}

/// The value, where the indicator can have one to reach.
fn aim(row: &Row<'_>, indicator: &Indicator) -> Option<Figure> {
    if indicator.direction == Direction::Monitor {
        let code = &indicator.code;
        row.fault("indicator", format!("«{code}» is only watched, and has no target"));
        return None;
    }
    let figure = figure(row, "value", indicator.measure)?;
    if let Some(baseline) = indicator.baseline.figure() {
        let (from, to) = (indicator.value_of(baseline), indicator.value_of(figure));
        let way = achievement(to, from, to);
        row.accept("value", way.map_err(|none| format!("{none}; there is nothing to achieve")))?;
    }
    Some(figure)
}

fn refuse_overlaps(entries: &[Entry<'_>]) {
    for (index, later) in entries.iter().enumerate() {
        let earlier = entries[..index].iter().find(|earlier| {
            earlier.indicator == later.indicator
                && earlier.target.period.overlaps(later.target.period)
        });
        if let Some(Entry { row, indicator, target }) = earlier {
            let problem = format!(
                "line {} is a target of {indicator} for {} already; the periods of targets have \
                 no day in common",
                row.line(),
                target.period,
            );
            later.row.fault("period", problem);
        }
    }
}
