//! Measures plans with many observations: how long their snapshot takes, how
//! much memory it needs, and how long every indicator takes to compute.
//! `cargo xtask bench` runs it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use vigia_domain::account::Actor;
use vigia_domain::amendment::Reason;
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{Dimensions, Figure, Indicator, Observation, Reading};
use vigia_domain::report::Review;
use vigia_domain::source::Provenance;
use vigia_domain::{Day, Period, Plan, SourceCode, Text};
use vigia_exchange::plan_folder::default_plan;
use vigia_store::{Moment, Store};

const INDICATORS: usize = 500;
const FIRST_YEAR: i16 = 1950;
const SOURCES: usize = 3;
const DAY: Day = Day::constant(2019, 11, 30);
const AFTER_ALL: Day = Day::constant(2022, 12, 31);
const TURNS: u32 = 20;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["fill", count, database] => fill(count.parse().expect("a number"), database).await,
        ["read", database] => read(database).await,
        ["compute"] => compute(),
        _ => panic!("many_observations fill COUNT DATABASE | read DATABASE | compute"),
    }
}

/// A folder for SQLite, or the address of a PostgreSQL database.
async fn open(database: &str) -> Store {
    let store = if database.starts_with("postgres") {
        Store::connect(database).await
    } else {
        Store::open_file(&PathBuf::from(database).join("vigia.db")).await
    };
    store.expect("the database opens")
}

async fn fill(count: usize, database: &str) {
    let plan = synthetic(count);
    let moment = Moment { day: DAY, at_ms: 0 };
    open(database).await.load_plan(&plan, &Reason::Correction, moment).await.expect("it loads");
}

/// Prints how many observations there are, the milliseconds that the snapshot
/// took, and the peak of memory in kibibytes.
async fn read(database: &str) {
    let store = open(database).await;
    let code = store.plan_codes().await.expect("plans").remove(0);
    let begun = Instant::now();
    let plan = store.plan(&code).await.expect("a plan");
    let took = begun.elapsed();
    let count: usize = plan.indicators.iter().map(|i| i.observations.len()).sum();
    println!("{count} {} {}", took.as_millis(), peak_memory());
}

/// Prints the microseconds that every indicator of the default plan takes, with
/// suppression, disagreements, and the statistics of every period.
fn compute() {
    let plan = default_plan();
    let begun = Instant::now();
    for _ in 0..TURNS {
        let published = plan.published().as_of(AFTER_ALL);
        for indicator in &published.indicators {
            std::hint::black_box(indicator.outcome(published.policy.bands, AFTER_ALL));
            std::hint::black_box(indicator.disagreements());
        }
        for period in published.statistical_periods() {
            std::hint::black_box(published.statistics(period));
        }
    }
    let each: Duration = begun.elapsed() / TURNS;
    println!("{}", each.as_micros());
}

/// The default plan with so many observations of so many made-up indicators.
fn synthetic(count: usize) -> Plan {
    let mut plan = default_plan();
    let model = plan.indicators.iter().find(|i| i.code.as_str() == "VICT").expect("VICT").clone();
    let sources: Vec<_> = plan.sources.iter().take(SOURCES).map(|s| s.code.clone()).collect();
    plan.indicators = (0..INDICATORS)
        .map(|number| {
            let observations = (0..count / INDICATORS)
                .map(|index| observation(number, index, &sources[index % SOURCES]))
                .collect();
            Indicator {
                code: format!("SYN-{number}").parse().expect("a code"),
                statistic: None,
                targets: Vec::new(),
                observations,
                ..model.clone()
            }
        })
        .collect();
    plan
}

fn observation(indicator: usize, index: usize, source: &SourceCode) -> Observation {
    let month = index / SOURCES;
    let year = FIRST_YEAR + i16::try_from(month / 12).expect("within the calendar");
    let of_year = i8::try_from(month % 12 + 1).expect("a month");
    let period = Period::months(year, of_year, 1).expect("a month");
    let people = u64::try_from(index % 200 + 11).expect("a small number");
    Observation {
        id: format!("{indicator}/{index}"),
        period,
        dimensions: Dimensions::default(),
        source: source.clone(),
        reading: Reading::Known(Figure::Count(people)),
        disclosure: Disclosure::Official,
        note: Text::default(),
        evidence: None,
        published_on: period.end(),
        supersedes: None,
        provenance: Provenance::Documented,
        actor: Actor::PlanFiles,
        review: Review::Validated,
        revision: 0,
        version: 1,
    }
}

/// The greatest resident memory of this process in kibibytes, where the system
/// tells it.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches("kB").trim().parse().unwrap_or(0)
}
