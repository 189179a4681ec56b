//! Plans to draw.

use vigia_domain::axis::Axis;
use vigia_domain::programme::Programme;
use vigia_domain::report::Progress;
use vigia_domain::{Activity, Day, Percent, Plan, Status, Text, View};

const DAY: Day = Day::constant(2019, 11, 30);

/// A plan as the public sees it in mid-flight.
pub(crate) fn seen(plan: &Plan) -> View {
    View::new(&plan.published(), DAY)
}

pub(crate) fn default() -> Plan {
    vigia_exchange::plan_folder::default_plan()
}

/// A plan that has just been written down.
pub(crate) fn empty() -> Plan {
    Plan { activities: Vec::new(), indicators: Vec::new(), ..default() }
}

/// A plan without even an axis.
pub(crate) fn bare() -> Plan {
    Plan {
        axes: Vec::new(),
        programmes: Vec::new(),
        agencies: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        ..empty()
    }
}

pub(crate) fn of_one_activity() -> Plan {
    let mut plan = default();
    plan.activities.truncate(1);
    plan.indicators.truncate(1);
    plan
}

/// Every activity stands at the same progress.
pub(crate) fn all_at(status: Status, percent: Percent) -> Plan {
    let mut plan = default();
    for report in plan.activities.iter_mut().flat_map(|activity| &mut activity.reports) {
        report.progress = Progress::new(status, Some(percent)).unwrap();
    }
    plan
}

/// Every name has 300 characters.
pub(crate) fn with_long_names() -> Plan {
    let long = |text: &mut Text| {
        *text = Text::new(lengthened(&text.es, 300), lengthened(&text.en, 300));
    };
    let mut plan = default();
    plan.axes.iter_mut().for_each(|axis: &mut Axis| long(&mut axis.name));
    plan.programmes.iter_mut().for_each(|programme: &mut Programme| long(&mut programme.name));
    plan.agencies.iter_mut().for_each(|agency| long(&mut agency.name));
    plan.activities.iter_mut().for_each(|activity: &mut Activity| long(&mut activity.title));
    plan.indicators.iter_mut().for_each(|indicator| long(&mut indicator.name));
    plan.sdg.iter_mut().for_each(|target| long(&mut target.label));
    plan.gcm.iter_mut().for_each(|objective| long(&mut objective.label));
    plan
}

/// So many activities at most, a thousand a programme.
pub(crate) fn of_many(count: usize) -> Plan {
    let mut plan = default();
    let templates = plan.activities.clone();
    let programmes: Vec<_> = plan.programmes.iter().map(|programme| &programme.code).collect();
    let places = (0..count).map(|place| (programmes[place % programmes.len()], place));
    let mut activities: Vec<Activity> = places
        .zip(templates.iter().cycle())
        .map(|((programme, place), template)| Activity {
            code: format!("{programme}.{:03}", place / programmes.len()).parse().unwrap(),
            programme: programme.clone(),
            ..template.clone()
        })
        .collect();
    activities.sort_by(|one, other| one.code.cmp(&other.code));
    plan.activities = activities;
    plan
}

fn lengthened(text: &str, characters: usize) -> String {
    text.chars().chain(" ".chars()).cycle().take(characters).collect()
}
