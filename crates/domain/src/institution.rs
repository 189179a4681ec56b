//! What an institution carries.

use crate::agency::Agency;
use crate::roll_up::RollUp;
use crate::status::Concern;
use crate::view::{Row, roll_up};
use crate::{AgencyCode, Status, View};

/// The load of an institution and how it stands.
#[derive(Clone, Debug)]
pub struct Load<'a> {
    /// The institution.
    pub agency: &'a Agency,
    /// How many activities it leads.
    pub leads: usize,
    /// How many activities it shares.
    pub shares: usize,
    /// How many of those it leads are completed.
    pub done: usize,
    /// How many of those it leads are overdue.
    pub late: usize,
    /// How many of those it leads are open, with their deadline still to come.
    pub on_time: usize,
    /// How many of those it leads are cancelled. With those done, late and on
    /// time they are all that it leads.
    pub cancelled: usize,
    /// How many of those it leads never had a validated report.
    pub never_reported: usize,
    /// How many of those it leads owe a report.
    pub owed: usize,
    /// The progress of those it leads.
    pub progress: Option<RollUp>,
}

impl View {
    /// The activities that an institution leads.
    pub fn led_by<'a>(&'a self, agency: &'a AgencyCode) -> impl Iterator<Item = Row<'a>> {
        self.rows().filter(move |row| row.activity.terms.lead == *agency)
    }

    /// The activities that an institution shares.
    pub fn shared_by<'a>(&'a self, agency: &'a AgencyCode) -> impl Iterator<Item = Row<'a>> {
        self.rows().filter(move |row| row.activity.partners.contains(agency))
    }

    /// What an institution carries.
    #[must_use]
    pub fn load<'a>(&'a self, agency: &'a Agency) -> Load<'a> {
        let count = |test: fn(&Row<'_>) -> bool| self.led_by(&agency.code).filter(test).count();
        Load {
            agency,
            leads: count(|_| true),
            shares: self.shared_by(&agency.code).count(),
            done: count(|row| row.standing.status == Status::Completed),
            late: count(|row| row.standing.concern == Some(Concern::Overdue)),
            on_time: count(|row| {
                !row.standing.status.is_closed() && row.standing.concern != Some(Concern::Overdue)
            }),
            cancelled: count(|row| row.standing.status == Status::Cancelled),
            never_reported: count(|row| row.standing.last_report.is_none()),
            owed: count(|row| row.standing.owes_report),
            progress: roll_up(self.led_by(&agency.code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sample;

    #[test]
    fn an_institution_leads_and_shares() {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        plan.activities[0].reports = vec![sample::report("2018-05-01", "completed", None)];
        plan.activities[1].terms.deadline = date(2018, 3, 1);
        let view = View::new(&plan.published(), date(2019, 1, 1));
        let lead = view.load(&view.plan().agencies[0]);
        assert_eq!((lead.leads, lead.done, lead.late, lead.never_reported), (2, 1, 1, 1));
        let partner = view.load(&view.plan().agencies[1]);
        assert_eq!((partner.leads, partner.shares), (0, 2));
        assert_eq!(partner.progress, None);
    }

    #[test]
    fn what_an_institution_leads_is_done_late_on_time_or_cancelled() {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03", "1.04", "1.05"]);
        for (index, status) in ["completed", "cancelled", "suspended"].into_iter().enumerate() {
            plan.activities[index].reports = vec![sample::report("2018-05-01", status, None)];
        }
        plan.activities[3].terms.deadline = date(2018, 3, 1);
        let view = View::new(&plan.published(), date(2018, 6, 1));
        let load = view.load(&view.plan().agencies[0]);
        assert_eq!((load.done, load.late, load.on_time, load.cancelled), (1, 1, 2, 1));
        assert_eq!(load.done + load.late + load.on_time + load.cancelled, load.leads);
    }
}
