//! A file that a form sends.

use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::multipart::{Multipart, MultipartError, MultipartRejection};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::components::file_field::FILE;
use vigia_app::pages::figures_upload::ENTRY;
use vigia_app::visit::Rejected;
use vigia_domain::Lang;
use vigia_i18n::t;

use crate::auth::AuthSession;
use crate::state::State;
use crate::{pages, sign_in};

/// The largest file that is taken, in bytes.
const MAX_FILE: usize = 20 * 1024 * 1024;

/// The most that is read of a file that is too large, in bytes: a browser
/// shows an answer only once it has sent everything. It is not kept.
const MAX_READ: usize = 64 * 1024 * 1024;

/// The longest field beside the file, in bytes.
const MAX_FIELD: usize = 200;

/// The longest name of a file, in letters.
const MAX_NAME: usize = 200;

/// A form with a file, however it came.
pub(crate) type Form = Result<Multipart, MultipartRejection>;

/// A file that was sent.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    /// Its name, without folders.
    pub(crate) name: String,
    /// What is in it; at least a byte.
    pub(crate) bytes: Bytes,
    /// The identifier that the form gave to what is sent, where it gave one.
    pub(crate) entry: String,
}

/// No file was sent that can be taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotSent {
    #[error("no file was chosen")]
    NoFile,
    #[error("the file is too large")]
    TooLarge,
    #[error("the form could not be read: {0}")]
    Malformed(String),
}

impl From<MultipartRejection> for NotSent {
    fn from(rejection: MultipartRejection) -> Self {
        Self::Malformed(rejection.body_text())
    }
}

impl From<MultipartError> for NotSent {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::TooLarge
        } else {
            Self::Malformed(error.body_text())
        }
    }
}

impl NotSent {
    /// The same in words for whoever sent the form.
    pub(crate) fn refusal(&self, lang: Lang) -> Refusal {
        let (kind, message) = match self {
            Self::NoFile => (Kind::Invalid, t!(lang, "import-no-file")),
            Self::TooLarge => (Kind::TooLarge, t!(lang, "import-too-large")),
            Self::Malformed(_) => (Kind::Invalid, t!(lang, "refusal-malformed")),
        };
        Refusal { kind, message, faults: Vec::new() }
    }
}

/// The limit of the routes that take files.
pub(crate) const fn limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(MAX_READ)
}

/// Reads the file of a form.
pub(crate) async fn read(form: Form) -> Result<Sent, NotSent> {
    let mut form = form?;
    let mut sent = Sent::default();
    while let Some(mut field) = form.next_field().await? {
        let is_file = field.name() == Some(FILE);
        let is_entry = field.name() == Some(ENTRY);
        let name = field.file_name().map(base_name).unwrap_or_default();
        let max = if is_file { MAX_FILE } else { MAX_FIELD };
        let mut bytes = Vec::new();
        let mut length = 0;
        while let Some(chunk) = field.chunk().await? {
            length += chunk.len();
            if length <= max {
                bytes.extend_from_slice(&chunk);
            }
        }
        if length > max {
            return Err(if is_file {
                NotSent::TooLarge
            } else {
                NotSent::Malformed("a field is too long".to_owned())
            });
        }
        if is_file {
            sent.name = name;
            sent.bytes = bytes.into();
        } else if is_entry {
            sent.entry = String::from_utf8_lossy(&bytes).into_owned();
        }
    }
    if sent.name.is_empty() || sent.bytes.is_empty() { Err(NotSent::NoFile) } else { Ok(sent) }
}

/// A name without folders and without what no name is written with.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(MAX_NAME).collect()
}

/// Answers a form with a file that was refused: the page it was sent from says
/// why. Whoever is signed out signs in first; the file is theirs to send again.
pub(crate) async fn refuse(
    state: &State,
    auth: &AuthSession,
    path: &str,
    rejected: Rejected,
) -> Response {
    if rejected.refusal.kind == Kind::SignedOut
        && let Some((lang, plan)) = pages::of_plan(path)
    {
        return Redirect::to(&sign_in::before(lang, &plan, path)).into_response();
    }
    pages::refused(state, auth, path, rejected).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_without_its_folders() {
        for path in ["C:\\Datos\\matriz.xlsx", "/datos/matriz.xlsx", "matriz.xlsx\n"] {
            assert_eq!(base_name(path), "matriz.xlsx");
        }
        assert_eq!(base_name(&"ñ".repeat(300)).chars().count(), MAX_NAME);
    }
}
