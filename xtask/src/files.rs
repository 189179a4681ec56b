//! What Vigía hands out, opened by the programs that its readers use.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::demonstration::{Demonstration, without_settings};
use crate::workspace::{root, target};
use crate::{machine, python};

/// Names a folder with a newer text of the schemas of IATI 2.03.
const NEWER_SCHEMAS: &str = "VIGIA_IATI_SCHEMAS";

/// The proof of the files of a demonstration, which stay in `target/files` to be looked at.
pub(crate) fn proof(server: &Demonstration) -> Result<Command> {
    for program in ["pdftotext", "pdfinfo", "pdftoppm", "pdftohtml", "pdfimages"] {
        machine::program(&[program], &["poppler-utils"])?;
    }
    machine::program(&["xmllint"], &["libxml2-utils"])?;
    // Both at once: either of them alone brings the program.
    machine::program(&["soffice"], &["libreoffice-writer-nogui", "libreoffice-calc-nogui"])?;
    let programs = python::environment()?;
    let mut command = Command::new(programs.join("python"));
    command
        // No compiled files beside our scripts.
        .arg("-B")
        .arg(python::scripts().join("prove_files.py"))
        .arg(server.url())
        .arg("--folder")
        .arg(target().join("files"))
        .arg("--vigia")
        .arg(server.vigia())
        .arg("--data")
        .arg(server.data())
        .arg("--schemas")
        .arg(python::iati_schemas(&programs)?);
    if let Some(folder) = newer_schemas() {
        command.arg("--schemas").arg(folder);
    }
    without_settings(&mut command);
    Ok(command)
}

/// The folder that [`NEWER_SCHEMAS`] names, else a folder `shared/iati` beside the checkout that
/// has them; nothing where there is neither.
fn newer_schemas() -> Option<PathBuf> {
    let beside = || Some(root().parent()?.join("shared/iati"));
    let named = env::var_os(NEWER_SCHEMAS).map(PathBuf::from);
    named.or_else(|| beside().filter(|folder| python::has_iati_schemas(folder)))
}
