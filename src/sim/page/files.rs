//! The static files, and what the bot has uploaded.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::Shared;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

macro_rules! web {
    ($name:literal, $kind:ident) => {
        (
            concat!("/", $name),
            $kind,
            include_str!(concat!("web/", $name)),
        )
    };
}

const FILES: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("web/index.html")),
    web!("icon.svg", SVG),
    web!("page.css", CSS),
    web!("message.css", CSS),
    web!("main.js", JS),
    web!("dom.js", JS),
    web!("icons.js", JS),
    web!("link.js", JS),
    web!("leave.js", JS),
    web!("state.js", JS),
    web!("places.js", JS),
    web!("markdown.js", JS),
    web!("time.js", JS),
    web!("message.js", JS),
    web!("embed.js", JS),
    web!("components.js", JS),
    web!("timeline.js", JS),
    web!("composer.js", JS),
    web!("command.js", JS),
    web!("offers.js", JS),
    web!("modal.js", JS),
    web!("trouble.js", JS),
    web!("guide.js", JS),
];

/// Pictures that are shown; any other upload is only named.
const PICTURES: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// One of the files.
pub(super) async fn file(uri: Uri) -> Response {
    match FILES.iter().find(|(path, ..)| *path == uri.path()) {
        Some((_, kind, text)) => ([(header::CONTENT_TYPE, *kind)], *text).into_response(),
        None => (StatusCode::NOT_FOUND, "There is nothing here.\n").into_response(),
    }
}

/// A picture that came with a message.
pub(super) async fn upload(State(shared): State<Arc<Shared>>, Path(id): Path<u64>) -> Response {
    let found = shared.discord.hub().look(|core| core.world.uploads.get(id));
    let shown = found.filter(|file| PICTURES.contains(&file.kind.as_str()));
    match shown {
        Some(file) => {
            let kind = file.kind.clone();
            ([(header::CONTENT_TYPE, kind)], file.bytes.clone()).into_response()
        }
        None => (StatusCode::NOT_FOUND, "There is no such picture.\n").into_response(),
    }
}
