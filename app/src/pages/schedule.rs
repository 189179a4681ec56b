//! The activities and deadlines through time.

mod choice;
mod gantts;

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::schedule::Outlook;
use vigia_gallery::{ChartName, chart};
use vigia_i18n::t;

use crate::components::chart_figure::chart_figure;
use crate::components::filter_fields::filter_faults;
use crate::visit::{Visit, visit};
use choice::{Choice, choices};

/// What falls due within so many days is near.
const NEAR: i32 = 30;

/// The activities and deadlines through time.
#[component]
pub fn SchedulePage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let (choice, faults) = Choice::read(&visit);
    if !faults.is_empty() {
        visit.answer(StatusCode::BAD_REQUEST);
    }
    let title = t!(lang, "schedule-title");
    let deadlines = chart(ChartName::Deadlines, choice.scene(&visit));
    let axis = choice.axis_parameter();
    let parameters: Vec<(&str, &str)> = axis.into_iter().collect();
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{lead(&visit, &choice)}</p>
        </header>
        {filter_faults(lang, &faults)}
        {choices(&visit, &choice)}
        {gantts::gantts(&visit, &choice)}
        {chart_figure(&visit, &deadlines, &parameters)}
    }
}

/// What is near and what is late, in sentences.
fn lead(visit: &Visit, choice: &Choice) -> String {
    let lang = visit.lang;
    let schedule = visit.view.schedule(choice.axis_code());
    let Outlook { activities, due_soon, late, critical } = schedule.outlook(NEAR);
    if activities == 0 {
        return t!(lang, "chart-no-activities");
    }
    let mut sentences = vec![
        t!(lang, "schedule-soon", soon = due_soon, days = NEAR),
        t!(lang, "schedule-late", late = late),
    ];
    if late > 0 {
        let days = usize::from(visit.plan().policy.report_every_days);
        sentences.push(t!(lang, "schedule-critical", critical = critical, days = days));
    }
    sentences.join(" ")
}
