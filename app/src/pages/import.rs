//! A planning matrix on its way in: the file, what its columns hold, what it
//! will change.

mod agencies;
mod cells;
mod columns;
mod faults;
mod fields;
pub mod form;
mod review;
mod rows;
mod shown;
mod uploads;

pub use columns::ImportPage;
pub use review::ImportReviewPage;
pub use uploads::ImportsPage;

use std::sync::Arc;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_exchange::matrix::layout::{Layout, Mapping, MappingFault};
use vigia_exchange::matrix::{Choices, Proposal};
use vigia_i18n::t;
use vigia_store::import::Upload;

use super::{fault, for_secretariat, typed};
use crate::components::notice::Problem;
use crate::visit::{Brought, Place, Visit};

/// A matrix on its way in, as far as it has come.
#[derive(Debug)]
pub struct Step {
    /// The file.
    pub upload: Upload,
    /// How it is laid out.
    pub layout: Layout,
    /// What its columns hold, as far as is known by now.
    pub mapping: Mapping,
    /// Where that comes from.
    pub origin: Origin,
    /// What is wrong with it.
    pub faults: Vec<MappingFault>,
    /// What was decided besides.
    pub choices: Choices,
    /// The same for equal decisions on columns and all besides, and no other.
    pub seal: String,
    /// What it would change, where that was asked for and the columns have no
    /// fault.
    pub proposal: Option<Proposal>,
}

/// Where the meaning of the columns comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From their headings.
    Guessed,
    /// From the last import of a file that is laid out like this.
    Remembered,
    /// From the form of this page.
    Chosen,
}

/// The matrix that the page is about, where there is such a one.
fn step(visit: &Visit) -> Option<Arc<Step>> {
    let Brought::Import(step) = &visit.brought else { return None };
    Some(Arc::clone(step))
}

/// Says that there is no such matrix, or none any more.
fn gone(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    visit.answer(StatusCode::NOT_FOUND);
    let title = t!(lang, "import-title");
    view! {
        <Title text=title.clone() />
        <h1>{title}</h1>
        <Problem message=t!(lang, "import-not-found") />
        <p>
            <a href=visit.href(Place::Imports)>{t!(lang, "import-list-heading")}</a>
        </p>
    }
}
