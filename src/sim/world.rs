//! What exists: users, guilds, roles, channels, webhooks, messages. Plain data
//! with look-ups; REST, gateway and driver change it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use super::change::{Change, Dispatch};
use super::clock::Clock;
use super::commands::CommandBook;
use super::http::form_data::Upload;
use super::interactions::Interaction;
use super::permissions;
use super::uploads::Uploads;

/// Kinds of channel by Discord's numbers ("Channel", Channel Types).
pub(super) mod kind {
    pub(in crate::sim) const TEXT: u8 = 0;
    pub(in crate::sim) const DM: u8 = 1;
    pub(in crate::sim) const ANNOUNCEMENT: u8 = 5;
    pub(in crate::sim) const ANNOUNCEMENT_THREAD: u8 = 10;
    pub(in crate::sim) const PUBLIC_THREAD: u8 = 11;
    pub(in crate::sim) const FORUM: u8 = 15;
    pub(in crate::sim) const MEDIA: u8 = 16;
}

/// A forum channel that refuses posts without a tag ("Channel", Channel Flags).
pub(super) const REQUIRE_TAG: u64 = 1 << 4;

#[derive(Debug)]
pub(super) struct App {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) name: String,
    pub(super) public_key: String,
    pub(super) endpoint: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) bot: bool,
    pub(super) dms_open: bool,
    pub(super) locale: String,
}

#[derive(Debug)]
pub(super) struct Guild {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) owner: u64,
    pub(super) locale: String,
    pub(super) available: bool,
    pub(super) roles: BTreeMap<u64, Role>,
    pub(super) members: BTreeMap<u64, Member>,
    pub(super) channels: Vec<u64>,
}

#[derive(Debug)]
pub(super) struct Role {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) permissions: u64,
    pub(super) mentionable: bool,
    pub(super) managed: bool,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) user: u64,
    pub(super) roles: Vec<u64>,
    pub(super) joined_ms: u64,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Overwrite {
    pub(super) id: u64,
    pub(super) for_member: bool,
    pub(super) allow: u64,
    pub(super) deny: u64,
}

#[derive(Debug, Default)]
pub(super) struct Channel {
    pub(super) id: u64,
    pub(super) guild: Option<u64>,
    pub(super) kind: u8,
    pub(super) name: String,
    pub(super) parent: Option<u64>,
    pub(super) recipient: Option<u64>,
    pub(super) overwrites: Vec<Overwrite>,
    pub(super) flags: u64,
    pub(super) tags: Vec<(u64, String)>,
    pub(super) applied_tags: Vec<u64>,
    pub(super) archived: bool,
    pub(super) locked: bool,
    pub(super) messages: BTreeMap<u64, Message>,
    pub(super) deleted: Vec<u64>,
    pub(super) last_message: Option<u64>,
}

impl Channel {
    pub(super) fn is_thread(&self) -> bool {
        matches!(
            self.kind,
            kind::ANNOUNCEMENT_THREAD | kind::PUBLIC_THREAD | 12
        )
    }

    pub(super) fn is_forum(&self) -> bool {
        matches!(self.kind, kind::FORUM | kind::MEDIA)
    }
}

/// Whom a message really pinged, after `allowed_mentions` and permissions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Pings {
    /// `@everyone` or `@here`.
    pub everyone: bool,
    /// User ids.
    pub users: Vec<u64>,
    /// Role ids.
    pub roles: Vec<u64>,
}

/// A message as stored here.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its snowflake.
    pub id: u64,
    /// The channel or thread that it is in.
    pub channel: u64,
    /// The user or webhook that wrote it.
    pub author: u64,
    /// The webhook that wrote it.
    pub webhook: Option<u64>,
    /// The interaction that it answers.
    pub interaction: Option<u64>,
    /// The only user who sees it, where it is ephemeral.
    pub only_for: Option<u64>,
    /// Discord's message object as it stands now.
    pub value: Value,
    /// The earlier states, oldest first; of many edits the last 50.
    pub earlier: Vec<Value>,
    /// Whom it pinged.
    pub pings: Pings,
    /// The files that came with it.
    pub files: Vec<Upload>,
}

impl Message {
    /// Its text.
    pub fn content(&self) -> &str {
        self.value["content"].as_str().unwrap_or_default()
    }

    /// Its embeds as Discord's objects.
    pub fn embeds(&self) -> &[Value] {
        self.value["embeds"].as_array().map_or(&[], Vec::as_slice)
    }

    /// Content, embed titles, descriptions, fields and footers, a line each:
    /// what a person reads.
    pub fn text(&self) -> String {
        super::render::readable(&self.value)
    }
}

#[derive(Debug)]
pub(super) struct Webhook {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) guild: u64,
    pub(super) channel: u64,
    pub(super) name: String,
    pub(super) application: Option<u64>,
    pub(super) creator: u64,
}

