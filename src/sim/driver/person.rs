//! A person in front of a Discord client.

use serde_json::{Value, json};

use super::channel::Channel;
use super::client::{self, Choice};
use super::discord::Discord;
use super::places::Guild;
use super::reply::Reply;
use super::{Refusal, deliver, typing};
use crate::sim::Upload;
use crate::sim::interactions::{AUTOCOMPLETE, COMMAND, Deed};
use crate::sim::posting::{self, Author, Draft};
use crate::sim::world::Message;

/// A user, in a guild where it was got from one.
#[derive(Debug, Clone)]
pub struct Person {
    pub(super) discord: Discord,
    user: u64,
    guild: Option<u64>,
}

/// A person in a channel: from here commands are typed.
#[derive(Debug, Clone)]
pub struct Seat {
    pub(super) person: Person,
    pub(super) channel: Channel,
}

impl Person {
    pub(super) fn new(discord: Discord, user: u64, guild: Option<u64>) -> Self {
        Self {
            discord,
            user,
            guild,
        }
    }

    /// The user's id.
    pub fn id(&self) -> u64 {
        self.user
    }

    /// As a message mentions it.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.user)
    }

    /// Grants these permissions in the guild, on top of what is there.
    #[must_use]
    pub fn with(self, permissions: u64) -> Self {
        if let Some(guild) = self.guild {
            Guild::at(self.discord.clone(), guild).grant(self.user, permissions);
        }
        self
    }

    /// Gives a role.
    #[must_use]
    pub fn with_role(self, role: &super::Role) -> Self {
        self.discord.hub().with(|core| {
            let guild = self.guild.and_then(|g| core.world.guilds.get_mut(&g));
            if let Some(m) = guild.and_then(|g| g.members.get_mut(&self.user)) {
                m.roles.push(role.id());
            }
        });
        self
    }

    /// Loses every role, and with them what they allowed.
    pub fn loses_all_roles(&self) {
        self.discord.hub().with(|core| {
            let guild = self.guild.and_then(|g| core.world.guilds.get_mut(&g));
            if let Some(m) = guild.and_then(|g| g.members.get_mut(&self.user)) {
                m.roles.clear();
            }
        });
    }

    /// Sets the language of the client.
    #[must_use]
    pub fn speaking(self, locale: &str) -> Self {
        self.discord.hub().with(|core| {
            if let Some(u) = core.world.users.get_mut(&self.user) {
                u.locale = locale.into();
            }
        });
        self
    }

    /// Closes or opens direct messages from the bot.
    pub fn takes_dms(&self, open: bool) {
        self.discord.hub().with(|core| {
            if let Some(u) = core.world.users.get_mut(&self.user) {
                u.dms_open = open;
            }
        });
    }

    /// The direct messages with the bot.
    pub fn dms(&self) -> Channel {
        let id = self
            .discord
            .hub()
            .with(|core| core.world.dm_with(self.user));
        Channel::by_id(&self.discord, id)
    }

    /// Goes to a channel.
    pub fn in_channel(&self, channel: &Channel) -> Seat {
        Seat {
            person: self.clone(),
            channel: channel.clone(),
        }
    }

    /// Goes to the direct messages with the bot.
    pub fn in_dm(&self) -> Seat {
        let dms = self.dms();
        self.in_channel(&dms)
    }
}

impl Seat {
    /// Types a command as it stands in the client, such as
    /// `/alerts subscribe channel:#alerts status:everything`, and waits for
    /// the answer, also where it is deferred.
    ///
    /// # Errors
    /// What the client would not send, or no answer in time.
    pub async fn types(&self, text: &str) -> Result<Reply, Refusal> {
        let reply = self.types_on(text).await?;
        reply.finished().await?;
        Ok(reply)
    }

    /// Like [`Self::types`], but hands back at the first answer: "thinking…"
    /// where the bot defers.
    ///
    /// # Errors
    /// What the client would not send, or no answer in 3 s.
    pub async fn types_on(&self, text: &str) -> Result<Reply, Refusal> {
        let id = self.sends(text)?;
        deliver::first_answer(&self.person.discord, id).await
    }

