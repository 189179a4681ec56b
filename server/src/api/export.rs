//! A plan as files: `GET /api/v1/plans/{plan}/export/{file}`.

mod asked;
mod form;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{self, Path, Request};
use axum::response::Response;
use http::header::{CONTENT_DISPOSITION, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{IntoParams, PartialSchema};
use vigia_app::visit::FILTER;
use vigia_documents::{Document, progress_report};
use vigia_documents::{DocumentError, axis_brief, docx, institution_brief, pdf};
use vigia_domain::Lang;
use vigia_domain::account::Viewer;
use vigia_exchange::iati::{self, IatiError};
use vigia_exchange::observation_sheet;
use vigia_exchange::tables;
use vigia_exchange::xlsx::{self, XlsxError};
use vigia_i18n::t;
use vigia_store::archive::Download;

pub(crate) use asked::{About, Asked};
pub(crate) use form::Form;

use super::asking::{lang_of, plan_of};
use super::exact::ensure_exact;
use super::problem::Problem;
use super::reading::{COMMON, Common, FileBytes, Narrowing, OfPlan, Refusals, ensure_known};
use super::{token, turns};
use crate::auth::{AuthSession, viewer};
use crate::checksum::Checksum;
use crate::clock::now_ms;
use crate::page_cache::{Audience, Kind, Page, Validator};
use crate::pages::parameters;
use crate::state::State;

/// The checksum of what is sent (RFC 9530).
pub(crate) const REPR_DIGEST: HeaderName = HeaderName::from_static("repr-digest");

/// A file could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ExportError {
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error(transparent)]
    Xlsx(#[from] XlsxError),
    #[error(transparent)]
    Iati(#[from] IatiError),
    #[error(transparent)]
    Csv(#[from] csv::Error),
}

/// The names of [`Making`].
const MAKING: [&str; 3] = ["period", "bom", "archival"];

/// How a file is made.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes parameters that are read by their names")]
struct Making {
    /// The period of which a report tells what changed.
    #[param(
        pattern = "^(19|20)[0-9]{2}((-S[12]|-Q[1-4])|(-(0[1-9]|1[0-2])([.][.](19|20)[0-9]{2}-(0[1-9]|1[0-2]))?))?$",
        example = "2019-S1"
    )]
    period: Option<String>,
    /// With the mark by which some programs know UTF-8, for tables.
    #[param(pattern = "^[01]$", example = "1")]
    bom: Option<String>,
    /// As PDF/A, for documents that are kept for long.
    #[param(pattern = "^[01]$", example = "1")]
    archival: Option<String>,
}

/// A file is asked for by its name.
impl PartialSchema for Form {
    fn schema() -> RefOr<Schema> {
        let names = Self::all().map(|form| form.to_string());
        ObjectBuilder::new().schema_type(Type::String).enum_values(Some(names)).into()
    }
}

