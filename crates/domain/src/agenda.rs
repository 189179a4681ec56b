//! What is late, what comes next, and who owes a report.

use crate::status::Concern;
use crate::view::Row;
use crate::{AgencyCode, View};

impl View {
    /// The overdue activities, the longest overdue first.
    #[must_use]
    pub fn overdue(&self) -> Vec<Row<'_>> {
        let mut rows: Vec<_> =
            self.rows().filter(|row| row.standing.concern == Some(Concern::Overdue)).collect();
        rows.sort_by_key(|row| row.standing.days_left);
        rows
    }

    /// Open activities whose deadline is still to come, the nearest first.
    #[must_use]
    pub fn next_deadlines(&self) -> Vec<Row<'_>> {
        let mut rows: Vec<_> = self
            .rows()
            .filter(|row| !row.standing.status.is_closed() && row.standing.days_left >= 0)
            .collect();
        rows.sort_by_key(|row| row.standing.days_left);
        rows
    }

    /// The institutions whose activities owe a report, with how many of them,
    /// the most first.
    #[must_use]
    pub fn reports_owed(&self) -> Vec<(&AgencyCode, usize)> {
        let owed = |code: &AgencyCode| {
            self.rows()
                .filter(|row| row.standing.owes_report && row.activity.terms.lead == *code)
                .count()
        };
        let mut agencies: Vec<_> = self
            .plan()
            .agencies
            .iter()
            .map(|agency| (&agency.code, owed(&agency.code)))
            .filter(|(_, count)| *count > 0)
            .collect();
        agencies.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        agencies
    }
}

/// Orders a member's activities by urgency: overdue, at risk, due soon, a
/// report owed, the rest; within each the nearest deadline first; what is
/// closed comes last.
pub fn by_urgency(rows: &mut [Row<'_>]) {
    rows.sort_by_key(|row| {
        let standing = row.standing;
        let rank = match (standing.status.is_closed(), standing.concern) {
            (true, _) => 5,
            (false, Some(Concern::Overdue)) => 0,
            (false, Some(Concern::AtRisk)) => 1,
            (false, Some(Concern::DueSoon)) => 2,
            (false, None) => 3 + u8::from(!standing.owes_report),
        };
        (rank, standing.days_left)
    });
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sample;

    fn view() -> View {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03", "1.04"]);
        plan.activities[0].terms.deadline = date(2019, 12, 31);
        plan.activities[1].terms.deadline = date(2018, 6, 30);
        plan.activities[2].terms.deadline = date(2018, 3, 31);
        plan.activities[3].reports = vec![sample::report("2018-12-20", "completed", None)];
        View::new(&plan.published(), date(2019, 1, 1))
    }

    fn codes(rows: &[Row<'_>]) -> Vec<String> {
        rows.iter().map(|row| row.activity.code.to_string()).collect()
    }

    #[test]
    fn the_longest_overdue_comes_first() {
        assert_eq!(codes(&view().overdue()), ["1.03", "1.02"]);
        assert_eq!(codes(&view().next_deadlines()), ["1.01"]);
    }

    #[test]
    fn a_member_sees_the_most_urgent_first_and_the_closed_last() {
        let view = view();
        let mut rows: Vec<_> = view.rows().collect();
        by_urgency(&mut rows);
        assert_eq!(codes(&rows), ["1.03", "1.02", "1.01", "1.04"]);
    }

    #[test]
    fn an_institution_owes_a_report_for_each_silent_open_activity() {
        let view = view();
        let owed = view.reports_owed();
        assert_eq!(owed.len(), 1);
        assert_eq!(owed[0].1, 3);
    }
}
