//! A plan with its axes, programmes, institutions, sources and totals.

use axum::extract::{self, Path, Request};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::Percent;
use vigia_domain::activity::Money;

use super::super::problem::Problem;
use super::super::reading::{
    Common, Keyed, List, Narrowing, OfPlan, Paging, Question, Refusals, Takes, answer,
};
use crate::state::State;

/// A plan.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct PlanResource {
    /// Its code, which stands in addresses.
    code: String,
    /// Its title.
    title: String,
    /// What it is.
    description: String,
    /// Its first day.
    #[schema(format = Date)]
    start: String,
    /// Its last day.
    #[schema(format = Date)]
    end: String,
    /// Counts its changes: equal revisions are equal plans.
    revision: i64,
    /// The day that the answer shows.
    #[schema(format = Date)]
    as_of: String,
    /// Figures on protected people below this are withheld.
    smallest_cell: u16,
}

/// What the chosen activities come to.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Summary {
    /// How many activities.
    activities: usize,
    /// How many of them are completed.
    completed: usize,
    /// How many are overdue: past their deadline and not completed.
    overdue: usize,
    /// How many are cancelled, and left out of the percentages.
    cancelled: usize,
    /// Their progress in per cent, weighted; null where none counts.
    #[schema(minimum = 0.0, maximum = 100.0)]
    progress: Option<f64>,
    /// The progress expected by the day.
    #[schema(minimum = 0.0, maximum = 100.0)]
    expected: Option<f64>,
    /// Completed ÷ (all − cancelled), in per cent.
    #[schema(minimum = 0.0, maximum = 100.0)]
    fulfilment_strict: Option<f64>,
    /// The same with continuous ones and those in progress.
    #[schema(minimum = 0.0, maximum = 100.0)]
    fulfilment_broad: Option<f64>,
    /// Their budgets in whole pesos; null where none has one.
    budget_dop: Option<i64>,
    /// How many indicators belong to them.
    indicators: usize,
    /// How many observations those have.
    observations: usize,
}

/// An axis.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Axis {
    /// Its code.
    code: String,
    /// Its place, from 1.
    ordinal: u8,
    /// Its name.
    name: String,
    /// What it sets out to do.
    scope: String,
}

/// A programme.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Programme {
    /// Its number within the plan.
    code: String,
    /// Its axis.
    axis: String,
    /// Its name.
    name: String,
    /// What it is for.
    objective: String,
    /// What will be different when it has worked.
    expected_result: String,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
    /// Where it is documented.
    source: String,
}

/// An institution.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Agency {
    /// Its code.
    code: String,
    /// Its full name.
    name: String,
    /// `chair`, `member` or `collaborator`.
    membership: &'static str,
}

/// A source.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Source {
    /// Its code.
    code: String,
    /// Its title, in the language of the document.
    title: String,
    /// Who published it.
    publisher: String,
    /// The year of publication, where known.
    year: Option<i16>,
    /// Where it can be found.
    reference: String,
}

impl Keyed for Axis {
    fn key(&self) -> String {
        self.code.clone()
    }
}

impl Keyed for Programme {
    fn key(&self) -> String {
        self.code.clone()
    }
}

impl Keyed for Agency {
    fn key(&self) -> String {
        self.code.clone()
    }
}

impl Keyed for Source {
    fn key(&self) -> String {
        self.code.clone()
    }
}

/// A plan
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}", tag = "plan",
    params(OfPlan, Common),
    responses((status = 200, description = "The answer", body = PlanResource), Refusals)
)]
pub(in super::super) async fn plan(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let (plan, lang) = (question.plan(), question.lang);
        Ok(PlanResource {
            code: plan.code.to_string(),
            title: plan.title.get(lang).to_owned(),
            description: plan.description.get(lang).to_owned(),
            start: plan.period.start().to_string(),
            end: plan.period.end().to_string(),
            revision: plan.revision,
            as_of: question.view.day().to_string(),
            smallest_cell: plan.policy.smallest_cell.value(),
        })
    };
    answer(&state, &plan, request, Takes::Nothing, of).await
}

/// What the chosen activities come to
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/summary", tag = "plan",
    params(OfPlan, Common, Narrowing),
    responses((status = 200, description = "The answer", body = Summary), Refusals)
)]
pub(in super::super) async fn summary(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let totals = question.selection().totals();
        let percent = |of: Option<Percent>| of.map(Percent::value);
        Ok(Summary {
            activities: totals.activities,
            completed: totals.fulfilment.completed,
            overdue: totals.distribution.overdue(),
            cancelled: totals.fulfilment.cancelled,
            progress: totals.roll_up.as_ref().map(|of| of.actual.value()),
            expected: totals.roll_up.as_ref().map(|of| of.expected.value()),
            fulfilment_strict: percent(totals.fulfilment.strict()),
            fulfilment_broad: percent(totals.fulfilment.broad()),
            budget_dop: totals.budget.map(Money::whole_pesos),
            indicators: totals.indicators,
            observations: totals.observations,
        })
    };
    answer(&state, &plan, request, Takes::Filter, of).await
}

/// The axes, in order
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/axes", tag = "plan",
    params(OfPlan, Common, Paging),
    responses((status = 200, description = "The answer", body = List<Axis>), Refusals)
)]
pub(in super::super) async fn axes(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let lang = question.lang;
        let axes = question.plan().axes.iter().map(|axis| Axis {
            code: axis.code.to_string(),
            ordinal: axis.ordinal,
            name: axis.name.get(lang).to_owned(),
            scope: axis.scope.get(lang).to_owned(),
        });
        question.page(axes.collect())
    };
    answer(&state, &plan, request, Takes::Pages, of).await
}

/// The programmes, in order
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/programmes", tag = "plan",
    params(OfPlan, Common, Paging),
    responses((status = 200, description = "The answer", body = List<Programme>), Refusals)
)]
pub(in super::super) async fn programmes(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let lang = question.lang;
        let programmes = question.plan().programmes.iter().map(|programme| Programme {
            code: programme.code.to_string(),
            axis: programme.axis.to_string(),
            name: programme.name.get(lang).to_owned(),
            objective: programme.objective.get(lang).to_owned(),
            expected_result: programme.expected_result.get(lang).to_owned(),
            provenance: programme.provenance.as_str(),
            source: programme.source.to_string(),
        });
        question.page(programmes.collect())
    };
    answer(&state, &plan, request, Takes::Pages, of).await
}

/// The institutions, in the order of the commission
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/agencies", tag = "plan",
    params(OfPlan, Common, Paging),
    responses((status = 200, description = "The answer", body = List<Agency>), Refusals)
)]
pub(in super::super) async fn agencies(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let lang = question.lang;
        let agencies = question.plan().agencies.iter().map(|agency| Agency {
            code: agency.code.to_string(),
            name: agency.name.get(lang).to_owned(),
            membership: agency.membership.as_str(),
        });
        question.page(agencies.collect())
    };
    answer(&state, &plan, request, Takes::Pages, of).await
}

/// The sources, each document once
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/sources", tag = "plan",
    params(OfPlan, Common, Paging),
    responses((status = 200, description = "The answer", body = List<Source>), Refusals)
)]
pub(in super::super) async fn sources(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let sources = question.plan().sources.iter().map(|source| Source {
            code: source.code.to_string(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            year: source.year,
            reference: source.reference.clone(),
        });
        question.page(sources.collect())
    };
    answer(&state, &plan, request, Takes::Pages, of).await
}
