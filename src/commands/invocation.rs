//! What somebody asked for, free of Discord's model.

use std::collections::BTreeMap;

use crate::domain::{ChannelId, GuildId, Language, MessageId, RoleId, UnixMillis, UserId};

/// One interaction.
#[derive(Clone, Debug, PartialEq)]
pub struct Invocation {
    /// The interaction's id; names the cause of a change.
    pub id: u64,
    /// When it arrived.
    pub now: UnixMillis,
    /// The server; `None` in direct messages.
    pub guild: Option<GuildId>,
    /// Where it was asked, where known.
    pub channel: Option<Place>,
    /// Who asks.
    pub user: UserId,
    /// Their permission bits in that channel; 0 outside servers.
    pub permissions: u64,
    /// Their language, for example `en-GB`.
    pub locale: String,
    /// What they ask.
    pub ask: Ask,
}

/// What somebody asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// A command, with command and subcommand as path.
    Command {
        /// For example `["alerts", "subscribe"]`.
        path: Vec<String>,
        /// What was filled in.
        options: Options,
    },
    /// A command of a message's context menu.
    Menu {
        /// As declared.
        name: String,
        /// The message that it was used on; `None` where Discord did not say.
        message: Option<Box<Quoted>>,
    },
    /// Suggestions while a command is typed.
    Complete {
        /// As of a command.
        path: Vec<String>,
        /// The option being typed.
        focused: String,
        /// What stands there so far.
        typed: String,
    },
    /// A button or a select.
    Press {
        /// What the bot put there.
        custom_id: String,
        /// What was chosen; empty for a button.
        values: Vec<String>,
        /// The channel or role that was chosen, as Discord resolved it.
        picked: Option<Value>,
        /// Whether the message is the presser's own: nobody else sees it, or
        /// it answers their command.
        own: bool,
    },
    /// A form.
    Submit {
        /// What the bot put there.
        custom_id: String,
        /// What stands in its inputs.
        fields: BTreeMap<String, String>,
    },
}

/// A message that somebody points at; whatever people and bots can write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quoted {
    /// Which.
    pub id: MessageId,
    /// Where.
    pub channel: ChannelId,
    /// Its text, then the texts of its embeds, a line each.
    pub text: String,
    /// Where the titles of its embeds lead.
    pub links: Vec<String>,
    /// Whether this very bot wrote it.
    pub own: bool,
    /// Whether Discord wrote it: somebody joined, pinned, boosted.
    pub system: bool,
}

/// Options by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options(Vec<(String, Value)>);

/// What an option holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, also of a choice.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A channel that Discord resolved.
    Channel(Place),
    /// A role that Discord resolved.
    Role(Role),
    /// A person.
    User(UserId),
    /// A file that Discord keeps.
    File(File),
    /// Something that no option of ours takes.
    Other,
}

/// A channel as Discord describes it in an interaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub id: ChannelId,
    /// Discord's number of the channel type.
    pub kind: u8,
    /// The channel that a thread belongs to.
    pub parent: Option<ChannelId>,
    /// Whether it is a locked thread.
    pub locked: bool,
    /// The bot's own permission bits there, where Discord said.
    pub bot: Option<u64>,
}

/// A file as Discord describes it in an interaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it lies.
    pub url: String,
    /// Bytes.
    pub size: u64,
}

/// A role as Discord describes it in an interaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// Which; that of @everyone is the server's own.
    pub id: RoleId,
    /// Whether anybody may mention it.
    pub mentionable: bool,
}

impl Invocation {
    /// The language in which they are answered.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of_discord(&self.locale)
    }
}

impl Options {
    /// These options.
    #[must_use]
    pub const fn new(options: Vec<(String, Value)>) -> Self {
        Self(options)
    }

    /// The names of what was filled in.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// What stands in `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value)
    }

    /// A text; `None` where it is blank.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// A percentage.
    #[must_use]
    pub fn percent(&self, name: &str) -> Option<u8> {
        match self.get(name)? {
            Value::Integer(number) => u8::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// A person.
    #[must_use]
    pub fn user(&self, name: &str) -> Option<UserId> {
        match self.get(name)? {
            Value::User(user) => Some(*user),
            _ => None,
        }
    }

    /// True or false.
    #[must_use]
    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Value::Boolean(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A channel.
    #[must_use]
    pub fn channel(&self, name: &str) -> Option<&Place> {
        match self.get(name)? {
            Value::Channel(place) => Some(place),
            _ => None,
        }
    }

    /// A role.
    #[must_use]
    pub fn role(&self, name: &str) -> Option<Role> {
        match self.get(name)? {
            Value::Role(role) => Some(*role),
            _ => None,
        }
    }
}
