//! `vigia user`.

use clap::Subcommand;
use uuid::Uuid;
use vigia_domain::AgencyCode;
use vigia_domain::account::Role;
use vigia_store::account::Account;

use super::{Database, Failure};
use crate::clock::now_ms;

/// The least length of a password.
const MIN_CHARS: usize = 12;

#[derive(Debug, Subcommand)]
pub(super) enum User {
    /// Add an account; the password is read from the first line of standard input
    Add {
        /// The name to sign in with
        login: String,
        /// secretariat, member, leadership or partner
        #[arg(long)]
        role: Role,
        /// The institution it belongs to, such as MMUJER
        #[arg(long)]
        agency: AgencyCode,
        #[command(flatten)]
        database: Database,
    },
}

impl User {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let Self::Add { login, role, agency, database } = self;
        let store = database.open().await?;
        ensure_known(&store, &agency).await?;
        eprintln!("Password for {login} (at least {MIN_CHARS} characters), then Enter:");
        let mut password = String::new();
        std::io::stdin().read_line(&mut password)?;
        let password = password.trim_end_matches(['\r', '\n']);
        if password.chars().count() < MIN_CHARS {
            return Err(Failure::Input(format!(
                "The password has fewer than {MIN_CHARS} characters. Nothing was added."
            )));
        }
        let account = Account {
            id: Uuid::now_v7().to_string(),
            login: login.clone(),
            role,
            agency,
            password_hash: password_auth::generate_hash(password),
        };
        store.add_account(&account, now_ms()).await.map_err(|error| match error {
            vigia_store::Error::Invalid(_) => {
                Failure::Input(format!("There is an account {login} already. Choose another name."))
            }
            other => Failure::Store(other),
        })?;
        println!("Added {login}.");
        Ok(())
    }
}

/// An account of an institution that no plan knows could do nothing.
async fn ensure_known(store: &vigia_store::Store, agency: &AgencyCode) -> Result<(), Failure> {
    let mut known = Vec::new();
    for code in store.plan_codes().await? {
        let plan = store.plan(&code).await?;
        known.extend(plan.agencies.iter().map(|agency| agency.code.to_string()));
    }
    // Before the first plan is loaded any institution may come.
    if known.is_empty() || known.iter().any(|code| code == agency.as_str()) {
        return Ok(());
    }
    Err(Failure::Input(format!(
        "No plan has an institution {agency}. It has: {}.",
        known.join(", ")
    )))
}
