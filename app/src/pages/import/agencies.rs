//! Names in a matrix that are no institution of the plan, to say which is
//! meant.

use std::collections::BTreeSet;

use leptos::prelude::*;
use vigia_domain::filter::fold;
use vigia_domain::{AgencyCode, Plan};
use vigia_exchange::matrix::Proposal;
use vigia_i18n::t;

use super::{Step, form};
use crate::visit::{Place, Visit};

/// How many of the cells with a name are told.
const CELLS: usize = 5;

/// A name with what is known of it.
struct Named {
    /// As the page shows it.
    name: String,
    /// As decisions are kept.
    key: String,
    /// Where it stands.
    cells: Vec<String>,
    /// The institutions most like it.
    similar: Vec<AgencyCode>,
    /// The one that was chosen.
    chosen: Option<AgencyCode>,
}

/// The form for the names that are open and those that were decided; nothing
/// where the file names institutions of the plan alone.
pub(super) fn agencies(visit: &Visit, step: &Step, proposal: &Proposal) -> impl IntoView + use<> {
    let lang = visit.lang;
    let names = names(step, proposal);
    let items =
        names.iter().enumerate().map(|(place, named)| item(visit, place, named)).collect_view();
    let open = proposal.unknown_agencies.len();
    (!names.is_empty()).then(|| {
        view! {
            <section class="card form-card" id="agencies">
                <h2>{t!(lang, "import-agencies-heading", count = open)}</h2>
                <p class="note">{t!(lang, "import-agencies-note")}</p>
                <form
                    class="import-agencies"
                    method="post"
                    action=visit.href(Place::ImportReview(&step.upload.id))
                >
                    {items}
                    <div class="actions">
                        <button class="primary">{t!(lang, "import-agencies-submit")}</button>
                    </div>
                </form>
            </section>
        }
    })
}

/// The names that are open first, then those that were decided.
fn names(step: &Step, proposal: &Proposal) -> Vec<Named> {
    let open = proposal.unknown_agencies.iter().map(|unknown| Named {
        name: unknown.name.clone(),
        key: fold(&unknown.name),
        cells: unknown.cells.clone(),
        similar: unknown.similar.clone(),
        chosen: None,
    });
    let mut names: Vec<Named> = open.collect();
    let known: BTreeSet<String> = names.iter().map(|named| named.key.clone()).collect();
    let decided = step.choices.agencies.iter().filter(|(key, _)| !known.contains(*key));
    names.extend(decided.map(|(key, chosen)| Named {
        name: key.clone(),
        key: key.clone(),
        cells: Vec::new(),
        similar: Vec::new(),
        chosen: Some(chosen.clone()),
    }));
    names
}

fn item(visit: &Visit, place: usize, named: &Named) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (name_field, agency_field) = form::agency_fields(place);
    let plan: &Plan = &visit.internal;
    let option = |code: &AgencyCode| {
        let name = plan.agency(code).map(|agency| agency.name.get(lang)).unwrap_or_default();
        let selected = named.chosen.as_ref() == Some(code);
        let label = format!("{code} · {name}");
        view! {
            <option value=code.to_string() selected=selected>
                {label}
            </option>
        }
    };
    let similar = (!named.similar.is_empty()).then(|| {
        let options = named.similar.iter().map(option).collect_view();
        view! { <optgroup label=t!(lang, "import-agencies-similar")>{options}</optgroup> }
    });
    let others = plan.agencies.iter().map(|agency| &agency.code);
    let others = others.filter(|code| !named.similar.contains(*code)).map(option).collect_view();
    let help = (!named.cells.is_empty()).then(|| {
        view! {
            <p class="help" id=format!("{agency_field}-help")>
                {cells(visit, &named.cells)}
            </p>
        }
    });
    let described = help.is_some().then(|| format!("{agency_field}-help"));
    view! {
        <div class="field">
            <label for=agency_field.clone()>
                {t!(lang, "import-agencies-name", name = named.name.as_str())}
            </label>
            <input type="hidden" name=name_field value=named.key.clone() />
            <select id=agency_field.clone() name=agency_field aria-describedby=described>
                <option value="" selected=named.chosen.is_none()>
                    {t!(lang, "choose")}
                </option>
                {similar}
                <optgroup label=t!(lang, "import-agencies-all")>{others}</optgroup>
            </select>
            {help}
        </div>
    }
}

/// Where a name stands, the first cells by name.
fn cells(visit: &Visit, cells: &[String]) -> String {
    let named: Vec<&str> = cells.iter().take(CELLS).map(String::as_str).collect();
    let named = named.join(", ");
    let more = cells.len().saturating_sub(CELLS);
    if more == 0 {
        t!(visit.lang, "import-agencies-cells", cells = named)
    } else {
        t!(visit.lang, "import-agencies-cells-more", cells = named, more = more)
    }
}
