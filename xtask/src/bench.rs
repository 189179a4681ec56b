//! Speed, sizes and memory against their goals. A goal missed is said, never a failure.

mod charts;
mod exchange;
mod indicators;
mod wrk;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use self::wrk::Load;
use crate::http::get;
use crate::process::{Background, free_port, output};
use crate::progress::Progress;
use crate::scratch::Scratch;
use crate::server::Measuring;
use crate::site::Site;
use crate::{machine, server, site};

const OVERVIEW: &str = "/es/rd-2018-2020";
const AXIS: &str = "/es/rd-2018-2020/ejes/PERS";
const ACTIVITY: &str = "/es/rd-2018-2020/actividades/3.03";
const PAGES: [(&str, &str); 3] = [("overview", OVERVIEW), ("axis", AXIS), ("activity", ACTIVITY)];

const SLOWEST: Duration = Duration::from_millis(25);
const START: Duration = Duration::from_secs(45);

/// Builds everything, measures it and prints the results.
pub(crate) fn run() -> Result<()> {
    let wrk = machine::program(&["wrk"], &["wrk"])?;
    let mut progress = Progress::of(site::STEPS + 7);
    let site = site::build(&mut progress)?;
    let bench = Bench {
        wrk,
        vigia: server::build_optimised(&mut progress)?,
        programs: server::build_measuring(&mut progress)?,
        scratch: Scratch::new("bench")?,
    };
    let programs = &bench.programs;
    let (limits, mut rows, sizes) = progress
        .step("Limits, cached and revalidated pages: about a minute", || {
            bench.measure_cached(&site)
        })?;
    rows.extend(
        progress.step("Pages rendered anew: about 20 seconds", || bench.measure_rendered())?,
    );
    let charts = progress
        .step("Charts", || charts::measure(&programs.charts, &bench.start_vigia("cold")?))?;
    let indicators = progress
        .step("Indicators, and up to a million observations: about two minutes", || {
            indicators::measure(&programs.observations, |data| bench.start_vigia_on(data, "many"))
        })?;
    let exchange = progress.step("Files, and a matrix of 10,000 activities: a minute", || {
        exchange::measure(programs, bench.scratch.path())
    })?;
    print(&limits, &rows, &sizes);
    charts.print();
    indicators.print();
    exchange.print();
    Ok(())
}

/// What is measured, and with what.
struct Bench {
    wrk: PathBuf,
    vigia: PathBuf,
    programs: Measuring,
    scratch: Scratch,
}

impl Bench {
    fn measure_cached(&self, site: &Site) -> Result<(Limits, Vec<Row>, [Size; 3])> {
        let server = self.start_vigia("cached")?;
        let limits = self.measure_limits(&server)?;
        let mut rows = Vec::new();
        for (page, path) in PAGES {
            rows.push(Row {
                name: format!("{page}, from the cache"),
                load: self.measure_page(&server, path),
                goal: Goal::AtLeast(85),
            });
        }
        for (page, path) in PAGES {
            rows.push(Row {
                name: format!("{page}, 304"),
                load: self.measure_revalidation(&server, path),
                goal: Goal::Above(100),
            });
        }
        rows.push(Row {
            name: "/healthz".to_owned(),
            load: self.measure_page(&server, "/healthz"),
            goal: Goal::Any,
        });
        let sizes = sizes(&server, site)?;
        Ok((limits, rows, sizes))
    }

    fn measure_rendered(&self) -> Result<Vec<Row>> {
        let server = self.start_vigia("rendered")?;
        let mut rows = Vec::new();
        for (page, path) in PAGES {
            rows.push(Row {
                name: format!("{page}, rendered anew"),
                load: self.measure_page(&server, path),
                goal: Goal::AtLeast(50),
            });
        }
        Ok(rows)
    }

    /// Starts Vigía with the demonstration's data, with its cache of pages or, when rendered, not.
    fn start_vigia(&self, name: &str) -> Result<Server> {
        let data = self.scratch.path().join(name);
        fs::create_dir(&data)?;
        self.start_vigia_on(&data, name)
    }

    /// Starts Vigía on the data in a folder.
    fn start_vigia_on(&self, data: &Path, name: &str) -> Result<Server> {
        let mut command = Command::new(&self.vigia);
        command.args(["serve", "--demo", "--data"]).arg(data);
        if name == "rendered" {
            command.env("VIGIA_PAGE_CACHE", "off");
        } else {
            command.env_remove("VIGIA_PAGE_CACHE");
        }
        let log = self.scratch.path().join(format!("{name}.log"));
        Server::start("Vigía", &mut command, &log, "/readyz")
    }

