//! The command line.

mod import;
mod plan;
mod serve;
mod token;
mod user;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use vigia_store::Store;

use crate::archive::Archive;

/// Vigía monitors a national plan of action.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages; an empty database is given the default plan first
    Serve(serve::Serve),
    /// Import a planning matrix or figures from a file
    #[command(subcommand)]
    Import(import::Import),
    /// Load a plan from its files
    #[command(subcommand)]
    Plan(plan::Plan),
    /// Manage the tokens of other systems
    #[command(subcommand)]
    Token(token::Token),
    /// Manage accounts
    #[command(subcommand)]
    User(user::User),
}

/// Where the plan is kept.
#[derive(Debug, Args)]
struct Database {
    /// The folder of the embedded database
    #[arg(long, env = "VIGIA_DATA", default_value = "data")]
    data: PathBuf,
    /// A PostgreSQL database instead, such as <postgres://user@host/name>
    #[arg(long, env = "VIGIA_DATABASE_URL")]
    database_url: Option<String>,
}

/// Why a command failed, in words for whoever runs it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("The folder {0} cannot be made: {1}")]
    Folder(PathBuf, std::io::Error),
    #[error("{0}")]
    Store(#[from] vigia_store::Error),
    #[error("{0}")]
    Archive(#[from] crate::archive::ArchiveError),
    #[error("{0}")]
    Files(#[from] vigia_exchange::plan_folder::Faults),
    #[error("The address {0} cannot be listened on: {1}. Choose another with --listen.")]
    Listen(std::net::SocketAddr, std::io::Error),
    #[error(
        "The demonstration has accounts with known passwords, so it only listens on this machine. \
         Choose an address such as 127.0.0.1:3000 with --listen, or leave --demo out."
    )]
    DemoBeyondLoopback,
    #[error("{0}")]
    Input(String),
    #[error("{0}")]
    Unreadable(String),
    #[error("Faults: {0}. Nothing was written.")]
    Faulty(usize),
    #[error(
        "The plan was changed meanwhile, so nothing was written. Run the command again to see \
         what it would change now."
    )]
    Changed,
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Failure {
    /// What the process ends with: 1 where what it was given has faults, 2
    /// where that cannot be read or was not asked for rightly, 3 where what it
    /// works on refused.
    pub(crate) const fn exit_code(&self) -> u8 {
        match self {
            Self::Files(_) | Self::Faulty(_) => 1,
            Self::Input(_) | Self::Unreadable(_) | Self::DemoBeyondLoopback => 2,
            Self::Folder(..)
            | Self::Store(_)
            | Self::Archive(_)
            | Self::Listen(..)
            | Self::Changed
            | Self::Io(_) => 3,
        }
    }
}

impl Cli {
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self.command {
            Command::Serve(serve) => serve.run().await,
            Command::Import(import) => import.run().await,
            Command::Plan(plan) => plan.run().await,
            Command::Token(token) => token.run().await,
            Command::User(user) => user.run().await,
        }
    }
}

impl Database {
    /// Opens the database and brings its schema up to date.
    async fn open(&self) -> Result<Store, Failure> {
        if let Some(url) = &self.database_url {
            return Ok(Store::connect(url).await?);
        }
        std::fs::create_dir_all(&self.data)
            .map_err(|error| Failure::Folder(self.data.clone(), error))?;
        Ok(Store::open_file(&self.file()).await?)
    }

    /// The same where a command makes no sense without a plan: a folder that
    /// was mistyped stays as it is.
    async fn open_existing(&self) -> Result<Store, Failure> {
        let file = self.file();
        if self.database_url.is_none() && !file.exists() {
            return Err(Failure::Input(format!(
                "There is no database {}. Choose its folder with --data.",
                file.display()
            )));
        }
        self.open().await
    }

    fn file(&self) -> PathBuf {
        self.data.join("vigia.db")
    }

    /// The files that are kept beside the database.
    fn archive(&self) -> Result<Archive, Failure> {
        Ok(Archive::in_folder(&self.data.join("archive"))?)
    }
}
