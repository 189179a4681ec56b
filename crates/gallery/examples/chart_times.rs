//! How long every chart of the default plan takes, and a time line of a thousand
//! activities: a line each, `name microseconds`, the median of many drawings.

use std::time::{Duration, Instant};

use vigia_charts::Room;
use vigia_domain::{Activity, Day, Lang, Plan, View};
use vigia_gallery::{ChartName, Scene, chart};

const DAY: Day = Day::constant(2019, 11, 30);
const TIMES: usize = 101;
const MANY: usize = 1_000;

fn main() {
    let plan = vigia_exchange::plan_folder::default_plan();
    let view = View::new(&plan.published(), DAY);
    for name in ChartName::ALL {
        println!("{name} {}", median(&view, name).as_micros());
    }
    let view = View::new(&of_many(plan).published(), DAY);
    println!("gantt-{MANY} {}", median(&view, ChartName::Gantt).as_micros());
}

/// The time from the figures to the drawing, words and table included.
fn median(view: &View, name: ChartName) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES).map(|_| time(view, name)).collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn time(view: &View, name: ChartName) -> Duration {
    let begun = Instant::now();
    let drawn = chart(name, Scene::new(view, Lang::Es)).draw("chart", Room::Wide);
    let took = begun.elapsed();
    assert!(drawn.is_ok(), "{name} cannot be drawn");
    took
}

/// The activities over and over, with codes of their own.
fn of_many(mut plan: Plan) -> Plan {
    let activities = plan.activities.iter().cycle().take(MANY).enumerate();
    let numbered = activities.map(|(place, activity)| Activity {
        code: format!("{}.{:03}", activity.programme, place)
            .parse()
            .expect("three digits after a programme make a code"),
        ..activity.clone()
    });
    let mut activities: Vec<Activity> = numbered.collect();
    activities.sort_by(|one, other| one.code.cmp(&other.code));
    plan.activities = activities;
    plan
}
