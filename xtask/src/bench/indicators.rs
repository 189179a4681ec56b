//! Indicators: how long they take to compute, and plans with many observations.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::{Server, verdict};
use crate::http::get;
use crate::postgres::Postgres;
use crate::process::output;
use crate::scratch::Scratch;

const COUNTS: [u64; 3] = [10_000, 100_000, 1_000_000];

const COMPUTE: Duration = Duration::from_millis(5);
const SNAPSHOT: Duration = Duration::from_secs(4);
const MEMORY: u64 = 600_000_000;
const PAGE: Duration = Duration::from_millis(100);

const PAGES: [&str; 3] = ["SYN-1", "SYN-250", "SYN-499"];

/// One snapshot of a plan.
struct Snapshot {
    engine: &'static str,
    observations: u64,
    took: Duration,
    memory: u64,
}

/// What was measured.
pub(super) struct Indicators {
    compute: Duration,
    snapshots: Vec<Snapshot>,
    page: Duration,
}

/// Measures with the example program of the store, and with Vigía itself.
pub(super) fn measure(
    program: &Path,
    start_vigia: impl FnOnce(&Path) -> Result<Server>,
) -> Result<Indicators> {
    let compute = output(Command::new(program).arg("compute"))?;
    let compute = Duration::from_micros(compute.trim().parse()?);
    let scratch = Scratch::new("observations")?;
    let mut snapshots = Vec::new();
    let mut largest = scratch.path().to_path_buf();
    for count in COUNTS {
        let postgres = Postgres::start()?;
        largest = scratch.path().join(count.to_string());
        fs::create_dir(&largest)?;
        let folder = largest.to_string_lossy().into_owned();
        for (engine, database) in [("SQLite", folder), ("PostgreSQL", postgres.url())] {
            snapshots.push(snapshot(program, engine, count, &database)?);
        }
    }
    let server = start_vigia(&largest)?;
    Ok(Indicators { compute, snapshots, page: slowest_page(&server)? })
}

fn snapshot(program: &Path, engine: &'static str, count: u64, database: &str) -> Result<Snapshot> {
    output(Command::new(program).args(["fill", &count.to_string(), database]))?;
    let read = output(Command::new(program).args(["read", database]))?;
    let numbers: Vec<u64> = read.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    let [observations, millis, kibibytes] = numbers[..] else {
        anyhow::bail!("what was read is not understood: {read}");
    };
    let took = Duration::from_millis(millis);
    Ok(Snapshot { engine, observations, took, memory: kibibytes * 1024 })
}

/// The slowest of some pages of indicators, asked for once each, after the
/// first page of all.
fn slowest_page(server: &Server) -> Result<Duration> {
    get(&server.address, "/es/rd-2018-2020", &[])?;
    let mut slowest = Duration::ZERO;
    for code in PAGES {
        let begun = Instant::now();
        let page = get(&server.address, &format!("/es/rd-2018-2020/indicadores/{code}"), &[])?;
        ensure!(page.status == 200, "{code} answers {}", page.status);
        slowest = slowest.max(begun.elapsed());
    }
    Ok(slowest)
}

impl Indicators {
    pub(super) fn print(&self) {
        println!();
        println!("indicators                                      goal");
        line("every indicator of the plan", self.compute, COMPUTE);
        line("an indicator of 2,000 observations, page", self.page, PAGE);
        println!();
        println!("snapshot          observations       time   a million      memory  goal");
        for snapshot in &self.snapshots {
            snapshot.print();
        }
    }
}

fn line(name: &str, took: Duration, goal: Duration) {
    let (millis, most) = (took.as_secs_f64() * 1000.0, goal.as_millis());
    let verdict = verdict(took < goal);
    println!("{name:<42}{millis:>8.1} ms  < {most} ms     {verdict}");
}

impl Snapshot {
    fn print(&self) {
        let Self { engine, observations, took, memory } = self;
        // For whoever looks whether time grows with the observations.
        #[expect(clippy::cast_precision_loss, reason = "there are a million at most")]
        let of_million = took.as_secs_f64() * 1_000_000.0 / *observations as f64;
        let is_largest = COUNTS.last() == Some(observations);
        let goal = if is_largest {
            let met = *took < SNAPSHOT && *memory < MEMORY;
            format!("< {} s, < {} MB  {}", SNAPSHOT.as_secs(), MEMORY / 1_000_000, verdict(met))
        } else {
            String::new()
        };
        println!(
            "{engine:<18}{observations:>12}{:>8.2} s{of_million:>10.2} s{:>9} MB  {goal}",
            took.as_secs_f64(),
            memory / 1_000_000,
        );
    }
}
