//! Each kind of trouble, switched on at the panel and survived.

use super::Stage;

async fn switch(stage: &mut Stage, kind: &str) {
    let selector = format!("[data-trouble={kind}]");
    stage.browser.clicks(&selector).await;
    let rests = format!("!document.querySelector('{selector}[aria-busy]')");
    stage.browser.until(&rests).await;
}

async fn is_on(stage: &mut Stage, kind: &str, on: bool) {
    let condition = format!("document.querySelector('[data-trouble={kind}][aria-checked={on}]')");
    stage.browser.until(&condition).await;
}

/// The alert for a project is there, and there once.
async fn one_alert(stage: &mut Stage, name: &str) {
    let alerts = stage.alerts.clone();
    alerts
        .wait_for(|m| m.text().contains(name))
        .await
        .expect("the alert comes");
    stage.browser.shows(".message .embed", name).await;
    let count = alerts
        .messages()
        .iter()
        .filter(|m| m.text().contains(name))
        .count();
    assert_eq!(count, 1, "{name}");
}

async fn at_alerts() -> Stage {
    let mut stage = Stage::set().await;
    stage.subscribed().await;
    stage.browser.clicks_text(".room", "alerts").await;
    stage.browser.shows(".message .embed", "Zeta").await;
    stage
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_at_discord_is_survived_and_told() {
    let mut stage = at_alerts().await;

    switch(&mut stage, "rate_limit").await;
    is_on(&mut stage, "rate_limit", true).await;
    stage.adds("Ratelim").await;
    stage.browser.shows(".lines", "too fast, wait (429)").await;
    stage.browser.shows(".lines", "Rate limited (user)").await;
    switch(&mut stage, "rate_limit").await;
    is_on(&mut stage, "rate_limit", false).await;
    one_alert(&mut stage, "Ratelim").await;

    switch(&mut stage, "slow").await;
    stage.adds("Slowly").await;
    one_alert(&mut stage, "Slowly").await;
    switch(&mut stage, "slow").await;
    is_on(&mut stage, "slow", false).await;

    switch(&mut stage, "lost_answer").await;
    stage.adds("Lostly").await;
    stage.browser.shows(".lines", "Reads the channel").await;
    one_alert(&mut stage, "Lostly").await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_and_a_cut_connection_are_survived_and_told() {
    let mut stage = at_alerts().await;
    switch(&mut stage, "connection_cut").await;
    stage
        .browser
        .shows(".lines", "The bot's connection ended")
        .await;
    stage.browser.shows(".lines", "resumed its session").await;
    stage.adds("Cutly").await;
    one_alert(&mut stage, "Cutly").await;

    // An alert is held back by a limit when the outage begins.
    switch(&mut stage, "rate_limit").await;
    is_on(&mut stage, "rate_limit", true).await;
    stage.adds("Monsoon").await;
    stage.browser.shows(".lines", "too fast, wait (429)").await;
    switch(&mut stage, "outage").await;
    is_on(&mut stage, "outage", true).await;
    stage.browser.clicks("#box").await;
    stage.browser.types("/airdrop help ").await;
    stage.browser.presses("Enter").await;
    let unanswered = "The application did not respond";
    stage.browser.shows(".failed", unanswered).await;
    switch(&mut stage, "rate_limit").await;
    switch(&mut stage, "outage").await;
    is_on(&mut stage, "outage", false).await;
    one_alert(&mut stage, "Monsoon").await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_webhook_and_a_lost_permission_are_told() {
    let mut stage = at_alerts().await;
    switch(&mut stage, "webhook_deleted").await;
    assert!(stage.alerts.webhooks().is_empty());
    stage.adds("Hookly").await;
    stage
        .browser
        .shows(".lines", "it is not there any more (404)")
        .await;
    one_alert(&mut stage, "Hookly").await;

    switch(&mut stage, "permission_taken").await;
    is_on(&mut stage, "permission_taken", true).await;
    switch(&mut stage, "webhook_deleted").await;
    stage.adds("Permly").await;
    stage.browser.shows(".lines", "not allowed (403)").await;
    switch(&mut stage, "permission_taken").await;
    is_on(&mut stage, "permission_taken", false).await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_bot_delivers_after_its_start() {
    let mut stage = at_alerts().await;
    switch(&mut stage, "bot_killed").await;
    stage
        .browser
        .shows(".alive", "The bot is not running")
        .await;
    is_on(&mut stage, "bot_killed", true).await;
    switch(&mut stage, "bot_killed").await;
    stage.browser.shows(".alive", "The bot is running").await;
    stage.adds("Killy").await;
    one_alert(&mut stage, "Killy").await;
    stage.ends().await;
}
