//! `/airdrop-mod dates`, and the reminders that follow from them

use serde_json::json;

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";

impl Town {
    /// Types dates and presses Save.
    async fn sets(&self, dates: &str) -> String {
        let line = format!("/airdrop-mod dates project:Zeta {dates}");
        let asked = self.mo.asks(&line).await;
        assert!(asked.is_ephemeral());
        says(&asked.text(), &["Nothing is saved yet", "<t:"]);
        self.mo.presses(&asked, "Save").await.text()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_are_shown_before_they_are_saved() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    let asked = town
        .mo
        .asks("/airdrop-mod dates project:Zeta opens:2099-11-30 18:00 CET closes:2099-12-30")
        .await;
    says(
        &asked.text(),
        &["Claim opens: **<t:4099741200:f>**", "Is that right?"],
    );
    let kept = town.mo.presses(&asked, "Cancel").await;
    says(&kept.text(), &["Nothing was changed"]);
    is_silent_about(
        &town.mira.hears("/airdrop info project:Zeta").await,
        &["Claim opens"],
    );
    let saved = town
        .sets("opens:2099-11-30 18:00 CET closes:2099-12-30")
        .await;
    says(&saved, &["Saved for **Zeta**", "reminded"]);
    let card = town.mira.hears("/airdrop info project:Zeta").await;
    says(&card, &["Claim opens: <t:4099741200:f>"]);
    says(
        &town.sets("opens:clear").await,
        &["Claim opens: none, was <t:4099741200:f>"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_or_makes_no_sense_is_told_and_not_saved() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    for (dates, words) in [
        ("", "give at least one of"),
        ("closes:soon", "I can't read “soon” in `closes`"),
        ("closes:30 Nov CST", "as `UTC+8`"),
        (
            "opens:in 3 days closes:in 2 days",
            "must close after it opens",
        ),
        ("opens:clear", "has these dates already"),
    ] {
        let line = format!("/airdrop-mod dates project:Zeta {dates}");
        says(&town.mo.hears(line.trim()).await, &[words]);
    }
    let told = town
        .mo
        .hears("/airdrop-mod dates project:Starknet closes:in 3 days")
        .await;
    says(&told, &["only this bot's curators"]);
    let told = town
        .sam
        .hears("/airdrop-mod dates project:Zeta closes:in 3 days")
        .await;
    says(&told, &["Nothing was changed"]);
    let zeta = json!([{"name": "project", "type": 3, "value": "Zeta"}]);
    let told = town
        .forges(&town.mira, ["airdrop-mod", "dates"], zeta)
        .await;
    says(&told, &["You need **Manage Messages**"]);
    let asked = town
        .mo
        .asks("/airdrop-mod dates project:Zeta closes:in 3 days")
        .await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:snapshot")
        .await;
    let late = town.mo.presses(&asked, "Save").await;
    says(
        &late.text(),
        &["Nothing was saved", "changed **Zeta** meanwhile"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_come_once_move_with_the_dates_and_stop_at_the_end() {
    let mut town = Town::opens().await;
    town.max.hears("/alerts subscribe channel:#alerts").await;
    town.mo.hears(ADD).await;
    town.sets("opens:in 1h closes:in 2h").await;
    let shown = town.alerts.wait_for_messages(2).await.expect("a reminder");
    says(
        &shown[1].text(),
        &[
            "⏰ Zeta: claiming closes in less than 3 hours",
            "Claim closes",
        ],
    );
    town.bot.stops().await.expect("a clean end");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("it connects");
    town.sets("opens:in 1h closes:in 20h").await;
    let shown = town.alerts.wait_for_messages(3).await.expect("a reminder");
    says(&shown[2].text(), &["closes in less than 24 hours"]);
    town.mo
        .hears("/airdrop-mod status project:Zeta status:ended")
        .await;
    town.alerts.wait_for_messages(4).await.expect("an alert");
    town.sets("opens:in 1h closes:in 2h").await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:flagged reason:a copy")
        .await;
    let shown = town.alerts.wait_for_messages(5).await.expect("an alert");
    let reminders = shown.iter().filter(|m| m.text().contains("⏰")).count();
    assert_eq!(reminders, 2, "each once, and none after the end");
    let history = town.mo.hears("/airdrop-mod history project:Zeta").await;
    says(
        &history,
        &["the calendar: reminder: claiming closes in less than 3 days “too late to be sent”"],
    );
    town.closes().await;
}
