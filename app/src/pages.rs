//! The pages. Each is a pure function of its [`crate::visit::Visit`].

mod activities;
mod activity;
mod alignment;
mod axis;
mod changes;
mod compare;
mod entry;
pub mod figures_upload;
pub mod import;
mod indicator;
mod indicators;
mod institution;
mod institutions;
mod methodology;
mod my_work;
mod not_found;
mod overview;
mod presentation;
mod public;
pub mod reports;
mod review;
mod schedule;
mod sign_in;
mod statistics;
pub mod tokens;

pub use activities::ActivitiesPage;
pub use activity::ActivityPage;
pub use alignment::AlignmentPage;
pub use axis::AxisPage;
pub use changes::ChangesPage;
pub use compare::ComparePage;
pub use entry::EntryPage;
pub use figures_upload::FiguresUploadPage;
pub use import::{ImportPage, ImportReviewPage, ImportsPage};
pub use indicator::IndicatorPage;
pub use indicators::IndicatorsPage;
pub use institution::InstitutionPage;
pub use institutions::InstitutionsPage;
pub use methodology::MethodologyPage;
pub use my_work::MyWorkPage;
pub use not_found::NotFoundPage;
pub use overview::OverviewPage;
pub use presentation::PresentationPage;
pub use public::PublicPage;
pub use reports::{ArchivePage, ReportPage, ReportsPage};
pub use review::ReviewPage;
pub use schedule::SchedulePage;
pub use sign_in::SignInPage;
pub use statistics::StatisticsPage;
pub use tokens::TokensPage;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use std::str::FromStr;
use vigia_domain::account::Viewer;
use vigia_i18n::t;

use self::not_found::forbidden;
use crate::visit::{Visit, visit};

/// The code in the address of the page, where it has its shape.
fn code<T: FromStr>(name: &str) -> Option<T> {
    use_params_map().with_untracked(|params| params.get(name))?.parse().ok()
}

/// A page for the secretariat alone.
fn for_secretariat(page: impl FnOnce(&Visit) -> AnyView) -> AnyView {
    let visit = visit();
    match visit.viewer {
        Viewer::Public => {
            visit.send_to_sign_in();
            ().into_any()
        }
        Viewer::Account { .. } if visit.viewer.runs_the_plan() => page(&visit),
        Viewer::Account { .. } => forbidden(t!(visit.lang, "refusal-secretariat-only")).into_any(),
    }
}

/// What was typed into a field of a form that was refused.
fn typed(visit: &Visit, field: &str) -> Option<String> {
    visit.rejected.as_ref()?.field(field).map(ToOwned::to_owned)
}

/// What is wrong with a field of a form that was refused.
fn fault(visit: &Visit, field: &str) -> Option<String> {
    visit.rejected.as_ref()?.refusal.of_field(field).map(ToOwned::to_owned)
}
