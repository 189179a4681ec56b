//! Sessions.

use vigia_store::session::SessionRecord;

use crate::engines::{Place, on_both_engines};

fn record(data: &str) -> SessionRecord {
    SessionRecord { id: "a".to_owned(), data: data.to_owned(), expires_at_ms: 1_000 }
}

on_both_engines! {
    async fn a_session_lasts_until_it_expires(place: &Place) {
        let store = place.open().await;
        assert!(store.create_session(&record("1")).await.unwrap());
        assert_eq!(store.load_session("a", 999).await.unwrap().as_deref(), Some("1"));
        assert_eq!(store.load_session("a", 1_000).await.unwrap(), None);
    }

    async fn an_identifier_in_use_is_not_given_again(place: &Place) {
        let store = place.open().await;
        assert!(store.create_session(&record("1")).await.unwrap());
        assert!(!store.create_session(&record("2")).await.unwrap());
        store.save_session(&record("3")).await.unwrap();
        assert_eq!(store.load_session("a", 0).await.unwrap().as_deref(), Some("3"));
    }

    async fn an_ended_or_expired_session_is_gone(place: &Place) {
        let store = place.open().await;
        store.save_session(&record("1")).await.unwrap();
        store.delete_expired_sessions(1_000).await.unwrap();
        assert_eq!(store.load_session("a", 0).await.unwrap(), None);
        store.save_session(&record("2")).await.unwrap();
        store.delete_session("a").await.unwrap();
        assert_eq!(store.load_session("a", 0).await.unwrap(), None);
    }
}
