//! The reports that wait for the secretariat.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::account::Viewer;
use vigia_domain::{Activity, ProgressReport};
use vigia_i18n::t;

use super::not_found::forbidden;
use crate::components::decision_form::DecisionForm;
use crate::components::entered::entered;
use crate::components::matrix::progress;
use crate::components::notice::{Done, Refused};
use crate::components::timeline::report as report_view;
use crate::visit::{Place, Visit, visit};

/// Each waiting report with what is official now, to validate or return.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let visit = visit();
    match visit.viewer {
        Viewer::Public => {
            visit.send_to_sign_in();
            ().into_any()
        }
        Viewer::Account { .. } if visit.viewer.runs_the_plan() => page(&visit).into_any(),
        Viewer::Account { .. } => forbidden(t!(visit.lang, "refusal-secretariat-only")).into_any(),
    }
}

fn page(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let waiting = visit.reports_to_review();
    let none = waiting.is_empty().then(|| view! { <p>{t!(lang, "review-none")}</p> });
    let items = waiting
        .into_iter()
        .map(|(activity, report)| {
            view! {
                <li class="card" id=format!("r-{}", report.id)>
                    {item(visit, activity, report)}
                </li>
            }
        })
        .collect_view();
    let done = visit.query.get("done").map(|done| {
        let message = if done == "validated" {
            t!(lang, "review-done-validated")
        } else {
            t!(lang, "review-done-returned")
        };
        view! { <Done message=message /> }
    });
    let title = t!(lang, "review-title");
    view! {
        <Title text=title.clone() />
        {done}
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "review-lead")}</p>
        </header>
        <Refused />
        {none}
        <ul class="reviews">{items}</ul>
        {entered(visit)}
    }
}

fn item(visit: &Visit, activity: &Activity, report: &ProgressReport) -> impl IntoView + use<> {
    let lang = visit.lang;
    let now = visit.view.rows().find(|row| row.activity.code == activity.code);
    let now = now.map(|row| {
        view! {
            <div class="now">
                <h3>{t!(lang, "review-now")}</h3>
                <p class="progress-line">{progress(lang, row.standing)}</p>
            </div>
        }
    });
    view! {
        <h2>
            <a href=visit
                .href(
                    Place::Activity(&activity.code),
                )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
        </h2>
        {now}
        {report_view(visit, report)}
        <DecisionForm
            action="revision"
            about=vec![("report", report.id.clone()), ("version", report.version.to_string())]
            note_id=format!("note-{}", report.id)
        />
    }
}
