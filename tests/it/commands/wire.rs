//! Whatever people type, a message keeps Discord's limits and pings nobody.

use dropbell::commands::outcome::{Choice, Control, Input, Look, Modal, Reply};
use dropbell::commands::state::{Slot, State, View, Word};
use dropbell::discord::wire;
use dropbell::domain::card::Field;
use dropbell::domain::{
    Card, Dates, EventId, Language, ProjectId, Status, StatusSet, SubscriptionId, UnixMillis,
};
use dropbell::store::Sort;
use proptest::prelude::*;
use serde_json::Value;

use super::desk::{Desk, site, text};

fn units(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.encode_utf16().count())
}

/// Fails where Discord would refuse the message.
fn is_acceptable(data: &Value) {
    assert_eq!(data["allowed_mentions"], serde_json::json!({ "parse": [] }));
    assert!(units(&data["content"]) <= 2000);
    let embeds: Vec<&Value> = data["embeds"].as_array().into_iter().flatten().collect();
    assert!(embeds.len() <= 10);
    assert!(
        !embeds.is_empty() || units(&data["content"]) > 0,
        "an empty message"
    );
    let mut sum = 0;
    for embed in embeds {
        sum += embed_size(embed);
    }
    assert!(sum <= 6000, "{sum}");
    let rows: Vec<&Value> = data["components"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    assert!(rows.len() <= 5);
    let mut ids = std::collections::HashSet::new();
    for row in rows {
        let controls = row["components"].as_array().expect("controls");
        assert!((1..=5).contains(&controls.len()));
        for control in controls {
            control_is_acceptable(control, controls.len());
            if let Some(id) = control["custom_id"].as_str() {
                assert!(ids.insert(id), "{id} twice");
            }
        }
    }
}

fn embed_size(embed: &Value) -> usize {
    let mut size = 0;
    for (part, most) in [
        (&embed["title"], 256),
        (&embed["description"], 4096),
        (&embed["footer"]["text"], 2048),
    ] {
        assert!(units(part) <= most);
        size += units(part);
    }
    let fields: Vec<&Value> = embed["fields"].as_array().into_iter().flatten().collect();
    assert!(fields.len() <= 25);
    for field in fields {
        assert!((1..=256).contains(&units(&field["name"])));
        assert!((1..=1024).contains(&units(&field["value"])));
        assert!(
            field["value"]
                .as_str()
                .is_some_and(|v| !v.trim().is_empty())
        );
        size += units(&field["name"]) + units(&field["value"]);
    }
    size
}

fn control_is_acceptable(control: &Value, in_row: usize) {
    match control["type"].as_u64() {
        Some(2) => {
            assert!((1..=80).contains(&units(&control["label"])));
            assert!(units(&control["url"]) <= 512);
        }
        Some(3) => {
            assert_eq!(in_row, 1);
            let options = control["options"].as_array().expect("options");
            assert!((1..=25).contains(&options.len()));
            for option in options {
                assert!((1..=100).contains(&units(&option["label"])));
                assert!((1..=100).contains(&units(&option["value"])));
            }
        }
        other => panic!("a control of type {other:?}"),
    }
    assert!(units(&control["custom_id"]) <= 100);
}

fn any_card() -> impl Strategy<Value = Card> {
    let words = || {
        prop_oneof![
            ".{0,40}",
            "(🎁🎁🎁🎁🎁🎁🎁🎁|é|\u{202E}|\\*|@everyone| ){0,300}",
            "[ \n]{0,9}"
        ]
    };
    let field = (words(), words(), any::<bool>()).prop_map(|(name, value, inline)| Field {
        name,
        value,
        inline,
    });
    (
        words(),
        words(),
        words(),
        prop::collection::vec(field, 0..30),
        any::<i64>(),
    )
        .prop_map(|(title, description, footer, fields, at)| Card {
            title,
            description,
            footer,
            fields,
            at: Some(UnixMillis(at)),
            ..Card::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_reply_becomes_a_message_that_discord_takes(
        words in "(\\PC|🎁){0,300}",
        cards in prop::collection::vec(any_card(), 0..12),
        label in "\\PC{0,200}",
        options in 0_usize..40,
    ) {
        let choices = (0..options)
            .map(|n| Choice { label: label.clone(), value: n.to_string() })
            .collect();
        let reply = Reply {
            text: words,
            cards,
            rows: vec![
                vec![Control::Select {
                    custom_id: "s".to_owned(),
                    placeholder: label.repeat(3),
                    options: choices,
                    chosen: Some("0".to_owned()),
                }],
                (0..7).map(|n| Control::Button {
                    custom_id: format!("b{n}"),
                    label: label.clone(),
                    look: Look::Primary,
                    disabled: false,
                }).collect(),
                vec![Control::Link { label: label.clone(), url: format!("https://x.example/{}", "y".repeat(options * 20)) }],
                vec![],
            ],
            ephemeral: true,
            ..Reply::default()
        };
        is_acceptable(&wire::message(&reply)["data"]);
        is_acceptable(&wire::update(&reply)["data"]);
        is_acceptable(&wire::edit(&reply));
    }

    #[test]
    fn any_form_is_one_that_discord_takes(value in "(\\PC|🎁){0,600}", title in "\\PC{0,90}") {
        let input = Input {
            custom_id: "name".to_owned(),
            label: title.clone(),
            value,
            options: Vec::new(),
            placeholder: title.repeat(3),
            max: 500,
            required: true,
            paragraph: false,
        };
        let choice = Choice { label: title.repeat(2), value: "likely".to_owned() };
        let list = Input {
            options: vec![choice; 30],
            value: "likely".to_owned(),
            ..input.clone()
        };
        let mut inputs = vec![input; 7];
        inputs[3] = list;
        let modal = Modal { custom_id: "edit1:1:1".to_owned(), title, inputs };
        let body = wire::modal(&modal);
        prop_assert!((1..=45).contains(&units(&body["data"]["title"])));
        let rows = body["data"]["components"].as_array().expect("rows");
        prop_assert!(rows.len() <= 5);
        for row in rows {
            let input = &row["component"];
            prop_assert!((1..=45).contains(&units(&row["label"])));
            for option in input["options"].as_array().into_iter().flatten() {
                prop_assert!((1..=100).contains(&units(&option["label"])));
            }
            prop_assert!(input["options"].as_array().is_none_or(|all| all.len() == 25));
            prop_assert!(units(&input["placeholder"]) <= 100);
            prop_assert!(units(&input["value"]) <= 500);
        }
    }

}

proptest! {
    #[test]
    fn state_comes_back_as_it_was_written(
        statuses in 1_u16..=255,
        sort in 0_usize..5,
        min_score in prop::option::of(0_u8..=100),
        chain in "\\PC{0,60}",
        narrative in "\\PC{0,60}",
        page in 0_u32..100_000,
        id in 0_i64..,
    ) {
        let sorts = [Sort::RecentlyChanged, Sort::ClosingSoon, Sort::Score, Sort::Raised, Sort::Name];
        let view = View {
            statuses: StatusSet(statuses),
            sort: sorts[sort],
            min_score,
            chain: Word::of(&chain),
            narrative: Word::of(&narrative),
            page,
        };
        for state in [
            State::List(Slot::Next, view.clone()),
            State::List(Slot::Statuses, view),
            State::Subscriptions(Slot::Previous, page),
            State::Repair(SubscriptionId(id)),
            State::History(ProjectId(id)),
            State::Turn(Slot::Previous, ProjectId(id), EventId(id)),
            State::Turn(Slot::Next, ProjectId(id), EventId(i64::MAX)),
            State::Archive(ProjectId(id)),
            State::Status { project: ProjectId(id), version: id, to: Status::Claimable },
            State::Dates {
                project: ProjectId(id),
                version: id,
                dates: Dates {
                    snapshot: None,
                    opens: Some(UnixMillis(i64::from(page) * 1000)),
                    closes: Some(UnixMillis(4_102_444_800_000)),
                },
            },
            State::Unsubscribe(SubscriptionId(id)),
            State::Keep,
            State::EditAgain(ProjectId(id)),
            State::Edit { project: ProjectId(id), version: id },
        ] {
            let written = state.write();
            prop_assert!(written.encode_utf16().count() <= 100, "{written}");
            prop_assert_eq!(State::parse(&written), Some(state));
        }
    }

    #[test]
    fn what_is_not_ours_is_never_taken_for_it(text in "\\PC{0,120}", kind in "(list1|edit1|hist[12]|shelf1|dates1|move1|keep1|unsub1|open1|subs1|repair1)[:a-z0-9~+-]{0,40}") {
        for text in [text, kind] {
            if let Some(state) = State::parse(&text) {
                prop_assert_eq!(state.write(), text);
            }
        }
    }
}

/// Names and summaries as an attacker would choose them.
const HOSTILE: [&str; 6] = [
    "@everyone **free** [claim](https://evil.example)",
    "🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁🎁 a",
    "a\u{202E}moc.live//:sptth",
    "a````` || ~~ __ <@&1> <#2> </x:3> <t:1:R>",
    "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}",
    "# Heading -# small > quote \\",
];

#[tokio::test]
async fn no_name_breaks_a_message_or_pings_anyone() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    for name in HOSTILE {
        let said = mo
            .types(
                "airdrop-mod add",
                &[
                    text("name", name),
                    text("website", &site(name)),
                    text("status", "likely"),
                    text("chain", &name.chars().take(40).collect::<String>()),
                    text("summary", &name.repeat(8)),
                ],
            )
            .await;
        is_acceptable(&said.body()["data"]);
        harmless(&said.text());
    }
    let list = desk.member().types("airdrop list", &[]).await;
    is_acceptable(&list.body()["data"]);
    harmless(&list.text());
    for id in 1..=HOSTILE.len() {
        let card = desk
            .member()
            .types("airdrop info", &[text("project", &id.to_string())])
            .await;
        is_acceptable(&card.body()["data"]);
        harmless(&card.text());
    }
    of_ones_own(&desk).await;
    let unknown = desk
        .member()
        .types("airdrop info", &[text("project", "@here <@1> `x`")])
        .await;
    harmless(&unknown.text());
    let max = desk.manager();
    max.subscribes(&[text("chain", "@everyone [x](https://evil.example)")])
        .await;
    let list = max.types("alerts list", &[]).await;
    is_acceptable(&list.body()["data"]);
    harmless(&list.text());
}

/// What a member keeps of such projects, in every language.
async fn of_ones_own(desk: &Desk) {
    for language in Language::ALL {
        let mira = desk.member().speaking(language.locales()[0]);
        for number in 1..=HOSTILE.len() {
            let named = || text("project", &number.to_string());
            for (command, options) in [
                ("airdrop mine", vec![text("state", "not-eligible"), named()]),
                ("airdrop mine", vec![named()]),
                ("airdrop remind", vec![named(), text("before", "72h")]),
                (
                    "airdrop compare",
                    vec![text("a", "1"), text("b", &number.to_string())],
                ),
            ] {
                let said = mira.types(command, &options).await;
                is_acceptable(&said.body()["data"]);
                harmless(&said.text());
            }
        }
        let list = mira.types("airdrop mine", &[]).await;
        is_acceptable(&list.body()["data"]);
        harmless(&list.text());
        mira.types("airdrop forget-me", &[]).await;
    }
}

#[track_caller]
fn harmless(shown: &str) {
    for bad in [
        "@everyone",
        "@here",
        "[claim](",
        "[x](",
        "\u{202E}",
        "<@&1>",
        "<@1>",
        "<#2>",
        "</x",
        "<t:1:R>",
        "**free**",
        "```",
    ] {
        assert!(!shown.contains(bad), "{bad:?} in:\n{shown}");
    }
}

#[tokio::test]
async fn every_project_of_the_seed_fits_on_a_card_with_its_sources_and_doubts() {
    let desk = Desk::opens().await;
    let names = desk.starts_with_the_seed().await;
    assert_eq!(names.len(), 16);
    let mira = desk.member();
    for name in &names {
        let card = mira.types("airdrop info", &[text("project", name)]).await;
        is_acceptable(&card.body()["data"]);
        card.whispers(&[name, "Not financial advice."]);
    }
    mira.types("airdrop info", &[text("project", "stark net")])
        .await
        .whispers(&[
            "Technology score",
            "92 %",
            "$8B",
            "Paradigm",
            "2023 to 2024",
        ]);
    mira.types("airdrop info", &[text("project", "Movement")])
        .await
        .whispers(&["⚠️ Mind", "Conflict of interest"]);
    mira.types("airdrop info", &[text("project", "Scroll")])
        .await
        .whispers(&["⚠️"]);
}
