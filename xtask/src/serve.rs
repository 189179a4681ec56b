//! Build, then serve the demonstration.

use std::convert::Infallible;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Error, Result};

use crate::progress::Progress;
use crate::workspace::root;
use crate::{server, site};

/// Builds, then becomes the server: signals reach it directly, and its end is the end.
pub(crate) fn run(arguments: &[OsString]) -> Result<Infallible> {
    let mut progress = Progress::of(site::STEPS + 2);
    site::build(&mut progress)?;
    let vigia = server::build_for_serving(&mut progress)?;
    progress.announce("Vigía starts, its data in the folder data; Ctrl-C ends it");
    let error = Command::new(vigia)
        .args(["serve", "--demo", "--data", "data"])
        .args(arguments)
        .current_dir(root())
        .exec();
    Err(Error::new(error).context("cannot start Vigía"))
}
