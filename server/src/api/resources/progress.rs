//! The progress of the plan through time.

use axum::extract::{self, Path, Request};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::curve::curve;
use vigia_domain::{AxisCode, Percent};

use super::super::problem::Problem;
use super::super::reading::{
    Common, Keyed, List, Narrowing, OfPlan, Paging, Question, Refusals, Takes, answer,
};
use crate::state::State;

/// The progress at the end of a day.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Point {
    /// The axis; null for the whole plan.
    axis: Option<String>,
    /// The day: the start of the plan, each month's end, and the day asked for.
    #[schema(format = Date)]
    day: String,
    /// The progress that counted then, in per cent; null after the day asked for.
    #[schema(minimum = 0.0, maximum = 100.0)]
    actual: Option<f64>,
    /// The progress that was expected by then.
    #[schema(minimum = 0.0, maximum = 100.0)]
    expected: f64,
}

impl Keyed for Point {
    fn key(&self) -> String {
        format!("{}-{}", self.axis.as_deref().unwrap_or_default(), self.day)
    }
}

/// The progress of what is chosen, as a whole and of each axis, through time
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/progress", tag = "progress",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Point>), Refusals)
)]
pub(in super::super) async fn progress(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        let view = selection.narrowed();
        let (plan, day) = (view.plan(), view.day());
        let of_axis = |axis: Option<&AxisCode>| {
            let points = curve(plan, axis, day).into_iter().map(|point| Point {
                axis: axis.map(ToString::to_string),
                day: point.day.to_string(),
                actual: point.actual.map(Percent::value),
                expected: point.expected.value(),
            });
            points.collect::<Vec<_>>()
        };
        let mut points = of_axis(None);
        for axis in selection.axes() {
            points.extend(of_axis(Some(&axis.code)));
        }
        question.page(points)
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}
