//! The HTML document around every page.

mod wake;

use leptos::prelude::*;
use leptos_meta::{MetaTags, Title, provide_meta_context};
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::{SsrMode, path};

use self::wake::WakeIslands;
use crate::components::day_chooser::Ribbon;
use crate::components::frame::{Banner, Footer, Header};
use crate::pages::{
    ActivitiesPage, ActivityPage, AlignmentPage, ArchivePage, AxisPage, ChangesPage, ComparePage,
    EntryPage, FiguresUploadPage, ImportPage, ImportReviewPage, ImportsPage, IndicatorPage,
    IndicatorsPage, InstitutionPage, InstitutionsPage, MethodologyPage, MyWorkPage, NotFoundPage,
    OverviewPage, PresentationPage, PublicPage, ReportPage, ReportsPage, ReviewPage, SchedulePage,
    SignInPage, StatisticsPage, TokensPage,
};
use crate::visit::visit;

/// The files that every page loads, by the names that carry their content's
/// hash.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The address of the style sheet.
    pub style: String,
    /// The islands.
    pub islands: IslandFiles,
}

/// The files of the islands.
#[derive(Clone, Debug)]
pub struct IslandFiles {
    /// The address of the script that loads them.
    pub script: String,
    /// The address of their WebAssembly.
    pub wasm: String,
}

/// The ends of the addresses of pages where nothing is alive: they load no
/// script.
const WITHOUT_ISLANDS: [&str; 3] = ["/entrar", "/metodologia", "/publico"];

/// The whole document; every page is one of its routes.
#[must_use]
pub fn document() -> impl IntoView {
    provide_meta_context();
    around(view! { <Pages /> }.into_any())
}

/// The document that says that there is no such page, where not even its plan
/// or language is known.
#[must_use]
pub fn not_found_document() -> impl IntoView {
    provide_meta_context();
    around(view! { <NotFoundPage /> }.into_any())
}

fn around(page: AnyView) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let loads_islands = !WITHOUT_ISLANDS.iter().any(|end| visit.path.ends_with(end));
    let islands = visit.assets.islands.clone();
    let title = vigia_i18n::t!(lang, "product");
    view! {
        <!DOCTYPE html>
        <html lang=lang.code()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="stylesheet" href=visit.assets.style.clone() />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                {loads_islands.then(|| view! { <WakeIslands files=islands /> })}
                <MetaTags />
            </head>
            <body>
                <Title formatter=move |page: String| format!("{page} · {title}") />
                <a class="skip" href="#content">
                    {vigia_i18n::t!(lang, "skip-to-content")}
                </a>
                <Header />
                <Ribbon />
                <main id="content" tabindex="-1">
                    <Banner />
                    {page}
                </main>
                <Footer />
            </body>
        </html>
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan") view=OverviewPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/ejes/:axis") view=AxisPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/actividades") view=ActivitiesPage />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/actividades/:code")
                    view=ActivityPage
                />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/instituciones")
                    view=InstitutionsPage
                />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/instituciones/:code")
                    view=InstitutionPage
                />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/indicadores") view=IndicatorsPage />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/indicadores/:code")
                    view=IndicatorPage
                />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/indicadores/:code/registro")
                    view=EntryPage
                />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/estadisticas") view=StatisticsPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/alineacion") view=AlignmentPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/metodologia") view=MethodologyPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/cronograma") view=SchedulePage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/cambios") view=ChangesPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/comparar") view=ComparePage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/presentacion") view=PresentationPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/publico") view=PublicPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/mi-trabajo") view=MyWorkPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/revision") view=ReviewPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/cifras") view=FiguresUploadPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/admin/importar") view=ImportsPage />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/admin/importar/:id")
                    view=ImportPage
                />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/admin/importar/:id/revisar")
                    view=ImportReviewPage
                />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/admin/accesos") view=TokensPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/informes") view=ReportsPage />
                <Route
                    ssr=SsrMode::Async
                    path=path!("/:lang/:plan/informes/archivo")
                    view=ArchivePage
                />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/informes/:id") view=ReportPage />
                <Route ssr=SsrMode::Async path=path!("/:lang/:plan/entrar") view=SignInPage />
            </FlatRoutes>
        </Router>
    }
}
