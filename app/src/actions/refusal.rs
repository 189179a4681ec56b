//! Why an action was not carried out, in words for whoever asked for it.

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// An action was refused. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{kind:?}: {message}")]
pub struct Refusal {
    /// What stands in the way.
    pub kind: Kind,
    /// What happened, what it means and what to do, in the person's language.
    pub message: String,
    /// The fields that stand in the way.
    pub faults: Vec<Fault>,
}

/// A field of a form that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The name of the field.
    pub field: String,
    /// What is allowed, in the person's language.
    pub message: String,
}

/// What stands in the way of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A field holds something that is not allowed.
    Invalid,
    /// Nobody is signed in.
    SignedOut,
    /// Somebody is signed in who may not do this.
    Forbidden,
    /// What it is about does not exist.
    NotFound,
    /// Somebody else has changed it since.
    Conflict,
    /// More was sent than is taken.
    TooLarge,
    /// The server could not do it now.
    Unavailable,
    /// The server could not be reached.
    Unreachable,
}

impl Kind {
    /// The HTTP status that says the same.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Invalid => 400,
            Self::SignedOut => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::Unavailable | Self::Unreachable => 503,
        }
    }
}

impl Refusal {
    /// What is wrong with a field, where something is.
    #[must_use]
    pub fn of_field(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.message.as_str())
    }
}

impl FromServerFnError for Refusal {
    type Encoder = JsonEncoding;

    /// A fault on the way to the action; the island has words of its own for
    /// it, since no server was there to translate.
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        let kind = match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Kind::Invalid,
            _ => Kind::Unreachable,
        };
        Self { kind, message: error.to_string(), faults: Vec::new() }
    }
}
