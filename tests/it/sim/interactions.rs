//! Interactions are answered once, in time, with what fits them.

use std::time::Duration;

use dropbell::sim::{Channel, Discord, Guild, Person, Refusal, Setup, permissions};
use serde_json::{Value, json};
use serenity::interactions_endpoint::Verifier;

use super::Client;

struct Place {
    discord: Discord,
    guild: Guild,
    channel: Channel,
    mira: Person,
    bot: Client,
}

async fn place(setup: Setup) -> Place {
    let discord = Discord::start(setup).await.unwrap();
    let guild = discord.guild("Alpha");
    let channel = guild.text_channel("alerts");
    let mira = guild.member("mira");
    let bot = Client::bot(&discord);
    let commands = json!([
        {"name": "ask", "description": "d", "options": [
            {"type": 3, "name": "what", "description": "d", "autocomplete": true},
            {"type": 11, "name": "file", "description": "d"},
            {"type": 8, "name": "role", "description": "d"},
            {"type": 4, "name": "score", "description": "d", "min_value": 0, "max_value": 100}]},
        {"name": "manage", "description": "d", "contexts": [0], "default_member_permissions": "8192"},
        {"name": "Suggest", "type": 3},
    ]);
    let path = format!("/applications/{}/commands", discord.application_id());
    assert_eq!(bot.ask("PUT", &path, commands).await.0, 200);
    Place {
        discord,
        guild,
        channel,
        mira,
        bot,
    }
}

impl Place {
    /// Sends a command and hands back its callback path and follow-up path.
    fn sent(&self, text: &str) -> (u64, String, String) {
        let before = self.discord.interactions().len();
        let id = self.mira.in_channel(&self.channel).sends(text).unwrap();
        let all = self.discord.interactions();
        assert_eq!(all.len(), before + 1);
        let token = all[&id].clone();
        let follow = format!("/webhooks/{}/{token}", self.discord.application_id());
        (id, format!("/interactions/{id}/{token}/callback"), follow)
    }
}

#[tokio::test]
async fn the_first_answer_is_the_only_one() {
    let place = place(Setup::default()).await;
    let anyone = Client::anonymous(&place.discord);
    let (id, callback, follow) = place.sent("/ask");
    let answer = json!({"type": 4, "data": {"content": "x", "flags": 64}});
    assert_eq!(
        anyone
            .ask("POST", &follow, json!({"content": "early"}))
            .await
            .1["code"],
        10015
    );
    assert_eq!(
        anyone
            .ask(
                "POST",
                &callback,
                json!({"type": 8, "data": {"choices": []}})
            )
            .await
            .1["code"],
        50035
    );
    assert_eq!(
        anyone
            .ask("POST", &callback, json!({"type": 4, "data": {}}))
            .await
            .1["code"],
        50006
    );
    assert_eq!(anyone.ask("POST", &callback, answer.clone()).await.0, 204);
    assert_eq!(anyone.ask("POST", &callback, answer).await.1["code"], 40060);
    let wrong = callback.replace("/callback", "x/callback");
    assert_eq!(
        anyone.ask("POST", &wrong, json!({"type": 5})).await.1["code"],
        10062
    );

    assert!(place.discord.reply_to(id).await.unwrap().is_ephemeral());
}

#[tokio::test]
async fn a_bad_answer_is_named_by_its_path_and_can_be_mended() {
    let place = place(Setup::default()).await;
    let (_, callback, _) = place.sent("/ask");
    let bad = json!({"type": 4, "data": {"content": "x".repeat(2001)}});
    let (status, body) = place.bot.ask("POST", &callback, bad).await;
    assert_eq!((status, &body["code"]), (400, &json!(50035)));
    assert!(body["errors"]["data"]["content"]["_errors"].is_array());
    let good = json!({"type": 4, "data": {"content": "x"}});
    assert_eq!(place.bot.ask("POST", &callback, good).await.0, 204);
}

