//! The charts of a plan as files: `GET /api/v1/plans/{plan}/charts` lists them,
//! `GET /api/v1/plans/{plan}/charts/{name}.svg` or `.png` draws one.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{self, Path, Request};
use axum::response::Response;
use http::StatusCode;
use serde::Serialize;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{IntoParams, PartialSchema, ToSchema};
use vigia_charts::PngError;
use vigia_domain::{AxisCode, Day, Lang, Plan, View, day};
use vigia_gallery::{ChartName, OnItsOwn, Scene, TimeUnit, chart};
use vigia_i18n::t;

use super::asking::{lang_of, plan_of, value, view_on};
use super::exact::ensure_exact;
use super::problem::Problem;
use super::reading::{
    COMMON, Common, FileBytes, OfPlan, Question, Refusals, Takes, answer, ensure_known,
};
use super::{token, turns};
use crate::page_cache::{Audience, Kind, Page, Validator};
use crate::pages::parameters;
use crate::state::State;

/// The charts that there are.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Charts {
    /// Each chart.
    items: Vec<ChartItem>,
}

/// A chart in the list.
#[derive(Debug, Serialize, ToSchema)]
struct ChartItem {
    /// Its name, which stands in addresses.
    name: &'static str,
    /// What it shows.
    title: String,
}

/// How a chart is drawn.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes parameters that are read by their names")]
struct Drawing {
    /// The width in pixels; below 600 the layout for a phone.
    #[param(minimum = 200, maximum = 4000, example = 1200)]
    width: Option<u16>,
    /// The colours.
    #[param(pattern = "^(light|dark)$", example = "light")]
    theme: Option<String>,
    /// As high as it needs, or as the preview of a link.
    #[param(pattern = "^(fitting|card)$", example = "fitting")]
    shape: Option<String>,
    /// The axis to which it is narrowed, where it can be.
    #[param(pattern = "^[A-Z][A-Z0-9]{1,11}$", example = "PREV")]
    axis: Option<String>,
    /// The earlier day of `institutions-change`.
    #[param(format = Date, example = "2019-06-30")]
    since: Option<String>,
    /// How long a step of `gantt` is.
    #[param(pattern = "^(month|quarter|year)$", example = "quarter")]
    unit: Option<String>,
}

/// The names of [`Drawing`].
const DRAWING: [&str; 6] = ["width", "theme", "shape", "axis", "since", "unit"];

/// What kind of file a chart can be.
#[derive(Clone, Copy)]
enum Format {
    Svg,
    Png,
}

impl Format {
    const ALL: [Self; 2] = [Self::Svg, Self::Png];

    /// How the name of a file ends.
    const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    const fn kind(self) -> Kind {
        match self {
            Self::Svg => Kind::Svg,
            Self::Png => Kind::Png,
        }
    }
}

/// A chart as a file is asked for by its name.
struct ChartFile;

impl PartialSchema for ChartFile {
    fn schema() -> RefOr<Schema> {
        let both = |name: ChartName| Format::ALL.map(|of| format!("{name}.{}", of.extension()));
        let names = ChartName::ALL.into_iter().flat_map(both);
        ObjectBuilder::new().schema_type(Type::String).enum_values(Some(names)).into()
    }
}

/// What was asked for.
struct Wanted {
    name: ChartName,
    format: Format,
    lang: Lang,
    how: OnItsOwn,
    axis: Option<AxisCode>,
    since: Option<Day>,
    unit: TimeUnit,
}

/// The charts by name, with their titles
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/charts", tag = "files",
    params(OfPlan, Common),
    responses((status = 200, description = "The charts", body = Charts), Refusals)
)]
pub(super) async fn list(
    extract::State(state): extract::State<State>,
    Path(plan): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let of = |question: &Question| {
        let scene = Scene::new(&question.view, question.lang);
        let items = ChartName::ALL
            .map(|name| ChartItem { name: name.as_str(), title: chart(name, scene).title })
            .into();
        Ok(Charts { items })
    };
    answer(&state, &plan, request, Takes::Nothing, of).await
}

