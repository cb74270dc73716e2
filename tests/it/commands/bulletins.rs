//! What was fine is judged again, and those who can act hear of it.

use std::sync::Arc;

use dropbell::domain::{GuildId, UserId};
use dropbell::intake::rejudge;
use dropbell::intake::rules::BlockLists;
use dropbell::links::{BlockList, parse_list};
use dropbell::store::bulletins::Readers;
use dropbell::store::halts::{Halt, Place, Why};

use super::desk::{ALPHA, CURATOR, Desk, MANAGE_MESSAGES, text};

fn list(domain: &str) -> BlockList {
    let parsed = parse_list(format!("0.0.0.0 {domain}\n").as_bytes(), None).expect("a list");
    let mut builder = BlockList::builder();
    builder.add("scams.txt", &parsed);
    builder.build()
}

async fn with_zeta() -> Desk {
    let desk = Desk::opens().await;
    let add = [
        text("name", "Zeta"),
        text("website", "https://zeta.example"),
        text("status", "likely"),
    ];
    desk.moderator()
        .types("airdrop-mod add", &add)
        .await
        .whispers(&["Added **Zeta**"]);
    desk
}

#[tokio::test]
async fn a_link_that_a_new_list_names_is_withdrawn_and_its_server_told() {
    let desk = with_zeta().await;
    let lists = Arc::new(BlockLists::default());
    desk.store.attach(Arc::clone(&lists));
    let now = desk.clock.now();
    assert_eq!(rejudge::listed(&desk.store, now).await.expect("judged"), 0);
    lists.swap(list("zeta.example"));
    assert_eq!(rejudge::listed(&desk.store, now).await.expect("judged"), 1);
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await;
    assert!(
        !info.body().to_string().contains("https://zeta.example"),
        "{}",
        info.body()
    );
    desk.moderator()
        .types("airdrop-mod history", &[text("project", "Zeta")])
        .await
        .whispers(&["took its alerts back", "is on the block list"]);
    let told = desk.store.untold_bulletins().await.expect("a store");
    let [bulletin] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert_eq!(bulletin.readers, Readers::Server(GuildId(ALPHA)));
    let told = format!("{:?}", bulletin.news);
    assert!(told.contains("scams.txt"), "{told}");
    assert_eq!(rejudge::listed(&desk.store, now).await.expect("judged"), 0);
}

#[tokio::test]
async fn what_was_taken_back_does_not_return_under_another_name() {
    let desk = with_zeta().await;
    let mo = desk.moderator();
    mo.types(
        "airdrop-mod retract",
        &[text("project", "Zeta"), text("reason", "planted")],
    )
    .await
    .whispers(&["Took back"]);
    let again = [
        text("name", "Golden"),
        text("website", "https://zeta.example/claim"),
        text("status", "claimable"),
    ];
    mo.types("airdrop-mod add", &again)
        .await
        .whispers(&["waits for a second person", "taken back before"]);
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Golden")])
        .await;
    assert!(
        !info.body().to_string().contains("zeta.example"),
        "{}",
        info.body()
    );
}

#[tokio::test]
async fn links_of_an_old_official_domain_wait_once_it_has_changed() {
    let desk = with_zeta().await;
    let mo = desk.moderator();
    let other = desk.person(ALPHA, 31, MANAGE_MESSAGES);
    let claim = [
        text("project", "Zeta"),
        text("kind", "claim"),
        text("url", "https://claim.zeta.example"),
    ];
    mo.types("airdrop-mod link", &claim)
        .await
        .whispers(&["counts at once"]);
    let website = [
        text("project", "Zeta"),
        text("kind", "website"),
        text("url", "https://newhome.example"),
    ];
    mo.types("airdrop-mod link", &website)
        .await
        .whispers(&["changes the project's official domain"]);
    let waiting = other.is_typing("airdrop-mod approve", "proposal", "").await;
    other
        .presses(&format!("yes1:{}", waiting[0].1), &[])
        .await
        .says(&["Approved"]);
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await;
    let body = info.body().to_string();
    assert!(body.contains("newhome.example"), "{body}");
    assert!(!body.contains("claim.zeta.example"), "{body}");
    let waiting = other.is_typing("airdrop-mod approve", "proposal", "").await;
    assert!(
        waiting.iter().any(|(label, _)| label.contains("claim")),
        "{waiting:?}"
    );
}

#[tokio::test]
async fn a_curator_hears_at_the_next_command_what_happened_since() {
    let desk = with_zeta().await;
    let halt = Halt {
        place: Place::Guild(GuildId(ALPHA)),
        why: Why::Burst,
        reason: None,
        actor: dropbell::domain::Actor::Member {
            user: UserId(66),
            guild: Some(GuildId(ALPHA)),
        },
        at: desk.clock.now(),
    };
    desk.store.stop_posting(&halt).await.expect("stopped");
    desk.store.stop_posting(&halt).await.expect("stopped");
    let asks = async |user: u64| {
        desk.person(super::desk::BETA, user, MANAGE_MESSAGES)
            .types("airdrop-mod approve", &[])
            .await
    };
    asks(CURATOR).await.whispers(&[
        "Since you were last here",
        "more changes at once than people make",
        "Nothing waits",
    ]);
    for user in [CURATOR, 31] {
        let said = asks(user).await.text();
        assert!(!said.contains("Since you were last"), "{said}");
    }
}

#[tokio::test]
async fn an_archived_project_can_be_taken_back_and_that_cannot_be_undone() {
    let desk = with_zeta().await;
    let mo = desk.moderator();
    let asked = mo
        .types("airdrop-mod archive", &[text("project", "Zeta")])
        .await;
    mo.presses(&asked.control("Take it out"), &[]).await;
    let offered = mo.is_typing("airdrop-mod retract", "project", "ze").await;
    let [(label, id)] = offered.as_slice() else {
        panic!("{offered:?}")
    };
    assert!(label.contains("archived"), "{label}");
    let stranger = desk.person(super::desk::BETA, 50, MANAGE_MESSAGES);
    let retract = [text("project", id), text("reason", "planted")];
    let refused = stranger.types("airdrop-mod retract", &retract).await;
    assert!(!refused.text().contains("Took back"), "{}", refused.text());
    let unseen = stranger
        .is_typing("airdrop-mod retract", "project", "ze")
        .await;
    assert!(unseen.is_empty(), "{unseen:?}");
    mo.types("airdrop-mod retract", &retract)
        .await
        .whispers(&["Took back **Zeta**"]);
    mo.types("airdrop-mod undo", &[])
        .await
        .whispers(&["can't be undone"]);
}
