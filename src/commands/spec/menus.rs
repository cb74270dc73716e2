//! Commands of a message's context menu: right-click, Apps.
//! Source: <https://docs.discord.com/developers/interactions/application-commands#message-commands>

use super::{Context, Install, Subcommand};

/// A command that is used on a message. It takes no options, and Discord shows
/// nothing of it but its name.
#[derive(Debug)]
pub struct Menu {
    /// Under which its name's translations are kept.
    pub key: &'static str,
    /// What the menu shows, and what comes back in every language; 1 to 32
    /// characters, of any case, with spaces.
    pub name: &'static str,
    /// What it does, for help and docs.
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
}

/// Suggests a message to the server's moderators.
pub const SUGGEST: Menu = Menu {
    key: "suggest-as-airdrop",
    name: "Suggest as airdrop",
    description: "Suggest a message's airdrop to this server's moderators",
    contexts: &[Context::Guild],
    installs: &[Install::Guild],
    permission: None,
    audience: "everyone",
};

/// Every context-menu command that Dropbell registers.
pub const MENUS: &[Menu] = &[SUGGEST];

/// The queue of what was suggested.
pub(super) const SUGGESTIONS: Subcommand = Subcommand {
    name: "suggestions",
    description: "Look at what members suggested, and accept, correct or reject it",
    options: &[],
};

/// The declaration of the context-menu command of that name.
#[must_use]
pub fn menu(name: &str) -> Option<&'static Menu> {
    MENUS.iter().find(|declared| declared.name == name)
}