#[tokio::test]
async fn an_answer_can_be_edited_followed_and_deleted() {
    let place = place(Setup::default()).await;
    let anyone = Client::anonymous(&place.discord);
    let (id, callback, follow) = place.sent("/ask");
    let answer = json!({"type": 4, "data": {"content": "x", "flags": 64}});
    assert_eq!(anyone.ask("POST", &callback, answer).await.0, 204);
    let original = format!("{follow}/messages/@original");
    assert_eq!(
        anyone
            .ask("PATCH", &original, json!({"content": "y"}))
            .await
            .1["content"],
        "y"
    );
    assert_eq!(
        anyone
            .ask("POST", &follow, json!({"content": "more"}))
            .await
            .0,
        200
    );
    let reply = place.discord.reply_to(id).await.unwrap();
    assert!(reply.is_ephemeral());
    assert_eq!(
        (reply.content().as_str(), reply.followups()[0].content()),
        ("y", "more")
    );
    assert_eq!(
        place.channel.messages().len(),
        1,
        "the follow-up alone is for all"
    );
    assert_eq!(anyone.ask("DELETE", &original, Value::Null).await.0, 204);
    assert_eq!(
        anyone.ask("GET", &original, Value::Null).await.1["code"],
        10008
    );
}

#[tokio::test]
async fn a_deferral_fixes_who_sees_the_answer() {
    let place = place(Setup::default()).await;
    let (id, callback, follow) = place.sent("/ask");
    let flags = json!({"type": 5, "data": {"flags": 32768}});
    assert_eq!(
        place.bot.ask("POST", &callback, flags).await.1["code"],
        50035
    );
    let (status, body) = place
        .bot
        .ask(
            "POST",
            &format!("{callback}?with_response=true"),
            json!({"type": 5}),
        )
        .await;
    assert_eq!(
        (status, &body["interaction"]["response_message_loading"]),
        (200, &json!(true))
    );
    let private = json!({"content": "done", "flags": 64});
    assert_eq!(place.bot.ask("POST", &follow, private).await.0, 200);
    let reply = place.discord.reply_to(id).await.unwrap();
    assert!(reply.was_deferred() && !reply.is_ephemeral());
    assert_eq!(reply.content(), "done");
    assert!(reply.followups().is_empty());
}

#[tokio::test]
async fn who_answers_too_late_is_not_heard() {
    let setup = Setup {
        answer_within: Duration::from_millis(50),
        ..Setup::default()
    };
    let place = place(setup).await;
    let seat = place.mira.in_channel(&place.channel);
    assert_eq!(seat.types("/ask").await.unwrap_err(), Refusal::NotAnswered);
    let (id, token) = place.discord.interactions().into_iter().next().unwrap();
    let callback = format!("/interactions/{id}/{token}/callback");
    assert_eq!(
        place.bot.ask("POST", &callback, json!({"type": 5})).await.1["code"],
        10062
    );
}

#[tokio::test]
async fn autocomplete_takes_25_choices_of_100() {
    let place = place(Setup::default()).await;
    let seat = place.mira.in_channel(&place.channel);
    let suggestions = tokio::spawn(async move { seat.suggestions("/ask what:sta").await });
    let found = place
        .discord
        .wait_for("it", |d| d.interactions().into_iter().next());
    let (id, token) = found.await.unwrap();
    let callback = format!("/interactions/{id}/{token}/callback");
    let choice = |n: usize| json!({"name": format!("c{n}"), "value": format!("{n}")});
    let many: Vec<Value> = (0..26).map(choice).collect();
    let body = |choices: Value| json!({"type": 8, "data": {"choices": choices}});
    assert_eq!(
        place.bot.ask("POST", &callback, body(json!(many))).await.1["code"],
        50035
    );
    let long = json!([{"name": "a", "value": "x".repeat(101)}]);
    assert_eq!(
        place.bot.ask("POST", &callback, body(long)).await.1["code"],
        50035
    );
    assert_eq!(
        place
            .bot
            .ask(
                "POST",
                &callback,
                json!({"type": 4, "data": {"content": "x"}})
            )
            .await
            .1["code"],
        50035
    );
    assert_eq!(
        place
            .bot
            .ask("POST", &callback, body(json!(many[..25])))
            .await
            .0,
        204
    );
    assert_eq!(suggestions.await.unwrap().unwrap().len(), 25);
}