    /// The bounds: the bytes of the axis page from a server that does nothing else.
    fn measure_limits(&self, vigia: &Server) -> Result<Limits> {
        let page = get(&vigia.address, AXIS, &[])?;
        ensure!(page.status == 200, "{AXIS} answers {}", page.status);
        let file = self.scratch.path().join("axis.html");
        fs::write(&file, page.body)?;
        let mut command = Command::new(&self.programs.static_limit);
        command.arg("--file").arg(&file);
        let log = self.scratch.path().join("static_limit.log");
        let server = Server::start("static_limit", &mut command, &log, "/memory")?;
        let (file, memory) =
            (self.measure(&server, "/file", &[])?, self.measure(&server, "/memory", &[])?);
        Ok(Limits { file, memory })
    }

    fn measure_page(&self, server: &Server, path: &str) -> Result<Load> {
        let answer = get(&server.address, path, &[])?;
        ensure!(answer.status == 200, "answers {}", answer.status);
        self.measure(server, path, &[])
    }

    fn measure_revalidation(&self, server: &Server, path: &str) -> Result<Load> {
        let first = get(&server.address, path, &[])?;
        let known = format!("If-None-Match: {}", first.header("etag").context("has no ETag")?);
        let second = get(&server.address, path, &[&known])?;
        ensure!(second.status == 304, "answers {} instead of 304", second.status);
        self.measure(server, path, &["-H", &known])
    }

    fn measure(&self, server: &Server, path: &str, options: &[&str]) -> Result<Load> {
        let written = output(
            Command::new(&self.wrk)
                .args(["--latency", "-t2", "-c32", "-d5s"])
                .args(options)
                .arg(format!("http://{}{path}", server.address)),
        )?;
        Load::parse(&written)
            .with_context(|| format!("wrk wrote what is not understood:\n{written}"))
    }
}

/// A server on a port of its own, stopped on drop.
struct Server {
    address: String,
    process: Background,
}

impl Server {
    fn start(name: &'static str, command: &mut Command, log: &Path, ready: &str) -> Result<Self> {
        let address = format!("127.0.0.1:{}", free_port()?);
        command.args(["--listen", &address]);
        let mut process = Background::start(name, command, log)?;
        process.wait_until(START, || {
            get(&address, ready, &[]).is_ok_and(|answer| answer.status == 200)
        })?;
        Ok(Self { address, process })
    }
}

/// What the server's own libraries do with the exact bytes of the axis page.
struct Limits {
    /// As a static file: what shares are of.
    file: Load,
    /// From memory, as a page from the cache comes: the most that could be had.
    memory: Load,
}

/// What share of the limit's requests per second is aimed at, in per cent.
#[derive(Clone, Copy)]
enum Goal {
    Any,
    AtLeast(u32),
    Above(u32),
}

impl Goal {
    /// Whether so many per cent of the limit reach it.
    fn is_met(self, share: f64) -> bool {
        match self {
            Self::Any => true,
            Self::AtLeast(goal) => share >= f64::from(goal),
            Self::Above(goal) => share > f64::from(goal),
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => {}
            Self::AtLeast(goal) => write!(formatter, "≥ {goal} %, ")?,
            Self::Above(goal) => write!(formatter, "> {goal} %, ")?,
        }
        write!(formatter, "p99 < {} ms", SLOWEST.as_millis())
    }
}

/// One line of the table of speeds.
struct Row {
    name: String,
    load: Result<Load>,
    goal: Goal,
}

impl Row {
    fn line(&self, limit: &Load) -> String {
        match &self.load {
            Ok(load) => {
                let share = load.rate / limit.rate * 100.0;
                let met = load.errors == 0 && load.p99 < SLOWEST && self.goal.is_met(share);
                let mut verdict = verdict(met).to_owned();
                if load.errors > 0 {
                    verdict = format!("{verdict}: {} wrong answers", load.errors);
                }
                speed_line(&self.name, load, share, &self.goal.to_string(), &verdict)
            }
            Err(error) => format!("{:<26}{}: {error:#}", self.name, verdict(false)),
        }
    }
}

fn speed_line(name: &str, load: &Load, share: f64, goal: &str, verdict: &str) -> String {
    let p50 = load.p50.as_secs_f64() * 1000.0;
    let p99 = load.p99.as_secs_f64() * 1000.0;
    let rate = load.rate;
    format!("{name:<26}{rate:>12.0}{share:>8.0} %{p50:>8.2} ms{p99:>8.2} ms  {goal:<22}{verdict}")
}

fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "missed" }
}

/// One line of the table of sizes.
struct Size {
    name: &'static str,
    bytes: u64,
    goal: &'static str,
    met: bool,
}

fn sizes(server: &Server, site: &Site) -> Result<[Size; 3]> {
    let islands = compressed(&fs::read(site.wasm())?)? + compressed(&fs::read(site.javascript())?)?;
    let overview = get(&server.address, OVERVIEW, &[])?;
    let first_page = compressed(&overview.body)? + compressed(&fs::read(site.style())?)?;
    let status = fs::read_to_string(format!("/proc/{}/status", server.process.id()))?;
    let memory = resident(&status).context("the system does not tell the resident memory")?;
    Ok([
        Size {
            name: "islands: WASM and JS, Brotli",
            bytes: islands,
            goal: "≤ 130 kB",
            met: islands <= 130_000,
        },
        Size {
            name: "first page: HTML and CSS, Brotli",
            bytes: first_page,
            goal: "≤ 60 kB",
            met: first_page <= 60_000,
        },
        Size {
            name: "resident memory after the run",
            bytes: memory,
            goal: "< 100 MB",
            met: memory < 100_000_000,
        },
    ])
}

/// How many bytes are left of these at Brotli's best.
fn compressed(bytes: &[u8]) -> Result<u64> {
    let mut reader = brotli::CompressorReader::new(bytes, 4096, 11, 22);
    Ok(io::copy(&mut reader, &mut io::sink())?)
}

/// The resident memory in bytes, from the status that Linux tells of a process.
fn resident(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

fn spelled(bytes: u64) -> String {
    let (unit, name) = if bytes < 1_000_000 { (1_000, "kB") } else { (1_000_000, "MB") };
    format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit)
}

fn print(limits: &Limits, rows: &[Row], sizes: &[Size]) {
    let Limits { file: limit, memory } = limits;
    println!();
    println!("page                        requests/s  of limit        p50        p99  goal");
    println!("{}", speed_line("limit: axis, static file", limit, 100.0, "", ""));
    let share = memory.rate / limit.rate * 100.0;
    println!("{}", speed_line("the same bytes from memory", memory, share, "", ""));
    for row in rows {
        println!("{}", row.line(limit));
    }
    println!();
    println!("size                                            goal");
    for size in sizes {
        let Size { name, bytes, goal, met } = size;
        println!("{name:<36}{:>10}  {goal:<12}{}", spelled(*bytes), verdict(*met));
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use anyhow::anyhow;

    use super::{Goal, Load, Row, compressed, resident, spelled};

    fn load(rate: f64, p99: u64) -> Load {
        Load { rate, p50: Duration::from_millis(2), p99: Duration::from_millis(p99), errors: 0 }
    }

    fn line(load: anyhow::Result<Load>, goal: Goal) -> String {
        Row { name: "axis".to_owned(), load, goal }.line(&self::load(1000.0, 3))
    }

    #[test]
    fn a_row_says_whether_its_goals_are_met() {
        assert!(line(Ok(load(860.0, 24)), Goal::AtLeast(85)).ends_with("met"));
        assert!(line(Ok(load(840.0, 24)), Goal::AtLeast(85)).ends_with("missed"));
        assert!(line(Ok(load(900.0, 25)), Goal::AtLeast(85)).ends_with("missed"));
        assert!(line(Ok(load(1000.0, 2)), Goal::Above(100)).ends_with("missed"));
        assert!(line(Ok(load(1.0, 2)), Goal::Any).ends_with("met"));
        let wrong = Load { errors: 7, ..load(2000.0, 2) };
        assert!(line(Ok(wrong), Goal::Any).ends_with("missed: 7 wrong answers"));
        let none = line(Err(anyhow!("answers 200 instead of 304")), Goal::Above(100));
        assert!(none.ends_with("missed: answers 200 instead of 304"));
    }

    #[test]
    fn memory_is_read_and_spelled() {
        let status = "Name:\tvigia\nVmHWM:\t   50000 kB\nVmRSS:\t   48828 kB\n";
        assert_eq!(resident(status), Some(49_999_872));
        assert_eq!(resident("Name:\tvigia\n"), None);
        assert_eq!(spelled(49_999_872), "49.9 MB");
        assert_eq!(spelled(104_960), "104.9 kB");
    }

    #[test]
    fn brotli_makes_repetition_small() {
        assert!(compressed(&[b'a'; 10_000]).is_ok_and(|size| size > 0 && size < 100));
    }
}
