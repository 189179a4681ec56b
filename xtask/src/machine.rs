//! What the machine lacks, and how it comes by it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::process::{output, run};
use crate::workspace::{cargo, root};

const WASM: &str = "wasm32-unknown-unknown";

/// Sees to the compiler's part for WebAssembly.
pub(crate) fn wasm_target() -> Result<()> {
    // Asked of the compiler, so that it holds without rustup too.
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", WASM]).current_dir(root());
    if Path::new(output(&mut question)?.trim()).is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM])
}

/// Sees to `cargo fmt` and `cargo clippy`.
pub(crate) fn formatter_and_linter() -> Result<()> {
    let answers = |tool: &str| output(&mut cargo(&[tool, "--version"])).is_ok();
    if answers("fmt") && answers("clippy") {
        return Ok(());
    }
    rustup(&["component", "add", "rustfmt", "clippy"])
}

fn rustup(arguments: &[&str]) -> Result<()> {
    println!("missing: running `rustup {}`", arguments.join(" "));
    run(Command::new("rustup").args(arguments).current_dir(root()))
}

/// The path of a program, under the first of its names that is found; installed if none is.
pub(crate) fn program(names: &[&str], packages: &[&str]) -> Result<PathBuf> {
    let found = || names.iter().find_map(|name| find(name));
    if let Some(path) = found() {
        return Ok(path);
    }
    install(packages)?;
    found().with_context(|| format!("{} was installed but is not in PATH", names.join(" or ")))
}

/// The path of a Chromium: the one that `CHROMIUM` names, else the machine's.
pub(crate) fn chromium() -> Result<PathBuf> {
    match env::var_os("CHROMIUM") {
        Some(path) => Ok(path.into()),
        None => program(&["chromium", "chromium-browser", "google-chrome"], &["chromium"]),
    }
}

/// The path of a program in PATH.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// Installs Debian packages, as root; elsewhere an error that says what to install.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    let debian = Path::new("/etc/debian_version").exists() && find("apt-get").is_some();
    if !debian || id(&["-u"])? != 0 {
        bail!("missing: {names}; install it, on Debian with `sudo apt-get install {names}`");
    }
    println!("missing: {names}; installing it");
    run(&mut apt_get(&["update"]))?;
    run(apt_get(&["install", "-y", "--no-install-recommends"]).args(packages))
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command
}

/// A number of a user or group, as the program `id` tells it.
pub(crate) fn id(arguments: &[&str]) -> Result<u32> {
    let answer = output(Command::new("id").args(arguments))?;
    answer.trim().parse::<u32>().with_context(|| format!("`id` answered {answer:?}"))
}

/// Sees to the Node packages of a folder: as its lock file says.
pub(crate) fn node_modules(folder: &Path) -> Result<()> {
    let npm = program(&["npm"], &["nodejs", "npm"])?;
    let locked = modified(&folder.join("package-lock.json"))
        .with_context(|| format!("no package-lock.json in {}", folder.display()))?;
    // npm writes this file at the end of an installation.
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some_and(|installed| installed >= locked) {
        return Ok(());
    }
    run(Command::new(npm).arg("ci").current_dir(folder))
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::{find, id};

    #[test]
    fn a_program_is_found_in_the_path() {
        assert!(find("sh").is_some_and(|path| path.ends_with("sh")));
        assert_eq!(find("no-program-has-this-name"), None);
    }

    #[test]
    fn id_tells_numbers() {
        assert!(id(&["-u"]).is_ok());
        assert!(id(&["-u", "no-user-has-this-name"]).is_err());
    }
}
