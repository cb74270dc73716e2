//! REST: what it takes and what it refuses.

use dropbell::sim::{Discord, Setup, permissions};
use serde_json::{Value, json};

use super::Client;

async fn discord() -> Discord {
    Discord::start(Setup::default()).await.unwrap()
}

#[tokio::test]
async fn who_does_not_say_who_it_is_is_refused() {
    let discord = discord().await;
    let (status, body) = Client::anonymous(&discord)
        .ask("GET", "/users/@me", Value::Null)
        .await;
    assert_eq!(
        (status, body),
        (401, json!({"message": "401: Unauthorized", "code": 0}))
    );
    let wrong = Client::anonymous(&discord).with_token("Bot nonsense");
    assert_eq!(wrong.ask("GET", "/gateway/bot", Value::Null).await.0, 401);
    let nameless = reqwest::Client::builder().build().unwrap();
    let url = format!("{}/api/v10/users/@me", discord.url());
    let answer = nameless
        .get(url)
        .header("authorization", format!("Bot {}", discord.token()))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.json::<Value>().await.unwrap()["code"], 40333);
    assert_eq!(discord.counters().invalid, 3);
}

#[tokio::test]
async fn webhooks_are_made_under_rules() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let bot = Client::bot(&discord);
    let hooks = format!("/channels/{}/webhooks", alerts.id());
    let (status, body) = bot.ask("POST", &hooks, json!({"name": "My Discord"})).await;
    assert_eq!((status, &body["code"]), (400, &json!(50035)));
    assert_eq!(
        body["errors"]["name"]["_errors"][0]["code"],
        "USERNAME_INVALID_CONTAINS"
    );

    let (status, _) = bot.ask("POST", &hooks, json!({"name": "Dropbell"})).await;
    assert_eq!(status, 200);
    let foreign = alerts.foreign_webhook("theirs");
    let (_, list) = bot.ask("GET", &hooks, Value::Null).await;
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(list[1]["id"], foreign.id().to_string());
    for _ in 0..13 {
        assert_eq!(bot.ask("POST", &hooks, json!({"name": "x"})).await.0, 200);
    }
    assert_eq!(
        bot.ask("POST", &hooks, json!({"name": "x"})).await.1["code"],
        30007
    );
}

#[tokio::test]
async fn a_webhook_lives_and_dies() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let bot = Client::bot(&discord);
    let hooks = format!("/channels/{}/webhooks", alerts.id());
    let (_, hook) = bot.ask("POST", &hooks, json!({"name": "Dropbell"})).await;
    let path = format!(
        "/webhooks/{}/{}",
        hook["id"].as_str().unwrap(),
        hook["token"].as_str().unwrap()
    );
    let anyone = Client::anonymous(&discord);
    assert_eq!(
        anyone.ask("POST", &path, json!({"content": "hi"})).await.0,
        204
    );
    let (status, message) = anyone
        .ask(
            "POST",
            &format!("{path}?wait=true"),
            json!({"content": "ho"}),
        )
        .await;
    assert_eq!((status, &message["webhook_id"]), (200, &hook["id"]));
    let at = format!("{path}/messages/{}", message["id"].as_str().unwrap());
    assert_eq!(
        anyone.ask("PATCH", &at, json!({"content": "hey"})).await.1["content"],
        "hey"
    );
    assert_eq!(anyone.ask("DELETE", &at, Value::Null).await.0, 204);
    assert_eq!(
        anyone.ask("PATCH", &at, json!({"content": "?"})).await.1["code"],
        10008
    );
    let (status, body) = anyone
        .ask("POST", &format!("{path}x"), json!({"content": "hi"}))
        .await;
    assert_eq!((status, &body["code"]), (401, &json!(50027)));
    assert_eq!(alerts.messages().len(), 1);

    alerts.is_deleted();
    for _ in 0..2 {
        let (status, body) = anyone.ask("POST", &path, json!({"content": "hi"})).await;
        assert_eq!((status, &body["code"]), (404, &json!(10015)));
    }
    assert_eq!(discord.counters().after_404, 1);
}

