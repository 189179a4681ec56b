//! Pages over HTTP.

use vigia_domain::{Plan, Text};
use vigia_exchange::plan_folder::default_plan;

use crate::testing::{EN, ES, Server};

/// The pages of a plan that need nothing in it.
const PAGES: [&str; 12] = [
    "",
    "/actividades",
    "/cronograma",
    "/instituciones",
    "/indicadores",
    "/estadisticas",
    "/alineacion",
    "/metodologia",
    "/cambios",
    "/comparar",
    "/presentacion",
    "/publico",
];

#[tokio::test]
async fn every_page_answers_in_both_languages() {
    let server = Server::start().await;
    for base in [ES, EN] {
        for page in [
            "",
            "/ejes/PREV",
            "/ejes/PERS",
            "/ejes/PROT",
            "/actividades",
            "/actividades/3.03",
            "/instituciones",
            "/instituciones/PETT",
            "/entrar",
        ] {
            let answer = server.get(&format!("{base}{page}")).await;
            assert_eq!(answer.status(), 200, "{base}{page}");
            let text = answer.text().await.unwrap();
            assert!(text.contains("<h1"), "{base}{page}");
            assert!(!text.contains("No localization"), "{base}{page}");
        }
    }
}

#[tokio::test]
async fn every_page_says_how_to_cite_it() {
    let server = Server::start().await;
    let more = ["/ejes/PREV", "/actividades/3.03", "/instituciones/PETT", "/informes"];
    for page in PAGES.into_iter().chain(more) {
        let text = server.page(&format!("{ES}{page}")).await;
        assert!(text.contains("seguimiento en Vigía al 30 de noviembre de 2019"), "{page}");
    }
}

#[tokio::test]
async fn the_root_leads_to_the_plan_in_the_language_of_the_browser() {
    let server = Server::start().await;
    let answer = server.get_with("/", &[("accept-language", "en-GB,en;q=0.9")]).await;
    assert_eq!(answer.status(), 307);
    assert_eq!(answer.headers()["location"], EN);
}

#[tokio::test]
async fn what_does_not_exist_is_not_found_in_words() {
    let server = Server::start().await;
    for path in [
        "/fr/rd-2018-2020",
        "/es/otro-plan",
        "/es/rd-2018-2020/ejes/NADA",
        "/es/rd-2018-2020/actividades/9.99",
        "/es/rd-2018-2020/actividades/%00",
        "/es/rd-2018-2020/instituciones/x",
        "/es/rd-2018-2020/nada",
        "/nada",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status(), 404, "{path}");
        assert!(answer.text().await.unwrap().contains("Esta página no existe"), "{path}");
    }
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let server = Server::start().await;
    let path = format!("{ES}/ejes/PERS");
    let tag = server.get(&path).await.headers()["etag"].to_str().unwrap().to_owned();
    let again = server.get_with(&path, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status(), 304);
    assert!(again.bytes().await.unwrap().is_empty());
    let other = server.get_with(&format!("{EN}/ejes/PERS"), &[("if-none-match", &tag)]).await;
    assert_eq!(other.status(), 200);
}

