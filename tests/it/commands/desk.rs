//! People at a desk: each types, presses or fills in, and reads the answer,
//! through the same JSON that Discord sends and gets.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use dropbell::commands::Commands;
use dropbell::commands::outcome::Done;
use dropbell::discord::interactions::{Answer, Interactions};
use dropbell::domain::{UnixMillis, UserId};
use dropbell::intake::import::import;
use dropbell::ops::clock::Clock;
use dropbell::sources::catalogue_file::{self, Notation};
use dropbell::store::Store;
use secrecy::SecretString;
use serde_json::{Value, json};
use serenity::model::application::Interaction;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

pub const MANAGE_CHANNELS: u64 = 1 << 4;
pub const MANAGE_MESSAGES: u64 = 1 << 13;
pub const ADMINISTRATOR: u64 = 1 << 3;
pub const VIEW_CHANNEL: u64 = 1 << 10;
pub const MANAGE_WEBHOOKS: u64 = 1 << 29;

pub const ALPHA: u64 = 700;
pub const BETA: u64 = 800;
pub const GENERAL: u64 = 7001;
pub const CURATOR: u64 = 42;

pub struct Desk {
    _folder: TempDir,
    pub store: Store,
    pub clock: Clock,
    interactions: Interactions,
    next: AtomicU64,
}

impl Desk {
    pub async fn opens() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}/desk.db", folder.path().display());
        let secret = SecretString::from("a secret of the test");
        let store = Store::open(&url, Some(&secret)).await.expect("a store");
        let clock = Clock::manual(UnixMillis(1_800_000_000_000));
        let commands = Commands::new(store.clone(), vec![UserId(CURATOR)]);
        Self {
            _folder: folder,
            store,
            clock: clock.clone(),
            interactions: Interactions::new(commands, clock),
            next: AtomicU64::new(9000),
        }
    }

    /// Somebody in a server with these permissions.
    pub fn person(&self, guild: u64, user: u64, permissions: u64) -> Person<'_> {
        Person {
            desk: self,
            guild: Some(guild),
            user,
            permissions,
            channel: channel(GENERAL, 0),
            bot: VIEW_CHANNEL | MANAGE_WEBHOOKS,
            locale: "en-GB",
        }
    }

    /// A member of Alpha without any particular permission.
    pub fn member(&self) -> Person<'_> {
        self.person(ALPHA, 1, VIEW_CHANNEL)
    }

    /// Who manages Alpha's channels.
    pub fn manager(&self) -> Person<'_> {
        self.person(ALPHA, 2, MANAGE_CHANNELS)
    }

    /// Who moderates Alpha.
    pub fn moderator(&self) -> Person<'_> {
        self.person(ALPHA, 3, MANAGE_MESSAGES)
    }

    /// A curator who happens to be in Beta.
    pub fn curator(&self) -> Person<'_> {
        self.person(BETA, CURATOR, MANAGE_MESSAGES)
    }

    /// Adds a project for every server.
    pub async fn knows(&self, name: &str, status: &str) {
        let site = site(name);
        let said = self
            .curator()
            .types(
                "airdrop-mod add",
                &[
                    text("name", name),
                    text("website", &site),
                    text("status", status),
                ],
            )
            .await;
        assert!(said.text().starts_with("Added"), "{}", said.text());
    }

    async fn asks(&self, interaction: Value) -> Answer {
        let parsed: Interaction =
            serde_json::from_value(interaction.clone()).expect("serenity reads it");
        self.interactions
            .handle(parsed, Some(&interaction), Instant::now())
            .await
    }

    /// Discord asks whether anybody is there.
    pub async fn pings(&self) -> Value {
        let ping = json!({
            "id": "1", "application_id": "5", "type": 1, "token": "t", "version": 1,
        });
        self.asks(ping).await.body
    }

    /// Takes in the projects that a new instance starts with; returns their
    /// names.
    pub async fn starts_with_the_seed(&self) -> Vec<String> {
        let seed = include_str!("../../../config/catalogue.toml");
        self.reads(seed).await
    }

    /// Takes in a catalogue file; returns the names in it.
    pub async fn reads(&self, toml: &str) -> Vec<String> {
        let entries = catalogue_file::read("catalogue.toml", toml, Notation::Toml).expect("a file");
        import(&self.store, &entries, false, false, self.clock.now())
            .await
            .expect("imported");
        entries.into_iter().map(|entry| entry.name).collect()
    }

    pub fn later(&self, by: Duration) {
        self.clock.advance(by);
    }
}

