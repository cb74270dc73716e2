//! Nobody reaches across: every command, component, form and suggestion is
//! tried with another server's ids.

use std::collections::BTreeSet;
use std::time::Duration;

use dropbell::commands::spec::{COMMANDS, Kind, Topic};
use dropbell::commands::state::{Audit, Queue, Slot, State};
use dropbell::domain::{
    Dates, EventId, GuildId, ProjectId, ProposalId, Status, SubscriptionId, SuggestionId,
    UnixMillis, UserId,
};
use dropbell::intake::take_back;
use dropbell::store::Viewer;
use dropbell::store::audit::{Entered, Mark};

use super::desk::{
    ALPHA, BETA, Desk, MANAGE_CHANNELS, MANAGE_MESSAGES, Typed, channel, in_channel, text,
};

const BOTH: u64 = MANAGE_CHANNELS | MANAGE_MESSAGES;
/// What no answer in another server may hold.
const SECRETS: [&str; 3] = ["Zeta", "zeta", "Quietchain"];

async fn filled() -> Desk {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    let add = [
        text("name", "Zeta"),
        text("website", "https://zeta.example"),
        text("status", "likely"),
        text("chain", "Quietchain"),
    ];
    mo.types("airdrop-mod add", &add).await.whispers(&["Added"]);
    let claim = [
        text("project", "Zeta"),
        text("kind", "claim"),
        text("url", "https://elsewhere.example"),
    ];
    mo.types("airdrop-mod link", &claim)
        .await
        .whispers(&["waits"]);
    desk.manager()
        .subscribes(&[text("status", "everything")])
        .await;
    let quiet = [("name", "Quietchain"), ("website", "https://quiet.example")];
    desk.member()
        .submits("suggest1:7001:5", &quiet)
        .await
        .whispers(&["Thank you"]);
    desk
}

#[track_caller]
fn tells_nothing(what: &str, answer: &str) {
    for secret in SECRETS {
        // What somebody typed themselves may be repeated to them.
        let typed = what.contains(secret);
        assert!(typed || !answer.contains(secret), "{what}: {answer}");
    }
}

#[tokio::test]
async fn no_command_reaches_what_another_server_owns() {
    let desk = filled().await;
    let stranger = desk.person(BETA, 50, BOTH).at(channel(8001, 0));
    for command in COMMANDS {
        for sub in command.subcommands {
            for named in ["1", "2", "Zeta"] {
                let mut options: Vec<Typed> = Vec::new();
                for opt in sub.options {
                    let value = match (opt.name, opt.kind) {
                        (
                            _,
                            Kind::Suggested(Topic::Project | Topic::Subscription | Topic::Proposal),
                        ) => named,
                        ("url" | "website", _) => "https://beta.example",
                        (_, Kind::Choice(picks)) if opt.required => picks[0].value,
                        (_, Kind::Text { .. }) if opt.required => "Something",
                        _ => continue,
                    };
                    options.push(text(opt.name, value));
                }
                if options.is_empty() && !["list", "approve", "suggestions"].contains(&sub.name) {
                    continue;
                }
                let path = format!("{} {}", command.name, sub.name);
                let said = stranger.types(&path, &options).await;
                tells_nothing(&format!("{path} {named}"), &said.body().to_string());
            }
        }
    }
    untouched(&desk).await;
}

#[tokio::test]
async fn no_button_form_or_suggestion_does() {
    let desk = filled().await;
    let stranger = desk.person(BETA, 50, BOTH).at(channel(8001, 0));
    for id in 1..4 {
        for state in states(id) {
            let custom_id = state.write();
            let said = stranger.presses(&custom_id, &[]).await;
            tells_nothing(&custom_id, &said.body().to_string());
            let fields = [("name", "Mine now"), ("reason", "because")];
            let said = stranger.submits(&custom_id, &fields).await;
            tells_nothing(&custom_id, &said.body().to_string());
        }
        let said = stranger.presses("open1", &[&id.to_string()]).await;
        tells_nothing("open1", &said.body().to_string());
    }
    stranger
        .presses("goon1", &[])
        .await
        .says(&["Nothing is stopped"]);
    for command in COMMANDS {
        for sub in command.subcommands {
            for opt in sub.options {
                if matches!(opt.kind, Kind::Suggested(_)) {
                    let path = format!("{} {}", command.name, sub.name);
                    for typed in ["", "z", "q", "1"] {
                        let offered = stranger.is_typing(&path, opt.name, typed).await;
                        tells_nothing(&path, &format!("{offered:?}"));
                    }
                }
            }
        }
    }
    untouched(&desk).await;
}

/// Every control that carries somebody's id, with this one.
fn states(id: i64) -> Vec<State> {
    let (project, version) = (ProjectId(id), 1);
    vec![
        State::Approve(ProposalId(id)),
        State::Reject(ProposalId(id)),
        State::Repair(SubscriptionId(id)),
        State::Unsubscribe(SubscriptionId(id)),
        State::History(project),
        State::Turn(Slot::Next, project, EventId(i64::MAX)),
        State::Turn(Slot::Previous, project, EventId(0)),
        State::Audit(Audit {
            slot: Slot::Next,
            from: Mark {
                at: UnixMillis(i64::MAX),
                what: Entered::Event(EventId(i64::MAX)),
            },
            project: Some(project),
            user: None,
        }),
        State::Audit(Audit {
            slot: Slot::Previous,
            from: Mark {
                at: UnixMillis(0),
                what: Entered::Decision(SuggestionId(0)),
            },
            project: None,
            user: Some(UserId(3)),
        }),
        State::Archive(project),
        State::EditAgain(project),
        State::Edit { project, version },
        State::Status {
            project,
            version,
            to: Status::Claimable,
        },
        State::Dates {
            project,
            version,
            dates: Dates::default(),
        },
        State::Queue(Queue::Accept(SuggestionId(id))),
        State::Queue(Queue::Amend(SuggestionId(id), version)),
        State::Queue(Queue::Refuse(SuggestionId(id))),
        State::Import(id),
        State::Merge {
            from: (project, version),
            into: (ProjectId(id + 1), version),
        },
    ]
}

