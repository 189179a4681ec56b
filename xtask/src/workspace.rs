//! Where the workspace stands, and cargo called again inside it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds the whole workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace")
}

/// The folder of everything that is built.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// A cargo command at the root of the workspace.
///
/// What `cargo run` put in the environment about xtask itself is taken out again: build scripts
/// that watch those variables would run at every build.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).env("CARGO_TARGET_DIR", target());
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        }) {
            command.env_remove(&name);
        }
    }
    command
}
