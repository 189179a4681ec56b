//! Plans in a database: SQLite embedded, or PostgreSQL, through one SQL text.
//!
//! A plan is read as a whole, once per revision, and shared as an immutable
//! value. Every write is one transaction that increments the plan's revision
//! first, which is also the plan's lock; a read asks the database for the
//! revision and reuses the value while it stands, so that several processes on
//! one database never show different figures after a write has returned.

mod db;
mod decode;
mod dialect;
mod error;
mod revision;
mod snapshot;

pub mod account;
mod activity;
mod agency;
pub mod amendment;
pub mod archive;
mod axis;
mod event;
mod figure;
mod frame;
pub mod import;
mod indicator;
pub mod load;
pub mod observation;
mod plan;
mod programme;
pub mod report;
pub mod session;
mod source;
pub mod target;
pub mod token;
mod write;

use std::path::Path;
use std::sync::Arc;

pub use error::Error;

/// The result of every operation on the store.
pub type Result<T> = std::result::Result<T, Error>;

/// Plans, accounts, sessions and tokens in one database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    db: db::Db,
    revisions: revision::Gate,
    snapshots: Arc<snapshot::Cache>,
}

impl Store {
    /// Opens an SQLite file, makes it where it is missing, and migrates it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the file cannot be opened or migrated.
    pub async fn open_file(path: &Path) -> Result<Self> {
        Self::over(dialect::sqlite(path).await?).await
    }

    /// Connects to a PostgreSQL database and migrates it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database cannot be reached or migrated.
    pub async fn connect(url: &str) -> Result<Self> {
        Self::over(dialect::postgres(url).await?).await
    }

    async fn over(db: db::Db) -> Result<Self> {
        db.migrate().await?;
        Ok(Self { revisions: revision::Gate::new(db.clone()), snapshots: Arc::default(), db })
    }
}

/// When and on which day of the plan something is written.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The day of the plan.
    pub day: vigia_domain::Day,
    /// The instant, in milliseconds since 1970.
    pub at_ms: i64,
}
