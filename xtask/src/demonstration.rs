//! A server with the demonstration's data on a port of its own, for programs that test it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use anyhow::Result;

use crate::http::get;
use crate::process::{Background, free_port, output};
use crate::scratch::Scratch;

/// A fresh database is migrated, and each demo account's password hashed, before it is ready.
const START: Duration = Duration::from_secs(90);

/// A running server; on drop it is stopped and its data removed.
pub(crate) struct Demonstration {
    address: String,
    vigia: PathBuf,
    data: PathBuf,
    // Dropped in this order: the server goes before its folder.
    _server: Background,
    _folder: Scratch,
}

impl Demonstration {
    /// Starts the binary and waits until it answers.
    pub(crate) fn start(vigia: &Path) -> Result<Self> {
        let folder = Scratch::new("demonstration")?;
        let data = folder.path().join("data");
        fs::create_dir(&data)?;
        let address = format!("127.0.0.1:{}", free_port()?);
        let mut command = of_tests(vigia);
        command.args(["serve", "--demo", "--listen", &address, "--data"]).arg(&data);
        let log = folder.path().join("log");
        let mut server = Background::start("Vigía", &mut command, &log)?;
        server.wait_until(START, || {
            get(&address, "/readyz", &[]).is_ok_and(|answer| answer.status == 200)
        })?;
        let vigia = vigia.to_path_buf();
        Ok(Self { address, vigia, data, _server: server, _folder: folder })
    }

    /// The secret of a new token that may send observations of every indicator.
    pub(crate) fn token(&self) -> Result<String> {
        let mut command = of_tests(&self.vigia);
        command
            .args(["token", "add", "rd-2018-2020", "--label", "SISOTT", "--agency", "PETT"])
            .arg("--data")
            .arg(&self.data);
        Ok(output(&mut command)?.trim().to_owned())
    }

    /// Its binary, whose command line works on its data.
    pub(crate) fn vigia(&self) -> &Path {
        &self.vigia
    }

    /// The folder of its data.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// Where it answers, such as `http://127.0.0.1:3000`.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// The binary without the settings of whoever runs the tests.
fn of_tests(vigia: &Path) -> Command {
    let mut command = Command::new(vigia);
    without_settings(&mut command);
    command
}

/// Takes the settings of whoever runs the tests from a command: they may name a database that
/// matters.
pub(crate) fn without_settings(command: &mut Command) {
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("VIGIA_")) {
            command.env_remove(&name);
        }
    }
}
