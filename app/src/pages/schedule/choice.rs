//! What of the schedule is shown, and how much time stands apart in it.

use leptos::prelude::*;
use vigia_domain::axis::Axis;
use vigia_domain::{AxisCode, Lang};
use vigia_gallery::{Scene, TimeUnit};
use vigia_i18n::t;

use crate::visit::{FilterFault, Place, Visit};

const UNIT: &str = "unit";
const AXIS: &str = "axis";

/// The choice of a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// What stands apart.
    pub(super) unit: TimeUnit,
    /// The axis to which the page is narrowed.
    pub(super) axis: Option<Axis>,
}

impl Choice {
    /// The choice that the address describes, and what in it means nothing.
    pub(super) fn read(visit: &Visit) -> (Self, Vec<FilterFault>) {
        let mut faults = Vec::new();
        let unit: TimeUnit =
            read(visit, UNIT, &mut faults, |text| text.parse().ok()).unwrap_or_default();
        let axis = read(visit, AXIS, &mut faults, |text| {
            visit.plan().axes.iter().find(|axis| axis.code.as_str() == text).cloned()
        });
        (Self { unit, axis }, faults)
    }

    pub(super) fn axis_code(&self) -> Option<&AxisCode> {
        self.axis.as_ref().map(|axis| &axis.code)
    }

    /// What the charts of the page are functions of.
    pub(super) fn scene<'a>(&'a self, visit: &'a Visit) -> Scene<'a> {
        let Self { unit, axis } = self;
        Scene { axis: axis.as_ref(), unit: *unit, ..Scene::new(&visit.view, visit.lang) }
    }

    /// The parameter of the axis, where one is chosen.
    pub(super) fn axis_parameter(&self) -> Option<(&'static str, &str)> {
        self.axis_code().map(|code| (AXIS, code.as_str()))
    }

    /// Every parameter.
    pub(super) fn parameters(&self) -> Vec<(&'static str, &str)> {
        std::iter::once((UNIT, self.unit.as_str())).chain(self.axis_parameter()).collect()
    }
}

/// Reads a parameter, or says that it means nothing.
fn read<T>(
    visit: &Visit,
    name: &'static str,
    faults: &mut Vec<FilterFault>,
    read: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let text = visit.query.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())?;
    let value = read(text);
    if value.is_none() {
        faults.push(FilterFault { name, value: text.to_owned() });
    }
    value
}

/// The ways to the other scales of time and the other axes.
pub(super) fn choices(visit: &Visit, choice: &Choice) -> impl IntoView + use<> {
    let lang = visit.lang;
    let units = TimeUnit::ALL
        .into_iter()
        .map(|unit| {
            let there = Choice { unit, axis: choice.axis.clone() };
            way(visit, choice, &there, unit_name(lang, unit))
        })
        .collect_view();
    let all = std::iter::once((None, t!(lang, "schedule-all-axes")));
    let axes =
        visit.plan().axes.iter().map(|axis| {
            (Some(axis.clone()), format!("{}. {}", axis.numeral(), axis.name.get(lang)))
        });
    let axes = all
        .chain(axes)
        .map(|(axis, name)| {
            let there = Choice { unit: choice.unit, axis };
            way(visit, choice, &there, name)
        })
        .collect_view();
    view! {
        <div class="schedule-choices no-print">
            <nav aria-label=t!(lang, "schedule-zoom")>
                <ul class="ways">{units}</ul>
            </nav>
            <nav aria-label=t!(lang, "schedule-axes")>
                <ul class="ways">{axes}</ul>
            </nav>
        </div>
    }
}

/// The way from one choice to another, which may be the same.
fn way(visit: &Visit, here: &Choice, there: &Choice, name: String) -> impl IntoView + use<> {
    let href = visit.href_with(Place::Schedule, &there.parameters());
    let current = (here == there).then_some("true");
    view! {
        <li>
            <a href=href aria-current=current>
                {name}
            </a>
        </li>
    }
}

fn unit_name(lang: Lang, unit: TimeUnit) -> String {
    match unit {
        TimeUnit::Month => t!(lang, "schedule-month"),
        TimeUnit::Quarter => t!(lang, "schedule-quarter"),
        TimeUnit::Year => t!(lang, "schedule-year"),
    }
}
