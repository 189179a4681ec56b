//! What stands around every page: header, ribbon, banner, footer.

use leptos::prelude::*;
use vigia_domain::account::Viewer;
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use super::chips::ProvenanceBadge;
use super::kept::kept;
use crate::visit::{Place, Visit, follows_the_day, visit};

/// The name of the product, the way through the plan, language and account.
#[component]
pub fn Header() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let (links, more) = (links(&visit), more_links(&visit));
    let is_in_more = more.iter().any(|link| link.is_current).then_some("nav-more-current");
    view! {
        <header class="top">
            <div class="top-inner">
                <a class="mark" href=visit.href(Place::Overview)>
                    <svg viewBox="0 0 22 22" aria-hidden="true">
                        <path d="M3 20h16M6 20l2-11h6l2 11M7 9V4l4-3 4 3v5" />
                    </svg>
                    {t!(lang, "product")}
                </a>
                <nav class="nav-wide" aria-label=t!(lang, "navigation")>
                    {navigation(&links)}
                    <details class="nav-more">
                        <summary class=is_in_more>{t!(lang, "nav-more")}</summary>
                        {navigation(&more)}
                    </details>
                </nav>
                <a class="lang" href=visit.in_other_language() hreflang=lang.other().code()>
                    <span lang=lang.other().code()>{t!(lang.other(), "language-name")}</span>
                </a>
                <AccountMenu />
                <details class="nav-narrow">
                    <summary>{t!(lang, "menu")}</summary>
                    <nav aria-label=t!(lang, "navigation-menu")>{navigation(&links)} {navigation(&more)}</nav>
                </details>
            </div>
        </header>
    }
}

struct Link {
    href: String,
    label: String,
    is_current: bool,
}

fn links(visit: &Visit) -> Vec<Link> {
    let lang = visit.lang;
    let mut places = vec![(visit.href(Place::Overview), t!(lang, "nav-overview"))];
    for axis in &visit.plan().axes {
        let label = format!("{}. {}", axis.numeral(), short_name(axis.name.get(lang)));
        places.push((visit.href(Place::Axis(&axis.code)), label));
    }
    places.push((visit.href(Place::Activities), t!(lang, "nav-activities")));
    places.push((visit.href(Place::Schedule), t!(lang, "nav-schedule")));
    places.push((visit.href(Place::Indicators), t!(lang, "indicators-title")));
    places.push(own_work(visit).unwrap_or_else(|| institutions(visit)));
    to_links(visit, places)
}

fn institutions(visit: &Visit) -> (String, String) {
    (visit.href(Place::Institutions), t!(visit.lang, "nav-institutions"))
}

/// Where a viewer's own work waits, which takes the last place of the bar.
fn own_work(visit: &Visit) -> Option<(String, String)> {
    let lang = visit.lang;
    if visit.viewer.has_own_work() {
        Some((visit.href(Place::MyWork), t!(lang, "nav-my-work")))
    } else if visit.viewer.runs_the_plan() {
        let waiting = visit.reports_to_review().len() + visit.entries_to_review().len();
        Some((visit.href(Place::Review), t!(lang, "nav-review", count = waiting)))
    } else {
        None
    }
}

/// What has no room in the bar.
fn more_links(visit: &Visit) -> Vec<Link> {
    let lang = visit.lang;
    let mut places: Vec<_> = own_work(visit).map(|_| institutions(visit)).into_iter().collect();
    places.extend([
        (visit.href(Place::Changes), t!(lang, "changes-title")),
        (visit.href(Place::Compare), t!(lang, "compare-title")),
        (visit.href(Place::Statistics), t!(lang, "nav-statistics")),
        (visit.href(Place::Alignment), t!(lang, "alignment-title")),
        (visit.href(Place::Reports), t!(lang, "reports-title")),
        (visit.href(Place::Presentation), t!(lang, "presentation-title")),
        (visit.href(Place::Public), t!(lang, "public-title")),
        (visit.href(Place::Methodology), t!(lang, "method-title")),
    ]);
    if visit.viewer.runs_the_plan() {
        places.push((visit.href(Place::Imports), t!(lang, "nav-import")));
        places.push((visit.href(Place::Tokens), t!(lang, "tokens-title")));
    }
    to_links(visit, places)
}

