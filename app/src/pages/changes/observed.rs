//! What sources have published, a sentence each.

use vigia_domain::changes::{Changes, NewObservation};
use vigia_domain::indicator::Reading;
use vigia_i18n::t;

use super::sentences::Told;
use crate::components::figure::{amount, publisher};
use crate::visit::{Place, Visit};

/// A sentence for each indicator, period and source.
pub(super) fn observed(visit: &Visit, changes: &Changes) -> Vec<Told> {
    let news = changes.observations();
    news.iter()
        .map(|new| Told {
            href: visit.href(Place::Indicator(&new.indicator.code)),
            sentence: sentence(visit, new),
        })
        .collect()
}

fn sentence(visit: &Visit, new: &NewObservation<'_>) -> String {
    let lang = visit.lang;
    let NewObservation { indicator, observation, parts } = *new;
    let when = vigia_i18n::in_period(lang, observation.period);
    let source = publisher(visit, &observation.source);
    let cell = vigia_i18n::dimensions(lang, &observation.dimensions);
    let name = indicator.name.get(lang);
    let what = if cell.is_empty() {
        format!("{name} ({})", indicator.code)
    } else {
        format!("{name} ({}), {cell}", indicator.code)
    };
    let first = match observation.reading {
        Reading::Known(figure) => {
            let value = amount(visit, indicator, indicator.value_of(figure));
            t!(lang, "changes-observed", when = when, source = source, value = value, what = what)
        }
        Reading::TooSmall => {
            let smallest = visit.plan().policy.smallest_cell.value();
            t!(
                lang,
                "changes-observed-small",
                when = when,
                source = source,
                smallest = smallest,
                what = what,
            )
        }
        Reading::Withheld => {
            t!(lang, "changes-observed-withheld", when = when, source = source, what = what)
        }
    };
    if parts == 0 {
        first
    } else {
        format!("{first} {}", t!(lang, "changes-observed-parts", count = parts))
    }
}
