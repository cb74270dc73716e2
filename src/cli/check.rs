//! `dropbell check`: each line is ok or says what to do.

use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::ExitCode;

use reqwest::Method;
use serde_json::Value;

use super::invite;
use crate::app;
use crate::config::{Settings, SettingsError};
use crate::discord::gateway;
use crate::discord::rest::{Rest, RestError};
use crate::ops::clock::Clock;
use crate::store::StoreError;

/// Servers whose permissions are looked at, at the most.
const SERVERS: usize = 20;
/// Administrator allows everything.
const ADMINISTRATOR: u64 = 1 << 3;

struct Findings(bool);

impl Findings {
    fn ok(&self, what: &str) {
        println!("  ok    {what}");
    }

    fn note(&self, what: &str) {
        println!("  note  {what}");
    }

    fn bad(&mut self, what: &str, repair: &str) {
        self.0 = false;
        println!("  FAIL  {what}\n        → {repair}");
    }
}

/// Looks at everything that the bot needs and prints what it finds.
pub(super) async fn run(settings: Result<Settings, SettingsError>) -> ExitCode {
    let mut findings = Findings(true);
    match settings {
        Err(error) => findings.bad("settings", &error.to_string()),
        Ok(settings) => {
            findings.ok("settings");
            file_modes(&settings, &mut findings);
            database(&settings, &mut findings).await;
            discord(&settings, &mut findings).await;
        }
    }
    if findings.0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Files that hold secrets or what people did must be their owner's alone.
fn file_modes(settings: &Settings, findings: &mut Findings) {
    let database = &settings.database.path;
    let beside = |ending: &str| {
        let mut path = database.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    };
    let files = [
        database.clone(),
        beside("-wal"),
        beside("-shm"),
        beside(".key"),
        PathBuf::from(".env"),
    ];
    let mut looked = 0;
    for path in files {
        let Ok(found) = std::fs::metadata(&path) else {
            continue;
        };
        looked += 1;
        let mode = found.mode() & 0o777;
        if mode & 0o077 != 0 {
            findings.bad(
                &format!("other users may read {} (mode {mode:o})", path.display()),
                &format!("chmod 600 {}", path.display()),
            );
        }
    }
    if looked > 0 && findings.0 {
        findings.ok("files are readable by their owner alone");
    }
}

async fn database(settings: &Settings, findings: &mut Findings) {
    let path = settings.database.path.display().to_string();
    match app::open_store(settings, Clock::system().now()).await {
        Ok(store) => {
            match store.count_projects().await {
                Ok(count) => findings.ok(&format!("database {path} ({count} projects)")),
                Err(error) => findings.bad(&format!("database {path}"), &error.to_string()),
            }
            store.close().await;
        }
        Err(error) => match error.downcast_ref::<StoreError>() {
            Some(StoreError::Held { .. }) => findings.note(&format!("database: {error}")),
            _ => findings.bad(&format!("database {path}"), &format!("{error:#}")),
        },
    }
}

async fn discord(settings: &Settings, findings: &mut Findings) {
    if let Err(error) = settings.discord.require_token() {
        findings.bad("token", &error.to_string());
        return;
    }
    let rest = match Rest::new(settings) {
        Ok(rest) => rest,
        Err(error) => return findings.bad("HTTP client", &error.to_string()),
    };
    match gateway::address(&rest, settings).await {
        Err(error) => return findings.bad("token and gateway", &error.to_string()),
        Ok(address) => findings.ok(&format!("token; gateway {}", address.url)),
    }
    match invite::application(&rest).await {
        Err(error) => findings.note(&format!("the application can't be looked at: {error}")),
        Ok((id, me)) => {
            let name = me["name"].as_str().unwrap_or("unnamed");
            findings.ok(&format!("application {name} ({id})"));
            interactions_over_http(settings, &me, findings);
            servers(&rest, &id, findings).await;
        }
    }
}

/// Discord sends interactions to the gateway or over HTTP, never both.
fn interactions_over_http(settings: &Settings, me: &Value, findings: &mut Findings) {
    let url = me["interactions_endpoint_url"]
        .as_str()
        .filter(|url| !url.is_empty());
    match (url, &settings.discord.public_key) {
        (None, _) => {}
        (Some(url), Some(_)) => findings.ok(&format!("interactions arrive at {url}")),
        (Some(url), None) => findings.bad(
            &format!("Discord sends commands to {url}, not to this bot"),
            "remove the Interactions Endpoint URL in the developer portal, or set \
             DISCORD_PUBLIC_KEY and make this bot reachable there",
        ),
    }
}

async fn servers(rest: &Rest, application: &str, findings: &mut Findings) {
    let guilds = match rest.call(Method::GET, "/users/@me/guilds", None).await {
        Ok(Value::Array(guilds)) => guilds,
        Ok(_) => return findings.note("Discord's list of servers can't be read"),
        Err(RestError::Refused { status: 404, .. }) => return,
        Err(error) => return findings.bad("servers", &error.to_string()),
    };
    if guilds.is_empty() {
        let link = invite::link(application);
        return findings.bad("the bot is in no server", &format!("open {link}"));
    }
    for guild in guilds.iter().take(SERVERS) {
        let name = guild["name"].as_str().unwrap_or("unnamed");
        let granted: u64 = guild["permissions"]
            .as_str()
            .and_then(|bits| bits.parse().ok())
            .unwrap_or(0);
        let missing = invite::PERMISSIONS & !granted;
        if granted & ADMINISTRATOR != 0 || missing == 0 {
            findings.ok(&format!("server {name}"));
        } else {
            findings.note(&format!(
                "server {name}: server-wide the bot lacks {}; channels where it is granted still \
                 work. To grant it everywhere: Server Settings → Roles → the bot's role",
                names(missing)
            ));
        }
    }
}

fn names(bits: u64) -> String {
    [
        (1 << 10, "View Channel"),
        (1 << 16, "Read Message History"),
        (1 << 29, "Manage Webhooks"),
    ]
    .into_iter()
    .filter(|(bit, _)| bits & bit != 0)
    .map(|(_, name)| name)
    .collect::<Vec<_>>()
    .join(", ")
}
