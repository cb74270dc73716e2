//! Channels and webhooks, as a test changes and reads them.

use super::discord::{Discord, Late};
use super::person::Person;
use super::places::Role;
use crate::sim::http::webhooks;
use crate::sim::threads;
use crate::sim::world::{self, Message, Overwrite};

/// A channel, forum, thread or DM.
#[derive(Debug, Clone)]
pub struct Channel {
    pub(super) discord: Discord,
    pub(super) id: u64,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Webhook {
    discord: Discord,
    id: u64,
    token: String,
}

impl Channel {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// As a message mentions it.
    pub fn mention(&self) -> String {
        format!("<#{}>", self.id)
    }

    /// The channel of that id, whether it is there or not.
    pub fn by_id(discord: &Discord, id: u64) -> Self {
        Self {
            discord: discord.clone(),
            id,
        }
    }

    fn change(&self, f: impl FnOnce(&mut world::Channel)) {
        self.discord.hub().with(|core| {
            if let Some(c) = core.world.channels.get_mut(&self.id) {
                f(c);
            }
            threads::tell_update(&mut core.world, self.id);
        });
    }

    /// A thread in this channel, or a post in this forum.
    pub fn thread(&self, name: &str) -> Self {
        let id = self
            .discord
            .hub()
            .with(|core| threads::add(&mut core.world, self.id, name, Vec::new()));
        Self::by_id(&self.discord, id)
    }

    /// The threads of this channel, the oldest first.
    pub fn threads(&self) -> Vec<Self> {
        let mut ids: Vec<u64> = self.discord.hub().look(|core| {
            let all = core.world.channels.values();
            all.filter(|c| c.is_thread() && c.parent == Some(self.id))
                .map(|c| c.id)
                .collect()
        });
        ids.sort_unstable();
        ids.into_iter()
            .map(|id| Self::by_id(&self.discord, id))
            .collect()
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.discord
            .hub()
            .look(|core| core.world.channels.get(&self.id).map(|c| c.name.clone()))
            .unwrap_or_default()
    }

    /// The ids of the tags that a forum post carries.
    pub fn applied_tags(&self) -> Vec<u64> {
        self.discord
            .hub()
            .look(|core| {
                core.world
                    .channels
                    .get(&self.id)
                    .map(|c| c.applied_tags.clone())
            })
            .unwrap_or_default()
    }

    /// The forum's tags: id and name.
    pub fn tags(&self) -> Vec<(u64, String)> {
        self.discord
            .hub()
            .look(|core| core.world.channels.get(&self.id).map(|c| c.tags.clone()))
            .unwrap_or_default()
    }

    /// The forum takes no post without a tag.
    pub fn requires_tag(&self) {
        self.change(|c| c.flags |= world::REQUIRE_TAG);
    }

    /// The forum takes posts without a tag again.
    pub fn needs_no_tag(&self) {
        self.change(|c| c.flags &= !world::REQUIRE_TAG);
    }

    /// The thread is archived.
    pub fn is_archived(&self) {
        self.change(|c| c.archived = true);
    }

    /// The thread is locked.
    pub fn is_locked(&self) {
        self.change(|c| c.locked = true);
    }

    /// The channel gets another name.
    pub fn is_renamed(&self, name: &str) {
        self.change(|c| c.name = name.into());
    }

    fn overwrite(&self, id: u64, for_member: bool, allow: u64, deny: u64) {
        self.change(|c| {
            c.overwrites.retain(|o| o.id != id);
            if allow | deny != 0 {
                c.overwrites.push(Overwrite {
                    id,
                    for_member,
                    allow,
                    deny,
                });
            }
        });
    }

    /// An overwrite denies the bot these permissions here; 0 takes it back.
    pub fn denies_bot(&self, permissions: u64) {
        self.overwrite(self.discord.application_id(), true, 0, permissions);
    }

    /// An overwrite grants the bot these permissions here.
    pub fn grants_bot(&self, permissions: u64) {
        self.overwrite(self.discord.application_id(), true, permissions, 0);
    }

    /// An overwrite for one member.
    pub fn overwrites_member(&self, person: &Person, allow: u64, deny: u64) {
        self.overwrite(person.id(), true, allow, deny);
    }

    /// An overwrite for a role.
    pub fn overwrites_role(&self, role: &Role, allow: u64, deny: u64) {
        self.overwrite(role.id, false, allow, deny);
    }

