//! Every chart on plans that are empty, full, small or huge.

use vigia_charts::{Room, Theme};
use vigia_domain::{Lang, Percent, Plan, Status};
use vigia_gallery::{ChartName, OnItsOwn, Scene, TimeUnit, chart};

use crate::plans;

fn draw_all(plan: &Plan) {
    let view = plans::seen(plan);
    for name in ChartName::ALL {
        for (lang, unit) in [(Lang::Es, TimeUnit::Month), (Lang::En, TimeUnit::Year)] {
            let chart = chart(name, Scene { unit, ..Scene::new(&view, lang) });
            for room in Room::ALL {
                let svg = chart.draw("c", room).unwrap();
                assert!(!svg.as_str().contains("NaN"), "{name}");
            }
            let sheet = chart.on_its_own(OnItsOwn::default()).unwrap();
            resvg::usvg::roxmltree::Document::parse(&sheet).unwrap();
        }
    }
}

#[test]
fn a_plan_without_activities_says_what_is_missing() {
    for plan in [plans::empty(), plans::bare()] {
        draw_all(&plan);
        let view = plans::seen(&plan);
        // The frames that a plan is aligned to are there before its activities.
        for name in ChartName::ALL
            .into_iter()
            .filter(|name| !matches!(name, ChartName::Sdg | ChartName::Gcm))
        {
            let chart = chart(name, Scene::new(&view, Lang::Es));
            assert!(!chart.has_figures(), "{name}");
            let svg = chart.draw("c", Room::Narrow).unwrap();
            assert!(svg.as_str().contains("<text"), "{name}");
            assert!(chart.description.chars().count() > 10, "{name}");
        }
    }
}

#[test]
fn one_activity_makes_every_chart() {
    draw_all(&plans::of_one_activity());
}

#[test]
fn charts_hold_where_nothing_or_everything_is_done() {
    draw_all(&plans::all_at(Status::InProgress, Percent::ZERO));
    draw_all(&plans::all_at(Status::Completed, Percent::FULL));
}

#[test]
fn five_thousand_activities_make_every_chart() {
    let plan = plans::of_many(4_995);
    assert_eq!(plan.activities.len(), 4_995);
    draw_all(&plan);
}

#[test]
fn every_chart_becomes_a_picture_in_both_themes() {
    let view = plans::seen(&plans::default());
    for name in ChartName::ALL {
        for theme in Theme::ALL {
            let how = OnItsOwn { theme, width: "320".parse().unwrap(), ..OnItsOwn::default() };
            let sheet = chart(name, Scene::new(&view, Lang::Es)).on_its_own(how).unwrap();
            assert!(vigia_charts::png(&sheet).unwrap().starts_with(b"\x89PNG"), "{name}");
        }
    }
}