/// A chart, drawn
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/charts/{file}", tag = "files",
    params(
        OfPlan,
        ("file" = inline(ChartFile), Path, description = "A name of the list with .svg or .png", example = "axes.svg"),
        Common, Drawing,
    ),
    responses(
        (status = 200, description = "The chart", content(
            (FileBytes = "image/svg+xml"), (FileBytes = "image/png")
        )),
        Refusals,
    )
)]
pub(super) async fn file(
    extract::State(state): extract::State<State>,
    Path((plan, file)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let (uri, headers) = (request.uri(), request.headers());
    let query = parameters(uri.query().unwrap_or_default().as_bytes());
    let lang = lang_of(&query)?;
    ensure_known(lang, &query, &[&COMMON, &DRAWING])?;
    let (plan, shows) = plan_of(&state, lang, &plan).await?;
    token::may_read(&state, lang, &plan.code, headers).await?;
    ensure_exact(lang, &plan, &query)?;
    let address = uri.path_and_query().map_or("/", |address| address.as_str());
    let validator = Validator::new(&shows, None, Audience::Everyone, address, "chart");
    let kept = state.pages.get(address).filter(|page| page.shows == shows);
    if let Some(page) = kept {
        return Ok(page.answer(headers));
    }
    let wanted = Wanted::read(lang, &plan, &file, &query)?;
    let view = view_on(&state, lang, &plan, &query)?;
    if wanted.since.is_some_and(|since| since >= view.day()) {
        let day = vigia_i18n::day_long(lang, view.day());
        // A day well written on which there is nothing to compare.
        return Err(Problem::new(StatusCode::NOT_FOUND, t!(lang, "api-since", day = day)));
    }
    let kind = wanted.format.kind();
    let drawn = turns::aside(lang, move || draw(&view, &wanted)).await?;
    let bytes = drawn.map_err(|_| failed(lang))??;
    let page = Arc::new(Page::new(shows, validator, kind, bytes));
    state.pages.put(address, &page);
    Ok(page.answer(headers))
}

impl Wanted {
    fn read(
        lang: Lang,
        plan: &Plan,
        file: &str,
        query: &BTreeMap<String, String>,
    ) -> Result<Self, Problem> {
        let unknown = || {
            let names: Vec<&str> = ChartName::ALL.iter().map(|name| name.as_str()).collect();
            let detail = t!(lang, "api-chart-not-found", names = names.join(", "));
            Problem::new(StatusCode::NOT_FOUND, detail)
        };
        let (name, extension) = file.rsplit_once('.').ok_or_else(unknown)?;
        let mut formats = Format::ALL.into_iter();
        let format = formats.find(|format| format.extension() == extension);
        let format = format.ok_or_else(unknown)?;
        let bad = |detail| move || Problem::new(StatusCode::BAD_REQUEST, detail);
        let how = OnItsOwn {
            width: value(query, "width", bad(t!(lang, "api-width")))?.unwrap_or_default(),
            theme: value(query, "theme", bad(t!(lang, "api-theme")))?.unwrap_or_default(),
            shape: value(query, "shape", bad(t!(lang, "api-shape")))?.unwrap_or_default(),
        };
        let codes: Vec<&str> = plan.axes.iter().map(|axis| axis.code.as_str()).collect();
        let no_axis = t!(lang, "api-axis", axes = codes.join(", "));
        let axis: Option<AxisCode> = value(query, "axis", bad(no_axis.clone()))?;
        if axis.as_ref().is_some_and(|axis| plan.axis(axis).is_none()) {
            return Err(Problem::new(StatusCode::NOT_FOUND, no_axis));
        }
        let since = query.get("since").filter(|text| !text.is_empty());
        let since = since
            .map(|text| day::read(text).map_err(|_| text))
            .transpose()
            .map_err(|text| bad(t!(lang, "api-not-a-day", text = text.as_str()))())?;
        Ok(Self {
            name: name.parse().map_err(|_| unknown())?,
            format,
            lang,
            how,
            axis,
            since,
            unit: value(query, "unit", bad(t!(lang, "api-unit")))?.unwrap_or_default(),
        })
    }
}

fn draw(view: &View, wanted: &Wanted) -> Result<Bytes, Problem> {
    let Wanted { name, format, lang, how, axis, since, unit } = wanted;
    let scene = Scene {
        axis: axis.as_ref().and_then(|code| view.plan().axis(code)),
        since: *since,
        unit: *unit,
        ..Scene::new(view, *lang)
    };
    let sheet = chart(*name, scene).on_its_own(*how).map_err(|error| {
        tracing::error!(%error, %name, "a chart could not be drawn");
        failed(*lang)
    })?;
    match format {
        Format::Png => match vigia_charts::png(&sheet) {
            Ok(picture) => Ok(picture.into()),
            Err(PngError::TooLarge) => {
                Err(Problem::new(StatusCode::BAD_REQUEST, t!(*lang, "api-picture-too-large")))
            }
            Err(error @ (PngError::Drawing(_) | PngError::Pixels)) => {
                tracing::error!(%error, %name, "a chart could not be made a picture");
                Err(failed(*lang))
            }
        },
        Format::Svg => Ok(sheet.into()),
    }
}

fn failed(lang: Lang) -> Problem {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, t!(lang, "chart-missing"))
}

