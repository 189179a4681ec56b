//! What search engines ask for.

use axum::extract;
use axum::response::{IntoResponse, Response};
use http::header::{self, HeaderValue};
use vigia_app::visit::{Place, href};
use vigia_domain::{Day, Lang, Plan};

use crate::pages::unavailable;
use crate::state::State;

/// What is worth finding, and where the list of it is.
pub(crate) async fn robots(extract::State(state): extract::State<State>) -> String {
    let origin = &state.origin;
    format!(
        "User-agent: *\nAllow: /\nDisallow: /acciones/\nDisallow: /*/mi-trabajo\n\
         Disallow: /*/revision\nDisallow: /*/registro\nDisallow: /*?*as_of=\n\n\
         Sitemap: {origin}/sitemap.xml\n"
    )
}

/// The pages of the public of every plan, in both languages.
pub(crate) async fn sitemap(extract::State(state): extract::State<State>) -> Response {
    match pages_of_plans(&state).await {
        Ok(pages) => {
            let kind = HeaderValue::from_static("application/xml; charset=utf-8");
            ([(header::CONTENT_TYPE, kind)], pages).into_response()
        }
        Err(error) => unavailable(Lang::default(), &error),
    }
}

async fn pages_of_plans(state: &State) -> vigia_store::Result<String> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for code in state.store.plan_codes().await? {
        let plan = state.store.plan(&code).await?;
        for place in places(&plan, state.clock.today()) {
            for lang in Lang::ALL {
                push_page(&mut xml, &state.origin, &plan, place, lang);
            }
        }
    }
    xml.push_str("</urlset>\n");
    Ok(xml)
}

fn places(plan: &Plan, today: Day) -> Vec<Place<'_>> {
    let mut places = vec![
        Place::Overview,
        Place::Public,
        Place::Activities,
        Place::Schedule,
        Place::Institutions,
        Place::Indicators,
        Place::Statistics,
        Place::Alignment,
        Place::Methodology,
    ];
    places.extend(plan.axes.iter().map(|axis| Place::Axis(&axis.code)));
    let activities = plan.activities.iter().filter(|activity| activity.is_part_on(today));
    places.extend(activities.map(|activity| Place::Activity(&activity.code)));
    places.extend(plan.agencies.iter().map(|agency| Place::Institution(&agency.code)));
    places.extend(plan.indicators.iter().map(|indicator| Place::Indicator(&indicator.code)));
    places
}

/// A page with its counterparts in every language. Codes need no escape.
fn push_page(xml: &mut String, origin: &str, plan: &Plan, place: Place<'_>, lang: Lang) {
    let address = |lang| format!("{origin}{}", href(lang, &plan.code, place));
    xml.extend(["<url><loc>", &address(lang), "</loc>"]);
    for other in Lang::ALL {
        xml.extend([
            "<xhtml:link rel=\"alternate\" hreflang=\"",
            other.code(),
            "\" href=\"",
            &address(other),
            "\"/>",
        ]);
    }
    xml.push_str("</url>\n");
}

#[cfg(test)]
mod tests {
    use crate::testing::{ES, Server};

    #[tokio::test]
    async fn search_engines_learn_what_is_worth_finding() {
        let server = Server::start().await;
        let robots = server.page("/robots.txt").await;
        assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml", server.base())), "{robots}");
        let sitemap = server.get("/sitemap.xml").await;
        assert_eq!(sitemap.headers()["content-type"], "application/xml; charset=utf-8");
        let sitemap = sitemap.text().await.unwrap();
        let page = format!("<loc>{}{ES}/publico</loc>", server.base());
        assert!(sitemap.contains(&page), "{sitemap}");
        assert_eq!(sitemap.matches("<url>").count(), sitemap.matches("</url>").count());
    }

    #[tokio::test]
    async fn every_page_that_is_listed_is_there() {
        let server = Server::start().await;
        let sitemap = server.page("/sitemap.xml").await;
        let pages: Vec<&str> = sitemap
            .split("<loc>")
            .skip(1)
            .filter_map(|rest| rest.split("</loc>").next()?.strip_prefix(server.base()))
            .collect();
        assert!(pages.len() > 200);
        for page in pages.iter().step_by(7) {
            assert_eq!(server.get(page).await.status(), 200, "{page}");
        }
    }
}