/// Those that carry nobody's id.
const WITHOUT_IDS: [&str; 9] = [
    "open1", "goon1", "keep1", "setrem1", "subs1", "list1", "setup1", "queue1", "suggest1",
];

#[test]
fn every_kind_of_control_is_tried_from_another_server() {
    let source = include_str!("../../../src/commands/state.rs");
    let parse = source
        .split("pub fn parse")
        .find(|part| part.contains("[\"open1\"]"));
    let queue = include_str!("../../../src/commands/state/queue.rs").lines();
    let audit = include_str!("../../../src/commands/state/audit.rs").lines();
    let kinds: BTreeSet<&str> = parse
        .expect("what reads them")
        .lines()
        .chain(queue)
        .chain(audit)
        .filter_map(|line| {
            line.trim()
                .trim_start_matches("let ")
                .strip_prefix("[\"")?
                .split('"')
                .next()
        })
        .filter(|kind| kind.ends_with(|c: char| c.is_ascii_digit()))
        .collect();
    assert!(kinds.len() > 10, "{kinds:?}");
    let tried: Vec<String> = states(1).iter().map(State::write).collect();
    for kind in kinds {
        let is_tried = tried.iter().any(|id| id.split(':').next() == Some(kind));
        assert!(
            is_tried || WITHOUT_IDS.contains(&kind),
            "{kind} is not tried with another server's ids: add it to states()"
        );
    }
}

/// Alpha's project, subscription and proposal are as they were.
async fn untouched(desk: &Desk) {
    let catalogue = desk.store.catalogue(Viewer::Guild(GuildId(ALPHA)));
    let proposals = catalogue.proposals(10).await.expect("a store");
    assert_eq!(proposals.len(), 1, "{proposals:?}");
    let history = catalogue
        .history(proposals[0].1.project, 10)
        .await
        .expect("a store");
    assert_eq!(history.len(), 1, "{history:?}");
    let mine = desk.store.subscriptions(GuildId(ALPHA)).list().await;
    assert_eq!(mine.expect("a store").len(), 1);
    let suggested = desk.store.suggestions(GuildId(ALPHA)).waiting(0).await;
    assert_eq!(suggested.expect("a store").2, 1);
}

#[tokio::test]
async fn what_one_person_did_is_taken_back_and_what_others_did_stays() {
    let desk = filled().await;
    let thief = desk.person(ALPHA, 66, MANAGE_MESSAGES);
    desk.later(Duration::from_secs(3600));
    let since = desk.clock.now();
    let moved = [text("project", "Zeta"), text("status", "claimable")];
    thief
        .types("airdrop-mod status", &moved)
        .await
        .whispers(&["Claimable"]);
    thief
        .submits(
            "edit1:1:2",
            &[("name", "Zeta Prime"), ("summary", "claim now")],
        )
        .await
        .whispers(&["Saved"]);
    let golden = [
        text("name", "Golden"),
        text("website", "https://golden.example"),
        text("status", "claimable"),
    ];
    thief
        .types("airdrop-mod add", &golden)
        .await
        .whispers(&["Added"]);
    let link = [
        text("project", "Zeta Prime"),
        text("kind", "docs"),
        text("url", "https://thief.example"),
    ];
    thief
        .types("airdrop-mod link", &link)
        .await
        .whispers(&["waits"]);

    let now = desk.clock.now();
    let looked = take_back::person(&desk.store, UserId(66), since, now, true).await;
    assert_eq!(looked.expect("a look").lines.len(), 2);
    let done = take_back::person(&desk.store, UserId(66), since, now, false)
        .await
        .expect("taken back");
    assert_eq!((done.lines.len(), done.proposals), (2, 1), "{done:?}");
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await;
    info.says(&["Zeta", "Likely"]);
    assert!(!info.text().contains("claim now"), "{}", info.text());
    assert!(!info.body().to_string().contains("Prime"));
    desk.member()
        .types("airdrop info", &[text("project", "Golden")])
        .await
        .says(&["Flagged"]);
    let again = take_back::person(&desk.store, UserId(66), since, now, false).await;
    again.expect("running it again does no harm");
}

#[tokio::test]
async fn a_person_and_a_server_can_be_forgotten() {
    let desk = filled().await;
    let went = desk.store.forget_user(UserId(3)).await.expect("forgotten");
    assert!(went >= 2, "{went}");
    let catalogue = desk.store.catalogue(Viewer::Guild(GuildId(ALPHA)));
    let history = catalogue
        .history(dropbell::domain::ProjectId(1), 10)
        .await
        .expect("a store");
    assert!(!format!("{history:?}").contains("UserId(3)"), "{history:?}");
    desk.manager()
        .subscribes(&[in_channel(channel(7009, 0))])
        .await;
    desk.store
        .forget_guild(GuildId(ALPHA))
        .await
        .expect("forgotten");
    let left = desk.store.subscriptions(GuildId(ALPHA)).list().await;
    assert!(left.expect("a store").is_empty());
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await;
    info.says(&["I don't know"]);
}
