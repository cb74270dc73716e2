//! What is offered while somebody types.

use std::collections::HashSet;

use super::desk::{Desk, site, text};

#[tokio::test]
async fn the_first_letter_is_enough_and_the_value_is_the_id() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    desk.knows("Zeta", "possible").await;
    let mira = desk.member();
    let offered = mira.is_typing("airdrop info", "project", "s").await;
    assert_eq!(
        offered,
        [("Starknet · Confirmed".to_owned(), "1".to_owned())]
    );
    assert_eq!(mira.is_typing("airdrop info", "project", "").await.len(), 2);
    let misspelt = mira.is_typing("airdrop info", "project", "starkent").await;
    assert_eq!(misspelt.len(), 1);
    mira.types("airdrop info", &[text("project", &offered[0].1)])
        .await
        .whispers(&["Starknet"]);
}

#[tokio::test]
async fn labels_are_unique_and_there_are_never_more_than_fit() {
    let desk = Desk::opens().await;
    let curator = desk.curator();
    for number in 0..30 {
        curator
            .types(
                "airdrop-mod add",
                &[
                    text("name", &format!("Same {number:02}")),
                    text("website", &site(&format!("Same {number}"))),
                    text("status", "likely"),
                    text("chain", &format!("{} {number}", "Chain".repeat(7))),
                ],
            )
            .await;
    }
    // A server's own project may be called as a global one in another case.
    let mira = desk.member();
    for (command, option) in [("airdrop info", "project"), ("airdrop list", "chain")] {
        for typed in ["", "same", "c"] {
            let offered = mira.is_typing(command, option, typed).await;
            assert!(offered.len() <= 25);
            let labels: HashSet<_> = offered.iter().map(|(label, _)| label).collect();
            assert_eq!(labels.len(), offered.len());
            for (label, value) in &offered {
                assert!((1..=100).contains(&label.encode_utf16().count()));
                assert!((1..=100).contains(&value.encode_utf16().count()));
            }
        }
    }
}

#[tokio::test]
async fn subscriptions_are_offered_by_number_and_place() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    max.subscribes(&[text("status", "claimable-only")]).await;
    let offered = max
        .is_typing("alerts unsubscribe", "subscription", "")
        .await;
    assert_eq!(
        offered,
        [(
            "1 · this channel · claimable only".to_owned(),
            "1".to_owned()
        )]
    );
    assert!(
        max.is_typing("alerts unsubscribe", "subscription", "zzz")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn an_option_without_suggestions_gets_none() {
    let desk = Desk::opens().await;
    let mo = desk.moderator();
    assert!(
        mo.is_typing("airdrop-mod add", "name", "x")
            .await
            .is_empty()
    );
    assert!(
        mo.is_typing("airdrop-mod add", "nothing", "x")
            .await
            .is_empty()
    );
    assert!(
        mo.is_typing("airdrop nothing", "project", "x")
            .await
            .is_empty()
    );
}
