//! Who may do what: Discord's answer is checked again here.

use super::invocation::Invocation;
use super::outcome::Trouble;
use crate::domain::{GuildId, Language, UserId};
use crate::intake::Authority;
use crate::lang::say;

/// A permission of Discord's, by its bit.
/// Source: <https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Its bit.
    pub bits: u64,
}

/// Holds every other permission.
const ADMINISTRATOR: u64 = 1 << 3;
/// Asked of whoever manages alerts.
pub const MANAGE_CHANNELS: Permission = Permission { bits: 1 << 4 };
/// Asked of whoever decides what moderators may do alone.
pub const MANAGE_SERVER: Permission = Permission { bits: 1 << 5 };
/// Asked of whoever keeps the catalogue.
pub const MANAGE_MESSAGES: Permission = Permission { bits: 1 << 13 };

impl Permission {
    /// Whether somebody with these bits has it.
    #[must_use]
    pub const fn is_in(self, bits: u64) -> bool {
        bits & ADMINISTRATOR != 0 || bits & self.bits != 0
    }
}

/// What the bot itself is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// It can't post where it can't see.
    ViewChannel,
    /// Alerts are posted through a webhook of its own.
    ManageWebhooks,
    /// What was sent is looked up where Discord's answer was lost.
    ReadHistory,
    /// Lets it mention roles that are not mentionable.
    MentionEveryone,
}

impl Grant {
    const fn permission(self) -> Permission {
        let bits = match self {
            Self::ViewChannel => 1 << 10,
            Self::ReadHistory => 1 << 16,
            Self::MentionEveryone => 1 << 17,
            Self::ManageWebhooks => 1 << 29,
        };
        Permission { bits }
    }

    /// Whether the bot has it where it has these bits.
    #[must_use]
    pub const fn is_in(self, bits: u64) -> bool {
        self.permission().is_in(bits)
    }

    /// Its name in Discord's settings.
    #[must_use]
    pub fn name(self, language: Language) -> String {
        match self {
            Self::ViewChannel => say!(language, "permission-view-channel"),
            Self::ManageWebhooks => say!(language, "permission-manage-webhooks"),
            Self::ReadHistory => say!(language, "permission-read-history"),
            Self::MentionEveryone => say!(language, "permission-mention-everyone"),
        }
    }
}

/// The server in which a manager of alerts acts.
///
/// # Errors
/// Outside a server, and without Manage Channels.
pub fn alerts(invocation: &Invocation) -> Result<GuildId, Trouble> {
    let guild = server(invocation)?;
    if !MANAGE_CHANNELS.is_in(invocation.permissions) {
        return Err(Trouble::told(say!(invocation.language(), "rights-alerts")));
    }
    Ok(guild)
}

/// The server in which a moderator acts, and what they may change there. A
/// curator may come without Manage Messages, for the shared catalogue only.
///
/// # Errors
/// Outside a server, and where nothing may be changed.
pub fn catalogue(
    invocation: &Invocation,
    curators: &[UserId],
) -> Result<(GuildId, Authority), Trouble> {
    let guild = server(invocation)?;
    let curator = curators.contains(&invocation.user);
    let moderator = MANAGE_MESSAGES.is_in(invocation.permissions);
    if !curator && !moderator {
        return Err(Trouble::told(say!(
            invocation.language(),
            "rights-catalogue"
        )));
    }
    let authority = Authority {
        curator,
        guild: moderator.then_some(guild),
    };
    Ok((guild, authority))
}

/// The server in which a curator acts.
///
/// # Errors
/// Outside a server, and for everybody else.
pub fn curator(invocation: &Invocation, curators: &[UserId]) -> Result<GuildId, Trouble> {
    let guild = server(invocation)?;
    if curators.contains(&invocation.user) {
        return Ok(guild);
    }
    Err(Trouble::told(say!(invocation.language(), "rights-curator")))
}

/// Whoever decides what moderators may do alone.
///
/// # Errors
/// Without Manage Server.
pub fn server_manager(invocation: &Invocation) -> Result<(), Trouble> {
    if MANAGE_SERVER.is_in(invocation.permissions) {
        Ok(())
    } else {
        Err(Trouble::told(say!(
            invocation.language(),
            "rights-four-eyes"
        )))
    }
}

/// The server in which somebody acts.
///
/// # Errors
/// Outside a server.
pub fn server(invocation: &Invocation) -> Result<GuildId, Trouble> {
    invocation
        .guild
        .ok_or_else(|| Trouble::told(say!(invocation.language(), "rights-server-only")))
}
