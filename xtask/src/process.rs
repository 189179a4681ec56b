//! The programs that the build calls: run to their end, read while they are shown, or kept in the
//! background.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write, stdout};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// Runs a command to its end; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    ensure!(status.success(), "`{}` ended with {status}", spelled(command));
    Ok(())
}

/// Runs a command to its end and returns what it wrote; anything but success is an error that
/// holds what it complained of.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    ensure!(
        output.status.success(),
        "`{}` ended with {}: {}",
        spelled(command),
        output.status,
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command to its end, shows what it writes at once, and reads it line by line.
pub(crate) fn show(command: &mut Command, read: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| cannot_start(command))?;
    let shown = child.stdout.take().map_or(Ok(()), |output| show_lines(output, read));
    let status = child.wait()?;
    shown?;
    Ok(status)
}

fn show_lines(output: impl Read, mut read: impl FnMut(&str)) -> Result<()> {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line)? > 0 {
        let mut screen = stdout().lock();
        screen.write_all(&line)?;
        screen.flush()?;
        read(&String::from_utf8_lossy(&line));
        line.clear();
    }
    Ok(())
}

/// A server in the background, stopped by its process id on drop.
pub(crate) struct Background {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Background {
    /// Starts a command; what it writes goes to the file `log`.
    pub(crate) fn start(name: &'static str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot create {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let child = command.spawn().with_context(|| cannot_start(command))?;
        Ok(Self { name, child, log: log.to_path_buf() })
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until `ready` holds, no longer than `limit`, and no longer than it lives.
    pub(crate) fn wait_until(&mut self, limit: Duration, ready: impl Fn() -> bool) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < limit {
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended with {status}\n{}", self.name, self.last_words());
            }
            if ready() {
                return Ok(());
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        bail!("{} is not ready after {} s\n{}", self.name, limit.as_secs(), self.last_words())
    }

    /// Sends a signal and waits, no longer than `limit`, for the end.
    pub(crate) fn signal(&mut self, signal: &str, limit: Duration) {
        // The shell's own kill: a machine need not have another.
        let process = self.id().to_string();
        let sent =
            Command::new("sh").args(["-c", "kill -s \"$0\" \"$1\"", signal, &process]).status();
        if sent.is_ok_and(|status| status.success()) {
            let start = Instant::now();
            while start.elapsed() < limit && matches!(self.child.try_wait(), Ok(None)) {
                thread::sleep(BETWEEN_LOOKS);
            }
        }
    }

    fn last_words(&self) -> String {
        let log = fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Both fail only where it has ended already, which is all that is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port of 127.0.0.1 that nothing listens on.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", spelled(command))
}

fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    let mut words = vec![program.to_string_lossy()];
    words.extend(command.get_args().map(OsStr::to_string_lossy));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::Duration;

    use super::{Background, output, run, show, spelled};
    use crate::scratch::Scratch;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn lines_are_read_while_they_are_shown() {
        let mut lines = Vec::new();
        let status = show(&mut shell("echo one; echo two; exit 3"), |line| {
            lines.push(line.trim_end().to_owned());
        })
        .unwrap();
        assert_eq!(lines, ["one", "two"]);
        assert_eq!(status.code(), Some(3));
    }

    #[test]
    fn what_fails_says_what_it_was() {
        assert!(run(&mut shell("exit 0")).is_ok());
        let error = output(&mut shell("echo no >&2; exit 1")).unwrap_err().to_string();
        assert!(error.contains("sh -c") && error.ends_with("no"), "{error}");
        assert_eq!(spelled(Command::new("/usr/bin/id").arg("-u")), "id -u");
    }

    #[test]
    fn a_server_that_ends_early_is_not_waited_for() {
        let scratch = Scratch::new("unit").unwrap();
        let log = scratch.path().join("log");
        let mut server =
            Background::start("server", &mut shell("echo port taken; exit 1"), &log).unwrap();
        let error = server.wait_until(Duration::from_secs(10), || false).unwrap_err().to_string();
        assert!(error.contains("port taken"), "{error}");
    }

    #[test]
    fn a_server_stops_at_a_signal() {
        let scratch = Scratch::new("unit").unwrap();
        let log = scratch.path().join("log");
        let mut server = Background::start("server", &mut shell("exec sleep 30"), &log).unwrap();
        server.signal("TERM", Duration::from_secs(10));
        assert!(server.child.try_wait().unwrap().is_some());
    }
}
