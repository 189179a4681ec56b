//! The build itself: `cargo xtask build | serve | test | bench | lighthouse`.

mod bench;
mod contract;
mod demonstration;
mod files;
mod fuzz;
mod http;
mod lighthouse;
mod machine;
mod postgres;
mod process;
mod progress;
mod python;
mod scratch;
mod serve;
mod server;
mod site;
mod tally;
mod test;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::progress::Progress;
use crate::test::Suite;

/// Builds, serves, tests and measures Vigía.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site and the release binary, target/release/vigia
    Build,
    /// Build, then serve the demonstration from the folder data
    Serve {
        /// What is passed on to `vigia serve`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Check and test everything, or one suite
    Test {
        /// The one suite to run
        #[arg(long, value_enum)]
        only: Option<Suite>,
    },
    /// Measure speed, sizes and memory against their goals
    Bench,
    /// Have Lighthouse judge the pages that people open first, as on a phone
    Lighthouse,
}

fn main() -> ExitCode {
    match perform(Xtask::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<ExitCode> {
    match task {
        Task::Build => {
            let mut progress = Progress::of(site::STEPS + 1);
            site::build(&mut progress)?;
            server::build_optimised(&mut progress)?;
        }
        Task::Serve { arguments } => match serve::run(&arguments)? {},
        Task::Test { only } => {
            let tally = test::run(only);
            println!("{tally}");
            if tally.failed > 0 {
                return Ok(ExitCode::FAILURE);
            }
        }
        Task::Bench => bench::run()?,
        Task::Lighthouse => lighthouse::run()?,
    }
    Ok(ExitCode::SUCCESS)
}
