//! Tokens that are shown where nobody has to.

use std::num::NonZeroU32;

use governor::Quota;
use vigia_domain::amendment::Reason;
use vigia_exchange::plan_folder::default_plan;
use vigia_store::Moment;
use vigia_store::token::Scope;

use super::TokenLimits;
use crate::testing::Server;

const PLAN: &str = "/api/v1/plans/rd-2018-2020";

async fn status(server: &Server, path: &str, authorization: &str) -> u16 {
    server.get_with(path, &[("authorization", authorization)]).await.status().as_u16()
}

/// Addresses of each kind.
fn addresses() -> [String; 7] {
    [
        "/api/v1/plans",
        "/api/v1/plans/rd-2018-2020",
        "/api/v1/plans/rd-2018-2020/activities",
        "/api/v1/plans/rd-2018-2020/charts",
        "/api/v1/plans/rd-2018-2020/charts/axes.svg",
        "/api/v1/plans/rd-2018-2020/export/activities.csv",
        "/api/v1/plans/rd-2018-2020/live",
    ]
    .map(ToOwned::to_owned)
}

#[tokio::test]
async fn any_valid_token_of_the_plan_reads() {
    let server = Server::start().await;
    let secret = server.add_token("OIM", Scope::Read).await;
    for path in addresses() {
        for scheme in ["Bearer", "bearer"] {
            assert_eq!(status(&server, &path, &format!("{scheme} {secret}")).await, 200, "{path}");
        }
    }
}

#[tokio::test]
async fn a_token_that_is_none_is_refused_though_anybody_may_read() {
    let server = Server::start().await;
    for path in addresses() {
        // Whoever shows no token has the answer put at hand.
        assert_eq!(server.get(&path).await.status(), 200, "{path}");
        for authorization in ["Bearer vigia_nada", "Bearer ", "Basic YTpi", "nada"] {
            let answer = server.get_with(&path, &[("authorization", authorization)]).await;
            assert_eq!(answer.status(), 401, "{authorization} {path}");
            assert_eq!(answer.headers()["www-authenticate"], "Bearer", "{path}");
            assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
        }
    }
}

#[tokio::test]
async fn a_revoked_token_is_refused_at_once() {
    let server = Server::start().await;
    let secret = format!("Bearer {}", server.add_token("OIM", Scope::Read).await);
    let path = format!("{PLAN}/axes");
    assert_eq!(status(&server, &path, &secret).await, 200);
    server.store.revoke_token(&"rd-2018-2020".parse().unwrap(), "token", 1).await.unwrap();
    assert_eq!(status(&server, &path, &secret).await, 401);
}

#[tokio::test]
async fn a_token_of_another_plan_is_told_so() {
    let server = Server::start().await;
    let mut other = default_plan();
    other.code = "otro-plan".parse().unwrap();
    // What tells rows apart is of the whole database.
    other.activities.clear();
    other.indicators.clear();
    let moment = Moment { day: other.period.start(), at_ms: 0 };
    server.store.load_plan(&other, &Reason::Correction, moment).await.unwrap();
    let secret = format!("Bearer {}", server.add_token("OIM", Scope::Read).await);
    let answer =
        server.get_with("/api/v1/plans/otro-plan/axes", &[("authorization", &secret)]).await;
    assert_eq!(answer.status(), 403);
    assert!(answer.text().await.unwrap().contains("de otro plan"));
}

#[tokio::test]
async fn a_token_that_asks_too_often_is_told_when_to_go_on_and_nobody_else_is() {
    let quota = Quota::per_hour(NonZeroU32::MIN);
    let server = Server::start_within(default_plan(), TokenLimits::new(quota)).await;
    let secret = format!("Bearer {}", server.add_token("OIM", Scope::Read).await);
    let path = format!("{PLAN}/axes");
    assert_eq!(status(&server, &path, &secret).await, 200);
    let answer = server.get_with(&path, &[("authorization", &secret)]).await;
    assert_eq!(answer.status(), 429);
    let wait: u64 = answer.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=3600).contains(&wait), "{wait}");
    assert_eq!(server.get(&path).await.status(), 200);
}
