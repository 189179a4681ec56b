//! Status, concern and provenance by colour, sign and word together.

use leptos::prelude::*;
use vigia_domain::Standing;
use vigia_domain::policy::Band;
use vigia_domain::source::Provenance;
use vigia_domain::status::{Concern, Status};
use vigia_i18n::t;

use crate::visit::visit;

/// The status of an activity.
#[component]
pub fn StatusChip(
    /// The status.
    status: Status,
) -> impl IntoView {
    let sign = match status {
        Status::NotStarted => "○",
        Status::InProgress => "◑",
        Status::Continuous => "↻",
        Status::Completed => "✓",
        Status::Suspended => "‖",
        Status::Cancelled => "×",
    };
    let class = format!("chip status-{}", status.as_str().replace('_', "-"));
    let lang = visit().lang;
    view! {
        <span class=class>
            <span aria-hidden="true">{sign}</span>
            {vigia_i18n::status(lang, status)}
        </span>
    }
}

/// What is of concern about an activity, with the days where they say more.
#[component]
pub fn ConcernChip(
    /// Where the activity stands.
    #[prop(into)]
    standing: Standing,
) -> impl IntoView {
    let lang = visit().lang;
    let overdue = -standing.days_left;
    standing.concern.map(|concern| {
        let (class, sign, words) = match concern {
            Concern::Overdue => ("chip overdue", "!", t!(lang, "days-overdue", days = overdue)),
            Concern::AtRisk => ("chip at-risk", "◔", vigia_i18n::concern(lang, concern)),
            Concern::DueSoon => {
                ("chip due-soon", "◷", t!(lang, "days-left", days = standing.days_left))
            }
        };
        view! {
            <span class=class>
                <span aria-hidden="true">{sign}</span>
                {words}
            </span>
        }
    })
}

/// Whether a row is documented or an example.
#[component]
pub fn ProvenanceBadge(
    /// The provenance.
    provenance: Provenance,
) -> impl IntoView {
    let class = format!("badge {}", provenance.as_str());
    view! { <span class=class>{vigia_i18n::provenance(visit().lang, provenance)}</span> }
}

/// Where progress stands beside what is expected.
#[component]
pub fn BandChip(
    /// The band.
    band: Band,
) -> impl IntoView {
    let lang = visit().lang;
    let (class, sign, words) = match band {
        Band::Behind => ("chip at-risk", "◔", t!(lang, "band-behind")),
        Band::OnTrack => ("chip status-completed", "✓", t!(lang, "band-on-track")),
        Band::Ahead => ("chip status-in-progress", "▲", t!(lang, "band-ahead")),
    };
    view! {
        <span class=class>
            <span aria-hidden="true">{sign}</span>
            {words}
        </span>
    }
}
