//! `vigia token`.

use clap::{Args, Subcommand};
use uuid::Uuid;
use vigia_app::pages::tokens::form::NewToken;
use vigia_domain::{AgencyCode, IndicatorCode, PlanCode};
use vigia_store::Store;
use vigia_store::token::Scope;

use super::{Database, Failure};
use crate::clock::now_ms;
use crate::tokens;

#[derive(Debug, Subcommand)]
pub(super) enum Token {
    /// Make a token with which another system reads or sends; it is shown once
    Add(Add),
    /// List the tokens of a plan with their last use
    List {
        /// The plan, such as rd-2018-2020
        plan: PlanCode,
        #[command(flatten)]
        database: Database,
    },
    /// Revoke a token; what it sent stays
    Revoke {
        /// The plan, such as rd-2018-2020
        plan: PlanCode,
        /// The token's identifier, as the list shows it
        id: String,
        #[command(flatten)]
        database: Database,
    },
}

#[derive(Debug, Args)]
pub(super) struct Add {
    /// The plan, such as rd-2018-2020
    plan: PlanCode,
    /// What it is for, such as SISOTT
    #[arg(long)]
    label: String,
    /// The institution that uses it, such as PETT
    #[arg(long)]
    agency: AgencyCode,
    /// The indicators whose observations it may send, such as INV-T,PROS-T; of every indicator
    /// where none is named
    #[arg(long, value_delimiter = ',')]
    indicators: Vec<IndicatorCode>,
    /// It may read what is published, and send nothing
    #[arg(long, conflicts_with = "indicators")]
    read: bool,
    #[command(flatten)]
    database: Database,
}

impl Token {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self {
            Self::Add(add) => add.run().await,
            Self::List { plan, database } => list(&database.open().await?, &plan).await,
            Self::Revoke { plan, id, database } => {
                database.open().await?.revoke_token(&plan, &id, now_ms()).await?;
                println!("Revoked {id}.");
                Ok(())
            }
        }
    }
}

impl Add {
    async fn run(self) -> Result<(), Failure> {
        let Self { plan, label, agency, indicators, read, database } = self;
        let store = database.open().await?;
        ensure_known(&store, &plan, &agency, &indicators).await?;
        let scope = if read {
            Scope::Read
        } else if indicators.is_empty() {
            Scope::Every
        } else {
            Scope::Indicators(indicators)
        };
        let wanted = NewToken { label, agency, scope };
        let (token, secret) = tokens::new(Uuid::now_v7(), plan, wanted);
        store.add_token(&token).await?;
        println!("{secret}");
        eprintln!("Keep it now: it is not shown again. Its identifier is {}.", token.id);
        Ok(())
    }
}

async fn ensure_known(
    store: &Store,
    code: &PlanCode,
    agency: &AgencyCode,
    indicators: &[IndicatorCode],
) -> Result<(), Failure> {
    let plan = store.plan(code).await?;
    if plan.agency(agency).is_none() {
        return Err(Failure::Input(format!("The plan {code} has no institution {agency}.")));
    }
    match indicators.iter().find(|indicator| plan.indicator(indicator).is_none()) {
        Some(unknown) => {
            Err(Failure::Input(format!("The plan {code} has no indicator {unknown}.")))
        }
        None => Ok(()),
    }
}

async fn list(store: &Store, plan: &PlanCode) -> Result<(), Failure> {
    for token in store.tokens(plan).await? {
        let scope = match &token.scope {
            Scope::Read => "read".to_owned(),
            Scope::Every => "every indicator".to_owned(),
            Scope::Indicators(codes) => {
                codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
            }
        };
        let state = match (token.revoked_at_ms, token.last_used_at_ms) {
            (Some(_), _) => "revoked".to_owned(),
            (None, Some(at)) => format!("last used {}", instant(at)),
            (None, None) => "never used".to_owned(),
        };
        println!("{}  {}  {}  {scope}  {state}", token.id, token.agency, token.label);
    }
    Ok(())
}

fn instant(at_ms: i64) -> String {
    jiff::Timestamp::from_millisecond(at_ms).map_or_else(|_| "?".to_owned(), |at| at.to_string())
}
