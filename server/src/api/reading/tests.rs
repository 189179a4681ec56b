//! The plan as JSON.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::testing::{Server, report_form};

const PLAN: &str = "/api/v1/plans/rd-2018-2020";

async fn json(server: &Server, path: &str) -> Value {
    serde_json::from_str(&server.page(path).await).unwrap()
}

/// Every item of a list, page by page.
async fn all(server: &Server, first: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut next = Some(first.to_owned());
    while let Some(path) = next {
        let page = json(server, &path).await;
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        assert!(page["total"].as_u64().unwrap() >= items.len() as u64, "{path}");
        next = page["next"].as_str().map(ToOwned::to_owned);
    }
    items
}

fn codes(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_pages_of_a_list_have_each_item_once_and_in_order() {
    let server = Server::start().await;
    let whole = all(&server, &format!("{PLAN}/activities?limit=500")).await;
    assert_eq!(whole.len(), 54);
    let paged = all(&server, &format!("{PLAN}/activities?limit=7")).await;
    assert_eq!(codes(&paged), codes(&whole));
    let some = all(&server, &format!("{PLAN}/activities?axis=PREV&limit=5&lang=en")).await;
    assert_eq!(some.len(), 18);
    assert!(some.iter().all(|activity| activity["axis"] == "PREV"));
}

#[tokio::test]
async fn no_two_items_of_a_list_share_the_place_where_it_goes_on() {
    let server = Server::start().await;
    for list in ["reports", "events", "targets", "observations", "alignment", "progress"] {
        let whole = all(&server, &format!("{PLAN}/{list}?limit=500")).await;
        let paged = all(&server, &format!("{PLAN}/{list}?limit=83")).await;
        assert_eq!(paged, whole, "{list}");
        let texts: BTreeSet<String> = whole.iter().map(Value::to_string).collect();
        assert_eq!(texts.len(), whole.len(), "{list}");
    }
}

#[tokio::test]
async fn a_summary_is_of_what_the_filter_chooses() {
    let server = Server::start().await;
    assert_eq!(json(&server, &format!("{PLAN}/summary")).await["activities"], 54);
    for filter in ["axis=PREV", "agency=MMUJER", "status=overdue", "q=SISOTT"] {
        let summary = json(&server, &format!("{PLAN}/summary?{filter}")).await;
        let list = json(&server, &format!("{PLAN}/activities?{filter}")).await;
        assert_eq!(summary["activities"], list["total"], "{filter}");
    }
}

#[tokio::test]
async fn progress_and_alignment_are_of_what_the_filter_chooses() {
    let server = Server::start().await;
    for filter in ["axis=PREV", "agency=MMUJER", "q=SISOTT"] {
        let summary = json(&server, &format!("{PLAN}/summary?{filter}")).await;
        let points = all(&server, &format!("{PLAN}/progress?{filter}&limit=500")).await;
        let whole: Vec<&Value> = points.iter().filter(|point| point["axis"].is_null()).collect();
        let now = whole.iter().rfind(|point| !point["actual"].is_null()).unwrap();
        assert_eq!(now["actual"], summary["progress"], "{filter}");
        let aligned = all(&server, &format!("{PLAN}/alignment?{filter}&limit=500")).await;
        let most = aligned.iter().filter_map(|cell| cell["activities"].as_u64()).max().unwrap();
        assert!(most <= summary["activities"].as_u64().unwrap(), "{filter}");
    }
    let points = all(&server, &format!("{PLAN}/progress?axis=PREV&limit=500")).await;
    assert!(points.iter().all(|point| point["axis"].is_null() || point["axis"] == "PREV"));
    let aligned = all(&server, &format!("{PLAN}/alignment?axis=PREV&limit=500")).await;
    let elsewhere = aligned.iter().filter(|cell| cell["axis"] != "PREV");
    assert_eq!(elsewhere.filter_map(|cell| cell["activities"].as_u64()).sum::<u64>(), 0);
}

#[tokio::test]
async fn texts_are_in_the_language_that_is_asked_for() {
    let server = Server::start().await;
    for (query, name) in
        [("", "Prevención"), ("?lang=es", "Prevención"), ("?lang=en", "Prevention")]
    {
        let axes = json(&server, &format!("{PLAN}/axes{query}")).await;
        assert_eq!(axes["items"][0]["name"], name, "{query}");
    }
}

#[tokio::test]
async fn an_earlier_day_shows_the_plan_as_it_stood() {
    let server = Server::start().await;
    let then = json(&server, &format!("{PLAN}?as_of=2018-12-31")).await;
    assert_eq!(then["as_of"], "2018-12-31");
    let reports = all(&server, &format!("{PLAN}/reports?as_of=2018-12-31&limit=500")).await;
    assert!(!reports.is_empty());
    assert!(reports.iter().all(|report| report["reported_on"].as_str().unwrap() <= "2018-12-31"));
}

#[tokio::test]
async fn a_withheld_figure_says_why_and_has_no_value() {
    let server = Server::start().await;
    for observation in all(&server, &format!("{PLAN}/observations?limit=500")).await {
        let is_withheld = !observation["withheld"].is_null();
        assert_eq!(observation["value"].is_null(), is_withheld, "{observation}");
        assert_eq!(observation["marker"].is_string(), is_withheld, "{observation}");
        assert!(!is_withheld || observation["numerator"].is_null(), "{observation}");
    }
}

#[tokio::test]
async fn what_means_nothing_is_a_problem_that_names_it_and_what_is_allowed() {
    let server = Server::start().await;
    for (path, status, words) in [
        ("/activities?status=done", 400, "owes_report"),
        ("/activities?status=", 400, "status"),
        ("/activities?axis=prev", 400, "PREV, PERS, PROT"),
        ("/activities?gcm=24", 400, "1–23"),
        ("/activities?limit=0", 400, "500"),
        ("/activities?limit=501", 400, "500"),
        ("/activities?limit=+5", 400, "500"),
        ("/activities?estado=vencida", 400, "estado"),
        ("/axes?status=overdue", 400, "status"),
        ("/activities?cursor=9.99", 404, "cursor"),
        ("/activities?as_of=ayer", 400, "ayer"),
        ("/activities?as_of=2030-01-01", 404, "noviembre de 2019"),
        ("/activities?lang=fr", 400, "es o en"),
        ("/activities/9.99", 404, "código"),
        ("/indicators/NADA", 404, "código"),
    ] {
        let answer = server.get(&format!("{PLAN}{path}")).await;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
        let problem: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(problem["status"], status, "{path}");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{path}: {problem}");
    }
    assert_eq!(server.get("/api/v1/plans/otro/axes").await.status(), 404);
}

#[tokio::test]
async fn an_unchanged_answer_is_not_sent_again() {
    let server = Server::start().await;
    for path in ["/activities", "/summary?axis=PREV", "/progress?lang=en"] {
        let path = format!("{PLAN}{path}");
        let tag = server.get(&path).await.headers()["etag"].to_str().unwrap().to_owned();
        for _ in 0..2 {
            let again = server.get_with(&path, &[("if-none-match", &tag)]).await;
            assert_eq!(again.status(), 304, "{path}");
        }
    }
}

#[tokio::test]
async fn the_plans_are_listed_and_sent_again_only_after_a_change() {
    let server = Server::start().await;
    let plans = json(&server, "/api/v1/plans").await;
    assert_eq!(plans["items"][0]["code"], "rd-2018-2020");
    let tag = server.get("/api/v1/plans").await.headers()["etag"].to_str().unwrap().to_owned();
    let known: [(&str, &str); 1] = [("if-none-match", &tag)];
    assert_eq!(server.get_with("/api/v1/plans", &known).await.status(), 304);
    server.sign_in("mmujer").await;
    let sent = server.submit("/acciones/informe", &report_form("5.10", &[])).await;
    assert_eq!(sent.status(), 303);
    assert_eq!(server.get_with("/api/v1/plans", &known).await.status(), 200);
    for query in ["?axis=PREV", "?lang=fr"] {
        assert_eq!(server.get(&format!("/api/v1/plans{query}")).await.status(), 400, "{query}");
    }
}
