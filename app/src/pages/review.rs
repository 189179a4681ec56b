//! The reports that wait for the secretariat.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::account::Viewer;
use vigia_domain::{Activity, ProgressReport};
use vigia_i18n::t;

use super::not_found::forbidden;
use crate::actions::PREFIX;
use crate::components::entered::entered;
use crate::components::matrix::progress;
use crate::components::notice::{Done, Refused};
use crate::components::timeline::report as report_view;
use crate::textarea;
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
    let note = typed_note(visit, report);
    let note_id = format!("note-{}", report.id);
    view! {
        <h2>
            <a href=visit
                .href(
                    Place::Activity(&activity.code),
                )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
        </h2>
        {now}
        {report_view(visit, report)}
        <form method="post" action=format!("{PREFIX}/revision")>
            <input type="hidden" name="page" value=visit.path.clone() />
            <input type="hidden" name="plan" value=visit.plan().code.to_string() />
            <input type="hidden" name="report" value=report.id.clone() />
            <input type="hidden" name="version" value=report.version />
            <div class="field">
                <label for=note_id.clone()>{t!(lang, "review-note-label")}</label>
                <textarea id=note_id name="note" rows="2" maxlength="4000">
                    {textarea::content(&note)}
                </textarea>
            </div>
            <div class="actions">
                <button class="primary" name="decision" value="validate">
                    {t!(lang, "review-validate")}
                </button>
                <button name="decision" value="return">
                    {t!(lang, "review-return")}
                </button>
            </div>
        </form>
    }
}

/// The note that was typed for this report when it was refused.
fn typed_note(visit: &Visit, report: &ProgressReport) -> String {
    visit
        .rejected
        .as_ref()
        .filter(|rejected| rejected.field("report") == Some(&report.id))
        .and_then(|rejected| rejected.field("note"))
        .unwrap_or_default()
        .to_owned()
}
