//! What becomes of requests that nothing answers.

use http::Method;

use crate::testing::Server;

#[tokio::test]
async fn an_unknown_address_is_a_problem_in_words_whichever_way_it_is_asked() {
    let server = Server::start().await;
    for path in ["/nada", "/plans/rd-2018-2020/nada", "/plans/", "/openapi.yaml"] {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            let answer = server.ask(method.clone(), &format!("/api/v1{path}")).await;
            assert_eq!(answer.status(), 404, "{method} {path}");
            assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
        }
    }
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let server = Server::start().await;
    for (path, allowed) in [
        ("/axes", "GET,HEAD"),
        ("/observations", "GET,HEAD,POST"),
        ("/export/activities.csv", "GET,HEAD"),
    ] {
        let path = format!("/api/v1/plans/rd-2018-2020{path}");
        let answer = server.ask(Method::DELETE, &path).await;
        assert_eq!(answer.status(), 405, "{path}");
        assert_eq!(answer.headers()["allow"], allowed, "{path}");
        assert!(answer.text().await.unwrap().contains("DELETE"), "{path}");
    }
}
