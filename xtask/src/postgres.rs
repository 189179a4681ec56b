//! A PostgreSQL for one run of the tests, in a temporary folder, gone afterwards.

use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::machine;
use crate::process::{Background, free_port, output};
use crate::scratch::Scratch;

const DEBIAN: &str = "/usr/lib/postgresql";
const START: Duration = Duration::from_secs(30);
const STOP: Duration = Duration::from_secs(10);

/// A running PostgreSQL; on drop it is stopped and its folder removed.
pub(crate) struct Postgres {
    port: u16,
    // Dropped in this order: the server goes before its folder.
    server: Background,
    _folder: Scratch,
}

impl Postgres {
    /// Makes an empty database server and waits until it answers.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs()?;
        let folder = Scratch::new("postgres")?;
        let owner = owner()?;
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group))?;
        }
        let command = |name: &str| {
            let mut command = Command::new(programs.join(name));
            command.current_dir(folder.path());
            if let Some((user, group)) = owner {
                command.uid(user).gid(group);
            }
            command
        };

        let data = folder.path().join("data");
        output(command("initdb").arg("--pgdata").arg(&data).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ]))?;

        let port = free_port()?;
        let sockets = format!("unix_socket_directories={}", folder.path().display());
        let mut serve = command("postgres");
        serve.arg("-D").arg(&data).args(["-p", &port.to_string(), "-c", &sockets]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "max_connections=300",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
        ] {
            serve.args(["-c", setting]);
        }
        let mut server = Background::start("PostgreSQL", &mut serve, &folder.path().join("log"))?;
        server.wait_until(START, || answers(&programs, port))?;
        Ok(Self { port, server, _folder: folder })
    }

    /// Where the tests find it.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // An immediate shutdown: its processes end, and the data goes too.
        self.server.signal("QUIT", STOP);
    }
}

fn answers(programs: &Path, port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
        && Command::new(programs.join("pg_isready"))
            .args(["-h", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
}

/// The user and group that PostgreSQL runs as: it refuses to run as root.
fn owner() -> Result<Option<(u32, u32)>> {
    if machine::id(&["-u"])? != 0 {
        return Ok(None);
    }
    let number = |what: &str| {
        machine::id(&[what, "postgres"])
            .context("as root, PostgreSQL runs as the user postgres, who is missing")
    };
    Ok(Some((number("-u")?, number("-g")?)))
}

/// The folder of PostgreSQL's programs.
fn programs() -> Result<PathBuf> {
    if let Some(folder) = in_path().or_else(newest_of_debian) {
        return Ok(folder);
    }
    machine::install(&["postgresql"])?;
    in_path()
        .or_else(newest_of_debian)
        .context("PostgreSQL was installed, but its initdb is nowhere to be found")
}

fn in_path() -> Option<PathBuf> {
    let folder = machine::find("initdb")?.parent()?.to_path_buf();
    is_complete(&folder).then_some(folder)
}

fn newest_of_debian() -> Option<PathBuf> {
    fs::read_dir(DEBIAN)
        .ok()?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            let folder = entry.path().join("bin");
            is_complete(&folder).then_some((version, folder))
        })
        .max()
        .map(|(_, folder)| folder)
}

fn is_complete(folder: &Path) -> bool {
    ["initdb", "postgres", "pg_isready"].iter().all(|name| folder.join(name).is_file())
}
