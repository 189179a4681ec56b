//! A plan is one value per revision, and never older than a write that returned.

use std::sync::Arc;

use vigia_domain::View;
use vigia_store::Error;
use vigia_store::report::Decision;

use crate::engines::{
    Place, code, default_plan, on, on_both_engines, plan_code, report, secretariat,
};

on_both_engines! {
    async fn what_is_loaded_is_what_is_read(place: &Place) {
        let store = place.with_plan().await;
        let read = store.plan(&plan_code()).await.unwrap();
        let mut expected = default_plan();
        expected.revision = read.revision;
        for (expected, read) in expected.activities.iter_mut().zip(&read.activities) {
            expected.events.clone_from(&read.events);
        }
        for (expected, read) in expected.indicators.iter_mut().zip(&read.indicators) {
            for (expected, read) in expected.observations.iter_mut().zip(&read.observations) {
                expected.revision = read.revision;
            }
        }
        assert_eq!(*read, expected);
    }

    async fn an_unchanged_plan_is_one_shared_value(place: &Place) {
        let store = place.with_plan().await;
        let (first, second) =
            (store.plan(&plan_code()).await.unwrap(), store.plan(&plan_code()).await.unwrap());
        assert!(Arc::ptr_eq(&first, &second));
    }

    async fn an_unknown_plan_is_not_found(place: &Place) {
        let store = place.open().await;
        let error = store.plan(&"otro-plan".parse().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::NotFound(_)), "{error}");
    }

    async fn another_process_shows_a_write_as_soon_as_it_returned(place: &Place) {
        let (here, there) = (place.with_plan().await, place.open().await);
        let today = on("2019-11-30").day;
        for percent in [60, 70, 80] {
            let report = report(percent);
            here.submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
                .await
                .unwrap();
            here.review_report(
                &plan_code(),
                &report.id,
                1,
                Decision::Validate,
                secretariat(),
                on("2019-11-30"),
            )
            .await
            .unwrap();
            let plan = there.plan(&plan_code()).await.unwrap();
            let view = View::new(&plan.published(), today);
            let row = view.rows().find(|row| row.activity.code == code("3.03")).unwrap();
            assert_eq!(row.standing.actual.rounded(), percent);
        }
    }

    async fn many_who_ask_at_once_are_all_answered(place: &Place) {
        let store = place.with_plan().await;
        let asking: Vec<_> = (0..200)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.revision(&plan_code()).await.unwrap() })
            })
            .collect();
        for answer in asking {
            assert_eq!(answer.await.unwrap(), 2);
        }
    }
}
