//! Files that are kept as they are, by the hash of their content: reports that a
//! permanent link leads to, and matrices that wait to be imported.

use std::path::Path;
use std::sync::Arc;

use axum::body::Bytes;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutOptions};

use crate::checksum::Checksum;

/// Where such files are kept. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Archive(Arc<dyn ObjectStore>);

/// A file could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ArchiveError {
    #[error("the archive does not answer: {0}")]
    Unavailable(#[from] object_store::Error),
    #[error("the file {0} of the archive is damaged")]
    Damaged(String),
}

impl Archive {
    /// The archive in a folder, which is made where it is missing.
    pub(crate) fn in_folder(folder: &Path) -> Result<Self, ArchiveError> {
        if let Err(source) = std::fs::create_dir_all(folder) {
            let source = Box::new(source);
            return Err(object_store::Error::Generic { store: "archive", source }.into());
        }
        // A link is given out once its file is on the disk, not before.
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))))
    }

    /// Keeps a file and tells its hash. One that is kept already is left alone;
    /// where it is damaged it is written anew.
    pub(crate) async fn keep(&self, bytes: Bytes) -> Result<String, ArchiveError> {
        let hash = Checksum::of(&bytes).to_string();
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.0.put_opts(&key(&hash), bytes.clone().into(), options).await {
            Ok(_) => {}
            Err(object_store::Error::AlreadyExists { .. }) => self.mend(&hash, bytes).await?,
            Err(error) => return Err(error.into()),
        }
        Ok(hash)
    }

    /// Writes a file that is kept already anew, should it be damaged.
    async fn mend(&self, hash: &str, bytes: Bytes) -> Result<(), ArchiveError> {
        match self.file(hash).await {
            Ok(_) => Ok(()),
            Err(ArchiveError::Damaged(_)) => {
                tracing::warn!(hash, "a damaged file of the archive was written anew");
                self.0.put(&key(hash), bytes.into()).await?;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// The file of a hash, as it was kept.
    pub(crate) async fn file(&self, hash: &str) -> Result<Bytes, ArchiveError> {
        let bytes = self.0.get(&key(hash)).await?.bytes().await?;
        if Checksum::of(&bytes).to_string() == hash {
            Ok(bytes)
        } else {
            Err(ArchiveError::Damaged(hash.to_owned()))
        }
    }
}

/// Where a file lies: in a folder of the first digits of its hash, so that no
/// folder holds too many.
fn key(hash: &str) -> Key {
    let (folder, _) = hash.split_at(hash.len().min(2));
    Key::from_iter([folder, hash])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_comes_back_as_it_was_kept() {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::in_folder(folder.path()).unwrap();
        let hash = archive.keep(Bytes::from_static(b"informe")).await.unwrap();
        assert_eq!(archive.keep(Bytes::from_static(b"informe")).await.unwrap(), hash);
        assert_eq!(archive.file(&hash).await.unwrap(), "informe");
        assert!(archive.file("00ff").await.is_err());
    }

    #[tokio::test]
    async fn a_damaged_file_is_not_given_out() {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::in_folder(folder.path()).unwrap();
        let hash = archive.keep(Bytes::from_static(b"informe")).await.unwrap();
        std::fs::write(folder.path().join(&hash[..2]).join(&hash), "otro").unwrap();
        assert!(matches!(archive.file(&hash).await, Err(ArchiveError::Damaged(_))));
        archive.keep(Bytes::from_static(b"informe")).await.unwrap();
        assert_eq!(archive.file(&hash).await.unwrap(), "informe");
    }
}
