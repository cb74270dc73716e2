//! Every kind of place, on a wide screen and on the narrowest phone.

use serde_json::json;

use super::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn a_forum_post_pings_the_role_and_the_direct_messages_take_commands() {
    let mut stage = Stage::set().await;
    let seat = stage
        .discord
        .guild("Alpha")
        .member("max")
        .in_channel(&stage.general);
    seat.types("/alerts subscribe channel:#airdrops role:@airdrop-hunters ping-on:all")
        .await
        .expect("subscribed");
    stage.adds("Pulsar").await;
    let page = &mut stage.browser;
    page.clicks_text(".room", "airdrops").await;
    page.shows(".post", "Where do I start?").await;
    page.clicks_text(".post", "Pulsar").await;
    page.shows(".message.pings .mention", "@airdrop-hunters")
        .await;
    page.clicks("[data-server=dm]").await;
    page.shows("#title", "Dropbell").await;
    page.clicks("#box").await;
    page.types("/").await;
    page.shows("#offers", "/airdrop help").await;
    let offered = page
        .value("document.getElementById('offers').textContent")
        .await;
    assert!(!offered.to_string().contains("/alerts"), "{offered}");
    page.types("airdrop help ").await;
    page.presses("Enter").await;
    page.shows(".message .embed", "/airdrop").await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_client_would_refuse_is_refused_at_the_option() {
    let mut stage = Stage::set().await;
    let requests = stage.discord.counters().requests;
    let page = &mut stage.browser;
    page.clicks("#box").await;
    page.types("/airdrop list ").await;
    page.shows(".path", "/airdrop list").await;
    for (option, value, why) in [
        ("min-score", "many", "Enter a valid integer"),
        ("min-score", "101", "Must be between 0 and 100"),
        ("status", "nowhere", "Choose one of the options"),
        ("share", "perhaps", "Choose True or False"),
    ] {
        page.types(&format!("{option}:")).await;
        let there = format!("document.activeElement.dataset.option === '{option}'");
        page.until(&there).await;
        page.types(value).await;
        page.presses("Enter").await;
        page.shows("#refusal", why).await;
        page.until(&format!(
            "{there} && document.activeElement.ariaInvalid === 'true'"
        ))
        .await;
        page.value("document.activeElement.select()").await;
        page.presses("Backspace").await;
        page.presses("Backspace").await;
        page.until(&format!(
            "!document.querySelector('[data-option={option}]')"
        ))
        .await;
        page.value("document.querySelector('.tail').focus()").await;
    }
    page.presses("Escape").await;
    page.presses("Escape").await;
    page.until("document.getElementById('box').tagName === 'TEXTAREA'")
        .await;
    page.types("/nothing like it").await;
    page.presses("Enter").await;
    page.shows("#refusal", "There is no such command here")
        .await;
    assert_eq!(
        stage.discord.counters().requests,
        requests,
        "nothing was sent"
    );
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_360_pixels_nothing_sticks_out_and_all_can_be_reached() {
    let mut stage = Stage::set().await;
    stage.subscribed().await;
    let page = &mut stage.browser;
    let phone = json!({"width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true});
    page.send("Emulation.setDeviceMetricsOverride", phone).await;
    let fits = "document.documentElement.scrollWidth === 360 && \
                [...document.querySelectorAll('.message, .embed, #composer, #bar, #guide')].every((n) => n.getBoundingClientRect().right <= 360.5)";
    page.clicks("#show-places").await;
    page.clicks_text(".room", "alerts").await;
    page.shows(".message .embed", "Zeta").await;
    page.until(fits).await;
    page.clicks("#show-side").await;
    page.clicks("[data-trouble=slow]").await;
    page.until("document.querySelector('[data-trouble=slow][aria-checked=true]')")
        .await;
    page.presses("Escape").await;
    page.until("!document.body.matches('.side-open')").await;
    page.clicks("#box").await;
    page.types("/").await;
    page.shows("#offers", "/airdrop list").await;
    page.until(fits).await;

    // Light and dark by the switch, and kept.
    let ground = "getComputedStyle(document.body).backgroundColor";
    let before = page.value(ground).await;
    page.clicks("#theme").await;
    let after = page.value(ground).await;
    assert_ne!(before, after);
    page.send("Page.reload", json!({})).await;
    page.until("document.querySelector('.room')").await;
    assert_eq!(page.value(ground).await, after);
    page.shows("#title", "alerts").await;
    stage.ends().await;
}
