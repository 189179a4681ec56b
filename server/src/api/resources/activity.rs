//! Activities with their reports and what happened to them.

use axum::extract::{self, Path, Request};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::activity::Money;
use vigia_domain::view::Row;
use vigia_domain::{ActivityCode, Percent};

use super::super::problem::Problem;
use super::super::reading::{
    Common, Keyed, List, Narrowing, OfPlan, Paging, Question, Refusals, Takes, answer,
};
use crate::state::State;

/// An activity.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Activity {
    /// Its code; text, never a number: `1.10` is the tenth activity.
    code: String,
    /// Its axis.
    axis: String,
    /// Its programme.
    programme: String,
    /// What is done.
    title: String,
    /// The institution that leads.
    lead: String,
    /// The institutions that share.
    partners: Vec<String>,
    /// Its first day.
    #[schema(format = Date)]
    start: String,
    /// Its last day.
    #[schema(format = Date)]
    deadline: String,
    /// How much it counts.
    #[schema(minimum = 1, maximum = 5)]
    weight: u8,
    /// The status of its last validated report.
    status: &'static str,
    /// `overdue`, `at_risk` or `due_soon`; null where there is nothing to worry about.
    concern: Option<&'static str>,
    /// The progress that counts, in per cent.
    #[schema(minimum = 0.0, maximum = 100.0)]
    progress: f64,
    /// The progress expected by the day.
    #[schema(minimum = 0.0, maximum = 100.0)]
    expected: f64,
    /// The day of its last validated report.
    #[schema(format = Date)]
    last_report: Option<String>,
    /// Whether a report is owed.
    owes_report: bool,
    /// Days to the deadline, negative once it has passed.
    days_left: i32,
    /// Its budget in whole pesos.
    budget_dop: Option<i64>,
    /// The steps on its way.
    milestones: Vec<Milestone>,
    /// The means of verification.
    verification: Vec<String>,
    /// The SDG targets that it is aligned to.
    sdg: Vec<String>,
    /// The objectives of the Global Compact that it is aligned to.
    gcm: Vec<u8>,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
    /// Where it is documented.
    source: String,
}

/// A step on the way of an activity.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Milestone {
    /// What will have been reached.
    text: String,
    /// By when.
    #[schema(format = Date)]
    due: Option<String>,
}

/// A validated report on an activity.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Report {
    /// Its identifier.
    id: String,
    /// The activity.
    activity: String,
    /// The day for which it speaks.
    #[schema(format = Date)]
    reported_on: String,
    /// The status.
    status: &'static str,
    /// The percentage, where it gives one.
    #[schema(minimum = 0.0, maximum = 100.0)]
    percent: Option<f64>,
    /// What was done.
    narrative: String,
    /// Where it can be verified.
    evidence: Option<String>,
    /// What has been spent so far, in whole pesos.
    spent_dop: Option<i64>,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
    /// Where a documented report was published.
    source: Option<String>,
}

/// What happened to an activity.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Event {
    /// Tells it from others.
    id: String,
    /// The activity.
    activity: String,
    /// When.
    #[schema(format = Date)]
    day: String,
    /// What happened: `loaded`, `report_validated`, `amended` and others.
    kind: &'static str,
}

impl Keyed for Activity {
    fn key(&self) -> String {
        self.code.clone()
    }
}

impl Keyed for Report {
    fn key(&self) -> String {
        self.id.clone()
    }
}

impl Keyed for Event {
    fn key(&self) -> String {
        self.id.clone()
    }
}

