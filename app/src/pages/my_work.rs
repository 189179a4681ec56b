//! A member's own activities, and the form to report on one.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::account::Viewer;
use vigia_domain::agenda::by_urgency;
use vigia_domain::report::Review;
use vigia_domain::view::Row;
use vigia_domain::{Activity, ActivityCode, AgencyCode, Status};
use vigia_i18n::t;

use super::not_found::forbidden;
use crate::components::chips::{ConcernChip, StatusChip};
use crate::components::matrix::progress;
use crate::components::notice::{Done, Refused};
use crate::islands::{ReportForm, ReportValues, ReportWords};
use crate::visit::{Place, Visit, visit};

/// The activities that the member's institution leads, the most urgent first.
#[component]
pub fn MyWorkPage() -> impl IntoView {
    let visit = visit();
    match visit.viewer.clone() {
        Viewer::Public => {
            visit.send_to_sign_in();
            ().into_any()
        }
        Viewer::Account { agency, .. } if visit.viewer.has_own_work() => {
            page(&visit, &agency).into_any()
        }
        Viewer::Account { .. } => forbidden(t!(visit.lang, "my-work-members-only")).into_any(),
    }
}

fn page(visit: &Visit, agency: &AgencyCode) -> impl IntoView + use<> {
    let lang = visit.lang;
    let mut rows: Vec<Row<'_>> = visit.view.led_by(agency).collect();
    by_urgency(&mut rows);
    let sent = visit.query.get("sent").cloned();
    let sent = sent.map(|code| view! { <Done message=t!(lang, "report-sent", code = code) /> });
    let name = visit.plan().agency(agency).map(|agency| agency.name.get(lang).to_owned());
    let chosen = chosen(visit).and_then(|code| rows.iter().find(|row| row.activity.code == code));
    // Without its form the page still says why it was refused.
    let refused = chosen.is_none().then(|| view! { <Refused /> });
    let form = chosen.map(|row| report_section(visit, row.activity));
    let none = rows.is_empty().then(|| view! { <p>{t!(lang, "my-work-none")}</p> });
    let items = rows.iter().map(|row| item(visit, *row)).collect_view();
    let title = t!(lang, "nav-my-work");
    view! {
        <Title text=title.clone() />
        {sent}
        <header class="page-head">
            <p class="over">{name}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "my-work-lead")}</p>
            <p class="note">
                <a href=visit.href(Place::FiguresUpload)>{t!(lang, "figures-open")}</a>
            </p>
        </header>
        {refused}
        {form}
        {none}
        <ul class="work">{items}</ul>
    }
}

/// The activity that the page's form reports on.
fn chosen(visit: &Visit) -> Option<ActivityCode> {
    let typed = visit.rejected.as_ref().and_then(|rejected| rejected.field("activity"));
    typed.or_else(|| visit.query.get("activity").map(String::as_str))?.parse().ok()
}

fn item(visit: &Visit, row: Row<'_>) -> impl IntoView + use<> {
    let Row { activity, standing } = row;
    let lang = visit.lang;
    let open = visit.open_report(activity).map(|report| {
        let class = format!("badge {}", report.review.word());
        view! { <span class=class>{vigia_i18n::review(lang, &report.review)}</span> }
    });
    let last = standing.last_report.map_or_else(
        || t!(lang, "never-reported"),
        |day| t!(lang, "last-report", day = vigia_i18n::day(lang, day)),
    );
    let href = format!(
        "{}#report",
        visit.href_with(Place::MyWork, &[("activity", activity.code.as_str())])
    );
    view! {
        <li class="card">
            <div>
                <h2>
                    <a href=visit
                        .href(
                            Place::Activity(&activity.code),
                        )>{format!("{} {}", activity.code, activity.title.get(lang))}</a>
                </h2>
                <p class="chips">
                    <StatusChip status=standing.status />
                    <ConcernChip standing=standing.clone() />
                    {open}
                </p>
                <p class="note">
                    {t!(
                        lang,
                        "deadline-line",
                        day = vigia_i18n::day(lang, activity.terms.deadline),
                    )} " · " {last}
                </p>
            </div>
            <p class="progress-line">{progress(lang, standing)}</p>
            <a
                class="button primary"
                href=href
                aria-label=t!(lang, "report-progress-on", code = activity.code.to_string())
            >
                {t!(lang, "report-progress")}
            </a>
        </li>
    }
}

