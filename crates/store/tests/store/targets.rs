//! The secretariat amends targets; the original stays.

use vigia_domain::Day;
use vigia_domain::amendment::Reason;
use vigia_domain::indicator::Figure;
use vigia_store::target::AmendTarget;
use vigia_store::{Error, Store};

use crate::engines::{Place, on, on_both_engines, plan_code, secretariat};
use crate::indicators::{cases, cases_in, with_indicators};

async fn amend(store: &Store, period: &str, yours: u64, count: u64) -> Result<(), Error> {
    let amend = AmendTarget {
        indicator: cases(),
        period: period.parse().unwrap(),
        yours: Figure::Count(yours),
        figure: Figure::Count(count),
        reason: Reason::Emergency,
        actor: secretariat(),
    };
    store.amend_target(&plan_code(), amend, on("2019-11-30")).await
}

on_both_engines! {
    async fn an_amended_target_keeps_its_original(place: &Place) {
        let store = with_indicators(place).await;
        amend(&store, "2019", 34, 31).await.unwrap();
        amend(&store, "2019", 31, 29).await.unwrap();
        let indicator = cases_in(&store).await;
        let target = &indicator.targets[1];
        assert_eq!((target.figure, target.original()), (Figure::Count(29), Figure::Count(34)));
        assert_eq!(target.figure_on(Day::constant(2019, 11, 29)), Figure::Count(34));
        assert_eq!(target.amendments.len(), 2);
        assert_eq!(target.amendments[0].actor, secretariat());
        assert_eq!(indicator.targets[0].figure, Figure::Count(30));
    }

    async fn a_target_that_is_not_the_one_seen_stays_as_it_is(place: &Place) {
        let store = with_indicators(place).await;
        amend(&store, "2019", 34, 31).await.unwrap();
        let error = amend(&store, "2019", 34, 29).await.unwrap_err();
        assert!(matches!(error, Error::Changed(_)), "{error}");
        assert_eq!(cases_in(&store).await.targets[1].figure, Figure::Count(31));
    }

    async fn a_target_changes_and_never_equals_the_baseline(place: &Place) {
        let store = with_indicators(place).await;
        let revision = store.revision(&plan_code()).await.unwrap();
        for count in [34, 26] {
            let error = amend(&store, "2019", 34, count).await.unwrap_err();
            assert!(matches!(error, Error::Invalid(_)), "{error}");
        }
        let error = amend(&store, "2020", 34, 31).await.unwrap_err();
        assert!(matches!(error, Error::NotFound("target")), "{error}");
        assert_eq!(store.revision(&plan_code()).await.unwrap(), revision);
    }
}
