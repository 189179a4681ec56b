//! The server's binary, optimised or for the tests.

use std::path::PathBuf;

use anyhow::Result;

use crate::process::run;
use crate::progress::Progress;
use crate::workspace::{cargo, target};

/// Builds the release binary and says where it is.
pub(crate) fn build_optimised(progress: &mut Progress) -> Result<PathBuf> {
    progress.step(
        "Server and its libraries, fully optimised: about 5 minutes the first time",
        || run(&mut cargo(&["build", "--release", "-p", "vigia"])),
    )?;
    Ok(target().join("release/vigia"))
}

/// Builds the binary that is served while one works on it and says where it is.
pub(crate) fn build_for_serving(progress: &mut Progress) -> Result<PathBuf> {
    progress.step(
        "Server and its libraries, optimised: about 5 minutes the first time, under a minute later",
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

/// Builds the program that measures plans with many observations and says where it is.
pub(crate) fn build_many_observations(progress: &mut Progress) -> Result<PathBuf> {
    progress.step("The program that measures plans with many observations", || {
        let build = ["build", "--release", "-p", "vigia-store", "--example", "many_observations"];
        run(&mut cargo(&build))
    })?;
    Ok(target().join("release/examples/many_observations"))
}

/// Builds the program that measures charts and says where it is.
pub(crate) fn build_chart_times(progress: &mut Progress) -> Result<PathBuf> {
    progress.step("The program that measures charts", || {
        let build = ["build", "--release", "-p", "vigia-gallery", "--example", "chart_times"];
        run(&mut cargo(&build))
    })?;
    Ok(target().join("release/examples/chart_times"))
}

/// Builds the program that measures what is exchanged and says where it is.
pub(crate) fn build_exchange_times(progress: &mut Progress) -> Result<PathBuf> {
    progress.step("The program that measures tables, workbooks and IATI", || {
        let build = ["build", "--release", "-p", "vigia-exchange", "--example", "exchange_times"];
        run(&mut cargo(&build))
    })?;
    Ok(target().join("release/examples/exchange_times"))
}

/// Builds the program that measures documents and says where it is.
pub(crate) fn build_document_times(progress: &mut Progress) -> Result<PathBuf> {
    progress.step("The program that measures documents", || {
        let build = ["build", "--release", "-p", "vigia-documents", "--example", "document_times"];
        run(&mut cargo(&build))
    })?;
    Ok(target().join("release/examples/document_times"))
}

/// Builds the server of one file that pages are measured against and says where it is.
pub(crate) fn build_static_limit(progress: &mut Progress) -> Result<PathBuf> {
    progress.step("The server of one static file, to measure against", || {
        run(&mut cargo(&["build", "--release", "-p", "vigia", "--example", "static_limit"]))
    })?;
    Ok(target().join("release/examples/static_limit"))
}
