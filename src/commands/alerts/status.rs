//! `/alerts status`: what works, what does not, and the repair beside it.

use super::super::invocation::Invocation;
use super::super::invocation::Options;
use super::super::outcome::{Control, Outcome, Reply, Trouble};
use super::super::rights::Grant;
use super::super::{Commands, rights, words};
use super::list::{is_broken, repair_button};
use super::{hears, named};
use crate::domain::card::units;
use crate::domain::subscription::{self, Subscription};
use crate::domain::{Broken, Card, ChannelId, GuildId, Language};
use crate::lang::say;
use crate::store::receipts::{Delivered, LeftOut, Outcome as Ended};

/// Deliveries shown.
const SHOWN: u32 = 10;
/// Problems shown, each with its button: four rows of five at the most.
const PROBLEMS: usize = 10;
/// Alerts counted as waiting; more are "or more".
const COUNTED: u32 = 50;
const BUTTONS_IN_ROW: usize = 5;
const FINE: u32 = 0x2E_CC_71;
const TROUBLE: u32 = 0xE7_4C_3C;

/// Shows how one subscription stands, or all of them.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let reply = match options.text("subscription") {
        Some(_) => one(commands, invocation, guild, options).await?,
        None => all(commands, invocation, guild).await?,
    };
    Ok(Outcome::Reply(reply))
}

async fn one(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    options: &Options,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let subscription = named(commands, (language, guild), options).await?;
    let target = words::target(&subscription);
    let store = &commands.store;
    let webhook = match store.webhook(subscription.channel).await? {
        Some(_) => say!(language, "status-webhook-there"),
        None => say!(language, "status-webhook-none"),
    };
    let heard = say!(
        language,
        "status-hears",
        channel = words::channel(target),
        what = hears::whole(commands, (language, guild), &subscription).await?
    );
    let number = subscription.id.to_string();
    let card = Card {
        title: say!(language, "status-title-one", subscription = number),
        description: format!("{heard}\n{}", words::state(language, &subscription)),
        colour: if is_broken(&subscription) {
            TROUBLE
        } else {
            FINE
        },
        footer: say!(language, "status-foot-one"),
        ..Card::default()
    };
    let waiting = waiting(commands, language, &subscription).await?;
    let delivered = store
        .subscriptions(guild)
        .delivered(Some(subscription.id), SHOWN)
        .await?;
    let card = card
        .field(&say!(language, "status-waiting"), waiting, true)
        .field(&say!(language, "status-webhook"), webhook, true)
        .field(
            &say!(language, "status-permissions"),
            permissions(invocation, target),
            true,
        )
        .field(
            &say!(language, "status-deliveries"),
            lines((language, guild), &delivered, false),
            false,
        );
    Ok(reply(language, card, std::slice::from_ref(&subscription)))
}

async fn all(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
) -> Result<Reply, Trouble> {
    let language = invocation.language();
    let subscriptions = commands.store.subscriptions(guild);
    let all = subscriptions.list().await?;
    if all.is_empty() {
        return Ok(Reply::private(say!(language, "status-none")));
    }
    let stopped: Vec<Subscription> = all.iter().filter(|s| is_broken(s)).cloned().collect();
    let mut text = sums(language, &all, &stopped);
    text.push(super::settings::shown(commands, (language, guild)).await?);
    let here = invocation.channel.as_ref().map(|place| place.id);
    let card = Card {
        title: say!(language, "status-title"),
        description: text.join("\n\n"),
        colour: if stopped.is_empty() { FINE } else { TROUBLE },
        footer: say!(language, "status-foot"),
        ..Card::default()
    }
    .field(
        &say!(language, "status-permissions-here"),
        here.map_or_else(String::new, |here| permissions(invocation, here)),
        false,
    )
    .field(
        &say!(language, "status-deliveries"),
        lines(
            (language, guild),
            &subscriptions.delivered(None, SHOWN).await?,
            true,
        ),
        false,
    );
    Ok(reply(language, card, &stopped))
}

/// How many there are of each kind, and what is wrong with those that stopped.
fn sums(language: Language, all: &[Subscription], stopped: &[Subscription]) -> Vec<String> {
    let paused = all
        .iter()
        .filter(|s| s.state == subscription::State::Paused)
        .count();
    let mut text = vec![say!(
        language,
        "status-sum",
        subscriptions = hears::subscriptions(language, all.len()),
        working = all.len() - paused - stopped.len(),
        paused = paused,
        stopped = stopped.len()
    )];
    for broken in stopped.iter().take(PROBLEMS) {
        text.push(say!(
            language,
            "status-problem",
            subscription = broken.id.to_string(),
            channel = words::channel(words::target(broken)),
            state = words::state(language, broken)
        ));
    }
    if stopped.len() > PROBLEMS {
        let more = stopped.len() - PROBLEMS;
        text.push(say!(language, "status-more", count = more));
    }
    text
}

