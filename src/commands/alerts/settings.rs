//! `/alerts settings`: what holds for the whole server.

use super::super::invocation::{Invocation, Options, Place};
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::subscribe::{allowed, failed};
use crate::domain::{ChannelId, GuildId};

/// Text and announcement channels.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
const LOGGED_TO: [u8; 2] = [0, 5];

/// Shows what is set, or sets it; the log channel's webhook is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    match (options.channel("log-channel"), options.text("clear")) {
        (Some(_), Some(_)) => Err(Trouble::told(
            "Nothing was changed: use either `log-channel` or `clear`.",
        )),
        (Some(place), None) => log_channel(guild, place),
        (None, Some(_)) => {
            let now = invocation.now;
            commands.store.set_log_channel(guild, None, now).await?;
            Ok(Outcome::Reply(Reply::private(
                "Problems are told in no channel from now on; `/alerts status` still shows them.",
            )))
        }
        (None, None) => Ok(Outcome::Reply(Reply::private(
            shown(commands, guild).await?,
        ))),
    }
}

fn log_channel(guild: GuildId, place: &Place) -> Result<Outcome, Trouble> {
    if !LOGGED_TO.contains(&place.kind) {
        return Err(Trouble::told(
            "The log channel must be a text or announcement channel; best one that only your \
             team sees. Nothing was changed.",
        ));
    }
    allowed(place)?;
    Ok(Outcome::Later(Effect::LogChannel {
        guild,
        channel: place.id,
    }))
}

/// What is set, in words.
pub async fn shown(commands: &Commands, guild: GuildId) -> Result<String, Trouble> {
    let log = commands
        .store
        .guild(guild)
        .await?
        .and_then(|kept| kept.log_channel);
    let Some(log) = log else {
        return Ok(
            "No log channel is set, so problems are shown in `/alerts status` only. Set one with \
             `/alerts settings log-channel:#…`; best one that only your team sees."
                .to_owned(),
        );
    };
    let fails = if commands.store.log_channel_fails(guild).await? {
        "\n⚠️ My last message there did not get through. Check that I may see it and manage \
         its webhooks, then set it again."
    } else {
        ""
    };
    Ok(format!(
        "Problems with alerts are told in {}, each once.{fails}",
        words::channel(log)
    ))
}

/// Stores the log channel now that its webhook is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    channel: ChannelId,
    done: Done,
) -> Result<Reply, Trouble> {
    if done != Done::Ok {
        return Ok(Reply::private(format!(
            "Nothing was changed. {}",
            failed(&done)
        )));
    }
    let now = invocation.now;
    commands
        .store
        .set_log_channel(guild, Some(channel), now)
        .await?;
    let all = commands.store.subscriptions(guild).list().await?;
    let stopped = all.iter().filter(|s| super::list::is_broken(s)).count() as u64;
    let present = match stopped {
        0 => "Nothing is wrong at the moment.".to_owned(),
        n => format!(
            "{} not working already: see `/alerts status`.",
            if n == 1 {
                "1 subscription is".to_owned()
            } else {
                format!("{n} subscriptions are")
            }
        ),
    };
    Ok(Reply::private(format!(
        "Done: when alerts stop somewhere, I say so once in {}, with a button to repair it. \
         {present}",
        words::channel(channel)
    )))
}
