//! `/alerts list`: each subscription, and what is wrong with it.

use super::super::invocation::Invocation;
use super::super::moderation::stop;
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::{Slot, State};
use super::super::{Commands, rights, words};
use super::hears;
use crate::domain::card::{cut, units};
use crate::domain::subscription::{self, Subscription};
use crate::domain::{Card, GuildId, Language, SubscriptionId};
use crate::lang::say;
use crate::store::StoreError;
use crate::store::replay::{Backlog, Replayed};

/// Subscriptions on a page; also the most Repair buttons, five to a row.
const ROWS: usize = 8;
const BUTTONS_IN_ROW: usize = 5;
/// UTF-16 units of a subscription's two lines, so that all fit on a card.
const LINES: usize = 4096 / ROWS - 2;
/// UTF-16 units of a name where longer ones would not fit.
const SHORT_NAME: usize = 24;
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
        return Ok(Reply::private(say!(language, "alerts-empty")));
    }
    let last = (all.len() - 1) / ROWS;
    let page = usize::try_from(page).unwrap_or(last).min(last);
    let shown = &all[page * ROWS..all.len().min((page + 1) * ROWS)];
    let mut lines = Vec::with_capacity(shown.len());
    for subscription in shown {
        lines.push(line(commands, (language, guild), subscription).await?);
    }
    let broken = all.iter().filter(|s| is_broken(s)).count();
    let card = Card {
        title: say!(language, "alerts-title"),
        description: lines.join("\n\n"),
        footer: say!(
            language,
            "alerts-foot",
            page = page + 1,
            pages = last + 1,
            subscriptions = hears::subscriptions(language, all.len()),
            stopped = broken
        ),
        colour: if broken == 0 { FINE } else { TROUBLE },
        ..Card::default()
    };
    let mut rows = controls(language, shown, page, last);
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
    (language, guild): (Language, GuildId),
    subscription: &Subscription,
) -> Result<String, StoreError> {
    let state = words::state(language, subscription);
    let mut line = String::new();
    // Names are shortened first: a cut may fall into a mention.
    for name in [words::NAME, SHORT_NAME] {
        line = say!(
            language,
            "alerts-line",
            subscription = subscription.id.to_string(),
            channel = words::channel(words::target(subscription)),
            what = hears::within(commands, (language, guild), subscription, name).await?
        );
        if units(&line) + units(&state) < LINES {
            break;
        }
    }
    let line = cut(&line, LINES.saturating_sub(units(&state) + 1));
    Ok(format!("{line}\n{state}"))
}

/// The button that puts a stopped subscription back to work.
pub fn repair_button(language: Language, id: SubscriptionId) -> Control {
    let label = say!(language, "notice-repair", subscription = id.to_string());
    Control::button(State::Repair(id).write(), label, Look::Success)
}

fn controls(
    language: Language,
    shown: &[Subscription],
    page: usize,
    last: usize,
) -> Vec<Vec<Control>> {
    let repairs: Vec<Control> = shown
        .iter()
        .filter(|subscription| is_broken(subscription))
        .map(|subscription| repair_button(language, subscription.id))
        .collect();
    let mut rows: Vec<Vec<Control>> = repairs
        .chunks(BUTTONS_IN_ROW)
        .map(<[Control]>::to_vec)
        .collect();
    if last > 0 {
        let button = |slot, label, to: usize, disabled| Control::Button {
            custom_id: State::Subscriptions(slot, u32::try_from(to).unwrap_or(0)).write(),
            label,
            look: Look::Secondary,
            disabled,
        };
        rows.push(vec![
            button(
                Slot::Previous,
                say!(language, "list-previous"),
                page.saturating_sub(1),
                page == 0,
            ),
            button(
                Slot::Next,
                say!(language, "list-next"),
                page + 1,
                page >= last,
            ),
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
    let language = invocation.language();
    let subscriptions = commands.store.subscriptions(guild);
    let Some(found) = subscriptions.get(id).await? else {
        return Err(Trouble::told(say!(language, "repair-gone")));
    };
    if !is_broken(&found) {
        let text = say!(language, "repair-works", subscription = id.to_string());
        return Err(Trouble::told(text));
    }
    let replayed = subscriptions
        .go_on(id, Backlog::Send, invocation.now)
        .await?
        .unwrap_or_default();
    Ok(Outcome::Reply(Reply::private(say!(
        language,
        "repair-trying",
        channel = words::channel(words::target(&found)),
        missed = missed(language, replayed),
        subscription = id.to_string()
    ))))
}

/// What becomes of what was missed, in a sentence.
pub fn missed(language: Language, replayed: Replayed) -> String {
    let alerts = |count| hears::alerts(language, count);
    let Replayed { sent, skipped } = replayed;
    match (sent, skipped) {
        (0, 0) => say!(language, "missed-nothing"),
        (sent, 0) => say!(language, "missed-follows", sent = alerts(sent)),
        (0, skipped) => say!(language, "missed-too-old", skipped = alerts(skipped)),
        (sent, skipped) => say!(
            language,
            "missed-some",
            sent = alerts(sent),
            skipped = alerts(skipped)
        ),
    }
}
