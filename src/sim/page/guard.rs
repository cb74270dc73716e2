//! Who may talk to the page: a browser that was pointed at it, not another
//! page in the same browser, and not a name that somebody lets point here.

use std::net::IpAddr;

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses foreign requests, and sets what keeps the page to itself.
pub(super) async fn check(request: Request, next: Next) -> Response {
    let Some(host) = own_host(request.headers()).map(str::to_owned) else {
        return (
            StatusCode::FORBIDDEN,
            "Open this page by its address, for example 127.0.0.1.\n",
        )
            .into_response();
    };
    if !same_origin(request.headers(), &host) {
        return (
            StatusCode::FORBIDDEN,
            "Another page may not use this one.\n",
        )
            .into_response();
    }
    let mut response = next.run(request).await;
    protect(response.headers_mut(), &host);
    response
}

/// The Host header, where it is an address or `localhost`: a DNS name that a
/// stranger owns can be made to point at 127.0.0.1, an address cannot.
fn own_host(headers: &HeaderMap) -> Option<&str> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let authority: axum::http::uri::Authority = host.parse().ok()?;
    let name = authority.host();
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    (name == "localhost" || bare.parse::<IpAddr>().is_ok()).then_some(host)
}

/// Browsers name the origin of every WebSocket and every cross-site request.
fn same_origin(headers: &HeaderMap, host: &str) -> bool {
    let named = headers.get(header::ORIGIN);
    named.is_none_or(|origin| origin.as_bytes() == format!("http://{host}").as_bytes())
}

fn protect(headers: &mut HeaderMap, host: &str) {
    // Not every browser takes 'self' for the WebSocket of the same host.
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
         connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(
        "cross-origin-resource-policy",
        HeaderValue::from_static("same-origin"),
    );
}
