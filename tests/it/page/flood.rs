//! Much at once: the page keeps up and keeps its measure.

use serde_json::json;

use super::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_messages_leave_the_last_200_and_the_older_ones_on_scrolling() {
    let mut stage = Stage::set().await;
    let seat = stage
        .discord
        .guild("Alpha")
        .member("mira")
        .in_channel(&stage.general);
    for n in 0..1000 {
        seat.says(&format!(
            "message number {n} of **many**, with `code` and <t:1700000000:R>"
        ));
    }
    let page = &mut stage.browser;
    page.shows(".message .content", "message number 999 ").await;
    page.until("document.querySelectorAll('.message').length === 200")
        .await;
    let at_end = "(() => { const t = document.getElementById('timeline'); return t.scrollHeight - t.scrollTop - t.clientHeight < 40; })()";
    page.until(at_end).await;
    page.value("document.getElementById('timeline').scrollTop = 0")
        .await;
    page.until("document.querySelectorAll('.message').length === 400")
        .await;
    let first = page
        .value("document.querySelector('.message .content').textContent")
        .await;
    assert!(first.to_string().contains("message number 600 "), "{first}");
    assert_eq!(
        page.value("document.querySelector('.message').matches('.compact')")
            .await,
        json!(false)
    );

    // Edited and deleted, wherever one has scrolled to.
    seat.says("the last one");
    page.until("!document.getElementById('newest').hidden")
        .await;
    page.clicks("#newest").await;
    page.shows(".message .content", "the last one").await;
    page.until("document.querySelectorAll('.message').length === 200")
        .await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_comes_back_by_itself_and_misses_nothing() {
    let mut stage = Stage::set().await;
    let seat = stage
        .discord
        .guild("Alpha")
        .member("mira")
        .in_channel(&stage.general);
    let page = &mut stage.browser;
    page.value("(async () => { (await import('/link.js')).cut(); })()")
        .await;
    seat.says("while nobody listened");
    page.shows(".message .content", "while nobody listened")
        .await;
    page.until("document.getElementById('link').textContent === ''")
        .await;
    stage.ends().await;
}
