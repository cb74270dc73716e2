//! `/alerts quiet` and `/alerts digest`

use serde_json::json;

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";
/// Discord's flag of a message that makes no sound.
const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;

fn is_silent(message: &dropbell::sim::Message) -> bool {
    message.value["flags"].as_u64().unwrap_or(0) & SUPPRESS_NOTIFICATIONS != 0
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_in_quiet_hours_come_in_time_and_make_no_sound() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    let saved = town
        .max
        .hears("/alerts quiet subscription:1 from:00:00 to:11:59pm")
        .await;
    says(
        &saved,
        &["from 00:00 to 23:59 (UTC)", "except for claim windows"],
    );
    town.mo.hears(ADD).await;
    let shown = town.alerts.wait_for_messages(1).await.expect("an alert");
    assert!(is_silent(&shown[0]), "{}", shown[0].value);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    let shown = town.alerts.wait_for_messages(2).await.expect("an alert");
    assert!(!is_silent(&shown[1]), "a claim window sounds");
    says(&town.max.hears("/alerts list").await, &["with quiet hours"]);
    says(
        &town
            .max
            .hears("/alerts quiet subscription:1 off:true")
            .await,
        &["no quiet hours any more"],
    );
    town.mo
        .hears("/airdrop-mod status project:Zeta status:ended")
        .await;
    let shown = town.alerts.wait_for_messages(3).await.expect("an alert");
    assert!(!is_silent(&shown[2]));
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_gathers_changes_and_a_warning_does_not_wait() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.max.hears("/alerts subscribe channel:#general").await;
    let saved = town
        .max
        .hears("/alerts digest subscription:1 every:week at:09:00 timezone:Asia/Tokyo")
        .await;
    says(&saved, &["gets its changes together, next <t:"]);
    town.mo.hears(ADD).await;
    town.general.wait_for_messages(1).await.expect("an alert");
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    town.general.wait_for_messages(2).await.expect("an alert");
    assert!(town.alerts.messages().is_empty());
    let status = town.max.hears("/alerts status subscription:1").await;
    says(&status, &["2 alerts", "together once a week"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:flagged")
        .await;
    let shown = town.alerts.wait_for_messages(1).await.expect("a warning");
    says(&shown[0].text(), &["Confirmed → 📸 Snapshot → 🚫 Flagged"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot reason:it was a mistake")
        .await;
    town.general.wait_for_messages(4).await.expect("an alert");
    assert_eq!(town.alerts.messages().len(), 1);
    let off = town
        .max
        .hears("/alerts digest subscription:1 every:off")
        .await;
    says(&off, &["each change at once again"]);
    let shown = town.alerts.wait_for_messages(2).await.expect("an alert");
    says(&shown[1].text(), &["it was a mistake"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hours_that_cannot_be_read_are_told_and_not_saved() {
    let town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    for (line, words) in [
        ("quiet subscription:1", "give `from` and `to`"),
        ("quiet subscription:1 from:22:00 to:10pm", "are the same"),
        (
            "quiet subscription:1 from:late to:07:00",
            "I can't read “late” in `from`",
        ),
        (
            "quiet subscription:1 from:22:00 to:07:00 timezone:Atlantis",
            "don't know the time zone “Atlantis”",
        ),
        (
            "digest subscription:1 every:day timezone:Europa/Berln",
            "Did you mean `Europe/Berlin`",
        ),
        (
            "digest subscription:1 every:day at:99:00",
            "I can't read “99:00” in `at`",
        ),
    ] {
        says(
            &town.max.hears(&format!("/alerts {line}")).await,
            &["Nothing was changed", words],
        );
    }
    let offered = town
        .max
        .is_offered("/alerts quiet subscription:1 timezone:berl")
        .await;
    assert_eq!(offered, ["Europe/Berlin"]);
    let one = json!([
        {"name": "subscription", "type": 3, "value": "1"},
        {"name": "every", "type": 3, "value": "day"},
    ]);
    let told = town.forges(&town.mira, ["alerts", "digest"], one).await;
    says(&told, &["You need **Manage Channels**"]);
    let told = town
        .sam
        .hears("/alerts digest subscription:1 every:day")
        .await;
    says(&told, &["This server has no subscriptions yet"]);
    is_silent_about(
        &town.max.hears("/alerts list").await,
        &["together", "quiet hours"],
    );
    town.closes().await;
}
