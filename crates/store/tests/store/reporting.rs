//! Reports move through review, and only validated ones count.

use vigia_domain::event::EventKind;
use vigia_domain::report::Review;
use vigia_domain::{Plan, ProgressReport, View};
use vigia_store::report::Decision;
use vigia_store::{Error, Store};

use crate::engines::{Place, code, on, on_both_engines, plan_code, report, secretariat};

async fn percent_of(store: &Store, activity: &str) -> u8 {
    let plan = store.plan(&plan_code()).await.unwrap();
    let view = View::new(&plan.published(), on("2019-11-30").day);
    let row = view.rows().find(|row| row.activity.code == code(activity)).unwrap();
    row.standing.actual.rounded()
}

fn known_report(plan: &Plan, id: &str) -> ProgressReport {
    let activity = plan.activity(&code("3.03")).unwrap();
    activity.reports.iter().find(|report| report.id == id).unwrap().clone()
}

async fn decide(store: &Store, id: &str, version: i64, decision: Decision) -> Result<(), Error> {
    store.review_report(&plan_code(), id, version, decision, secretariat(), on("2019-11-30")).await
}

on_both_engines! {
    async fn only_a_validated_report_moves_the_plan(place: &Place) {
        let store = place.with_plan().await;
        let report = report(75);
        let before = percent_of(&store, "3.03").await;
        store
            .submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
            .await
            .unwrap();
        assert_eq!(percent_of(&store, "3.03").await, before);
        decide(&store, &report.id, 1, Decision::Validate).await.unwrap();
        assert_eq!(percent_of(&store, "3.03").await, 75);
    }

    async fn the_same_report_sent_twice_is_one_report(place: &Place) {
        let store = place.with_plan().await;
        let report = report(75);
        for _ in 0..2 {
            store
                .submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
                .await
                .unwrap();
        }
        let plan = store.plan(&plan_code()).await.unwrap();
        let activity = plan.activity(&code("3.03")).unwrap();
        assert_eq!(activity.reports.iter().filter(|known| known.id == report.id).count(), 1);
        let submitted =
            activity.events.iter().filter(|event| event.kind == EventKind::ReportSubmitted);
        assert_eq!(submitted.count(), 1);
    }

    async fn a_returned_report_is_corrected_and_submitted_again(place: &Place) {
        let store = place.with_plan().await;
        let mut report = report(75);
        let (plan, activity) = (plan_code(), code("3.03"));
        store.submit_report(&plan, &activity, report.clone(), on("2019-11-30")).await.unwrap();
        let note = "Falta el acta.".to_owned();
        decide(&store, &report.id, 1, Decision::Return(note.clone())).await.unwrap();
        let known = store.plan(&plan).await.unwrap();
        let returned = known_report(&known, &report.id);
        assert_eq!(returned.review, Review::Returned(note));
        report.version = returned.version;
        report.narrative.es = "Se conectaron cuatro fiscalías.".into();
        store.submit_report(&plan, &activity, report.clone(), on("2019-11-30")).await.unwrap();
        decide(&store, &report.id, 3, Decision::Validate).await.unwrap();
        assert_eq!(percent_of(&store, "3.03").await, 75);
    }

    async fn a_stale_decision_conflicts_and_names_both_versions(place: &Place) {
        let store = place.with_plan().await;
        let report = report(75);
        store
            .submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
            .await
            .unwrap();
        decide(&store, &report.id, 1, Decision::Validate).await.unwrap();
        let error = decide(&store, &report.id, 1, Decision::Validate).await.unwrap_err();
        assert!(matches!(error, Error::Conflict { yours: 1, current: 2 }), "{error}");
    }

    async fn of_two_decisions_at_once_one_conflicts(place: &Place) {
        let (here, there) = (place.with_plan().await, place.open().await);
        let report = report(75);
        here.submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
            .await
            .unwrap();
        let (one, other) = tokio::join!(
            decide(&here, &report.id, 1, Decision::Validate),
            decide(&there, &report.id, 1, Decision::Return("No.".to_owned())),
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
    }

    async fn an_unknown_report_is_not_found(place: &Place) {
        let store = place.with_plan().await;
        let error = decide(&store, "nada", 1, Decision::Validate).await.unwrap_err();
        assert!(matches!(error, Error::NotFound(_)), "{error}");
    }

    async fn hostile_text_is_kept_to_the_letter(place: &Place) {
        let store = place.with_plan().await;
        let mut report = report(75);
        report.narrative.es = "'; DROP TABLE plans; -- </textarea><script>«ñ» 🛂 %_".into();
        store
            .submit_report(&plan_code(), &code("3.03"), report.clone(), on("2019-11-30"))
            .await
            .unwrap();
        let plan = store.plan(&plan_code()).await.unwrap();
        let kept = known_report(&plan, &report.id);
        assert_eq!(kept.narrative, report.narrative);
    }
}
