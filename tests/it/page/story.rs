//! The story of the main job, done on the page: by keyboard, then by mouse.

use super::Stage;
use super::browser::Browser;

const OPTIONS: &str = "document.querySelectorAll('#offers [role=option]').length";

async fn is(stage: &mut Stage, who: &str) {
    stage.browser.clicks_text(".person", who).await;
    stage
        .browser
        .shows("#topic", &format!("you are {who}"))
        .await;
}

/// A member looks the list up, filtered, and dismisses the answer.
async fn a_member_lists(page: &mut Browser) {
    page.types("/").await;
    page.until(&format!("{OPTIONS} > 2")).await;
    let offered = page
        .value("document.getElementById('offers').textContent")
        .await;
    assert!(
        !offered.to_string().contains("airdrop-mod"),
        "a member is offered {offered}"
    );
    page.types("airdrop li").await;
    page.until(&format!("{OPTIONS} === 1")).await;
    page.presses("Tab").await;
    page.shows(".path", "/airdrop list").await;
    page.presses("ArrowDown").await;
    page.presses("Enter").await;
    page.until("document.activeElement.dataset.option === 'status'")
        .await;
    page.types("lik").await;
    page.presses("Enter").await;
    page.presses("Enter").await;
    page.shows(".ephemeral .embed", "Scroll").await;
    page.shows(".ephemeral", "Only you can see this").await;
    page.value("document.querySelector('.ephemeral .as-link').focus()")
        .await;
    page.presses("Enter").await;
    page.until("!document.querySelector('.ephemeral')").await;
}

/// A manager subscribes a channel.
async fn a_manager_subscribes(page: &mut Browser) {
    page.value("document.querySelector('[name=person]:checked').focus()")
        .await;
    page.presses("ArrowDown").await;
    page.shows("#topic", "you are max").await;
    page.value("document.getElementById('box').focus()").await;
    page.types("/alerts subscribe ").await;
    page.shows(".path", "/alerts subscribe").await;
    page.types("channel:").await;
    page.until("document.activeElement.dataset.option === 'channel'")
        .await;
    page.types("alerts").await;
    page.until(&format!("{OPTIONS} === 1")).await;
    page.presses("Tab").await;
    page.presses("Enter").await;
    page.shows(".ephemeral .mention", "#alerts").await;
}

/// A moderator adds a project; what is missing is said, nothing is sent.
async fn a_moderator_adds(page: &mut Browser) {
    page.value("document.querySelector('[name=person]:checked').focus()")
        .await;
    page.presses("ArrowDown").await;
    page.shows("#topic", "you are mo").await;
    page.value("document.getElementById('box').focus()").await;
    page.types("/airdrop-mod add ").await;
    page.until("document.querySelectorAll('.pill').length === 3")
        .await;
    page.types("Zeta").await;
    page.presses("Enter").await;
    page.shows("#refusal", "This option is required").await;
    page.until("document.activeElement.dataset.option === 'website'")
        .await;
    page.types("https://zeta.example").await;
    page.presses("Tab").await;
    page.types("confirmed").await;
    page.until(&format!("{OPTIONS} === 1")).await;
    page.presses("Enter").await;
    page.presses("Enter").await;
    page.shows(".ephemeral", "Zeta").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_keyboard_a_member_lists_a_manager_subscribes_a_moderator_adds_and_the_alert_shows() {
    let mut stage = Stage::set().await;
    let page = &mut stage.browser;
    page.value("document.getElementById('box').focus()").await;
    a_member_lists(page).await;
    a_manager_subscribes(page).await;
    a_moderator_adds(page).await;

    // The alert is in the channel, once.
    page.value(
        "[...document.querySelectorAll('.room')].find((n) => n.textContent === 'alerts').focus()",
    )
    .await;
    page.presses("Enter").await;
    page.shows("#title", "alerts").await;
    page.shows(".message .embed", "Zeta").await;
    assert_eq!(stage.alerts.messages().len(), 1);
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_mouse_the_guide_leads_a_newcomer_to_the_first_alert() {
    let mut stage = Stage::set().await;
    for (step, pills) in [("subscribe", 1), ("add", 3)] {
        let page = &mut stage.browser;
        page.clicks(&format!("[data-step={step}]")).await;
        let filled = format!("document.querySelectorAll('.pill').length === {pills}");
        page.until(&filled).await;
        page.clicks("#go").await;
        page.until(&format!("!document.querySelector('[data-step={step}]')"))
            .await;
    }
    let page = &mut stage.browser;
    page.clicks("[data-step=see]").await;
    page.shows(".message .embed", "Zeta").await;
    page.until("document.querySelectorAll('.step.done').length === 3")
        .await;

    // Buttons, selects and forms work with the mouse.
    is(&mut stage, "mo").await;
    let page = &mut stage.browser;
    page.clicks("#box").await;
    page.types("/airdrop list ").await;
    page.clicks("#go").await;
    page.shows(".ephemeral .embed-footer", "Page 1").await;
    page.clicks_text(".ephemeral .button", "Next").await;
    page.shows(".ephemeral .embed-footer", "Page 2").await;
    page.clicks_text(".ephemeral .select", "Open").await;
    page.until("document.querySelector('.options:not([hidden])')")
        .await;
    page.clicks(".options:not([hidden]) [role=option]").await;
    page.until("document.querySelectorAll('.ephemeral .field').length > 3")
        .await;
    page.clicks("#box").await;
    page.types("/airdrop-mod edit ").await;
    page.until("document.activeElement.dataset.option === 'project'")
        .await;
    page.types("Zeta").await;
    page.shows("#offers [role=option]", "this server").await;
    page.clicks_text("#offers [role=option]", "this server")
        .await;
    page.clicks("#go").await;
    page.until("document.querySelector('dialog[open] [name=summary]')")
        .await;
    page.clicks("[name=summary]").await;
    page.types("Bridges without a bridge.").await;
    page.clicks("dialog [type=submit]").await;
    page.until("!document.querySelector('dialog[open]')").await;
    page.clicks("#box").await;
    page.types("/airdrop info project:Zeta").await;
    page.clicks_text("#offers [role=option]", "this server")
        .await;
    page.clicks("#go").await;
    page.shows(".embed", "Bridges without a bridge.").await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_servers_member_sees_neither_its_channels_nor_its_projects() {
    let mut stage = Stage::set().await;
    stage.subscribed().await;
    is(&mut stage, "sam").await;
    let page = &mut stage.browser;
    page.until("document.querySelectorAll('.room').length === 1")
        .await;
    page.clicks("#box").await;
    page.types("/airdrop info project:Zet").await;
    page.until("document.activeElement.dataset.option === 'project'")
        .await;
    page.shows("#offers", "ZetaChain").await;
    page.until("!document.getElementById('offers').textContent.includes('this server')")
        .await;
    stage.ends().await;
}
