//! Loading a plan from its files, again and changed.

use vigia_domain::amendment::{Change, Reason};
use vigia_domain::report::Progress;
use vigia_domain::{Day, Percent, Status};
use vigia_store::amendment::Amend;

use crate::engines::{
    Place, code, default_plan, on, on_both_engines, plan_code, report, secretariat,
};

on_both_engines! {
    async fn loading_the_same_files_twice_changes_nothing(place: &Place) {
        let store = place.with_plan().await;
        let before = store.plan(&plan_code()).await.unwrap();
        let again =
            store.load_plan(&default_plan(), &Reason::Budget, on("2019-01-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        assert_eq!(*store.plan(&plan_code()).await.unwrap(), *before);
    }

    async fn a_changed_term_becomes_an_amendment_with_its_reason(place: &Place) {
        let store = place.with_plan().await;
        let mut files = default_plan();
        let activity = files.activities.iter_mut().find(|a| a.code == code("3.03")).unwrap();
        let from = activity.terms.deadline;
        let to = Day::constant(2020, 6, 30);
        activity.terms.deadline = to;
        let loaded = store.load_plan(&files, &Reason::LegalChange, on("2019-10-01")).await.unwrap();
        assert_eq!((loaded.changed, loaded.amended), (1, 1));
        let plan = store.plan(&plan_code()).await.unwrap();
        let activity = plan.activity(&code("3.03")).unwrap();
        let amendment = &activity.amendments[0];
        assert_eq!(amendment.change, Change::Deadline { from, to });
        assert_eq!(amendment.reason, Reason::LegalChange);
        assert_eq!(activity.terms.deadline, to);
        assert_eq!(activity.terms_on(Day::constant(2019, 9, 30)).deadline, from);
    }

    async fn a_changed_title_is_updated_by_code_without_amendment(place: &Place) {
        let store = place.with_plan().await;
        let mut files = default_plan();
        files.activities[0].title.es = "Diplomados".into();
        let loaded = store.load_plan(&files, &Reason::Correction, on("2019-10-01")).await.unwrap();
        assert_eq!((loaded.changed, loaded.amended, loaded.added), (1, 0, 0));
        let plan = store.plan(&plan_code()).await.unwrap();
        assert_eq!(plan.activities[0].title.es, "Diplomados");
        assert_eq!(plan.activities[0].reports, default_plan().activities[0].reports);
    }

    async fn reports_are_never_deleted(place: &Place) {
        let store = place.with_plan().await;
        let submitted = report(60);
        store
            .submit_report(&plan_code(), &code("3.03"), submitted.clone(), on("2019-11-30"))
            .await
            .unwrap();
        let mut files = default_plan();
        files.activities.iter_mut().for_each(|activity| activity.reports.clear());
        files.activities.pop();
        let loaded = store.load_plan(&files, &Reason::Correction, on("2019-12-01")).await.unwrap();
        assert_eq!(loaded.absent, 1);
        let plan = store.plan(&plan_code()).await.unwrap();
        let reports: usize = plan.activities.iter().map(|activity| activity.reports.len()).sum();
        let in_files: usize = default_plan().activities.iter().map(|a| a.reports.len()).sum();
        assert_eq!(reports, in_files + 1);
        assert_eq!(plan.activities.len(), default_plan().activities.len());
    }

    async fn a_corrected_report_is_updated(place: &Place) {
        let store = place.with_plan().await;
        let mut files = default_plan();
        let activity = files.activities.iter_mut().find(|a| a.code == code("3.03")).unwrap();
        let percent = Some(Percent::try_from(12.0).unwrap());
        activity.reports[0].progress = Progress::new(Status::InProgress, percent).unwrap();
        let loaded = store.load_plan(&files, &Reason::Correction, on("2019-10-01")).await.unwrap();
        assert_eq!((loaded.reports, loaded.changed), (1, 0));
        let plan = store.plan(&plan_code()).await.unwrap();
        let report = &plan.activity(&code("3.03")).unwrap().reports[0];
        assert_eq!(report.progress.percent(), percent);
    }

    async fn loading_again_does_not_undo_what_was_amended_here(place: &Place) {
        let store = place.with_plan().await;
        let plan = store.plan(&plan_code()).await.unwrap();
        let activity = plan.activity(&code("3.03")).unwrap();
        let mut terms = activity.terms.clone();
        terms.weight = 2.try_into().unwrap();
        let amend = Amend {
            activity: activity.code.clone(),
            version: activity.version,
            terms: terms.clone(),
            reason: Reason::Budget,
            actor: secretariat(),
        };
        store.amend(&plan_code(), amend, on("2019-06-01")).await.unwrap();
        let again =
            store.load_plan(&default_plan(), &Reason::Correction, on("2019-07-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        let plan = store.plan(&plan_code()).await.unwrap();
        assert_eq!(plan.activity(&code("3.03")).unwrap().terms, terms);
    }
}
