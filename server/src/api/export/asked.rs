//! What a file is asked to hold.

use std::collections::BTreeMap;

use http::StatusCode;
use vigia_app::visit::{FILTER, read_filter};
use vigia_documents::Standard;
use vigia_domain::{AgencyCode, AxisCode, Lang, Period, Plan, Selection};
use vigia_exchange::Edition;
use vigia_exchange::tables::Bom;
use vigia_i18n::t;

use super::super::asking::{value, view_on};
use super::super::problem::Problem;
use super::Form;
use crate::state::State;

/// The parameters besides the filter that choose what a file holds, and that its
/// permanent link keeps.
const CHOOSING: [&str; 4] = ["archival", "as_of", "bom", "period"];

/// What a file is asked to hold, and how.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) form: Form,
    pub(crate) edition: Edition,
    pub(crate) about: About,
    pub(crate) standard: Standard,
    pub(crate) bom: Bom,
    /// What was chosen, as the parameters of an address in their order.
    pub(crate) query: String,
}

/// What a document is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Everything,
    Axis(AxisCode),
    Institution(AgencyCode),
}

impl Asked {
    /// Reads what is asked for.
    pub(crate) fn read(
        state: &State,
        lang: Lang,
        plan: &Plan,
        file: &str,
        query: &BTreeMap<String, String>,
    ) -> Result<Self, Problem> {
        let form: Form = file.parse().map_err(|_| {
            let names: Vec<String> = Form::all().map(|form| form.to_string()).collect();
            let detail = t!(lang, "export-unknown", names = names.join(", "));
            Problem::new(StatusCode::NOT_FOUND, detail)
        })?;
        let bad = |detail| Problem::new(StatusCode::BAD_REQUEST, detail);
        let (filter, faults) = read_filter(query);
        if let Some(fault) = faults.first() {
            let (name, value) = (fault.name, fault.value.as_str());
            return Err(bad(t!(lang, "export-filter", name = name, value = value)));
        }
        let about = match (form, filter.axes.as_slice(), filter.agencies.as_slice()) {
            (Form::Brief, [axis], []) => About::Axis(axis.clone()),
            (Form::Brief, [], [agency]) => About::Institution(agency.clone()),
            (Form::Brief, _, _) => return Err(bad(t!(lang, "export-brief"))),
            _ => About::Everything,
        };
        let view = view_on(state, lang, plan, query)?;
        let period = value(query, "period", || bad(t!(lang, "export-period")))?;
        let period = period.unwrap_or_else(|| until(plan.period, view.day()));
        let selection = Selection::new(view, filter);
        if selection.rows().next().is_none() {
            let words = vigia_i18n::filter_words(lang, plan, selection.filter());
            let words = words.unwrap_or_else(|| t!(lang, "imprint-whole-plan"));
            let detail = t!(lang, "export-nothing", filter = words);
            return Err(Problem::new(StatusCode::NOT_FOUND, detail));
        }
        let is_on = |name: &str| query.get(name).is_some_and(|value| value == "1");
        Ok(Self {
            form,
            edition: Edition { selection, lang, period, origin: state.origin.to_string() },
            about,
            standard: if is_on("archival") { Standard::Archival } else { Standard::Accessible },
            bom: if is_on("bom") { Bom::With } else { Bom::Without },
            query: chosen(query),
        })
    }

    /// The name under which the file is saved.
    pub(crate) fn file_name(&self) -> String {
        let Self { form, edition, .. } = self;
        let plan = edition.selection.plan();
        format!(
            "vigia-{}-{}-{}-r{}-{}.{}",
            plan.code,
            form.stem(),
            edition.selection.day(),
            plan.revision,
            edition.lang,
            form.extension()
        )
    }
}

/// The days of a plan up to one of them.
fn until(period: Period, day: vigia_domain::Day) -> Period {
    Period::new(period.start(), day.max(period.start()))
        .expect("a day is not before itself or an earlier one")
}

/// What was chosen, as the parameters of an address in their order.
fn chosen(query: &BTreeMap<String, String>) -> String {
    let mut written = form_urlencoded::Serializer::new(String::new());
    let is_choice = |name: &str| CHOOSING.contains(&name) || FILTER.contains(&name);
    for (name, value) in query.iter().filter(|(name, value)| is_choice(name) && !value.is_empty()) {
        written.append_pair(name, value);
    }
    written.finish()
}
