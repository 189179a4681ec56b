//! Whatever bytes may come in, for a bounded time, from a kept corpus.
//!
//! The targets stand in a workspace of their own, `fuzz`, since all of it is compiled to tell
//! libFuzzer what it reaches. Without a sanitizer, which only looks for faults of unsafe code,
//! the pinned compiler will do.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::Result;

use crate::process;
use crate::progress::Progress;
use crate::workspace::{cargo, root, target};

/// Its targets.
pub(crate) const TARGETS: [&str; 2] = ["matrix", "csv"];

/// Its manifest, from the root of the workspace.
pub(crate) const MANIFEST: &str = "fuzz/Cargo.toml";

/// How many steps of progress it takes: format, tool, and each target.
pub(crate) const STEPS: usize = 2 + TARGETS.len();

const VERSION: &str = "0.13.2";

/// Files as institutions keep them, from which the runs begin too.
const FIXTURES: &str = "crates/exchange/tests/fixtures";

/// A run ends after half a minute, and fails where bytes take more memory or time than this.
const LIMITS: [&str; 3] = ["-max_total_time=30", "-rss_limit_mb=2048", "-timeout=10"];

/// Sees to cargo-fuzz and says in which folder it is.
pub(crate) fn install(progress: &mut Progress) -> Result<PathBuf> {
    let tools = target().join("tools");
    progress.step("cargo-fuzz: a minute the first time", || {
        process::run(
            cargo(&["install", "cargo-fuzz", "--locked", "--version", VERSION, "--root"])
                .arg(&tools),
        )
    })?;
    Ok(tools.join("bin"))
}

/// A run of a target. What it finds worth keeping goes to `target/fuzz`; what is kept in
/// `fuzz/corpus` it only reads.
pub(crate) fn run(tools: &Path, name: &str) -> Result<Command> {
    let found = target().join("fuzz/corpus").join(name);
    fs::create_dir_all(&found)?;
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(tools.to_path_buf()).chain(env::split_paths(&path));
    let mut command = cargo(&["fuzz", "run", "--sanitizer", "none", "--target-dir"]);
    command
        .arg(target().join("fuzz/build"))
        .arg(name)
        .arg(found)
        .arg(root().join("fuzz/corpus").join(name))
        .arg(root().join(FIXTURES))
        .arg("--")
        .args(LIMITS)
        .env("PATH", env::join_paths(folders)?);
    Ok(command)
}
