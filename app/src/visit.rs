//! What a page is a function of.

mod as_of;
mod brought;
mod filter;
mod indicator_filter;
mod parts;
mod places;
mod range;

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use vigia_domain::account::{Actor, Role, Viewer};
use vigia_domain::indicator::Observation;
use vigia_domain::report::Review;
use vigia_domain::{Activity, Day, Indicator, Lang, Plan, ProgressReport, Published, View};

pub use as_of::{AS_OF, AsOfFault, read_as_of};
pub use brought::Brought;
pub use filter::{FILTER, FilterFault, read_filter};
pub use indicator_filter::{IndicatorFilter, RatingGroup, read_indicator_filter};
pub use parts::Parts;
pub use places::{Place, follows_the_day, href, is_brought};
pub use range::{DayRange, RangeFault, read_range};

use crate::actions::Refusal;

/// A request for a page with all that the page needs: pages load nothing.
#[derive(Clone)]
pub struct Visit {
    /// The language of the page.
    pub lang: Lang,
    /// What is published, on the day of the plan.
    pub view: Arc<View>,
    /// The parts of pages that this view and language alone decide.
    pub parts: Arc<Parts>,
    /// The plan with what is under review; see [`Visit::reports_of`].
    pub internal: Arc<Plan>,
    /// Who looks.
    pub viewer: Viewer,
    /// The name with which they signed in.
    pub login: Option<String>,
    /// The day of the plan for those who do not look back.
    pub today: Day,
    /// The earlier day that the address asks for, where it asks for one.
    pub as_of: Result<Option<Day>, AsOfFault>,
    /// The day of the plan on which this browser was here before, where it was
    /// and the page is about what changed.
    pub last_visit: Option<Day>,
    /// The address of the site, such as `https://vigia.example`, without a
    /// slash at its end.
    pub origin: Arc<str>,
    /// Whether the plan's day was moved, so that a ribbon says so.
    pub day_is_moved: bool,
    /// The path of the page.
    pub path: String,
    /// The parameters of its address.
    pub query: BTreeMap<String, String>,
    /// What the page shows beside the plan.
    pub brought: Brought,
    /// A form that was sent and refused, to be shown again as typed.
    pub rejected: Option<Arc<Rejected>>,
    /// An identifier for a report that this page's form may make.
    pub new_report_id: String,
    /// The files that pages load.
    pub assets: Arc<crate::Assets>,
}

/// A form that was refused.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
    /// Why it was refused.
    pub refusal: Refusal,
}

impl Rejected {
    /// What was typed into a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

/// The request under way.
#[must_use]
pub fn visit() -> Visit {
    expect_context::<Visit>()
}

impl Visit {
    /// What is published.
    #[must_use]
    pub fn plan(&self) -> &Published {
        self.view.plan()
    }

    /// The day of the plan.
    #[must_use]
    pub fn day(&self) -> Day {
        self.view.day()
    }

    /// The earlier day on which the visitor looks at the plan, where it is one.
    #[must_use]
    pub fn looking_back(&self) -> Option<Day> {
        self.as_of.as_ref().copied().unwrap_or_default()
    }

    /// Whether the plan can be changed from this page: what lies behind is only
    /// looked at.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.looking_back().is_none()
    }

    /// The address of a page of this plan in this language, on the same day.
    #[must_use]
    pub fn href(&self, place: Place<'_>) -> String {
        self.href_with(place, &[])
    }

    /// The same with parameters.
    #[must_use]
    pub fn href_with(&self, place: Place<'_>, parameters: &[(&str, &str)]) -> String {
        let path = href(self.lang, &self.plan().code, place);
        let day = self.looking_back().filter(|_| follows_the_day(&path));
        Self::with_query(&path, parameters, day)
    }

    /// The address of this page without its parameters, on the same day.
    #[must_use]
    pub fn here(&self) -> String {
        Self::with_query(&self.path, &[], self.looking_back())
    }

    /// The address of this page on another day, today without one.
    #[must_use]
    pub fn here_on(&self, day: Option<Day>) -> String {
        let query = self.query.iter().filter(|(name, _)| *name != AS_OF);
        let query: Vec<_> = query.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Self::with_query(&self.path, &query, day)
    }

    fn with_query(path: &str, parameters: &[(&str, &str)], day: Option<Day>) -> String {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let mut query: BTreeMap<String, String> = parameters.iter().map(owned).collect();
        query.extend(day.map(|day| (AS_OF.to_owned(), day.to_string())));
        format!("{path}{}", places::query(&query))
    }

