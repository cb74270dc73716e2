//! The gateway, frame by frame.

use std::time::Duration;

use dropbell::sim::{Discord, Limits, Setup};
use serde_json::{Value, json};
use serenity::futures::{SinkExt, StreamExt};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

struct Socket(WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>);

impl Socket {
    async fn open(discord: &Discord) -> Self {
        let url = format!(
            "{}/?v=10&encoding=json",
            discord.url().replace("http", "ws")
        );
        let mut socket = Self(connect_async(url).await.unwrap().0);
        assert_eq!(socket.next().await.unwrap()["op"], 10);
        socket
    }

    async fn send(&mut self, frame: Value) {
        self.0.send(Message::text(frame.to_string())).await.unwrap();
    }

    /// The next frame, or the close code (0 where there is none).
    async fn next(&mut self) -> Result<Value, u16> {
        let next = tokio::time::timeout(Duration::from_secs(5), self.0.next());
        match next.await.expect("a frame in time") {
            Some(Ok(Message::Text(text))) => Ok(serde_json::from_str(&text).unwrap()),
            Some(Ok(Message::Binary(bytes))) => {
                let plain = flate2::read::ZlibDecoder::new(&bytes[..]);
                Ok(serde_json::from_reader(plain).unwrap())
            }
            Some(Ok(Message::Close(frame))) => Err(frame.map_or(0, |f| f.code.into())),
            _ => Err(0),
        }
    }

    async fn identify(&mut self, discord: &Discord, change: Value) {
        let mut d = json!({
            "token": discord.token(), "intents": 1, "compress": false,
            "properties": {"os": "linux", "browser": "t", "device": "t"},
        });
        for (field, value) in change.as_object().unwrap() {
            d[field] = value.clone();
        }
        self.send(json!({"op": 2, "d": d})).await;
    }
}

async fn discord() -> Discord {
    Discord::start(Setup::default()).await.unwrap()
}

#[tokio::test]
async fn identify_is_checked_and_answered_with_ready_and_guilds() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    for (change, code) in [
        (json!({"token": "nonsense"}), 4004),
        (json!({"intents": 1_u64 << 40}), 4013),
        (json!({"intents": 1 << 15}), 4014),
        (json!({"shard": [2, 2]}), 4010),
    ] {
        let mut socket = Socket::open(&discord).await;
        socket.identify(&discord, change).await;
        assert_eq!(socket.next().await.unwrap_err(), code);
    }
    for compress in [false, true] {
        let mut socket = Socket::open(&discord).await;
        socket
            .identify(&discord, json!({"compress": compress}))
            .await;
        let ready = socket.next().await.unwrap();
        assert_eq!((&ready["t"], &ready["s"]), (&json!("READY"), &json!(1)));
        assert_eq!(
            ready["d"]["guilds"],
            json!([{"id": guild.id().to_string(), "unavailable": true}])
        );
        assert_eq!(socket.next().await.unwrap()["t"], "GUILD_CREATE");
        socket.identify(&discord, json!({})).await;
        assert_eq!(socket.next().await.unwrap_err(), 4005);
    }
}

#[tokio::test]
async fn beats_are_acknowledged_and_their_absence_ends_the_connection() {
    let setup = Setup {
        heartbeat: Duration::from_millis(100),
        ..Setup::default()
    };
    let discord = Discord::start(setup).await.unwrap();
    let mut socket = Socket::open(&discord).await;
    socket.send(json!({"op": 1, "d": null})).await;
    assert_eq!(socket.next().await.unwrap()["op"], 11);
    assert_eq!(socket.next().await.unwrap_err(), 4009);
}

#[tokio::test]
async fn a_resume_replays_what_was_missed() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let mut socket = Socket::open(&discord).await;
    socket.identify(&discord, json!({})).await;
    let ready = socket.next().await.unwrap();
    assert_eq!(socket.next().await.unwrap()["s"], 2);
    discord.gateway().drops();
    assert_eq!(socket.next().await.unwrap_err(), 0);
    discord
        .wait_until("the drop", |d| d.gateway().live() == 0)
        .await
        .unwrap();
    let channel = guild.text_channel("alerts");
    channel.is_deleted();

    let resume = json!({"op": 6, "d": {
        "token": discord.token(), "session_id": ready["d"]["session_id"], "seq": 2}});
    let mut socket = Socket::open(&discord).await;
    socket.send(resume.clone()).await;
    for (name, seq) in [("CHANNEL_CREATE", 3), ("CHANNEL_DELETE", 4), ("RESUMED", 5)] {
        let event = socket.next().await.unwrap();
        assert_eq!((&event["t"], &event["s"]), (&json!(name), &json!(seq)));
    }
    discord.gateway().invalidates(false);
    assert_eq!(socket.next().await.unwrap()["d"], false);
    let mut socket = Socket::open(&discord).await;
    socket.send(resume).await;
    let refused = socket.next().await.unwrap();
    assert_eq!((&refused["op"], &refused["d"]), (&json!(9), &json!(false)));
}

