//! `vigia plan`.

use std::path::PathBuf;

use clap::Subcommand;
use vigia_domain::amendment::Reason;
use vigia_exchange::plan_folder;

use super::{Database, Failure};
use crate::clock::Clock;

#[derive(Debug, Subcommand)]
pub(super) enum Plan {
    /// Load the files of a plan, all or nothing; every fault is reported at once
    Load {
        /// The folder with the plan's CSV files
        folder: PathBuf,
        /// Why a deadline, weight, lead or target changed: `adaptive_management`, budget,
        /// `legal_change`, emergency, correction, or other=the words
        #[arg(long, default_value = "correction")]
        reason: Reason,
        #[command(flatten)]
        database: Database,
    },
}

impl Plan {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let Self::Load { folder, reason, database } = self;
        let plan = plan_folder::read(&folder)?;
        let store = database.open().await?;
        let loaded = store.load_plan(&plan, &reason, Clock::new(None).moment()).await?;
        if loaded.is_unchanged() {
            println!("{}: nothing has changed.", plan.code);
        } else {
            println!(
                "{}: {} activities added, {} changed, {} terms and targets amended, {} reports, \
                 {} indicators and {} observations added or changed.",
                plan.code,
                loaded.added,
                loaded.changed,
                loaded.amended,
                loaded.reports,
                loaded.indicators,
                loaded.observations
            );
        }
        if loaded.absent > 0 {
            println!(
                "{} activities or indicators are not in the files any more; they stay as they are.",
                loaded.absent
            );
        }
        Ok(())
    }
}
