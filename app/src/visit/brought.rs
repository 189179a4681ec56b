//! What the server brings to a page beside the plan.

use std::sync::Arc;

use vigia_store::archive::{Archived, Download};
use vigia_store::import::ImportRecord;
use vigia_store::token::Token;

use crate::pages::import::Step;

/// What some pages show that is no part of the plan.
#[derive(Clone, Debug, Default)]
pub enum Brought {
    /// Nothing: the page shows the plan.
    #[default]
    Nothing,
    /// The matrices that were imported, the last first.
    Imports(Arc<[ImportRecord]>),
    /// A matrix on its way in.
    Import(Arc<Step>),
    /// The reports that were archived, the last first.
    Reports(Arc<[Archived]>),
    /// One of them, with its downloads where the viewer may see them.
    Report(Arc<Archived>, Arc<[Download]>),
    /// The tokens of other systems, and the secret of the one just made.
    Tokens(Arc<[Token]>, Option<Arc<str>>),
}
