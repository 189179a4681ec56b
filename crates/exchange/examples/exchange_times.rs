//! How long files take, a line each, `name value`.
//!
//! Without arguments: the files of the default plan in microseconds, each the
//! median of many. With `export FILE` or `import FILE`: the matrix of a plan of
//! 10,000 activities, once, with the greatest memory that the process took.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use vigia_domain::account::Actor;
use vigia_domain::filter::ActivityFilter;
use vigia_domain::programme::Programme;
use vigia_domain::{Activity, Day, Lang, Plan, Selection, View};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Choices, propose};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::tables::{self, Bom, Table};
use vigia_exchange::workbook::Workbook;
use vigia_exchange::{Edition, iati, xlsx};

const DAY: Day = Day::constant(2019, 11, 30);
const TIMES: usize = 21;

const MANY: usize = 10_000;
/// How many activities each programme of the large plan has.
const EACH: usize = 200;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [] => usual(),
        [what, file] if what == "export" => return export(Path::new(file)),
        [what, file] if what == "import" => return import(Path::new(file)),
        _ => return Err(io::Error::other("expected nothing, export FILE or import FILE")),
    }
    Ok(())
}

fn usual() {
    let edition = edition(&default_plan());
    let made = "the default plan can be written";
    print("xlsx", median(|| xlsx::matrix(&edition).expect(made).len()));
    print("iati", median(|| iati::xml(&edition).expect(made).len()));
    print(
        "csv",
        median(|| {
            tables::csv(Table::Activities, &edition, Bom::Without).map_or(0, |file| file.len())
        }),
    );
}

fn export(file: &Path) -> io::Result<()> {
    let edition = edition(&of_many(default_plan()));
    let begun = Instant::now();
    let bytes = xlsx::matrix(&edition).map_err(io::Error::other)?;
    print("took", begun.elapsed());
    fs::write(file, bytes)?;
    print_memory()
}

fn import(file: &Path) -> io::Result<()> {
    let plan = of_many(default_plan());
    let bytes = fs::read(file)?;
    let begun = Instant::now();
    let workbook = Workbook::open("matrix.xlsx", &bytes).map_err(io::Error::other)?;
    let layout = guess(&workbook);
    let choices = Choices { reported_on: DAY, lang: Lang::Es, agencies: BTreeMap::new() };
    let mapping = layout.mapping();
    let proposal = propose(&workbook, &layout, &mapping, &choices, &plan, &Actor::PlanFiles);
    print("took", begun.elapsed());
    assert_eq!(proposal.rows.len(), MANY, "every row is read");
    print_memory()
}

fn print(name: &str, took: Duration) {
    println!("{name} {}", took.as_micros());
}

/// The greatest memory that was resident, in bytes.
fn print_memory() -> io::Result<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    let kibibytes: Option<u64> = kibibytes.and_then(|number| number.trim().parse().ok());
    let kibibytes = kibibytes.ok_or_else(|| io::Error::other("the system tells no memory"))?;
    println!("memory {}", kibibytes * 1024);
    Ok(())
}

fn median(work: impl Fn() -> usize) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            let bytes = work();
            let took = begun.elapsed();
            assert!(bytes > 0, "nothing was written");
            took
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn edition(plan: &Plan) -> Edition {
    let view = Arc::new(View::new(&plan.published(), DAY));
    Edition {
        selection: Selection::new(view, ActivityFilter::default()),
        lang: Lang::Es,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    }
}

/// The programmes and activities over and over, with codes of their own.
fn of_many(mut plan: Plan) -> Plan {
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
        Activity {
            code: format!("{programme}.{:03}", place % EACH + 1)
                .parse()
                .expect("three digits after a programme make a code"),
            programme: programme.clone(),
            ..activity.clone()
        }
    });
    plan.activities = numbered.collect();
    plan.programmes = programmes;
    for indicator in &mut plan.indicators {
        indicator.activities.clear();
    }
    plan
}