    /// Types a command and does not wait; returns the interaction's id, for
    /// [`Discord::reply_to`].
    ///
    /// # Errors
    /// What the client would not send.
    pub fn sends(&self, text: &str) -> Result<u64, Refusal> {
        let place = self.place();
        let typed = self
            .person
            .discord
            .hub()
            .look(|core| typing::command(&core.world, place, text, false))?;
        Ok(self.deliver(COMMAND, typed))
    }

    /// What autocomplete offers for the option that is being typed: the last
    /// one of `text`.
    ///
    /// # Errors
    /// What the client would not send, or no answer in 3 s.
    pub async fn suggestions(&self, text: &str) -> Result<Vec<Choice>, Refusal> {
        let place = self.place();
        let typed = self
            .person
            .discord
            .hub()
            .look(|core| typing::command(&core.world, place, text, true))?;
        let id = self.deliver(AUTOCOMPLETE, typed);
        deliver::first_answer(&self.person.discord, id).await?;
        let choices = self.person.discord.hub().look(|core| {
            core.world
                .interactions
                .get(&id)
                .map(|i| i.choices.clone())
                .unwrap_or_default()
        });
        Ok(choices.iter().map(Choice::of).collect())
    }

    /// Uses a command of a message's context menu.
    ///
    /// # Errors
    /// What the client would not send, or no answer in time.
    pub async fn message_menu(&self, message: &Message, name: &str) -> Result<Reply, Refusal> {
        let place = self.place();
        let data = self.person.discord.hub().look(|core| {
            let command = client::usable(&core.world, place, 3, name)?;
            let id = message.id.to_string();
            let mut data = json!({
                "id": command["id"], "name": command["name"], "type": 3, "target_id": id,
                "resolved": {"messages": {id: message.value}},
            });
            if !command["guild_id"].is_null() {
                data["guild_id"] = command["guild_id"].clone();
            }
            Ok(data)
        })?;
        let id = self.deliver(COMMAND, (name.to_owned(), data));
        let reply = deliver::first_answer(&self.person.discord, id).await?;
        reply.finished().await?;
        Ok(reply)
    }

    /// Attaches a file, for an option that takes one: type its name as the
    /// value of the option afterwards.
    pub fn attaches(&self, name: &str, media_type: &str, bytes: &[u8]) {
        let file = Upload {
            name: name.to_owned(),
            kind: media_type.to_owned(),
            bytes: bytes.to_vec(),
        };
        self.person.discord.hub().with(|core| {
            let id = core.world.clock.snowflake();
            core.world.keep_file(id, file);
        });
    }

    /// Writes a message.
    pub fn says(&self, text: &str) -> Message {
        let id = self.channel.id;
        self.person.discord.hub().with(|core| {
            let body = json!({"content": text});
            let draft = Draft {
                channel: id,
                author: Author::User(self.person.user),
                body: &body,
                uploads: &[],
                interaction: None,
                only_for: None,
                flags: 0,
                id: None,
            };
            let message = posting::post(&mut core.world, &draft);
            let channel = core.world.channels.get(&id);
            channel
                .and_then(|c| c.messages.get(&message))
                .cloned()
                .unwrap_or_else(|| Message {
                    id: message,
                    channel: id,
                    author: self.person.user,
                    webhook: None,
                    interaction: None,
                    only_for: None,
                    value: body.clone(),
                    earlier: Vec::new(),
                    pings: crate::sim::Pings::default(),
                    files: Vec::new(),
                })
        })
    }

    /// What this person sees here, ephemeral answers included.
    pub fn sees(&self) -> Vec<Message> {
        self.person.discord.hub().look(|core| {
            let channel = core.world.channels.get(&self.channel.id);
            let all = channel.into_iter().flat_map(|c| c.messages.values());
            all.filter(|m| m.only_for.is_none_or(|u| u == self.person.user))
                .cloned()
                .collect()
        })
    }

    pub(super) fn place(&self) -> client::Place {
        client::Place {
            user: self.person.user,
            channel: self.channel.id,
        }
    }

    pub(super) fn deliver(&self, kind: u8, (name, data): (String, Value)) -> u64 {
        let deed = Deed {
            kind,
            user: self.person.user,
            channel: self.channel.id,
            name,
            data,
            source: None,
        };
        deliver::deliver(&self.person.discord, deed)
    }
}
