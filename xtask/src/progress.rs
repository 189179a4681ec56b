//! One line before each step that says what comes, one after it that says how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// The steps of one command.
pub(crate) struct Progress {
    total: usize,
    reached: usize,
}

impl Progress {
    /// A command of so many steps.
    pub(crate) fn of(total: usize) -> Self {
        Self { total, reached: 0 }
    }

    /// Says which step comes.
    pub(crate) fn announce(&mut self, what: &str) {
        self.reached += 1;
        println!("{} {what}…", self.position());
    }

    /// Says which step comes, does it, and says how long it took.
    pub(crate) fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.announce(what);
        let start = Instant::now();
        let outcome = work();
        let verb = if outcome.is_ok() { "took" } else { "failed after" };
        println!("{} {verb} {}", self.position(), spelled(start.elapsed()));
        outcome
    }

    fn position(&self) -> String {
        format!("[{}/{}]", self.reached, self.total)
    }
}

fn spelled(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use anyhow::anyhow;

    use super::{Progress, spelled};

    #[test]
    fn steps_are_counted_whether_or_not_they_succeed() {
        let mut progress = Progress::of(3);
        assert!(progress.step("first", || Ok(1)).is_ok_and(|one| one == 1));
        assert!(progress.step("second", || Err::<(), _>(anyhow!("no"))).is_err());
        progress.announce("third");
        assert_eq!(progress.position(), "[3/3]");
    }

    #[test]
    fn a_time_is_spelled_as_a_person_says_it() {
        assert_eq!(spelled(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spelled(Duration::from_secs(12)), "12 s");
        assert_eq!(spelled(Duration::from_secs(75)), "1 min 15 s");
    }
}
