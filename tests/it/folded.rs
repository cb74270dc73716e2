//! Whatever waits, its messages are ones that Discord takes, in order, with
//! everything told; and what waited for long comes in few.

use std::collections::HashMap;

use dropbell::domain::{
    Actor, ChannelType, Event, EventBody, EventId, Language, Manner, Project, ProjectId, Scope,
    Status, Style, Subscription, Traits, UnixMillis,
};
use dropbell::notifier::coalesce::{self, Message};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::rows;

const HOUR: i64 = 3_600_000;
const NOW: UnixMillis = UnixMillis(1_800_000_000_000);
/// How a day of changes is told where a language's words are long.
const LISTS: usize = 2;

fn named(number: usize, name: &str) -> Project {
    let id = ProjectId(i64::try_from(number).expect("few"));
    rows::project(id, format!("{name}{number}"))
}

fn subscription(style: Style, channel_type: ChannelType) -> Subscription {
    Subscription {
        channel_type,
        manner: Manner {
            style,
            ..Manner::default()
        },
        ..rows::subscription()
    }
}

/// Changes of status of these projects, one after the other.
fn changes(projects: &[Project], moves: &[(usize, usize)], age: i64, warnings: bool) -> Vec<Event> {
    let mut stands = vec![Status::Possible; projects.len()];
    let mut log = Vec::new();
    // Warnings stand between lists.
    let stages: Vec<Status> = Status::ALL
        .into_iter()
        .filter(|status| warnings || *status != Status::Flagged)
        .collect();
    for (number, (project, status)) in moves.iter().enumerate() {
        let at = project % projects.len();
        let to = stages[status % stages.len()];
        log.push(Event {
            id: EventId(i64::try_from(number).expect("few") + 1),
            project: projects[at].id,
            scope: Scope::Global,
            body: EventBody::Status {
                from: stands[at],
                to,
            },
            traits: Traits::of(&projects[at]),
            actor: Actor::Operator,
            reason: None,
            at: UnixMillis(NOW.0 - age),
            announce: true,
        });
        stands[at] = to;
    }
    log
}

/// All messages until nothing waits.
fn told(
    language: Language,
    subscription: &Subscription,
    projects: &[Project],
    mut events: &[Event],
) -> Vec<Message> {
    let known: HashMap<ProjectId, Project> = projects.iter().map(|p| (p.id, p.clone())).collect();
    let none = HashMap::new();
    let mut messages = Vec::new();
    while !events.is_empty() {
        let message = coalesce::message(language, subscription, &[], events, &known, &none, NOW)
            .expect("something to say");
        let count = message.events.len();
        assert!(count > 0, "it stands still");
        let first: Vec<EventId> = events[..count].iter().map(|event| event.id).collect();
        assert_eq!(message.events, first, "in order, none left out");
        assert_eq!(Some(&message.upto), first.last());
        events = &events[count..];
        messages.push(message);
    }
    messages
}

fn length(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.encode_utf16().count())
}

/// Discord's limits.
/// Source: <https://docs.discord.com/developers/resources/message#embed-object-embed-limits>
fn is_taken(message: &Message) {
    let body = &message.body;
    assert!(length(&body["content"]) <= 2000, "content");
    let none = Vec::new();
    let embeds = body["embeds"].as_array().unwrap_or(&none);
    assert!(embeds.len() <= 10, "{} embeds", embeds.len());
    let mut sum = 0;
    for embed in embeds {
        let (title, text) = (length(&embed["title"]), length(&embed["description"]));
        assert!(title <= 256 && text <= 4096, "{title}, {text}");
        let fields = embed["fields"].as_array().unwrap_or(&none);
        let of_fields: usize = fields
            .iter()
            .map(|field| length(&field["name"]) + length(&field["value"]))
            .sum();
        sum += title + text + of_fields + length(&embed["footer"]["text"]);
    }
    assert!(sum <= 6000, "{sum} characters");
    assert_ne!(length(&body["content"]) + sum, 0, "an empty message");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_backlog_is_told_whole_in_messages_that_discord_takes(
        name in "[a-zA-Z 語🎉\u{301}*_`|<>@#\\[\\]]{1,60}",
        count in 1_usize..160,
        moves in proptest::collection::vec((any::<usize>(), any::<usize>()), 1..300),
        age in prop_oneof![Just(0), Just(2 * HOUR), Just(30 * HOUR)],
        style in prop_oneof![Just(Style::Full), Just(Style::Compact), Just(Style::Minimal)],
        language in proptest::sample::select(Language::ALL.to_vec()),
        forum in any::<bool>(),
    ) {
        let projects: Vec<Project> = (1..=count).map(|number| named(number, &name)).collect();
        let events = changes(&projects, &moves, age, true);
        let kind = if forum { ChannelType::Forum } else { ChannelType::Text };
        for message in told(language, &subscription(style, kind), &projects, &events) {
            is_taken(&message);
        }
    }
}

#[test]
fn a_thousand_changes_of_a_hundred_projects_come_in_one_message_a_day_later() {
    let projects: Vec<Project> = (1..=100).map(|n| named(n, "Project ")).collect();
    let moves: Vec<(usize, usize)> = (0..1000).map(|n| (n * 37, n / 100)).collect();
    let events = changes(&projects, &moves, 20 * HOUR, false);
    let subscription = subscription(Style::Full, ChannelType::Text);
    for language in Language::ALL {
        let messages = told(language, &subscription, &projects, &events);
        messages.iter().for_each(is_taken);
        let most = if language == Language::English {
            1
        } else {
            LISTS
        };
        assert!(messages.len() <= most, "{language:?}: {}", messages.len());
        let all: String = messages.iter().map(|m| m.body.to_string()).collect();
        for project in &projects {
            assert!(
                all.contains(&format!("**{}**", project.name)),
                "{project:?}"
            );
        }
    }
}
