//! Figures from a file over HTTP.

use crate::testing::{ES, Server};

const FIGURES: &str = "/es/rd-2018-2020/cifras";

const HEAD: &str = "indicator,period,value,source,crime\n";

async fn waiting(server: &Server) -> usize {
    let plan = server.store.plan(&"rd-2018-2020".parse().unwrap()).await.unwrap();
    let all = plan.indicators.iter().flat_map(|indicator| &indicator.observations);
    all.filter(|observation| !observation.counts()).count()
}

async fn send(server: &Server, rows: &str) -> reqwest::Response {
    server.upload(FIGURES, "cifras.csv", format!("{HEAD}{rows}").as_bytes()).await
}

#[tokio::test]
async fn figures_of_a_file_wait_for_review() {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    let sent = send(&server, "FILES,2018,31,pgr,both\nFILES,2018-S1,14,pgr,both\n").await;
    assert_eq!(sent.status(), 303);
    assert_eq!(sent.headers()["location"], format!("{FIGURES}?sent=2"));
    assert!(server.page(&format!("{FIGURES}?sent=2")).await.contains("2 observaciones"));
    assert_eq!(waiting(&server).await, 2);
}

#[tokio::test]
async fn one_fault_keeps_every_row_out_and_the_page_names_its_place() {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    let refused = send(&server, "FILES,2018,31,pgr,both\nFILES,2019-S3,14,pgr,both\n").await;
    assert_eq!(refused.status(), 400);
    let page = refused.text().await.unwrap();
    assert!(page.contains("cifras, fila 3") && page.contains("Período"), "{page}");
    assert!(page.contains("Escriba el período así"), "{page}");
    assert_eq!(waiting(&server).await, 0);
}

#[tokio::test]
async fn an_empty_file_and_too_many_rows_are_refused() {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    assert_eq!(send(&server, "").await.status(), 400);
    let many = "FILES,2018,31,pgr,both\n".repeat(5_001);
    let refused = send(&server, &many).await;
    assert_eq!(refused.status(), 413);
    assert_eq!(waiting(&server).await, 0);
}

#[tokio::test]
async fn members_send_figures_of_their_own_indicators_and_others_none() {
    let server = Server::start().await;
    assert_eq!(send(&server, "").await.status(), 303);
    server.sign_in("socio").await;
    assert_eq!(server.get(FIGURES).await.status(), 403);
    assert_eq!(send(&server, "FILES,2018,31,pgr,both\n").await.status(), 403);
    server.sign_in("mmujer").await;
    assert_eq!(server.get(FIGURES).await.status(), 200);
    assert!(server.page(&format!("{ES}/mi-trabajo")).await.contains(FIGURES));
    let refused = send(&server, "PROS-T,2018,3,pgr,trafficking\n").await;
    assert_eq!(refused.status(), 400);
    assert!(refused.text().await.unwrap().contains("Su institución no registra cifras"));
    assert_eq!(waiting(&server).await, 0);
}