impl Activity {
    fn of(question: &Question, Row { activity, standing }: Row<'_>) -> Self {
        let (plan, lang) = (question.plan(), question.lang);
        let milestones = activity.milestones.iter().map(|milestone| Milestone {
            text: milestone.text.get(lang).to_owned(),
            due: milestone.due.map(|day| day.to_string()),
        });
        Self {
            code: activity.code.to_string(),
            axis: plan.axis_of(activity).map(|axis| axis.code.to_string()).unwrap_or_default(),
            programme: activity.programme.to_string(),
            title: activity.title.get(lang).to_owned(),
            lead: activity.terms.lead.to_string(),
            partners: activity.partners.iter().map(ToString::to_string).collect(),
            start: activity.start.to_string(),
            deadline: activity.terms.deadline.to_string(),
            weight: activity.terms.weight.value(),
            status: standing.status.as_str(),
            concern: standing.concern.map(vigia_domain::status::Concern::as_str),
            progress: standing.actual.value(),
            expected: standing.expected.value(),
            last_report: standing.last_report.map(|day| day.to_string()),
            owes_report: standing.owes_report,
            days_left: standing.days_left,
            budget_dop: activity.budget.map(Money::whole_pesos),
            milestones: milestones.collect(),
            verification: activity.verification.iter().map(|of| of.get(lang).to_owned()).collect(),
            sdg: activity.sdg.iter().map(ToString::to_string).collect(),
            gcm: activity.gcm.iter().map(|objective| objective.number()).collect(),
            provenance: activity.provenance.as_str(),
            source: activity.source.to_string(),
        }
    }
}

/// The chosen activities, by code
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/activities", tag = "activities",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Activity>), Refusals)
)]
pub(in super::super) async fn activities(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        question.page(selection.rows().map(|row| Activity::of(question, row)).collect())
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

/// An activity
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/activities/{code}", tag = "activities",
    params(
        OfPlan,
        ("code" = String, Path, pattern = "^[1-9][0-9]?\\.[0-9]{2,3}$", example = "1.07"),
        Common,
    ),
    responses((status = 200, description = "The answer", body = Activity), Refusals)
)]
pub(in super::super) async fn activity(
    extract::State(state): extract::State<State>,
    Path((plan, code)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let code: ActivityCode = code.parse().map_err(|_| question.not_found())?;
        let row = question.view.rows().find(|row| row.activity.code == code);
        row.map(|row| Activity::of(question, row)).ok_or_else(|| question.not_found())
    };
    answer(&state, &plan, request, Takes::Nothing, of).await
}

/// The validated reports on the chosen activities, oldest first
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/reports", tag = "activities",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Report>), Refusals)
)]
pub(in super::super) async fn reports(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let (selection, lang) = (question.selection(), question.lang);
        let mut reports: Vec<Report> = Vec::new();
        for Row { activity, .. } in selection.rows() {
            reports.extend(activity.reports.iter().map(|report| Report {
                id: report.id.clone(),
                activity: activity.code.to_string(),
                reported_on: report.reported_on.to_string(),
                status: report.progress.status().as_str(),
                percent: report.progress.percent().map(Percent::value),
                narrative: report.narrative.get(lang).to_owned(),
                evidence: report.evidence.as_ref().map(|link| link.as_str().to_owned()),
                spent_dop: report.spent.map(Money::whole_pesos),
                provenance: report.provenance.as_str(),
                source: report.source.as_ref().map(ToString::to_string),
            }));
        }
        reports.sort_by(|a, b| (&a.reported_on, &a.id).cmp(&(&b.reported_on, &b.id)));
        question.page(reports)
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

/// What happened to the chosen activities, oldest first
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/events", tag = "activities",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Event>), Refusals)
)]
pub(in super::super) async fn events(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        let mut events = Vec::new();
        for Row { activity, .. } in selection.rows() {
            let of_activity = activity.events.iter().enumerate();
            events.extend(of_activity.map(|(place, event)| (event, &activity.code, place)));
        }
        events.sort_by_key(|(event, code, place)| (event.day, *code, *place));
        let events = events.into_iter().map(|(event, code, place)| Event {
            id: format!("{code}-{place}"),
            activity: code.to_string(),
            day: event.day.to_string(),
            kind: event.kind.as_str(),
        });
        question.page(events.collect())
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}
