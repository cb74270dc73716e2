//! The end of `/alerts setup`: saved, or what to do that it can be.

use super::super::super::invocation::Invocation;
use super::super::super::outcome::{Choice, Control, Done, Look, Posted, Reply, Trouble};
use super::super::super::state::setup::{Draft, Step, Target};
use super::super::super::{Commands, words};
use super::super::problem::failed;
use super::super::subscribe::added;
use super::{cancel, heard, id, page, press};
use crate::domain::subscription::ChannelType;
use crate::domain::{EventId, GuildId, Language, Manner, SubscriptionId};
use crate::lang::say;
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
    let language = invocation.language();
    let posted = match done {
        Done::Posted(posted) => posted,
        other => return Ok(not_yet(language, new, &other)),
    };
    let manner = Manner {
        tag: posted.tag,
        ..manner.clone()
    };
    let subscription = added(commands, invocation, guild, (new, &manner)).await?;
    let place = new.thread.unwrap_or(new.channel);
    let receipt = receipt(invocation, guild, subscription.id, new, posted);
    commands.store.record_test(&receipt).await?;
    Ok(Reply::private(say!(
        language,
        "setup-done",
        channel = words::channel(place),
        what = heard(language, subscription.filter.statuses, subscription.role),
        subscription = subscription.id.to_string()
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
fn not_yet(language: Language, new: &NewSubscription, done: &Done) -> Reply {
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
        press(
            Step::Finish(draft),
            say!(language, "setup-again"),
            Look::Success,
        ),
        press(
            Step::Where,
            say!(language, "setup-other-channel"),
            Look::Secondary,
        ),
        cancel(language),
    ];
    if let Done::NoTag(names) = done
        && !names.is_empty()
    {
        let tags = Control::Select {
            custom_id: id(Step::Tag(draft)),
            placeholder: say!(language, "setup-tag"),
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
            say!(language, "setup-tag-needed"),
            vec![vec![tags], buttons],
        );
    }
    let problem = failed(language, done);
    page(
        say!(language, "setup-failed", problem = problem),
        vec![buttons],
    )
}
