use std::collections::BTreeSet;

use http::Method;
use serde_json::Value;
use vigia_gallery::ChartName;

use super::super::export::Form;
use super::super::{FILES, addresses, exact};
use crate::testing::Server;

async fn description(server: &Server) -> Value {
    serde_json::from_str(&server.page("/api/v1/openapi.json").await).unwrap()
}

/// The addresses that are described, with the ways in which they are asked.
fn described(description: &Value) -> Vec<(String, Vec<String>)> {
    let paths = description["paths"].as_object().unwrap();
    let ways = |of: &Value| of.as_object().unwrap().keys().cloned().collect();
    paths.iter().map(|(path, of)| (path.clone(), ways(of))).collect()
}

/// An address with codes in the place of what varies.
fn example(path: &str) -> String {
    let code = if path.contains("indicators/") { "INV-T" } else { "1.07" };
    let file = if path.contains("charts/") { "axes.svg" } else { "activities.csv" };
    path.replace("{plan}", "rd-2018-2020").replace("{code}", code).replace("{file}", file)
}

#[tokio::test]
async fn every_address_that_is_described_answers_and_says_what_it_is() {
    let server = Server::start().await;
    let description = description(&server).await;
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    let described = described(&description);
    assert!(described.len() > 18, "{described:?}");
    for (path, ways) in described {
        assert!(ways.contains(&"get".to_owned()), "{path}");
        let answer = server.get(&example(&path)).await;
        assert_eq!(answer.status(), 200, "{path}");
        for (way, of) in description["paths"][&path].as_object().unwrap() {
            assert!(!of["summary"].as_str().unwrap().is_empty(), "{way} {path}");
        }
    }
}

#[tokio::test]
async fn what_answers_is_described_and_nothing_else_is() {
    let server = Server::start().await;
    let described = described(&description(&server).await);
    let paths: BTreeSet<&str> = described.iter().map(|(path, _)| path.as_str()).collect();
    let answering: BTreeSet<&str> =
        addresses().into_iter().map(|(path, _)| path).chain([FILES]).collect();
    assert_eq!(paths, answering);
    for (path, ways) in &described {
        let refused = server.ask(Method::PATCH, &example(path)).await;
        assert_eq!(refused.status(), 405, "{path}");
        assert_eq!(refused.headers()["content-type"], "application/problem+json", "{path}");
        let allowed = refused.headers()["allow"].to_str().unwrap().to_lowercase();
        let allowed: BTreeSet<&str> = allowed.split(',').filter(|way| *way != "head").collect();
        let ways: BTreeSet<&str> = ways.iter().map(String::as_str).collect();
        assert_eq!(allowed, ways, "{path}");
    }
}

#[tokio::test]
async fn every_state_that_a_filter_knows_is_described() {
    let server = Server::start().await;
    let description = description(&server).await;
    let activities = &description["paths"]["/api/v1/plans/{plan}/activities"]["get"];
    let parameters = activities["parameters"].as_array().unwrap();
    let status = parameters.iter().find(|parameter| parameter["name"] == "status").unwrap();
    let words = status["schema"].to_string();
    for state in exact::states() {
        assert!(words.contains(state.word()), "{words}");
    }
}

#[tokio::test]
async fn every_file_and_every_chart_is_described_by_its_name() {
    let server = Server::start().await;
    let description = description(&server).await;
    let names = |path: &str| -> BTreeSet<String> {
        let parameters = description["paths"][path]["get"]["parameters"].as_array().unwrap();
        let file = parameters.iter().find(|parameter| parameter["name"] == "file").unwrap();
        assert_eq!(file["schema"]["type"], "string", "{path}");
        let names = file["schema"]["enum"].as_array().unwrap();
        names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let files: BTreeSet<String> = Form::all().map(|form| form.to_string()).collect();
    assert_eq!(names(FILES), files);
    let both = |name: ChartName| [format!("{name}.svg"), format!("{name}.png")];
    let charts: BTreeSet<String> = ChartName::ALL.into_iter().flat_map(both).collect();
    assert_eq!(names("/api/v1/plans/{plan}/charts/{file}"), charts);
}

#[tokio::test]
async fn a_field_that_is_described_is_there_and_no_other() {
    let server = Server::start().await;
    let description = description(&server).await;
    let fields = |schema: &str| -> Vec<String> {
        let of = &description["components"]["schemas"][schema]["properties"];
        let mut names: Vec<String> = of.as_object().unwrap().keys().cloned().collect();
        names.sort();
        names
    };
    for (path, schema) in [
        ("activities", "Activity"),
        ("reports", "Report"),
        ("observations", "Observation"),
        ("indicators", "Indicator"),
        ("agencies", "Agency"),
    ] {
        let list = server.page(&format!("/api/v1/plans/rd-2018-2020/{path}?limit=1")).await;
        let list: Value = serde_json::from_str(&list).unwrap();
        let mut names: Vec<String> =
            list["items"][0].as_object().unwrap().keys().cloned().collect();
        names.sort();
        assert_eq!(names, fields(schema), "{path}");
    }
}

#[tokio::test]
async fn the_reference_is_browsed_without_anything_from_elsewhere() {
    let server = Server::start().await;
    for path in ["/api", "/api/v1", "/api/v1/"] {
        let answer = server.get(path).await;
        assert_eq!(answer.status(), 303, "{path}");
        assert_eq!(answer.headers()["location"], "/api/v1/reference", "{path}");
    }
    let page = server.get("/api/v1/reference/").await;
    assert_eq!(page.status(), 200);
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("script-src 'self';") && policy.contains("'unsafe-inline'"));
    assert!(!page.text().await.unwrap().contains("https://"));
    let elsewhere = server.get("/es/rd-2018-2020").await;
    let policy = elsewhere.headers()["content-security-policy"].to_str().unwrap();
    assert!(!policy.contains("unsafe-inline"));
}
