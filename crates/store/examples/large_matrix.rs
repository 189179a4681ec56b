//! Measures a matrix of 10,000 activities on its way out and in: how long each
//! takes and the greatest memory of the process, a line each, `name value`.
//! `cargo xtask bench` runs it.
//!
//! `export FOLDER` writes it; `fill FOLDER` loads a plan with half of the
//! activities, each with another deadline; `import FOLDER` brings the matrix
//! into that plan, from the bytes to the end of the write.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use vigia_domain::account::Actor;
use vigia_domain::amendment::Reason;
use vigia_domain::filter::ActivityFilter;
use vigia_domain::programme::Programme;
use vigia_domain::{Activity, Day, Lang, Plan, PlanCode, Selection, View};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Choices, propose};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::workbook::Workbook;
use vigia_exchange::{Edition, xlsx};
use vigia_store::import::{Import, Imported};
use vigia_store::{Moment, Store};

const DAY: Day = Day::constant(2019, 11, 30);
const MOMENT: Moment = Moment { day: DAY, at_ms: 0 };

const MANY: usize = 10_000;
/// How many activities each programme has.
const EACH: usize = 200;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["export", folder] => export(folder),
        ["fill", folder] => fill(folder).await,
        ["import", folder] => import(folder).await,
        _ => panic!("large_matrix export FOLDER | fill FOLDER | import FOLDER"),
    }
}

fn export(folder: &str) {
    let plan = large();
    let view = Arc::new(View::new(&plan.published(), DAY));
    let edition = Edition {
        selection: Selection::new(view, ActivityFilter::default()),
        lang: Lang::Es,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    };
    let begun = Instant::now();
    let bytes = xlsx::matrix(&edition).expect("a large plan can be written");
    tell(begun);
    std::fs::write(matrix(folder), bytes).expect("the file can be kept");
}

async fn fill(folder: &str) {
    let mut plan = large();
    let mut number = 0;
    plan.activities.retain(|_| {
        number += 1;
        number % 2 == 0
    });
    for activity in &mut plan.activities {
        activity.terms.deadline = activity.terms.deadline.tomorrow().expect("a day follows");
    }
    open(folder).await.load_plan(&plan, &Reason::Correction, MOMENT).await.expect("it loads");
}

async fn import(folder: &str) {
    let store = open(folder).await;
    let code: PlanCode = store.plan_codes().await.expect("plans").remove(0);
    let plan = store.plan(&code).await.expect("a plan");
    let bytes = std::fs::read(matrix(folder)).expect("the matrix");

    let begun = Instant::now();
    let workbook = Workbook::open("matriz.xlsx", &bytes).expect("a workbook");
    let layout = guess(&workbook);
    let mapping = layout.mapping();
    let choices = Choices { reported_on: DAY, lang: Lang::Es, agencies: BTreeMap::new() };
    let proposal = propose(&workbook, &layout, &mapping, &choices, &plan, &Actor::PlanFiles);
    assert_eq!(proposal.faults, [], "the matrix has no fault");
    let imported = proposal.proposed().map(|proposed| Imported {
        activity: proposed.activity.clone(),
        report: proposed.report.clone(),
    });
    let import = Import {
        id: "import".to_owned(),
        file_name: "matriz.xlsx".to_owned(),
        file_hash: "hash".to_owned(),
        seen_revision: plan.revision,
        activities: imported.collect(),
        actor: Actor::PlanFiles,
    };
    let record = store.apply_import(&code, import, MOMENT).await.expect("it is applied");
    tell(begun);
    assert_eq!((record.created, record.changed), (MANY / 2, MANY / 2), "every row is written");
}

fn matrix(folder: &str) -> PathBuf {
    PathBuf::from(folder).join("matrix.xlsx")
}

async fn open(folder: &str) -> Store {
    Store::open_file(&PathBuf::from(folder).join("vigia.db")).await.expect("the database opens")
}

/// Prints the microseconds since then, and the peak of memory in bytes.
fn tell(begun: Instant) {
    println!("took {}", begun.elapsed().as_micros());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kibibytes: u64 =
        line.trim().trim_end_matches(" kB").parse().expect("the system tells the memory");
    println!("memory {}", kibibytes * 1024);
}

/// The programmes and activities of the default plan over and over, with codes
/// and titles of their own.
fn large() -> Plan {
    let mut plan = default_plan();
    let numbers = 1..=u8::try_from(MANY / EACH).expect("50 programmes");
    let programmes =
        plan.programmes.iter().cycle().zip(numbers).map(|(programme, number)| Programme {
            code: number.to_string().parse().expect("a number below 100 is a code"),
            ordinal: number,
            ..programme.clone()
        });
    let programmes: Vec<Programme> = programmes.collect();
    let activities = plan.activities.iter().cycle().take(MANY).enumerate();
    let numbered = activities.map(|(place, activity)| {
        let programme = &programmes[place / EACH].code;
        let mut activity = Activity {
            code: format!("{programme}.{:03}", place % EACH + 1)
                .parse()
                .expect("three digits after a programme make a code"),
            programme: programme.clone(),
            ..activity.clone()
        };
        activity.title.es = format!("{} {place}", activity.title.es);
        activity
    });
    plan.activities = numbered.collect();
    plan.programmes = programmes;
    for indicator in &mut plan.indicators {
        indicator.activities.clear();
    }
    plan
}
