//! The activity matrix, grouped by programme.

use leptos::prelude::*;
use vigia_domain::programme::Programme;
use vigia_domain::standing::Basis;
use vigia_domain::view::Row;
use vigia_domain::{AgencyCode, Lang, Standing};
use vigia_i18n::t;

use super::chart::axis_class;
use super::chips::{ConcernChip, ProvenanceBadge, StatusChip};
use super::kept::kept;
use crate::visit::{Place, Visit, visit};

/// Activities under their programmes, each programme with its objective and
/// expected result. Programmes without a chosen activity are left out.
pub fn matrix(visit: &Visit, rows: &[Row<'_>]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let groups = plan
        .programmes
        .iter()
        .filter_map(|programme| {
            let of_programme: Vec<Row<'_>> = rows
                .iter()
                .copied()
                .filter(|row| row.activity.programme == programme.code)
                .collect();
            (!of_programme.is_empty()).then(|| group(visit, programme, &of_programme))
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="matrix">
                <caption class="hidden">{t!(lang, "matrix-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(lang, "column-code")}</th>
                        <th scope="col">{t!(lang, "column-activity")}</th>
                        <th scope="col">{t!(lang, "column-lead")}</th>
                        <th scope="col">{t!(lang, "column-start")}</th>
                        <th scope="col">{t!(lang, "column-deadline")}</th>
                        <th scope="col">{t!(lang, "column-status")}</th>
                        <th scope="col">{t!(lang, "column-progress")}</th>
                        <th scope="col">{t!(lang, "column-alignment")}</th>
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
    }
}

fn group(visit: &Visit, programme: &Programme, rows: &[Row<'_>]) -> impl IntoView + use<> {
    let lang = visit.lang;
    let class = visit.plan().axis(&programme.axis).map(axis_class);
    let heading = t!(
        lang,
        "programme-heading",
        code = programme.code.to_string(),
        name = programme.name.get(lang),
    );
    let rows = rows
        .iter()
        .map(|row| kept(visit, format!("row/{}", row.activity.code), || activity_row(visit, *row)))
        .collect_view();
    view! {
        <tbody class=class>
            <tr class="programme">
                <th colspan="8" scope="rowgroup">
                    {heading}
                    <small>
                        <b>{t!(lang, "programme-objective")}</b>
                        " "
                        {programme.objective.get(lang).to_owned()}
                    </small>
                    <small>
                        <b>{t!(lang, "programme-result")}</b>
                        " "
                        {programme.expected_result.get(lang).to_owned()}
                    </small>
                </th>
            </tr>
            {rows}
        </tbody>
    }
}

fn activity_row(visit: &Visit, row: Row<'_>) -> impl IntoView + use<> {
    let Row { activity, standing } = row;
    let lang = visit.lang;
    let verification: Vec<&str> = activity.verification.iter().map(|text| text.get(lang)).collect();
    let partners = (!activity.partners.is_empty()).then(|| {
        let codes = activity.partners.iter().map(|code| agency(visit, code)).collect_view();
        view! {
            <small>
                {t!(lang, "with-partners")}
                {codes}
            </small>
        }
    });
    let original = activity.original_terms().deadline;
    let original = (original != activity.terms.deadline).then(|| {
        view! {
            <small>
                {t!(lang, "originally")} " " <s>{vigia_i18n::day(lang, original)}</s>
            </small>
        }
    });
    let sdg = activity
        .sdg
        .iter()
        .map(|target| view! { <li>{t!(lang, "tag-sdg", code = target.to_string())}</li> })
        .collect_view();
    let gcm = activity
        .gcm
        .iter()
        .map(|objective| view! { <li>{t!(lang, "tag-gcm", code = objective.to_string())}</li> })
        .collect_view();
    let standing = standing.clone();
    view! {
        <tr id=format!("a-{}", activity.code)>
            <td class="code" data-label=t!(lang, "column-code")>
                {activity.code.to_string()}
            </td>
            <td class="what" data-label=t!(lang, "column-activity")>
                <a href=visit.href(Place::Activity(&activity.code))>
                    {activity.title.get(lang).to_owned()}
                </a>
                <small>{t!(lang, "verification-list", list = verification.join("; "))}</small>
                <ProvenanceBadge provenance=activity.provenance />
            </td>
            <td data-label=t!(lang, "column-lead")>
                <b>{agency(visit, &activity.terms.lead)}</b>
                {partners}
            </td>
            <td class="day" data-label=t!(lang, "column-start")>
                {vigia_i18n::day(lang, activity.start)}
            </td>
            <td class="day" data-label=t!(lang, "column-deadline")>
                {vigia_i18n::day(lang, activity.terms.deadline)}
                {original}
            </td>
            <td data-label=t!(lang, "column-status")>
                <StatusChip status=standing.status />
                <ConcernChip standing=standing.clone() />
            </td>
            <td data-label=t!(lang, "column-progress")>{progress(lang, &standing)}</td>
            <td data-label=t!(lang, "column-alignment")>
                <ul class="tags">
                    {sdg}
                    {gcm}
                </ul>
            </td>
        </tr>
    }
}

/// The code of an institution with its name for whoever points at it.
pub fn agency(visit: &Visit, code: &AgencyCode) -> impl IntoView + use<> {
    let name = visit.plan().agency(code).map(|agency| agency.name.get(visit.lang).to_owned());
    view! {
        " "
        <a class="agency" href=visit.href(Place::Institution(code)) title=name>
            {code.to_string()}
        </a>
    }
}

/// Actual beside expected progress as figures and as a small bar, and how the
/// figure came about where no report gave it.
pub fn progress(lang: Lang, standing: &Standing) -> impl IntoView + use<> {
    let basis = match standing.basis {
        Basis::Reported | Basis::Completed | Basis::NotStarted => None,
        Basis::RunsAsPlanned | Basis::KeptLast | Basis::NeverGiven => {
            Some(view! { <small>{vigia_i18n::basis(lang, standing.basis)}</small> })
        }
    };
    view! {
        <span class="percent">{vigia_i18n::percent(lang, standing.actual)}</span>
        <svg class="mini" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="8" />
            <rect class="actual" width=standing.actual.rounded() height="8" />
            <rect
                class="expected"
                x=standing.expected.rounded().min(98)
                width="2"
                height="8"
            />
        </svg>
        <small>
            {t!(
                lang,
                "progress-expected-value",
                percent = vigia_i18n::percent(lang, standing.expected),
            )}
        </small>
        {basis}
    }
}

/// How many activities a filter has chosen, said aloud when it changes.
pub fn count(chosen: usize, all: usize) -> impl IntoView {
    let lang = visit().lang;
    view! {
        <p class="count" role="status">
            {t!(lang, "filter-count", chosen = chosen, all = all)}
        </p>
    }
}