#[derive(Clone)]
pub struct Person<'a> {
    desk: &'a Desk,
    pub guild: Option<u64>,
    user: u64,
    permissions: u64,
    channel: Value,
    bot: u64,
    locale: &'static str,
}

impl Person<'_> {
    /// The same person in a direct message with the bot.
    pub fn in_dm(mut self) -> Self {
        self.guild = None;
        self.channel = channel(1, 1);
        self
    }

    /// The same person with a client in another language.
    pub fn speaking(mut self, locale: &'static str) -> Self {
        self.locale = locale;
        self
    }

    /// The same person in another channel.
    pub fn at(mut self, channel: Value) -> Self {
        self.channel = channel;
        self
    }

    /// Where the bot has these permissions.
    pub fn where_bot_may(mut self, bits: u64) -> Self {
        self.bot = bits;
        self
    }

    fn id(&self) -> String {
        self.desk.next.fetch_add(1, Ordering::SeqCst).to_string()
    }

    fn interaction(&self, kind: u8, data: Value) -> Value {
        let user = json!({
            "id": self.user.to_string(), "username": "somebody", "discriminator": "0",
            "avatar": null, "global_name": null, "public_flags": 0,
        });
        let mut all = json!({
            "id": self.id(), "application_id": "5", "type": kind, "token": "t", "version": 1,
            "channel_id": self.channel["id"], "channel": self.channel,
            "app_permissions": self.bot.to_string(), "locale": self.locale, "guild_locale": "en-GB",
            "entitlements": [], "authorizing_integration_owners": {}, "context": 0,
            "attachment_size_limit": 10_485_760, "data": data,
        });
        match self.guild {
            None => all["user"] = user,
            Some(guild) => {
                all["guild_id"] = guild.to_string().into();
                all["member"] = json!({
                    "user": user, "roles": [], "joined_at": "2024-01-01T00:00:00.000000+00:00",
                    "deaf": false, "mute": false, "flags": 0, "pending": false, "nick": null,
                    "avatar": null, "premium_since": null, "communication_disabled_until": null,
                    "permissions": self.permissions.to_string(),
                });
            }
        }
        all
    }

    /// Types a command such as `airdrop list`.
    pub async fn types(&self, command: &str, options: &[Typed]) -> Said {
        let (name, subcommand) = command.split_once(' ').expect("command and subcommand");
        let mut resolved = json!({});
        let given: Vec<Value> = options
            .iter()
            .map(|typed| {
                if let Some((kind, id, thing)) = &typed.resolved {
                    resolved[*kind][id] = thing.clone();
                }
                json!({ "name": typed.name, "type": typed.kind, "value": typed.value })
            })
            .collect();
        let data = json!({
            "id": "6", "name": name, "type": 1, "resolved": resolved,
            "options": [{ "name": subcommand, "type": 1, "options": given }],
        });
        Said(self.desk.asks(self.interaction(2, data)).await)
    }

    /// Has typed this much of an option of a command.
    pub async fn is_typing(
        &self,
        command: &str,
        option: &str,
        so_far: &str,
    ) -> Vec<(String, String)> {
        let (name, subcommand) = command.split_once(' ').expect("command and subcommand");
        let data = json!({
            "id": "6", "name": name, "type": 1,
            "options": [{ "name": subcommand, "type": 1, "options": [
                { "name": option, "type": 3, "value": so_far, "focused": true },
            ]}],
        });
        let answer = self.desk.asks(self.interaction(4, data)).await;
        assert_eq!(answer.body["type"], 8);
        let choices = answer.body["data"]["choices"].as_array().expect("choices");
        choices
            .iter()
            .map(|choice| {
                let field = |key: &str| choice[key].as_str().expect("a string").to_owned();
                (field("name"), field("value"))
            })
            .collect()
    }

    /// Presses a button, or chooses `values`, on a message that only they see.
    pub async fn presses(&self, custom_id: &str, values: &[&str]) -> Said {
        self.presses_on(custom_id, values, 64, self.user).await
    }

    /// The same on a message with these flags that answers `asker`.
    pub async fn presses_on(
        &self,
        custom_id: &str,
        values: &[&str],
        flags: u32,
        asker: u64,
    ) -> Said {
        let kind = if values.is_empty() { 2 } else { 3 };
        let mut data = json!({ "custom_id": custom_id, "component_type": kind });
        if !values.is_empty() {
            data["values"] = json!(values);
        }
        let mut all = self.interaction(3, data);
        let user = |id: u64| json!({ "id": id.to_string(), "username": "u", "discriminator": "0", "avatar": null });
        all["message"] = json!({
            "id": "77", "channel_id": self.channel["id"], "author": user(5), "content": "",
            "timestamp": "2026-01-01T00:00:00.000000+00:00", "edited_timestamp": null,
            "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [],
            "attachments": [], "embeds": [], "pinned": false, "type": 20, "components": [],
            "flags": flags,
            "interaction_metadata": {
                "id": "76", "type": 2, "user": user(asker), "authorizing_integration_owners": {},
            },
        });
        Said(self.desk.asks(all).await)
    }

    /// Sends off a form.
    pub async fn submits(&self, custom_id: &str, fields: &[(&str, &str)]) -> Said {
        let rows: Vec<Value> = fields
            .iter()
            .map(|(id, value)| {
                json!({ "type": 1, "components": [
                    { "type": 4, "custom_id": id, "value": value },
                ]})
            })
            .collect();
        let data = json!({ "custom_id": custom_id, "components": rows });
        Said(self.desk.asks(self.interaction(5, data)).await)
    }

    /// What they read once the deferred work of `said` has ended.
    pub async fn reads_after(&self, said: Said, done: Done) -> Value {
        let follow = said.0.follow.expect("work at Discord follows");
        assert_eq!(said.0.body["type"], 5);
        assert_eq!(said.0.body["data"], json!({ "flags": 64 }));
        self.desk.interactions.finish(&follow, done).await.0
    }

    /// Subscribes the current channel; returns the number.
    pub async fn subscribes(&self, options: &[Typed]) -> String {
        let said = self.types("alerts subscribe", options).await;
        let body = self.reads_after(said, Done::Ok).await;
        let text = body["content"].as_str().expect("words").to_owned();
        let number = text.split("**").find(|part| part.parse::<u32>().is_ok());
        number.unwrap_or_else(|| panic!("{text}")).to_owned()
    }
}

