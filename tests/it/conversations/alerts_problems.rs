//! `/alerts settings log-channel`, and what is told there.

use dropbell::sim::{Act, Channel, Fault, Message, RouteKind, permissions};
use serde_json::json;
use sqlx::{Connection, SqliteConnection};

use super::{Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add website:https://zeta.example status:confirmed name:Zeta";

impl Town {
    /// Alpha with a log channel and a subscribed one.
    async fn with_log(&self) -> Channel {
        let log = self.alpha.text_channel("staff");
        let set = self.max.hears("/alerts settings log-channel:#staff").await;
        says(&set, &["Done", &log.mention(), "Nothing is wrong"]);
        self.max.hears("/alerts subscribe channel:#alerts").await;
        log
    }
}

async fn told(log: &Channel, number: usize) -> Message {
    let mut all = log.wait_for_messages(number).await.expect("a notice");
    assert_eq!(all.len(), number, "told more than once");
    all.remove(number - 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_permission_is_told_once_and_repaired_with_a_press() {
    let mut town = Town::opens().await;
    let log = town.with_log().await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    town.alerts.webhooks()[0].is_deleted();
    town.mo.hears(ADD).await;
    let notice = told(&log, 1).await;
    says(
        &notice.text(),
        &[&town.alerts.mention(), "have stopped", "Manage Webhooks"],
    );
    assert!(notice.pings.roles.is_empty() && notice.pings.users.is_empty());
    let refused = town.mira.person.clicks_on(&notice, "Repair 1").await;
    says(
        &refused.expect("an answer").text(),
        &["You need **Manage Channels**"],
    );
    town.bot.stops().await.expect("a clean end");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("it connects");
    town.alerts.denies_bot(0);
    let repaired = town.max.person.clicks_on(&notice, "Repair 1").await;
    says(
        &repaired.expect("an answer").text(),
        &[
            "I try",
            &town.alerts.mention(),
            "What it missed follows: 1 alert",
        ],
    );
    let alert = town.alerts.wait_for_messages(1).await.expect("the alert");
    says(&alert[0].text(), &["Zeta"]);
    assert_eq!(log.messages().len(), 1, "told again after a restart");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_channel_is_told_for_all_its_subscriptions_at_once() {
    let town = Town::opens().await;
    let log = town.with_log().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    town.sam.hears("/alerts settings log-channel:#lobby").await;
    town.alerts.is_deleted();
    let notice = told(&log, 1).await;
    says(
        &notice.text(),
        &[
            "(subscription 1)",
            "(subscription 2)",
            "The channel was deleted",
        ],
    );
    assert!(town.lobby.messages().is_empty(), "another server was told");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_that_automod_blocks_is_told_in_plain_words() {
    let town = Town::opens().await;
    let log = town.with_log().await;
    let blocked = Fault::on(RouteKind::ExecuteWebhook).answers(400, 200_000, "AutoMod");
    town.discord.fault(blocked.times(1));
    town.mo.hears(ADD).await;
    let notice = told(&log, 1).await;
    says(&notice.text(), &["A rule of this server", "AutoMod"]);
    town.bot_goes_on(&log).await;
}

impl Town {
    /// The next alert gets through, and nothing more is told.
    async fn bot_goes_on(self, log: &Channel) {
        self.mo
            .hears("/airdrop-mod status project:Zeta status:claimable")
            .await;
        self.alerts.wait_for_messages(1).await.expect("an alert");
        assert_eq!(log.messages().len(), 1);
        self.bot_ends().await;
    }

    async fn bot_ends(mut self) {
        self.bot.stops().await.expect("a clean end");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_whose_answer_was_lost_is_found_and_not_sent_again() {
    let town = Town::opens().await;
    let log = town.with_log().await;
    let hook = log.webhooks().remove(0).id();
    let lost = Fault::on(RouteKind::ExecuteWebhook).of(hook);
    let fault = town.discord.fault(lost.does(Act::ResetAfter));
    town.alerts.is_deleted();
    told(&log, 1).await;
    assert_eq!(town.discord.struck(fault), 1);
    let another = town.alpha.text_channel("another");
    town.max.hears("/alerts subscribe channel:#another").await;
    another.is_deleted();
    let notice = told(&log, 2).await;
    says(&notice.text(), &["(subscription 2)"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_old_when_a_channel_is_repaired_is_skipped_and_recorded() {
    let mut town = Town::opens().await;
    town.with_log().await;
    town.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    town.alerts.webhooks()[0].is_deleted();
    town.mo.hears(ADD).await;
    let log = town.alpha.channel_named("staff").expect("a channel");
    let notice = told(&log, 1).await;
    town.bot.stops().await.expect("a clean end");
    // Three days are too long for a test: what happened is dated back.
    let file = format!("sqlite://{}", town.bot.database().display());
    let mut store = SqliteConnection::connect(&file).await.expect("the store");
    sqlx::query("UPDATE events SET at = at - 73 * 3600 * 1000")
        .execute(&mut store)
        .await
        .expect("dated back");
    store.close().await.expect("closed");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("it connects");
    town.mo
        .hears("/airdrop-mod status project:Zeta status:claimable")
        .await;
    town.alerts.denies_bot(0);
    let repaired = town.max.person.clicks_on(&notice, "Repair 1").await;
    says(
        &repaired.expect("an answer").text(),
        &[
            "follows: 1 alert.",
            "older than three days does not: 1 alert",
        ],
    );
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Claimable"]);
    says(
        &town.max.hears("/alerts status subscription:1").await,
        &["left out, older than three days"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_shown_set_and_unset_by_managers_only() {
    let town = Town::opens().await;
    let told = town.max.hears("/alerts settings").await;
    says(&told, &["No log channel is set"]);
    town.with_log().await;
    says(&town.max.hears("/alerts settings").await, &["are told in"]);
    is_silent_about(&town.sam.hears("/alerts settings").await, &["are told in"]);
    let told = town
        .forges(&town.mira, ["alerts", "settings"], json!([]))
        .await;
    says(&told, &["You need **Manage Channels**"]);
    town.general.denies_bot(permissions::MANAGE_WEBHOOKS);
    let told = town
        .max
        .hears("/alerts settings log-channel:#general")
        .await;
    says(&told, &["Manage Webhooks", "Nothing was saved"]);
    let told = town.max.hears("/alerts settings clear:log-channel").await;
    says(&told, &["in no channel from now on"]);
    says(
        &town.max.hears("/alerts settings").await,
        &["No log channel is set"],
    );
    town.closes().await;
}
