//! `/alerts edit`: what a subscription hears of and how; its channel stays.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights, words};
use super::subscribe::{filter_of, manner, not_everyone};
use super::{filter_words, manner_words, named};
use crate::store::manner::Changed;

/// What the options may name beside the subscription.
const PARTS: [&str; 10] = [
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
];

/// Changes what the options name, and leaves the rest as it is.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let id = subscription.id;
    if PARTS.iter().all(|part| options.get(part).is_none()) {
        return Err(Trouble::told(format!(
            "Nothing was changed: name what should be different, for example `/alerts edit \
             subscription:{id} status:claimable-only`."
        )));
    }
    let role = options.role("role");
    not_everyone(guild, role)?;
    let clears = options.flag("no-role").unwrap_or(false);
    if clears && role.is_some() {
        return Err(Trouble::told(
            "Nothing was changed: use either `role` or `no-role`.",
        ));
    }
    let to = Changed {
        filter: filter_of(
            commands,
            (invocation.language(), guild),
            options,
            &subscription.filter,
        )
        .await?,
        role: match role {
            Some(role) => Some(role.id),
            None => subscription.role.filter(|_| !clears),
        },
        manner: manner(options, &subscription.manner),
    };
    if to.filter == subscription.filter
        && to.role == subscription.role
        && to.manner == subscription.manner
    {
        return Ok(Outcome::Reply(Reply::private(format!(
            "Subscription {id} is like that already; nothing was changed."
        ))));
    }
    if !commands.store.subscriptions(guild).change(id, &to).await? {
        return Err(Trouble::told(
            "Somebody has just removed that subscription; there was nothing left to change.",
        ));
    }
    let role = to
        .role
        .map_or_else(String::new, |role| format!(" and mentions <@&{role}>"));
    Ok(Outcome::Reply(Reply::private(format!(
        "Saved: {} now hears of {}{role}{}. What happened before is not sent again.",
        words::channel(words::target(&subscription)),
        filter_words(commands, guild, &to.filter).await?,
        manner_words(&to.manner, to.role.is_some())
    ))))
}
