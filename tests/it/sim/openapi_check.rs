//! The check against the official description lets good bodies pass and
//! catches bad ones.

use std::sync::Arc;

use dropbell::sim::{Discord, RecordedRequest, RouteKind, Setup};
use serde_json::{Value, json};

use super::Client;
use crate::support::openapi::{Checked, check_requests};

async fn recorded(body: Value) -> RecordedRequest {
    let discord = Discord::start(Setup::default()).await.unwrap();
    let hook = discord
        .guild("Alpha")
        .text_channel("alerts")
        .own_webhook("Dropbell");
    let path = format!("/webhooks/{}/{}", hook.id(), hook.token());
    Client::anonymous(&discord).ask("POST", &path, body).await;
    discord.requests().remove(0)
}

#[tokio::test]
async fn good_bodies_pass_and_bad_ones_do_not() {
    let embed = json!({"title": "Star", "description": "x", "url": "https://example.org",
        "color": 1, "fields": [{"name": "a", "value": "b", "inline": true}],
        "footer": {"text": "f"}, "timestamp": "2026-01-01T00:00:00Z"});
    let row =
        json!({"type": 1, "components": [{"type": 2, "style": 1, "label": "a", "custom_id": "a"}]});
    let good = json!({"content": "x", "embeds": [embed], "components": [row],
        "allowed_mentions": {"parse": []}, "tts": false, "flags": 4});
    let request = recorded(good).await;
    let checked = check_requests(std::slice::from_ref(&request)).unwrap();
    assert!(matches!(checked, Checked::Bodies(1) | Checked::Skipped));
    let long = "x".repeat(3500);
    let bad = [
        json!({"embeds": [{"description": long}, {"description": long}]}),
        json!({"content": " "}),
        json!({"embeds": [{"fields": [{"name": "a", "value": ""}]}]}),
        json!({"content": "x", "username": "Clyde"}),
        json!({"content": "x", "flags": 64}),
        json!({"components": [row, row]}),
        json!({"content": "x", "allowed_mentions": {"parse": ["roles"], "roles": ["1"]}}),
    ];
    for body in bad {
        let request = RecordedRequest {
            body: Some(Arc::new(body.clone())),
            ..request.clone()
        };
        assert!(check_requests(&[request]).is_err(), "{body}");
    }
    if checked == Checked::Skipped {
        return;
    }
    for body in [
        json!({"content": "x".repeat(2001)}),
        json!({"content": "x", "colour": 5}),
        json!({"embeds": [{"url": "not a url"}]}),
    ] {
        let request = RecordedRequest {
            body: Some(Arc::new(body.clone())),
            ..request.clone()
        };
        assert!(check_requests(&[request]).is_err(), "{body}");
    }
    let commands = json!([{"name": "a", "description": "d", "default_member_permissions": "16", "type": 1, "contexts": [0], "integration_types": [0]}]);
    let request = RecordedRequest {
        route: RouteKind::ReplaceCommands,
        body: Some(Arc::new(commands)),
        ..request
    };
    check_requests(&[request]).unwrap();
}
