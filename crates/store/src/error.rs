//! What can go wrong with the store.

/// A fault of the store, by what the caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was asked for does not exist.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// What was edited has changed since it was read.
    #[error("version {yours} was edited, version {current} is current")]
    Conflict {
        /// The version that the edit was made on.
        yours: i64,
        /// The version that stands now.
        current: i64,
    },
    /// What was edited, and has no version, is no longer as it was seen.
    #[error("changed since it was read: {0}")]
    Changed(&'static str),
    /// The change is not possible as things stand.
    #[error("invalid: {0}")]
    Invalid(&'static str),
    /// The database holds something that no version of the product writes.
    #[error("the database holds {found:?} where {expected} belongs")]
    Corrupt {
        /// What belongs there.
        expected: &'static str,
        /// What was found.
        found: String,
    },
    /// The database cannot be reached or refused the statement.
    #[error("the database is unavailable: {0}")]
    Unavailable(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database could not be migrated: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
}