/// A file of the plan: report, matrix, tables, IATI
#[utoipa::path(
    get, path = "/api/v1/plans/{plan}/export/{file}", tag = "files",
    params(
        OfPlan,
        ("file" = inline(Form), Path, description = "The name of the file: `report.pdf`, `report.docx`, \
            `brief.pdf` of one axis or institution, `matrix.xlsx`, `iati.xml`, \
            `observations-template.xlsx`, or a table such as `activities.csv`; \
            `data-dictionary.csv` says what their columns are", example = "activities.csv"),
        Common, Narrowing, Making,
    ),
    responses(
        (status = 200, description = "The file", content(
            (FileBytes = "application/pdf"),
            (FileBytes = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (FileBytes = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            (FileBytes = "application/xml"),
            (String = "text/csv"),
        )),
        Refusals,
    )
)]
pub(crate) async fn file(
    extract::State(state): extract::State<State>,
    Path((plan, file)): Path<(String, String)>,
    auth: AuthSession,
    request: Request,
) -> Result<Response, Problem> {
    let (uri, headers) = (request.uri(), request.headers());
    let query = parameters(uri.query().unwrap_or_default().as_bytes());
    let lang = lang_of(&query)?;
    let (plan, shows) = plan_of(&state, lang, &plan).await?;
    let token = token::may_read(&state, lang, &plan.code, headers).await?;
    ensure_known(lang, &query, &[&COMMON, &FILTER, &MAKING])?;
    ensure_exact(lang, &plan, &query)?;
    let asked = Asked::read(&state, lang, &plan, &file, &query)?;
    let address = uri.path_and_query().map_or("/", |address| address.as_str());
    let kept = state.pages.get(address).filter(|page| page.shows == shows);
    let page = if let Some(page) = kept {
        page
    } else {
        let kind = Kind::File(asked.form.media_type());
        let bytes = made(lang, asked.clone()).await?;
        let validator = Validator::new(&shows, None, Audience::Everyone, address, "export");
        let page = Arc::new(Page::new(shows, validator, kind, bytes));
        state.pages.put(address, &page);
        page
    };
    let checksum = Checksum::of(page.bytes());
    let mut response = page.answer(headers);
    if response.status() == StatusCode::NOT_MODIFIED {
        return Ok(response);
    }
    put(&mut response, CONTENT_DISPOSITION, &attachment(&asked.file_name()));
    put(&mut response, REPR_DIGEST, &checksum.digest_header());
    // Whoever asks for the head of a file takes none.
    if request.method() == Method::HEAD {
        return Ok(response);
    }
    let download = Download {
        at_ms: now_ms(),
        plan: plan.code.clone(),
        revision: plan.revision,
        day: asked.edition.selection.day(),
        form: asked.form.to_string(),
        query: asked.query.clone(),
        hash: checksum.to_string(),
        archived: None,
        by: token.map_or_else(|| taken_by(&viewer(&auth)), |token| format!("token {}", token.id)),
    };
    log(&state, &download).await;
    Ok(response)
}

/// Makes a file when its turn comes.
pub(crate) async fn made(lang: Lang, asked: Asked) -> Result<Bytes, Problem> {
    let form = asked.form;
    let failed = || Problem::new(StatusCode::INTERNAL_SERVER_ERROR, t!(lang, "export-failed"));
    let making = turns::aside(lang, move || make(&asked)).await?;
    let bytes = making.map_err(|error| {
        tracing::error!(%error, %form, "the making of a file was interrupted");
        failed()
    })?;
    bytes.map(Bytes::from).map_err(|error| {
        tracing::error!(%error, %form, "a file could not be made");
        failed()
    })
}

fn make(asked: &Asked) -> Result<Vec<u8>, ExportError> {
    let edition = &asked.edition;
    match asked.form {
        Form::Matrix => Ok(xlsx::matrix(edition)?),
        Form::Pdf | Form::Brief => Ok(pdf(&document(asked), asked.standard)?),
        Form::Docx => Ok(docx(&document(asked))?),
        Form::Iati => Ok(iati::xml(edition)?.into_bytes()),
        Form::Csv(table) => Ok(tables::csv(table, edition, asked.bom)?),
        Form::ObservationsTemplate => {
            let indicators = edition.selection.indicators();
            Ok(observation_sheet::template(edition.selection.plan(), edition.lang, &indicators)?)
        }
    }
}

/// The report, or the brief where one was asked for.
fn document(asked: &Asked) -> Document {
    let edition = &asked.edition;
    let brief = match &asked.about {
        About::Everything => None,
        About::Axis(axis) => axis_brief(edition, axis),
        About::Institution(agency) => institution_brief(edition, agency),
    };
    brief.unwrap_or_else(|| progress_report(edition))
}

/// Enters a download; one that cannot be entered is sent all the same.
pub(crate) async fn log(state: &State, download: &Download) {
    if let Err(error) = state.store.log_download(download).await {
        tracing::error!(%error, form = download.form, "a download could not be entered");
    }
}

/// Whose a download was: never a name.
pub(crate) fn taken_by(viewer: &Viewer) -> String {
    match viewer {
        Viewer::Public => "public".to_owned(),
        Viewer::Account { role, agency } => format!("{} {agency}", role.as_str()),
    }
}

/// How a browser saves a file under its name.
pub(crate) fn attachment(file_name: &str) -> String {
    format!("attachment; filename=\"{file_name}\"")
}

fn put(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

#[cfg(test)]
mod tests;
