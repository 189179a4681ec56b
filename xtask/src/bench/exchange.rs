//! Files in and out: how long each takes, and a large matrix beside the same job by openpyxl.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{spelled, verdict};
use crate::process::output;
use crate::python;
use crate::server::Measuring;

/// The goals of the default plan's files, by the names that the example programs give them.
const GOALS: [(&str, Duration); 3] = [
    ("xlsx", Duration::from_millis(50)),
    ("pdf", Duration::from_millis(600)),
    ("iati", Duration::from_millis(30)),
];

/// The jobs with 10,000 activities, the export first, since the import reads what it wrote.
const JOBS: [(&str, Duration); 2] =
    [("export", Duration::from_secs(1)), ("import", Duration::from_secs(2))];

const MEMORY: u64 = 300_000_000;

/// What was measured.
pub(super) struct Exchange {
    times: Vec<(String, Duration)>,
    jobs: Vec<Job>,
}

/// A job with 10,000 activities.
struct Job {
    name: &'static str,
    goal: Duration,
    ours: Cost,
    peer: Cost,
}

/// What a process took for a job.
struct Cost {
    took: Duration,
    memory: u64,
}

/// Measures with the example programs of the crates; the large matrix stays in a folder meanwhile.
pub(super) fn measure(programs: &Measuring, folder: &Path) -> Result<Exchange> {
    let mut times = lines(&output(&mut Command::new(&programs.exchange))?)?;
    times.extend(lines(&output(&mut Command::new(&programs.documents))?)?);
    let times =
        times.into_iter().map(|(name, micros)| (name, Duration::from_micros(micros))).collect();
    let python = python::environment()?.join("python");
    let script = python::scripts().join("openpyxl_peer.py");
    let mut jobs = Vec::new();
    output(Command::new(&programs.large_matrix).arg("fill").arg(folder))?;
    for (name, goal) in JOBS {
        let mut ours = Command::new(&programs.large_matrix);
        ours.arg(name).arg(folder);
        let mut peer = Command::new(&python);
        peer.arg("-B").arg(&script).arg(name).arg(folder.join("peer.xlsx"));
        jobs.push(Job { name, goal, ours: Cost::of(&mut ours)?, peer: Cost::of(&mut peer)? });
    }
    Ok(Exchange { times, jobs })
}

/// Each line is a name and a number.
fn lines(written: &str) -> Result<Vec<(String, u64)>> {
    written
        .lines()
        .map(|line| {
            let (name, number) = line.split_once(' ').context("a line without a number")?;
            Ok((name.to_owned(), number.parse()?))
        })
        .collect()
}

impl Cost {
    fn of(command: &mut Command) -> Result<Self> {
        let lines = lines(&output(command)?)?;
        let number = |wanted: &str| {
            let line = lines.iter().find(|(name, _)| name == wanted);
            line.map(|(_, number)| *number).with_context(|| format!("it tells no {wanted}"))
        };
        Ok(Self { took: Duration::from_micros(number("took")?), memory: number("memory")? })
    }
}

impl Exchange {
    pub(super) fn print(&self) {
        println!();
        println!("files of the default plan                       goal");
        for (name, took) in &self.times {
            let millis = took.as_secs_f64() * 1000.0;
            let goal = GOALS.iter().find(|(of, _)| of == name);
            let verdict = goal.map_or_else(String::new, |(_, most)| {
                format!("  < {:<4} ms  {}", most.as_millis(), verdict(took < most))
            });
            println!("{name:<36}{millis:>8.2} ms{verdict}");
        }
        println!();
        println!("matrix of 10,000 activities                     goal          openpyxl  ratio");
        for job in &self.jobs {
            println!("{}", job.time());
            println!("{}", job.memory());
        }
    }
}

impl Job {
    fn time(&self) -> String {
        let Self { name, goal, ours, peer } = self;
        let (took, by_peer) = (ours.took.as_secs_f64(), peer.took.as_secs_f64());
        let verdict = verdict(ours.took < *goal);
        let ratio = took / by_peer;
        let goal = goal.as_secs();
        format!("{name:<36}{took:>8.2} s   < {goal} s {verdict:<8}{by_peer:>8.2} s {ratio:>7.2}")
    }

    fn memory(&self) -> String {
        let Self { name, ours, peer, .. } = self;
        let name = format!("{name}, peak memory");
        let verdict = verdict(ours.memory < MEMORY);
        let (own, by_peer) = (spelled(ours.memory), spelled(peer.memory));
        #[expect(clippy::cast_precision_loss, reason = "memory is far below 2^53 bytes")]
        let ratio = ours.memory as f64 / peer.memory as f64;
        let goal = spelled(MEMORY);
        format!("{name:<36}{own:>10}   < {goal} {verdict:<8}{by_peer:>10} {ratio:>7.2}")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Cost, Job, lines};

    #[test]
    fn each_line_is_a_name_and_a_number() {
        assert_eq!(lines("xlsx 12\niati 3\n").unwrap()[1], ("iati".to_owned(), 3));
        assert!(lines("xlsx\n").is_err());
        assert!(lines("xlsx twelve\n").is_err());
    }

    #[test]
    fn a_job_stands_beside_its_peer() {
        let cost = |seconds, memory| Cost { took: Duration::from_secs(seconds), memory };
        let job = Job {
            name: "import",
            goal: Duration::from_secs(2),
            ours: cost(1, 150_000_000),
            peer: cost(4, 300_000_000),
        };
        assert!(job.time().contains("met") && job.time().ends_with("0.25"), "{}", job.time());
        assert!(job.memory().ends_with("0.50"), "{}", job.memory());
        let slow = Job { ours: cost(2, 300_000_000), ..job };
        assert!(slow.time().contains("missed") && slow.memory().contains("missed"));
    }
}
