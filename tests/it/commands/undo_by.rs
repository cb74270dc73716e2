//! What one account did is taken back after projects were merged: an honest
//! project is not called a scam for what it took in.

use std::time::Duration;

use dropbell::domain::UserId;
use dropbell::intake::take_back;

use super::desk::{ALPHA, Desk, MANAGE_MESSAGES, Person, text};

const THIEF: u64 = 66;

async fn adds(who: &Person<'_>, name: &str, status: &str) {
    let domain = format!("https://{}.example", name.to_lowercase());
    let options = [
        text("name", name),
        text("website", &domain),
        text("status", status),
    ];
    let said = who.types("airdrop-mod add", &options).await;
    said.whispers(&["Added"]);
}

async fn merges(who: &Person<'_>, from: &str, into: &str) {
    let options = [text("project", from), text("into", into)];
    let asked = who.types("airdrop-mod merge", &options).await;
    let done = who.presses(&asked.control("Merge them"), &[]).await;
    done.says(&["they are one project now"]);
}

/// A server, and the moment from which on the account was stolen.
async fn stolen() -> (Desk, dropbell::domain::UnixMillis) {
    let desk = Desk::opens().await;
    adds(&desk.moderator(), "Zeta", "likely").await;
    desk.later(Duration::from_secs(3600));
    let since = desk.clock.now();
    (desk, since)
}

async fn what_people_see(desk: &Desk, name: &str) -> String {
    let options = [text("project", name)];
    desk.member().types("airdrop info", &options).await.text()
}

#[tokio::test]
async fn a_project_that_took_in_the_thiefs_entry_is_not_flagged_and_keeps_its_status() {
    let (desk, since) = stolen().await;
    let thief = desk.person(ALPHA, THIEF, MANAGE_MESSAGES);
    adds(&thief, "Golden", "possible").await;
    let moved = [text("project", "Golden"), text("status", "likely")];
    let said = thief.types("airdrop-mod status", &moved).await;
    said.whispers(&["Likely"]);
    merges(&desk.moderator(), "Golden", "Zeta").await;
    let now = desk.clock.now();
    for dry_run in [true, false] {
        let undone = take_back::person(&desk.store, UserId(THIEF), since, now, dry_run).await;
        assert_eq!(undone.expect("taken back").lines, ["Zeta: links held"]);
    }
    let info = what_people_see(&desk, "Zeta").await;
    assert!(
        info.contains("Likely") && !info.contains("Flagged"),
        "{info}"
    );
}

#[tokio::test]
async fn the_thiefs_entry_that_took_in_an_honest_project_is_not_flagged_either() {
    let (desk, since) = stolen().await;
    let thief = desk.person(ALPHA, THIEF, MANAGE_MESSAGES);
    adds(&thief, "Golden", "likely").await;
    adds(&thief, "Silver", "likely").await;
    merges(&desk.moderator(), "Zeta", "Golden").await;
    let now = desk.clock.now();
    let undone = take_back::person(&desk.store, UserId(THIEF), since, now, false).await;
    let lines = undone.expect("taken back").lines;
    assert_eq!(lines[0], "Golden: links held");
    assert!(
        lines[1].starts_with("Silver: links held, flagged"),
        "{lines:?}"
    );
    let info = what_people_see(&desk, "Golden").await;
    assert!(!info.contains("Flagged"), "{info}");
    let info = what_people_see(&desk, "Silver").await;
    assert!(info.contains("Flagged"), "{info}");
}
