//! A database of its own for each test, on SQLite and on PostgreSQL.

use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tempfile::TempDir;
use uuid::Uuid;
use vigia_domain::account::{Actor, Role};
use vigia_domain::amendment::Reason;
use vigia_domain::report::{Progress, Review};
use vigia_domain::source::Provenance;
use vigia_domain::{ActivityCode, Day, Percent, Plan, PlanCode, ProgressReport, Status, Text};
use vigia_store::{Moment, Store};

/// The environment names the server on which tests make their databases.
const SERVER: &str = "VIGIA_TEST_POSTGRES";

/// Runs each test on both engines. A test is a function of the [`Place`] where
/// its database lies.
macro_rules! on_both_engines {
    ($($(#[$attribute:meta])* async fn $name:ident($place:ident: &Place) $body:block)+) => {
        $(
            mod $name {
                use super::*;

                async fn run($place: &Place) $body

                $(#[$attribute])*
                #[tokio::test]
                async fn on_sqlite() {
                    run(&Place::sqlite()).await;
                }

                $(#[$attribute])*
                #[tokio::test]
                async fn on_postgres() {
                    run(&Place::postgres().await).await;
                }
            }
        )+
    };
}

pub(crate) use on_both_engines;

/// Where the database of a test lies; stores can be opened on it repeatedly.
pub(crate) enum Place {
    Sqlite(TempDir),
    Postgres(String),
}

impl Place {
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    pub(crate) async fn postgres() -> Self {
        let server = std::env::var(SERVER)
            .unwrap_or_else(|_| panic!("{SERVER} is not set: run `cargo xtask test --only store`"));
        let options = PgConnectOptions::from_str(&server).unwrap();
        let mut connection: PgConnection = options.connect().await.unwrap();
        let name = format!("vigia_{}", Uuid::now_v7().simple());
        let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        sqlx::query(create).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        let (server, _) = server.rsplit_once('/').unwrap();
        Self::Postgres(format!("{server}/{name}"))
    }

    /// A store on this database, like another process would have.
    pub(crate) async fn open(&self) -> Store {
        match self {
            Self::Sqlite(folder) => Store::open_file(&folder.path().join("vigia.db")).await,
            Self::Postgres(url) => Store::connect(url).await,
        }
        .unwrap()
    }

    /// A store that holds the default plan.
    pub(crate) async fn with_plan(&self) -> Store {
        let store = self.open().await;
        store.load_plan(&default_plan(), &Reason::Correction, on("2018-01-01")).await.unwrap();
        store
    }
}

pub(crate) fn default_plan() -> Plan {
    vigia_exchange::plan_folder::default_plan()
}

pub(crate) fn plan_code() -> PlanCode {
    default_plan().code
}

pub(crate) fn code(text: &str) -> ActivityCode {
    text.parse().unwrap()
}

pub(crate) fn on(day: &str) -> Moment {
    Moment { day: day.parse().unwrap(), at_ms: 1_575_072_000_000 }
}

pub(crate) fn secretariat() -> Actor {
    Actor::Account { role: Role::Secretariat, agency: "MIREX".parse().unwrap() }
}

/// A new report of a member, for activity 3.03.
pub(crate) fn report(percent: u8) -> ProgressReport {
    ProgressReport {
        id: Uuid::now_v7().to_string(),
        reported_on: Day::constant(2019, 11, 29),
        progress: Progress::new(
            Status::InProgress,
            Some(Percent::try_from(f64::from(percent)).unwrap()),
        )
        .unwrap(),
        narrative: Text::new("Se conectaron tres fiscalías.", ""),
        evidence: Some("https://example.org/acta".parse().unwrap()),
        spent: None,
        provenance: Provenance::Reported,
        source: None,
        actor: Actor::Account { role: Role::Member, agency: "PETT".parse().unwrap() },
        review: Review::Submitted,
        version: 0,
    }
}
