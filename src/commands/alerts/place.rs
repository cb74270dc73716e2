//! Where alerts can go, and what the bot needs there.

use super::super::invocation::{Invocation, Options, Place, Role};
use super::super::outcome::Trouble;
use super::super::rights::Grant;
use super::super::words;
use crate::domain::subscription::ChannelType;
use crate::domain::{ChannelId, GuildId, Language};
use crate::lang::say;

/// Refuses @everyone, whose role has the server's id.
pub fn not_everyone(language: Language, guild: GuildId, role: Option<Role>) -> Result<(), Trouble> {
    if role.is_some_and(|role| role.id.0 == guild.0) {
        return Err(Trouble::told(say!(language, "alerts-never-everyone")));
    }
    Ok(())
}

/// The channel that the options name, or the one in which they were typed.
pub fn place(invocation: &Invocation, options: &Options) -> Result<Place, Trouble> {
    let here = invocation.channel.as_ref();
    let Some(chosen) = options.channel("channel").or(here) else {
        let language = invocation.language();
        return Err(Trouble::told(say!(language, "subscribe-which-channel")));
    };
    Ok(known_here(invocation, chosen))
}

/// `chosen` with the bot's permissions, which Discord tells of the current
/// channel even where it does not tell those of the chosen one.
pub fn known_here(invocation: &Invocation, chosen: &Place) -> Place {
    let here = invocation.channel.as_ref();
    let bot = chosen.bot.or_else(|| {
        here.filter(|here| here.id == chosen.id)
            .and_then(|here| here.bot)
    });
    Place {
        bot,
        ..chosen.clone()
    }
}

/// The channel with the webhook, its type, and the thread where it is one.
///
/// # Errors
/// In words, for channels in which no webhook can post.
pub fn destination(
    language: Language,
    place: &Place,
) -> Result<(ChannelId, ChannelType, Option<ChannelId>), String> {
    const ANNOUNCEMENT_THREAD: u8 = 10;
    const THREADS: std::ops::RangeInclusive<u8> = 10..=12;
    if let Some(kind) = ChannelType::from_code(place.kind) {
        return Ok((place.id, kind, None));
    }
    let channel = words::channel(place.id);
    if !THREADS.contains(&place.kind) {
        return Err(say!(language, "subscribe-wrong-channel", channel = channel));
    }
    if place.locked {
        return Err(say!(language, "subscribe-locked", channel = channel));
    }
    let Some(parent) = place.parent else {
        return Err(say!(language, "subscribe-no-parent"));
    };
    let kind = if place.kind == ANNOUNCEMENT_THREAD {
        ChannelType::Announcement
    } else {
        ChannelType::Text
    };
    Ok((parent, kind, Some(place.id)))
}

/// What the bot may do there, where Discord said.
pub fn allowed(language: Language, place: &Place) -> Result<(), Trouble> {
    let Some(missing) = missing(place) else {
        return Ok(());
    };
    Err(Trouble::told(say!(
        language,
        "subscribe-grant",
        channel = words::channel(place.parent.unwrap_or(place.id)),
        permissions = named(language, &missing)
    )))
}

/// Permissions in bold: "**View Channel** and **Manage Webhooks**".
pub fn named(language: Language, permissions: &[Grant]) -> String {
    let names: Vec<String> = permissions
        .iter()
        .map(|permission| format!("**{}**", permission.name(language)))
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => {
            say!(language, "list-and", start = start.join(", "), last = last)
        }
    }
}

/// The permissions that the bot lacks there, where Discord said and it does.
pub fn missing(place: &Place) -> Option<Vec<Grant>> {
    let bits = place.bot?;
    let missing: Vec<Grant> = [Grant::ViewChannel, Grant::ManageWebhooks]
        .into_iter()
        .filter(|permission| !permission.is_in(bits))
        .collect();
    (!missing.is_empty()).then_some(missing)
}

/// A role that would be shown and not pinged.
pub fn unheard(language: Language, role: Role, place: &Place) -> Option<String> {
    let permission = Grant::MentionEveryone;
    let may_mention = place.bot.is_some_and(|bits| permission.is_in(bits));
    (!role.mentionable && !may_mention).then(|| {
        say!(
            language,
            "subscribe-unheard",
            role = format!("<@&{}>", role.id),
            permission = permission.name(language)
        )
    })
}
