//! How far a matrix has come: read again from the archive each time, so that a
//! proposal is always made for the plan as it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::{JoinError, spawn_blocking};
use vigia_app::pages::import::{Origin, Step, form};
use vigia_app::visit::{Brought, Visit};
use vigia_domain::account::{Actor, Viewer};
use vigia_domain::{Day, Lang, Plan};
use vigia_exchange::matrix::layout::{Layout, Mapping, guess};
use vigia_exchange::matrix::{Choices, propose};
use vigia_exchange::workbook::Workbook;
use vigia_store::Error;
use vigia_store::import::Upload;

use super::json;
use crate::archive::ArchiveError;
use crate::secret;
use crate::state::State;

/// An upload could not be looked at.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StepError {
    #[error(transparent)]
    Store(#[from] Error),
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    #[error("an uploaded file cannot be opened any more")]
    Unreadable,
    #[error("the reading of a file was interrupted: {0}")]
    Interrupted(#[from] JoinError),
}

impl From<StepError> for Error {
    fn from(error: StepError) -> Self {
        match error {
            StepError::Store(error) => error,
            StepError::Archive(_) | StepError::Unreadable | StepError::Interrupted(_) => {
                Self::Corrupt { expected: "an uploaded file", found: error.to_string() }
            }
        }
    }
}

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// To what the columns hold.
    Columns,
    /// To what would change.
    Proposal,
}

/// What decides a step besides the upload.
pub(super) struct About {
    pub(super) plan: Arc<Plan>,
    pub(super) actor: Actor,
    pub(super) today: Day,
    pub(super) lang: Lang,
}

/// How many files are worked on at once, so that many large ones wait for each
/// other and not for memory.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Work on a file that takes a while, away from the threads that answer.
pub(crate) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, StepError> {
    let _turn = AT_ONCE.acquire().await;
    Ok(spawn_blocking(work).await?)
}

/// What a page shows of an upload; nothing where there is none of that name or
/// the viewer is not the secretariat.
pub(crate) async fn bring(
    state: &State,
    visit: &Visit,
    id: &str,
    until: Until,
) -> vigia_store::Result<Brought> {
    let Viewer::Account { role, agency } = &visit.viewer else { return Ok(Brought::Nothing) };
    if !visit.viewer.runs_the_plan() {
        return Ok(Brought::Nothing);
    }
    let about = About {
        plan: Arc::clone(&visit.internal),
        actor: Actor::Account { role: *role, agency: agency.clone() },
        today: visit.today,
        lang: visit.lang,
    };
    let Some(opened) = open(state, &about.plan, id).await? else { return Ok(Brought::Nothing) };
    // What was chosen and refused is shown again as chosen.
    let chosen = visit
        .rejected
        .as_ref()
        .and_then(|rejected| form::mapping(&rejected.fields, &opened.layout));
    let step = step(state, about, opened, chosen, until).await?;
    Ok(Brought::Import(Arc::new(step)))
}

/// An uploaded file that was opened.
pub(super) struct Opened {
    pub(super) upload: Upload,
    workbook: Workbook,
    pub(super) layout: Layout,
}

/// Opens an upload of a plan; nothing where there is none of that name.
pub(super) async fn open(
    state: &State,
    plan: &Plan,
    id: &str,
) -> Result<Option<Opened>, StepError> {
    let Some(upload) = state.store.upload(&plan.code, id).await? else { return Ok(None) };
    let bytes = state.archive.file(&upload.file_hash).await?;
    let name = upload.file_name.clone();
    let opened = aside(move || {
        let workbook = Workbook::open(&name, &bytes).map_err(|_| StepError::Unreadable)?;
        let layout = guess(&workbook);
        Ok::<_, StepError>((workbook, layout))
    });
    let (workbook, layout) = opened.await??;
    Ok(Some(Opened { upload, workbook, layout }))
}

/// How far an upload has come: with what was chosen just now, else before, else
/// for a file that is laid out like this one, else what the headings say.
pub(super) async fn step(
    state: &State,
    about: About,
    opened: Opened,
    chosen: Option<Mapping>,
    until: Until,
) -> Result<Step, StepError> {
    let Opened { upload, workbook, layout } = opened;
    let chosen = chosen.or_else(|| read(upload.mapping.as_deref()?));
    let (mapping, origin) = match chosen {
        Some(mapping) => (mapping, Origin::Chosen),
        None => match remembered(state, &about.plan, &layout).await? {
            Some(mapping) => (mapping, Origin::Remembered),
            None => (layout.mapping(), Origin::Guessed),
        },
    };
    let faults = layout.check(&mapping);
    let choices = choices(&upload, &layout, &about);
    let goes_on = until == Until::Proposal && faults.is_empty();
    let step = move || {
        let proposal = goes_on
            .then(|| propose(&workbook, &layout, &mapping, &choices, &about.plan, &about.actor));
        let seal = secret::hash(json(&(&mapping, &choices)).as_bytes());
        Step { upload, layout, mapping, origin, faults, choices, seal, proposal }
    };
    aside(step).await
}

/// What was decided besides the columns; at first that the file speaks for the
/// day that it says, else for today, in the language of the page.
pub(super) fn choices(upload: &Upload, layout: &Layout, about: &About) -> Choices {
    upload.choices.as_deref().and_then(read).unwrap_or_else(|| Choices {
        reported_on: layout.reported_on(about.today),
        lang: about.lang,
        agencies: BTreeMap::new(),
    })
}

async fn remembered(
    state: &State,
    plan: &Plan,
    layout: &Layout,
) -> Result<Option<Mapping>, StepError> {
    let kept = state.store.layout(&plan.code, &layout.key()).await?;
    Ok(kept.as_deref().and_then(read).map(|mapping| layout.recalled(mapping)))
}

/// What was kept as JSON; what an earlier version wrote otherwise is decided
/// anew.
fn read<T: serde::de::DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}
