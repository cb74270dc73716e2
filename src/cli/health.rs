//! `dropbell health`: for container health checks.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use anyhow::bail;

use crate::config::Settings;
use crate::discord::rest;

/// Asks `/readyz` of the bot that runs with the same settings.
pub(super) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let Some(addr) = settings.http.addr else {
        bail!("HTTP_ADDR is off: there is nothing to ask");
    };
    let url = format!("http://{}/readyz", reachable(addr));
    let answer = rest::client(&settings.notifier)?.get(&url).send().await;
    match answer {
        Ok(answer) if answer.status().is_success() => {
            println!("ready");
            Ok(ExitCode::SUCCESS)
        }
        Ok(answer) => bail!("not ready: {}", answer.text().await.unwrap_or_default()),
        Err(_) => bail!("nothing answers at {url}"),
    }
}

/// Every address means this machine, seen from here.
fn reachable(addr: SocketAddr) -> SocketAddr {
    if addr.ip().is_unspecified() {
        SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), addr.port())
    } else {
        addr
    }
}
