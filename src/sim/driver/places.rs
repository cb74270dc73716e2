//! Guilds and roles, as a test sets them up.

use std::collections::BTreeMap;

use super::channel::Channel;
use super::discord::Discord;
use super::person::Person;
use crate::sim::membership;
use crate::sim::permissions;
use crate::sim::threads;
use crate::sim::world::{self, Member, World, kind};

/// A guild.
#[derive(Debug, Clone)]
pub struct Guild {
    pub(super) discord: Discord,
    id: u64,
}

/// A role.
#[derive(Debug, Clone)]
pub struct Role {
    pub(super) id: u64,
}

fn add_role(
    world: &mut World,
    guild: u64,
    name: &str,
    bits: u64,
    mentionable: bool,
    managed: bool,
) -> u64 {
    let id = world.clock.snowflake();
    let role = world::Role {
        id,
        name: name.into(),
        permissions: bits,
        mentionable,
        managed,
    };
    if let Some(g) = world.guilds.get_mut(&guild) {
        g.roles.insert(id, role);
    }
    id
}

fn make_guild(world: &mut World, name: &str) -> u64 {
    let owner = world.user_named(&format!("owner of {name}"));
    let id = world.clock.snowflake();
    let joined_ms = world.clock.wall_ms();
    let everyone = world::Role {
        id,
        name: "@everyone".into(),
        permissions: permissions::EVERYONE,
        mentionable: false,
        managed: false,
    };
    let member = Member {
        user: owner,
        roles: Vec::new(),
        joined_ms,
    };
    let guild = world::Guild {
        id,
        name: name.into(),
        owner,
        locale: "en-US".into(),
        available: true,
        roles: BTreeMap::from([(id, everyone)]),
        members: BTreeMap::from([(owner, member)]),
        channels: Vec::new(),
    };
    world.guilds.insert(id, guild);
    id
}

impl Guild {
    pub(super) fn named(discord: &Discord, name: &str, with_bot: bool) -> Self {
        let id = discord.hub().with(|core| {
            let world = &mut core.world;
            if let Some(g) = world.guilds.values().find(|g| g.name == name) {
                return g.id;
            }
            let id = make_guild(world, name);
            if with_bot {
                join(world, id);
            }
            id
        });
        Self {
            discord: discord.clone(),
            id,
        }
    }

    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    fn channel(&self, name: &str, kind: u8, tags: &[&str]) -> Channel {
        let id = self.discord.hub().with(|core| {
            let world = &mut core.world;
            let mine = world
                .guilds
                .get(&self.id)
                .into_iter()
                .flat_map(|g| &g.channels);
            let mut old = mine.filter_map(|c| world.channels.get(c));
            if let Some(c) = old.find(|c| !c.is_thread() && c.name == name) {
                return c.id;
            }
            let id = world.clock.snowflake();
            let tags = tags
                .iter()
                .map(|t| (world.clock.snowflake(), (*t).to_owned()))
                .collect();
            let channel = world::Channel {
                id,
                guild: Some(self.id),
                kind,
                name: name.into(),
                tags,
                ..world::Channel::default()
            };
            threads::insert(world, channel);
            id
        });
        Channel {
            discord: self.discord.clone(),
            id,
        }
    }

    /// The names of its channels, threads left out, the oldest first.
    pub fn channel_names(&self) -> Vec<String> {
        self.discord.hub().look(|core| {
            let world = &core.world;
            let listed = world.guilds.get(&self.id).map(|g| g.channels.as_slice());
            let found = listed.unwrap_or_default().iter();
            found
                .filter_map(|id| world.channels.get(id))
                .filter(|c| !c.is_thread())
                .map(|c| c.name.clone())
                .collect()
        })
    }

    /// The channel or thread of that name, where there is one.
    pub fn channel_named(&self, name: &str) -> Option<Channel> {
        let id = self.discord.hub().look(|core| {
            let mut all = core.world.channels.values();
            all.find(|c| c.guild == Some(self.id) && c.name == name)
                .map(|c| c.id)
        })?;
        Some(Channel::by_id(&self.discord, id))
    }

    /// A text channel.
    pub fn text_channel(&self, name: &str) -> Channel {
        self.channel(name, kind::TEXT, &[])
    }

    /// An announcement channel.
    pub fn announcement_channel(&self, name: &str) -> Channel {
        self.channel(name, kind::ANNOUNCEMENT, &[])
    }

