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
use crate::store::manner::{Change, Changed};

/// What the options may name beside the subscription.
const PARTS: [&str; 11] = [
    "status",
    "statuses",
    "project",
    "chain",
    "narrative",
    "min-score",
    "role",
    "ping-on",
    "style",
    "tag",
    "clear",
];

/// Changes what the options name, and leaves the rest as it is. Only a
/// forum's tag has to be looked up at Discord first, and whether it can do
/// without one.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let (subscription, to) = asked(commands, (language, guild), options).await?;
    let tag = options.text("tag");
    if tag.is_none() && options.text("clear") != Some("tag") {
        let reply = save(commands, (language, guild), subscription, to).await?;
        return Ok(Outcome::Reply(reply));
    }
    if subscription.channel_type != ChannelType::Forum || subscription.thread.is_some() {
        return Err(Trouble::told(say!(language, "subscribe-tag-forum")));
    }
    Ok(Outcome::Later(Effect::Retag {
        guild,
        channel: subscription.channel,
        tag: tag.map(str::to_owned),
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
    let tag = match done {
        Done::Tagged(tag) => Some(*tag),
        Done::Ok => None,
        _ => {
            return Ok(Reply::private(say!(
                language,
                "problem-not-saved",
                problem = failed(language, done)
            )));
        }
    };
    let Ask::Command { options, .. } = &invocation.ask else {
        return Err(stale());
    };
    let (subscription, mut to) = asked(commands, (language, guild), options).await?;
    to.manner.tag = tag;
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
    let clear = options.text("clear");
    if let Some(what) = clear.filter(|what| options.get(what).is_some()) {
        let option = what.to_owned();
        return Err(Trouble::told(say!(
            language,
            "settings-either",
            option = option
        )));
    }
    let mut to = Changed {
        filter: filter_of(commands, (language, guild), options, &subscription.filter).await?,
        role: role.map(|role| role.id).or(subscription.role),
        manner: manner(options, &subscription.manner),
    };
    match clear {
        Some("role") => to.role = None,
        Some("project") => to.filter.projects.clear(),
        Some("chain") => to.filter.chains.clear(),
        Some("narrative") => to.filter.narratives.clear(),
        Some("min-score") => to.filter.min_score = None,
        _ => {}
    }
    Ok((subscription, to))
}

/// Changes a subscription that is as it was read, or tells why not.
pub(super) async fn change(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    read: &Subscription,
    to: &Changed,
) -> Result<(), Trouble> {
    match commands.store.subscriptions(guild).change(read, to).await? {
        Change::Made => Ok(()),
        Change::Gone => Err(Trouble::told(say!(language, "alerts-gone"))),
        Change::Overtaken => Err(Trouble::told(say!(
            language,
            "alerts-overtaken",
            subscription = read.id.to_string()
        ))),
    }
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
    change(commands, (language, guild), &subscription, &to).await?;
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