#[tokio::test]
async fn permissions_are_computed_and_held() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let bot = Client::bot(&discord);
    let hooks = format!("/channels/{}/webhooks", alerts.id());
    alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
    assert_eq!(bot.ask("GET", &hooks, Value::Null).await.1["code"], 50013);
    alerts.denies_bot(permissions::VIEW_CHANNEL);
    let (status, body) = bot.ask("GET", &hooks, Value::Null).await;
    assert_eq!((status, &body["code"]), (403, &json!(50001)));
    alerts.denies_bot(permissions::READ_MESSAGE_HISTORY);
    guild.member("mira").in_channel(&alerts).says("hello");
    let messages = format!("/channels/{}/messages", alerts.id());
    assert_eq!(bot.ask("GET", &messages, Value::Null).await.1, json!([]));
    alerts.denies_bot(0);
    let (_, list) = bot.ask("GET", &messages, Value::Null).await;
    assert_eq!(
        (list.as_array().unwrap().len(), &list[0]["content"]),
        (1, &json!(""))
    );
    guild.kicks_bot();
    assert_eq!(
        bot.ask("GET", &messages, Value::Null).await.1["code"],
        50001
    );
    assert_eq!(
        bot.ask("GET", &format!("/guilds/{}", guild.id()), Value::Null)
            .await
            .1["code"],
        10004
    );
}

#[tokio::test]
async fn history_is_paged_as_discord_pages_it() {
    let discord = discord().await;
    let alerts = discord.guild("Alpha").text_channel("alerts");
    let hook = alerts.own_webhook("Dropbell");
    let anyone = Client::anonymous(&discord);
    let path = format!("/webhooks/{}/{}?wait=true", hook.id(), hook.token());
    let mut ids = Vec::new();
    for n in 0..5 {
        let (_, m) = anyone
            .ask("POST", &path, json!({"content": format!("{n}")}))
            .await;
        ids.push(m["id"].as_str().unwrap().to_owned());
    }
    let bot = Client::bot(&discord);
    let list = |query: String| {
        let (bot, path) = (&bot, format!("/channels/{}/messages?{query}", alerts.id()));
        async move {
            let (_, list) = bot.ask("GET", &path, Value::Null).await;
            let texts = list
                .as_array()
                .unwrap()
                .iter()
                .map(|m| m["content"].as_str().unwrap());
            texts.collect::<String>()
        }
    };
    assert_eq!(list(format!("after={}&limit=2", ids[1])).await, "32");
    assert_eq!(list(format!("before={}&limit=2", ids[3])).await, "21");
    assert_eq!(list(format!("around={}&limit=3", ids[2])).await, "321");
    let bad = bot
        .ask(
            "GET",
            &format!("/channels/{}/messages?limit=101", alerts.id()),
            Value::Null,
        )
        .await;
    assert_eq!((bad.0, &bad.1["code"]), (400, &json!(50035)));
}

#[tokio::test]
async fn forums_and_threads_have_their_rules() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let forum = guild.forum("news", &["confirmed"]);
    let text = guild.text_channel("alerts");
    let anyone = Client::anonymous(&discord);
    let post = |hook: &dropbell::sim::Webhook, query: &str, body: Value| {
        let path = format!("/webhooks/{}/{}?wait=true{query}", hook.id(), hook.token());
        let anyone = &anyone;
        async move { anyone.ask("POST", &path, body).await.1 }
    };
    let hook = forum.own_webhook("Dropbell");
    assert_eq!(
        post(&hook, "", json!({"content": "x"})).await["code"],
        220_001
    );
    let posted = post(&hook, "", json!({"content": "x", "thread_name": "Star"})).await;
    let thread = forum.threads().remove(0);
    assert_eq!(posted["channel_id"], thread.id().to_string());
    assert_eq!(posted["id"], posted["channel_id"]);
    let into = format!("&thread_id={}", thread.id());
    let both = json!({"content": "x", "thread_name": "Star"});
    assert_eq!(post(&hook, &into, both).await["code"], 220_002);
    thread.is_archived();
    assert_eq!(
        post(&hook, &into, json!({"content": "y"})).await["content"],
        "y"
    );
    thread.is_locked();
    assert_eq!(
        post(&hook, &into, json!({"content": "y"})).await["code"],
        160_005
    );
    assert_eq!(
        post(&hook, "&thread_id=1", json!({"content": "y"})).await["code"],
        10003
    );
    forum.requires_tag();
    assert_eq!(
        post(&hook, "", json!({"content": "x", "thread_name": "Star"})).await["code"],
        40067
    );
    let tag = forum.tags()[0].0.to_string();
    let tagged = json!({"content": "x", "thread_name": "Star", "applied_tags": [tag]});
    assert!(post(&hook, "", tagged).await["id"].is_string());
    let hook = text.own_webhook("Dropbell");
    let named = json!({"content": "x", "thread_name": "Star"});
    assert_eq!(post(&hook, "", named).await["code"], 220_003);
}

