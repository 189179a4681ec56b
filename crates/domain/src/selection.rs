//! What is chosen of a published plan on a day: what every way out is made
//! from, so that all of them give the same totals.

use std::collections::HashSet;
use std::sync::Arc;

use crate::activity::Money;
use crate::agency::Agency;
use crate::axis::Axis;
use crate::filter::ActivityFilter;
use crate::fulfilment::Fulfilment;
use crate::programme::Programme;
use crate::roll_up::RollUp;
use crate::view::{Distribution, Row, roll_up};
use crate::{AxisCode, Day, Indicator, ProgrammeCode, Published, Standing, View};

/// The activities of a view that a filter chooses, with the axes, institutions
/// and indicators that belong to them.
#[derive(Clone, Debug)]
pub struct Selection {
    view: Arc<View>,
    filter: ActivityFilter,
    /// The places of the chosen activities among those of the view.
    chosen: Vec<usize>,
}

/// What a selection comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Totals {
    /// How many activities there are.
    pub activities: usize,
    /// How many stand in each status, and how many are overdue.
    pub distribution: Distribution,
    /// Their progress; nothing where none counts.
    pub roll_up: Option<RollUp>,
    /// How many of them are fulfilled.
    pub fulfilment: Fulfilment,
    /// Their budgets together; nothing where none has one.
    pub budget: Option<Money>,
    /// How many indicators there are.
    pub indicators: usize,
    /// How many observations those have.
    pub observations: usize,
}

impl Selection {
    /// The activities of a view that a filter chooses.
    #[must_use]
    pub fn new(view: Arc<View>, filter: ActivityFilter) -> Self {
        let chosen = view
            .rows()
            .enumerate()
            .filter(|(_, row)| filter.accepts(view.plan(), *row))
            .map(|(place, _)| place)
            .collect();
        Self { view, filter, chosen }
    }

