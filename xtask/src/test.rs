//! Checks and tests, and how many passed.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use crate::demonstration::Demonstration;
use crate::postgres::Postgres;
use crate::progress::Progress;
use crate::tally::{Schemathesis, Tally};
use crate::workspace::{cargo, root};
use crate::{contract, files, fuzz, machine, process, server, site};

/// A part of the tests that can run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    /// Rules, words, charts and files: no database, no network
    Domain,
    /// The store, on both database engines
    Store,
    /// Pages and API over HTTP
    Http,
    /// Everything, in a real browser
    #[value(name = "e2e")]
    EndToEnd,
    /// What it hands out, opened by the programs of its readers
    Files,
    /// The API against its own description
    Contract,
    /// Whatever bytes may come in as a matrix
    Fuzz,
}

/// Runs one suite or everything. A failure never keeps from running what does not need it.
pub(crate) fn run(only: Option<Suite>) -> Tally {
    match only {
        None => everything(),
        Some(Suite::Domain) => domain(),
        Some(Suite::Store) => store(),
        Some(Suite::Http) => http(),
        Some(Suite::EndToEnd) => end_to_end(),
        Some(Suite::Files) => files(),
        Some(Suite::Contract) => contract(),
        Some(Suite::Fuzz) => fuzz(),
    }
}

fn everything() -> Tally {
    let mut run = Run::of(site::STEPS + 10 + fuzz::STEPS);
    run.needs(machine::formatter_and_linter());
    run.check("Format", &mut cargo(&["fmt", "--all", "--check"]));
    let site = run.site();
    run.check(
        "Lints of the server's side: a few minutes the first time",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    );
    run.check(
        "Lints of the browser's side",
        &mut cargo(&[
            "clippy",
            "-p",
            "vigia-app",
            "--lib",
            "--target",
            "wasm32-unknown-unknown",
            "--features",
            "hydrate",
            "--",
            "-D",
            "warnings",
        ]),
    );
    run.cargo_tests_with_postgres("Unit, property, store and HTTP tests", &["--workspace"]);
    if let Some(vigia) = run.server() {
        run.browser_tests(site.is_some(), &vigia);
        run.files(&vigia);
        run.contract(&vigia);
    }
    run.fuzz();
    run.tally
}

fn domain() -> Tally {
    let mut run = Run::of(1);
    run.cargo_tests(
        "Tests of rules, words, charts and files",
        &[
            "-p",
            "vigia-domain",
            "-p",
            "vigia-i18n",
            "-p",
            "vigia-charts",
            "-p",
            "vigia-gallery",
            "-p",
            "vigia-exchange",
        ],
        None,
    );
    run.tally
}

fn store() -> Tally {
    let mut run = Run::of(2);
    run.cargo_tests_with_postgres("Tests of the store", &["-p", "vigia-store"]);
    run.tally
}

fn http() -> Tally {
    let mut run = Run::of(site::STEPS + 1);
    run.site();
    run.cargo_tests(
        "Tests of pages and API over HTTP",
        &["-p", "vigia", "-p", "vigia-app", "--features", "vigia-app/ssr"],
        None,
    );
    run.tally
}

fn end_to_end() -> Tally {
    let mut run = Run::of(site::STEPS + 2);
    let site = run.site();
    if let Some(vigia) = run.server() {
        run.browser_tests(site.is_some(), &vigia);
    }
    run.tally
}

fn files() -> Tally {
    let mut run = Run::of(site::STEPS + 2);
    run.site();
    if let Some(vigia) = run.server() {
        run.files(&vigia);
    }
    run.tally
}

fn contract() -> Tally {
    let mut run = Run::of(site::STEPS + 3);
    run.site();
    if let Some(vigia) = run.server() {
        run.contract(&vigia);
    }
    run.tally
}

fn fuzz() -> Tally {
    let mut run = Run::of(fuzz::STEPS);
    run.fuzz();
    run.tally
}

/// One run: its steps and what came of them.
struct Run {
    progress: Progress,
    tally: Tally,
}

impl Run {
    fn of(steps: usize) -> Self {
        Self { progress: Progress::of(steps), tally: Tally::default() }
    }

    /// What the tests need: where it cannot be had, that is a failure.
    fn needs<T>(&mut self, outcome: Result<T>) -> Option<T> {
        match outcome {
            Ok(value) => Some(value),
            Err(error) => {
                eprintln!("error: {error:#}");
                self.tally += Tally::failed(1);
                None
            }
        }
    }

