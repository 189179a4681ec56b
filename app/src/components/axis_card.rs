//! The card of an axis: progress beside what is expected.

use leptos::prelude::*;
use vigia_domain::axis::Axis;
use vigia_domain::view::{Distribution, roll_up};
use vigia_i18n::t;

use super::chart::{ProgressBullet, axis_class, axis_ink};
use super::chips::BandChip;
use crate::visit::{Place, visit};

/// One axis at a glance, under a heading of the second level.
#[component]
pub fn AxisCard(
    /// The axis.
    axis: Axis,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let distribution = Distribution::of(visit.view.rows_of(&axis.code));
    let progress = roll_up(visit.view.rows_of(&axis.code));
    let code = axis.code.as_str().to_lowercase();
    let overdue = (distribution.overdue() > 0).then(|| {
        let href = visit.href_with(Place::Axis(&axis.code), &[("status", "overdue")]);
        view! {
            <a class="late" href=href>
                {t!(lang, "overdue-count", count = distribution.overdue())}
            </a>
        }
    });
    let figures = progress.map(|progress| {
        let band = visit.plan().policy.bands.band(progress.actual, progress.expected);
        view! {
            <p class="figures">
                <b>{vigia_i18n::percent(lang, progress.actual)}</b>
                {t!(
                    lang,
                    "progress-expected-value",
                    percent = vigia_i18n::percent(lang, progress.expected),
                )}
            </p>
            <ProgressBullet id=format!("bullet-{code}") roll_up=progress ink=axis_ink(&axis) />
            <p>
                <BandChip band=band />
            </p>
        }
    });
    view! {
        <article class=format!("axis-card {}", axis_class(&axis))>
            <h3>
                <a href=visit.href(
                    Place::Axis(&axis.code),
                )>{format!("{}. {}", axis.numeral(), axis.name.get(lang))}</a>
            </h3>
            {figures}
            {overdue}
        </article>
    }
}