    /// The whole view.
    #[must_use]
    pub const fn view(&self) -> &Arc<View> {
        &self.view
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Published {
        self.view.plan()
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Day {
        self.view.day()
    }

    /// What chooses.
    #[must_use]
    pub const fn filter(&self) -> &ActivityFilter {
        &self.filter
    }

    /// The chosen activities with their standing, by code.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let mut chosen = self.chosen.iter().copied().peekable();
        self.view
            .rows()
            .enumerate()
            .filter(move |(place, _)| chosen.next_if_eq(place).is_some())
            .map(|(_, row)| row)
    }

    /// The chosen activities of a programme.
    pub fn rows_of<'a>(&'a self, programme: &'a ProgrammeCode) -> impl Iterator<Item = Row<'a>> {
        self.rows().filter(move |row| row.activity.programme == *programme)
    }

    /// The chosen activities of an axis.
    pub fn rows_of_axis<'a>(&'a self, axis: &'a AxisCode) -> impl Iterator<Item = Row<'a>> {
        self.rows()
            .filter(move |row| self.plan().axis_of(row.activity).is_some_and(|a| a.code == *axis))
    }

    /// The axes with a chosen activity, in order.
    #[must_use]
    pub fn axes(&self) -> Vec<&Axis> {
        let has_rows = |axis: &&Axis| self.rows_of_axis(&axis.code).next().is_some();
        self.plan().axes.iter().filter(has_rows).collect()
    }

    /// The programmes of an axis with a chosen activity, in order.
    #[must_use]
    pub fn programmes_of<'a>(&'a self, axis: &'a AxisCode) -> Vec<&'a Programme> {
        let has_rows = |programme: &&Programme| self.rows_of(&programme.code).next().is_some();
        self.plan().programmes_of(axis).filter(has_rows).collect()
    }

    /// The institutions that lead or share a chosen activity, in order.
    #[must_use]
    pub fn agencies(&self) -> Vec<&Agency> {
        let takes_part = |agency: &&Agency| {
            self.rows().any(|Row { activity, .. }| {
                activity.terms.lead == agency.code || activity.partners.contains(&agency.code)
            })
        };
        self.plan().agencies.iter().filter(takes_part).collect()
    }

    /// The indicators that belong to what is chosen, in order: all of them
    /// where nothing narrows; else those of a chosen axis or programme, and
    /// where anything else narrows, those to which a chosen activity
    /// contributes.
    #[must_use]
    pub fn indicators(&self) -> Vec<&Indicator> {
        let ActivityFilter { axes, programme, .. } = &self.filter;
        let by_place_only = ActivityFilter {
            axes: axes.clone(),
            programme: programme.clone(),
            ..ActivityFilter::default()
        } == self.filter;
        let belongs = |indicator: &&Indicator| {
            if by_place_only {
                (axes.is_empty() || axes.contains(&indicator.axis))
                    && programme.as_ref().is_none_or(|code| {
                        indicator.programme.as_ref().is_some_and(|of| of == code)
                    })
            } else {
                self.rows().any(|row| indicator.activities.contains(&row.activity.code))
            }
        };
        self.plan().indicators.iter().filter(belongs).collect()
    }

    /// A view of what is chosen and of nothing else, so that charts, loads and
    /// changes are those of the selection.
    #[must_use]
    pub fn narrowed(&self) -> Arc<View> {
        if self.filter.is_empty() {
            return Arc::clone(&self.view);
        }
        let activities: HashSet<_> = self.rows().map(|row| &row.activity.code).collect();
        let indicators: HashSet<_> = self.indicators().into_iter().map(|of| &of.code).collect();
        let plan = self.plan().keeping(
            |activity| activities.contains(&activity.code),
            |indicator| indicators.contains(&indicator.code),
        );
        Arc::new(View::new(&plan, self.day()))
    }

    /// What it comes to.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let standings: Vec<Standing> = self.rows().map(|row| row.standing.clone()).collect();
        let budgets = self.rows().filter_map(|row| row.activity.budget).map(Money::centavos);
        let indicators = self.indicators();
        Totals {
            activities: self.chosen.len(),
            distribution: Distribution::of(self.rows()),
            roll_up: roll_up(self.rows()),
            fulfilment: Fulfilment::of(&standings),
            budget: budgets.reduce(i64::saturating_add).map(Money::from_centavos),
            indicators: indicators.len(),
            observations: indicators.iter().map(|of| of.observations.len()).sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sample;

    fn selection(filter: ActivityFilter) -> Selection {
        let plan = sample::plan(&["1.01", "1.02", "1.03"]);
        Selection::new(Arc::new(View::new(&plan.published(), date(2018, 10, 1))), filter)
    }

    #[test]
    fn an_empty_filter_chooses_what_the_view_has() {
        let all = selection(ActivityFilter::default());
        assert_eq!(all.totals().activities, 3);
        assert_eq!(all.totals().roll_up, all.view().roll_up());
        assert_eq!(all.indicators().len(), all.plan().indicators.len());
    }

    #[test]
    fn what_is_not_chosen_is_in_no_total() {
        let one = selection(ActivityFilter { words: "1.02".into(), ..Default::default() });
        let codes: Vec<String> = one.rows().map(|row| row.activity.code.to_string()).collect();
        assert_eq!((codes, one.totals().activities), (vec!["1.02".to_owned()], 1));
        let none = selection(ActivityFilter { words: "nada".into(), ..Default::default() });
        assert_eq!(none.totals().roll_up, None);
        assert!(none.axes().is_empty() && none.agencies().is_empty());
    }

    #[test]
    fn the_narrowed_view_has_the_totals_of_the_selection() {
        for words in ["", "1.02", "nada"] {
            let chosen = selection(ActivityFilter { words: words.into(), ..Default::default() });
            let narrowed = Selection::new(chosen.narrowed(), ActivityFilter::default());
            assert_eq!(narrowed.totals(), chosen.totals(), "{words}");
        }
    }
}
