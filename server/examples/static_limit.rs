//! Serves one file and nothing else, to measure pages against: at `/memory`
//! from memory, the most that the server's own libraries can do with these
//! bytes, and at `/file` from the disk, as a server of static files does.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::Router;
use axum::body::Bytes;
use axum::routing::get;
use axum::serve::ListenerExt;
use clap::Parser;
use http::header;
use tokio::net::TcpListener;
use tower_http::services::ServeFile;

/// Serve one file
#[derive(Parser)]
struct Arguments {
    /// The file
    #[arg(long)]
    file: PathBuf,
    /// The address to listen on
    #[arg(long)]
    listen: SocketAddr,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let Arguments { file, listen } = Arguments::parse();
    let bytes = Bytes::from(std::fs::read(&file)?);
    let answer =
        move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes) };
    let router =
        Router::new().route("/memory", get(answer)).route_service("/file", ServeFile::new(file));
    let listener = TcpListener::bind(listen).await?.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            eprintln!("a connection keeps its delay: {error}");
        }
    });
    axum::serve(listener, router).await
}
