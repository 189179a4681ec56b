//! What was spent beside what was budgeted.

use crate::activity::Money;
use crate::view::Row;
use crate::{AxisCode, Day, View};

/// The budgets of some activities, and what was spent of them on a day.
///
/// Only activities that give a budget count, since without one there is nothing
/// to compare with. Cancelled activities count too: what was spent on them is
/// spent, and their budget was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spending {
    /// The sum of the budgets.
    pub budget: Money,
    /// The sum of what the last validated report of each that says so says was
    /// spent so far.
    pub spent: Money,
    /// How many activities there are, with a budget or without.
    pub activities: usize,
    /// How many of them give a budget.
    pub budgeted: usize,
    /// How many of those that give a budget report what was spent.
    pub reporting: usize,
}

impl Spending {
    /// Counts some activities on a day. A report says what was spent so far, so
    /// that the last one holds for all before it.
    pub fn of<'a>(rows: impl Iterator<Item = Row<'a>>, day: Day) -> Self {
        let nothing = Money::from_centavos(0);
        let mut spending =
            Self { budget: nothing, spent: nothing, activities: 0, budgeted: 0, reporting: 0 };
        for Row { activity, .. } in rows {
            spending.activities += 1;
            let Some(budget) = activity.budget else { continue };
            spending.budgeted += 1;
            spending.budget = sum(spending.budget, budget);
            if let Some(spent) = activity.reports_on(day).rev().find_map(|report| report.spent) {
                spending.reporting += 1;
                spending.spent = sum(spending.spent, spent);
            }
        }
        spending
    }

    /// What was spent as a percentage of the budget, 0 or more and beyond 100
    /// where more was spent; nothing where no budget is above 0.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a percentage needs no more than 15 digits")]
    pub fn share(&self) -> Option<f64> {
        let (spent, budget) = (self.spent.centavos(), self.budget.centavos());
        (budget > 0).then(|| spent as f64 / budget as f64 * 100.0)
    }
}

impl View {
    /// What the whole plan spent of its budget.
    #[must_use]
    pub fn spending(&self) -> Spending {
        Spending::of(self.rows(), self.day())
    }

    /// What an axis spent of its budget.
    #[must_use]
    pub fn spending_of(&self, axis: &AxisCode) -> Spending {
        Spending::of(self.rows_of(axis), self.day())
    }
}

fn sum(one: Money, other: Money) -> Money {
    Money::from_centavos(one.centavos().saturating_add(other.centavos()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::Review;
    use crate::{Plan, sample};

    const DAY: Day = date(2018, 9, 30);

    fn money(pesos: i64) -> Option<Money> {
        Money::pesos(pesos).ok()
    }

    /// Two activities with a budget, and one without.
    fn plan() -> Plan {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
        plan.activities[0].budget = money(1_000);
        plan.activities[1].budget = money(500);
        plan
    }

    fn spend(plan: &mut Plan, place: usize, on: &str, pesos: Option<i64>) {
        let mut report = sample::report(on, "in_progress", None);
        report.spent = pesos.and_then(money);
        plan.activities[place].reports.push(report);
    }

    fn spending(plan: &Plan) -> Spending {
        View::new(&plan.published(), DAY).spending()
    }

    #[test]
    fn a_report_says_what_was_spent_so_far() {
        let mut plan = plan();
        spend(&mut plan, 0, "2018-03-31", Some(200));
        spend(&mut plan, 0, "2018-06-30", Some(300));
        let spending = spending(&plan);
        assert_eq!((spending.budget, spending.spent), (money(1_500).unwrap(), money(300).unwrap()));
        assert_eq!((spending.activities, spending.budgeted, spending.reporting), (3, 2, 1));
        assert_eq!(spending.share(), Some(20.0));
    }

    #[test]
    fn a_report_that_says_nothing_of_it_keeps_what_was_spent() {
        let mut plan = plan();
        spend(&mut plan, 0, "2018-03-31", Some(200));
        spend(&mut plan, 0, "2018-06-30", None);
        assert_eq!(Some(spending(&plan).spent), money(200));
    }

    #[test]
    fn reports_of_later_days_and_under_review_do_not_count() {
        let mut plan = plan();
        spend(&mut plan, 0, "2018-03-31", Some(200));
        spend(&mut plan, 0, "2018-06-30", Some(400));
        spend(&mut plan, 0, "2018-12-31", Some(900));
        plan.activities[0].reports[1].review = Review::Submitted;
        assert_eq!(Some(spending(&plan).spent), money(200));
    }

    #[test]
    fn what_was_spent_without_a_budget_does_not_count() {
        let mut plan = plan();
        spend(&mut plan, 2, "2018-03-31", Some(200));
        let spending = spending(&plan);
        assert_eq!((Some(spending.spent), spending.reporting), (money(0), 0));
    }

    #[test]
    fn a_cancelled_activity_keeps_its_budget_and_what_was_spent() {
        let mut plan = plan();
        spend(&mut plan, 1, "2018-03-31", Some(100));
        plan.activities[1].reports.push(sample::report("2018-06-30", "cancelled", None));
        let spending = spending(&plan);
        assert_eq!((Some(spending.budget), Some(spending.spent)), (money(1_500), money(100)));
    }

    #[test]
    fn more_than_the_budget_is_more_than_all_of_it() {
        let mut plan = plan();
        spend(&mut plan, 0, "2018-03-31", Some(3_000));
        assert_eq!(spending(&plan).share(), Some(200.0));
    }

    #[test]
    fn without_a_budget_there_is_no_share() {
        let view = View::new(&sample::plan(&["1.01"]).published(), DAY);
        assert_eq!((view.spending().share(), view.spending().budgeted), (None, 0));
        let axis = &view.plan().axes[0].code;
        assert_eq!(view.spending_of(axis), view.spending());
    }
}
