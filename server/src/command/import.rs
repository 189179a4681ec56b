//! `vigia import`.

mod argument;
mod file;
mod matrix;
mod observations;
mod telling;

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use vigia_domain::{Day, Lang, Plan, PlanCode};
use vigia_store::{Moment, Store};

use self::telling::Format;
use super::{Database, Failure};
use crate::clock::Clock;

#[derive(Debug, Subcommand)]
pub(super) enum Import {
    /// Import a planning matrix, all or nothing; every fault is reported at once
    Matrix(matrix::Matrix),
    /// Send figures to be reviewed by the secretariat, all or nothing
    Observations(observations::Observations),
}

/// What is said of every import.
#[derive(Debug, Args)]
struct Common {
    /// The file, XLSX or CSV
    file: PathBuf,
    /// The plan, such as rd-2018-2020
    #[arg(long)]
    plan: PlanCode,
    /// es or en: the language of the words in a matrix, and of what is said about faults;
    /// Spanish and English where none is given
    #[arg(long)]
    lang: Option<Lang>,
    /// Say what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// For people, or one JSON document for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Import as of this day instead of today
    #[arg(long, env = "VIGIA_TODAY")]
    today: Option<Day>,
    #[command(flatten)]
    database: Database,
}

impl Import {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Matrix(matrix) => {
                let format = matrix.common.format;
                format.tell(matrix.carry_out().await)
            }
            Self::Observations(observations) => {
                let format = observations.common.format;
                format.tell(observations.carry_out().await)
            }
        }
    }
}

impl Common {
    /// The language in which faults are told.
    fn told_in(&self) -> Lang {
        self.lang.unwrap_or(Lang::En)
    }

    fn moment(&self) -> Moment {
        Clock::new(self.today).moment()
    }

    async fn plan(&self) -> Result<(Store, Arc<Plan>), Failure> {
        let store = self.database.open_existing().await?;
        match store.plan(&self.plan).await {
            Ok(plan) => Ok((store, plan)),
            Err(vigia_store::Error::NotFound(_)) => {
                Err(Failure::Input(format!("The database has no plan {}.", self.plan)))
            }
            Err(error) => Err(error.into()),
        }
    }
}
