//! The band of an indicator, and that it is in none.

use leptos::prelude::*;
use vigia_domain::indicator::achievement::Rating;
use vigia_i18n::t;

use super::chips::BandChip;
use crate::visit::visit;

/// How an indicator is doing: its band, or in grey what it lacks to be rated.
#[component]
pub fn IndicatorBandChip(
    /// The rating.
    rating: Rating,
) -> impl IntoView {
    let lang = visit().lang;
    match rating {
        Rating::Rated(band) => view! { <BandChip band=band /> }.into_any(),
        Rating::NotReporting(gap) => view! {
            <span class="chip not-reporting">
                <span aria-hidden="true">"–"</span>
                {t!(lang, "indicator-not-reporting")}
            </span>
            <small class="gap">{vigia_i18n::gap(lang, gap)}</small>
        }
        .into_any(),
    }
}
