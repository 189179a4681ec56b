//! Loading indicators from the plan's files, again and changed.

use vigia_domain::alignment::Labelled;
use vigia_domain::amendment::Reason;
use vigia_domain::indicator::{Figure, Reading};
use vigia_domain::{Day, IndicatorCode, Plan, Text};
use vigia_store::target::AmendTarget;

use crate::engines::{Place, on, on_both_engines, plan_code, secretariat};
use crate::indicators::{
    cases, cases_in, cases_of, observation, plan_with_indicators, share, with_indicators,
};

fn codes(plan: &Plan) -> Vec<IndicatorCode> {
    plan.indicators.iter().map(|indicator| indicator.code.clone()).collect()
}

on_both_engines! {
    async fn what_the_files_say_of_an_indicator_is_what_is_read(place: &Place) {
        let store = with_indicators(place).await;
        let read = store.plan(&plan_code()).await.unwrap();
        let files = plan_with_indicators();
        assert_eq!(codes(&read), codes(&files));
        for code in [cases(), share()] {
            let mut expected = files.indicator(&code).unwrap().clone();
            for observation in &mut expected.observations {
                observation.revision = read.revision;
            }
            assert_eq!(*read.indicator(&code).unwrap(), expected);
        }
    }

    async fn loading_the_same_indicators_twice_changes_nothing(place: &Place) {
        let store = with_indicators(place).await;
        let before = store.plan(&plan_code()).await.unwrap();
        let again = store
            .load_plan(&plan_with_indicators(), &Reason::Budget, on("2019-01-01"))
            .await
            .unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        assert_eq!(*store.plan(&plan_code()).await.unwrap(), *before);
    }

    async fn a_changed_target_is_an_amendment_and_the_original_stays(place: &Place) {
        let store = with_indicators(place).await;
        let mut files = plan_with_indicators();
        cases_of(&mut files).targets[1].figure = Figure::Count(40);
        let loaded = store.load_plan(&files, &Reason::LegalChange, on("2019-06-01")).await.unwrap();
        assert_eq!((loaded.indicators, loaded.amended, loaded.observations), (1, 1, 0));
        let indicator = cases_in(&store).await;
        let target = &indicator.targets[1];
        assert_eq!(target.figure, Figure::Count(40));
        assert_eq!(target.original(), Figure::Count(34));
        assert_eq!(target.figure_on(Day::constant(2019, 5, 31)), Figure::Count(34));
        assert_eq!(target.amendments[0].reason, Reason::LegalChange);
        assert!(indicator.targets[0].amendments.is_empty());
        let again = store.load_plan(&files, &Reason::Budget, on("2019-07-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
    }

    async fn loading_again_does_not_undo_an_amended_target(place: &Place) {
        let store = with_indicators(place).await;
        let amend = AmendTarget {
            indicator: cases(),
            period: "2019".parse().unwrap(),
            yours: Figure::Count(34),
            figure: Figure::Count(31),
            reason: Reason::Budget,
            actor: secretariat(),
        };
        store.amend_target(&plan_code(), amend, on("2019-06-01")).await.unwrap();
        let mut files = plan_with_indicators();
        let again = store.load_plan(&files, &Reason::Correction, on("2019-07-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        cases_of(&mut files).name.es = "Otro nombre".into();
        let loaded = store.load_plan(&files, &Reason::Correction, on("2019-08-01")).await.unwrap();
        assert_eq!((loaded.indicators, loaded.amended), (1, 0));
        assert_eq!(cases_in(&store).await.targets[1].figure, Figure::Count(31));
    }

    async fn observations_are_added_and_updated_and_never_deleted(place: &Place) {
        let store = with_indicators(place).await;
        let mut files = plan_with_indicators();
        let known = &mut cases_of(&mut files).observations;
        known[0].reading = Reading::Known(Figure::Count(28));
        let mut new = known[0].clone();
        new.id = "prueba-2019".into();
        new.period = "2019".parse().unwrap();
        known.push(new);
        let loaded = store.load_plan(&files, &Reason::Correction, on("2020-03-01")).await.unwrap();
        assert_eq!((loaded.observations, loaded.indicators), (2, 0));
        let revision = store.revision(&plan_code()).await.unwrap();
        let observations = cases_in(&store).await.observations;
        assert_eq!(observations.len(), 2);
        assert_eq!(observations[0].figure(), Some(Figure::Count(28)));
        assert_eq!((observations[0].version, observations[0].revision), (2, revision));
        assert_eq!((observations[1].version, observations[1].revision), (1, revision));
        cases_of(&mut files).observations.clear();
        let again = store.load_plan(&files, &Reason::Correction, on("2020-04-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        assert_eq!(cases_in(&store).await.observations, observations);
    }

    async fn what_was_submitted_here_is_no_change_of_the_files(place: &Place) {
        let store = with_indicators(place).await;
        let new = vec![(cases(), observation("2019", 31))];
        store.submit_observations(&plan_code(), new, on("2020-01-15")).await.unwrap();
        let again = store
            .load_plan(&plan_with_indicators(), &Reason::Correction, on("2020-02-01"))
            .await
            .unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        assert_eq!(cases_in(&store).await.observations.len(), 2);
    }

    async fn indicators_stand_in_the_order_of_the_files(place: &Place) {
        let store = with_indicators(place).await;
        let mut files = plan_with_indicators();
        files.indicators.reverse();
        let loaded = store.load_plan(&files, &Reason::Correction, on("2019-01-01")).await.unwrap();
        assert!(loaded.frame_changed);
        assert_eq!(loaded.indicators, 0);
        assert_eq!(codes(&store.plan(&plan_code()).await.unwrap()), codes(&files));
        let again = store.load_plan(&files, &Reason::Correction, on("2019-02-01")).await.unwrap();
        assert!(again.is_unchanged(), "{again:?}");
        files.indicators.pop();
        let less = store.load_plan(&files, &Reason::Correction, on("2019-03-01")).await.unwrap();
        assert_eq!((less.is_unchanged(), less.absent), (true, 1));
    }

    async fn the_smallest_cell_and_the_sdg_indicators_are_kept(place: &Place) {
        let store = place.open().await;
        let mut files = plan_with_indicators();
        files.policy.smallest_cell = 20.try_into().unwrap();
        let label = Text::new("Víctimas de trata", "Victims of trafficking");
        files.sdg_indicators = vec![Labelled { code: "16.2.2".parse().unwrap(), label }];
        store.load_plan(&files, &Reason::Correction, on("2018-01-01")).await.unwrap();
        let read = store.plan(&plan_code()).await.unwrap();
        assert_eq!(read.policy, files.policy);
        assert_eq!(read.sdg_indicators, files.sdg_indicators);
    }
}
