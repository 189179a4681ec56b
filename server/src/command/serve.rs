//! `vigia serve`.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::Arc;

use axum::serve::ListenerExt;
use clap::Args;
use tokio::net::TcpListener;
use tower::make::Shared;
use vigia_domain::Day;
use vigia_domain::amendment::Reason;
use vigia_exchange::{documented_only, plan_folder};
use vigia_store::Store;

use super::{Database, Failure};
use crate::clock::Clock;
use crate::page_cache::PageCache;
use crate::state::State;
use crate::{demo, router};

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    database: Database,
    /// The address to listen on
    #[arg(long, env = "VIGIA_LISTEN", default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
    /// The address under which people reach the server, such as <https://vigia.example>;
    /// with https, session cookies travel over https only
    #[arg(long, env = "VIGIA_PUBLIC_URL")]
    public_url: Option<String>,
    /// Look at the plan as of this day instead of today
    #[arg(long, env = "VIGIA_TODAY")]
    today: Option<Day>,
    /// Add demonstration accounts and rows, and look at the plan on 30 November 2019
    #[arg(long, env = "VIGIA_DEMO")]
    demo: bool,
    /// Whether rendered pages are kept for the next who asks
    #[arg(long, env = "VIGIA_PAGE_CACHE", value_enum, default_value_t = PageCaching::On, hide = true)]
    page_cache: PageCaching,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum PageCaching {
    On,
    Off,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Failure> {
        if self.demo && !self.listen.ip().is_loopback() {
            return Err(Failure::DemoBeyondLoopback);
        }
        let clock = Clock::new(self.today.or(self.demo.then_some(demo::TODAY)));
        let store = self.database.open().await?;
        give_default_plan(&store, clock, self.demo).await?;
        if self.demo {
            demo::add_accounts(&store).await?;
        }
        let cache = match self.page_cache {
            PageCaching::On => PageCache::on(),
            PageCaching::Off => PageCache::off(),
        };
        let listener = TcpListener::bind(self.listen)
            .await
            .map_err(|error| Failure::Listen(self.listen, error))?;
        let address = listener.local_addr()?;
        let public = self.public_url.unwrap_or_else(|| format!("http://{address}"));
        let archive = self.database.archive()?;
        let state = State::new(store, archive, clock, cache, &public);
        let listeners = Arc::clone(&state.listeners);
        let secure = router::Cookies::new(public.starts_with("https://"));
        let front = router::router(state, secure).await?;
        announce(&public, self.demo, clock);
        // Without it every small write waits for the acknowledgement of the last.
        let listener = listener.tap_io(|stream| {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "a connection keeps its delay");
            }
        });
        let stop = async move {
            stop_signal().await;
            // Each of them is an answer under way, for which the server would wait.
            listeners.send_away();
        };
        axum::serve(listener, Shared::new(front)).with_graceful_shutdown(stop).await?;
        Ok(())
    }
}

/// Gives an empty database the default plan: all of it in a demonstration,
/// otherwise only what is documented.
async fn give_default_plan(store: &Store, clock: Clock, demo: bool) -> Result<(), Failure> {
    if !store.plan_codes().await?.is_empty() {
        return Ok(());
    }
    let plan = plan_folder::default_plan();
    let plan = if demo { plan } else { documented_only(plan) };
    // The record of a plan begins with the plan.
    let moment = vigia_store::Moment { day: plan.period.start(), ..clock.moment() };
    store.load_plan(&plan, &Reason::Correction, moment).await?;
    if demo {
        demo::add_amendments(store, &plan.code).await?;
    }
    Ok(())
}

/// Says where it is. A server goes on where nobody reads what it says.
fn announce(address: &str, demo: bool, clock: Clock) {
    if let Err(error) = write_announcement(address, demo, clock) {
        tracing::debug!(%error, "nobody reads where the server is");
    }
}

fn write_announcement(address: &str, demo: bool, clock: Clock) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "\n  Vigía: {address}")?;
    if clock.is_moved() {
        writeln!(out, "  The plan is shown as of {}.", clock.today())?;
    }
    if demo {
        writeln!(out, "\n  Demonstration accounts (user name / password):")?;
        for account in demo::ACCOUNTS.iter().take(5) {
            let password = account.password();
            writeln!(out, "    {:<12} {password:<18} {}", account.login, account.what)?;
        }
        writeln!(
            out,
            "    and one for each other member of the commission, such as dgm / demo-dgm\n"
        )
    } else {
        writeln!(
            out,
            "  Add an account with: vigia user add NAME --role secretariat --agency MIREX\n"
        )
    }
}

async fn stop_signal() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(error) => {
                tracing::warn!(%error, "the server cannot be asked to stop by a signal");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        result = tokio::signal::ctrl_c() => drop(result),
        () = terminated => {}
    }
}
