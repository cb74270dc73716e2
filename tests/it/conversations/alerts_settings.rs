//! `/alerts settings`: default role and reminders

use dropbell::domain::Language;
use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn the_default_role_is_that_of_new_subscriptions() {
    let town = Town::opens().await;
    let hunters = town.alpha.role_with("hunters", 0, true);
    let others = town.alpha.role_with("others", 0, true);
    says(
        &town.max.hears("/alerts settings").await,
        &["No default role", "Reminders of claim windows: all"],
    );
    let told = town
        .max
        .hears("/alerts settings default-role:@everyone")
        .await;
    says(&told, &["I never mention @everyone"]);
    let told = town
        .max
        .hears("/alerts settings default-role:@hunters")
        .await;
    says(&told, &["Saved", &hunters.mention()]);
    says(
        &town.max.hears("/alerts subscribe channel:#alerts").await,
        &["Done", &hunters.mention()],
    );
    let told = town
        .max
        .hears("/alerts subscribe channel:#general role:@others")
        .await;
    says(&told, &[&others.mention()]);
    is_silent_about(&told, &[&hunters.mention()]);
    is_silent_about(
        &town.sam.hears("/alerts settings").await,
        &[&hunters.mention()],
    );
    let told = town.max.hears("/alerts settings clear:default-role").await;
    says(&told, &["Saved", "No default role"]);
    says(
        &town.max.hears("/alerts list").await,
        &[&hunters.mention(), &others.mention()],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_that_are_switched_off_do_not_come() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:claimable-only")
        .await;
    let wrong = town.max.hears("/alerts settings reminders:5h").await;
    says(
        &wrong,
        &["Nothing was changed", "“5h”", "opens, 72h, 24h, 3h"],
    );
    let page = town.max.asks("/alerts settings reminders:opens, 3h").await;
    says(&page.text(), &["Saved", "claim windows: opens, 3h."]);
    let page = town
        .max
        .person
        .selects(
            &page,
            "setrem1",
            &["72 hours before it closes", "3 hours before it closes"],
        )
        .await
        .expect("an answer");
    says(&page.text(), &["Saved", "claim windows: 72h, 3h."]);
    // Both subscriptions, the old one and the new one, go by it.
    town.max
        .hears("/alerts subscribe channel:#general status:claimable-only")
        .await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    let asked = town
        .mo
        .asks("/airdrop-mod dates project:Zeta closes:in 20 hours")
        .await;
    town.mo.presses(&asked, "Save").await;
    let asked = town
        .mo
        .asks("/airdrop-mod dates project:Zeta closes:in 2 hours")
        .await;
    town.mo.presses(&asked, "Save").await;
    for channel in [&town.alerts, &town.general] {
        let told = channel.wait_for_messages(1).await.expect("a reminder");
        says(&told[0].text(), &["less than 3 hours"]);
        assert_eq!(told.len(), 1, "a reminder that is switched off came");
    }
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_managers_of_channels_set_anything() {
    let town = Town::opens().await;
    let page = town.max.asks("/alerts settings").await;
    let message = page.message().expect("a message");
    let told = town
        .forges(&town.mira, ["alerts", "settings"], json!([]))
        .await;
    says(&told, &["You need **Manage Channels**"]);
    let told = town.forges_press(&town.mira, &message, "setrem1").await;
    says(&told, &["You need **Manage Channels**"]);
    let both = town
        .max
        .hears("/alerts settings log-channel:#general clear:log-channel")
        .await;
    says(&both, &["Nothing was changed"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_of_alerts_is_the_servers_own_or_discords() {
    let town = Town::opens().await;
    let told = town.max.hears("/alerts settings").await;
    says(
        &told,
        &["Language of alerts: English, as Discord's setting"],
    );
    for language in Language::ALL {
        let line = format!("/alerts settings language:{}", language.code());
        let told = town.max.hears(&line).await;
        says(
            &told,
            &[
                "Saved",
                &format!("Language of alerts: {}.", language.own_name()),
            ],
        );
    }
    is_silent_about(&town.sam.hears("/alerts settings").await, &["简体中文"]);
    let told = town.max.hears("/alerts settings language:discord").await;
    says(&told, &["English, as Discord's setting"]);
    town.closes().await;
}
