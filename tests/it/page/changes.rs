//! What becomes of a message after it was sent: edited, with a picture, gone.

use serde_json::{Value, json};

use super::Stage;

const BOUNDARY: &str = "a-boundary-of-the-test";

/// A message with a picture, as clients upload it.
fn upload(message: &Value, picture: &[u8]) -> Vec<u8> {
    let mut body = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"payload_json\"\r\n\
         content-type: application/json\r\n\r\n{message}\r\n--{BOUNDARY}\r\n\
         content-disposition: form-data; name=\"files[0]\"; filename=\"chart.png\"\r\n\
         content-type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(picture);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shown_an_edit_marked_and_what_is_deleted_goes() {
    let mut stage = Stage::set().await;
    let hook = stage.general.own_webhook("Dropbell");
    let url = format!(
        "{}/api/v10/webhooks/{}/{}",
        stage.discord.url(),
        hook.id(),
        hook.token()
    );
    let client = reqwest::Client::builder().build().expect("a client");
    let agent = "DiscordBot (https://test.example, 1)";
    let message = json!({
        "content": "The chart:",
        "embeds": [{"title": "Raised", "image": {"url": "attachment://chart.png"}}],
        "attachments": [{"id": 0, "description": "Bars by year"}],
    });
    let picture = include_bytes!("../../page/images/plain.png");
    let sent = client
        .post(format!("{url}?wait=true"))
        .header("user-agent", agent)
        .header(
            "content-type",
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
        .body(upload(&message, picture))
        .send()
        .await
        .expect("an answer");
    let sent: Value = sent.json().await.expect("a message");
    let id = sent["id"].as_str().expect("its id");
    let page = &mut stage.browser;
    page.until("document.querySelector('.embed img[alt=\"Bars by year\"]')?.naturalWidth === 520")
        .await;
    let edited = json!({"content": "The chart, corrected:", "embeds": []});
    client
        .patch(format!("{url}/messages/{id}"))
        .header("user-agent", agent)
        .json(&edited)
        .send()
        .await
        .expect("edited");
    page.shows(".content", "The chart, corrected: (edited)")
        .await;
    page.until("document.querySelector('.attachment-picture')")
        .await;
    client
        .delete(format!("{url}/messages/{id}"))
        .header("user-agent", agent)
        .send()
        .await
        .expect("deleted");
    page.until("!document.querySelector('.message')").await;
    stage.ends().await;
}