fn reply(language: Language, card: Card, repairable: &[Subscription]) -> Reply {
    let buttons: Vec<Control> = repairable
        .iter()
        .filter(|s| is_broken(s) && s.state != subscription::State::Broken(Broken::ChannelGone))
        .take(PROBLEMS)
        .map(|s| repair_button(language, s.id))
        .collect();
    Reply {
        cards: vec![card],
        rows: buttons
            .chunks(BUTTONS_IN_ROW)
            .map(<[Control]>::to_vec)
            .collect(),
        ephemeral: true,
        ..Reply::default()
    }
}

async fn waiting(
    commands: &Commands,
    language: Language,
    subscription: &Subscription,
) -> Result<String, Trouble> {
    let pending = commands
        .store
        .pending_events(subscription, COUNTED)
        .await?
        .len();
    let alerts = hears::alerts(language, pending as u64);
    Ok(match pending {
        0 => say!(language, "status-nothing-waits"),
        n if n == COUNTED as usize => say!(language, "status-or-more", alerts = alerts),
        _ => alerts,
    })
}

/// Discord tells them of the channel in which the command was typed.
fn permissions(invocation: &Invocation, of: ChannelId) -> String {
    let language = invocation.language();
    let bits = invocation
        .channel
        .as_ref()
        .filter(|here| here.id == of)
        .and_then(|here| here.bot);
    let Some(bits) = bits else {
        return say!(language, "status-permissions-unknown");
    };
    [
        Grant::ViewChannel,
        Grant::ManageWebhooks,
        Grant::ReadHistory,
    ]
    .into_iter()
    .map(|permission| {
        let mark = if permission.is_in(bits) { "✅" } else { "❌" };
        format!("{mark} {}", permission.name(language))
    })
    .collect::<Vec<_>>()
    .join("\n")
}

fn lines(
    (language, guild): (Language, GuildId),
    delivered: &[Delivered],
    with_place: bool,
) -> String {
    if delivered.is_empty() {
        return say!(language, "status-no-deliveries");
    }
    let line = |one: &Delivered| {
        let place = if with_place {
            format!(" {}", words::channel(one.place))
        } else {
            String::new()
        };
        let ended = ended((language, guild), one);
        format!("{}{place} {ended}", words::ago(one.at))
    };
    let mut shown = String::new();
    let mut size = 0;
    for line in delivered.iter().map(line) {
        size += units(&line) + 1;
        // A field holds 1024 characters; a line cut in two says nothing.
        if size > 1000 {
            break;
        }
        shown.push_str(&line);
        shown.push('\n');
    }
    shown
}

fn ended((language, guild): (Language, GuildId), one: &Delivered) -> String {
    let changes = say!(language, "delivery-changes", count = one.changes);
    match &one.outcome {
        Ended::Sent => match one.message {
            Some(message) => format!(
                "✅ [{changes}](https://discord.com/channels/{guild}/{}/{message})",
                one.place
            ),
            None => format!("✅ {changes}"),
        },
        Ended::Unknown => format!(
            "❔ {}",
            say!(language, "delivery-unknown", changes = changes)
        ),
        Ended::Rejected(why) => {
            let said = words::safe(why, 60);
            let text = say!(
                language,
                "delivery-rejected",
                changes = changes,
                said = said
            );
            format!("⛔ {text}")
        }
        Ended::Skipped(why) => format!("⏭️ {}", left_out(language, changes, *why)),
        Ended::Test => format!("🔔 {}", say!(language, "delivery-test")),
    }
}

fn left_out(language: Language, changes: String, why: LeftOut) -> String {
    match why {
        LeftOut::Paused => say!(language, "delivery-skipped-paused", changes = changes),
        LeftOut::Old => say!(language, "delivery-skipped-old", changes = changes),
        LeftOut::Late => say!(language, "delivery-skipped-late", changes = changes),
        LeftOut::ByHand => say!(language, "delivery-skipped-by-hand", changes = changes),
        LeftOut::Unknown => say!(language, "delivery-skipped", changes = changes),
    }
}
