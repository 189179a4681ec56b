//! What happened to activities and targets, a sentence each.

use leptos::prelude::*;
use vigia_domain::amendment::{Amendment, Change};
use vigia_domain::changes::{AmendedTarget, Changes};
use vigia_domain::view::Row;
use vigia_domain::{Activity, AgencyCode, Status};
use vigia_i18n::t;

use crate::components::figure::figure;
use crate::visit::{Place, Visit};

/// A sentence with the address of what it is about.
pub(in crate::pages) struct Told {
    pub(in crate::pages) href: String,
    pub(in crate::pages) sentence: String,
}

impl Told {
    /// As an item of a list.
    pub(in crate::pages) fn item(self) -> impl IntoView + use<> {
        view! {
            <li>
                <a href=self.href>{self.sentence}</a>
            </li>
        }
    }
}

/// What happened to activities and targets, by kind.
pub(in crate::pages) struct AllTold {
    pub(in crate::pages) completed: Vec<Told>,
    pub(in crate::pages) late: Vec<Told>,
    pub(in crate::pages) recovered: Vec<Told>,
    pub(in crate::pages) cancelled: Vec<Told>,
    pub(in crate::pages) amended: Vec<Told>,
}

/// Whose activities are told of.
#[derive(Clone, Copy)]
pub(in crate::pages) enum Whose<'a> {
    /// Those of all institutions, and the targets of the plan.
    Everybody,
    /// Those that an institution leads.
    LedBy(&'a AgencyCode),
}

impl Whose<'_> {
    fn includes(self, activity: &Activity) -> bool {
        match self {
            Self::Everybody => true,
            Self::LedBy(agency) => activity.terms.lead == *agency,
        }
    }
}

impl AllTold {
    /// All of it as one list.
    pub(in crate::pages) fn all(self) -> Vec<Told> {
        let Self { completed, late, recovered, cancelled, amended } = self;
        [completed, late, recovered, cancelled, amended].into_iter().flatten().collect()
    }
}

/// Tells all that happened to activities and targets.
pub(in crate::pages) fn tell(visit: &Visit, changes: &Changes, whose: Whose<'_>) -> AllTold {
    let rows = |rows: Vec<Row<'_>>, sentence: fn(&Visit, Row<'_>) -> String| -> Vec<Told> {
        rows.into_iter()
            .filter(|row| whose.includes(row.activity))
            .map(|row| Told {
                href: visit.href(Place::Activity(&row.activity.code)),
                sentence: sentence(visit, row),
            })
            .collect()
    };
    let activities = changes.amended();
    let activities = activities
        .iter()
        .filter(|(activity, _)| whose.includes(activity))
        .map(|(activity, amendment)| amended_activity(visit, activity, amendment));
    let targets = match whose {
        Whose::Everybody => changes.amended_targets(),
        Whose::LedBy(_) => Vec::new(),
    };
    let targets = targets.iter().map(|amended| amended_target(visit, amended));
    AllTold {
        completed: rows(changes.completed(), completed),
        late: rows(changes.newly_late(), late),
        recovered: rows(changes.recovered(), recovered),
        cancelled: rows(changes.cancelled(), cancelled),
        amended: activities.chain(targets).collect(),
    }
}

fn completed(visit: &Visit, row: Row<'_>) -> String {
    let lang = visit.lang;
    t!(
        lang,
        "changes-completed",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
    )
}

fn late(visit: &Visit, row: Row<'_>) -> String {
    let lang = visit.lang;
    t!(
        lang,
        "changes-late",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
        deadline = vigia_i18n::day_long(lang, row.activity.terms.deadline),
        percent = vigia_i18n::percent(lang, row.standing.actual),
    )
}

fn recovered(visit: &Visit, row: Row<'_>) -> String {
    let lang = visit.lang;
    let (lead, code) = (row.activity.terms.lead.to_string(), row.activity.code.to_string());
    let title = row.activity.title.get(lang);
    if row.standing.status == Status::Completed {
        t!(lang, "changes-recovered-done", lead = lead, code = code, title = title)
    } else {
        let deadline = vigia_i18n::day_long(lang, row.activity.terms.deadline);
        t!(
            lang,
            "changes-recovered-deadline",
            lead = lead,
            code = code,
            title = title,
            deadline = deadline,
        )
    }
}

fn cancelled(visit: &Visit, row: Row<'_>) -> String {
    let lang = visit.lang;
    t!(
        lang,
        "changes-cancelled",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
    )
}

fn amended_activity(visit: &Visit, activity: &Activity, amendment: &Amendment) -> Told {
    let lang = visit.lang;
    let (code, title) = (activity.code.to_string(), activity.title.get(lang));
    let day = vigia_i18n::day_long(lang, amendment.day);
    let reason = vigia_i18n::reason(lang, &amendment.reason);
    let sentence = match &amendment.change {
        Change::Deadline { from, to } => t!(
            lang,
            "changes-amended-deadline",
            day = day,
            code = code,
            title = title,
            from = vigia_i18n::day(lang, *from),
            to = vigia_i18n::day(lang, *to),
            reason = reason,
        ),
        Change::Weight { from, to } => t!(
            lang,
            "changes-amended-weight",
            day = day,
            code = code,
            title = title,
            from = from.to_string(),
            to = to.to_string(),
            reason = reason,
        ),
        Change::Lead { from, to } => t!(
            lang,
            "changes-amended-lead",
            day = day,
            code = code,
            title = title,
            from = from.to_string(),
            to = to.to_string(),
            reason = reason,
        ),
    };
    Told { href: visit.href(Place::Activity(&activity.code)), sentence }
}

fn amended_target(visit: &Visit, amended: &AmendedTarget<'_>) -> Told {
    let lang = visit.lang;
    let AmendedTarget { indicator, target, amendment } = *amended;
    let sentence = t!(
        lang,
        "changes-amended-target",
        day = vigia_i18n::day_long(lang, amendment.day),
        indicator = indicator.code.to_string(),
        name = indicator.name.get(lang),
        period = vigia_i18n::period(lang, target.period),
        from = figure(visit, indicator, amendment.from),
        to = figure(visit, indicator, amendment.to),
        reason = vigia_i18n::reason(lang, &amendment.reason),
    );
    Told { href: visit.href(Place::Indicator(&indicator.code)), sentence }
}
