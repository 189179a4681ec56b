//! Observations move through review; only validated ones are published, and a
//! corrected one stays in the history.

use vigia_domain::indicator::{Figure, Observation, Reading};
use vigia_domain::report::Review;
use vigia_store::report::Decision;
use vigia_store::{Error, Store};

use crate::engines::{Place, on, on_both_engines, plan_code, secretariat};
use crate::indicators::{cases, cases_in, observation, with_indicators};

async fn submit(store: &Store, observations: &[&Observation]) -> Result<(), Error> {
    let observations = observations.iter().map(|one| (cases(), (*one).clone())).collect();
    store.submit_observations(&plan_code(), observations, on("2020-01-15")).await
}

async fn submit_and_validate(store: &Store, observation: &Observation) {
    submit(store, &[observation]).await.unwrap();
    decide(store, &observation.id, 1, Decision::Validate).await.unwrap();
}

async fn decide(store: &Store, id: &str, version: i64, decision: Decision) -> Result<(), Error> {
    let (plan, day) = (plan_code(), on("2020-01-20"));
    let seen = [(id.to_owned(), version)];
    store.review_observations(&plan, &seen, decision, secretariat(), day).await
}

async fn known(store: &Store, id: &str) -> Option<Observation> {
    cases_in(store).await.observations.into_iter().find(|observation| observation.id == id)
}

async fn published(store: &Store, id: &str) -> bool {
    let plan = store.plan(&plan_code()).await.unwrap().published();
    plan.indicator(&cases()).unwrap().observations.iter().any(|observation| observation.id == id)
}

on_both_engines! {
    async fn an_observation_sent_twice_is_one_observation(place: &Place) {
        let store = with_indicators(place).await;
        let new = observation("2019", 31);
        submit(&store, &[&new]).await.unwrap();
        let revision = store.revision(&plan_code()).await.unwrap();
        submit(&store, &[&new, &new]).await.unwrap();
        assert_eq!(store.revision(&plan_code()).await.unwrap(), revision);
        let all = cases_in(&store).await.observations;
        assert_eq!(all.iter().filter(|known| known.id == new.id).count(), 1);
        let kept = Observation { version: 1, revision, ..new };
        assert_eq!(all.last(), Some(&kept));
    }

    async fn an_identifier_in_use_does_not_take_another_value(place: &Place) {
        let store = with_indicators(place).await;
        let new = observation("2019", 31);
        submit_and_validate(&store, &new).await;
        let other = Observation { reading: Reading::Known(Figure::Count(13)), ..new.clone() };
        let error = submit(&store, &[&other]).await.unwrap_err();
        assert!(matches!(error, Error::Conflict { yours: 0, current: 2 }), "{error}");
        assert_eq!(known(&store, &new.id).await.unwrap().reading, new.reading);
    }

    async fn only_a_validated_observation_is_published(place: &Place) {
        let store = with_indicators(place).await;
        let new = observation("2019", 31);
        submit(&store, &[&new]).await.unwrap();
        assert!(!published(&store, &new.id).await);
        decide(&store, &new.id, 1, Decision::Validate).await.unwrap();
        assert!(published(&store, &new.id).await);
        let validated = known(&store, &new.id).await.unwrap();
        assert_eq!(validated.revision, store.revision(&plan_code()).await.unwrap());
        assert_eq!(validated.version, 2);
    }

    async fn what_enters_validated_is_published_at_once(place: &Place) {
        let store = with_indicators(place).await;
        let new = observation("2019", 31);
        submit_and_validate(&store, &new).await;
        assert!(published(&store, &new.id).await);
    }

    async fn a_returned_observation_keeps_its_note_and_is_submitted_again(place: &Place) {
        let store = with_indicators(place).await;
        let mut new = observation("2019", 31);
        submit(&store, &[&new]).await.unwrap();
        let note = "Falta el acta.".to_owned();
        decide(&store, &new.id, 1, Decision::Return(note.clone())).await.unwrap();
        let returned = known(&store, &new.id).await.unwrap();
        assert_eq!(returned.review, Review::Returned(note));
        new.version = returned.version;
        new.reading = Reading::Known(Figure::Count(32));
        submit(&store, &[&new]).await.unwrap();
        decide(&store, &new.id, 3, Decision::Validate).await.unwrap();
        let validated = known(&store, &new.id).await.unwrap();
        assert_eq!(validated.figure(), Some(Figure::Count(32)));
        assert_eq!(validated.review, Review::Validated);
    }

    async fn a_stale_decision_on_an_observation_conflicts(place: &Place) {
        let store = with_indicators(place).await;
        let new = observation("2019", 31);
        submit(&store, &[&new]).await.unwrap();
        decide(&store, &new.id, 1, Decision::Validate).await.unwrap();
        let error = decide(&store, &new.id, 1, Decision::Validate).await.unwrap_err();
        assert!(matches!(error, Error::Conflict { yours: 1, current: 2 }), "{error}");
        let error = decide(&store, "nada", 1, Decision::Validate).await.unwrap_err();
        assert!(matches!(error, Error::NotFound(_)), "{error}");
    }

    async fn a_correction_leaves_what_it_corrects_in_the_history(place: &Place) {
        let store = with_indicators(place).await;
        let mut correction = observation("2018", 27);
        correction.supersedes = Some("prueba-2018".into());
        submit_and_validate(&store, &correction).await;
        let indicator = cases_in(&store).await;
        assert_eq!(indicator.observations.len(), 2);
        assert_eq!(indicator.observations[0].figure(), Some(Figure::Count(29)));
        let current: Vec<_> = indicator.current().map(|observation| &observation.id).collect();
        assert_eq!(current, [&correction.id]);
    }

    async fn of_many_observations_all_enter_or_none(place: &Place) {
        let store = with_indicators(place).await;
        let revision = store.revision(&plan_code()).await.unwrap();
        let good = observation("2019", 31);
        for corrected in ["nada", "parte-2018"] {
            let mut bad = observation("2018", 27);
            bad.supersedes = Some(corrected.into());
            let error = submit(&store, &[&good, &bad]).await.unwrap_err();
            assert!(matches!(error, Error::Invalid(_)), "{error}");
        }
        assert_eq!(known(&store, &good.id).await, None);
        assert_eq!(store.revision(&plan_code()).await.unwrap(), revision);
    }

    async fn many_observations_enter_in_their_order(place: &Place) {
        let store = with_indicators(place).await;
        let many: Vec<Observation> = (0..450).map(|count| observation("2019", count)).collect();
        let all: Vec<&Observation> = many.iter().collect();
        submit(&store, &all).await.unwrap();
        let known = cases_in(&store).await.observations;
        let figures: Vec<_> = known.iter().skip(1).map(|observation| observation.reading).collect();
        let sent: Vec<_> = many.iter().map(|observation| observation.reading).collect();
        assert_eq!(figures, sent);
    }

    async fn what_is_not_part_of_the_plan_is_not_observed(place: &Place) {
        let store = with_indicators(place).await;
        let new = vec![("NADA".parse().unwrap(), observation("2019", 31))];
        let error = store
            .submit_observations(&plan_code(), new, on("2020-01-15"))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::NotFound("indicator")), "{error}");
        let mut new = observation("2019", 31);
        new.source = "nadie".parse().unwrap();
        let error = submit(&store, &[&new]).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        let mut new = observation("2019", 31);
        new.reading = Reading::Known(Figure::Count(u64::MAX));
        let error = submit(&store, &[&new]).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }
}
