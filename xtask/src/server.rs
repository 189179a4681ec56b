//! The server's binary, optimised or for the tests.

use std::path::PathBuf;

use anyhow::Result;

use crate::process::run;
use crate::progress::Progress;
use crate::workspace::{cargo, target};

/// Builds the release binary and says where it is.
pub(crate) fn build_optimised(progress: &mut Progress) -> Result<PathBuf> {
    progress.step(
        "Server and its libraries, fully optimised: about 20 minutes the first time",
        || run(&mut cargo(&["build", "--release", "-p", "vigia"])),
    )?;
    Ok(target().join("release/vigia"))
}

/// Builds the binary that is served while one works on it and says where it is.
pub(crate) fn build_for_serving(progress: &mut Progress) -> Result<PathBuf> {
    progress.step(
        "Server and its libraries, optimised: about 20 minutes the first time, under a minute later",
        || run(&mut cargo(&["build", "--profile", "serve", "-p", "vigia"])),
    )?;
    Ok(target().join("serve/vigia"))
}

/// Builds the binary that the end-to-end tests use and says where it is.
pub(crate) fn build_for_tests(progress: &mut Progress) -> Result<PathBuf> {
    progress.step(
        "Server and its libraries, for the tests: a few minutes the first time, seconds later",
        || run(&mut cargo(&["build", "-p", "vigia"])),
    )?;
    Ok(target().join("debug/vigia"))
}

/// The programs that measure, each an example of the crate that it measures.
pub(crate) struct Measuring {
    /// A server of one file, which pages are measured against.
    pub(crate) static_limit: PathBuf,
    /// Plans with many observations.
    pub(crate) observations: PathBuf,
    /// Charts.
    pub(crate) charts: PathBuf,
    /// Tables, workbooks and IATI.
    pub(crate) exchange: PathBuf,
    /// Reports.
    pub(crate) documents: PathBuf,
    /// A matrix of 10,000 activities.
    pub(crate) large_matrix: PathBuf,
}

/// Builds the programs that measure and says where they are; all at once, so that what they share
/// is built once.
pub(crate) fn build_measuring(progress: &mut Progress) -> Result<Measuring> {
    const PACKAGES: [&str; 5] =
        ["vigia", "vigia-store", "vigia-gallery", "vigia-exchange", "vigia-documents"];
    const EXAMPLES: [&str; 6] = [
        "static_limit",
        "many_observations",
        "chart_times",
        "exchange_times",
        "document_times",
        "large_matrix",
    ];
    progress.step("The programs that measure: some minutes the first time", || {
        let mut build = cargo(&["build", "--release"]);
        build.args(PACKAGES.iter().flat_map(|package| ["-p", package]));
        build.args(EXAMPLES.iter().flat_map(|example| ["--example", example]));
        run(&mut build)
    })?;
    let [static_limit, observations, charts, exchange, documents, large_matrix] =
        EXAMPLES.map(|example| target().join("release/examples").join(example));
    Ok(Measuring { static_limit, observations, charts, exchange, documents, large_matrix })
}
