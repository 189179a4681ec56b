//! One activity with all that is known of it.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::source::Provenance;
use vigia_domain::view::Row;
use vigia_domain::{Activity, Text};
use vigia_i18n::t;

use super::NotFoundPage;
use crate::components::amendments::{AmendForm, amendments};
use crate::components::chart::axis_class;
use crate::components::chips::{ConcernChip, ProvenanceBadge, StatusChip};
use crate::components::kept::kept;
use crate::components::matrix::{agency, progress};
use crate::components::notice::Done;
use crate::components::timeline::{record, reports};
use crate::visit::{Place, Visit, visit};

/// Every field of an activity, its reports, what changed, and its sources.
#[component]
pub fn ActivityPage() -> impl IntoView {
    let visit = visit();
    let code = super::code("code");
    let row = code.and_then(|code| visit.view.rows().find(|row| row.activity.code == code));
    match row {
        Some(row) => page(&visit, row).into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    }
}

fn page(visit: &Visit, row: Row<'_>) -> impl IntoView + use<> {
    let Row { activity, standing } = row;
    let lang = visit.lang;
    let plan = visit.plan();
    let axis = plan.axis_of(activity);
    let crumbs = axis.zip(plan.programme(&activity.programme)).map(|(axis, programme)| {
        view! {
            <p class="over">
                <a href=visit.href(
                    Place::Axis(&axis.code),
                )>{format!("{}. {}", axis.numeral(), axis.name.get(lang))}</a>
                " · "
                {t!(
                    lang,
                    "programme-heading",
                    code = programme.code.to_string(),
                    name = programme.name.get(lang),
                )}
            </p>
        }
    });
    let report_button = (visit.may_write() && visit.viewer.may_report_on(activity)).then(|| {
        let href = format!(
            "{}#report",
            visit.href_with(Place::MyWork, &[("activity", activity.code.as_str())])
        );
        view! {
            <a class="button primary" href=href>
                {t!(lang, "report-progress")}
            </a>
        }
    });
    let amended = visit.query.get("done").filter(|done| *done == "amended");
    let amended = amended.map(|_| view! { <Done message=t!(lang, "amended-done") /> });
    let amend = (visit.may_write() && visit.viewer.runs_the_plan())
        .then(|| view! { <AmendForm activity=activity.clone() /> });
    view! {
        <Title text=format!("{} {}", activity.code, activity.title.get(lang)) />
        <div class=axis.map(axis_class)>
            {amended} <header class="page-head">
                {crumbs}
                <h1>
                    <span class="code">{activity.code.to_string()}</span>
                    " "
                    {activity.title.get(lang).to_owned()}
                </h1>
                <p class="chips">
                    <StatusChip status=standing.status />
                    <ConcernChip standing=standing.clone() />
                    <ProvenanceBadge provenance=activity.provenance />
                </p>
                {report_button}
            </header> <div class="grid two">
                <div>
                    <section class="card">
                        <h2>{t!(lang, "kpi-progress")}</h2>
                        <p class="progress-line">{progress(lang, standing)}</p>
                        <p class="note">{vigia_i18n::basis(lang, standing.basis)}</p>
                        <p>
                            {t!(
                                lang,
                                "course-line",
                                course = vigia_i18n::course(lang, standing.course()),
                            )}
                        </p>
                    </section>
                    {reports(visit, activity)}
                </div>
                <div>
                    {kept(visit, format!("facts/{}", activity.code), || facts(visit, activity))}
                    {amendments(visit, activity)} {amend}
                    {record(visit, activity)}
                </div>
            </div>
        </div>
    }
}

fn facts(visit: &Visit, activity: &Activity) -> impl IntoView + use<> {
    let lang = visit.lang;
    let plan = visit.plan();
    let partners = activity.partners.iter().map(|code| agency(visit, code)).collect_view();
    let partners = (!activity.partners.is_empty()).then(|| {
        view! {
            <dt>{t!(lang, "column-partners")}</dt>
            <dd>{partners}</dd>
        }
    });
    let lead = plan
        .agency(&activity.terms.lead)
        .map(|agency| agency.name.get(lang).to_owned())
        .unwrap_or_default();
    let budget = activity.budget.map(|budget| {
        view! {
            <dt>{t!(lang, "field-budget")}</dt>
            <dd>{vigia_i18n::pesos(lang, budget)}</dd>
        }
    });
    let documented = activity.provenance != Provenance::Illustrative;
    let source = plan.source(&activity.source).filter(|_| documented).map(|source| {
        let year = source.year.map(|year| format!(", {year}")).unwrap_or_default();
        format!("{}. {}{year}. {}", source.title, source.publisher, source.reference)
    });
    let source = source.unwrap_or_else(|| t!(lang, "source-example"));
    let sdg = activity
        .sdg
        .iter()
        .filter_map(|code| plan.sdg.iter().find(|target| target.code == *code))
        .map(|target| (t!(lang, "tag-sdg", code = target.code.to_string()), &target.label));
    let gcm = activity
        .gcm
        .iter()
        .filter_map(|code| plan.gcm.iter().find(|objective| objective.code == *code))
        .map(|objective| {
            (t!(lang, "tag-gcm", code = objective.code.to_string()), &objective.label)
        });
    let alignment = sdg
        .chain(gcm)
        .map(|(code, label)| view! { <li>{code} " · " {label.get(lang).to_owned()}</li> })
        .collect_view();
    let milestones: Vec<&Text> = activity.milestones.iter().map(|m| &m.text).collect();
    let verification: Vec<&Text> = activity.verification.iter().collect();
    view! {
        <section class="card">
            <h2>{t!(lang, "facts-heading")}</h2>
            <dl class="facts">
                <dt>{t!(lang, "column-lead")}</dt>
                <dd>{agency(visit, &activity.terms.lead)} " " <small>{lead}</small></dd>
                {partners}
                <dt>{t!(lang, "column-start")}</dt>
                <dd>{vigia_i18n::day(lang, activity.start)}</dd>
                <dt>{t!(lang, "column-deadline")}</dt>
                <dd>{vigia_i18n::day(lang, activity.terms.deadline)}</dd>
                <dt>{t!(lang, "field-weight")}</dt>
                <dd>{t!(lang, "weight-of-five", weight = activity.terms.weight.value())}</dd>
                {budget}
                <dt>{t!(lang, "field-milestones")}</dt>
                <dd>{texts(visit, &milestones)}</dd>
                <dt>{t!(lang, "column-verification")}</dt>
                <dd>{texts(visit, &verification)}</dd>
                <dt>{t!(lang, "column-alignment")}</dt>
                <dd>
                    <ul>{alignment}</ul>
                    <small>{t!(lang, "alignment-note")}</small>
                </dd>
                <dt>{t!(lang, "field-source")}</dt>
                <dd>{source}</dd>
            </dl>
        </section>
    }
}

fn texts(visit: &Visit, texts: &[&Text]) -> impl IntoView + use<> {
    let items = texts
        .iter()
        .map(|text| view! { <li>{text.get(visit.lang).to_owned()}</li> })
        .collect_view();
    view! { <ul>{items}</ul> }
}
