//! The reference alignment with the international frames.

use axum::extract::{self, Path, Request};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::alignment_matrix::{AlignmentCell, gcm_matrix, sdg_matrix};

use super::super::problem::Problem;
use super::super::reading::{
    Common, Keyed, List, Narrowing, OfPlan, Paging, Question, Refusals, Takes, answer,
};
use crate::state::State;

/// What an axis does for a target or objective. A reference alignment, not a
/// commitment.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Alignment {
    /// `sdg` or `gcm`.
    frame: &'static str,
    /// The SDG target or the objective of the Global Compact.
    code: String,
    /// What it is called.
    label: String,
    /// The axis.
    axis: String,
    /// How many activities of the axis are aligned to it.
    activities: usize,
    /// Their progress in per cent; null where none counts.
    #[schema(minimum = 0.0, maximum = 100.0)]
    progress: Option<f64>,
    /// The indicators of the axis that are aligned to it.
    indicators: Vec<String>,
}

impl Keyed for Alignment {
    fn key(&self) -> String {
        format!("{}-{}-{}", self.frame, self.code, self.axis)
    }
}

/// What each axis does for the SDG targets and the objectives of the Global Compact
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/alignment", tag = "alignment",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Alignment>), Refusals)
)]
pub(in super::super) async fn alignment(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let (lang, view) = (question.lang, question.selection().narrowed());
        let mut items = Vec::new();
        for row in sdg_matrix(&view) {
            let (code, label) = (row.item.code.to_string(), row.item.label.get(lang));
            items.extend(row.cells.iter().map(|cell| cell_of("sdg", &code, label, cell)));
        }
        for row in gcm_matrix(&view) {
            let (code, label) = (row.item.code.to_string(), row.item.label.get(lang));
            items.extend(row.cells.iter().map(|cell| cell_of("gcm", &code, label, cell)));
        }
        question.page(items)
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

fn cell_of(frame: &'static str, code: &str, label: &str, cell: &AlignmentCell<'_>) -> Alignment {
    Alignment {
        frame,
        code: code.to_owned(),
        label: label.to_owned(),
        axis: cell.axis.code.to_string(),
        activities: cell.activities,
        progress: cell.progress.as_ref().map(|of| of.actual.value()),
        indicators: cell.indicators.iter().map(|of| of.code.to_string()).collect(),
    }
}
