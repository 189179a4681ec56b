//! Files and pictures are made a few at a time: whoever asks for many at once
//! waits for the others, and does not take the memory of all.

use http::StatusCode;
use tokio::sync::Semaphore;
use tokio::task::{JoinError, spawn_blocking};
use vigia_domain::Lang;
use vigia_i18n::t;

use super::problem::Problem;

/// When to ask again, in seconds.
const AGAIN: u64 = 5;

/// How many are made at once, and how many may wait for that.
static TURNS: Turns = Turns::new(2, 64);

/// Makes something, away from the threads that answer, when its turn comes.
///
/// # Errors
/// When too many wait already.
pub(super) async fn aside<T: Send + 'static>(
    lang: Lang,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<Result<T, JoinError>, Problem> {
    TURNS.aside(lang, work).await
}

struct Turns {
    at_once: Semaphore,
    places: Semaphore,
}

impl Turns {
    const fn new(at_once: usize, waiting: usize) -> Self {
        let places = Semaphore::const_new(at_once + waiting);
        Self { at_once: Semaphore::const_new(at_once), places }
    }

    async fn aside<T: Send + 'static>(
        &'static self,
        lang: Lang,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Result<T, JoinError>, Problem> {
        let busy = |_| {
            let problem = Problem::new(StatusCode::SERVICE_UNAVAILABLE, t!(lang, "api-busy"));
            problem.retry_after(AGAIN)
        };
        let place = self.places.try_acquire().map_err(busy)?;
        let turn = self.at_once.acquire().await;
        // Whoever asked may be gone before the work is done, which goes on.
        let work = move || {
            let done = work();
            drop((place, turn));
            done
        };
        Ok(spawn_blocking(work).await)
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;

    use super::*;

    #[tokio::test]
    async fn whoever_comes_when_all_places_are_taken_is_told_when_to_come_again() {
        static TURNS: Turns = Turns::new(1, 1);
        let (tell, told) = std::sync::mpsc::channel::<()>();
        let first = tokio::spawn(TURNS.aside(Lang::En, move || told.recv()));
        let second = tokio::spawn(TURNS.aside(Lang::En, || 2));
        while TURNS.places.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let third = TURNS.aside(Lang::En, || 3).await;
        let refused = third.err().map(IntoResponse::into_response).unwrap();
        assert_eq!(refused.status(), 503);
        assert_eq!(refused.headers()["retry-after"], "5");
        tell.send(()).unwrap();
        assert!(first.await.unwrap().is_ok());
        assert_eq!(second.await.unwrap().ok().map(Result::unwrap), Some(2));
        assert_eq!(TURNS.aside(Lang::En, || 4).await.ok().map(Result::unwrap), Some(4));
    }
}
