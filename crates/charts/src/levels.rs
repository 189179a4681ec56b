//! The levels of a scale of percentages, as each language writes them.

/// 0, 25, 50, 75 and 100 per cent, as they are written.
#[derive(Clone, Copy, Debug)]
pub struct Levels<'a>(pub [&'a str; 5]);

impl<'a> Levels<'a> {
    /// What each level is, in per cent.
    pub const PERCENT: [u8; 5] = [0, 25, 50, 75, 100];

    /// Each level with how it is written.
    pub(crate) fn each(self) -> impl Iterator<Item = (u8, &'a str)> {
        Self::PERCENT.into_iter().zip(self.0)
    }
}
