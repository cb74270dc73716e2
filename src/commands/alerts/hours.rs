//! `/alerts quiet` and `/alerts digest`.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, complete, rights, when, words};
use super::edit::change;
use super::named;
use crate::domain::hours::{self, Digest, Every, Quiet};
use crate::domain::subscription::Subscription;
use crate::domain::{GuildId, Language, Manner, name_key};
use crate::lang::say;
use crate::store::manner::Changed;

/// Sets the hours in which posts make no sound, or unsets them.
pub async fn quiet(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let channel = words::channel(words::target(&subscription));
    if options.flag("off") == Some(true) {
        let manner = Manner {
            quiet: None,
            ..subscription.manner.clone()
        };
        save(commands, (language, guild), &subscription, manner).await?;
        return told(say!(language, "quiet-off", channel = channel));
    }
    let (Some(from), Some(to)) = (options.text("from"), options.text("to")) else {
        return Err(Trouble::told(say!(language, "quiet-give")));
    };
    let (from, to) = (minute(language, "from", from)?, minute(language, "to", to)?);
    if from == to {
        return Err(Trouble::told(say!(language, "quiet-same")));
    }
    let zone = zone(language, options)?;
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
    save(commands, (language, guild), &subscription, manner).await?;
    let (from, to) = (clock(from), clock(to));
    told(if except_claims {
        say!(
            language,
            "quiet-done-claims",
            from = from,
            to = to,
            zone = zone,
            channel = channel
        )
    } else {
        say!(
            language,
            "quiet-done",
            from = from,
            to = to,
            zone = zone,
            channel = channel
        )
    })
}

/// Has all changes come in one message at a fixed time, or at once again.
pub async fn digest(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let channel = words::channel(words::target(&subscription));
    let every = match options.text("every") {
        Some("day") => Every::Day,
        Some("week") => Every::Week,
        _ => {
            let manner = Manner {
                digest: None,
                ..subscription.manner.clone()
            };
            save(commands, (language, guild), &subscription, manner).await?;
            return told(say!(language, "digest-off", channel = channel));
        }
    };
    let at = minute(language, "at", options.text("at").unwrap_or("09:00"))?;
    let digest = Digest {
        every,
        at,
        zone: zone(language, options)?,
    };
    let next = digest.next_after(invocation.now);
    let manner = Manner {
        digest: Some(digest),
        ..subscription.manner.clone()
    };
    save(commands, (language, guild), &subscription, manner).await?;
    told(say!(
        language,
        "digest-done",
        channel = channel,
        next = words::moment(next),
        when = words::ago(next)
    ))
}

async fn save(
    commands: &Commands,
    (language, guild): (Language, GuildId),
    subscription: &Subscription,
    manner: Manner,
) -> Result<(), Trouble> {
    let to = Changed {
        manner,
        ..Changed::nothing(subscription)
    };
    change(commands, (language, guild), subscription, &to).await?;
    // What waits for a digest may be due at once now.
    let subscriptions = commands.store.subscriptions(guild);
    subscriptions.look_again(subscription.id).await?;
    Ok(())
}

fn told(text: String) -> Result<Outcome, Trouble> {
    Ok(Outcome::Reply(Reply::private(text)))
}

fn minute(language: Language, option: &'static str, typed: &str) -> Result<u16, Trouble> {
    let found = when::clock(&typed.replace(' ', ""));
    let time = found.ok_or_else(|| {
        Trouble::told(say!(
            language,
            "hours-unreadable",
            typed = words::safe(typed, 30),
            option = option
        ))
    })?;
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    Ok(u16::from(hour) * 60 + u16::from(minute))
}

fn zone(language: Language, options: &Options) -> Result<String, Trouble> {
    let typed = options.text("timezone").unwrap_or("UTC");
    if let Some(zone) = hours::zone(typed) {
        return Ok(zone.iana_name().unwrap_or("UTC").to_owned());
    }
    let near = near(typed);
    let typed = words::safe(typed, 40);
    Err(Trouble::told(if near.is_empty() {
        say!(language, "hours-no-zone", typed = typed)
    } else {
        let zones = words::one_of(language, &near);
        say!(language, "hours-no-zone-near", typed = typed, zones = zones)
    }))
}

/// Zones that were meant perhaps: those that share the beginning of what was
/// typed, as much of it as any does.
fn near(typed: &str) -> Vec<String> {
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
            return found;
        }
    }
    Vec::new()
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
