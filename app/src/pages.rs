//! The pages. Each is a pure function of its [`crate::visit::Visit`].

mod activities;
mod activity;
mod alignment;
mod axis;
mod changes;
mod compare;
mod entry;
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
mod review;
mod schedule;
mod sign_in;
mod statistics;

pub use activities::ActivitiesPage;
pub use activity::ActivityPage;
pub use alignment::AlignmentPage;
pub use axis::AxisPage;
pub use changes::ChangesPage;
pub use compare::ComparePage;
pub use entry::EntryPage;
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
pub use review::ReviewPage;
pub use schedule::SchedulePage;
pub use sign_in::SignInPage;
pub use statistics::StatisticsPage;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use std::str::FromStr;

/// The code in the address of the page, where it has its shape.
fn code<T: FromStr>(name: &str) -> Option<T> {
    use_params_map().with_untracked(|params| params.get(name))?.parse().ok()
}