/// Bodies that are refused, and the path that the refusal names.
fn bad_messages() -> Vec<(Value, &'static str)> {
    let long = |n: usize| "x".repeat(n);
    let row = |c: Value| json!({"components": [{"type": 1, "components": [c]}]});
    vec![
        (json!({"content": long(2001)}), "/content"),
        (json!({"embeds": [{"title": long(257)}]}), "/embeds/0/title"),
        (
            json!({"embeds": [{"fields": [{"name": "a", "value": ""}]}]}),
            "/embeds/0/fields/0/value",
        ),
        (
            json!({"embeds": [{"description": long(4000)}, {"description": long(2001)}]}),
            "/embeds",
        ),
        (
            json!({"embeds": vec![json!({"title": "a"}); 11]}),
            "/embeds",
        ),
        (
            json!({"embeds": [{"url": "javascript:alert(1)"}]}),
            "/embeds/0/url",
        ),
        (
            json!({"content": "x", "username": "Discord news"}),
            "/username",
        ),
        (json!({"content": "x", "flags": 64}), "/flags"),
        (
            json!({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}),
            "/allowed_mentions",
        ),
        (
            row(json!({"type": 2, "style": 1, "label": "a"})),
            "/components/0/components/0/custom_id",
        ),
        (
            row(json!({"type": 2, "style": 5, "label": "a"})),
            "/components/0/components/0/url",
        ),
        (
            row(json!({"type": 2, "style": 1, "label": long(81), "custom_id": "a"})),
            "/components/0/components/0/label",
        ),
        (
            json!({"components": vec![json!({"type": 1, "components": [{"type": 2, "style": 1, "label": "a", "custom_id": "a"}]}); 2]}),
            "/components/1/components/0/custom_id",
        ),
    ]
}

#[tokio::test]
async fn a_bad_field_is_named_by_its_path() {
    let discord = discord().await;
    let hook = discord
        .guild("Alpha")
        .text_channel("alerts")
        .own_webhook("Dropbell");
    let path = format!("/webhooks/{}/{}", hook.id(), hook.token());
    let anyone = Client::anonymous(&discord);
    for (body, at) in bad_messages() {
        let (status, answer) = anyone.ask("POST", &path, body.clone()).await;
        assert_eq!((status, &answer["code"]), (400, &json!(50035)), "{body}");
        let errors = answer["errors"].pointer(&format!("{at}/_errors"));
        assert!(errors.is_some(), "{at} in {answer} for {body}");
    }
    assert_eq!(
        anyone.ask("POST", &path, json!({"embeds": []})).await.1["code"],
        50006
    );
}

#[tokio::test]
async fn allowed_mentions_decide_who_is_pinged() {
    let discord = discord().await;
    let guild = discord.guild("Alpha");
    let alerts = guild.text_channel("alerts");
    let hunters = guild.role("hunters");
    let hook = alerts.own_webhook("Dropbell");
    let path = format!("/webhooks/{}/{}", hook.id(), hook.token());
    let anyone = Client::anonymous(&discord);
    let text = format!(
        "@everyone {} {}",
        hunters.mention(),
        guild.member("mira").mention()
    );
    for allowed in [
        json!({"parse": []}),
        Value::Null,
        json!({"roles": [hunters.id().to_string()]}),
        json!({"parse": ["everyone"]}),
    ] {
        let body = json!({"content": text, "allowed_mentions": allowed});
        assert_eq!(anyone.ask("POST", &path, body).await.0, 204);
    }
    let pings: Vec<_> = alerts.messages().into_iter().map(|m| m.pings).collect();
    assert_eq!(pings[0], dropbell::sim::Pings::default());
    assert_eq!((pings[1].users.len(), pings[1].roles.len()), (1, 0));
    assert_eq!(
        (pings[2].users.len(), &pings[2].roles[..]),
        (0, &[hunters.id()][..])
    );
    assert!(!pings[3].everyone, "the bot may not mention everyone");
    guild.bot_may(permissions::BOT_DEFAULT | permissions::MENTION_EVERYONE);
    let body = json!({"content": text, "allowed_mentions": {"parse": ["everyone"]}});
    anyone.ask("POST", &path, body).await;
    assert!(alerts.messages()[4].pings.everyone);
}

fn command(name: &str, options: Value) -> Value {
    json!({"name": name, "description": "d", "options": options})
}

fn option(name: &str, required: bool) -> Value {
    json!({"type": 3, "name": name, "description": "d", "required": required})
}

