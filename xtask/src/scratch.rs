//! A temporary folder of its own, removed when it is no longer needed.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use anyhow::{Context, Result, bail};

/// A temporary folder, removed on drop.
pub(crate) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// A new folder whose name says what it is for.
    pub(crate) fn new(purpose: &str) -> Result<Self> {
        let process = process::id();
        for attempt in 0..100 {
            let folder = env::temp_dir().join(format!("vigia-{purpose}-{process}-{attempt}"));
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self { folder }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => {
                    return Err(error)
                        .with_context(|| format!("cannot create {}", folder.display()));
                }
            }
        }
        bail!("no free name for a temporary folder in {}", env::temp_dir().display())
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("warning: {} stays behind: {error}", self.folder.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scratch;

    #[test]
    fn is_its_own_and_goes_away() {
        let first = Scratch::new("unit").unwrap();
        let second = Scratch::new("unit").unwrap();
        assert_ne!(first.path(), second.path());
        let path = first.path().to_path_buf();
        assert!(path.is_dir());
        drop(first);
        assert!(!path.exists());
    }
}