    /// The address of a chart of this plan in this language, on the same day.
    #[must_use]
    pub fn chart_file(&self, chart: &str, kind: &str, parameters: &[(&str, &str)]) -> String {
        let path = format!("/api/v1/plans/{}/charts/{chart}.{kind}", self.plan().code);
        let mut all = vec![("lang", self.lang.code())];
        all.extend_from_slice(parameters);
        Self::with_query(&path, &all, self.looking_back())
    }

    /// The address of a file of this plan in this language, on the same day.
    #[must_use]
    pub fn export_file(&self, file: &str, parameters: &[(&str, &str)]) -> String {
        let path = format!("/api/v1/plans/{}/export/{file}", self.plan().code);
        let mut all = vec![("lang", self.lang.code())];
        all.extend_from_slice(parameters);
        Self::with_query(&path, &all, self.looking_back())
    }

    /// The address of this page in the other language.
    #[must_use]
    pub fn in_other_language(&self) -> String {
        let rest = self.path.strip_prefix('/').and_then(|path| path.split_once('/'));
        let rest = rest.map_or("", |(_, rest)| rest);
        let query = places::query(&self.query);
        format!("/{}/{rest}{query}", self.lang.other())
    }

    /// The reports on an activity that this viewer may see, oldest first.
    #[must_use]
    pub fn reports_of<'a>(&'a self, published: &'a Activity) -> Vec<&'a ProgressReport> {
        let day = self.day();
        let activity = self
            .internal
            .activity(&published.code)
            .filter(|activity| self.viewer.sees_unvalidated(activity))
            .unwrap_or(published);
        activity.reports.iter().filter(|report| report.reported_on <= day).collect()
    }

    /// The reports that wait for the secretariat, oldest first.
    #[must_use]
    pub fn reports_to_review(&self) -> Vec<(&Activity, &ProgressReport)> {
        let mut waiting: Vec<_> = self
            .internal
            .activities
            .iter()
            .filter(|activity| activity.is_part_on(self.today))
            .flat_map(|activity| activity.reports.iter().map(move |report| (activity, report)))
            .filter(|(_, report)| report.review == Review::Submitted)
            .collect();
        waiting.sort_by_key(|(_, report)| report.reported_on);
        waiting
    }

    /// The entries of figures that wait for the secretariat: what was sent
    /// together for one indicator, period and source, oldest first.
    #[must_use]
    pub fn entries_to_review(&self) -> Vec<(&Indicator, Vec<&Observation>)> {
        let mut entries: Vec<(&Indicator, Vec<&Observation>)> = Vec::new();
        for indicator in &self.internal.indicators {
            for observation in &indicator.observations {
                if observation.review != Review::Submitted {
                    continue;
                }
                let key = |o: &Observation| (o.revision, o.period, o.source.clone());
                let entry = entries.iter_mut().find(|(of, entry)| {
                    of.code == indicator.code
                        && entry.first().is_some_and(|first| key(first) == key(observation))
                });
                match entry {
                    Some((_, entry)) => entry.push(observation),
                    None => entries.push((indicator, vec![observation])),
                }
            }
        }
        entries.sort_by_key(|(_, entry)| entry.first().map(|first| first.revision));
        entries
    }

    /// The last report of an activity that is not validated yet, with which its
    /// institution is still busy; never one of an import that was undone.
    #[must_use]
    pub fn open_report<'a>(&'a self, activity: &Activity) -> Option<&'a ProgressReport> {
        let activity = self.internal.activity(&activity.code)?;
        activity.reports.iter().rev().find(|report| {
            let is_of_a_member = matches!(&report.actor, Actor::Account { role: Role::Member, .. });
            is_of_a_member && !report.review.is_validated()
        })
    }

    /// Whether this viewer may learn the role behind an entry of the record.
    #[must_use]
    pub fn names(&self, actor: &Actor) -> String {
        match actor {
            Actor::PlanFiles => vigia_i18n::t!(self.lang, "actor-plan-files"),
            Actor::Account { role: Role::Secretariat, agency } => {
                vigia_i18n::t!(self.lang, "actor-secretariat", agency = agency.to_string())
            }
            Actor::Account { agency, .. } => agency.to_string(),
        }
    }

    /// Answers with another status than 200.
    pub fn answer(&self, status: StatusCode) {
        expect_context::<ResponseOptions>().set_status(status);
    }

    /// Sends whoever is not signed in to the page where they can, and back.
    pub fn send_to_sign_in(&self) {
        let back = format!("{}{}", self.path, places::query(&self.query));
        let query = places::query(&BTreeMap::from([("next".to_owned(), back)]));
        let address = format!("{}{query}", self.href(Place::SignIn));
        let response = expect_context::<ResponseOptions>();
        if let Ok(address) = HeaderValue::from_str(&address) {
            response.insert_header(header::LOCATION, address);
        }
        response.set_status(StatusCode::SEE_OTHER);
    }
}
