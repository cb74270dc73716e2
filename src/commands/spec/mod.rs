//! What the commands look like: each declared once, as data.
//!
//! Registration, option checking, autocomplete, `/airdrop help`, the usage
//! shown in refusals and docs/commands.md all derive from [`COMMANDS`] and [`MENUS`].

mod airdrop_mod;
mod alerts;
mod check;
mod docs;
mod menus;
mod surface;

pub use alerts::SUBSCRIBABLE;
pub use check::{Wrong, check, subcommand};
pub use docs::{markdown, usage};
pub use menus::{MENUS, Menu, SUGGEST, menu};
pub use surface::COMMANDS;

/// A top-level command.
#[derive(Debug)]
pub struct Command {
    /// What is typed after the slash.
    pub name: &'static str,
    /// At most 100 characters.
    pub description: &'static str,
    /// Where it can be used.
    pub contexts: &'static [Context],
    /// How the bot must be installed for it.
    pub installs: &'static [Install],
    /// The permission bits that Discord asks for unless a server's admins
    /// decide otherwise; `None`: everyone.
    pub permission: Option<u64>,
    /// Who can use it, in words.
    pub audience: &'static str,
    /// What it can do.
    pub subcommands: &'static [Subcommand],
}

/// A subcommand, the thing that runs.
#[derive(Debug)]
pub struct Subcommand {
    /// What is typed after the command.
    pub name: &'static str,
    /// At most 100 characters.
    pub description: &'static str,
    /// Required ones first.
    pub options: &'static [Opt],
}

/// An option of a subcommand.
#[derive(Debug)]
pub struct Opt {
    /// What is typed before the colon.
    pub name: &'static str,
    /// At most 100 characters.
    pub description: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether the command needs it.
    pub required: bool,
}

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Free text; the bounds count characters.
    Text {
        /// Most characters.
        max: u16,
    },
    /// Free text with suggestions while it is typed; at most
    /// [`TYPED_CHARS`] characters.
    Suggested(Topic),
    /// One of these.
    Choice(&'static [Pick]),
    /// A whole number within bounds.
    Integer {
        /// Least.
        min: i64,
        /// Most.
        max: i64,
    },
    /// True or false.
    Boolean,
    /// A channel; of these types, in Discord's numbers, are offered.
    Channel(&'static [u8]),
    /// A role.
    Role,
    /// A person.
    User,
    /// A file.
    File,
}

/// Characters of a text that has suggestions: no value that Discord offers is
/// longer.
pub const TYPED_CHARS: u16 = 100;

/// What suggestions are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Projects of the catalogue; the value is the id.
    Project,
    /// Chains in use; the value is the text.
    Chain,
    /// Narratives in use; the value is the text.
    Narrative,
    /// What waits for a second person; the value is its id.
    Proposal,
    /// The server's subscriptions; the value is the number.
    Subscription,
    /// Time zones; the value is the IANA name.
    Zone,
}

/// One of several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// What people see; at most 100 characters.
    pub label: &'static str,
    /// What comes back.
    pub value: &'static str,
}

/// Where a command can be used.
/// Source: <https://docs.discord.com/developers/interactions/application-commands#interaction-contexts>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// In a server.
    Guild,
    /// In a direct message with the bot.
    BotDm,
    /// In any other direct or group message.
    PrivateChannel,
}

impl Context {
    /// Discord's number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Guild => 0,
            Self::BotDm => 1,
            Self::PrivateChannel => 2,
        }
    }
}

/// How the bot is installed.
/// Source: <https://docs.discord.com/developers/resources/application#installation-context>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Install {
    /// In a server.
    Guild,
    /// In a person's account.
    User,
}

impl Install {
    /// Discord's number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Guild => 0,
            Self::User => 1,
        }
    }
}

/// The key under which a translation of the thing at `path` is kept, for
/// example `airdrop.list.status`. With `.name` or `.description` after it.
#[must_use]
pub fn key(path: &[&str]) -> String {
    path.join(".")
}

/// The key in the Fluent files of the text for the thing at `path`, for example
/// `command-airdrop-list`; `part` says what kind of thing it is.
#[must_use]
pub fn text_key(part: &str, path: &[&str]) -> String {
    format!("{part}-{}", path.join("-"))
}
