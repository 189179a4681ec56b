//! Charts: how long each takes, and the page that leadership opens first.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{OVERVIEW, Server, verdict};
use crate::http::get;
use crate::process::output;

const CHART: Duration = Duration::from_millis(3);
const TIME_LINE: Duration = Duration::from_millis(60);
const COLD: Duration = Duration::from_millis(15);

/// The name that the example program gives to a time line of a thousand
/// activities.
const THOUSAND: &str = "gantt-1000";

/// What was measured.
pub(super) struct Charts {
    times: Vec<(String, Duration)>,
    cold: Duration,
}

/// Measures with the example program of the gallery, and with Vigía itself.
pub(super) fn measure(program: &Path, server: &Server) -> Result<Charts> {
    let times = output(&mut Command::new(program))?
        .lines()
        .map(|line| {
            let (name, micros) = line.split_once(' ').context("a line without a time")?;
            Ok((name.to_owned(), Duration::from_micros(micros.parse()?)))
        })
        .collect::<Result<_>>()?;
    Ok(Charts { times, cold: cold_overview(server)? })
}

/// The median time of the overview on days that nobody has looked at before, so
/// that neither its view nor any part of it is at hand.
fn cold_overview(server: &Server) -> Result<Duration> {
    get(&server.address, OVERVIEW, &[])?;
    let mut times = Vec::new();
    for day in 1..=28 {
        let begun = Instant::now();
        let page = get(&server.address, &format!("{OVERVIEW}?as_of=2019-02-{day:02}"), &[])?;
        times.push(begun.elapsed());
        ensure!(page.status == 200, "the overview answers {}", page.status);
    }
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

impl Charts {
    pub(super) fn print(&self) {
        println!();
        println!("charts                                          goal");
        for (name, took) in &self.times {
            let goal = if name == THOUSAND { TIME_LINE } else { CHART };
            line(&format!("chart {name}"), *took, goal);
        }
        line("overview, nothing at hand", self.cold, COLD);
    }
}

fn line(name: &str, took: Duration, goal: Duration) {
    let (millis, most) = (took.as_secs_f64() * 1000.0, goal.as_millis());
    let verdict = verdict(took < goal);
    println!("{name:<42}{millis:>8.2} ms  < {most} ms     {verdict}");
}
