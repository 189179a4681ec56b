//! The secrets of tokens: shown once, kept as their hash.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Tells a token of this product from others, for whoever finds one.
const PREFIX: &str = "vigia_";

/// A new secret, of 244 random bits.
pub(crate) fn new() -> String {
    let random = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
    format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(random))
}

/// The SHA-256 of a text: what the database keeps of a secret. A plain hash is
/// enough for a secret that nobody chose.
pub(crate) fn hash(secret: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_their_hashes_do_not_tell_them() {
        let (one, other) = (new(), new());
        assert_ne!(one, other);
        assert!(one.starts_with(PREFIX) && one.len() > 40);
        assert!(!hash(&one).contains(&one));
        assert_eq!(hash(&one), hash(&one));
    }
}