    /// An overwrite that denies everyone these permissions.
    pub fn denies_everyone(&self, permissions: u64) {
        let guild = self
            .discord
            .hub()
            .look(|core| core.world.channels.get(&self.id).and_then(|c| c.guild));
        self.overwrite(guild.unwrap_or(0), false, 0, permissions);
    }

    /// The channel is deleted, with its webhooks and threads.
    pub fn is_deleted(&self) {
        self.discord
            .hub()
            .with(|core| threads::delete(&mut core.world, self.id));
    }

    /// Its webhooks, the oldest first.
    pub fn webhooks(&self) -> Vec<Webhook> {
        let mut found: Vec<Webhook> = self.discord.hub().look(|core| {
            let all = core.world.webhooks.values();
            all.filter(|w| w.channel == self.id)
                .map(|w| Webhook {
                    discord: self.discord.clone(),
                    id: w.id,
                    token: w.token.clone(),
                })
                .collect()
        });
        found.sort_by_key(|w| w.id);
        found
    }

    /// A webhook that a user or another application made.
    pub fn foreign_webhook(&self, name: &str) -> Webhook {
        let (id, token) = self.discord.hub().with(|core| {
            let world = &mut core.world;
            let guild = world
                .channels
                .get(&self.id)
                .and_then(|c| c.guild)
                .unwrap_or(0);
            let owner = world.guilds.get(&guild).map_or(0, |g| g.owner);
            let id = webhooks::add(world, guild, self.id, name.into(), None, owner);
            (
                id,
                world
                    .webhooks
                    .get(&id)
                    .map(|w| w.token.clone())
                    .unwrap_or_default(),
            )
        });
        Webhook {
            discord: self.discord.clone(),
            id,
            token,
        }
    }

    /// A webhook of the bot's own, as if it had made it earlier.
    pub fn own_webhook(&self, name: &str) -> Webhook {
        let app = self.discord.application_id();
        let (id, token) = self.discord.hub().with(|core| {
            let world = &mut core.world;
            let guild = world
                .channels
                .get(&self.id)
                .and_then(|c| c.guild)
                .unwrap_or(0);
            let id = webhooks::add(world, guild, self.id, name.into(), Some(app), app);
            (
                id,
                world
                    .webhooks
                    .get(&id)
                    .map(|w| w.token.clone())
                    .unwrap_or_default(),
            )
        });
        Webhook {
            discord: self.discord.clone(),
            id,
            token,
        }
    }

    /// What everybody in it sees, the oldest first.
    pub fn messages(&self) -> Vec<Message> {
        self.discord.hub().look(|core| {
            let channel = core.world.channels.get(&self.id);
            let all = channel.into_iter().flat_map(|c| c.messages.values());
            all.filter(|m| m.only_for.is_none()).cloned().collect()
        })
    }

    /// The ids of messages that were deleted.
    pub fn deleted_messages(&self) -> Vec<u64> {
        self.discord
            .hub()
            .look(|core| core.world.channels.get(&self.id).map(|c| c.deleted.clone()))
            .unwrap_or_default()
    }

    /// Waits for a message that fits and hands it back.
    ///
    /// # Errors
    /// None came in time.
    pub async fn wait_for(&self, mut fits: impl FnMut(&Message) -> bool) -> Result<Message, Late> {
        let what = format!("a message in #{}", self.name());
        self.discord
            .wait_for(&what, |_| self.messages().into_iter().find(|m| fits(m)))
            .await
    }

    /// Waits until so many messages are there.
    ///
    /// # Errors
    /// They did not come in time.
    pub async fn wait_for_messages(&self, count: usize) -> Result<Vec<Message>, Late> {
        let what = format!("{count} messages in #{}", self.name());
        self.discord
            .wait_for(&what, |_| {
                Some(self.messages()).filter(|m| m.len() >= count)
            })
            .await
    }
}

impl Webhook {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Its secret token.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Somebody deletes it.
    pub fn is_deleted(&self) {
        self.discord
            .hub()
            .with(|core| webhooks::remove(&mut core.world, self.id));
    }

    /// Somebody moves it to another channel.
    pub fn is_moved_to(&self, channel: &Channel) {
        self.discord.hub().with(|core| {
            if let Some(w) = core.world.webhooks.get_mut(&self.id) {
                w.channel = channel.id;
            }
        });
    }
}
