//! Accounts.

use vigia_domain::account::Role;
use vigia_store::Error;
use vigia_store::account::Account;

use crate::engines::{Place, on_both_engines};

fn account(id: &str, login: &str) -> Account {
    Account {
        id: id.to_owned(),
        login: login.to_owned(),
        role: Role::Member,
        agency: "MMUJER".parse().unwrap(),
        password_hash: "$argon2id$secret".to_owned(),
    }
}

on_both_engines! {
    async fn an_account_is_found_by_name_in_any_case_and_by_identifier(place: &Place) {
        let store = place.open().await;
        store.add_account(&account("1", "Mmujer"), 0).await.unwrap();
        let found = store.account_by_login(" MMUJER ").await.unwrap().unwrap();
        assert_eq!(found.login, "mmujer");
        assert_eq!(store.account_by_id("1").await.unwrap(), Some(found));
        assert_eq!(store.account_by_login("otra").await.unwrap(), None);
    }

    async fn a_name_is_taken_once(place: &Place) {
        let store = place.open().await;
        store.add_account(&account("1", "mmujer"), 0).await.unwrap();
        let error = store.add_account(&account("2", "MMUJER"), 0).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }
}

#[test]
fn no_log_holds_a_password_hash() {
    assert!(!format!("{:?}", account("1", "mmujer")).contains("secret"));
}