/// What somebody was answered.
pub struct Said(pub Answer);

impl Said {
    /// Everything there is to read: text, titles, descriptions, fields, small
    /// print.
    pub fn text(&self) -> String {
        let data = &self.0.body["data"];
        let mut all = data["content"].as_str().unwrap_or_default().to_owned();
        for embed in data["embeds"].as_array().into_iter().flatten() {
            for key in ["title", "description"] {
                all.push('\n');
                all.push_str(embed[key].as_str().unwrap_or_default());
            }
            for field in embed["fields"].as_array().into_iter().flatten() {
                for key in ["name", "value"] {
                    all.push('\n');
                    all.push_str(field[key].as_str().unwrap_or_default());
                }
            }
            all.push('\n');
            all.push_str(embed["footer"]["text"].as_str().unwrap_or_default());
        }
        all.trim().to_owned()
    }

    pub fn body(&self) -> &Value {
        &self.0.body
    }

    pub fn is_private(&self) -> bool {
        self.0.body["data"]["flags"] == 64
    }

    pub fn waits(&self) -> bool {
        self.0.follow.is_some()
    }

    pub fn replaces_the_message(&self) -> bool {
        self.0.body["type"] == 7
    }

    /// All controls, rows joined, and those of a form.
    pub fn controls(&self) -> Vec<Value> {
        self.0.body["data"]["components"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|part| {
                let row = part["components"].as_array().into_iter().flatten();
                row.chain(part.get("component"))
                    .cloned()
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// The `custom_id` of the control with this label or placeholder.
    pub fn control(&self, label: &str) -> String {
        let controls = self.controls();
        let found = controls
            .iter()
            .find(|control| control["label"] == label || control["placeholder"] == label);
        found.unwrap_or_else(|| panic!("no {label} in {controls:?}"))["custom_id"]
            .as_str()
            .expect("a custom_id")
            .to_owned()
    }

    /// Fails unless every part is in what was answered.
    #[track_caller]
    pub fn says(&self, parts: &[&str]) {
        let text = self.text();
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in:\n{text}");
        }
    }

    /// As [`Self::says`], and only the asker sees it.
    #[track_caller]
    pub fn whispers(&self, parts: &[&str]) {
        assert!(self.is_private(), "{}", self.0.body);
        self.says(parts);
    }
}

/// A site for `name` that looks like nobody else's.
pub fn site(name: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    let letters: String = digest
        .iter()
        .take(16)
        .map(|byte| char::from(b'a' + byte % 26))
        .collect();
    format!("https://{letters}.example")
}

/// An option as filled in.
pub struct Typed {
    name: &'static str,
    kind: u8,
    value: Value,
    resolved: Option<(&'static str, String, Value)>,
}

pub fn text(name: &'static str, value: &str) -> Typed {
    typed(name, 3, value.into())
}

pub fn number(name: &'static str, value: i64) -> Typed {
    typed(name, 4, value.into())
}

pub fn flag(name: &'static str, value: bool) -> Typed {
    typed(name, 5, value.into())
}

fn typed(name: &'static str, kind: u8, value: Value) -> Typed {
    Typed {
        name,
        kind,
        value,
        resolved: None,
    }
}

/// The option `channel` with this channel.
pub fn in_channel(channel: Value) -> Typed {
    let id = channel["id"].as_str().expect("an id").to_owned();
    Typed {
        resolved: Some(("channels", id.clone(), channel)),
        ..typed("channel", 7, id.into())
    }
}

/// The option `role` with this role.
pub fn role(id: u64, mentionable: bool) -> Typed {
    let role = json!({
        "id": id.to_string(), "name": "alerts", "color": 0, "hoist": false, "icon": null,
        "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
        "unicode_emoji": null, "position": 1, "permissions": "0", "managed": false,
        "mentionable": mentionable, "flags": 0,
    });
    Typed {
        resolved: Some(("roles", id.to_string(), role)),
        ..typed("role", 8, id.to_string().into())
    }
}

/// A channel as Discord describes it.
pub fn channel(id: u64, kind: u8) -> Value {
    json!({ "id": id.to_string(), "name": "somewhere", "type": kind, "permissions": "0" })
}

/// A thread of the channel `parent`.
pub fn thread(id: u64, parent: u64, locked: bool) -> Value {
    let mut thread = channel(id, 11);
    thread["parent_id"] = parent.to_string().into();
    thread["thread_metadata"] = json!({
        "archived": false, "auto_archive_duration": 1440, "locked": locked,
        "archive_timestamp": "2026-01-01T00:00:00.000000+00:00",
    });
    thread
}