#[tokio::test]
async fn pages_travel_compressed_where_the_browser_can() {
    let server = Server::start().await;
    let answer = server.get_with(ES, &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(answer.headers()["content-encoding"], "br");
    assert!(answer.bytes().await.unwrap().len() < 30_000);
}

#[tokio::test]
async fn a_filter_that_means_nothing_is_named_and_left_out() {
    let server = Server::start().await;
    let answer = server.get(&format!("{ES}/ejes/PREV?status=done&gcm=99")).await;
    assert_eq!(answer.status(), 400);
    let text = answer.text().await.unwrap();
    assert!(text.contains("«done» no es un valor del filtro status"));
    assert!(text.contains("18 de 18 actividades"));
}

#[tokio::test]
async fn what_is_searched_for_is_shown_as_text() {
    let server = Server::start().await;
    let text = server.page(&format!("{ES}/actividades?q=%22%3E%3Cscript%3Ealert(1)")).await;
    assert!(!text.contains("<script>alert"));
    assert!(text.contains("Ninguna de las 54 actividades coincide"));
}

#[tokio::test]
async fn every_answer_says_what_a_browser_may_load() {
    let server = Server::start().await;
    let answer = server.get(&format!("{ES}/ejes/PREV")).await;
    let policy = answer.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'"));
    assert!(policy.contains("'sha256-"));
    assert!(!policy.contains("unsafe-inline"));
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
}

const THEN: &str = "as_of=2019-06-30";

#[tokio::test]
async fn every_page_shows_the_plan_as_it_stood_and_says_so() {
    let server = Server::start().await;
    for (base, words) in [
        (ES, "Así estaba el plan al 30 de junio de 2019"),
        (EN, "The plan as it stood on 30 June 2019"),
    ] {
        for page in [
            "",
            "/ejes/PERS",
            "/actividades",
            "/actividades/3.03",
            "/cronograma",
            "/instituciones",
            "/instituciones/PETT",
            "/indicadores",
            "/indicadores/INV-T",
            "/estadisticas",
            "/alineacion",
            "/metodologia",
            "/cambios",
            "/comparar",
            "/presentacion",
            "/publico",
        ] {
            let answer = server.get(&format!("{base}{page}?{THEN}")).await;
            assert_eq!(answer.status(), 200, "{base}{page}");
            assert!(answer.text().await.unwrap().contains(words), "{base}{page}");
        }
    }
}

#[tokio::test]
async fn the_day_travels_along_every_link_within_the_plan() {
    let server = Server::start().await;
    for page in ["", "/ejes/PERS", "/indicadores", "/instituciones", "/cambios", "/publico"] {
        let text = server.page(&format!("{ES}{page}?{THEN}")).await;
        let body = text.split("<body").nth(1).unwrap();
        let links = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links.filter(|link| link.starts_with(ES)) {
            let is_of_now =
                ["/mi-trabajo", "/entrar", "/salir"].iter().any(|end| link.contains(end));
            let names_a_day = link.contains("as_of=") || link.contains("to=");
            // The way back to today is the one link of the ribbon without a day.
            let is_way_back = link == format!("{ES}{page}");
            assert!(is_of_now || names_a_day || is_way_back, "{page}: {link}");
        }
    }
}

#[tokio::test]
async fn a_day_that_cannot_be_shown_is_refused_in_words_and_today_is_shown() {
    let server = Server::start().await;
    for (day, words) in [
        ("2030-01-01", "aún no ha llegado"),
        ("2017-12-31", "El plan comienza el 1 de enero de 2018"),
        ("ayer", "no es una fecha"),
        ("%3Cscript%3E", "no es una fecha"),
    ] {
        let answer = server.get(&format!("{ES}?as_of={day}")).await;
        assert_eq!(answer.status(), 400, "{day}");
        let text = answer.text().await.unwrap();
        assert!(text.contains(words) && text.contains("30 de noviembre de 2019"), "{day}");
        assert!(!text.contains("<script>"), "{day}");
    }
}

#[tokio::test]
async fn what_lies_behind_is_only_looked_at() {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    let now = server.page(&format!("{ES}/actividades/5.10")).await;
    let then = server.page(&format!("{ES}/actividades/5.10?{THEN}")).await;
    assert!(now.contains("/acciones/") && !then.contains("/acciones/"));
}

#[tokio::test]
async fn the_figures_of_a_day_are_those_that_were_known_then() {
    let server = Server::start().await;
    let now = server.page(&format!("{ES}/ejes/PERS")).await;
    let then = server.page(&format!("{ES}/ejes/PERS?{THEN}")).await;
    let figure = |page: &str| {
        let at = page.find("class=\"figures\"").unwrap();
        page[at..].split("</p>").next().unwrap().to_owned()
    };
    assert_ne!(figure(&now), figure(&then));
    assert_eq!(
        figure(&then),
        figure(&server.page(&format!("{ES}/ejes/PERS?as_of=30/06/2019")).await)
    );
}

#[tokio::test]
async fn a_plan_that_was_just_written_down_has_every_page_and_says_what_is_missing() {
    let empty = Plan { activities: Vec::new(), indicators: Vec::new(), ..default_plan() };
    let server = Server::start_with(empty).await;
    for (base, words) in [(ES, "aún no tiene actividades"), (EN, "has no activities")] {
        for page in PAGES {
            let answer = server.get(&format!("{base}{page}")).await;
            assert_eq!(answer.status(), 200, "{base}{page}");
        }
        assert!(server.page(base).await.contains(words), "{base}");
    }
}

#[tokio::test]
async fn names_of_three_hundred_letters_break_no_page() {
    let mut plan = default_plan();
    let long = "Asistencia <y> «protección» a las víctimas & sobrevivientes ".repeat(5);
    for activity in &mut plan.activities {
        activity.title = Text::new(long.as_str(), long.as_str());
    }
    let server = Server::start_with(plan).await;
    for page in PAGES {
        let answer = server.get(&format!("{ES}{page}")).await;
        assert_eq!(answer.status(), 200, "{page}");
        assert!(!answer.text().await.unwrap().contains("Asistencia <y>"), "{page}");
    }
}

#[tokio::test]
async fn the_preview_of_a_link_is_a_picture_in_the_shape_of_a_card() {
    let server = Server::start().await;
    let page = server.page(&format!("{EN}/publico")).await;
    let (_, picture) = page.split_once("property=\"og:image\" content=\"").unwrap();
    let picture = picture.split_once('"').unwrap().0.replace("&amp;", "&");
    let picture = server.get(picture.strip_prefix(server.base()).unwrap()).await;
    let png = picture.bytes().await.unwrap();
    // The width and the height stand after the signature and the first chunk's head.
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), (1200, 627));
}
