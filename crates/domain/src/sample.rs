//! Plans made up for tests.

use jiff::civil::date;
use proptest::prelude::*;

use crate::account::Actor;
use crate::activity::Terms;
use crate::agency::{Agency, Membership};
use crate::amendment::{Amendment, Change, Reason};
use crate::axis::Axis;
use crate::event::{Event, EventKind};
use crate::indicator::observation::Disclosure;
use crate::indicator::{
    Baseline, Cumulation, Dimensions, Direction, Figure, Frequency, Indicator, Measure,
    Observation, Reading, Subject, Target,
};
use crate::policy::Policy;
use crate::programme::Programme;
use crate::report::{Progress, Review};
use crate::source::Provenance;
use crate::{Activity, Day, Percent, Period, Plan, ProgressReport, Status, Text};

fn agency(code: &str, membership: Membership) -> Agency {
    Agency { code: code.parse().unwrap(), name: Text::new("Institución", "Agency"), membership }
}

/// An activity led by `LEAD` and shared by `PART`, over the year 2018.
pub(crate) fn activity(code: &str) -> Activity {
    Activity {
        code: code.parse().unwrap(),
        programme: "1".parse().unwrap(),
        title: Text::new("Taller", "Workshop"),
        partners: vec!["PART".parse().unwrap()],
        start: date(2018, 1, 1),
        terms: Terms {
            lead: "LEAD".parse().unwrap(),
            deadline: date(2018, 12, 31),
            weight: 3.try_into().unwrap(),
        },
        milestones: Vec::new(),
        verification: Vec::new(),
        budget: None,
        sdg: Vec::new(),
        gcm: Vec::new(),
        provenance: Provenance::Illustrative,
        source: "example".parse().unwrap(),
        withdrawn: None,
        version: 1,
        amendments: Vec::new(),
        reports: Vec::new(),
        events: Vec::new(),
    }
}

/// A validated report.
pub(crate) fn report(on: &str, status: &str, percent: Option<u8>) -> ProgressReport {
    let percent = percent.map(|p| Percent::try_from(f64::from(p)).unwrap());
    ProgressReport {
        id: format!("{on}-{status}"),
        reported_on: on.parse().unwrap(),
        progress: Progress::new(status.parse().unwrap(), percent).unwrap(),
        narrative: Text::new("Se avanzó.", "Progress."),
        evidence: None,
        spent: None,
        provenance: Provenance::Illustrative,
        source: None,
        actor: Actor::PlanFiles,
        review: Review::Validated,
        version: 1,
    }
}

/// An event that came with the files.
pub(crate) fn event(on: &str, kind: EventKind) -> Event {
    Event { day: on.parse().unwrap(), actor: Actor::PlanFiles, kind }
}

/// A plan of one axis and one programme with these activities.
pub(crate) fn plan(codes: &[&str]) -> Plan {
    Plan {
        code: "plan".parse().unwrap(),
        revision: 1,
        title: Text::new("Plan", "Plan"),
        short_title: Text::new("Plan", "Plan"),
        description: Text::default(),
        period: Period::new(date(2018, 1, 1), date(2020, 12, 31)).unwrap(),
        policy: Policy::default(),
        agencies: vec![agency("LEAD", Membership::Chair), agency("PART", Membership::Member)],
        sources: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        axes: vec![Axis {
            code: "PREV".parse().unwrap(),
            ordinal: 1,
            name: Text::new("Prevención", "Prevention"),
            scope: Text::default(),
        }],
        programmes: vec![Programme {
            code: "1".parse().unwrap(),
            axis: "PREV".parse().unwrap(),
            ordinal: 1,
            name: Text::new("Programa", "Programme"),
            objective: Text::default(),
            expected_result: Text::default(),
            provenance: Provenance::Illustrative,
            source: "example".parse().unwrap(),
        }],
        activities: codes.iter().map(|code| activity(code)).collect(),
        sdg_indicators: Vec::new(),
        indicators: Vec::new(),
    }
}

