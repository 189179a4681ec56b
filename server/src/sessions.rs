//! Sessions in the store.

use async_trait::async_trait;
use axum_login::tower_sessions::SessionStore;
use axum_login::tower_sessions::session::{Id, Record};
use axum_login::tower_sessions::session_store::{Error, Result};
use vigia_store::Store;
use vigia_store::session::SessionRecord;

use crate::clock::now_ms;

/// Keeps sessions in the database, so that they outlive the process and hold
/// for every process on it.
#[derive(Clone, Debug)]
pub(crate) struct StoredSessions(pub(crate) Store);

#[async_trait]
impl SessionStore for StoredSessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !self.0.create_session(&encode(record)?).await.map_err(backend)? {
            record.id = Id::default();
        }
        self.0.delete_expired_sessions(now_ms()).await.map_err(backend)
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.0.save_session(&encode(record)?).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let data = self.0.load_session(&id.to_string(), now_ms()).await.map_err(backend)?;
        data.map(|data| serde_json::from_str(&data))
            .transpose()
            .map_err(|error| Error::Decode(error.to_string()))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.0.delete_session(&id.to_string()).await.map_err(backend)
    }
}

fn encode(record: &Record) -> Result<SessionRecord> {
    let data = serde_json::to_string(record).map_err(|error| Error::Encode(error.to_string()))?;
    let expires_at_ms = record.expiry_date.unix_timestamp().saturating_mul(1_000);
    Ok(SessionRecord { id: record.id.to_string(), data, expires_at_ms })
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands the error over")]
fn backend(error: vigia_store::Error) -> Error {
    Error::Backend(error.to_string())
}
