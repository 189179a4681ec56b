//! Indicators with their targets and observations.

use axum::extract::{self, Path, Request};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use vigia_domain::indicator::achievement::Rating;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::figure::{Figure, Reading};
use vigia_domain::indicator::{Baseline, Observation as Observed};
use vigia_domain::policy::Band;
use vigia_domain::{Indicator as Of, IndicatorCode};

use super::super::problem::Problem;
use super::super::reading::{
    Common, Keyed, List, Narrowing, OfPlan, Paging, Question, Refusals, Takes, answer,
};
use crate::state::State;

/// An indicator.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Indicator {
    /// Its code.
    code: String,
    /// Its axis.
    axis: String,
    /// Its programme, where it has one.
    programme: Option<String>,
    /// Its name.
    name: String,
    /// Its unit.
    unit: String,
    /// `count`, `percent`, `ratio` or `rate/100000`.
    measure: String,
    /// `increase` or `decrease`: which way it should move.
    direction: &'static str,
    /// `sum`, `cumulative` or `latest`: how periods add up.
    cumulation: &'static str,
    /// How often it is reported.
    frequency: &'static str,
    /// Whose values judge it.
    official_source: String,
    /// The baseline; null where there is none.
    baseline: Option<Known>,
    /// `behind`, `on_track`, `ahead` or `not_reporting`.
    band: &'static str,
    /// How it is made.
    method: String,
    /// The activities that are meant to move it.
    activities: Vec<String>,
    /// The SDG targets and indicators that it is aligned to.
    sdg: Vec<String>,
    /// The objectives of the Global Compact that it is aligned to.
    gcm: Vec<u8>,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
}

/// A value for a period.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Known {
    /// The first day of the period.
    #[schema(format = Date)]
    start: String,
    /// The last day of the period.
    #[schema(format = Date)]
    end: String,
    /// The value.
    value: f64,
    /// Who published it.
    source: String,
}

/// A target.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Target {
    /// The indicator.
    indicator: String,
    /// The first day of the period.
    #[schema(format = Date)]
    start: String,
    /// The last day of the period.
    #[schema(format = Date)]
    end: String,
    /// The value.
    value: f64,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
    /// Where it was set.
    source: String,
}

/// A validated observation.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Observation {
    /// Its identifier.
    id: String,
    /// The indicator.
    indicator: String,
    /// The first day of the period.
    #[schema(format = Date)]
    start: String,
    /// The last day of the period.
    #[schema(format = Date)]
    end: String,
    /// The value; null where it is withheld.
    value: Option<f64>,
    /// The numerator, where it is a share or a rate.
    numerator: Option<u64>,
    /// The denominator, where it is a share or a rate.
    denominator: Option<u64>,
    /// Why the value is withheld: `small_cell` or `protected`; null where it is not.
    withheld: Option<&'static str>,
    /// What stands in its place, such as `<11`.
    marker: Option<String>,
    /// The crime, where it is broken down.
    crime: Option<String>,
    /// The sex, where it is broken down.
    sex: Option<String>,
    /// The age group, where it is broken down.
    age_group: Option<String>,
    /// The citizenship, where it is broken down.
    citizenship: Option<String>,
    /// The form of exploitation, where it is broken down.
    exploitation: Option<String>,
    /// The province, where it is broken down.
    province: Option<String>,
    /// Whether victims are potential or confirmed, where it is said.
    victim_status: Option<String>,
    /// Who published it.
    source: String,
    /// The day from which it is known.
    #[schema(format = Date)]
    published_on: String,
    /// The observation that it corrects.
    supersedes: Option<String>,
    /// `documented`, `illustrative` or `reported`.
    provenance: &'static str,
}

impl Keyed for Indicator {
    fn key(&self) -> String {
        self.code.clone()
    }
}

impl Keyed for Target {
    fn key(&self) -> String {
        format!("{}-{}-{}", self.indicator, self.start, self.end)
    }
}

impl Keyed for Observation {
    fn key(&self) -> String {
        self.id.clone()
    }
}

impl Indicator {
    fn of(question: &Question, indicator: &Of) -> Self {
        let (plan, lang) = (question.plan(), question.lang);
        let rating = indicator.outcome(plan.policy.bands, question.view.day()).rating;
        let band = match rating {
            Rating::Rated(Band::Behind) => "behind",
            Rating::Rated(Band::OnTrack) => "on_track",
            Rating::Rated(Band::Ahead) => "ahead",
            Rating::NotReporting(_) => "not_reporting",
        };
        Self {
            code: indicator.code.to_string(),
            axis: indicator.axis.to_string(),
            programme: indicator.programme.as_ref().map(ToString::to_string),
            name: indicator.name.get(lang).to_owned(),
            unit: indicator.unit.get(lang).to_owned(),
            measure: indicator.measure.word(),
            direction: indicator.direction.as_str(),
            cumulation: indicator.cumulation.as_str(),
            frequency: indicator.frequency.as_str(),
            official_source: indicator.official_source.to_string(),
            baseline: baseline(indicator),
            band,
            method: indicator.method.get(lang).to_owned(),
            activities: indicator.activities.iter().map(ToString::to_string).collect(),
            sdg: indicator.sdg.iter().map(ToString::to_string).collect(),
            gcm: indicator.gcm.iter().map(|objective| objective.number()).collect(),
            provenance: indicator.provenance.as_str(),
        }
    }
}

