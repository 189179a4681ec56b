//! What is exported, and how it is told.

use vigia_domain::{Lang, Period, Selection};

/// What a file is made from. Equal editions of one revision are equal files.
#[derive(Clone, Debug)]
pub struct Edition {
    /// What is chosen of the plan, on its day.
    pub selection: Selection,
    /// The language of its words.
    pub lang: Lang,
    /// The days of which it tells what changed.
    pub period: Period,
    /// The address of the site, such as `https://vigia.example`.
    pub origin: String,
}
