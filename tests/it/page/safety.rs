//! Nothing that a project is called, and no other page, gets anything out of
//! this one.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Stage;

/// Markup, an address in disguise, a mention and a right-to-left override.
const HOSTILE: &str =
    "<img src=x onerror=document.title='owned'><b>[x](https://evil.example) @everyone \u{202e}";

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_text_is_drawn_as_text() {
    let mut stage = Stage::set().await;
    let mira = stage.discord.guild("Alpha").member("mira");
    mira.in_channel(&stage.general).says(HOSTILE);
    let moderator = stage.discord.guild("Alpha").member("mo");
    // The name passes the checks of the bot or is refused by it: both are drawn.
    let options = [
        ("name", "<script>alert(1)</script> **x** <@&1>"),
        ("website", "https://zeta.example"),
        ("status", "confirmed"),
        ("summary", HOSTILE),
    ];
    let options: Vec<(String, String)> = options
        .iter()
        .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
        .collect();
    let seat = moderator.in_channel(&stage.general);
    let id = seat.fills("airdrop-mod add", &options).expect("it is sent");
    stage.discord.reply_to(id).await.expect("it is answered");
    let page = &mut stage.browser;
    page.shows(".content", "<img src=x onerror").await;
    page.clicks_text(".person", "mo").await;
    page.shows("#topic", "you are mo").await;
    page.shows(".ephemeral", "<script>alert(1)</script>").await;
    let foreign = "document.querySelectorAll('#timeline img, #timeline script, #timeline b, #timeline [onerror]').length";
    assert_eq!(page.value(foreign).await, json!(0));
    page.until("document.title !== 'owned'").await;
    // The masked link says where it leads before anybody goes there.
    page.clicks(".content a").await;
    page.shows("dialog[open] .address", "https://evil.example/")
        .await;
    stage.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_pages_and_other_names_are_turned_away() {
    let stage = Stage::set().await;
    let address = stage.page.address();
    let upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let own = format!("Host: {address}\r\n");
    let cases = [
        (
            format!("GET /ws HTTP/1.1\r\n{own}Origin: http://{address}\r\n{upgrade}"),
            "101",
        ),
        (
            format!("GET /ws HTTP/1.1\r\n{own}Origin: https://evil.example\r\n{upgrade}"),
            "403",
        ),
        (
            format!("GET /ws HTTP/1.1\r\n{own}Origin: null\r\n{upgrade}"),
            "403",
        ),
        (
            format!(
                "GET /ws HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n{upgrade}"
            ),
            "403",
        ),
        (
            format!(
                "GET / HTTP/1.1\r\nHost: evil.example:{}\r\n",
                address.port()
            ),
            "403",
        ),
        (
            format!("GET / HTTP/1.1\r\nHost: localhost:{}\r\n", address.port()),
            "200",
        ),
        (format!("GET /nothing HTTP/1.1\r\n{own}"), "404"),
    ];
    for (request, status) in cases {
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let whole = format!("{request}\r\n");
        stream.write_all(whole.as_bytes()).await.expect("sent");
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.expect("answered");
        let start = String::from_utf8_lossy(&start).into_owned();
        assert!(start.ends_with(status), "{request} got {start}");
    }
    stage.ends().await;
}
