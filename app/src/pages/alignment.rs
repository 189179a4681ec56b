//! The plan beside the international frames.

mod matrix;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::alignment_matrix::{gcm_matrix, sdg_matrix};
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::components::chart_figure::chart_figure;
use crate::components::kept::kept;
use crate::visit::{Place, Visit, visit};
use matrix::{Frame, matrix};

/// What each axis does for the targets of the Sustainable Development Goals
/// and for the objectives of the Global Compact.
#[component]
pub fn AlignmentPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let method = format!("{}#alineacion", visit.href(Place::Methodology));
    let title = t!(lang, "alignment-title");
    let sdg = Frame { parameter: "sdg", caption: t!(lang, "alignment-sdg-caption") };
    let gcm = Frame { parameter: "gcm", caption: t!(lang, "alignment-gcm-caption") };
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "alignment-lead")}</p>
            <p class="note">
                <b>{t!(lang, "alignment-reference")}</b>
                " "
                {t!(lang, "alignment-reference-note")}
                " "
                <a href=method>{t!(lang, "alignment-reference-more")}</a>
            </p>
        </header>
        <section class="spaced">
            <h2>{t!(lang, "alignment-sdg-heading")}</h2>
            {kept(&visit, "alignment/sdg", || figure(&visit, ChartName::Sdg))}
            {matrix(
                &visit,
                &sdg,
                &sdg_matrix(&visit.view),
                |code| t!(lang, "tag-sdg", code = code),
            )}
        </section>
        <section class="spaced">
            <h2>{t!(lang, "alignment-gcm-heading")}</h2>
            {kept(&visit, "alignment/gcm", || figure(&visit, ChartName::Gcm))}
            {matrix(
                &visit,
                &gcm,
                &gcm_matrix(&visit.view),
                |code| t!(lang, "tag-gcm", code = code),
            )}
        </section>
        <p class="note">{t!(lang, "alignment-counting-note")}</p>
    }
}

/// How much each axis does, above the table that says what.
fn figure(visit: &Visit, name: ChartName) -> impl IntoView + use<> {
    chart_figure(visit, &chart(name, Scene::new(&visit.view, visit.lang)), &[])
}
