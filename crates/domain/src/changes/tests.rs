use jiff::civil::date;

use super::*;
use crate::account::Actor;
use crate::amendment::{Change, Reason};
use crate::indicator::Figure;
use crate::{Plan, sample};

const FROM: Day = date(2018, 12, 1);
const TO: Day = date(2019, 3, 31);

fn changes(plan: &Plan) -> Changes {
    Changes::between(&plan.published(), FROM, TO)
}

fn codes(rows: &[Row<'_>]) -> Vec<String> {
    rows.iter().map(|row| row.activity.code.to_string()).collect()
}

fn later_deadline(day: Day) -> Amendment {
    let change = Change::Deadline { from: date(2018, 6, 30), to: date(2020, 6, 30) };
    Amendment { day, change, reason: Reason::Budget, actor: Actor::PlanFiles }
}

#[test]
fn what_was_completed_in_between_is_listed_once() {
    let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
    plan.activities[0].reports = vec![sample::report("2018-11-30", "completed", None)];
    plan.activities[1].reports = vec![sample::report("2019-03-31", "completed", None)];
    plan.activities[2].reports = vec![sample::report("2019-04-01", "completed", None)];
    assert_eq!(codes(&changes(&plan).completed()), ["1.02"]);
}

#[test]
fn what_became_overdue_in_between_is_newly_late() {
    let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
    plan.activities[0].terms.deadline = date(2018, 6, 30);
    plan.activities[1].terms.deadline = date(2018, 12, 31);
    plan.activities[2].terms.deadline = TO;
    assert_eq!(codes(&changes(&plan).newly_late()), ["1.02"]);
}

#[test]
fn what_is_done_or_has_a_later_deadline_has_recovered() {
    let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
    for activity in &mut plan.activities {
        activity.terms.deadline = date(2018, 6, 30);
    }
    plan.activities[0].reports = vec![sample::report("2019-02-01", "completed", None)];
    plan.activities[1].terms.deadline = date(2020, 6, 30);
    plan.activities[1].amendments = vec![later_deadline(date(2019, 1, 15))];
    assert_eq!(codes(&changes(&plan).recovered()), ["1.01", "1.02"]);
}

#[test]
fn what_was_given_up_has_not_recovered() {
    let mut plan = sample::plan(&["1.01"]);
    plan.activities[0].terms.deadline = date(2018, 6, 30);
    plan.activities[0].reports = vec![sample::report("2019-02-01", "cancelled", None)];
    let changes = changes(&plan);
    assert!(changes.recovered().is_empty());
    assert_eq!(codes(&changes.cancelled()), ["1.01"]);
}

#[test]
fn what_was_withdrawn_in_between_leaves_the_others_at_their_places() {
    let mut plan = sample::plan(&["1.01", "1.02", "1.03"]);
    plan.activities[0].withdrawn = Some(date(2019, 1, 1));
    plan.activities[1].reports = vec![sample::report("2018-11-30", "completed", None)];
    plan.activities[2].reports = vec![sample::report("2019-03-31", "completed", None)];
    assert_eq!(codes(&changes(&plan).completed()), ["1.03"]);
}

#[test]
fn amendments_count_from_the_day_after_the_earlier_one_to_the_later_one() {
    let mut plan = sample::plan(&["1.01"]);
    let days = [FROM, date(2018, 12, 2), TO, date(2019, 4, 1)];
    plan.activities[0].amendments = days.map(later_deadline).to_vec();
    let changes = changes(&plan);
    let amended: Vec<Day> = changes.amended().iter().map(|(_, of)| of.day).collect();
    assert_eq!(amended, [date(2018, 12, 2), TO]);
}

#[test]
fn an_amended_target_is_told_with_its_indicator() {
    let mut plan = sample::plan(&["1.01"]);
    let mut indicator = sample::indicator("INV");
    let mut target = sample::target("2019", 40);
    target.amendments = vec![TargetAmendment {
        day: date(2019, 1, 10),
        from: Figure::Count(30),
        to: Figure::Count(40),
        reason: Reason::Budget,
        actor: Actor::PlanFiles,
    }];
    indicator.targets = vec![target];
    plan.indicators = vec![indicator];
    let changes = changes(&plan);
    let amended = changes.amended_targets();
    assert_eq!(amended.len(), 1);
    assert_eq!(amended[0].indicator.code.to_string(), "INV");
}

#[test]
fn an_observation_is_new_from_the_day_it_was_published() {
    let mut plan = sample::plan(&["1.01"]);
    let mut indicator = sample::indicator("INV");
    indicator.observations = vec![
        sample::observation("2018-S1", 12),
        sample::observation("2018-S2", 14),
        sample::observation("2019-S1", 16),
    ];
    plan.indicators = vec![indicator];
    let changes = changes(&plan);
    let news = changes.observations();
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].observation.figure(), Some(Figure::Count(14)));
}

#[test]
fn the_parts_of_a_total_are_counted_and_not_listed() {
    let mut plan = sample::plan(&["1.01"]);
    let mut indicator = sample::indicator("INV");
    let mut part = sample::observation("2018", 12);
    part.id = "part".into();
    part.dimensions.sex = Some(crate::indicator::dimensions::Sex::Female);
    indicator.observations = vec![part, sample::observation("2018", 20)];
    plan.indicators = vec![indicator];
    let changes = changes(&plan);
    let news = changes.observations();
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].observation.figure(), Some(Figure::Count(20)));
    assert_eq!(news[0].parts, 1);
}

#[test]
fn where_nothing_happened_there_is_nothing_to_tell() {
    let mut plan = sample::plan(&["1.01"]);
    plan.activities[0].terms.deadline = date(2020, 12, 31);
    let changes = changes(&plan);
    assert!(changes.is_empty());
    assert_eq!(changes.axes().len(), 1);
    assert_eq!(changes.progress().now.map(|now| now.counted), Some(1));
}

#[test]
fn a_plan_without_activities_has_no_progress_to_compare() {
    let changes = changes(&sample::plan(&[]));
    assert!(changes.is_empty());
    assert_eq!(changes.progress(), Moved { then: None, now: None });
}

#[test]
fn a_month_is_thirty_days() {
    assert_eq!(month_before(date(2019, 11, 30)), date(2019, 10, 31));
}
