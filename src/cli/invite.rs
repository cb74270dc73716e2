//! `dropbell invite`

use std::process::ExitCode;

use anyhow::Context;
use reqwest::Method;
use serde_json::Value;

use crate::config::Settings;
use crate::discord::rest::Rest;

/// View Channel, Manage Webhooks, Read Message History.
/// Source: <https://docs.discord.com/developers/topics/permissions>
pub(super) const PERMISSIONS: u64 = 1 << 10 | 1 << 29 | 1 << 16;

/// The link that adds the application to a server.
pub(super) fn link(application: &str) -> String {
    format!(
        "https://discord.com/oauth2/authorize?client_id={application}\
         &scope=bot+applications.commands&permissions={PERMISSIONS}"
    )
}

/// The application's id, which Discord tells whoever has the token.
pub(super) async fn application(rest: &Rest) -> anyhow::Result<(String, Value)> {
    let me = rest.call(Method::GET, "/applications/@me", None).await?;
    let id = me["id"]
        .as_str()
        .context("Discord did not tell the application's id")?;
    Ok((id.to_owned(), me.clone()))
}

/// Prints the link.
pub(super) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    settings.discord.require_token()?;
    let rest = Rest::new(settings)?;
    let (id, _) = application(&rest).await?;
    println!("{}", link(&id));
    eprintln!(
        "\nOpen it in a browser and choose a server that you manage.\n\
         It asks for View Channel, Manage Webhooks and Read Message History, nothing else."
    );
    Ok(ExitCode::SUCCESS)
}