#[tokio::test]
async fn a_modal_has_its_rules_and_is_submitted_by_label() {
    let place = place(Setup::default()).await;
    let (id, callback, _) = place.sent("/ask");
    let input = json!({"type": 4, "custom_id": "n", "label": "Name", "style": 1, "max_length": 5});
    let modal = |title: &str, rows: usize| {
        let row = json!({"type": 1, "components": [input]});
        json!({"type": 9, "data": {"custom_id": "m", "title": title, "components": vec![row; rows]}})
    };
    for bad in [modal(&"x".repeat(46), 1), modal("t", 0), modal("t", 2)] {
        assert_eq!(place.bot.ask("POST", &callback, bad).await.1["code"], 50035);
    }
    assert_eq!(place.bot.ask("POST", &callback, modal("t", 1)).await.0, 204);
    let open = place.discord.reply_to(id).await.unwrap().modal().unwrap();
    let too_long = place
        .mira
        .submits(&open, &[("Name", "longer")])
        .await
        .unwrap_err();
    assert!(matches!(too_long, Refusal::WrongValue { .. }));
    assert!(matches!(
        place.mira.submits(&open, &[]).await.unwrap_err(),
        Refusal::WrongValue { .. }
    ));
    assert_eq!(
        place.discord.interactions().len(),
        1,
        "the client sent nothing"
    );
}

#[tokio::test]
async fn the_client_knows_contexts_menus_and_hostile_payloads() {
    let place = place(Setup::default()).await;
    let dm = place.mira.in_dm();
    assert!(dm.sends("/ask").is_ok());
    assert_eq!(
        dm.sends("/manage").unwrap_err(),
        Refusal::UnknownCommand("manage".into())
    );
    let seat = place.mira.in_channel(&place.channel);
    assert_eq!(seat.sends("/manage").unwrap_err(), Refusal::NotPermitted);
    let tom = place.guild.member("tom").with(permissions::MANAGE_MESSAGES);
    assert!(tom.in_channel(&place.channel).sends("/manage").is_ok());
    assert!(matches!(
        seat.sends("/ask score:101").unwrap_err(),
        Refusal::WrongValue { .. }
    ));
    assert!(
        seat.sends("/ask what:\"a: b\" role:@everyone score:5")
            .is_ok()
    );

    assert!(matches!(
        seat.sends("/ask file:a.toml"),
        Err(Refusal::WrongValue { .. })
    ));
    seat.attaches("a.toml", "text/plain", b"x = 1");
    assert!(seat.sends("/ask file:a.toml").is_ok());

    let hostile = place
        .discord
        .forged_command(&place.mira, &place.channel, "manage", json!([]));
    let id = place.discord.sends_raw(hostile);
    assert!(place.discord.interactions().contains_key(&id));
    place.channel.denies_everyone(permissions::VIEW_CHANNEL);
    assert_eq!(seat.sends("/ask").unwrap_err(), Refusal::NotPermitted);
}

#[tokio::test]
async fn http_interactions_are_signed_and_answered_in_line() {
    use axum::routing::post;
    let place = place(Setup::default()).await;
    let verifier = Verifier::new(&place.discord.public_key());
    let handler = move |headers: axum::http::HeaderMap, body: axum::body::Bytes| async move {
        let get = |name: &str| headers.get(name).unwrap().to_str().unwrap();
        let signature = get("x-signature-ed25519");
        if verifier
            .verify(signature, get("x-signature-timestamp"), &body)
            .is_err()
        {
            return Err(axum::http::StatusCode::UNAUTHORIZED);
        }
        let asked: Value = serde_json::from_slice(&body).unwrap();
        Ok(axum::Json(match asked["type"].as_u64() {
            Some(1) => json!({"type": 1}),
            _ => json!({"type": 4, "data": {"content": "signed"}}),
        }))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/interactions", listener.local_addr().unwrap());
    let app = axum::Router::new().route("/interactions", post(handler));
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    place.discord.checks_endpoint(&url).await.unwrap();
    place.discord.posts_interactions_to(url);
    let reply = place
        .mira
        .in_channel(&place.channel)
        .types("/ask")
        .await
        .unwrap();
    assert_eq!(reply.content(), "signed");
    server.abort();
}

#[tokio::test]
async fn changes_are_told_to_who_watches() {
    let place = place(Setup::default()).await;
    let mut changes = place.discord.subscribe();
    let message = place.mira.in_channel(&place.channel).says("hello");
    let told = changes.recv().await.unwrap();
    let told = serde_json::to_value(told).unwrap();
    assert_eq!(told["type"], "message_created");
    assert_eq!(told["message"], message.id);
    let snapshot = place.discord.snapshot();
    assert_eq!(
        snapshot["guilds"][0]["channels"][0]["messages"][0]["content"],
        "hello"
    );
    assert!(!snapshot.to_string().contains(place.discord.token()));
}
