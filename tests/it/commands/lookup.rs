//! `/airdrop`, for everyone.

use std::time::Duration;

use dropbell::commands::state::State;
use dropbell::domain::ProposalId;

use super::desk::{ALPHA, BETA, Desk, VIEW_CHANNEL, flag, number, site, text};

#[tokio::test]
async fn a_member_lists_and_opens_what_is_active() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    desk.later(Duration::from_secs(3600));
    desk.knows("Zeta", "possible").await;
    desk.knows("Old One", "ended").await;
    let mira = desk.member();

    let list = mira.types("airdrop list", &[]).await;
    list.whispers(&[
        "**Starknet**",
        "**Zeta**",
        "changed <t:1800000000:R>",
        "Not financial advice",
    ]);
    assert!(!list.text().contains("Old One"), "ended is not active");
    let newest_first = list.text();
    assert!(newest_first.find("Zeta") < newest_first.find("Starknet"));

    let open = list.control("Open…");
    let card = mira.presses(&open, &["1"]).await;
    card.whispers(&["Starknet", "Confirmed", "Not financial advice"]);
    assert!(!card.replaces_the_message(), "the list stays where it is");
    assert_eq!(card.controls()[0]["url"], format!("{}/", site("Starknet")));
}

/// Of one moment, so that only the log itself tells the changes apart.
#[tokio::test]
async fn a_card_says_whether_a_file_or_a_curator_confirmed_a_domain() {
    let desk = Desk::opens().await;
    let file = r#"version = 1
        [[project]]
        slug = "harbour"
        name = "Harbour"
        status = "likely"
        link = [
            { kind = "website", url = "https://harbour.example" },
            { kind = "claim", url = "https://pelican.example/x" },
        ]
    "#;
    desk.reads(file).await;
    let harbour = [text("project", "Harbour")];
    let card = desk.member().types("airdrop info", &harbour).await;
    card.whispers(&["`harbour.example` · confirmed by the bot's own catalogue file"]);
    assert!(!card.text().contains("pelican.example"), "it waits");
    let docs = [
        text("project", "Harbour"),
        text("kind", "docs"),
        text("url", "https://docs.harbour.example/x"),
    ];
    desk.curator().types("airdrop-mod link", &docs).await;
    let approve = State::Approve(ProposalId(1)).write();
    desk.curator().presses(&approve, &[]).await;
    let card = desk.member().types("airdrop info", &harbour).await;
    card.whispers(&[
        "`harbour.example` · confirmed by the bot's own catalogue file",
        "`pelican.example` · confirmed by a curator · <t:",
    ]);
    assert!(!card.text().contains("two people"), "a file is no person");
}

#[tokio::test]
async fn pages_turn_and_a_status_is_chosen_in_place() {
    let desk = Desk::opens().await;
    for number in 10..30 {
        desk.knows(&format!("Project {number}"), "possible").await;
    }
    desk.knows("Claim Me", "claimable").await;
    let mira = desk.member();
    let first = mira.types("airdrop list", &[text("sort", "name")]).await;
    first.says(&["Page 1 of 3", "21 projects", "Claim Me", "Project 10"]);
    assert_eq!(
        first.controls()[2]["disabled"],
        true,
        "no page before the first"
    );

    let second = mira.presses(&first.control("Next ▶"), &[]).await;
    assert!(second.replaces_the_message());
    second.says(&["Page 2 of 3", "Project 17"]);
    let third = mira.presses(&second.control("Next ▶"), &[]).await;
    third.says(&["Page 3 of 3", "Project 29"]);
    let back = mira.presses(&third.control("◀ Prev"), &[]).await;
    assert_eq!(back.text(), second.text());

    let claimable = mira
        .presses(&third.control("Another status…"), &["claimable"])
        .await;
    claimable.says(&["Claim Me", "Page 1 of 1"]);
    let ended = mira
        .presses(&claimable.control("Another status…"), &["ended"])
        .await;
    ended.says(&["/airdrop list status:all"]);
    assert_eq!(
        ended.body()["data"]["embeds"],
        serde_json::json!([]),
        "the old page is gone"
    );
}

#[tokio::test]
async fn a_shared_list_belongs_to_whoever_asked_for_it() {
    let desk = Desk::opens().await;
    for number in 10..30 {
        desk.knows(&format!("Project {number}"), "possible").await;
    }
    let mira = desk.member();
    let list = mira.types("airdrop list", &[flag("share", true)]).await;
    assert!(!list.is_private());
    let next = list.control("Next ▶");
    let own = mira.presses_on(&next, &[], 0, 1).await;
    assert!(own.replaces_the_message());
    let other = desk.person(ALPHA, 99, VIEW_CHANNEL);
    let theirs = other.presses_on(&next, &[], 0, 1).await;
    assert!(!theirs.replaces_the_message());
    theirs.whispers(&["Page 2 of 3"]);
}

#[tokio::test]
async fn filters_hold_on_every_page_however_long_they_are() {
    let desk = Desk::opens().await;
    let long = "A Chain With A Name Of Forty Characters!";
    for number in 10..20 {
        desk.curator()
            .types(
                "airdrop-mod add",
                &[
                    text("name", &format!("Long {number}")),
                    text("website", &site(&format!("Long {number}"))),
                    text("status", "possible"),
                    text("chain", long),
                ],
            )
            .await;
    }
    desk.knows("Elsewhere", "possible").await;
    let mira = desk.member();
    let first = mira
        .types(
            "airdrop list",
            &[text("chain", "a chain with a name of forty characters")],
        )
        .await;
    first.says(&["10 projects", "Page 1 of 2"]);
    let second = mira.presses(&first.control("Next ▶"), &[]).await;
    second.says(&["10 projects", "Page 2 of 2"]);
    assert!(!second.text().contains("Elsewhere"));
    let none = mira.types("airdrop list", &[number("min-score", 90)]).await;
    none.whispers(&["No airdrop fits all of that"]);
}

