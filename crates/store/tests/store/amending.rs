//! The secretariat amends terms; the original stays.

use vigia_domain::activity::Terms;
use vigia_domain::amendment::Reason;
use vigia_domain::event::EventKind;
use vigia_domain::{Activity, Day};
use vigia_store::amendment::Amend;
use vigia_store::{Error, Store};

use crate::engines::{Place, code, on, on_both_engines, plan_code, secretariat};

async fn activity(store: &Store) -> Activity {
    store.plan(&plan_code()).await.unwrap().activity(&code("3.03")).unwrap().clone()
}

async fn amend(store: &Store, version: i64, terms: Terms) -> Result<(), Error> {
    let amend = Amend {
        activity: code("3.03"),
        version,
        terms,
        reason: Reason::Emergency,
        actor: secretariat(),
    };
    store.amend(&plan_code(), amend, on("2019-11-30")).await
}

on_both_engines! {
    async fn each_changed_term_is_an_amendment_of_the_day(place: &Place) {
        let store = place.with_plan().await;
        let before = activity(&store).await;
        let terms = Terms {
            lead: "PN".parse().unwrap(),
            deadline: Day::constant(2020, 9, 30),
            weight: 1.try_into().unwrap(),
        };
        amend(&store, before.version, terms.clone()).await.unwrap();
        let after = activity(&store).await;
        assert_eq!(after.terms, terms);
        assert_eq!(after.amendments.len(), 3);
        assert_eq!(after.original_terms(), before.terms);
        assert_eq!(after.version, before.version + 1);
        assert_eq!(after.events.last().unwrap().kind, EventKind::Amended);
    }

    async fn a_stale_version_conflicts_and_changes_nothing(place: &Place) {
        let store = place.with_plan().await;
        let before = activity(&store).await;
        let terms = Terms { weight: 1.try_into().unwrap(), ..before.terms.clone() };
        amend(&store, before.version, terms).await.unwrap();
        let terms = Terms { weight: 2.try_into().unwrap(), ..before.terms.clone() };
        let error = amend(&store, before.version, terms).await.unwrap_err();
        assert!(matches!(error, Error::Conflict { yours: 1, current: 2 }), "{error}");
        assert_eq!(activity(&store).await.terms.weight.value(), 1);
    }

    async fn what_cannot_be_is_invalid_and_leaves_no_trace(place: &Place) {
        let store = place.with_plan().await;
        let before = activity(&store).await;
        let revision = store.revision(&plan_code()).await.unwrap();
        let early = Terms { deadline: Day::constant(2017, 1, 1), ..before.terms.clone() };
        let unknown = Terms { lead: "NADIE".parse().unwrap(), ..before.terms.clone() };
        for terms in [before.terms.clone(), early, unknown] {
            let error = amend(&store, before.version, terms).await.unwrap_err();
            assert!(matches!(error, Error::Invalid(_)), "{error}");
        }
        assert_eq!(store.revision(&plan_code()).await.unwrap(), revision);
    }
}
