//! Accounts.

use sqlx::FromRow;
use vigia_domain::AgencyCode;
use vigia_domain::account::Role;

use crate::db::on;
use crate::decode::{parse, word};
use crate::{Error, Result, Store};

const BY_LOGIN: &str =
    "SELECT id, login, role, agency, password_hash FROM accounts WHERE login = $1";

const BY_ID: &str = "SELECT id, login, role, agency, password_hash FROM accounts WHERE id = $1";

const INSERT: &str = "INSERT INTO accounts (id, login, role, agency, password_hash, \
    created_at_ms) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (login) DO NOTHING";

/// Somebody who can sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its identifier.
    pub id: String,
    /// The name to sign in with.
    pub login: String,
    /// What it is for.
    pub role: Role,
    /// The institution it belongs to.
    pub agency: AgencyCode,
    /// The password's hash in PHC format.
    pub password_hash: String,
}

impl std::fmt::Debug for Account {
    /// Leaves the hash out, so that no log ever holds it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("login", &self.login)
            .field("role", &self.role)
            .field("agency", &self.agency)
            .finish_non_exhaustive()
    }
}

#[derive(FromRow)]
struct Row {
    id: String,
    login: String,
    role: String,
    agency: String,
    password_hash: String,
}

impl Store {
    /// The account with a name, in whatever case it is typed.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn account_by_login(&self, login: &str) -> Result<Option<Account>> {
        self.account(BY_LOGIN, &login.trim().to_lowercase()).await
    }

    /// The account with an identifier.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn account_by_id(&self, id: &str) -> Result<Option<Account>> {
        self.account(BY_ID, id).await
    }

    async fn account(&self, sql: &'static str, key: &str) -> Result<Option<Account>> {
        let row: Option<Row> =
            on!(&self.db, pool => sqlx::query_as(sql).bind(key).fetch_optional(pool).await)?;
        row.map(account).transpose()
    }

    /// Adds an account; its name is kept in lower case.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the name is taken.
    pub async fn add_account(&self, account: &Account, at_ms: i64) -> Result<()> {
        let added = on!(&self.db, pool => {
            sqlx::query(INSERT)
                .bind(&account.id)
                .bind(account.login.trim().to_lowercase())
                .bind(account.role.as_str())
                .bind(account.agency.as_str())
                .bind(&account.password_hash)
                .bind(at_ms)
                .execute(pool)
                .await
                .map(|done| done.rows_affected())
        })?;
        if added == 0 { Err(Error::Invalid("the name is taken")) } else { Ok(()) }
    }
}

fn account(row: Row) -> Result<Account> {
    Ok(Account {
        id: row.id,
        login: row.login,
        role: word("a role", &Role::ALL, Role::as_str, &row.role)?,
        agency: parse("an agency", &row.agency)?,
        password_hash: row.password_hash,
    })
}