#[tokio::test]
async fn only_what_the_intents_allow_is_sent() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let mut plain = Socket::open(&discord).await;
    plain.identify(&discord, json!({"intents": 1})).await;
    let mut hooks = Socket::open(&discord).await;
    hooks.identify(&discord, json!({"intents": 32})).await;
    for event in ["READY", "GUILD_CREATE"] {
        assert_eq!(plain.next().await.unwrap()["t"], event);
    }
    assert_eq!(hooks.next().await.unwrap()["t"], "READY");
    alerts.own_webhook("Dropbell");
    guild.member("mira").in_channel(&alerts).says("hello");
    guild.falls_out();
    guild.comes_back();
    guild.kicks_bot();
    assert_eq!(hooks.next().await.unwrap()["t"], "WEBHOOKS_UPDATE");
    let out = plain.next().await.unwrap();
    assert_eq!(
        (&out["t"], &out["d"]["unavailable"]),
        (&json!("GUILD_DELETE"), &json!(true))
    );
    assert_eq!(plain.next().await.unwrap()["t"], "GUILD_CREATE");
    let gone = plain.next().await.unwrap();
    assert_eq!(
        (&gone["t"], gone["d"].get("unavailable")),
        (&json!("GUILD_DELETE"), None)
    );
}

#[tokio::test]
async fn identifies_too_close_together_are_refused() {
    let setup = Setup::default().limits(Limits::default());
    let discord = Discord::start(setup).await.unwrap();
    let mut first = Socket::open(&discord).await;
    first.identify(&discord, json!({})).await;
    assert_eq!(first.next().await.unwrap()["t"], "READY");
    let mut second = Socket::open(&discord).await;
    second.identify(&discord, json!({})).await;
    assert_eq!(second.next().await.unwrap()["op"], 9);
}

#[tokio::test]
async fn guilds_are_dealt_to_shards() {
    let discord = discord().await;
    let guilds: Vec<_> = (0..4).map(|n| discord.guild(&format!("G{n}"))).collect();
    discord.gateway().recommends(2, 16);
    let info = super::Client::bot(&discord)
        .ask("GET", "/gateway/bot", Value::Null)
        .await
        .1;
    assert_eq!(
        (
            &info["shards"],
            &info["session_start_limit"]["max_concurrency"]
        ),
        (&json!(2), &json!(16))
    );
    let mut seen = 0;
    for shard in 0..2_u64 {
        let mut socket = Socket::open(&discord).await;
        socket
            .identify(&discord, json!({"shard": [shard, 2]}))
            .await;
        let ready = socket.next().await.unwrap();
        let mine = guilds
            .iter()
            .filter(|g| (g.id() >> 22) % 2 == shard)
            .count();
        assert_eq!(ready["d"]["guilds"].as_array().unwrap().len(), mine);
        seen += mine;
    }
    assert_eq!(seen, 4);
}

#[tokio::test]
async fn a_frame_too_large_or_too_many_frames_end_the_connection() {
    let discord = discord().await;
    let mut socket = Socket::open(&discord).await;
    socket.send(json!({"op": 1, "d": "x".repeat(5000)})).await;
    assert_eq!(socket.next().await.unwrap_err(), 4002);
    let mut socket = Socket::open(&discord).await;
    for _ in 0..121 {
        socket.send(json!({"op": 1, "d": null})).await;
    }
    loop {
        match socket.next().await {
            Ok(ack) => assert_eq!(ack["op"], 11),
            Err(code) => break assert_eq!(code, 4008),
        }
    }
}

#[tokio::test]
async fn an_unacknowledged_connection_and_unknown_opcodes() {
    let discord = discord().await;
    discord.gateway().acknowledges(false);
    let mut socket = Socket::open(&discord).await;
    socket.send(json!({"op": 1, "d": null})).await;
    discord
        .wait_until("the beat", |d| d.gateway().heartbeats() == 1)
        .await
        .unwrap();
    socket.send(json!({"op": 99, "d": null})).await;
    assert_eq!(
        socket.next().await.unwrap_err(),
        4001,
        "no ack came before it"
    );
}
