//! What each row says about the file that it is of.

use super::column::{Column, Kind, Unit, columns};
use crate::{Edition, Imprint};

/// The plan, revision, day, filter, citation and checksum of an edition.
pub(super) struct Stamp {
    plan: String,
    revision: i64,
    day: String,
    filter: String,
    citation: String,
    fingerprint: String,
}

impl Stamp {
    pub(super) fn of(edition: &Edition) -> Self {
        let imprint = Imprint::of(edition);
        Self {
            plan: edition.selection.plan().code.to_string(),
            revision: imprint.revision,
            day: edition.selection.day().to_string(),
            filter: imprint.filter,
            citation: imprint.citation,
            fingerprint: imprint.fingerprint.to_string(),
        }
    }
}

/// The columns at the end of every table.
pub(super) fn columns() -> Vec<Column<Stamp>> {
    columns![Stamp;
        ("plan", Kind::Code, "tables-stamp-plan", |_, of| of.plan.clone()),
        ("revision", Kind::Whole(Unit::None), "tables-stamp-revision", |_, of| of
            .revision
            .to_string()),
        ("as_of", Kind::Day, "tables-stamp-day", |_, of| of.day.clone()),
        ("filter", Kind::Text, "tables-stamp-filter", |_, of| of.filter.clone()),
        ("citation", Kind::Text, "tables-stamp-citation", |_, of| of.citation.clone()),
        ("fingerprint", Kind::Code, "tables-stamp-fingerprint", |_, of| of.fingerprint.clone()),
    ]
}
