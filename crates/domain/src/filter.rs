//! Which activities a person wants to see.

use serde::{Deserialize, Serialize};

use crate::alignment::{GcmObjective, SdgTarget};
use crate::status::Concern;
use crate::view::Row;
use crate::{AgencyCode, AxisCode, Day, Lang, Plan, ProgrammeCode, Status};

/// A choice of activities. What is not set, or an empty list, does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityFilter {
    /// Of one of these axes.
    pub axes: Vec<AxisCode>,
    /// Of this programme.
    pub programme: Option<ProgrammeCode>,
    /// Led or shared by one of these institutions.
    pub agencies: Vec<AgencyCode>,
    /// Led by this institution.
    pub lead: Option<AgencyCode>,
    /// In this state.
    pub state: Option<State>,
    /// With a deadline on this day or later.
    pub from: Option<Day>,
    /// With a deadline on this day or earlier.
    pub to: Option<Day>,
    /// Aligned to this SDG target.
    pub sdg: Option<SdgTarget>,
    /// Aligned to this objective of the Global Compact.
    pub gcm: Option<GcmObjective>,
    /// With these words in its code, title or institutions; accents and case
    /// do not matter.
    pub words: String,
}

/// A status, a concern or a report that is owed, which one list offers together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// The reported status.
    Status(Status),
    /// The concern that follows from it.
    Concern(Concern),
    /// A report is owed.
    OwesReport,
}

/// The word that names in an address the activities that owe a report.
const OWES_REPORT: &str = "owes_report";

impl State {
    /// The state that a word of an address names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let status = word.parse().ok().map(Self::Status);
        let concern =
            || Concern::ALL.into_iter().find(|concern| concern.as_str() == word).map(Self::Concern);
        let owed = || (word == OWES_REPORT).then_some(Self::OwesReport);
        status.or_else(concern).or_else(owed)
    }

    /// The word that names the state in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Status(status) => status.as_str(),
            Self::Concern(concern) => concern.as_str(),
            Self::OwesReport => OWES_REPORT,
        }
    }
}

impl ActivityFilter {
    /// Whether the filter narrows anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an activity of the plan is chosen.
    #[must_use]
    pub fn accepts(&self, plan: &Plan, row: Row<'_>) -> bool {
        let Row { activity, standing } = row;
        let terms = &activity.terms;
        let on_axis = || plan.axis_of(activity).is_some_and(|axis| self.axes.contains(&axis.code));
        let of_agency = |code: &AgencyCode| terms.lead == *code || activity.partners.contains(code);
        (self.axes.is_empty() || on_axis())
            && self.programme.as_ref().is_none_or(|code| activity.programme == *code)
            && (self.agencies.is_empty() || self.agencies.iter().any(of_agency))
            && self.lead.as_ref().is_none_or(|code| terms.lead == *code)
            && self.state.is_none_or(|state| match state {
                State::Status(status) => standing.status == status,
                State::Concern(concern) => standing.concern == Some(concern),
                State::OwesReport => standing.owes_report,
            })
            && self.from.is_none_or(|day| terms.deadline >= day)
            && self.to.is_none_or(|day| terms.deadline <= day)
            && self.sdg.as_ref().is_none_or(|target| activity.sdg.contains(target))
            && self.gcm.is_none_or(|objective| activity.gcm.contains(&objective))
            && self.accepts_words(plan, row)
    }

    fn accepts_words(&self, plan: &Plan, row: Row<'_>) -> bool {
        let wanted = fold(&self.words);
        if wanted.trim().is_empty() {
            return true;
        }
        let activity = row.activity;
        let mut text = String::new();
        let mut add = |words: &str| {
            text.push_str(&fold(words));
            text.push(' ');
        };
        add(activity.code.as_str());
        for lang in Lang::ALL {
            add(activity.title.get(lang));
        }
        for code in std::iter::once(&activity.terms.lead).chain(&activity.partners) {
            add(code.as_str());
            if let Some(agency) = plan.agency(code) {
                add(&agency.name.es);
                add(&agency.name.en);
            }
        }
        wanted.split_whitespace().all(|word| text.contains(word))
    }
}

/// Lower case without the accents of Spanish, so that *prevencion* finds
/// *Prevención*.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Text, View, sample};

    fn chosen(filter: &ActivityFilter) -> Vec<String> {
        let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
        plan.activities[1].title = Text::new("Campaña de sensibilización", "Campaign");
        plan.activities[2].terms.deadline = date(2018, 6, 30);
        let view = View::new(&plan.published(), date(2018, 10, 1));
        view.rows()
            .filter(|row| filter.accepts(view.plan(), *row))
            .map(|row| row.activity.code.to_string())
            .collect()
    }

    #[test]
    fn an_empty_filter_chooses_everything() {
        assert_eq!(chosen(&ActivityFilter::default()).len(), 3);
    }

    #[test]
    fn words_are_found_without_accents_in_any_order() {
        let filter =
            ActivityFilter { words: "SENSIBILIZACION campana".into(), ..Default::default() };
        assert_eq!(chosen(&filter), ["1.02"]);
    }

    #[test]
    fn deadlines_are_chosen_within_their_bounds() {
        let filter = ActivityFilter { to: Some(date(2018, 6, 30)), ..Default::default() };
        assert_eq!(chosen(&filter), ["1.03"]);
    }

    #[test]
    fn what_an_institution_leads_is_told_from_what_it_shares() {
        let of = |lead: &str| ActivityFilter { lead: lead.parse().ok(), ..Default::default() };
        let plan = sample::plan(&["1.01"]);
        let (lead, partner) = (plan.agencies[0].code.as_str(), plan.agencies[1].code.as_str());
        assert_eq!(chosen(&of(lead)).len(), 3);
        assert_eq!(chosen(&of(partner)).len(), 0);
    }

    #[test]
    fn a_state_is_a_status_a_concern_or_a_report_that_is_owed() {
        assert_eq!(State::from_word("overdue"), Some(State::Concern(Concern::Overdue)));
        assert_eq!(State::from_word("completed"), Some(State::Status(Status::Completed)));
        assert_eq!(State::from_word("owes_report"), Some(State::OwesReport));
        assert_eq!(State::from_word("late"), None);
        let owing = ActivityFilter { state: State::from_word("owes_report"), ..Default::default() };
        assert_eq!(chosen(&owing).len(), 3);
        let filter = ActivityFilter { state: State::from_word("overdue"), ..Default::default() };
        assert_eq!(chosen(&filter), ["1.03"]);
    }
}
