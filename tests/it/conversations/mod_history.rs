//! `/airdrop-mod history`: who changed what, page by page

use std::ops::RangeInclusive;

use dropbell::sim::Reply;

use super::airdrop_info::numbers;
use super::{Somebody, Town, is_silent_about, says};

const ADD: &str = "/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed";

/// Changes Zeta's status, once for each number; silently, so that it is no
/// burst.
async fn moves(who: &Somebody, which: RangeInclusive<usize>) {
    for number in which {
        let to = ["confirmed", "likely"][number % 2];
        let line = "/airdrop-mod status project:Zeta announce:false";
        let reason = format!("reason:\"No. {number}\"");
        who.hears(&format!("{line} {reason} status:{to}")).await;
    }
}

/// A member suggests what Vera turns down.
async fn dubious_is_turned_down(town: &Town) {
    let message = town.mira.seat.says("**Dubious** https://dubious.example");
    let form = town.mira.seat.message_menu(&message, "Suggest as airdrop");
    let form = form.await.expect("a form").modal().expect("a form");
    let thanks = town.mira.person.submits(&form, &[]).await;
    thanks.expect("an answer");
    let queue = town.vera.asks("/airdrop-mod suggestions").await;
    let form = town.vera.presses(&queue, "Reject…").await;
    let form = form.modal().expect("a form");
    let done = town.vera.person.submits(&form, &[]).await;
    says(&done.expect("an answer").text(), &["Rejected"]);
}

fn counted_down(which: RangeInclusive<u32>) -> Vec<u32> {
    which.rev().collect()
}

/// What the button carries.
fn custom_id(reply: &Reply, label: &str) -> String {
    let rows = reply.components();
    let buttons = rows.iter().flat_map(|row| row["components"].as_array());
    let button = buttons.flatten().find(|button| button["label"] == label);
    let id = button.and_then(|button| button["custom_id"].as_str());
    id.expect("the button").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_and_decisions_are_leafed_through_in_one_list() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    moves(&town.mo, 1..=12).await;
    dubious_is_turned_down(&town).await;
    moves(&town.mo, 13..=30).await;

    let first = town.mo.asks("/airdrop-mod history").await;
    assert!(first.is_ephemeral());
    assert_eq!(numbers(&first), counted_down(12..=30));
    says(&first.text(), &["rejected “Dubious”", "**Zeta**"]);
    let last = town.mo.presses(&first, "Older ▶").await;
    assert_eq!(numbers(&last), counted_down(1..=11));
    says(&last.text(), &["added as", &town.mo.person.mention()]);
    is_silent_about(&last.text(), &["Dubious"]);
    let back = town.mo.presses(&last, "◀ Newer").await;
    assert_eq!(back.text(), first.text());
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_project_and_the_person_stay_chosen_from_page_to_page() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    moves(&town.mo, 1..=8).await;
    moves(&town.vera, 9..=12).await;
    moves(&town.mo, 13..=34).await;
    town.vera
        .hears("/airdrop-mod add name:Omega website:https://omega.example status:likely")
        .await;
    let person = format!("/airdrop-mod history user:{}", town.mo.person.mention());
    let both = format!("{person} project:Zeta");
    for line in [person.as_str(), both.as_str()] {
        let first = town.mo.asks(line).await;
        assert_eq!(numbers(&first), counted_down(15..=34), "{line}");
        let last = town.mo.presses(&first, "Older ▶").await;
        let left = [counted_down(13..=14), counted_down(1..=8)].concat();
        assert_eq!(numbers(&last), left, "{line}");
        for page in [&first, &last] {
            says(&page.text(), &[&format!("By {}", town.mo.person.mention())]);
            is_silent_about(&page.text(), &["Omega", "<@0>"]);
        }
    }
    let first = town.vera.asks("/airdrop-mod history project:Zeta").await;
    assert_eq!(numbers(&first), counted_down(15..=34));
    let last = town.vera.presses(&first, "Older ▶").await;
    assert_eq!(numbers(&last), counted_down(1..=14));
    is_silent_about(&last.text(), &["Omega"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_and_foreign_buttons_of_the_history_say_what_to_type() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    moves(&town.mo, 1..=22).await;
    let own = town.mo.asks("/airdrop-mod history project:Zeta").await;
    let whole = town.mo.asks("/airdrop-mod history").await;
    let message = own.message().expect("a message");
    let of_project = custom_id(&own, "Older ▶");
    let of_server = custom_id(&whole, "Older ▶");
    let told = town.forges_press(&town.mira, &message, &of_project).await;
    says(&told, &["Manage Messages"]);
    is_silent_about(&told, &["No. "]);

    let lobby = town.sam.asks("/airdrop list").await;
    let his = lobby.message().expect("a message");
    let told = town.forges_press(&town.sam, &his, &of_project).await;
    says(&told, &["no longer in the catalogue", "`/airdrop list`"]);
    let told = town.forges_press(&town.sam, &his, &of_server).await;
    says(&told, &["Nothing was changed there yet"]);
    for forged in [
        "hist3:s:1:e1::",
        "hist3:n:01:e1::",
        "hist3:n:1:x1::",
        "hist3:n:1:é1::",
        "hist3:n:1:e1:",
    ] {
        let told = town.forges_press(&town.mo, &message, forged).await;
        says(&told, &["no longer works"]);
    }
    let asked = town.mo.asks("/airdrop-mod archive project:Zeta").await;
    town.mo.presses(&asked, "Take it out").await;
    let gone = town.forges_press(&town.mo, &message, &of_project).await;
    says(&gone, &["no longer in the catalogue"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_dropbell_says_itself_is_said_in_the_moderators_language() {
    let town = Town::opens().await;
    town.mo.hears(ADD).await;
    town.mo
        .hears("/airdrop-mod status project:Zeta status:likely reason:planted announce:false")
        .await;
    town.mo.hears("/airdrop-mod undo").await;
    let form = town.mo.asks("/airdrop-mod edit project:Zeta").await;
    let form = form.modal().expect("a form");
    let saved = town.mo.person.submits(&form, &[("chain", "Base")]).await;
    says(&saved.expect("an answer").text(), &["Saved"]);
    town.mo
        .hears("/airdrop-mod retract project:Zeta reason:\"it is a trap\"")
        .await;
    let ours = [
        "en-GB: “taken back” | corrected chain | (links removed)",
        "de: „zurückgenommen“ | Chain berichtigt | (Links entfernt)",
        "fr: « retiré » | (liens supprimés)",
        "ja: 「取り消し」 | チェーン を修正 | （リンクを削除）",
    ];
    for one in ours {
        let (locale, parts) = one.split_once(": ").expect("a language");
        let mo = town.mo.person.clone().speaking(locale);
        let mo = Somebody::at(mo, &town.general);
        let told = mo.hears("/airdrop-mod history project:Zeta").await;
        let told = told.replace('\u{a0}', " ");
        says(&told, &parts.split(" | ").collect::<Vec<_>>());
        // What somebody typed stays as they typed it.
        says(&told, &["planted", "it is a trap"]);
        is_silent_about(&told, &["remove-links"]);
    }
    town.closes().await;
}
