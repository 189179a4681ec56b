//! A file that is to be imported.

use std::io::Read;
use std::path::Path;

use crate::command::Failure;

/// How much is read of a file, in bytes: enough to see that it is too large.
const MOST: u64 = 32 * 1024 * 1024;

/// A file that was read.
#[derive(Debug)]
pub(super) struct File {
    /// Its name, without folders.
    pub(super) name: String,
    /// What is in it.
    pub(super) bytes: Vec<u8>,
}

impl File {
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|file| file.take(MOST).read_to_end(&mut bytes))
            .map_err(|error| {
                Failure::Unreadable(format!(
                    "The file {} cannot be read: {error}. Nothing was written.",
                    path.display()
                ))
            })?;
        Ok(Self { name, bytes })
    }
}
