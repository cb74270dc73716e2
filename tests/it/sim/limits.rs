//! Limits and faults as a client meets them.

use std::time::Duration;

use dropbell::sim::{Act, Discord, Fate, Fault, Limits, Rate, RouteKind, Scope, Setup, Webhook};
use serde_json::{Value, json};

use super::Client;

struct Place {
    discord: Discord,
    hook: Webhook,
    path: String,
    anyone: Client,
}

async fn place(limits: Limits) -> Place {
    let discord = Discord::start(Setup::default().limits(limits))
        .await
        .unwrap();
    let hook = discord
        .guild("Alpha")
        .text_channel("alerts")
        .own_webhook("Dropbell");
    Place {
        path: format!("/webhooks/{}/{}", hook.id(), hook.token()),
        anyone: Client::anonymous(&discord),
        discord,
        hook,
    }
}

impl Place {
    async fn post(&self) -> Result<(u16, reqwest::header::HeaderMap, Value), reqwest::Error> {
        self.anyone
            .call("POST", &self.path, Some(json!({"content": "x"})))
            .await
    }
}

fn header<'h>(headers: &'h reqwest::header::HeaderMap, name: &str) -> &'h str {
    headers
        .get(name)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("")
}

#[tokio::test]
async fn a_bucket_tells_its_state_and_refuses_when_it_is_empty() {
    for limits in [Limits::default(), Limits::default().sliding()] {
        let place = place(limits.faster(2)).await;
        for left in (0..5).rev() {
            let (status, headers, _) = place.post().await.unwrap();
            assert_eq!(
                (status, header(&headers, "x-ratelimit-remaining")),
                (204, &*left.to_string())
            );
        }
        let (status, headers, body) = place.post().await.unwrap();
        assert_eq!(
            (status, header(&headers, "x-ratelimit-scope")),
            (429, "user")
        );
        assert_eq!(header(&headers, "x-ratelimit-remaining"), "0");
        let wait = body["retry_after"].as_f64().unwrap();
        assert!(wait > 0.0 && wait <= 1.0, "{wait}");
        let reset: f64 = header(&headers, "x-ratelimit-reset-after").parse().unwrap();
        tokio::time::sleep(Duration::from_secs_f64(reset)).await;
        assert_eq!(place.post().await.unwrap().0, 204);
        assert_eq!(place.discord.counters().limited[&Scope::User], 1);
    }
}

#[tokio::test]
async fn the_hidden_limit_of_a_channel_is_shared_and_counts_for_no_ban() {
    let limits = Limits {
        channel: Some(Rate::new(2, Duration::from_secs(60))),
        ..Limits::off()
    };
    let place = place(limits).await;
    for _ in 0..2 {
        assert_eq!(place.post().await.unwrap().0, 204);
    }
    let (status, headers, body) = place.post().await.unwrap();
    assert_eq!(
        (status, header(&headers, "x-ratelimit-scope")),
        (429, "shared")
    );
    assert!(body["retry_after"].as_f64().unwrap() >= 40.0);
    assert_eq!(place.discord.counters().invalid, 0);
}

#[tokio::test]
async fn the_global_limit_goes_by_token_or_address() {
    let limits = Limits {
        global: Some(Rate::new(3, Duration::from_secs(60))),
        ..Limits::off()
    };
    let place = place(limits).await;
    for _ in 0..3 {
        assert_eq!(place.post().await.unwrap().0, 204);
    }
    let (status, headers, body) = place.post().await.unwrap();
    assert_eq!(
        (status, header(&headers, "x-ratelimit-global")),
        (429, "true")
    );
    assert_eq!(body["global"], true);
    let bot = Client::bot(&place.discord);
    assert_eq!(bot.ask("GET", "/users/@me", Value::Null).await.0, 200);
}

#[tokio::test]
async fn too_many_invalid_requests_ban_the_address() {
    let limits = Limits {
        invalid: Some(Rate::new(3, Duration::from_secs(60))),
        ..Limits::off()
    };
    let place = place(limits).await;
    for _ in 0..3 {
        assert_eq!(
            place.anyone.ask("GET", "/users/@me", Value::Null).await.0,
            401
        );
    }
    let (status, headers, body) = place.post().await.unwrap();
    assert_eq!((status, header(&headers, "x-ratelimit-scope")), (429, ""));
    assert!(body.as_str().unwrap().contains("1015"));
    assert_eq!(place.discord.counters().banned, 1);
}

