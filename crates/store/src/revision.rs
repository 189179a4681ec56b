//! Asking the database for the revisions of its plans, once for all who ask at
//! the same time.
//!
//! A page may not be older than the last acknowledged write, in whichever
//! process that was made, so each request asks the database anew. Requests that
//! arrive while a question is under way share the next one: it starts after
//! they asked, so its answer is fresh for each of them, and a busy server asks
//! a few thousand times a second at most, however many requests it serves.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use crate::db::{Db, on};
use crate::{Error, Result};

const REVISIONS: &str = "SELECT code, revision FROM plans ORDER BY code";

/// The revision of each plan, by code.
pub(crate) type Revisions = Arc<HashMap<String, i64>>;

type Waiting = Vec<oneshot::Sender<std::result::Result<Revisions, Arc<sqlx::Error>>>>;

#[derive(Clone, Debug)]
pub(crate) struct Gate {
    db: Db,
    /// Who waits for the next question; nothing when none is under way.
    waiting: Arc<Mutex<Option<Waiting>>>,
}

impl Gate {
    pub(crate) fn new(db: Db) -> Self {
        Self { db, waiting: Arc::default() }
    }

    /// The revisions as they stand now, or later.
    pub(crate) async fn revisions(&self) -> Result<Revisions> {
        let (answer, asked) = oneshot::channel();
        let idle = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let idle = waiting.is_none();
            waiting.get_or_insert_default().push(answer);
            idle
        };
        if idle {
            tokio::spawn(self.clone().answer_all());
        }
        match asked.await {
            Ok(Ok(revisions)) => Ok(revisions),
            Ok(Err(error)) => Err(Error::Unavailable(sqlx::Error::Protocol(error.to_string()))),
            // The runtime is shutting down.
            Err(_) => Err(Error::Unavailable(sqlx::Error::WorkerCrashed)),
        }
    }

    async fn answer_all(self) {
        while let Some(waiting) = self.next_batch() {
            let answer = self.ask().await.map(Arc::new).map_err(Arc::new);
            for who in waiting {
                // Whoever has gone away needs no answer.
                drop(who.send(answer.clone()));
            }
        }
    }

    fn next_batch(&self) -> Option<Waiting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        match waiting.take() {
            Some(batch) if !batch.is_empty() => {
                *waiting = Some(Vec::new());
                Some(batch)
            }
            _ => None,
        }
    }

    async fn ask(&self) -> sqlx::Result<HashMap<String, i64>> {
        let rows: Vec<(String, i64)> =
            on!(&self.db, pool => sqlx::query_as(REVISIONS).fetch_all(pool).await)?;
        Ok(rows.into_iter().collect())
    }
}
