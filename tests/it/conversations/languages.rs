//! Answers speak the language of whoever asks, whatever their server speaks.

use super::says;
use crate::support::scene::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_german_member_is_answered_in_german_and_turns_pages_in_german() {
    let scene = Scene::new().await;
    let dieter = scene.guild.member("dieter").speaking("de");
    let seat = dieter.in_channel(&scene.lobby);
    let ask = async |line: &str| seat.types(line).await.expect("an answer");
    let empty = ask("/airdrop list min-score:100 chain:Nowhere")
        .await
        .text();
    says(&empty, &["Kein Airdrop passt zu alldem"]);
    let list = ask("/airdrop list").await;
    says(
        &list.text(),
        &[
            "Aktive Airdrops · zuletzt geändert",
            "Seite 1 von 2 · 16 Projekte",
            "Wahrscheinlich",
        ],
    );
    let next = dieter.clicks(&list, "Weiter ▶").await;
    says(&next.expect("an answer").text(), &["Seite 2 von 2"]);
    let none = ask("/airdrop upcoming days:1").await.text();
    says(&none, &["Für den nächsten Tag"]);

    let english = scene.guild.member("ed").in_channel(&scene.lobby);
    let list = english.types("/airdrop list").await.expect("an answer");
    says(
        &list.text(),
        &["Active airdrops · recently changed", "Page 1 of 2"],
    );
    scene.ends().await;
}
