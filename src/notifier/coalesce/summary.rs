//! What a subscription missed, in one message.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use serde_json::json;

use super::{Message, ROLES, Story, as_post, disclaimer, stories};
use crate::discord::embed::embed;
use crate::domain::card::{Card, limits, units};
use crate::domain::{
    Event, EventId, Language, Project, ProjectId, RoleId, Status, Subscription, UnixMillis, Urgency,
};
use crate::lang::{say, terms};

/// Characters kept for the line that says how many are left out.
const ROOM: usize = 80;
/// What has waited for longer is no news of the hour.
const OLD: Duration = Duration::from_secs(3600);
/// Messages that cards about a backlog may fill; more of it comes in lines.
const MESSAGES: usize = 3;

/// One message about all of `events` up to `upto`: a line a project, newest
/// last, without links, and nobody is mentioned.
pub(super) fn message(
    language: Language,
    subscription: &Subscription,
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
    upto: EventId,
) -> Option<Message> {
    let missed = events.partition_point(|event| event.id <= upto);
    let events = events.get(..missed)?;
    let stories = stories(language, events, projects);
    if stories.is_empty() {
        return None;
    }
    let (mut kept, left) = lines(&stories);
    if left > 0 {
        kept.insert(0, say!(language, "post-missed-more", count = left));
    }
    post(language, subscription, &[], events, (stories.len(), &kept))
}

/// The events that are told in lines: those before the next warning, where
/// they have waited for so long that they are no news of the hour, and are so
/// many that cards would flood the channel. A digest has its own pace.
pub(super) fn backlog<'e>(
    subscription: &Subscription,
    events: &'e [Event],
    now: UnixMillis,
) -> Option<&'e [Event]> {
    let warning = events
        .iter()
        .position(|event| event.body.urgency() == Urgency::Warning);
    let calm = events.get(..warning.unwrap_or(events.len()))?;
    let is_old = calm.first().is_some_and(|first| now.since(first.at) > OLD);
    (subscription.manner.digest.is_none() && is_old && messages(calm) > MESSAGES).then_some(calm)
}

/// Messages that cards about these take: ten projects each at the most.
fn messages(events: &[Event]) -> usize {
    let mut count = 0;
    let mut seen = HashSet::new();
    for event in events {
        if seen.len() == limits::CARDS && !seen.contains(&event.project) {
            seen.clear();
        }
        if seen.is_empty() {
            count += 1;
        }
        seen.insert(event.project);
    }
    count
}

/// One message about as many of the backlog's events (in order) as have room
/// for their lines: nothing is left out. `None` where cards have room for them.
pub(super) fn page(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    events: &[Event],
    projects: &HashMap<ProjectId, Project>,
) -> Option<Message> {
    let mut count = events.len();
    loop {
        let taken = events.get(..count)?;
        let stories = stories(language, taken, projects);
        if stories.len() <= limits::CARDS {
            return None;
        }
        let (kept, left) = lines(&stories);
        if left == 0 {
            return post(language, subscription, roles, taken, (stories.len(), &kept));
        }
        count -= (count / 16).max(1);
    }
}

fn post(
    language: Language,
    subscription: &Subscription,
    roles: &[RoleId],
    events: &[Event],
    (projects, lines): (usize, &[String]),
) -> Option<Message> {
    let (first, last) = (events.first()?, events.last()?);
    let title = say!(language, "post-missed", count = projects);
    let card = Card {
        title: title.clone(),
        description: lines.join("\n"),
        footer: disclaimer(language),
        colour: Status::Confirmed.colour(),
        at: Some(last.at),
        ..Card::default()
    };
    let roles: Vec<String> = roles.iter().take(ROLES).map(ToString::to_string).collect();
    let mut content: Vec<String> = roles.iter().map(|role| format!("<@&{role}>")).collect();
    content.push(title);
    let mut body = json!({
        "content": content.join(" "),
        "embeds": [embed(&card)],
        "allowed_mentions": { "parse": [] },
    });
    if !roles.is_empty() {
        body["allowed_mentions"]["roles"] = json!(roles);
    }
    as_post(
        &mut body,
        subscription,
        &say!(language, "post-missed-title"),
    );
    Some(Message {
        body,
        events: events.iter().map(|event| event.id).collect(),
        upto: last.id,
        oldest: first.at,
        not_before: None,
    })
}

/// The newest as far as they fit, in order, and how many do not.
fn lines(stories: &[Story<'_>]) -> (Vec<String>, usize) {
    let mut kept: Vec<String> = Vec::new();
    let mut size = 0;
    for story in stories.iter().rev() {
        let line = line(story);
        size += units(&line) + 1;
        if size > limits::DESCRIPTION - ROOM {
            break;
        }
        kept.push(line);
    }
    let left = stories.len() - kept.len();
    kept.reverse();
    (kept, left)
}

/// "✅ **Zeta**: ⚪ Possible → ✅ Confirmed · 2 days ago".
fn line(story: &Story<'_>) -> String {
    let path: Vec<String> = story
        .path()
        .iter()
        .map(|status| {
            format!(
                "{} {}",
                status.mark(),
                terms::status(story.language, *status)
            )
        })
        .collect();
    let what = match story.reminder() {
        Some(reminder) if path.is_empty() => {
            format!("⏰ {}", terms::reminder(story.language, reminder))
        }
        _ if path.is_empty() => say!(story.language, "post-missed-back"),
        _ => path.join(" → "),
    };
    let when = story.events.last().map_or_else(String::new, |event| {
        format!(" · <t:{}:R>", event.at.seconds())
    });
    format!("**{}**: {what}{when}", story.name())
}
