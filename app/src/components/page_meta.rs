//! What search engines and previews of links say about a page.

use leptos::prelude::*;
use leptos_meta::{Link, Meta};
use vigia_domain::Lang;
use vigia_i18n::t;

use crate::visit::{Visit, visit};

/// How wide the picture of a preview is, in pixels.
const PICTURE_WIDTH: &str = "1200";

/// The description of a page, its address in both languages, and the picture
/// that a preview shows: the chart of the axes.
#[component]
pub fn PageMeta(
    /// What the page says, in a sentence or two.
    description: String,
    /// What it is called; the short title of the plan without one.
    #[prop(optional, into)]
    title: Option<String>,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let title = title.unwrap_or_else(|| visit.plan().short_title.get(lang).to_owned());
    let locale = match lang {
        Lang::Es => "es_DO",
        Lang::En => "en_GB",
    };
    // An address without its site means nothing to whoever is elsewhere.
    let addresses = (!visit.origin.is_empty()).then(|| addresses(&visit));
    view! {
        <Meta name="description" content=description.clone() />
        <Meta property="og:title" content=title />
        <Meta property="og:description" content=description />
        <Meta property="og:type" content="website" />
        <Meta property="og:site_name" content=t!(lang, "product") />
        <Meta property="og:locale" content=locale />
        <Meta name="twitter:card" content="summary_large_image" />
        {addresses}
    }
}

fn addresses(visit: &Visit) -> impl IntoView + use<> {
    let origin = &visit.origin;
    let here = format!("{origin}{}", visit.path);
    let parameters = [("width", PICTURE_WIDTH), ("shape", "card")];
    let picture = visit.chart_file("axes", "png", &parameters);
    let others = Lang::ALL
        .into_iter()
        .map(|lang| {
            let href = format!("{origin}{}", in_language(&visit.path, lang));
            view! { <Link rel="alternate" hreflang=lang.code() href=href /> }
        })
        .collect_view();
    view! {
        <Meta property="og:url" content=here.clone() />
        <Meta property="og:image" content=format!("{origin}{picture}") />
        <Meta property="og:image:alt" content=t!(visit.lang, "chart-axes-title") />
        <Link rel="canonical" href=here />
        {others}
    }
}

/// The same path in a language, which its first part names.
fn in_language(path: &str, lang: Lang) -> String {
    let rest = path.strip_prefix('/').and_then(|path| path.split_once('/'));
    rest.map_or_else(|| format!("/{lang}"), |(_, rest)| format!("/{lang}/{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_an_address_in_each_language() {
        assert_eq!(in_language("/es/plan/publico", Lang::En), "/en/plan/publico");
        assert_eq!(in_language("/es/plan", Lang::Es), "/es/plan");
        assert_eq!(in_language("/es", Lang::En), "/en");
    }
}
