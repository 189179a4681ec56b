//! Progress beside what is expected.

use vigia_domain::Percent;

use crate::Ink;
use crate::bounds::Bounds;
use crate::canvas::ChartError;
use crate::svg::{self, Caption, Svg};

const SIZE: (u32, u32) = (400, 22);
const UNITS_A_PERCENT: i32 = 4;
const TRACK: Bounds = Bounds { left: 0, top: 5, right: 400, bottom: 17 };

const TICK_WIDTH: i32 = 3;
const TICK_MARGIN: i32 = 1;

/// Actual progress as a bar from 0 to 100, what is expected as a tick across
/// it. The page prints the figures beside it.
///
/// # Errors
/// When plotters fails, which it does not as long as it writes to memory.
pub fn progress_bullet(
    caption: &Caption<'_>,
    actual: Percent,
    expected: Percent,
    ink: Ink,
) -> Result<Svg, ChartError> {
    svg::draw(caption, SIZE, |canvas| {
        canvas.fill(TRACK, Ink::Track)?;
        canvas.fill(Bounds { right: place(actual), ..TRACK }, ink)?;
        let tick = tick(expected);
        canvas.fill(with_margin(tick), Ink::Ground)?;
        canvas.fill(tick, Ink::Text)
    })
}

fn place(percent: Percent) -> i32 {
    i32::from(percent.rounded()) * UNITS_A_PERCENT
}

fn tick(percent: Percent) -> Bounds {
    let left = (place(percent) - TICK_WIDTH / 2).clamp(TRACK.left, TRACK.right - TICK_WIDTH);
    Bounds { left, top: 0, right: left + TICK_WIDTH, bottom: 22 }
}

/// Keeps the tick legible on the bar.
fn with_margin(tick: Bounds) -> Bounds {
    Bounds {
        left: (tick.left - TICK_MARGIN).max(TRACK.left),
        right: (tick.right + TICK_MARGIN).min(TRACK.right),
        ..tick
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_runs_from_end_to_end() {
        assert_eq!((place(Percent::ZERO), place(Percent::FULL)), (TRACK.left, TRACK.right));
    }

    #[test]
    fn the_tick_stays_on_the_track() {
        for percent in [Percent::ZERO, Percent::FULL] {
            let tick = with_margin(tick(percent));
            assert!(TRACK.left <= tick.left && tick.right <= TRACK.right, "{tick:?}");
        }
    }
}