fn day() -> impl Strategy<Value = Day> {
    (0..1400i32).prop_map(|offset| date(2018, 1, 1) + jiff::Span::new().days(offset))
}

fn any_report() -> impl Strategy<Value = ProgressReport> {
    let status = prop::sample::select(Status::ALL.to_vec());
    (day(), status, prop::option::of(0..=100u8)).prop_map(|(day, status, percent)| {
        let percent = match status {
            Status::Completed | Status::NotStarted => None,
            Status::InProgress | Status::Continuous | Status::Suspended | Status::Cancelled => {
                percent
            }
        };
        report(&day.to_string(), status.as_str(), percent)
    })
}

fn any_activity() -> impl Strategy<Value = Activity> {
    let parts =
        (day(), 0..700i32, 1..=5u8, prop::collection::vec(any_report(), 0..5), day(), 1..=5u8);
    parts.prop_map(|(start, length, weight, mut reports, amended_on, new_weight)| {
        reports.sort_by_key(|report| report.reported_on);
        let mut activity = activity("1.01");
        activity.start = start;
        activity.terms.deadline = start + jiff::Span::new().days(length);
        let (from, to) = (weight.try_into().unwrap(), new_weight.try_into().unwrap());
        activity.terms.weight = to;
        activity.amendments.push(Amendment {
            day: amended_on,
            change: Change::Weight { from, to },
            reason: Reason::Budget,
            actor: Actor::PlanFiles,
        });
        activity.reports = reports;
        activity
    })
}

/// Plans with up to a dozen activities, reported or not.
pub(crate) fn plans() -> impl Strategy<Value = Plan> {
    prop::collection::vec(any_activity(), 0..12).prop_map(|mut activities| {
        for (index, activity) in activities.iter_mut().enumerate() {
            activity.code = format!("1.{:02}", index + 1).parse().unwrap();
        }
        Plan { activities, ..plan(&[]) }
    })
}

/// A count of cases that should rise, with 26 in 2017 as its baseline.
pub(crate) fn indicator(code: &str) -> Indicator {
    Indicator {
        code: code.parse().unwrap(),
        axis: "PREV".parse().unwrap(),
        programme: Some("1".parse().unwrap()),
        name: Text::new("Casos", "Cases"),
        unit: Text::new("casos", "cases"),
        measure: Measure::Count,
        direction: Direction::Increase,
        cumulation: Cumulation::Sum,
        frequency: Frequency::Year,
        baseline: Baseline::Known {
            figure: Figure::Count(26),
            period: "2017".parse().unwrap(),
            source: "official".parse().unwrap(),
        },
        official_source: "official".parse().unwrap(),
        crime: None,
        statistic: None,
        subject: Subject::Others,
        activities: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        method: Text::default(),
        provenance: Provenance::Documented,
        targets: Vec::new(),
        observations: Vec::new(),
    }
}

/// A validated count of the official source, known from the end of its period.
pub(crate) fn observation(period: &str, count: u64) -> Observation {
    let period: Period = period.parse().unwrap();
    Observation {
        id: format!("{period} {count}"),
        period,
        dimensions: Dimensions::default(),
        source: "official".parse().unwrap(),
        reading: Reading::Known(Figure::Count(count)),
        disclosure: Disclosure::Official,
        note: Text::default(),
        evidence: None,
        published_on: period.end(),
        supersedes: None,
        provenance: Provenance::Documented,
        actor: Actor::PlanFiles,
        review: Review::Validated,
        revision: 1,
        version: 1,
    }
}

/// A target for a period.
pub(crate) fn target(period: &str, count: u64) -> Target {
    Target {
        period: period.parse().unwrap(),
        figure: Figure::Count(count),
        provenance: Provenance::Illustrative,
        source: "example".parse().unwrap(),
        amendments: Vec::new(),
    }
}
