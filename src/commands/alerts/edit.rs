//! `/alerts edit`: what a subscription hears of and how; its channel stays.

use super::super::invocation::{Ask, Invocation, Options};
use super::super::outcome::{Done, Effect, Outcome, Reply, Trouble};
use super::super::{Commands, rights, stale, words};
use super::filter::{filter_of, manner};
use super::place::not_everyone;
use super::problem::failed;
use super::{hears, named};
use crate::domain::subscription::{ChannelType, Subscription};
use crate::domain::{GuildId, Language};
use crate::lang::say;
use crate::store::manner::Changed;

/// What the options may name beside the subscription.
const PARTS: [&str; 11] = [
    "status",
    "statuses",
    "project",
    "chain",
    "narrative",
    "min-score",
    "role",
    "no-role",
    "ping-on",
    "style",
    "tag",
];

/// Changes what the options name, and leaves the rest as it is. Only a
/// forum's tag has to be looked up at Discord first.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let (subscription, to) = asked(commands, (language, guild), options).await?;
    let Some(tag) = options.text("tag") else {
        let reply = save(commands, (language, guild), subscription, to).await?;
        return Ok(Outcome::Reply(reply));
    };
    if subscription.channel_type != ChannelType::Forum || subscription.thread.is_some() {
        return Err(Trouble::told(say!(language, "subscribe-tag-forum")));
    }
    Ok(Outcome::Later(Effect::Retag {
        guild,
        channel: subscription.channel,
        tag: tag.to_owned(),
    }))
}

/// Changes what the options name now that the tag is known. The rest is read
/// again: another manager may have changed it meanwhile.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    done: &Done,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let Done::Tagged(tag) = done else {
        return Ok(Reply::private(say!(
            language,
            "problem-not-saved",
            problem = failed(language, done)
        )));
    };
    let Ask::Command { options, .. } = &invocation.ask else {
        return Err(stale());
    };
    let (subscription, mut to) = asked(commands, (language, guild), options).await?;
    to.manner.tag = Some(*tag);
    save(commands, (language, guild), subscription, to).await
}

/// The subscription that the options name, and what it is to be; the tag apart.
async fn asked(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    options: &Options,
) -> Result<(Subscription, Changed), Trouble> {
    let subscription = named(commands, (language, guild), options).await?;
    if PARTS.iter().all(|part| options.get(part).is_none()) {
        let text = say!(
            language,
            "alerts-edit-name-something",
            subscription = subscription.id.to_string()
        );
        return Err(Trouble::told(text));
    }
    let role = options.role("role");
    not_everyone(language, guild, role)?;
    let clears = options.flag("no-role").unwrap_or(false);
    if clears && role.is_some() {
        return Err(Trouble::told(say!(language, "alerts-edit-either")));
    }
    let to = Changed {
        filter: filter_of(commands, (language, guild), options, &subscription.filter).await?,
        role: match role {
            Some(role) => Some(role.id),
            None => subscription.role.filter(|_| !clears),
        },
        manner: manner(options, &subscription.manner),
    };
    Ok((subscription, to))
}

async fn save(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    mut subscription: Subscription,
    to: Changed,
) -> Result<Reply, Trouble> {
    let id = subscription.id;
    if to.filter == subscription.filter
        && to.role == subscription.role
        && to.manner == subscription.manner
    {
        return Ok(Reply::private(say!(
            language,
            "alerts-edit-same",
            subscription = id.to_string()
        )));
    }
    if !commands.store.subscriptions(guild).change(id, &to).await? {
        return Err(Trouble::told(say!(language, "alerts-gone")));
    }
    subscription.filter = to.filter;
    subscription.role = to.role;
    subscription.manner = to.manner;
    Ok(Reply::private(say!(
        language,
        "alerts-edit-done",
        channel = words::channel(words::target(&subscription)),
        what = hears::whole(commands, (language, guild), &subscription).await?
    )))
}
