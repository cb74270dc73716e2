//! The attack, played: a moderator's session is stolen, and the thief tries
//! each way to get a bad link out. What got out, for how long, what undid it.

use std::time::Duration;

use dropbell::sim::{Channel, permissions};

use crate::support::scene::{Scene, shown};

const BAD: &str = "bad-claims.example";

fn everything(channels: &[&Channel]) -> String {
    channels
        .iter()
        .flat_map(|channel| channel.messages())
        .map(|message| message.value.to_string())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stolen_moderator_session_gets_no_link_out_and_what_it_says_is_bounded_and_undone() {
    let scene = Scene::new().await;
    let ours = scene.subscribed("alerts", "status:everything").await;
    let beta = scene.discord.guild("Beta");
    let other_manager = beta.member("olga").with(permissions::MANAGE_CHANNELS);
    let theirs = beta.text_channel("alerts");
    let olga = other_manager.in_channel(&theirs);
    let reply = olga
        .types("/alerts subscribe status:everything")
        .await
        .expect("an answer");
    reply.finished().await.expect("subscribed");
    scene.adds("Zeta").await;
    ours.wait_for(|m| m.text().contains("Zeta"))
        .await
        .expect("the alert");

    // The thief has Mo's session: nothing from here on is Mo's doing.
    let thief = scene.moderator.in_channel(&scene.lobby);
    let types = async |text: &str| thief.types(text).await.expect("an answer").text();
    // 1. Another address for what people know.
    for kind in ["website", "claim", "check", "docs", "social"] {
        let said = types(&format!(
            "/airdrop-mod link project:Zeta kind:{kind} url:https://{BAD}/{kind}"
        ))
        .await;
        assert!(said.contains("waits for a second person"), "{kind}: {said}");
    }
    // 2. Approving it oneself.
    let choices = thief
        .suggestions("/airdrop-mod approve proposal:")
        .await
        .expect("choices");
    assert_eq!(choices.len(), 5, "{choices:?}");
    // 3. The catalogue that every server shares.
    for attempt in [
        "status project:Starknet status:claimable".to_owned(),
        format!("link project:Starknet kind:claim url:https://{BAD}"),
        format!("add name:Gold website:https://{BAD} status:claimable scope:every-server"),
        "retract project:Starknet reason:x".to_owned(),
        "stop".to_owned(),
    ] {
        let said = types(&format!("/airdrop-mod {attempt}")).await;
        assert!(said.contains("curators"), "{attempt}: {said}");
    }
    // 4. Texts: names, summaries and reasons lead nowhere and ring nobody.
    let lure = format!("status project:Zeta status:likely reason:@everyone https://{BAD}/drain");
    types(&format!("/airdrop-mod {lure}")).await;
    ours.wait_for(|m| m.text().contains("Likely"))
        .await
        .expect("the lure");
    for message in ours.messages() {
        assert!(
            !message.text().contains(&format!("https://{BAD}")),
            "{}",
            message.text()
        );
        assert_eq!(message.value["mention_everyone"], false);
    }
    // 5. A project of one's own, with a site that nobody has looked at. It is
    // the one link that one person can send, to this server alone.
    types(&format!(
        "/airdrop-mod add name:Golden website:https://{BAD} status:claimable"
    ))
    .await;
    ours.wait_for(|m| m.text().contains("Golden"))
        .await
        .expect("it is out");
    // 6. A flood of them.
    let mut stopped = None;
    for number in 0..30 {
        let said = types(&format!(
            "/airdrop-mod add name:Flood{number} website:https://flood{number}.example status:claimable"
        ))
        .await;
        if said.contains("alerts are stopped") {
            stopped = Some(number);
            break;
        }
    }
    let stopped = stopped.expect("the flood is never stopped");
    assert!(stopped <= 15, "{stopped} announcements went out first");
    // 7. And the thief does not get to go on.
    let both = scene
        .guild
        .member("mei")
        .with(permissions::MANAGE_MESSAGES | permissions::MANAGE_CHANNELS);
    let list = both
        .in_channel(&scene.lobby)
        .types("/alerts list")
        .await
        .expect("a list");
    assert!(
        list.text().contains("This server's alerts are stopped"),
        "{}",
        list.text()
    );
    let before = ours.messages().len();
    types("/airdrop-mod add name:Late website:https://late.example status:claimable").await;
    scene.discord.quiet(Duration::from_millis(300)).await;
    assert_eq!(
        ours.messages().len(),
        before,
        "it went on: {:?}",
        shown(&ours.messages())
    );

    // What undoes it: one command takes back each, while alerts are stopped.
    let mei = both.in_channel(&scene.lobby);
    let said =
        mei.types("/airdrop-mod retract project:Golden reason:stolen-account action:flag-scam");
    assert!(said.await.expect("an answer").text().contains("Took back"));
    scene
        .discord
        .wait_until("the link is gone", |_| !everything(&[&ours]).contains(BAD))
        .await
        .unwrap_or_else(|_| panic!("{}", everything(&[&ours])));
    assert!(theirs.messages().is_empty(), "another server was reached");

    // Somebody else lets the alerts go on, and the warning comes.
    let reply = both.clicks(&list, "Go on").await.expect("an answer");
    assert!(reply.text().contains("go out again"), "{}", reply.text());
    ours.wait_for(|m| m.text().contains("Golden: suspected scam"))
        .await
        .expect("the warning");
    assert!(theirs.messages().is_empty(), "another server was reached");
    scene.ends().await;
}
