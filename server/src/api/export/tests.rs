use http::Method;
use vigia_store::token::Scope;

use crate::api::export::Form;
use crate::checksum::Checksum;
use crate::testing::Server;

const EXPORT: &str = "/api/v1/plans/rd-2018-2020/export";

#[tokio::test]
async fn every_file_is_sent_in_both_languages_under_a_telling_name() {
    let server = Server::start().await;
    for form in Form::all().filter(|form| *form != Form::Brief) {
        for lang in ["es", "en"] {
            let answer = server.get(&format!("{EXPORT}/{form}?lang={lang}&axis=PREV")).await;
            assert_eq!(answer.status(), 200, "{form}");
            let headers = answer.headers().clone();
            assert_eq!(headers["content-type"], form.media_type(), "{form}");
            let name = headers["content-disposition"].to_str().unwrap();
            assert!(name.contains("2019-11-30") && name.contains(lang), "{name}");
            assert!(headers["repr-digest"].to_str().unwrap().starts_with("sha-256=:"));
            let bytes = answer.bytes().await.unwrap();
            let begins: &[u8] = match form.extension() {
                "pdf" => b"%PDF",
                "xlsx" | "docx" => b"PK",
                "xml" => b"<?xml",
                _ => b"",
            };
            assert!(bytes.starts_with(begins) && bytes.len() > 100, "{form}");
        }
    }
}

#[tokio::test]
async fn a_brief_is_of_one_axis_or_one_institution() {
    let server = Server::start().await;
    for (query, status) in [
        ("axis=PREV", 200),
        ("agency=MMUJER", 200),
        ("", 400),
        ("axis=PREV,PERS", 400),
        ("axis=PREV&agency=MMUJER", 400),
    ] {
        let answer = server.get(&format!("{EXPORT}/brief.pdf?{query}")).await;
        assert_eq!(answer.status(), status, "{query}");
    }
}

#[tokio::test]
async fn what_cannot_be_made_is_a_problem_in_words_and_leaves_no_trace() {
    let server = Server::start().await;
    for (path, status) in [
        ("/report.odt", 404),
        ("/matrix.xlsx?status=done", 400),
        ("/matrix.xlsx?period=siempre", 400),
        ("/matrix.xlsx?as_of=2030-01-01", 404),
        ("/matrix.xlsx?axis=", 400),
        ("/activities.csv?bom=2", 400),
        ("/matrix.xlsx?lang=fr", 400),
        ("/matrix.xlsx?axes=PREV", 400),
        ("/matrix.xlsx?q=nada+que+se+parezca", 404),
        ("/iati.xml?axis=PREV&agency=GCPS&status=suspended", 404),
    ] {
        let answer = server.get(&format!("{EXPORT}{path}")).await;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
    }
    let plan = "rd-2018-2020".parse().unwrap();
    assert_eq!(server.store.downloads_of(&plan, None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn an_unchanged_file_is_not_sent_again_and_a_download_is_entered() {
    let server = Server::start().await;
    let path = format!("{EXPORT}/activities.csv?bom=1");
    let first = server.get(&path).await;
    let tag = first.headers()["etag"].to_str().unwrap().to_owned();
    assert!(first.bytes().await.unwrap().starts_with("\u{feff}".as_bytes()));
    let again = server.get_with(&path, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status(), 304);
    let plan = "rd-2018-2020".parse().unwrap();
    let log = server.store.downloads_of(&plan, None, 10).await.unwrap();
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].form.as_str(), log[0].query.as_str()), ("activities.csv", "bom=1"));
}

#[tokio::test]
async fn every_download_has_its_name_and_is_entered_though_its_bytes_are_at_hand() {
    let server = Server::start().await;
    let path = format!("{EXPORT}/activities.csv");
    for _ in 0..2 {
        let answer = server.get(&path).await;
        assert_eq!(answer.status(), 200);
        assert!(answer.headers().contains_key("content-disposition"));
    }
    let plan = "rd-2018-2020".parse().unwrap();
    assert_eq!(server.store.downloads_of(&plan, None, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_checksum_is_that_of_the_bytes_that_are_sent() {
    let server = Server::start().await;
    let path = format!("{EXPORT}/iati.xml");
    let answer = server.get_with(&path, &[("accept-encoding", "br, gzip")]).await;
    let digest = answer.headers()["repr-digest"].to_str().unwrap().to_owned();
    assert!(!answer.headers().contains_key("content-encoding"));
    let bytes = answer.bytes().await.unwrap();
    assert_eq!(Checksum::of(&bytes).digest_header(), digest);
}

#[tokio::test]
async fn a_download_with_a_token_is_entered_as_that_of_the_token_and_a_head_is_none() {
    let server = Server::start().await;
    let secret = server.add_token("OIM", Scope::Read).await;
    let path = format!("{EXPORT}/activities.csv");
    let bearer = format!("Bearer {secret}");
    assert_eq!(server.get_with(&path, &[("authorization", &bearer)]).await.status(), 200);
    assert_eq!(server.ask(Method::HEAD, &path).await.status(), 200);
    let plan = "rd-2018-2020".parse().unwrap();
    let log = server.store.downloads_of(&plan, None, 10).await.unwrap();
    let by: Vec<&str> = log.iter().map(|download| download.by.as_str()).collect();
    assert_eq!(by, ["token token"]);
}
