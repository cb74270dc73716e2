//! `/alerts quiet` and `/alerts digest`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, complete, rights, when, words};
use super::named;
use crate::domain::hours::{self, Digest, Every, Quiet};
use crate::domain::subscription::Subscription;
use crate::domain::{GuildId, Manner, name_key};
use crate::store::manner::Changed;

/// Sets the hours in which posts make no sound, or unsets them.
pub async fn quiet(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let target = words::channel(words::target(&subscription));
    if options.flag("off") == Some(true) {
        let manner = Manner {
            quiet: None,
            ..subscription.manner.clone()
        };
        save(commands, guild, &subscription, manner).await?;
        return told(format!("{target} has no quiet hours any more."));
    }
    let (Some(from), Some(to)) = (options.text("from"), options.text("to")) else {
        return Err(Trouble::told(
            "Nothing was changed: give `from` and `to`, for example `from:22:00 to:07:00`, or \
             `off:true`.",
        ));
    };
    let (from, to) = (minute("from", from)?, minute("to", to)?);
    if from == to {
        return Err(Trouble::told(
            "Nothing was changed: `from` and `to` are the same. `/alerts pause` stops a \
             subscription altogether.",
        ));
    }
    let zone = zone(options)?;
    let except_claims = options.flag("override").unwrap_or(true);
    let manner = Manner {
        quiet: Some(Quiet {
            from,
            to,
            zone: zone.clone(),
            except_claims,
        }),
        ..subscription.manner.clone()
    };
    save(commands, guild, &subscription, manner).await?;
    told(format!(
        "Saved: from {} to {} ({zone}) posts in {target} come as usual but make no sound{}.",
        clock(from),
        clock(to),
        if except_claims {
            ", except for claim windows and warnings"
        } else {
            ""
        }
    ))
}

/// Has all changes come in one message at a fixed time, or at once again.
pub async fn digest(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscription = named(commands, guild, options).await?;
    let target = words::channel(words::target(&subscription));
    let every = match options.text("every") {
        Some("day") => Every::Day,
        Some("week") => Every::Week,
        _ => {
            let manner = Manner {
                digest: None,
                ..subscription.manner.clone()
            };
            save(commands, guild, &subscription, manner).await?;
            return told(format!("{target} hears of each change at once again."));
        }
    };
    let at = minute("at", options.text("at").unwrap_or("09:00"))?;
    let digest = Digest {
        every,
        at,
        zone: zone(options)?,
    };
    let next = digest.next_after(invocation.now);
    let manner = Manner {
        digest: Some(digest),
        ..subscription.manner.clone()
    };
    save(commands, guild, &subscription, manner).await?;
    told(format!(
        "Saved: {target} gets its changes together, next {} ({}). Warnings and reminders come at \
         once.",
        words::moment(next),
        words::ago(next)
    ))
}

async fn save(
    commands: &Commands,
    guild: GuildId,
    subscription: &Subscription,
    manner: Manner,
) -> Result<(), Trouble> {
    let to = Changed {
        filter: subscription.filter.clone(),
        role: subscription.role,
        manner,
    };
    let subscriptions = commands.store.subscriptions(guild);
    if !subscriptions.change(subscription.id, &to).await? {
        return Err(Trouble::told(
            "Somebody has just removed that subscription; there was nothing left to change.",
        ));
    }
    // What waits for a digest may be due at once now.
    subscriptions.look_again(subscription.id).await?;
    Ok(())
}

fn told(text: String) -> Result<Outcome, Trouble> {
    Ok(Outcome::Reply(Reply::private(text)))
}

fn minute(name: &str, typed: &str) -> Result<u16, Trouble> {
    let found = when::clock(&typed.replace(' ', ""));
    let time = found.ok_or_else(|| {
        Trouble::told(format!(
            "Nothing was changed: I can't read “{}” in `{name}` as a time of day. Type for example \
             `22:00` or `10pm`.",
            words::safe(typed, 30)
        ))
    })?;
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    Ok(u16::from(hour) * 60 + u16::from(minute))
}

fn zone(options: &Options) -> Result<String, Trouble> {
    let typed = options.text("timezone").unwrap_or("UTC");
    match hours::zone(typed) {
        Some(zone) => Ok(zone.iana_name().unwrap_or("UTC").to_owned()),
        None => Err(Trouble::told(format!(
            "Nothing was changed: I don't know the time zone “{}”. {}",
            words::safe(typed, 40),
            near(typed)
        ))),
    }
}

/// Zones that were meant perhaps: those that share the beginning of what was
/// typed, as much of it as any does.
fn near(typed: &str) -> String {
    /// Fewer letters in common say nothing.
    const LEAST: usize = 3;
    let letters: Vec<char> = name_key(typed.rsplit('/').next().unwrap_or(typed))
        .chars()
        .collect();
    for end in (LEAST..=letters.len()).rev() {
        let beginning: String = letters[..end].iter().collect();
        let found: Vec<String> = complete::zones(&beginning)
            .into_iter()
            .take(3)
            .map(|choice| format!("`{}`", choice.value))
            .collect();
        if !found.is_empty() {
            return format!("Did you mean {}?", found.join(" or "));
        }
    }
    "Pick one from the suggestions, for example `Europe/Berlin`.".to_owned()
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
