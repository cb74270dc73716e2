//! `/alerts setup`

use dropbell::sim::{Reply, permissions};
use serde_json::json;

use super::{Somebody, Town, is_silent_about, says};

/// Picks from a list and reads what it shows.
async fn picks(who: &Somebody, reply: &Reply, list: &str, value: &str) -> Reply {
    let answer = who.person.selects(reply, list, &[value]).await;
    answer.unwrap_or_else(|refusal| panic!("{list}: {refusal}"))
}

const KEY_CHANGES: &str = "Key changes: confirmed, snapshot, claimable, ended, called off";

#[tokio::test(flavor = "multi_thread")]
async fn four_presses_lead_from_nothing_to_a_working_channel() {
    let mut town = Town::opens().await;
    let role = town.alpha.role("hunters");
    says(
        &town.max.hears("/alerts list").await,
        &["No channel of this server", "`/alerts setup`"],
    );
    let first = town.max.asks("/alerts setup").await;
    assert!(first.is_ephemeral());
    says(&first.text(), &["Step 1 of 4", "Pick the channel"]);
    let second = picks(
        &town.max,
        &first,
        "Channel for alerts",
        &town.alerts.id().to_string(),
    )
    .await;
    says(&second.text(), &["Step 2 of 4", &town.alerts.mention()]);
    // What stands on the message is all that is needed, also after a restart.
    town.bot.stops().await.expect("a clean end");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("it connects");
    let third = picks(&town.max, &second, "What to tell", KEY_CHANGES).await;
    says(&third.text(), &["Step 3 of 4", "never mention @everyone"]);
    let fourth = picks(&town.max, &third, "Role to mention", &role.id().to_string()).await;
    says(
        &fourth.text(),
        &["Step 4 of 4", "key changes", &role.mention()],
    );
    assert!(town.alerts.webhooks().is_empty(), "something was made");
    let done = town
        .max
        .presses(&fourth, "Post a test message and save")
        .await;
    says(&done.text(), &["Done", "subscription **1**"]);
    let test = town.alerts.messages().remove(0);
    says(&test.text(), &["Test: this is not an alert"]);
    assert!(test.pings.roles.is_empty(), "{:?}", test.pings);
    says(
        &town.max.hears("/alerts status subscription:1").await,
        &["Works", "test message"],
    );
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:claimable")
        .await;
    let alert = town.alerts.wait_for_messages(2).await.expect("an alert");
    says(&alert[1].text(), &["Zeta"]);
    assert_eq!(alert[1].pings.roles, [role.id()]);
    // Pressed twice in a row: once is enough.
    let message = done.message().expect("a message");
    let pressed = format!("setup1:j:{}:0::fc:{}", town.alerts.id(), role.id());
    let again = town.forges_press(&town.max, &message, &pressed).await;
    says(&again, &["has that subscription already"]);
    assert_eq!(town.alerts.messages().len(), 2);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_shown_with_its_switch_before_anything_is_saved() {
    let town = Town::opens().await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    let first = town.max.asks("/alerts setup").await;
    let alerts = town.alerts.id().to_string();
    let told = picks(&town.max, &first, "Channel for alerts", &alerts).await;
    says(
        &told.text(),
        &[
            "❌ **Manage Webhooks** → switch it on",
            "Edit Channel → Permissions",
            &town.alerts.mention(),
            "nothing was saved",
            "Step 1 of 4",
        ],
    );
    is_silent_about(&told.text(), &["View Channel"]);
    town.alerts.denies_bot(0);
    let second = picks(&town.max, &told, "Channel for alerts", &alerts).await;
    let third = picks(&town.max, &second, "What to tell", KEY_CHANGES).await;
    let fourth = town.max.presses(&third, "Nobody").await;
    says(&fourth.text(), &["mentions nobody"]);
    // Taken away again before the last press: the same page helps once more.
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    let failed = town
        .max
        .presses(&fourth, "Post a test message and save")
        .await;
    says(&failed.text(), &["Nothing was saved", "Manage Webhooks"]);
    says(&town.max.hears("/alerts list").await, &["No channel"]);
    town.alerts.denies_bot(0);
    let done = town.max.presses(&failed, "Try again").await;
    says(&done.text(), &["Done", "mentions nobody"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_cancel_lead_back_and_out() {
    let town = Town::opens().await;
    let first = town.max.asks("/alerts setup").await;
    let second = town.max.presses(&first, "This channel").await;
    says(&second.text(), &["Step 2", &town.general.mention()]);
    let first = town.max.presses(&second, "Back").await;
    says(&first.text(), &["Step 1"]);
    let second = town.max.presses(&first, "This channel").await;
    let third = picks(&town.max, &second, "What to tell", KEY_CHANGES).await;
    let second = town.max.presses(&third, "Back").await;
    says(&second.text(), &["Step 2"]);
    let third = picks(
        &town.max,
        &second,
        "What to tell",
        "Everything, rumours and guesses too",
    )
    .await;
    let fourth = town.max.presses(&third, "Nobody").await;
    says(&fourth.text(), &["everything"]);
    let third = town.max.presses(&fourth, "Back").await;
    let left = town.max.presses(&third, "Cancel").await;
    says(&left.text(), &["Nothing was saved"]);
    assert!(left.components().is_empty(), "{:?}", left.components());
    assert!(town.general.webhooks().is_empty());
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forum_that_demands_a_tag_asks_for_one_more_press() {
    let town = Town::opens().await;
    let forum = town.alpha.forum("drops", &["news", "alert"]);
    forum.requires_tag();
    let first = town.max.asks("/alerts setup").await;
    let second = picks(
        &town.max,
        &first,
        "Channel for alerts",
        &forum.id().to_string(),
    )
    .await;
    let third = picks(&town.max, &second, "What to tell", KEY_CHANGES).await;
    let fourth = town.max.presses(&third, "Nobody").await;
    let asked = town
        .max
        .presses(&fourth, "Post a test message and save")
        .await;
    says(&asked.text(), &["needs a tag", "Nothing was saved yet"]);
    let done = picks(&town.max, &asked, "Tag of the posts", "alert").await;
    says(&done.text(), &["Done", &forum.mention()]);
    assert_eq!(forum.threads().len(), 1, "the test message");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sets_up_what_is_not_theirs() {
    let town = Town::opens().await;
    let told = town
        .forges(&town.mira, ["alerts", "setup"], json!([]))
        .await;
    says(&told, &["You need **Manage Channels**"]);
    let first = town.max.asks("/alerts setup").await;
    let message = first.message().expect("a message");
    let beta = town.lobby.id();
    // Another server's channel, @everyone as role, and nonsense.
    for (custom_id, says_so) in [
        (format!("setup1:j:{beta}:0::4:"), "no longer exists"),
        (
            format!("setup1:j:{}:0::4:{}", town.alerts.id(), town.alpha.id()),
            "no choice that I offer",
        ),
        ("setup1:j:1:0::0:".to_owned(), "no longer works"),
        ("setup1:j:1:0::fff:".to_owned(), "no longer works"),
        ("setup1:q".to_owned(), "no longer works"),
    ] {
        let told = town.forges_press(&town.max, &message, &custom_id).await;
        says(&told, &[says_so]);
    }
    assert!(town.lobby.webhooks().is_empty(), "another server's channel");
    let refused = town
        .forges_press(&town.mira, &message, &format!("setup1:j:{beta}:0::4:"))
        .await;
    says(&refused, &["You need **Manage Channels**"]);
    town.closes().await;
}