fn baseline(indicator: &Of) -> Option<Known> {
    match &indicator.baseline {
        Baseline::Missing { .. } => None,
        Baseline::Known { figure, period, source } => Some(Known {
            start: period.start().to_string(),
            end: period.end().to_string(),
            value: figure.value(indicator.measure),
            source: source.to_string(),
        }),
    }
}

/// The indicators that belong to what is chosen, in order
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/indicators", tag = "indicators",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Indicator>), Refusals)
)]
pub(in super::super) async fn indicators(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        let indicators = selection.indicators();
        question.page(indicators.into_iter().map(|of| Indicator::of(question, of)).collect())
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

/// An indicator
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/indicators/{code}", tag = "indicators",
    params(
        OfPlan,
        ("code" = String, Path, pattern = "^[A-Z][A-Z0-9-]{0,18}[A-Z0-9]$", example = "INV-T"),
        Common,
    ),
    responses((status = 200, description = "The answer", body = Indicator), Refusals)
)]
pub(in super::super) async fn indicator(
    extract::State(state): extract::State<State>,
    Path((plan, code)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let code: IndicatorCode = code.parse().map_err(|_| question.not_found())?;
        let indicator = question.plan().indicator(&code);
        indicator.map(|of| Indicator::of(question, of)).ok_or_else(|| question.not_found())
    };
    answer(&state, &plan, request, Takes::Nothing, of).await
}

/// The targets of the indicators that belong to what is chosen
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/targets", tag = "indicators",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Target>), Refusals)
)]
pub(in super::super) async fn targets(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        let mut targets = Vec::new();
        for indicator in selection.indicators() {
            targets.extend(indicator.targets.iter().map(|target| Target {
                indicator: indicator.code.to_string(),
                start: target.period.start().to_string(),
                end: target.period.end().to_string(),
                value: target.figure.value(indicator.measure),
                provenance: target.provenance.as_str(),
                source: target.source.to_string(),
            }));
        }
        question.page(targets)
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

/// The validated observations of the indicators that belong to what is chosen
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/observations", tag = "indicators",
    params(OfPlan, Common, Narrowing, Paging),
    responses((status = 200, description = "The answer", body = List<Observation>), Refusals)
)]
pub(in super::super) async fn observations(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let selection = question.selection();
        let mut observations = Vec::new();
        for indicator in selection.indicators() {
            let all = indicator.observations.iter();
            observations.extend(all.map(|of| observation(question, indicator, of)));
        }
        question.page(observations)
    };
    answer(&state, &plan, request, Takes::FilterAndPages, of).await
}

fn observation(question: &Question, indicator: &Of, observed: &Observed) -> Observation {
    let smallest = question.plan().policy.smallest_cell;
    let marker =
        || vigia_i18n::reading(question.lang, indicator.measure, observed.reading, smallest);
    let (figure, withheld) = match observed.reading {
        Reading::Known(figure) => (Some(figure), None),
        Reading::TooSmall => (None, Some("small_cell")),
        Reading::Withheld => (None, Some("protected")),
    };
    let (numerator, denominator) = match figure {
        Some(Figure::Fraction { numerator, denominator }) => {
            (Some(numerator), Some(denominator.get()))
        }
        Some(Figure::Count(_) | Figure::Number(_)) | None => (None, None),
    };
    let dimension = |of: Dimension| observed.dimensions.word(of).map(ToOwned::to_owned);
    Observation {
        id: observed.id.clone(),
        indicator: indicator.code.to_string(),
        start: observed.period.start().to_string(),
        end: observed.period.end().to_string(),
        value: figure.map(|figure| figure.value(indicator.measure)),
        numerator,
        denominator,
        withheld,
        marker: withheld.map(|_| marker()),
        crime: dimension(Dimension::Crime),
        sex: dimension(Dimension::Sex),
        age_group: dimension(Dimension::AgeGroup),
        citizenship: dimension(Dimension::Citizenship),
        exploitation: dimension(Dimension::Exploitation),
        province: dimension(Dimension::Province),
        victim_status: dimension(Dimension::VictimStatus),
        source: observed.source.to_string(),
        published_on: observed.published_on.to_string(),
        supersedes: observed.supersedes.clone(),
        provenance: observed.provenance.as_str(),
    }
}
