//! The charts of statuses, load, change and spending on plans that are unlike
//! the default one.

use vigia_charts::Room;
use vigia_domain::activity::Money;
use vigia_domain::{Lang, Text};
use vigia_gallery::{Chart, ChartName, Scene, chart};

use crate::plans::{default as plan, seen as view};

const NAMES: [ChartName; 6] = [
    ChartName::StatusByAxis,
    ChartName::StatusByProgramme,
    ChartName::StatusByInstitution,
    ChartName::Institutions,
    ChartName::InstitutionChange,
    ChartName::Spending,
];

fn drawn(chart: &Chart<'_>) -> String {
    Room::ALL.map(|room| chart.draw("c", room).unwrap().to_string()).concat()
}

#[test]
fn names_of_three_hundred_letters_are_written_whole() {
    let mut plan = plan();
    let name = "Asistencia y protección a las víctimas de trata de personas ".repeat(5);
    let name = Text::new(name.trim(), name.trim());
    let axes = plan.axes.iter_mut().map(|axis| &mut axis.name);
    let programmes = plan.programmes.iter_mut().map(|programme| &mut programme.name);
    let agencies = plan.agencies.iter_mut().map(|agency| &mut agency.name);
    for each in axes.chain(programmes).chain(agencies) {
        each.clone_from(&name);
    }
    let view = view(&plan);
    for name in NAMES {
        let svg = drawn(&chart(name, Scene::new(&view, Lang::Es)));
        assert!(!svg.contains('…'), "{name}");
    }
}

#[test]
fn a_plan_of_one_activity_has_every_chart() {
    let mut plan = plan();
    plan.activities.retain(|activity| activity.budget.is_some());
    plan.activities.truncate(1);
    let view = view(&plan);
    for name in NAMES {
        let chart = chart(name, Scene::new(&view, Lang::En));
        assert!(chart.has_figures(), "{name}");
        assert!(drawn(&chart).contains("<title>"), "{name}");
    }
}

#[test]
fn an_institution_that_leads_nothing_has_no_statuses_but_what_it_shares() {
    let plan = plan();
    let view = view(&plan);
    let rows = |name| chart(name, Scene::new(&view, Lang::Es)).table.rows;
    let leads = plan.agencies.iter().filter(|agency| view.load(agency).leads > 0).count();
    assert_eq!(rows(ChartName::StatusByInstitution).len(), leads);
    assert!(rows(ChartName::Institutions).len() > leads);
}

#[test]
fn every_status_chart_counts_every_activity() {
    let plan = plan();
    let view = view(&plan);
    for name in &NAMES[..3] {
        let rows = chart(*name, Scene::new(&view, Lang::Es)).table.rows;
        let total = |row: &Vec<String>| row.last().unwrap().parse::<usize>().unwrap();
        assert_eq!(rows.iter().map(total).sum::<usize>(), plan.activities.len(), "{name}");
    }
}

#[test]
fn nothing_moved_between_a_day_and_itself() {
    let plan = plan();
    let view = view(&plan);
    let scene = Scene { since: Some(view.day()), ..Scene::new(&view, Lang::Es) };
    for row in chart(ChartName::InstitutionChange, scene).table.rows {
        assert_eq!(row[2], row[3], "{row:?}");
    }
}

#[test]
fn budgets_without_spending_are_never_shown_as_nothing_spent() {
    let mut plan = plan();
    for report in plan.activities.iter_mut().flat_map(|activity| &mut activity.reports) {
        report.spent = None;
    }
    let view = view(&plan);
    let chart = chart(ChartName::Spending, Scene::new(&view, Lang::Es));
    assert!(chart.has_figures());
    assert!(chart.table.rows.iter().all(|row| row[2] == "–" && row[3] == "–"));
    assert!(drawn(&chart).contains("informado"));
}

#[test]
fn without_any_budget_spending_is_missing() {
    let mut plan = plan();
    for activity in &mut plan.activities {
        activity.budget = None;
    }
    let without = view(&plan);
    assert!(!chart(ChartName::Spending, Scene::new(&without, Lang::Es)).has_figures());
    plan.activities[0].budget = Money::pesos(1).ok();
    let with = view(&plan);
    assert!(chart(ChartName::Spending, Scene::new(&with, Lang::Es)).has_figures());
}
