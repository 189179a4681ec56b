//! A matrix comes in, and goes out again.

use vigia_domain::amendment::Reason;
use vigia_domain::event::EventKind;
use vigia_domain::report::{Progress, Review};
use vigia_domain::{Activity, Day, Percent, ProgressReport, Status, Text, View};
use vigia_store::import::{Import, ImportRecord, Imported, Upload};
use vigia_store::{Error, Store};

use crate::engines::{
    self, Place, code, default_plan, on, on_both_engines, plan_code, secretariat,
};

const TODAY: Day = Day::constant(2019, 11, 30);

/// A plan as the public sees it today: what an undone import must restore.
async fn figures(store: &Store) -> String {
    figures_on(store, TODAY).await
}

/// The same on any day.
async fn figures_on(store: &Store, day: Day) -> String {
    let plan = store.plan(&plan_code()).await.unwrap();
    let view = View::new(&plan.published(), day);
    let rows: Vec<String> = view
        .rows()
        .map(|row| {
            let Activity { code, title, terms, partners, .. } = row.activity;
            format!("{code} {title:?} {terms:?} {partners:?} {:?}", row.standing)
        })
        .collect();
    format!("{:?} {:?} {}", view.roll_up(), view.fulfilment(), rows.join("\n"))
}

fn report(activity: &Activity) -> ProgressReport {
    ProgressReport {
        id: format!("proposed-{}", activity.code),
        reported_on: TODAY,
        progress: Progress::new(Status::Completed, Some(Percent::FULL)).unwrap(),
        narrative: Text::new("Se cumplió.", ""),
        version: 0,
        review: Review::Submitted,
        ..activity.reports.last().unwrap().clone()
    }
}

/// Changes one activity, reports on it, and adds another.
async fn import(store: &Store) -> Import {
    let plan = store.plan(&plan_code()).await.unwrap();
    let known = plan.activity(&code("3.03")).unwrap();
    let mut changed = known.clone();
    changed.title = Text::new("Otro título", "Another title");
    changed.terms.deadline = Day::constant(2020, 6, 30);
    changed.partners.clear();
    let mut created = known.clone();
    created.code = code("3.99");
    created.reports.clear();
    created.amendments.clear();
    created.events.clear();
    let report = Some(report(known));
    Import {
        id: "import-1".to_owned(),
        file_name: "matriz.xlsx".to_owned(),
        file_hash: "00ff".to_owned(),
        seen_revision: plan.revision,
        activities: vec![
            Imported { activity: changed, report },
            Imported { activity: created, report: None },
        ],
        actor: secretariat(),
    }
}

/// Changes the activity again that [`import`] changed.
async fn second_import(store: &Store) -> Import {
    let mut second = Import { id: "import-2".to_owned(), ..import(store).await };
    second.activities.truncate(1);
    second.activities[0].activity.title = Text::new("Un tercer título", "A third title");
    second.activities[0].report = None;
    second
}

async fn undo(store: &Store, id: &str) -> Result<ImportRecord, Error> {
    store.undo_import(&plan_code(), id, "Se deshizo.", secretariat(), on("2019-11-30")).await
}

