//! What Vigía hands out, opened by the programs that its readers use.

use std::env;
use std::process::Command;

use anyhow::Result;

use crate::demonstration::Demonstration;
use crate::workspace::target;
use crate::{machine, python};

/// A folder with a newer text of the schemas of IATI 2.03, where one has it.
const NEWER_SCHEMAS: &str = "VIGIA_IATI_SCHEMAS";

/// The proof of the files of a demonstration, which stay in `target/files` to be looked at.
pub(crate) fn proof(server: &Demonstration) -> Result<Command> {
    for program in ["pdftotext", "pdfinfo", "pdftoppm"] {
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
        .arg("--schemas")
        .arg(python::iati_schemas(&programs)?);
    if let Some(folder) = env::var_os(NEWER_SCHEMAS) {
        command.arg("--schemas").arg(folder);
    }
    Ok(command)
}