#[tokio::test]
async fn an_empty_catalogue_says_how_to_fill_it() {
    let desk = Desk::opens().await;
    let mira = desk.member();
    mira.types("airdrop list", &[text("status", "all")])
        .await
        .whispers(&["empty", "/airdrop-mod add"]);
    mira.types("airdrop list", &[])
        .await
        .whispers(&["/airdrop list status:all"]);
}

#[tokio::test]
async fn a_badly_typed_name_is_understood_and_an_unknown_one_gets_the_nearest() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    desk.knows("LayerZero", "likely").await;
    let mira = desk.member();
    mira.types("airdrop info", &[text("project", "  layer zero ")])
        .await
        .whispers(&["LayerZero"]);
    mira.types("airdrop info", &[text("project", "starkent")])
        .await
        .whispers(&["this comes nearest", "Starknet"]);
    mira.types("airdrop info", &[text("project", "qqqqqqqq")])
        .await
        .whispers(&["I don't know", "Did you mean", "Starknet"]);
}

#[tokio::test]
async fn another_servers_project_does_not_exist_here() {
    let desk = Desk::opens().await;
    let said = desk
        .moderator()
        .types(
            "airdrop-mod add",
            &[
                text("name", "Alphas Own"),
                text("website", "https://own.example"),
                text("status", "confirmed"),
            ],
        )
        .await;
    said.whispers(&["Added", "Only this server sees it"]);
    desk.member()
        .types("airdrop list", &[])
        .await
        .says(&["Alphas Own"]);
    let stranger = desk.person(BETA, 50, u64::MAX);
    stranger
        .types("airdrop list", &[text("status", "all")])
        .await
        .whispers(&["The catalogue is empty"]);
    let found = stranger
        .types("airdrop info", &[text("project", "1")])
        .await;
    assert!(!found.text().contains("Alphas"), "{}", found.text());
    let named = stranger
        .types("airdrop info", &[text("project", "Alphas Own")])
        .await;
    named.whispers(&["I don't know"]);
    let pressed = stranger.presses("open1", &["1"]).await;
    pressed.whispers(&["no longer in the catalogue"]);
    let changed = stranger
        .types(
            "airdrop-mod status",
            &[text("project", "1"), text("status", "ended")],
        )
        .await;
    changed.whispers(&["Nothing was changed"]);
    let dm = desk.member().in_dm();
    dm.types("airdrop list", &[text("status", "all")])
        .await
        .whispers(&["The catalogue is empty"]);
}

#[tokio::test]
async fn a_button_from_elsewhere_changes_nothing_and_says_what_to_type() {
    let desk = Desk::opens().await;
    for stale in [
        "",
        "list0:n:1f:r::::0",
        "list1:n:1f:r::::00",
        "list1:n:0:r::::0",
        "list1:x:1f:r::::0",
        "list1:n:1f:r:101:::0",
        "list1:n:fff:r::::0",
        "edit1:1:1",
        "open2",
        "repair1:+1",
        "list1:n:1f:r::~zz::0",
        "list1:n:1f:r::UPPER::0",
        "🎁",
    ] {
        desk.member()
            .presses(stale, &[])
            .await
            .whispers(&["no longer works", "/airdrop list"]);
    }
}

#[tokio::test]
async fn help_names_every_command_and_what_i_never_do() {
    let desk = Desk::opens().await;
    desk.member()
        .in_dm()
        .types("airdrop help", &[])
        .await
        .whispers(&[
            "/airdrop list",
            "/alerts subscribe",
            "/airdrop-mod edit",
            "never ask for keys",
            "Manage Channels",
        ]);
}

#[tokio::test]
async fn what_a_client_should_have_refused_is_refused_here() {
    let desk = Desk::opens().await;
    let mira = desk.member();
    mira.types("airdrop list", &[number("min-score", 101)])
        .await
        .whispers(&[
            "`min-score` is a whole number from 0 to 100",
            "Usage: `/airdrop list",
        ]);
    mira.types("airdrop list", &[text("status", "soon")])
        .await
        .whispers(&["`status` is one of: active, possible"]);
    mira.types("airdrop info", &[])
        .await
        .whispers(&["`project` is missing", "/airdrop info <project> [share]"]);
    mira.types("airdrop info", &[number("project", 5)])
        .await
        .whispers(&["`project` is not what I can use"]);
    mira.types("airdrop list", &[text("colour", "red")])
        .await
        .whispers(&["not one of this command's"]);
    mira.types("airdrop predict", &[])
        .await
        .whispers(&["I don't know that command"]);
    mira.types("airdrop info", &[text("project", &"x".repeat(101))])
        .await
        .whispers(&["at most 100 fit"]);
}

#[tokio::test]
async fn a_store_that_fails_is_admitted_and_suggestions_stay_silent() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    assert_eq!(desk.pings().await, serde_json::json!({ "type": 1 }));
    desk.store.close().await;
    let mira = desk.member();
    let admits = ["I can't reach my data just now; nothing was changed."];
    mira.types("airdrop list", &[]).await.whispers(&admits);
    mira.types("airdrop info", &[text("project", "Starknet")])
        .await
        .whispers(&admits);
    mira.presses("open1", &["1"]).await.whispers(&admits);
    desk.manager()
        .types("alerts subscribe", &[])
        .await
        .whispers(&admits);
    assert!(
        mira.is_typing("airdrop info", "project", "s")
            .await
            .is_empty()
    );
}
