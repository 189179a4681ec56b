//! The style sheet, the islands and the icon, embedded in the binary.

use axum::Router;
use memory_serve::CacheControl;

/// The files under their addresses. Their names carry their content's hash, so
/// a browser may keep them for good.
pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    memory_serve::load!()
        .index_file(None)
        .enable_gzip(true)
        .enable_brotli(true)
        .cache_control(CacheControl::Long)
        .into_router()
}

/// The names that pages refer to.
pub(crate) fn names() -> vigia_app::Assets {
    vigia_app::Assets {
        style: format!("/pkg/{}", env!("VIGIA_STYLE")),
        islands: vigia_app::IslandFiles {
            script: concat!("/pkg/", env!("VIGIA_ISLANDS"), ".js").to_owned(),
            wasm: concat!("/pkg/", env!("VIGIA_ISLANDS"), "_bg.wasm").to_owned(),
        },
    }
}
