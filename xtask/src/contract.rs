//! The API against its own description, by Schemathesis.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::demonstration::Demonstration;
use crate::python;
use crate::workspace::target;

/// How many requests are made up for each operation, and after how many seconds no more are. A run
/// that did not come to every operation by then fails.
const EXAMPLES: &str = "25";
const SECONDS: &str = "240";

/// What never ends is not asked for.
const ENDLESS: &str = "/live$";

/// What is written to, with a token.
const WRITTEN: &str = "/observations$";

/// Schemathesis against a demonstration, as somebody without an account.
pub(crate) fn as_anybody(server: &Demonstration) -> Result<Command> {
    let mut command = schemathesis(server)?;
    command.args(["--exclude-path-regex", ENDLESS]);
    Ok(command)
}

/// Schemathesis against what a token may write. What a description allows may still be wrong for
/// the plan, such as an indicator that it does not have.
pub(crate) fn as_a_system(server: &Demonstration) -> Result<Command> {
    let mut command = schemathesis(server)?;
    command
        .args(["--include-path-regex", WRITTEN, "--include-method", "POST"])
        .args(["--header", &format!("Authorization: Bearer {}", server.token()?)])
        .args(["--exclude-checks", "positive_data_acceptance"]);
    Ok(command)
}

fn schemathesis(server: &Demonstration) -> Result<Command> {
    let folder = target().join("contract");
    fs::create_dir_all(&folder)?;
    let mut command = Command::new(python::environment()?.join("st"));
    command
        .arg("--config-file")
        .arg(python::scripts().join("schemathesis.toml"))
        .args(["--no-color", "run"])
        .arg(format!("{}/api/v1/openapi.json", server.url()))
        .args(["--checks", "all"])
        .args(["--max-examples", EXAMPLES, "--max-time", SECONDS])
        // The same requests in every run, so that a failure can be repeated.
        .arg("--generation-deterministic")
        .env("SCHEMATHESIS_HOOKS", python::scripts().join("contract_hooks.py"))
        // No compiled files beside our scripts.
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // It keeps what it found in the folder that it runs in.
        .current_dir(folder);
    Ok(command)
}