    /// A forum with these tags.
    pub fn forum(&self, name: &str, tags: &[&str]) -> Channel {
        self.channel(name, kind::FORUM, tags)
    }

    /// A voice channel.
    pub fn voice_channel(&self, name: &str) -> Channel {
        self.channel(name, 2, &[])
    }

    /// A role without permissions that anyone may mention.
    pub fn role(&self, name: &str) -> Role {
        self.role_with(name, 0, true)
    }

    /// A role with these permissions.
    pub fn role_with(&self, name: &str, permissions: u64, mentionable: bool) -> Role {
        let id = self.discord.hub().with(|core| {
            let world = &mut core.world;
            let old = world
                .guilds
                .get(&self.id)
                .and_then(|g| g.roles.values().find(|r| r.name == name));
            match old {
                Some(role) => role.id,
                None => add_role(world, self.id, name, permissions, mentionable, false),
            }
        });
        Role { id }
    }

    /// The member of that name, who joins where there is none.
    pub fn member(&self, name: &str) -> Person {
        let user = self.discord.hub().with(|core| {
            let world = &mut core.world;
            let user = world.user_named(name);
            let joined_ms = world.clock.wall_ms();
            if let Some(g) = world.guilds.get_mut(&self.id) {
                g.members.entry(user).or_insert(Member {
                    user,
                    roles: Vec::new(),
                    joined_ms,
                });
            }
            user
        });
        Person::new(self.discord.clone(), user, Some(self.id))
    }

    pub(super) fn grant(&self, user: u64, bits: u64) {
        self.discord.hub().with(|core| {
            let world = &mut core.world;
            let name = format!("granted {bits:x}");
            let role = add_role(world, self.id, &name, bits, false, false);
            let member = world
                .guilds
                .get_mut(&self.id)
                .and_then(|g| g.members.get_mut(&user));
            if let Some(member) = member {
                member.roles.push(role);
            }
        });
    }

    /// The guild of that id, whether it is there or not.
    pub fn of_id(discord: &Discord, id: u64) -> Self {
        Self::at(discord.clone(), id)
    }

    pub(super) fn at(discord: Discord, id: u64) -> Self {
        Self { discord, id }
    }

    /// Sets what the bot's own role allows in the whole guild.
    pub fn bot_may(&self, permissions: u64) {
        self.discord.hub().with(|core| {
            let app = core.world.app.id;
            if let Some(g) = core.world.guilds.get_mut(&self.id) {
                let roles = g
                    .members
                    .get(&app)
                    .map(|m| m.roles.clone())
                    .unwrap_or_default();
                for role in roles {
                    if let Some(r) = g.roles.get_mut(&role) {
                        r.permissions = permissions;
                    }
                }
            }
        });
    }

    /// Sets what `@everyone` may do in the whole guild.
    pub fn everyone_may(&self, permissions: u64) {
        self.discord.hub().with(|core| {
            let everyone = core
                .world
                .guilds
                .get_mut(&self.id)
                .and_then(|g| g.roles.get_mut(&self.id));
            if let Some(role) = everyone {
                role.permissions = permissions;
            }
        });
    }

    /// The bot is installed.
    pub fn bot_joins(&self) {
        self.discord
            .hub()
            .with(|core| join(&mut core.world, self.id));
    }

    /// The bot is kicked.
    pub fn kicks_bot(&self) {
        self.discord
            .hub()
            .with(|core| membership::remove_bot(&mut core.world, self.id));
    }

    /// An outage of this guild begins.
    pub fn falls_out(&self) {
        self.discord
            .hub()
            .with(|core| membership::fall_out(&mut core.world, self.id));
    }

    /// The outage ends.
    pub fn comes_back(&self) {
        self.discord
            .hub()
            .with(|core| membership::come_back(&mut core.world, self.id));
    }

    /// Sets the guild's preferred locale.
    pub fn speaks(&self, locale: &str) {
        self.discord.hub().with(|core| {
            if let Some(g) = core.world.guilds.get_mut(&self.id) {
                g.locale = locale.into();
            }
            membership::tell_update(&mut core.world, self.id);
        });
    }
}

fn join(world: &mut World, guild: u64) {
    let name = world.app.name.clone();
    let role = add_role(world, guild, &name, permissions::BOT_DEFAULT, false, true);
    membership::add_bot(world, guild, role);
}

impl Role {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// As a message mentions it.
    pub fn mention(&self) -> String {
        format!("<@&{}>", self.id)
    }
}
