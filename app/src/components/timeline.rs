//! Reports through time, and the record of what changed.

use leptos::prelude::*;
use vigia_domain::account::Actor;
use vigia_domain::report::Review;
use vigia_domain::source::Provenance;
use vigia_domain::{Activity, ProgressReport};
use vigia_i18n::t;

use super::chips::{ProvenanceBadge, StatusChip};
use crate::visit::Visit;

/// The reports on an activity that the viewer may see, the latest first.
pub fn reports(visit: &Visit, activity: &Activity) -> impl IntoView + use<> {
    let lang = visit.lang;
    let reports = visit.reports_of(activity);
    let empty = reports.is_empty().then(|| view! { <p>{t!(lang, "reports-none")}</p> });
    let items =
        reports.into_iter().rev().map(|r| view! { <li>{report(visit, r)}</li> }).collect_view();
    view! {
        <section class="card" id="reports">
            <h2>{t!(lang, "reports-heading")}</h2>
            {empty}
            <ol class="timeline">{items}</ol>
        </section>
    }
}

/// One report: day, status, percentage, what was done, where it shows.
pub fn report(visit: &Visit, report: &ProgressReport) -> impl IntoView + use<> {
    let lang = visit.lang;
    let percent = report.progress.percent().map_or_else(
        || t!(lang, "percent-not-given"),
        |percent| vigia_i18n::percent(lang, percent),
    );
    let narrative_lang = report.narrative.lang_of(lang).code();
    let documented = report.provenance == Provenance::Documented;
    let source = report
        .source
        .as_ref()
        .filter(|_| documented)
        .and_then(|code| visit.plan().source(code))
        .map(|source| {
            t!(
                lang,
                "source-line",
                title = source.title.as_str(),
                publisher = source.publisher.as_str()
            )
        });
    let by = matches!(report.actor, Actor::Account { .. })
        .then(|| t!(lang, "reported-by", agency = visit.names(&report.actor)));
    let evidence = report.evidence.as_ref().map(|link| {
        view! {
            <a href=link.as_str().to_owned() rel="nofollow noopener">
                {t!(lang, "evidence-link")}
            </a>
        }
    });
    let review = (!report.review.is_validated()).then(|| {
        let class = format!("badge {}", report.review.word());
        view! { <span class=class>{vigia_i18n::review(lang, &report.review)}</span> }
    });
    let note = match &report.review {
        Review::Returned(note) => Some(view! {
            <blockquote class="review-note">
                <b>{t!(lang, "review-note")}</b>
                " "
                {note.clone()}
            </blockquote>
        }),
        Review::Submitted | Review::Validated => None,
    };
    view! {
        <div class="report">
            <p class="report-head">
                <time datetime=report.reported_on.to_string()>
                    {vigia_i18n::day(lang, report.reported_on)}
                </time>
                <StatusChip status=report.progress.status() />
                <span class="percent">{percent}</span>
                <ProvenanceBadge provenance=report.provenance />
                {review}
            </p>
            <p class="narrative" lang=narrative_lang>
                {report.narrative.get(lang).to_owned()}
            </p>
            {note}
            <p class="note">{by} {source} " " {evidence}</p>
        </div>
    }
}

/// What happened to an activity, when and by whom, the latest first.
pub fn record(visit: &Visit, activity: &Activity) -> impl IntoView + use<> {
    let lang = visit.lang;
    let events = visit
        .internal
        .activity(&activity.code)
        .filter(|internal| visit.viewer.sees_unvalidated(internal))
        .unwrap_or(activity)
        .events
        .iter()
        .rev()
        .filter(|event| event.day <= visit.day())
        .map(|event| {
            view! {
                <li>
                    {vigia_i18n::event(lang, event.kind)}
                    <small>
                        <time datetime=event.day.to_string()>
                            {vigia_i18n::day(lang, event.day)}
                        </time>
                        " · "
                        {visit.names(&event.actor)}
                    </small>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card">
            <h2>{t!(lang, "record-heading")}</h2>
            <ul class="entries">{events}</ul>
        </section>
    }
}
