//! What was spent beside the budget, a row for each of several.

use crate::Ink;
use crate::bar_lines::{self, BarLine, BarWords, MARGIN, bar_lines};
use crate::bounds::Bounds;
use crate::canvas::{Canvas, ChartError, Pen};
use crate::room::Room;
use crate::svg::{self, Caption, Svg};

/// Above and below the bar of what was spent, within that of the budget.
const INSET: i32 = 5;

/// Something that has a budget.
#[derive(Clone, Copy, Debug)]
pub struct SpendingRow<'a> {
    /// What it is.
    pub label: &'a str,
    /// Its budget, in any unit that all rows share.
    pub budget: f64,
    /// What was spent, in the same unit.
    pub spent: f64,
    /// Both in words, as short as they can be.
    pub text: &'a str,
    /// Both in words, for whoever points at it.
    pub tip: &'a str,
    /// Its colour.
    pub ink: Ink,
}

/// The bars of a row, where there is something to show.
struct Bars {
    budget: Option<Bounds>,
    spent: Option<Bounds>,
}

/// An outlined bar for each budget in the order given, in it what was spent,
/// which stands out of it where it is more. The greatest amount is as long as
/// the room. The chart grows with its rows.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn spending_bars(
    caption: &Caption<'_>,
    rows: &[SpendingRow<'_>],
    room: Room,
) -> Result<Svg, ChartError> {
    let words: Vec<_> =
        rows.iter().map(|row| BarWords { label: row.label, text: row.text }).collect();
    let lines = bar_lines(&words, MARGIN, room);
    let most = greatest(rows);
    svg::draw(caption, bar_lines::size(&lines, MARGIN, room), |canvas| {
        for (place, (row, line)) in rows.iter().zip(&lines).enumerate() {
            canvas.in_series(place, |canvas| {
                line.paint(canvas, room)?;
                paint(canvas, row, line, most)
            })?;
        }
        Ok(())
    })
}

fn paint(
    canvas: &Canvas<'_>,
    row: &SpendingRow<'_>,
    line: &BarLine,
    most: f64,
) -> Result<(), ChartError> {
    let bars = bars(row, line.bar, most);
    if let Some(budget) = bars.budget {
        canvas.fill(budget, Ink::Track)?;
        canvas.outline(budget, Pen::hairline(Ink::Quiet))?;
    }
    if let Some(spent) = bars.spent {
        canvas.fill(spent, row.ink)?;
    }
    canvas.mark(line.bounds, row.tip);
    Ok(())
}

fn greatest(rows: &[SpendingRow<'_>]) -> f64 {
    let amounts = rows.iter().flat_map(|row| [row.budget, row.spent]);
    amounts.filter(|amount| amount.is_finite()).fold(0.0, f64::max)
}

fn bars(row: &SpendingRow<'_>, room: Bounds, most: f64) -> Bars {
    let reaching = |amount: f64| {
        length(amount, most, room.width()).map(|long| Bounds { right: room.left + long, ..room })
    };
    let inset =
        |area: Bounds| Bounds { top: area.top + INSET, bottom: area.bottom - INSET, ..area };
    Bars { budget: reaching(row.budget), spent: reaching(row.spent).map(inset) }
}

/// In proportion, but never so short that an amount above 0 vanishes.
fn length(amount: f64, most: f64, room: i32) -> Option<i32> {
    let is_seen = amount.is_finite() && amount > 0.0;
    if !is_seen {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a bar is some hundred units long")]
    let long = (f64::from(room) * (amount / most).min(1.0)).round() as i32;
    Some(long.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Bounds = Bounds { left: 100, top: 10, right: 500, bottom: 30 };

    fn row(budget: f64, spent: f64) -> SpendingRow<'static> {
        SpendingRow { label: "Prevención", budget, spent, text: "", tip: "", ink: Ink::Text }
    }

    #[test]
    fn the_greatest_amount_fills_the_room_and_the_rest_is_in_proportion() {
        let rows = [row(40.0, 10.0), row(20.0, 30.0)];
        let widths = rows.map(|row| {
            let bars = bars(&row, ROOM, greatest(&rows));
            [bars.budget, bars.spent].map(|bar| bar.map(Bounds::width))
        });
        assert_eq!(widths, [[Some(400), Some(100)], [Some(200), Some(300)]]);
    }

    #[test]
    fn no_spending_is_an_empty_budget() {
        let bars = bars(&row(40.0, 0.0), ROOM, 40.0);
        assert_eq!((bars.budget, bars.spent), (Some(ROOM), None));
    }

    #[test]
    fn bars_stay_in_their_room_whatever_the_amounts() {
        let amounts = [0.0, 1.0, 9e13, 1e300, f64::NAN, f64::INFINITY, -5.0];
        for (budget, spent) in amounts.into_iter().flat_map(|one| amounts.map(|two| (one, two))) {
            let row = row(budget, spent);
            let bars = bars(&row, ROOM, greatest(&[row]));
            for bar in bars.budget.into_iter().chain(bars.spent) {
                assert!(ROOM.encloses(bar) && bar.width() > 0, "{budget} {spent}: {bar:?}");
            }
        }
    }
}
