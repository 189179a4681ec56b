//! Vigía: monitors a national plan of action.
//!
//! This binary serves the pages, runs the actions, and offers the plan to the
//! command line. It is the only place that reads the clock, randomness and the
//! environment.

mod actions;
mod api;
mod archive;
mod assets;
mod auth;
mod checksum;
mod clock;
mod command;
mod crawlers;
mod demo;
mod desk;
mod figures;
mod front;
mod health;
mod import;
mod language;
mod last_visit;
mod observed;
mod page_cache;
mod pages;
mod reports;
mod router;
mod secret;
mod security;
mod sessions;
mod sign_in;
mod state;
#[cfg(test)]
mod testing;
mod tokens;
mod upload;

use std::process::ExitCode;

use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("VIGIA_LOG")
                .unwrap_or_else(|_| "vigia=info,warn".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    match command::Cli::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(error.exit_code())
        }
    }
}
