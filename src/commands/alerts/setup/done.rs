//! The end of `/alerts setup`: saved, or what to do that it can be.

use super::super::super::invocation::Invocation;
use super::super::super::outcome::{Choice, Control, Done, Look, Posted, Reply, Trouble};
use super::super::super::state::setup::{Draft, Step, Target};
use super::super::super::{Commands, words};
use super::super::subscribe::{added, failed};
use super::{id, mentions, page, press};
use crate::domain::subscription::ChannelType;
use crate::domain::{EventId, GuildId, Manner, SubscriptionId};
use crate::store::deliveries::{Receipt, Settled};
use crate::store::subscriptions::NewSubscription;

/// Stores the subscription now that the test message is there, and says so.
pub async fn finish(
    commands: &Commands,
    invocation: &Invocation,
    guild: GuildId,
    (new, manner): (&NewSubscription, &Manner),
    done: Done,
) -> Result<Reply, Trouble> {
    let posted = match done {
        Done::Posted(posted) => posted,
        other => return Ok(not_yet(new, &other)),
    };
    let manner = Manner {
        tag: posted.tag,
        ..manner.clone()
    };
    let subscription = added(commands, invocation, guild, (new, &manner)).await?;
    let place = new.thread.unwrap_or(new.channel);
    let receipt = receipt(invocation, guild, subscription.id, new, posted);
    commands.store.record_test(&receipt).await?;
    Ok(Reply::private(format!(
        "✅ Done: a test message is in {place}, and {place} hears of {}{} from now on. This is \
         subscription **{id}**.\nNext, if you like: `/alerts settings log-channel:#…`, so that I \
         can tell your team when alerts stop; `/alerts edit subscription:{id}` for filters, style \
         and more; `/alerts list` for all channels.",
        words::statuses(subscription.filter.statuses),
        mentions(subscription.role),
        place = words::channel(place),
        id = subscription.id
    )))
}

fn receipt(
    invocation: &Invocation,
    guild: GuildId,
    subscription: SubscriptionId,
    new: &NewSubscription,
    posted: Posted,
) -> Receipt {
    Receipt {
        subscription,
        guild,
        channel: new.channel,
        thread: new.thread,
        webhook: posted.webhook,
        events: Vec::new(),
        upto: EventId(0),
        at: invocation.now,
        result: Settled::Sent(posted.message),
    }
}

/// Why it did not work, with what was chosen kept for another try.
fn not_yet(new: &NewSubscription, done: &Done) -> Reply {
    const ANNOUNCEMENT_THREAD: u8 = 10;
    const THREAD: u8 = 11;
    let target = Target {
        id: new.thread.unwrap_or(new.channel),
        kind: match (new.thread, new.channel_type) {
            (None, kind) => kind.code(),
            (Some(_), ChannelType::Announcement) => ANNOUNCEMENT_THREAD,
            (Some(_), ChannelType::Text | ChannelType::Forum) => THREAD,
        },
        parent: new.thread.map(|_| new.channel),
    };
    let draft = Draft {
        target,
        statuses: new.filter.statuses,
        role: new.role,
    };
    let buttons = vec![
        press(Step::Finish(draft), "Try again", Look::Success),
        press(Step::Where, "◀ Another channel", Look::Secondary),
        press(Step::Cancel, "Cancel", Look::Secondary),
    ];
    if let Done::NoTag(names) = done
        && !names.is_empty()
    {
        let tags = Control::Select {
            custom_id: id(Step::Tag(draft)),
            placeholder: "Tag of the posts".to_owned(),
            options: names
                .iter()
                .map(|name| Choice {
                    label: name.clone(),
                    value: name.clone(),
                })
                .collect(),
            chosen: None,
        };
        return page(
            "**One more thing:** every post in that forum needs a tag. Which one shall mine have? \
             Nothing was saved yet."
                .to_owned(),
            vec![vec![tags], buttons],
        );
    }
    page(
        format!("⚠️ Nothing was saved. {}", failed(done)),
        vec![buttons],
    )
}
