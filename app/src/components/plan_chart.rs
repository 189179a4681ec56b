//! A chart of the whole plan, as nothing else is chosen.

use leptos::prelude::*;
use vigia_gallery::{ChartName, Scene, chart};

use super::chart_figure::chart_figure;
use crate::visit::Visit;

/// A chart of the plan on its day, with its table and its files.
pub fn plan_chart(visit: &Visit, name: ChartName) -> impl IntoView + use<> {
    let chart = chart(name, Scene::new(&visit.view, visit.lang));
    chart_figure(visit, &chart, &[])
}
