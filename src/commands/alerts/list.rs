//! `/alerts list`: each subscription, and what is wrong with it.

use super::super::invocation::Invocation;
use super::super::moderation::stop;
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Slot, State};
use super::super::{Commands, rights, words};
use super::{filter_words, manner_words};
use crate::domain::subscription::{self, Subscription};
use crate::domain::{Card, GuildId, Language, SubscriptionId};
use crate::store::StoreError;
use crate::store::replay::{Backlog, Replayed};

/// Subscriptions on a page; also the most Repair buttons, five to a row.
const ROWS: usize = 8;
const BUTTONS_IN_ROW: usize = 5;
const FINE: u32 = 0x2E_CC_71;
const TROUBLE: u32 = 0xE7_4C_3C;

/// Shows the first page.
pub async fn run(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    Ok(Outcome::Reply(page(commands, invocation, 0).await?))
}

/// Shows a page, or the last one where there are fewer by now.
pub async fn page(
    commands: &Commands,
    invocation: &Invocation,
    page: u32,
) -> Result<Reply, Trouble> {
    let guild = rights::alerts(invocation)?;
    let language = invocation.language();
    let (stopped, go_on) = stop::banner(commands, language, guild).unzip();
    let all = commands.store.subscriptions(guild).list().await?;
    if all.is_empty() {
        return Ok(Reply::private(
            "No channel of this server gets alerts yet. `/alerts setup` sets one up in four steps; \
             who knows what they want types `/alerts subscribe`.",
        ));
    }
    let last = (all.len() - 1) / ROWS;
    let page = usize::try_from(page).unwrap_or(last).min(last);
    let shown = &all[page * ROWS..all.len().min((page + 1) * ROWS)];
    let mut lines = Vec::with_capacity(shown.len());
    for subscription in shown {
        lines.push(line(commands, language, guild, subscription).await?);
    }
    let broken = all.iter().filter(|s| is_broken(s)).count();
    let card = Card {
        title: "Alerts of this server".to_owned(),
        description: lines.join("\n\n"),
        footer: format!(
            "Page {} of {} · {}, {broken} stopped · the number is what /alerts unsubscribe takes",
            page + 1,
            last + 1,
            words::count(all.len() as u64, "subscription"),
        ),
        colour: if broken == 0 { FINE } else { TROUBLE },
        ..Card::default()
    };
    let mut rows = controls(shown, page, last);
    rows.extend(go_on.flatten().map(|button| vec![button]));
    Ok(Reply {
        text: stopped.unwrap_or_default(),
        cards: vec![card],
        rows,
        ephemeral: true,
        ..Reply::default()
    })
}

/// Whether it needs Repair.
pub fn is_broken(subscription: &Subscription) -> bool {
    matches!(subscription.state, subscription::State::Broken(_))
}

async fn line(
    commands: &Commands,
    language: Language,
    guild: GuildId,
    subscription: &Subscription,
) -> Result<String, StoreError> {
    let role = subscription
        .role
        .map(|role| format!(", mentions <@&{role}>"))
        .unwrap_or_default();
    let manner = manner_words(&subscription.manner, subscription.role.is_some());
    Ok(format!(
        "**{}** · {} hears of {}{role}{manner}\n{}",
        subscription.id,
        words::channel(words::target(subscription)),
        filter_words(commands, guild, &subscription.filter).await?,
        words::state(language, subscription)
    ))
}

fn controls(shown: &[Subscription], page: usize, last: usize) -> Vec<Vec<Control>> {
    let repairs: Vec<Control> = shown
        .iter()
        .filter(|subscription| is_broken(subscription))
        .map(|subscription| Control::Button {
            custom_id: State::Repair(subscription.id).write(),
            label: format!("Repair {}", subscription.id),
            look: Look::Success,
            disabled: false,
        })
        .collect();
    let mut rows: Vec<Vec<Control>> = repairs
        .chunks(BUTTONS_IN_ROW)
        .map(<[Control]>::to_vec)
        .collect();
    if last > 0 {
        let button = |slot, label: &str, to: usize, disabled| Control::Button {
            custom_id: State::Subscriptions(slot, u32::try_from(to).unwrap_or(0)).write(),
            label: label.to_owned(),
            look: Look::Secondary,
            disabled,
        };
        rows.push(vec![
            button(Slot::Previous, "◀ Prev", page.saturating_sub(1), page == 0),
            button(Slot::Next, "Next ▶", page + 1, page >= last),
        ]);
    }
    rows
}

/// Puts a stopped subscription back to work; what it missed is sent then.
pub async fn repair(
    commands: &Commands,
    invocation: &Invocation,
    id: SubscriptionId,
) -> Result<Outcome, Trouble> {
    let guild = rights::alerts(invocation)?;
    let subscriptions = commands.store.subscriptions(guild);
    let Some(found) = subscriptions.get(id).await? else {
        return Err(Trouble::told(
            "That subscription is no more. `/alerts list` shows what there is.",
        ));
    };
    if !is_broken(&found) {
        return Err(Trouble::told(format!(
            "Subscription {id} works; there is nothing to repair."
        )));
    }
    let replayed = subscriptions
        .go_on(id, Backlog::Send, invocation.now)
        .await?
        .unwrap_or_default();
    Ok(Outcome::Reply(Reply::private(format!(
        "I try {} again now. {} `/alerts status` shows whether it worked; `/alerts test \
         subscription:{id}` posts a test message.",
        words::channel(words::target(&found)),
        missed(replayed)
    ))))
}

/// What becomes of what was missed, in a sentence.
pub fn missed(replayed: Replayed) -> String {
    let alerts = |number| words::count(number, "alert");
    match replayed {
        Replayed {
            sent: 0,
            skipped: 0,
        } => "Nothing was missed.".to_owned(),
        Replayed { sent, skipped: 0 } => format!("What it missed follows: {}.", alerts(sent)),
        Replayed { sent: 0, skipped } => format!(
            "What it missed is older than three days and is not sent any more: {}.",
            alerts(skipped)
        ),
        Replayed { sent, skipped } => format!(
            "What it missed follows: {}. What is older than three days does not: {}.",
            alerts(sent),
            alerts(skipped)
        ),
    }
}