    fn site(&mut self) -> Option<site::Site> {
        let site = site::build(&mut self.progress);
        self.needs(site)
    }

    /// A check is one thing that passes or fails.
    fn check(&mut self, what: &str, command: &mut Command) {
        let outcome = self.progress.step(what, || process::run(command));
        if self.needs(outcome).is_some() {
            self.tally += Tally::passed(1);
        }
    }

    /// A test runner counts for itself; if it fails without counting a failure, that is one.
    fn tests(&mut self, what: &str, command: &mut Command, mut read: impl FnMut(&str) -> Tally) {
        let mut counted = Tally::default();
        let outcome =
            self.progress.step(what, || process::show(command, |line| counted += read(line)));
        self.tally += counted;
        if let Some(status) = self.needs(outcome)
            && !status.success()
            && counted.failed == 0
        {
            eprintln!("error: ended with {status}");
            self.tally += Tally::failed(1);
        }
    }

    fn cargo_tests(&mut self, what: &str, packages: &[&str], postgres: Option<&Postgres>) {
        let mut command = cargo(&["test", "--no-fail-fast"]);
        command.args(packages);
        if let Some(postgres) = postgres {
            command.env("VIGIA_TEST_POSTGRES", postgres.url());
        }
        self.tests(what, &mut command, Tally::of_cargo);
    }

    fn cargo_tests_with_postgres(&mut self, what: &str, packages: &[&str]) {
        let started = self.progress.step("PostgreSQL for the tests", Postgres::start);
        let postgres = self.needs(started);
        self.cargo_tests(what, packages, postgres.as_ref());
    }

    fn server(&mut self) -> Option<PathBuf> {
        let built = server::build_for_tests(&mut self.progress);
        self.needs(built)
    }

    fn browser_tests(&mut self, site_stands: bool, vigia: &Path) {
        if !site_stands {
            // Counted already, as the failure of the site.
            eprintln!("error: without the site there is nothing to test in a browser");
            return;
        }
        let prepared = playwright(vigia);
        if let Some(mut command) = self.needs(prepared) {
            self.tests("End-to-end tests in Chromium", &mut command, Tally::of_playwright);
        }
    }

    fn files(&mut self, vigia: &Path) {
        self.tests_of_demonstration(
            "Files, opened by the programs of their readers: a few minutes",
            vigia,
            files::proof,
            Tally::of_proof,
        );
    }

    fn contract(&mut self, vigia: &Path) {
        let (mut anybody, mut system) = (Schemathesis::default(), Schemathesis::default());
        self.tests_of_demonstration(
            "The API against its description: a few minutes",
            vigia,
            contract::as_anybody,
            |line| anybody.read(line),
        );
        self.tests_of_demonstration(
            "What a token writes against its description",
            vigia,
            contract::as_a_system,
            |line| system.read(line),
        );
    }

    /// Tests that ask a demonstration of their own.
    fn tests_of_demonstration(
        &mut self,
        what: &str,
        vigia: &Path,
        prepare: fn(&Demonstration) -> Result<Command>,
        read: impl FnMut(&str) -> Tally,
    ) {
        let started = Demonstration::start(vigia);
        let Some(server) = self.needs(started) else { return };
        let prepared = prepare(&server);
        if let Some(mut command) = self.needs(prepared) {
            self.tests(what, &mut command, read);
        }
    }

    fn fuzz(&mut self) {
        self.check(
            "Format of the fuzz targets",
            &mut cargo(&["fmt", "--manifest-path", fuzz::MANIFEST, "--check"]),
        );
        let installed = fuzz::install(&mut self.progress);
        let Some(tools) = self.needs(installed) else { return };
        for target in fuzz::TARGETS {
            let prepared = fuzz::run(&tools, target);
            if let Some(mut command) = self.needs(prepared) {
                self.check(&format!("Any bytes for {target}: half a minute"), &mut command);
            }
        }
    }
}

fn playwright(vigia: &Path) -> Result<Command> {
    let folder = root().join("end2end");
    machine::node_modules(&folder)?;
    let mut command = Command::new("npx");
    command
        .args(["playwright", "test", "--reporter=list"])
        .current_dir(folder)
        .env("VIGIA_BIN", vigia)
        .env("CHROMIUM", machine::chromium()?)
        // Its closing lines are read, and colours would be in the way.
        .env_remove("FORCE_COLOR")
        .env_remove("DEBUG_COLORS");
    Ok(command)
}
