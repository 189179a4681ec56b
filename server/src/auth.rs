//! Who is signed in.

use axum_login::{AuthUser, AuthnBackend, UserId};
use vigia_domain::account::Viewer;
use vigia_store::Store;
use vigia_store::account::Account;

/// The session of a request with the account behind it.
pub(crate) type AuthSession = axum_login::AuthSession<Accounts>;

/// Accounts as the session layer knows them.
#[derive(Clone, Debug)]
pub(crate) struct Accounts {
    store: Store,
}

/// An account that is signed in.
#[derive(Clone, Debug)]
pub(crate) struct SignedIn(pub(crate) Account);

/// A name and a password as typed.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) login: String,
    pub(crate) password: String,
}

/// An account could not be looked up or its password not be checked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AuthError {
    #[error(transparent)]
    Store(#[from] vigia_store::Error),
    #[error("the check of a password was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
}

impl Accounts {
    pub(crate) const fn new(store: Store) -> Self {
        Self { store }
    }
}

impl AuthUser for SignedIn {
    type Id = String;

    fn id(&self) -> String {
        self.0.id.clone()
    }

    /// A new password ends every session.
    fn session_auth_hash(&self) -> &[u8] {
        self.0.password_hash.as_bytes()
    }
}

impl AuthnBackend for Accounts {
    type User = SignedIn;
    type Credentials = Credentials;
    type Error = AuthError;

    async fn authenticate(
        &self,
        Credentials { login, password }: Credentials,
    ) -> Result<Option<SignedIn>, AuthError> {
        let account = self.store.account_by_login(&login).await?;
        // Hashing takes a while by design, and as long for an unknown name, so
        // that the time of the answer does not tell which names exist.
        let checked = tokio::task::spawn_blocking(move || {
            let Some(account) = account else {
                drop(password_auth::generate_hash(password));
                return None;
            };
            let matches = password_auth::verify_password(password, &account.password_hash).is_ok();
            matches.then_some(SignedIn(account))
        });
        Ok(checked.await?)
    }

    async fn get_user(&self, id: &UserId<Self>) -> Result<Option<SignedIn>, AuthError> {
        Ok(self.store.account_by_id(id).await?.map(SignedIn))
    }
}

/// The viewer behind a session.
pub(crate) fn viewer(auth: &AuthSession) -> Viewer {
    auth.user.as_ref().map_or(Viewer::Public, |SignedIn(account)| Viewer::Account {
        role: account.role,
        agency: account.agency.clone(),
    })
}