#[derive(Debug)]
pub(super) struct World {
    pub(super) clock: Clock,
    pub(super) app: App,
    pub(super) users: HashMap<u64, User>,
    names: HashMap<String, u64>,
    dms: HashMap<u64, u64>,
    pub(super) guilds: BTreeMap<u64, Guild>,
    pub(super) channels: HashMap<u64, Channel>,
    pub(super) webhooks: HashMap<u64, Webhook>,
    pub(super) dead_webhooks: HashSet<u64>,
    pub(super) commands: CommandBook,
    /// Files by attachment id, served under `/attachments/`.
    pub(super) files: BTreeMap<u64, Upload>,
    /// Where this Discord listens.
    pub(super) base_url: String,
    pub(super) interactions: BTreeMap<u64, Interaction>,
    pub(super) tokens: HashMap<String, u64>,
    pub(super) uploads: Uploads,
    /// How long a first answer may take.
    pub(super) answer_within: Duration,
    /// Messages kept a channel, the newest; older ones are forgotten.
    pub(super) keep_messages: usize,
    /// The intents that any session asked for: events that none wants are not
    /// even built.
    pub(super) wanted: u64,
    pub(super) changes: Vec<Change>,
    pub(super) outbox: Vec<Dispatch>,
}

impl World {
    pub(super) fn new(app: App, mut clock: Clock, keep_messages: usize) -> Self {
        let bot = User {
            id: app.id,
            name: app.name.clone(),
            bot: true,
            dms_open: true,
            locale: "en-US".into(),
        };
        let _ = clock.snowflake();
        Self {
            clock,
            users: HashMap::from([(app.id, bot)]),
            names: HashMap::from([(app.name.clone(), app.id)]),
            dms: HashMap::new(),
            app,
            guilds: BTreeMap::new(),
            channels: HashMap::new(),
            webhooks: HashMap::new(),
            dead_webhooks: HashSet::new(),
            commands: CommandBook::default(),
            files: BTreeMap::new(),
            base_url: String::new(),
            interactions: BTreeMap::new(),
            tokens: HashMap::new(),
            uploads: Uploads::default(),
            answer_within: Duration::from_secs(3),
            keep_messages,
            wanted: 0,
            changes: Vec::new(),
            outbox: Vec::new(),
        }
    }

    /// The channel whose overwrites count: a thread's parent, else itself.
    pub(super) fn home<'w>(&'w self, channel: &'w Channel) -> &'w Channel {
        if channel.is_thread() {
            channel
                .parent
                .and_then(|id| self.channels.get(&id))
                .unwrap_or(channel)
        } else {
            channel
        }
    }

    /// A user's permissions in a channel. In a DM both sides may all that a DM
    /// allows.
    pub(super) fn permissions_in(&self, channel: &Channel, user: u64) -> u64 {
        match channel.guild {
            None => permissions::EVERYONE,
            Some(id) => self.guilds.get(&id).map_or(0, |guild| {
                permissions::in_channel(guild, self.home(channel), user)
            }),
        }
    }

    pub(super) fn bot_permissions_in(&self, channel: &Channel) -> u64 {
        self.permissions_in(channel, self.app.id)
    }

    /// The guild, where the bot is in it and it is available.
    pub(super) fn bots_guild(&self, id: u64) -> Option<&Guild> {
        self.guilds
            .get(&id)
            .filter(|g| g.available && g.members.contains_key(&self.app.id))
    }

    pub(super) fn user_by_name(&self, name: &str) -> Option<u64> {
        self.names.get(name).copied()
    }

    /// A new user, or the one of that name.
    pub(super) fn user_named(&mut self, name: &str) -> u64 {
        if let Some(id) = self.user_by_name(name) {
            return id;
        }
        let id = self.clock.snowflake();
        let user = User {
            id,
            name: name.into(),
            bot: false,
            dms_open: true,
            locale: "en-GB".into(),
        };
        self.users.insert(id, user);
        self.names.insert(name.to_owned(), id);
        id
    }

    /// The DM channel of a user with the bot.
    pub(super) fn dm_with(&mut self, user: u64) -> u64 {
        if let Some(id) = self.dms.get(&user) {
            return *id;
        }
        let id = self.clock.snowflake();
        let channel = Channel {
            id,
            kind: kind::DM,
            recipient: Some(user),
            ..Channel::default()
        };
        self.channels.insert(id, channel);
        self.dms.insert(user, id);
        id
    }

    /// Keeps a file for download; of many the latest 1,000.
    pub(super) fn keep_file(&mut self, id: u64, file: Upload) {
        self.files.insert(id, file);
        if self.files.len() > 1000 {
            self.files.pop_first();
        }
    }

    /// The address of a file (as Discord's CDN has it, but here).
    pub(super) fn file_url(&self, channel: u64, id: u64, name: &str) -> String {
        format!("{}/attachments/{channel}/{id}/{name}", self.base_url)
    }

    pub(super) fn changed(&mut self, change: Change) {
        self.changes.push(change);
    }

    pub(super) fn dispatch(
        &mut self,
        guild: Option<u64>,
        intent: u64,
        name: &'static str,
        data: Value,
    ) {
        self.outbox.push(Dispatch {
            guild,
            intent,
            name,
            data,
        });
    }
}