fn to_links(visit: &Visit, places: Vec<(String, String)>) -> Vec<Link> {
    let is_current = |href: &str| href.split('?').next() == Some(visit.path.as_str());
    places
        .into_iter()
        .map(|(href, label)| Link { is_current: is_current(&href), href, label })
        .collect()
}

/// The first words of an axis's name, which tell it apart: the header has room
/// for no more.
fn short_name(name: &str) -> &str {
    let ends = [" y ", " and ", " to "].into_iter().filter_map(|word| name.find(word));
    ends.min().map_or(name, |end| &name[..end])
}

fn navigation(links: &[Link]) -> impl IntoView + use<> {
    let items = links
        .iter()
        .map(|link| {
            let current = link.is_current.then_some("page");
            view! {
                <li>
                    <a href=link.href.clone() aria-current=current>
                        {link.label.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul>{items}</ul> }
}

#[component]
fn AccountMenu() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    match &visit.viewer {
        Viewer::Public => view! {
            <a class="account" href=visit.href(Place::SignIn)>
                {t!(lang, "sign-in")}
            </a>
        }
        .into_any(),
        Viewer::Account { role, agency } => view! {
            <form class="account" method="post" action=visit.href(Place::SignOut)>
                <span title=visit.login.clone()>
                    {agency.to_string()} <small>{vigia_i18n::role(lang, *role)}</small>
                </span>
                <button>{t!(lang, "sign-out")}</button>
            </form>
        }
        .into_any(),
    }
}

/// Explains documented rows and examples, where a plan has both.
#[component]
pub fn Banner() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let has_examples = visit
        .plan()
        .activities
        .iter()
        .any(|activity| activity.provenance == Provenance::Illustrative);
    let banner = || {
        view! {
            <aside class="banner" aria-label=t!(lang, "banner-label")>
                <ProvenanceBadge provenance=Provenance::Documented />
                " "
                {t!(lang, "banner-documented")}
                " "
                <ProvenanceBadge provenance=Provenance::Illustrative />
                " "
                {t!(lang, "banner-illustrative")}
            </aside>
        }
    };
    has_examples.then(|| kept(&visit, "banner", banner))
}

/// Where the figures come from.
#[component]
pub fn Footer() -> impl IntoView {
    let visit = visit();
    view! {
        <footer class="foot">
            {citation(&visit)}
            {kept(&visit, "footer", || notes(&visit))}
        </footer>
    }
}

/// How to cite this page: with the address that shows it as it is now, where it
/// shows the plan.
fn citation(visit: &Visit) -> impl IntoView + use<> {
    let (lang, plan) = (visit.lang, visit.plan());
    let day = vigia_i18n::day_long(lang, visit.day());
    let address = follows_the_day(&visit.path)
        .then(|| format!("{}{}", visit.origin, visit.here_on(Some(visit.day()))))
        .map(|address| {
            view! {
                <a href=address.clone() rel="nofollow">
                    {address.clone()}
                </a>
            }
        });
    let cite =
        t!(lang, "footer-cite", title = plan.title.get(lang), day = day, revision = plan.revision,);
    view! {
        <p class="cite">
            {cite} " " {address}
        </p>
    }
}

fn notes(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    view! {
        <p>{t!(lang, "footer-victims")}</p>
        <ul>
            <li>
                <a href=visit.href(Place::Reports)>{t!(lang, "reports-title")}</a>
            </li>
            <li>
                <a href=visit.href(Place::Alignment)>{t!(lang, "alignment-title")}</a>
            </li>
            <li>
                <a href=visit.href(Place::Methodology)>{t!(lang, "method-title")}</a>
            </li>
            <li>
                <a href="/api">{t!(lang, "api-reference")}</a>
            </li>
        </ul>
    }
}
