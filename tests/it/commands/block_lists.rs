//! Lists of scam domains that the operator brings.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dropbell::config::{Links, ListPlace};
use dropbell::intake::rules::BlockLists;
use dropbell::sources::block_lists::{ListFailure, Reachable, Reader, is_public};

use super::desk::{Desk, text};

const LIST: &str = "# scams\n0.0.0.0 drainer.example\n0.0.0.0 stealer.example\n";

fn reader(places: Vec<ListPlace>, folder: &Path, reachable: Reachable) -> Reader {
    let settings = Links {
        block_lists: places,
        refresh: Duration::from_secs(3600),
        max_bytes: 100_000,
    };
    Reader::new(settings, &folder.join("test.db"), reachable)
}

/// Serves `answers`, one a request, the last one again and again.
async fn serves(answers: Vec<fn() -> Response>) -> String {
    let asked = Arc::new(AtomicUsize::new(0));
    let answer = move || {
        let at = asked.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        let answer = answers[at];
        async move { answer() }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    let router = Router::new().route("/list.txt", get(answer));
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}/list.txt")
}

#[tokio::test]
async fn a_listed_domain_is_refused_and_the_list_is_named() {
    let desk = Desk::opens().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("scams.txt");
    std::fs::write(&file, LIST).expect("written");
    let reader = reader(
        vec![ListPlace::File(file)],
        folder.path(),
        Reachable::Public,
    );
    let (list, failures) = reader.read(true).await;
    assert!(failures.is_empty(), "{failures:?}");
    let lists = Arc::new(BlockLists::default());
    desk.store.attach(Arc::clone(&lists));
    let add = [
        text("name", "Zeta"),
        text("website", "https://claim.drainer.example/now"),
        text("status", "likely"),
    ];
    lists.swap(list);
    desk.moderator()
        .types("airdrop-mod add", &add)
        .await
        .whispers(&["Nothing was saved", "scams.txt"]);
    lists.swap(dropbell::links::BlockList::default());
    desk.moderator()
        .types("airdrop-mod add", &add)
        .await
        .whispers(&["Added **Zeta**"]);
}

#[tokio::test]
async fn the_last_good_copy_stays_in_use_when_the_address_fails() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = serves(vec![
        || LIST.into_response(),
        || StatusCode::BAD_GATEWAY.into_response(),
        || "<html>nothing here</html>".into_response(),
        || "x".repeat(200_000).into_response(),
    ])
    .await;
    let places = vec![ListPlace::Address(url)];
    let reader = reader(places.clone(), folder.path(), Reachable::ThisMachine);
    let (list, failures) = reader.read(true).await;
    assert!(failures.is_empty(), "{failures:?}");
    assert!(list.listed("drainer.example").is_some());
    for what in ["failed", "domain", "larger"] {
        let (list, failures) = reader.read(true).await;
        assert!(list.listed("drainer.example").is_some(), "{what}");
        let [failure] = failures.as_slice() else {
            panic!("{what}: {failures:?}")
        };
        assert!(failure.to_string().contains(what), "{what}: {failure}");
    }
    // A restart without the network begins with the copy as well.
    let again = self::reader(places, folder.path(), Reachable::ThisMachine);
    let (list, _) = again.read(false).await;
    assert!(list.listed("stealer.example").is_some());
}

#[tokio::test]
async fn no_address_leads_into_a_private_network() {
    let folder = tempfile::tempdir().expect("a folder");
    for address in [
        "https://127.0.0.1/list",
        "https://10.0.0.1/list",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/list",
        "https://[::ffff:10.0.0.1]/list",
        "https://0x7f000001/list",
        "https://2130706433/list",
        "http://93.184.215.14/list",
    ] {
        let places = vec![ListPlace::Address(address.to_owned())];
        let (_, failures) = reader(places, folder.path(), Reachable::Public)
            .read(true)
            .await;
        assert!(
            matches!(failures.as_slice(), [ListFailure::Private(_)]),
            "{address}: {failures:?}"
        );
    }
    let places = vec![ListPlace::Address("https://localhost/list".to_owned())];
    let (_, failures) = reader(places, folder.path(), Reachable::Public)
        .read(true)
        .await;
    assert_eq!(failures.len(), 1, "{failures:?}");
}

#[tokio::test]
async fn a_redirect_into_a_private_network_is_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = serves(vec![|| {
        Redirect::temporary("https://10.0.0.1/list").into_response()
    }])
    .await;
    let places = vec![ListPlace::Address(url)];
    let (list, failures) = reader(places, folder.path(), Reachable::ThisMachine)
        .read(true)
        .await;
    assert!(list.is_empty());
    assert!(
        matches!(failures.as_slice(), [ListFailure::Download(..)]),
        "{failures:?}"
    );
}

#[test]
fn private_addresses_are_told_from_public_ones() {
    let is = |text: &str| is_public(text.parse::<IpAddr>().expect("an address"));
    for private in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2001:db8::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "ff02::1",
    ] {
        assert!(!is(private), "{private}");
    }
    for public in [
        "1.1.1.1",
        "8.8.8.8",
        "93.184.215.14",
        "2606:4700::1111",
        "2a00:1450::1",
    ] {
        assert!(is(public), "{public}");
    }
}
