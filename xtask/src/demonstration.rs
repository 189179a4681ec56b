//! A server with the demonstration's data on a port of its own, for programs that test it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use anyhow::Result;

use crate::http::get;
use crate::process::{Background, free_port};
use crate::scratch::Scratch;

/// A fresh database is migrated, and each demo account's password hashed, before it is ready.
const START: Duration = Duration::from_secs(90);

/// A running server; on drop it is stopped and its data removed.
pub(crate) struct Demonstration {
    address: String,
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
        let mut command = Command::new(vigia);
        command.args(["serve", "--demo", "--listen", &address, "--data"]).arg(data);
        // Without the settings of whoever runs the tests: they may name a database that matters.
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("VIGIA_")) {
                command.env_remove(&name);
            }
        }
        let log = folder.path().join("log");
        let mut server = Background::start("Vigía", &mut command, &log)?;
        server.wait_until(START, || {
            get(&address, "/readyz", &[]).is_ok_and(|answer| answer.status == 200)
        })?;
        Ok(Self { address, _server: server, _folder: folder })
    }

    /// Where it answers, such as `http://127.0.0.1:3000`.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}
