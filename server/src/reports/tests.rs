use crate::checksum::Checksum;
use crate::testing::{ES, Server, report_form};

const FIELDS: [(&str, &str); 3] =
    [("form", "matrix.xlsx"), ("axis", "PREV"), ("as_of", "2019-06-30")];

async fn archive(server: &Server) -> String {
    archive_of(server, &FIELDS).await
}

async fn archive_of(server: &Server, fields: &[(&str, &str)]) -> String {
    let answer = server.submit(&format!("{ES}/informes"), fields).await;
    assert_eq!(answer.status(), 303);
    answer.headers()["location"].to_str().unwrap().to_owned()
}

fn file_of(page: &str) -> String {
    let start = page.find("href=\"/es/rd-2018-2020/informes/0").unwrap() + "href=\"".len();
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_permanent_link_gives_the_identical_bytes_after_the_plan_changed() {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    let page = archive(&server).await;
    let file = file_of(&server.page(&page).await);
    let first = server.get(&file).await.bytes().await.unwrap();
    assert!(first.starts_with(b"PK"));

    let member = server.another_browser();
    member.sign_in("mmujer").await;
    let sent = member.submit("/acciones/informe", &report_form("5.10", &[])).await;
    assert_eq!(sent.status(), 303);

    let visitor = server.another_browser();
    assert_eq!(visitor.get(&file).await.bytes().await.unwrap(), first);
    let text = visitor.page(&page).await;
    assert!(text.contains(&Checksum::of(&first).to_string()));
    assert!(text.contains("El plan ha cambiado"), "{text}");
}

#[tokio::test]
async fn the_same_report_has_one_link() {
    let server = Server::start().await;
    server.sign_in("socio").await;
    assert_eq!(archive(&server).await, archive(&server).await);
    assert!(server.page(&format!("{ES}/informes/archivo")).await.contains("Prevención"));
}

#[tokio::test]
async fn a_stranger_keeps_nothing() {
    let server = Server::start().await;
    let answer = server.submit(&format!("{ES}/informes"), &FIELDS).await;
    assert_eq!(answer.status(), 401);
    let plan = "rd-2018-2020".parse().unwrap();
    assert_eq!(server.store.archive_of(&plan).await.unwrap(), []);
}

#[tokio::test]
async fn a_report_of_nothing_is_not_kept() {
    let server = Server::start().await;
    server.sign_in("socio").await;
    let fields = [("form", "report.pdf"), ("q", "nada que se parezca")];
    let answer = server.submit(&format!("{ES}/informes"), &fields).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().await.unwrap().contains("no incluye ninguna actividad"));
}

#[tokio::test]
async fn every_download_is_entered_without_a_name() {
    let server = Server::start().await;
    server.sign_in("socio").await;
    let page = archive(&server).await;
    let file = file_of(&server.page(&page).await);
    server.get(&file).await;
    server.another_browser().get(&file).await;
    let plan = "rd-2018-2020".parse().unwrap();
    let id = page.rsplit('/').next().unwrap();
    let log = server.store.downloads_of(&plan, Some(id), 10).await.unwrap();
    let by: Vec<&str> = log.iter().map(|download| download.by.as_str()).collect();
    assert_eq!(by.len(), 2);
    assert!(by.contains(&"public") && by.contains(&"partner OIM"), "{by:?}");
}

#[tokio::test]
async fn there_is_no_page_and_no_file_of_what_was_never_archived() {
    let server = Server::start().await;
    assert_eq!(server.get(&format!("{ES}/informes/nada")).await.status(), 404);
    assert_eq!(server.get(&format!("{ES}/informes/nada/x.pdf")).await.status(), 404);
}

#[tokio::test]
async fn a_report_is_kept_in_the_language_that_was_chosen() {
    let server = Server::start().await;
    server.sign_in("socio").await;
    let in_english = [("form", "matrix.xlsx"), ("lang", "en"), ("as_of", "2019-06-30")];
    let page = archive_of(&server, &in_english).await;
    assert!(page.starts_with(ES), "{page}");
    let text = server.page(&page).await;
    let file = file_of(&text);
    assert!(file.contains("-matrix-2019-06-30-") && file.ends_with("-en.xlsx"), "{file}");
    assert!(text.contains("English</dd>") && text.contains("The whole plan"), "{text}");
    let in_spanish = [("form", "matrix.xlsx"), ("lang", "es"), ("as_of", "2019-06-30")];
    assert_ne!(archive_of(&server, &in_spanish).await, page);
}

#[tokio::test]
async fn a_report_in_a_language_that_the_product_does_not_speak_is_not_kept() {
    let server = Server::start().await;
    server.sign_in("socio").await;
    let fields = [("form", "matrix.xlsx"), ("lang", "fr")];
    let answer = server.submit(&format!("{ES}/informes"), &fields).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().await.unwrap().contains("El idioma es es o en"));
}

#[tokio::test]
async fn what_is_chosen_reaches_the_file_that_is_offered() {
    let server = Server::start().await;
    for (query, file) in [
        (
            "form=report.pdf&lang=en&archival=1&as_of=30/06/2019",
            "report.pdf?archival=1&as_of=2019-06-30&lang=en",
        ),
        ("form=report.pdf&status=", "report.pdf?lang=es"),
        ("form=matrix.xlsx&archival=1", "matrix.xlsx?lang=es"),
        ("form=brief.pdf&axis=PREV", "brief.pdf?axis=PREV&lang=es"),
        ("lang=en&axis=PREV", "observations.csv?axis=PREV&bom=1&lang=en"),
    ] {
        let page = server.page(&format!("{ES}/informes?{query}")).await.replace("&amp;", "&");
        assert!(page.contains(&format!("/export/{file}\"")), "{query}");
    }
}

#[tokio::test]
async fn a_brief_of_two_axes_gives_way_to_the_report_and_says_so() {
    let server = Server::start().await;
    let query = "form=brief.pdf&axis=PREV&axis=PERS";
    let page = server.page(&format!("{ES}/informes?{query}")).await;
    assert!(page.contains("se muestra el informe en PDF"), "{page}");
    assert!(page.contains("/export/report.pdf?axis=PREV%2CPERS"));
    assert!(!page.contains("/export/brief.pdf"));
}

#[tokio::test]
async fn an_axis_and_an_institution_offer_their_brief_of_the_day_that_is_shown() {
    let server = Server::start().await;
    for (page, about) in
        [("/ejes/PREV?from=2018-01-01", "axis=PREV"), ("/instituciones/MMUJER", "agency=MMUJER")]
    {
        let day = if page.contains('?') { "&as_of=2019-06-30" } else { "?as_of=2019-06-30" };
        let text = server.page(&format!("{ES}{page}{day}")).await.replace("&amp;", "&");
        let file = text.split("/export/brief.pdf?").nth(1).unwrap().split('"').next().unwrap();
        for part in [about, "as_of=2019-06-30", "lang=es"] {
            assert!(file.split('&').any(|given| given == part), "{file}");
        }
        assert_eq!(file.split('&').count(), 3, "{file}");
    }
}
