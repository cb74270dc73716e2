//! `/alerts subscribe`.

use super::super::invocation::{Ask, Invocation, Options};
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::filter::{filter_of, manner};
use super::hears;
use super::place::{allowed, destination, not_everyone, place, unheard};
use super::problem::failed;
use crate::domain::subscription::{ChannelType, Filter, Subscription};
use crate::domain::{GuildId, Language, Manner, name_key};
use crate::lang::say;
use crate::store::Viewer;
use crate::store::subscriptions::{Made, NewSubscription, PER_GUILD};

/// Checks everything that can be known without asking Discord; the webhook
/// itself is Discord work.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let place = place(invocation, options)?;
    let (channel, channel_type, thread) = destination(language, &place).map_err(Trouble::told)?;
    allowed(language, &place)?;
    let role = options.role("role");
    not_everyone(language, guild, role)?;
    let default = commands.store.server_settings(guild).await?.default_role;
    let tag = options.text("tag").map(str::to_owned);
    if tag.is_some() && (channel_type != ChannelType::Forum || thread.is_some()) {
        return Err(Trouble::told(say!(language, "subscribe-tag-forum")));
    }
    let all = Filter::default();
    let new = NewSubscription {
        channel,
        channel_type,
        thread,
        filter: filter_of(commands, (language, guild), options, &all).await?,
        role: role.map(|role| role.id).or(default),
        by: invocation.user,
    };
    refuse_same(commands, (language, guild), &new).await?;
    Ok(Outcome::Later(Effect::Subscribe {
        guild,
        new,
        manner: Box::new(manner(options, &Manner::default())),
        tag,
    }))
}

/// Refuses what the server has already, and one too many.
pub async fn refuse_same(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    new: &NewSubscription,
) -> Result<(), Trouble> {
    let present = commands.store.subscriptions(guild).list().await?;
    if let Some(same) = present.iter().find(|other| same(other, new)) {
        return Err(already(language, same));
    }
    if i64::try_from(present.len()).unwrap_or(i64::MAX) >= PER_GUILD {
        return Err(full(language));
    }
    Ok(())
}

/// Whether it is the same one.
pub fn same(other: &Subscription, new: &NewSubscription) -> bool {
    (other.channel, other.thread, other.role, &other.filter)
        == (new.channel, new.thread, new.role, &new.filter)
}

/// The server has it already.
fn already(language: Language, same: &Subscription) -> Trouble {
    Trouble::told(say!(
        language,
        "subscribe-already",
        channel = words::channel(words::target(same)),
        subscription = same.id.to_string()
    ))
}

/// The server has as many as it may.
fn full(language: Language) -> Trouble {
    Trouble::told(say!(language, "subscribe-full", limit = PER_GUILD))
}

/// Stores a subscription.
///
/// # Errors
/// Where the server has it already or has as many as it may, and when the
/// store fails.
pub async fn added(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (new, manner): (&NewSubscription, &Manner),
) -> Result<Subscription, Trouble> {
    let language = invocation.language();
    let made = commands
        .store
        .subscriptions(guild)
        .add_with(new, manner, invocation.now)
        .await?;
    match made {
        Made::New(subscription) => Ok(subscription),
        Made::Already(same) => Err(already(language, &same)),
        Made::Full => Err(full(language)),
    }
}

/// Stores the subscription now that the webhook is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (new, manner): (&NewSubscription, &Manner),
    done: Done,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let tag = match done {
        Done::Tagged(tag) => Some(tag),
        _ => None,
    };
    let manner = Manner {
        tag,
        ..manner.clone()
    };
    if !matches!(done, Done::Ok | Done::Tagged(_)) {
        return Ok(Reply::private(say!(
            language,
            "problem-not-saved",
            problem = failed(language, &done)
        )));
    }
    let subscription = added(commands, invocation, guild, (new, &manner)).await?;
    let mut text = say!(
        language,
        "subscribe-done",
        channel = words::channel(words::target(&subscription)),
        what = hears::whole(commands, (language, guild), &subscription).await?,
        subscription = subscription.id.to_string(),
    );
    for note in notes(commands, invocation, guild, &subscription).await? {
        text.push_str("\n⚠️ ");
        text.push_str(&note);
    }
    Ok(Reply::private(text))
}

/// What a manager would wonder about later.
async fn notes(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    subscription: &Subscription,
) -> Result<Vec<String>, Trouble> {
    let language = invocation.language();
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    let mut notes = Vec::new();
    let filter = &subscription.filter;
    for chain in unknown(&filter.chains, &catalogue.chains().await?) {
        notes.push(say!(language, "subscribe-no-chain", chain = chain));
    }
    for narrative in unknown(&filter.narratives, &catalogue.narratives().await?) {
        notes.push(say!(
            language,
            "subscribe-no-narrative",
            narrative = narrative
        ));
    }
    if let Ask::Command { options, .. } = &invocation.ask
        && let Some(role) = options.role("role")
        && let Ok(place) = place(invocation, options)
    {
        notes.extend(unheard(language, role, &place));
    }
    Ok(notes)
}

/// Those of `wanted` that are not in use yet, for showing.
fn unknown(wanted: &[String], used: &[String]) -> Vec<String> {
    wanted
        .iter()
        .filter(|word| used.iter().all(|other| name_key(other) != name_key(word)))
        .map(|word| words::safe(word, 60))
        .collect()
}
