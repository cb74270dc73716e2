//! Where people are sent takes two; never oneself, never from another server.

use dropbell::domain::{GuildId, LinkKind};
use dropbell::store::Viewer;

use super::desk::{ALPHA, BETA, Desk, MANAGE_MESSAGES, flag, text};

const MANAGE_SERVER: u64 = 1 << 5;

async fn claim_link(desk: &Desk, project: &str) -> Option<String> {
    let catalogue = desk.store.catalogue(Viewer::Guild(GuildId(ALPHA)));
    let dropbell::store::Found::One(found) = catalogue.find(project).await.expect("a store") else {
        return None;
    };
    found.link(LinkKind::Claim).map(|link| link.url.clone())
}

fn zeta() -> [super::desk::Typed; 3] {
    [
        text("name", "Zeta"),
        text("website", "https://zeta.example"),
        text("status", "likely"),
    ]
}

fn claim(url: &str) -> [super::desk::Typed; 3] {
    [
        text("project", "Zeta"),
        text("kind", "claim"),
        text("url", url),
    ]
}

#[tokio::test]
async fn a_claim_link_counts_at_once_on_the_official_domain_and_nowhere_else() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    let on_it = "https://claim.zeta.example/now";
    let said = mo.types("airdrop-mod link", &claim(on_it)).await;
    said.whispers(&["official domain", "counts at once"]);
    assert_eq!(claim_link(&desk, "Zeta").await.as_deref(), Some(on_it));
    let said = mo
        .types("airdrop-mod link", &claim("https://elsewhere.example"))
        .await;
    said.whispers(&[
        "waits for a second person",
        "not on the project's official domain",
    ]);
    assert_eq!(claim_link(&desk, "Zeta").await.as_deref(), Some(on_it));
}

#[tokio::test]
async fn a_second_person_approves_and_never_the_one_who_proposed() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    let other = desk.person(ALPHA, 31, MANAGE_MESSAGES);
    mo.types("airdrop-mod add", &zeta()).await;
    mo.types("airdrop-mod link", &claim("https://elsewhere.example"))
        .await;
    let offered = other.is_typing("airdrop-mod approve", "proposal", "").await;
    let [(label, id)] = offered.as_slice() else {
        panic!("{offered:?}")
    };
    assert!(label.contains("elsewhere.example"), "{label}");
    mo.types("airdrop-mod approve", &[text("proposal", id)])
        .await
        .whispers(&["You proposed this yourself"]);
    mo.presses(&format!("yes1:{id}"), &[])
        .await
        .says(&["somebody else must approve it"]);
    assert_eq!(claim_link(&desk, "Zeta").await, None);
    let shown = other
        .types("airdrop-mod approve", &[text("proposal", id)])
        .await;
    shown.whispers(&["`elsewhere.example`", "letter by letter", "<@3>"]);
    let button = shown.control("Approve");
    other.presses(&button, &[]).await.says(&["Approved"]);
    assert!(claim_link(&desk, "Zeta").await.is_some());
    other.presses(&button, &[]).await.says(&["no longer waits"]);
}

#[tokio::test]
async fn what_was_looked_at_is_what_is_approved() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    let other = desk.person(ALPHA, 31, MANAGE_MESSAGES);
    mo.types("airdrop-mod add", &zeta()).await;
    mo.types("airdrop-mod link", &claim("https://elsewhere.example"))
        .await;
    let offered = other.is_typing("airdrop-mod approve", "proposal", "").await;
    let shown = other
        .types("airdrop-mod approve", &[text("proposal", &offered[0].1)])
        .await;
    mo.types("airdrop-mod link", &claim("https://worse.example"))
        .await;
    other
        .presses(&shown.control("Approve"), &[])
        .await
        .says(&["no longer waits"]);
    assert_eq!(claim_link(&desk, "Zeta").await, None);
}

#[tokio::test]
async fn a_changed_official_domain_is_held_with_a_warning() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    mo.submits(
        "edit1:1:1",
        &[("name", "Zeta"), ("website", "https://elsewhere.example")],
    )
    .await
    .whispers(&["changes the project's official domain", "zeta.example"]);
    desk.member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await
        .says(&["zeta.example"]);
}

#[tokio::test]
async fn a_server_can_want_four_eyes_for_more_and_moderators_cannot_switch_it_off() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    let on = [flag("claimable", true), flag("new-domains", true)];
    mo.types("airdrop-mod four-eyes", &on)
        .await
        .whispers(&["**Manage Server**"]);
    let owner = desk.person(ALPHA, 30, MANAGE_MESSAGES | MANAGE_SERVER);
    owner
        .types("airdrop-mod four-eyes", &on)
        .await
        .whispers(&["claimable: yes", "website: yes"]);
    mo.types("airdrop-mod add", &zeta())
        .await
        .whispers(&["Added **Zeta**", "waits for a second person"]);
    let move_it = [text("project", "Zeta"), text("status", "claimable")];
    mo.types("airdrop-mod status", &move_it)
        .await
        .whispers(&["Claimable", "waits for a second person"]);
    let waiting = owner.is_typing("airdrop-mod approve", "proposal", "").await;
    assert_eq!(waiting.len(), 2, "{waiting:?}");
    for (_, id) in waiting {
        owner
            .presses(&format!("yes1:{id}"), &[])
            .await
            .says(&["Approved"]);
    }
    desk.member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await
        .says(&["Claimable", "zeta.example"]);
}

#[tokio::test]
async fn another_servers_proposals_do_not_exist() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    mo.types("airdrop-mod link", &claim("https://elsewhere.example"))
        .await;
    let stranger = desk.person(BETA, 50, MANAGE_MESSAGES);
    assert!(
        stranger
            .is_typing("airdrop-mod approve", "proposal", "")
            .await
            .is_empty()
    );
    for id in 1..4 {
        for press in ["yes1", "no1"] {
            stranger
                .presses(&format!("{press}:{id}"), &[])
                .await
                .says(&["no longer waits"]);
        }
    }
    assert_eq!(claim_link(&desk, "Zeta").await, None);
    let still = mo.is_typing("airdrop-mod approve", "proposal", "").await;
    assert_eq!(still.len(), 1, "it was rejected from another server");
}

#[tokio::test]
async fn after_a_retraction_no_link_comes_back_by_one_persons_doing() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    mo.types("airdrop-mod add", &zeta()).await;
    mo.types(
        "airdrop-mod retract",
        &[text("project", "Zeta"), text("reason", "planted")],
    )
    .await
    .whispers(&["Took back **Zeta**", "Nothing had been sent"]);
    for kind in ["website", "claim", "check", "docs", "social"] {
        let link = [
            text("project", "Zeta"),
            text("kind", kind),
            text("url", "https://zeta.example/"),
        ];
        mo.types("airdrop-mod link", &link)
            .await
            .whispers(&["waits for a second person"]);
    }
    mo.submits(
        "edit1:1:2",
        &[("name", "Zeta"), ("website", "https://fresh.example")],
    )
    .await
    .whispers(&["waits for a second person"]);
    let info = desk
        .member()
        .types("airdrop info", &[text("project", "Zeta")])
        .await;
    assert!(
        !info.body().to_string().contains(".example"),
        "{}",
        info.body()
    );
}