on_both_engines! {
    async fn an_import_changes_creates_and_reports_in_one_revision(place: &Place) {
        let store = place.with_plan().await;
        let import = import(&store).await;
        let seen = import.seen_revision;
        let record = store.apply_import(&plan_code(), import, on("2019-11-30")).await.unwrap();
        assert_eq!((record.created, record.changed, record.revision), (1, 1, seen + 1));
        let plan = store.plan(&plan_code()).await.unwrap();
        assert_eq!(plan.revision, seen + 1);
        let changed = plan.activity(&code("3.03")).unwrap();
        assert_eq!(changed.title.es, "Otro título");
        assert_eq!(changed.amendments.len(), 1);
        assert_eq!(changed.events.last().unwrap().kind, EventKind::Imported);
        let report = changed.reports.iter().find(|report| report.id == "import-1-0").unwrap();
        assert!(report.review.is_validated());
        assert_eq!(report.actor, secretariat());
        assert!(plan.activity(&code("3.99")).is_some());
    }

    async fn an_import_made_for_another_revision_writes_nothing(place: &Place) {
        let store = place.with_plan().await;
        let mut import = import(&store).await;
        import.seen_revision -= 1;
        let before = figures(&store).await;
        let revision = store.revision(&plan_code()).await.unwrap();
        let error = store.apply_import(&plan_code(), import, on("2019-11-30")).await.unwrap_err();
        assert!(matches!(error, Error::Changed("plan")), "{error}");
        assert_eq!(store.revision(&plan_code()).await.unwrap(), revision);
        assert_eq!(figures(&store).await, before);
    }

    async fn undoing_restores_every_figure_and_keeps_the_record(place: &Place) {
        let store = place.with_plan().await;
        let before = figures(&store).await;
        let import = import(&store).await;
        store.apply_import(&plan_code(), import, on("2019-11-30")).await.unwrap();
        assert_ne!(figures(&store).await, before);

        let record = undo(&store, "import-1").await.unwrap();
        assert_eq!(figures(&store).await, before);
        assert_eq!(store.imports(&plan_code()).await.unwrap(), std::slice::from_ref(&record));
        assert!(record.undone.is_some());

        let plan = store.plan(&plan_code()).await.unwrap();
        let restored = plan.activity(&code("3.03")).unwrap();
        assert_eq!(restored.amendments.len(), 2);
        assert_eq!(restored.events.last().unwrap().kind, EventKind::ImportUndone);
        assert_eq!(plan.activity(&code("3.99")).unwrap().withdrawn, Some(TODAY));
        let report = restored.reports.iter().find(|report| report.id == "import-1-0").unwrap();
        assert_eq!(report.review, Review::Returned("Se deshizo.".to_owned()));
        assert!(matches!(undo(&store, "import-1").await.unwrap_err(), Error::Invalid(_)));
        assert!(matches!(undo(&store, "import-9").await.unwrap_err(), Error::NotFound("import")));
    }

    async fn what_was_changed_since_is_not_overwritten_by_undoing(place: &Place) {
        let store = place.with_plan().await;
        let first = import(&store).await;
        store.apply_import(&plan_code(), first, on("2019-11-30")).await.unwrap();
        let second = second_import(&store).await;
        store.apply_import(&plan_code(), second, on("2019-11-30")).await.unwrap();
        let before = figures(&store).await;
        let undone = undo(&store, "import-1").await;
        assert!(matches!(undone.unwrap_err(), Error::Changed("activity")));
        assert_eq!(figures(&store).await, before);
    }

    async fn days_before_an_undone_import_stand_as_they_stood(place: &Place) {
        let store = place.with_plan().await;
        let earlier = Day::constant(2019, 6, 30);
        let before = (figures_on(&store, earlier).await, figures(&store).await);
        let import = import(&store).await;
        store.apply_import(&plan_code(), import, on("2019-11-01")).await.unwrap();
        undo(&store, "import-1").await.unwrap();
        assert_eq!((figures_on(&store, earlier).await, figures(&store).await), before);
    }

    async fn imports_on_top_of_each_other_are_undone_from_the_last_one_back(place: &Place) {
        let store = place.with_plan().await;
        let before = figures(&store).await;
        let first = import(&store).await;
        store.apply_import(&plan_code(), first, on("2019-11-30")).await.unwrap();
        let between = figures(&store).await;
        let mut second = second_import(&store).await;
        second.activities[0].report = Some(report(&second.activities[0].activity));
        store.apply_import(&plan_code(), second, on("2019-11-30")).await.unwrap();
        undo(&store, "import-2").await.unwrap();
        assert_eq!(figures(&store).await, between);
        undo(&store, "import-1").await.unwrap();
        assert_eq!(figures(&store).await, before);
    }

    async fn what_was_created_and_reported_on_since_is_not_withdrawn(place: &Place) {
        let store = place.with_plan().await;
        let import = import(&store).await;
        store.apply_import(&plan_code(), import, on("2019-11-30")).await.unwrap();
        let of_a_member = engines::report(20);
        store
            .submit_report(&plan_code(), &code("3.99"), of_a_member, on("2019-11-30"))
            .await
            .unwrap();
        let undone = undo(&store, "import-1").await;
        assert!(matches!(undone.unwrap_err(), Error::Changed("activity")));
    }

    async fn what_was_withdrawn_comes_back_when_it_is_imported_again(place: &Place) {
        let store = place.with_plan().await;
        let first = import(&store).await;
        store.apply_import(&plan_code(), first, on("2019-11-30")).await.unwrap();
        let between = figures(&store).await;
        undo(&store, "import-1").await.unwrap();
        let again = Import { id: "import-2".to_owned(), ..import(&store).await };
        store.apply_import(&plan_code(), again, on("2019-11-30")).await.unwrap();
        assert_eq!(figures(&store).await, between);
        undo(&store, "import-2").await.unwrap();
        let plan = store.plan(&plan_code()).await.unwrap();
        assert_eq!(plan.activity(&code("3.99")).unwrap().withdrawn, Some(TODAY));
    }

    async fn loading_the_files_again_leaves_a_withdrawn_activity_withdrawn(place: &Place) {
        let store = place.with_plan().await;
        let import = import(&store).await;
        let created = import.activities[1].activity.clone();
        store.apply_import(&plan_code(), import, on("2019-11-30")).await.unwrap();
        undo(&store, "import-1").await.unwrap();
        let mut files = default_plan();
        for name_it in [false, true] {
            files.activities.extend(name_it.then(|| created.clone()));
            files.activities.sort_by(|a, b| a.code.cmp(&b.code));
            store.load_plan(&files, &Reason::Correction, on("2019-12-01")).await.unwrap();
            let plan = store.plan(&plan_code()).await.unwrap();
            assert_eq!(plan.activity(&code("3.99")).unwrap().withdrawn, Some(TODAY));
        }
    }

    async fn an_upload_waits_with_what_was_decided_until_it_is_removed(place: &Place) {
        let store = place.with_plan().await;
        let upload = Upload {
            id: "upload-1".to_owned(),
            plan: plan_code(),
            file_name: "matriz.csv".to_owned(),
            file_hash: "00ff".to_owned(),
            mapping: None,
            choices: None,
            at_ms: 7,
        };
        store.add_upload(&upload).await.unwrap();
        assert_eq!(store.upload(&plan_code(), "upload-1").await.unwrap(), Some(upload));
        store.decide_upload(&plan_code(), "upload-1", "{}", "[]").await.unwrap();
        let decided = store.upload(&plan_code(), "upload-1").await.unwrap().unwrap();
        assert_eq!((decided.mapping.as_deref(), decided.choices.as_deref()), (Some("{}"), Some("[]")));
        store.remove_upload(&plan_code(), "upload-1").await.unwrap();
        assert_eq!(store.upload(&plan_code(), "upload-1").await.unwrap(), None);
        let error = store.decide_upload(&plan_code(), "upload-1", "{}", "[]").await.unwrap_err();
        assert!(matches!(error, Error::NotFound("upload")));
    }

    async fn a_layout_is_remembered_as_it_was_last_said(place: &Place) {
        let store = place.with_plan().await;
        assert_eq!(store.layout(&plan_code(), "k").await.unwrap(), None);
        for mapping in ["{\"a\":1}", "{\"a\":2}"] {
            store.remember_layout(&plan_code(), "k", mapping, 1).await.unwrap();
            assert_eq!(store.layout(&plan_code(), "k").await.unwrap().as_deref(), Some(mapping));
        }
    }
}
