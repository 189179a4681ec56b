//! Days and values as places in a plot.

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use vigia_domain::Day;
use vigia_domain::period::days_between;

use crate::bounds::{Bounds, Coord};

const JANUARY: i8 = 1;
const QUARTERS: [i8; 4] = [JANUARY, 4, 7, 10];

/// Days from left to right, values from 0 on from bottom to top.
pub(crate) struct Scale {
    first: Day,
    last: Day,
    most: f64,
    places: Cartesian2d<RangedCoordi32, RangedCoordf64>,
}

impl Scale {
    /// Up to 100 %.
    pub(crate) fn new(first: Day, last: Day, plot: Bounds) -> Self {
        Self::up_to(100.0, first, last, plot)
    }

    /// Up to a value above 0.
    pub(crate) fn up_to(most: f64, first: Day, last: Day, plot: Bounds) -> Self {
        // A scale of a single day would have no length.
        let days = days_between(first, last).max(1);
        let area = (plot.left..plot.right, plot.bottom..plot.top);
        Self { first, last, most, places: Cartesian2d::new(0..days, 0.0..most, area) }
    }

    /// Where a value stands on a day, never above or below the plot.
    pub(crate) fn place(&self, day: Day, value: f64) -> Coord {
        self.places.translate(&(days_between(self.first, day), value.clamp(0.0, self.most)))
    }

    /// How high a value stands on every day.
    pub(crate) fn level(&self, value: f64) -> i32 {
        self.place(self.first, value).1
    }

    pub(crate) fn contains(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The beginnings of the quarters, with their places, that lie at least
    /// `apart` from each other.
    pub(crate) fn quarters(&self, apart: i32) -> Vec<(Day, i32)> {
        self.thinned(self.firsts_of(&QUARTERS), apart)
    }

    /// The same for the beginnings of the years. A plan that meets no 1 January
    /// is named by the year in which it starts.
    pub(crate) fn years(&self, apart: i32) -> Vec<(Day, i32)> {
        let mut years = self.thinned(self.firsts_of(&[JANUARY]), apart);
        if years.is_empty() {
            years = self.thinned(std::iter::once(self.first), apart);
        }
        years
    }

    fn firsts_of(&self, months: &[i8]) -> impl Iterator<Item = Day> {
        (self.first.year()..=self.last.year())
            .flat_map(move |year| months.iter().map(move |month| Day::new(year, *month, 1)))
            .flatten()
            .filter(move |day| self.contains(*day))
    }

    fn thinned(&self, days: impl Iterator<Item = Day>, apart: i32) -> Vec<(Day, i32)> {
        let mut kept: Vec<(Day, i32)> = Vec::new();
        for day in days {
            let (x, _) = self.place(day, 0.0);
            if kept.last().is_none_or(|(_, last)| x - last >= apart) {
                kept.push((day, x));
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Bounds = Bounds { left: 50, top: 10, right: 450, bottom: 210 };

    fn scale(first: Day, last: Day) -> Scale {
        Scale::new(first, last, PLOT)
    }

    #[test]
    fn the_corners_of_the_plot_are_the_ends_of_both_scales() {
        let (first, last) = (Day::constant(2018, 1, 1), Day::constant(2020, 12, 31));
        let scale = scale(first, last);
        assert_eq!(scale.place(first, 0.0), (PLOT.left, PLOT.bottom));
        assert_eq!(scale.place(last, 100.0), (PLOT.right, PLOT.top));
        assert_eq!(scale.place(first, 50.0), (PLOT.left, 110));
    }

    #[test]
    fn a_scale_of_values_ends_at_the_greatest() {
        let (first, last) = (Day::constant(2018, 1, 1), Day::constant(2020, 12, 31));
        let scale = Scale::up_to(40.0, first, last, PLOT);
        assert_eq!([0.0, 20.0, 40.0].map(|value| scale.level(value)), [210, 110, 10]);
        assert_eq!([-3.0, 44.0].map(|value| scale.level(value)), [210, 10]);
    }

    #[test]
    fn a_single_day_has_a_place() {
        let day = Day::constant(2019, 3, 6);
        assert_eq!(scale(day, day).place(day, 100.0), (PLOT.left, PLOT.top));
    }

    #[test]
    fn years_begin_in_january_and_quarters_every_three_months() {
        let scale = scale(Day::constant(2018, 1, 1), Day::constant(2019, 12, 31));
        let years: Vec<_> = scale.years(0).into_iter().map(|(day, _)| day.to_string()).collect();
        assert_eq!(years, ["2018-01-01", "2019-01-01"]);
        assert_eq!(scale.quarters(0).len(), 8);
    }

    #[test]
    fn marks_without_room_are_left_out() {
        let scale = scale(Day::constant(1990, 1, 1), Day::constant(2030, 1, 1));
        let years = scale.years(40);
        assert!(years.len() > 5);
        assert!(years.windows(2).all(|pair| pair[1].1 - pair[0].1 >= 40));
    }

    #[test]
    fn a_plan_within_a_year_is_named_by_it() {
        let scale = scale(Day::constant(2019, 3, 6), Day::constant(2019, 9, 6));
        assert_eq!(scale.years(40), [(Day::constant(2019, 3, 6), PLOT.left)]);
    }
}