#[tokio::test]
async fn faults_strike_where_they_are_ordered() {
    let place = place(Limits::off()).await;
    let on = || Fault::on(RouteKind::ExecuteWebhook).of(place.hook.id());
    let id = place
        .discord
        .fault(on().nth(2).answers(500, 0, "Internal Server Error"));
    place.discord.fault(on().nth(2).does(Act::BadGateway));
    place.discord.fault(on().nth(3).does(Act::ResetBefore));
    place.discord.fault(on().nth(3).does(Act::ResetAfter));
    let limited = Act::Limited {
        scope: Scope::Shared,
        retry_after: Duration::from_secs(40),
    };
    place.discord.fault(on().nth(3).does(limited));
    assert_eq!(place.post().await.unwrap().0, 204);
    assert_eq!(place.post().await.unwrap().0, 500);
    assert_eq!(place.post().await.unwrap().0, 502);
    assert!(place.post().await.is_err());
    assert!(place.post().await.is_err());
    let (status, headers, _) = place.post().await.unwrap();
    assert_eq!(
        (status, header(&headers, "x-ratelimit-remaining")),
        (429, "4")
    );
    assert_eq!(place.discord.struck(id), 1);
    let fates: Vec<_> = place
        .discord
        .requests()
        .iter()
        .map(|r| (r.status, r.fate))
        .collect();
    assert_eq!(fates[3..5], [(0, Fate::LostBefore), (204, Fate::LostAfter)]);
    assert_eq!(place.discord.lost_answers(), 1);
}

#[tokio::test]
async fn an_outage_refuses_connections_and_ends_on_the_same_port() {
    let place = place(Limits::off()).await;
    assert_eq!(place.post().await.unwrap().0, 204);
    place.discord.goes_down().await;
    assert!(place.post().await.unwrap_err().is_connect());
    place.discord.comes_back().await;
    assert_eq!(place.post().await.unwrap().0, 204);
}

#[tokio::test]
async fn old_messages_take_few_edits() {
    let limits = Limits {
        old_edits: Some(Rate::new(1, Duration::from_secs(60))),
        old_age: Duration::ZERO,
        ..Limits::off()
    };
    let place = place(limits).await;
    let path = format!("{}?wait=true", place.path);
    let (_, message) = place
        .anyone
        .ask("POST", &path, json!({"content": "x"}))
        .await;
    let at = format!(
        "{}/messages/{}",
        place.path,
        message["id"].as_str().unwrap()
    );
    let edit = json!({"content": "y"});
    assert_eq!(place.anyone.ask("PATCH", &at, edit.clone()).await.0, 200);
    let (status, body) = place.anyone.ask("PATCH", &at, edit).await;
    assert_eq!((status, &body["code"]), (429, &json!(30046)));
}

#[tokio::test]
async fn an_answer_can_hang_or_come_late_and_headers_can_lie() {
    let place = place(Limits::default()).await;
    let on = || Fault::on(RouteKind::ExecuteWebhook);
    let lie = vec![("X-RateLimit-Remaining".to_owned(), "99".to_owned())];
    place.discord.fault(on().does(Act::Headers(lie)));
    place.discord.fault(on().nth(2).does(Act::NoLimitHeaders));
    place.discord.fault(on().nth(3).does(Act::HangAfter));
    let (_, headers, _) = place.post().await.unwrap();
    assert_eq!(header(&headers, "x-ratelimit-remaining"), "99");
    let (_, headers, _) = place.post().await.unwrap();
    assert_eq!(header(&headers, "x-ratelimit-limit"), "");
    let hanging = tokio::time::timeout(Duration::from_millis(300), place.post());
    let before = place.discord.requests().len();
    assert!(hanging.await.is_err(), "no answer ever comes");
    assert_eq!(
        place.discord.requests().len(),
        before + 1,
        "but the message is there"
    );
    assert_eq!(place.discord.lost_answers(), 1);
}