fn report_section(visit: &Visit, activity: &Activity) -> impl IntoView + use<> {
    let lang = visit.lang;
    let returned = visit.open_report(activity).and_then(|report| match &report.review {
        Review::Returned(note) => Some((report, note.clone())),
        Review::Submitted | Review::Validated => None,
    });
    let note = returned.as_ref().map(|(_, note)| {
        view! {
            <blockquote class="review-note">
                <b>{t!(lang, "review-note")}</b>
                " "
                {note.clone()}
            </blockquote>
        }
    });
    let values = values(visit, activity, returned.map(|(report, _)| report));
    let refusal = visit.rejected.as_ref().map(|rejected| rejected.refusal.clone());
    view! {
        <section class="card form-card" id="report">
            <h2>
                {t!(
                    lang,
                    "report-heading",
                    code = activity.code.to_string(),
                    title = activity.title.get(lang),
                )}
            </h2>
            {note}
            <ReportForm words=words(visit) values=values refusal=refusal />
        </section>
    }
}

/// What the form begins with: what was typed and refused, else a returned
/// report, else nothing but today.
fn values(
    visit: &Visit,
    activity: &Activity,
    returned: Option<&vigia_domain::ProgressReport>,
) -> ReportValues {
    let lang = visit.lang;
    let mut values = ReportValues {
        page: visit.path.clone(),
        plan: visit.plan().code.to_string(),
        activity: activity.code.to_string(),
        report: visit.new_report_id.clone(),
        version: 0,
        reported_on: vigia_domain::day::write(visit.day()),
        ..ReportValues::default()
    };
    if let Some(report) = returned {
        values.report.clone_from(&report.id);
        values.version = report.version;
        values.reported_on = vigia_domain::day::write(report.reported_on);
        report.progress.status().as_str().clone_into(&mut values.status);
        values.percent =
            report.progress.percent().map(|percent| percent.to_string()).unwrap_or_default();
        report.narrative.get(lang).clone_into(&mut values.narrative);
        values.evidence =
            report.evidence.as_ref().map(|link| link.as_str().to_owned()).unwrap_or_default();
    }
    if let Some(rejected) = &visit.rejected {
        let typed = |name: &str| rejected.field(name).unwrap_or_default().to_owned();
        values.report = typed("report");
        values.version = typed("version").parse().unwrap_or(values.version);
        values.reported_on = typed("reported_on");
        values.status = typed("status");
        values.percent = typed("percent");
        values.narrative = typed("narrative");
        values.evidence = typed("evidence");
    }
    values
}

fn words(visit: &Visit) -> ReportWords {
    let lang = visit.lang;
    ReportWords {
        reported_on: t!(lang, "report-day"),
        day_hint: t!(lang, "day-hint"),
        status: t!(lang, "column-status"),
        choose: t!(lang, "choose"),
        statuses: Status::ALL
            .map(|status| (status.as_str().to_owned(), vigia_i18n::status(lang, status)))
            .to_vec(),
        percent: t!(lang, "report-percent"),
        percent_hint: t!(lang, "report-percent-hint"),
        narrative: t!(lang, "report-narrative"),
        narrative_hint: t!(lang, "report-narrative-hint"),
        evidence: t!(lang, "report-evidence"),
        evidence_hint: t!(lang, "report-evidence-hint"),
        submit: t!(lang, "report-submit"),
        sending: t!(lang, "report-sending"),
        draft_restored: t!(lang, "draft-restored"),
        draft_discard: t!(lang, "draft-discard"),
        draft_saved: t!(lang, "draft-saved"),
        unreachable: t!(lang, "refusal-unreachable"),
    }
}
