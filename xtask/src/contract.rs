//! The API against its own description, by Schemathesis.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::demonstration::Demonstration;
use crate::python;
use crate::workspace::target;

/// How many requests are made up for each operation, and for how many seconds at most.
const EXAMPLES: &str = "25";
const SECONDS: &str = "150";

/// What never ends is not asked for.
const ENDLESS: &str = "/live$";

/// Schemathesis against a demonstration, as somebody without an account.
pub(crate) fn test(server: &Demonstration) -> Result<Command> {
    let folder = target().join("contract");
    fs::create_dir_all(&folder)?;
    let mut command = Command::new(python::environment()?.join("st"));
    command
        .arg("--config-file")
        .arg(python::scripts().join("schemathesis.toml"))
        .args(["--no-color", "run"])
        .arg(format!("{}/api/v1/openapi.json", server.url()))
        .args(["--checks", "all", "--exclude-path-regex", ENDLESS])
        .args(["--max-examples", EXAMPLES, "--max-time", SECONDS])
        // The same requests in every run, so that a failure can be repeated.
        .arg("--generation-deterministic")
        // It keeps what it found in the folder that it runs in.
        .current_dir(folder);
    Ok(command)
}
