//! `/airdrop list`

use dropbell::sim::Refusal;
use serde_json::json;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn a_member_narrows_the_list_down() {
    let town = Town::opens().await;
    let confirmed = town.mira.hears("/airdrop list status:confirmed").await;
    says(
        &confirmed,
        &["Starknet", "Peaq", "Dymension", "Movement", "LayerZero"],
    );
    is_silent_about(&confirmed, &["Scroll", "Eclipse"]);
    let depin = town.mira.hears("/airdrop list narrative:depin").await;
    says(&depin, &["Peaq"]);
    is_silent_about(&depin, &["Starknet"]);
    let best = town
        .mira
        .hears("/airdrop list min-score:90 sort:score status:all")
        .await;
    let (first, second) = (best.find("Eclipse"), best.find("Starknet"));
    assert!(
        first.is_some() && first < second,
        "94 % comes before 92 %: {best}"
    );
    let shared = town.mira.asks("/airdrop list share:true").await;
    assert!(!shared.is_ephemeral(), "it was to be shared");
    assert_eq!(
        town.mira.is_offered("/airdrop list chain:sol").await,
        ["Solana"]
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_can_list_is_told() {
    let town = Town::opens().await;
    let wrong = town.mira.cannot_send("/airdrop list status:nonsense").await;
    assert!(matches!(wrong, Refusal::WrongValue { .. }), "{wrong}");
    let wrong = town.mira.cannot_send("/airdrop list min-score:200").await;
    assert!(matches!(wrong, Refusal::WrongValue { .. }), "{wrong}");
    let score = json!([{"name": "min-score", "type": 4, "value": 200}]);
    let told = town.forges(&town.mira, ["airdrop", "list"], score).await;
    says(&told, &["min-score", "from 0 to 100"]);
    let status = json!([{"name": "status", "type": 3, "value": "nonsense"}]);
    let told = town.forges(&town.mira, ["airdrop", "list"], status).await;
    says(&told, &["status", "is one of", "claimable"]);
    let none = town.mira.hears("/airdrop list chain:Dogecoin").await;
    says(
        &none,
        &["No airdrop fits all of that", "/airdrop list status:all"],
    );
    let none = town.mira.hears("/airdrop list status:ended").await;
    says(&none, &["No airdrop stands there just now"]);
    let dots = town.mira.hears("/airdrop list chain:...").await;
    says(&dots, &["needs at least one letter or digit"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_turn_also_after_a_restart() {
    let mut town = Town::opens().await;
    let list = town.mira.asks("/airdrop list").await;
    says(&list.text(), &["Page 1 of 2", "16 projects"]);
    let next = town.mira.presses(&list, "Next ▶").await;
    says(&next.text(), &["Page 2 of 2"]);
    assert_eq!(
        next.message().map(|m| m.id),
        list.message().map(|m| m.id),
        "the same message turns its page"
    );
    town.bot.stops().await.expect("a clean end");
    town.discord.gateway().is_left().await.expect("it leaves");
    town.bot.start().await;
    town.discord.bot_is_ready().await.expect("it is back");
    let back = town.mira.presses(&next, "Prev").await;
    says(&back.text(), &["Page 1 of 2"]);
    let picked = town
        .mira
        .person
        .selects(&back, "Another status…", &["likely"])
        .await;
    says(
        &picked.expect("an answer").text(),
        &["Airdrops: Likely", "Scroll"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_turns_the_page_of_somebody_elses_list() {
    let town = Town::opens().await;
    let shared = town.mira.asks("/airdrop list share:true").await;
    let own = town.max.presses(&shared, "Next ▶").await;
    says(&own.text(), &["Page 2 of 2"]);
    assert!(own.is_ephemeral(), "only Max sees his page");
    says(&shared.text(), &["Page 1 of 2"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_can_no_longer_work_says_what_to_type() {
    let town = Town::opens().await;
    let list = town.mira.asks("/airdrop list share:true").await;
    let message = list.message().expect("a message");
    for custom_id in ["x", "l1:", "l0:zz:zz", "r1:abc", "l1:active:99999999999"] {
        let told = town.forges_press(&town.mira, &message, custom_id).await;
        says(&told, &["no longer works", "/airdrop list"]);
    }
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_score_of_another_kind_says_what_it_is_of_and_does_not_sort() {
    let town = Town::opens().await;
    let list = town.mira.asks("/airdrop list sort:score status:all").await;
    let next = town.mira.presses(&list, "Next ▶").await;
    let text = format!("{}\n{}", list.text(), next.text());
    says(&text, &["credibility 77 %", "legitimacy 87 %"]);
    is_silent_about(&text, &["tech 77 %"]);
    // 87 % of legitimacy does not come before 85 % of technology.
    let (movement, astria) = (text.find("Movement"), text.find("Astria"));
    assert!(movement.is_some() && movement < astria, "{text}");
    let strict = town
        .mira
        .hears("/airdrop list min-score:70 status:all")
        .await;
    is_silent_about(&strict, &["Parcl", "Astria"]);
    town.closes().await;
}
