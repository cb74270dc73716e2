//! `/alerts status`: what works, what does not, and the repair beside it.

use super::super::invocation::Invocation;
use super::super::invocation::Options;
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::rights::{MANAGE_WEBHOOKS, READ_HISTORY, VIEW_CHANNEL};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::list::is_broken;
use super::{filter_words, manner_words, named};
use crate::domain::subscription::{self, Subscription};
use crate::domain::{Broken, Card, GuildId};
use crate::store::receipts::{Delivered, Outcome as Ended};

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
    let subscription = named(commands, guild, options).await?;
    let target = words::target(&subscription);
    let store = &commands.store;
    let webhook = match store.webhook(subscription.channel).await? {
        Some(_) => "mine is there",
        None => "none at the moment; I make one with the next alert",
    };
    let card = Card {
        title: format!("Subscription {}", subscription.id),
        description: format!(
            "{} hears of {}{}.\n{}",
            words::channel(target),
            filter_words(commands, guild, &subscription.filter).await?,
            manner_words(&subscription.manner, subscription.role.is_some()),
            words::state(invocation.language(), &subscription)
        ),
        colour: if is_broken(&subscription) {
            TROUBLE
        } else {
            FINE
        },
        footer: "/alerts test posts a test message".to_owned(),
        ..Card::default()
    }
    .field("Waiting", waiting(commands, &subscription).await?, true)
    .field("Webhook", webhook.to_owned(), true)
    .field("My permissions", permissions(invocation, target), true)
    .field(
        "Last deliveries",
        lines(
            guild,
            &store
                .subscriptions(guild)
                .delivered(Some(subscription.id), SHOWN)
                .await?,
            false,
        ),
        false,
    );
    Ok(reply(card, std::slice::from_ref(&subscription)))
}

async fn all(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
) -> Result<Reply, Trouble> {
    let subscriptions = commands.store.subscriptions(guild);
    let all = subscriptions.list().await?;
    if all.is_empty() {
        return Ok(Reply::private(
            "No channel of this server gets alerts yet. `/alerts setup` sets one up in four steps.",
        ));
    }
    let stopped: Vec<Subscription> = all.iter().filter(|s| is_broken(s)).cloned().collect();
    let paused = all
        .iter()
        .filter(|s| s.state == subscription::State::Paused)
        .count();
    let mut text = vec![format!(
        "{}: {} work, {paused} paused, {} stopped.",
        words::count(all.len() as u64, "subscription"),
        all.len() - paused - stopped.len(),
        stopped.len()
    )];
    for broken in stopped.iter().take(PROBLEMS) {
        text.push(format!(
            "**{}** · {}: {}",
            broken.id,
            words::channel(words::target(broken)),
            words::state(invocation.language(), broken)
        ));
    }
    if stopped.len() > PROBLEMS {
        text.push(format!("… and {} more.", stopped.len() - PROBLEMS));
    }
    text.push(super::settings::shown(commands, guild).await?);
    let here = invocation.channel.as_ref().map(|place| place.id);
    let card = Card {
        title: "How this server's alerts stand".to_owned(),
        description: text.join("\n\n"),
        colour: if stopped.is_empty() { FINE } else { TROUBLE },
        footer: "/alerts status subscription:… shows one of them".to_owned(),
        ..Card::default()
    }
    .field(
        "My permissions in this channel",
        here.map_or_else(String::new, |here| permissions(invocation, here)),
        false,
    )
    .field(
        "Last deliveries",
        lines(guild, &subscriptions.delivered(None, SHOWN).await?, true),
        false,
    );
    Ok(reply(card, &stopped))
}

fn reply(card: Card, repairable: &[Subscription]) -> Reply {
    let buttons: Vec<Control> = repairable
        .iter()
        .filter(|s| is_broken(s) && s.state != subscription::State::Broken(Broken::ChannelGone))
        .take(PROBLEMS)
        .map(|s| Control::Button {
            custom_id: State::Repair(s.id).write(),
            label: format!("Repair {}", s.id),
            look: Look::Success,
            disabled: false,
        })
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

async fn waiting(commands: &Commands, subscription: &Subscription) -> Result<String, Trouble> {
    let pending = commands
        .store
        .pending_events(subscription, COUNTED)
        .await?
        .len();
    let more = if pending == COUNTED as usize {
        " or more"
    } else {
        ""
    };
    Ok(match pending {
        0 => "nothing".to_owned(),
        n => format!("{}{more}", words::count(n as u64, "alert")),
    })
}

/// Discord tells them of the channel in which the command was typed.
fn permissions(invocation: &Invocation, of: crate::domain::ChannelId) -> String {
    let bits = invocation
        .channel
        .as_ref()
        .filter(|here| here.id == of)
        .and_then(|here| here.bot);
    let Some(bits) = bits else {
        return "known only in that channel itself: run this there".to_owned();
    };
    [VIEW_CHANNEL, MANAGE_WEBHOOKS, READ_HISTORY]
        .into_iter()
        .map(|permission| {
            let mark = if permission.is_in(bits) { "✅" } else { "❌" };
            format!("{mark} {}", permission.name)
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn lines(guild: GuildId, delivered: &[Delivered], with_place: bool) -> String {
    if delivered.is_empty() {
        return "none yet".to_owned();
    }
    let line = |one: &Delivered| {
        let place = if with_place {
            format!(" {}", words::channel(one.place))
        } else {
            String::new()
        };
        format!("{}{place} {}", words::ago(one.at), ended(guild, one))
    };
    let mut shown = String::new();
    for line in delivered.iter().map(line) {
        // A field holds 1024 characters; a line cut in two says nothing.
        if shown.len() + line.len() > 1000 {
            break;
        }
        shown.push_str(&line);
        shown.push('\n');
    }
    shown
}

fn ended(guild: GuildId, one: &Delivered) -> String {
    let what = words::count(one.changes, "change");
    match &one.outcome {
        Ended::Sent => match one.message {
            Some(message) => format!(
                "✅ [{what}](https://discord.com/channels/{guild}/{}/{message})",
                one.place
            ),
            None => format!("✅ {what}"),
        },
        Ended::Unknown => format!("❔ {what}: may or may not have arrived"),
        Ended::Rejected(why) => {
            format!("⛔ {what}: Discord refused it ({})", words::safe(why, 60))
        }
        Ended::Skipped(why) => format!("⏭️ {what}: left out, {}", words::safe(why, 60)),
        Ended::Test => "🔔 test message".to_owned(),
    }
}