/// Commands that are refused, and the path that the refusal names.
fn bad_commands() -> Vec<(Value, &'static str)> {
    vec![
        (command("Airdrop", json!([])), "/0/name"),
        (
            command("a", json!([option("x", false), option("y", true)])),
            "/0/options/1",
        ),
        (
            command("a", json!([option("x", false), option("x", false)])),
            "/0/options",
        ),
        (
            command(
                "a",
                json!([{"type": 1, "name": "s", "description": "d"}, option("x", false)]),
            ),
            "/0/options/1/type",
        ),
        (
            command(
                "a",
                json!([{"type": 3, "name": "x", "description": "d", "autocomplete": true, "choices": [{"name": "a", "value": "a"}]}]),
            ),
            "/0/options/0/autocomplete",
        ),
        (json!({"name": "a"}), "/0/description"),
    ]
}

#[tokio::test]
async fn commands_are_checked_completed_and_kept() {
    let discord = discord().await;
    let bot = Client::bot(&discord);
    let path = format!("/applications/{}/commands", discord.application_id());
    for (body, at) in bad_commands() {
        let (status, answer) = bot.ask("PUT", &path, json!([body])).await;
        assert_eq!((status, &answer["code"]), (400, &json!(50035)), "{body}");
        assert!(
            answer["errors"].pointer(&format!("{at}/_errors")).is_some(),
            "{at} in {answer}"
        );
    }
    let (status, list) = bot
        .ask(
            "PUT",
            &path,
            json!([command("a", json!([option("x", true)]))]),
        )
        .await;
    assert_eq!(status, 200);
    for field in [
        "id",
        "application_id",
        "version",
        "type",
        "integration_types",
        "contexts",
    ] {
        assert!(!list[0][field].is_null(), "{field}");
    }
    let (_, again) = bot
        .ask(
            "PUT",
            &path,
            json!([command("a", json!([])), command("b", json!([]))]),
        )
        .await;
    assert_eq!(again[0]["id"], list[0]["id"]);
    assert_ne!(again[0]["version"], list[0]["version"]);
    assert_eq!(bot.ask("POST", &path, command("c", json!([]))).await.0, 201);
    assert_eq!(bot.ask("POST", &path, command("c", json!([]))).await.0, 200);
}

#[tokio::test]
async fn commands_are_rationed() {
    let discord = discord().await;
    let bot = Client::bot(&discord);
    let path = format!("/applications/{}/commands", discord.application_id());
    let many: Vec<Value> = (0..101)
        .map(|n| command(&format!("n{n}"), json!([])))
        .collect();
    assert_eq!(bot.ask("PUT", &path, json!(many)).await.1["code"], 50035);
    assert_eq!(bot.ask("PUT", &path, json!(many[..100])).await.0, 200);
    let others: Vec<Value> = (0..100)
        .map(|n| command(&format!("o{n}"), json!([])))
        .collect();
    assert_eq!(bot.ask("PUT", &path, json!(others)).await.0, 200);
    bot.ask("PUT", &path, json!(others[..99])).await;
    let one_more = bot.ask("POST", &path, command("more", json!([]))).await;
    assert_eq!(one_more.1["code"], 30034, "200 new ones a day");
}

#[tokio::test]
async fn files_come_with_a_message() {
    let discord = discord().await;
    let alerts = discord.guild("Alpha").text_channel("alerts");
    let hook = alerts.own_webhook("Dropbell");
    let url = format!(
        "{}/api/v10/webhooks/{}/{}",
        discord.url(),
        hook.id(),
        hook.token()
    );
    let body = concat!(
        "--b\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n",
        "Content-Type: application/json\r\n\r\n",
        "{\"content\":\"chart\",\"attachments\":[{\"id\":0,\"description\":\"a chart\"}]}\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"c.png\"\r\n",
        "Content-Type: image/png\r\n\r\nPNG\r\n\r\nDATA\r\n--b--\r\n",
    );
    let request = reqwest::Client::builder().build().unwrap().post(url);
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    assert_eq!(request.body(body).send().await.unwrap().status(), 204);
    let message = alerts.messages().remove(0);
    assert_eq!(message.content(), "chart");
    assert_eq!(message.value["attachments"][0]["description"], "a chart");
    assert_eq!(message.files[0].bytes, b"PNG\r\n\r\nDATA");
    let url = message.value["attachments"][0]["url"].as_str().unwrap();
    let served = reqwest::Client::builder()
        .build()
        .unwrap()
        .get(url)
        .send()
        .await
        .unwrap();
    assert_eq!(served.bytes().await.unwrap(), message.files[0].bytes);
}