#[cfg(test)]
mod tests {
    use vigia_gallery::ChartName;

    use crate::testing::Server;

    const CHARTS: &str = "/api/v1/plans/rd-2018-2020/charts";

    #[tokio::test]
    async fn every_chart_is_listed_and_drawn_both_ways_in_both_languages() {
        let server = Server::start().await;
        let list: serde_json::Value =
            serde_json::from_str(&server.page(&format!("{CHARTS}?lang=en")).await).unwrap();
        assert_eq!(list["items"].as_array().unwrap().len(), ChartName::ALL.len());
        for name in ChartName::ALL {
            for lang in ["es", "en"] {
                let svg = server.get(&format!("{CHARTS}/{name}.svg?lang={lang}")).await;
                assert_eq!(svg.status(), 200, "{name}");
                assert_eq!(svg.headers()["content-type"], "image/svg+xml");
                let text = svg.text().await.unwrap();
                assert!(text.contains("width=\"1200\"") && !text.contains("var("), "{name}");
            }
            let png = server.get(&format!("{CHARTS}/{name}.png?width=360&theme=dark")).await;
            assert_eq!(png.headers()["content-type"], "image/png", "{name}");
            assert!(png.bytes().await.unwrap().starts_with(b"\x89PNG"), "{name}");
        }
    }

    #[tokio::test]
    async fn a_file_bears_the_plan_the_day_and_the_source() {
        let server = Server::start().await;
        let svg = server.page(&format!("{CHARTS}/axes.svg?as_of=2019-06-30")).await;
        for words in ["Avance real frente al previsto", "30 de junio de 2019", "revisión"] {
            assert!(svg.contains(words), "{words}: {svg}");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_drawn_is_a_problem_in_words() {
        let server = Server::start().await;
        for (path, status) in [
            ("/pie.svg", 404),
            ("/axes.gif", 404),
            ("/axes", 404),
            ("/axes.svg?width=0", 400),
            ("/axes.svg?width=100000", 400),
            ("/axes.png?width=abc", 400),
            ("/axes.svg?theme=sepia", 400),
            ("/axes.svg?lang=fr", 400),
            ("/axes.svg?shape=round", 400),
            ("/axes.svg?axis=NADA", 404),
            ("/axes.svg?axis=nada", 400),
            ("/axes.svg?axis=", 400),
            ("/axes.svg?unit=week", 400),
            ("/axes.svg?wide=900", 400),
            ("?width=900", 400),
            ("/axes.svg?since=ayer", 400),
            ("/axes.svg?since=2019-11-30", 404),
            ("/axes.svg?as_of=2017-12-31", 404),
            ("/axes.svg?as_of=2030-01-01", 404),
            ("/axes.svg?as_of=ayer", 400),
        ] {
            let answer = server.get(&format!("{CHARTS}{path}")).await;
            assert_eq!(answer.status(), status, "{path}");
            assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
            let problem: serde_json::Value =
                serde_json::from_str(&answer.text().await.unwrap()).unwrap();
            assert!(problem["detail"].as_str().unwrap().len() > 20, "{path}: {problem}");
        }
        let other = server.get("/api/v1/plans/otro/charts/axes.svg").await;
        assert_eq!(other.status(), 404);
    }

    #[tokio::test]
    async fn an_unchanged_chart_is_not_sent_again() {
        let server = Server::start().await;
        for path in [CHARTS.to_owned(), format!("{CHARTS}/axes.svg")] {
            let tag = server.get(&path).await.headers()["etag"].to_str().unwrap().to_owned();
            let known: [(&str, &str); 1] = [("if-none-match", &tag)];
            for _ in 0..2 {
                assert_eq!(server.get_with(&path, &known).await.status(), 304, "{path}");
            }
            let other = server.get_with(&format!("{path}?lang=en"), &known).await;
            assert_eq!(other.status(), 200, "{path}");
        }
    }
}
