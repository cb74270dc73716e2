//! A chart on the page: asked for by keyboard, shown as a picture with words
//! for those who can't see it.

use super::Stage;

const SHOWN: &str = "document.querySelector('.ephemeral .attachment-picture')";

#[tokio::test(flavor = "multi_thread")]
async fn a_chart_is_asked_for_by_keyboard_and_shown_with_its_words() {
    let mut stage = Stage::set().await;
    let page = &mut stage.browser;
    page.value("document.getElementById('box').focus()").await;
    page.types("/airdrop chart ").await;
    page.shows(".path", "/airdrop chart").await;
    page.until("document.activeElement.dataset.option === 'kind'")
        .await;
    page.types("Scores").await;
    page.presses("Enter").await;
    page.presses("Enter").await;
    page.shows(".ephemeral .content", "Technology score and money raised")
        .await;
    page.until(&format!("{SHOWN}?.naturalWidth === 1200")).await;
    let words = page.value(&format!("{SHOWN}.alt")).await.to_string();
    assert!(words.contains("Eclipse: 94 %"), "{words}");
    assert!(words.contains("as claimed"), "{words}");
    // Its end is in sight, though it grew after the message had come.
    page.until(&format!(
        "{SHOWN}.getBoundingClientRect().bottom < document.querySelector('#box').getBoundingClientRect().top"
    ))
    .await;
    stage.ends().await;
}
