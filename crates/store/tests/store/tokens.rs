//! Tokens of other systems, and answers that are given again.

use vigia_store::Error;
use vigia_store::token::{KeptAnswer, Scope, Token};

use crate::engines::{Place, on_both_engines, plan_code};

fn token(id: &str, scope: Scope) -> Token {
    Token {
        id: id.to_owned(),
        plan: plan_code(),
        hash: format!("hash-of-{id}"),
        label: "Sistema del «911»".to_owned(),
        agency: "PETT".parse().unwrap(),
        scope,
        created_at_ms: 1_000,
        revoked_at_ms: None,
        last_used_at_ms: None,
    }
}

fn answer(answer: &str) -> KeptAnswer {
    KeptAnswer { body_hash: "hash-of-body".to_owned(), answer: answer.to_owned() }
}

on_both_engines! {
    async fn a_token_is_found_by_its_hash_and_its_last_use_is_kept(place: &Place) {
        let store = place.with_plan().await;
        let scope = Scope::Indicators(vec!["INV-T".parse().unwrap(), "CALLS-911".parse().unwrap()]);
        let token = token("a", scope);
        store.add_token(&token).await.unwrap();
        let found = store.token_by_hash(&token.hash, 2_000).await.unwrap().unwrap();
        assert_eq!(found, Token { last_used_at_ms: Some(2_000), ..token });
        assert_eq!(store.tokens(&plan_code()).await.unwrap(), [found]);
        assert_eq!(store.token_by_hash("otra", 2_000).await.unwrap(), None);
    }

    async fn a_revoked_token_is_not_found_and_stays_listed(place: &Place) {
        let store = place.with_plan().await;
        let token = token("a", Scope::Every);
        store.add_token(&token).await.unwrap();
        store.revoke_token(&plan_code(), "a", 3_000).await.unwrap();
        store.revoke_token(&plan_code(), "a", 4_000).await.unwrap();
        assert_eq!(store.token_by_hash(&token.hash, 5_000).await.unwrap(), None);
        let revoked = Token { revoked_at_ms: Some(3_000), ..token };
        assert_eq!(store.tokens(&plan_code()).await.unwrap(), [revoked]);
        let error = store.revoke_token(&plan_code(), "b", 3_000).await.unwrap_err();
        assert!(matches!(error, Error::NotFound("token")), "{error}");
    }

    async fn a_token_is_known_once_and_belongs_to_a_plan(place: &Place) {
        let store = place.with_plan().await;
        store.add_token(&token("a", Scope::Read)).await.unwrap();
        let error = store.add_token(&token("a", Scope::Every)).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        let elsewhere = Token { plan: "otro-plan".parse().unwrap(), ..token("b", Scope::Read) };
        let error = store.add_token(&elsewhere).await.unwrap_err();
        assert!(matches!(error, Error::NotFound("plan")), "{error}");
    }

    async fn the_first_answer_to_a_key_is_kept(place: &Place) {
        let store = place.with_plan().await;
        store.add_token(&token("a", Scope::Every)).await.unwrap();
        assert_eq!(store.idempotent_answer("a", "1").await.unwrap(), None);
        store.keep_answer("a", "1", &answer("{\"accepted\":3}"), 2_000).await.unwrap();
        store.keep_answer("a", "1", &answer("{}"), 3_000).await.unwrap();
        let kept = store.idempotent_answer("a", "1").await.unwrap();
        assert_eq!(kept, Some(answer("{\"accepted\":3}")));
        assert_eq!(store.idempotent_answer("a", "2").await.unwrap(), None);
    }
}

#[test]
fn a_token_allows_what_is_in_its_scope() {
    let (of, other) = ("INV-T".parse().unwrap(), "INV-S".parse().unwrap());
    assert!(!Scope::Read.allows(&of));
    assert!(Scope::Every.allows(&of));
    let some = Scope::Indicators(vec![of.clone()]);
    assert!(some.allows(&of) && !some.allows(&other));
}

#[test]
fn no_log_holds_the_hash_of_a_token() {
    assert!(!format!("{:?}", token("a", Scope::Read)).contains("hash-of"));
}
