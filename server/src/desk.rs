//! What pages show beside the plan, brought from the store and the archive.

use std::sync::Arc;

use vigia_app::pages::reports::ARCHIVE;
use vigia_app::visit::{Brought, Visit};

use crate::import::{self, Until};
use crate::state::State;

/// How many downloads of a report its page lists.
const DOWNLOADS: i64 = 200;

/// What a page shows beside the plan; nothing where the viewer may not see it
/// or there is no such thing, which the page then says.
pub(crate) async fn bring(state: &State, visit: &Visit) -> vigia_store::Result<Brought> {
    let parts: Vec<&str> = visit.path.split('/').skip(3).collect();
    match parts.as_slice() {
        ["admin", "importar"] if visit.viewer.runs_the_plan() => {
            let imports = state.store.imports(&visit.internal.code).await?;
            Ok(Brought::Imports(imports.into()))
        }
        ["admin", "importar", id] => import::bring(state, visit, id, Until::Columns).await,
        ["admin", "importar", id, "revisar"] => {
            import::bring(state, visit, id, Until::Proposal).await
        }
        ["admin", "accesos"] if visit.viewer.runs_the_plan() => {
            let tokens = state.store.tokens(&visit.internal.code).await?;
            Ok(Brought::Tokens(tokens.into(), None))
        }
        ["informes", ARCHIVE] => {
            let archived = state.store.archive_of(&visit.internal.code).await?;
            Ok(Brought::Reports(archived.into()))
        }
        ["informes", id] => report(state, visit, id).await,
        _ => Ok(Brought::Nothing),
    }
}

/// An archived report; who took it along is for the secretariat alone.
async fn report(state: &State, visit: &Visit, id: &str) -> vigia_store::Result<Brought> {
    let plan = &visit.internal.code;
    let Some(report) = state.store.archived(plan, id).await? else { return Ok(Brought::Nothing) };
    let downloads = if visit.viewer.runs_the_plan() {
        state.store.downloads_of(plan, Some(id), DOWNLOADS).await?
    } else {
        Vec::new()
    };
    Ok(Brought::Report(Arc::new(report), downloads.into()))
}
