//! How many activities are done.

use crate::{Percent, Standing, Status};

/// How many activities of a set are done, by two definitions that are always
/// shown together: governments have published either as «fulfilled».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fulfilment {
    /// Activities that are completed.
    pub completed: usize,
    /// Activities that are continuous or in progress.
    pub under_way: usize,
    /// All activities but the cancelled ones.
    pub counted: usize,
    /// Cancelled activities, left out.
    pub cancelled: usize,
}

impl Fulfilment {
    /// Counts the activities of a set.
    pub fn of<'a>(standings: impl IntoIterator<Item = &'a Standing>) -> Self {
        let mut count = Self::default();
        for standing in standings {
            match standing.status {
                Status::Cancelled => {
                    count.cancelled += 1;
                    continue;
                }
                Status::Completed => count.completed += 1,
                Status::InProgress | Status::Continuous => count.under_way += 1,
                Status::NotStarted | Status::Suspended => {}
            }
            count.counted += 1;
        }
        count
    }

    /// `completed ÷ (all − cancelled)`.
    #[must_use]
    pub fn strict(self) -> Option<Percent> {
        share(self.completed, self.counted)
    }

    /// `(completed + continuous + in progress) ÷ (all − cancelled)`.
    #[must_use]
    pub fn broad(self) -> Option<Percent> {
        share(self.completed + self.under_way, self.counted)
    }
}

#[expect(clippy::cast_precision_loss, reason = "activities are counted in thousands at most")]
fn share(part: usize, whole: usize) -> Option<Percent> {
    Percent::of(part as f64, whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_counts_completed_and_broad_adds_what_is_under_way() {
        let count = Fulfilment { completed: 3, under_way: 4, counted: 10, cancelled: 1 };
        assert_eq!(count.strict().unwrap().rounded(), 30);
        assert_eq!(count.broad().unwrap().rounded(), 70);
    }

    #[test]
    fn of_nothing_there_is_no_share() {
        assert_eq!(Fulfilment::default().strict(), None);
    }
}
