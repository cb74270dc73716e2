//! `/alerts`, for who manages channels.

use dropbell::commands::outcome::{Done, Unavailable};
use dropbell::domain::{Broken, ChannelId, GuildId, Manner, RoleId, Style};
use dropbell::store::manner::{Change, Changed};

use super::desk::{
    ADMINISTRATOR, ALPHA, BETA, Desk, GENERAL, MANAGE_CHANNELS, MANAGE_MESSAGES, MANAGE_WEBHOOKS,
    VIEW_CHANNEL, channel, in_channel, number, role, text, thread,
};

#[tokio::test]
async fn a_manager_subscribes_the_channel_they_are_in() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    let asked = max.types("alerts subscribe", &[]).await;
    assert!(asked.waits(), "the webhook is made after the first answer");
    let stored = desk.store.subscriptions(GuildId(ALPHA));
    assert!(stored.list().await.expect("a list").is_empty());

    let body = max.reads_after(asked, Done::Ok).await;
    let words = body["content"].as_str().expect("words");
    assert!(
        words.starts_with("Done: <#7001> hears of key changes."),
        "{words}"
    );
    assert_eq!(body["allowed_mentions"]["parse"], serde_json::json!([]));
    assert_eq!(stored.list().await.expect("a list").len(), 1);

    let again = max.types("alerts subscribe", &[]).await;
    again.whispers(&["already", "number 1", "Nothing was changed"]);
}

#[tokio::test]
async fn every_filter_is_kept_and_shown_in_words() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    let max = desk.manager();
    let asked = max
        .types(
            "alerts subscribe",
            &[
                in_channel(channel(7005, 5)),
                text("status", "everything"),
                text("project", "starknet"),
                text("chain", "Ethereum"),
                text("narrative", "DePIN"),
                number("min-score", 80),
                role(31, false),
            ],
        )
        .await;
    let body = max.reads_after(asked, Done::Ok).await;
    let words = body["content"].as_str().expect("words");
    for part in [
        "<#7005> hears of everything of **Starknet** on Ethereum about DePIN",
        "technology score 80 or more",
        "mentions <@&31>",
        "No project on Ethereum is in the catalogue yet",
        "members with it are not notified",
    ] {
        assert!(words.contains(part), "{part:?} is not in:\n{words}");
    }
    max.types("alerts list", &[]).await.whispers(&[
        "<#7005> hears of everything of **Starknet** on Ethereum about DePIN",
        "✅ Works",
    ]);
}

#[tokio::test]
async fn threads_and_forums_are_fine_and_other_channels_are_refused_kindly() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    for fine in [
        channel(1, 0),
        channel(2, 5),
        channel(3, 15),
        channel(4, 16),
        thread(5, 1, false),
    ] {
        let said = max.types("alerts subscribe", &[in_channel(fine)]).await;
        assert!(said.waits(), "{}", said.text());
    }
    let said = max
        .clone()
        .at(thread(5, 1, false))
        .types("alerts subscribe", &[])
        .await;
    let body = max.reads_after(said, Done::Ok).await;
    assert!(
        body["content"].as_str().is_some_and(|w| w.contains("<#5>")),
        "{body}"
    );
    let kept = desk.store.subscriptions(GuildId(ALPHA)).list().await;
    let kept = kept.expect("a list").remove(0);
    assert_eq!(
        (kept.channel, kept.thread),
        (ChannelId(1), Some(ChannelId(5)))
    );

    for kind in [2, 4, 13, 14, 99] {
        max.types("alerts subscribe", &[in_channel(channel(9, kind))])
            .await
            .whispers(&["text or announcement channel, a forum or a thread"]);
    }
    max.clone()
        .at(channel(9, 2))
        .types("alerts subscribe", &[])
        .await
        .whispers(&["Alerts can't go to <#9>"]);
    max.types("alerts subscribe", &[in_channel(thread(5, 1, true))])
        .await
        .whispers(&["<#5> is locked"]);
}

#[tokio::test]
async fn a_missing_permission_is_named_with_its_place_before_anything_is_saved() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    max.clone()
        .where_bot_may(VIEW_CHANNEL)
        .types("alerts subscribe", &[])
        .await
        .whispers(&["<#7001>", "**Manage Webhooks**", "Nothing was saved"]);
    let mut chosen = channel(7005, 0);
    chosen["app_permissions"] = "0".into();
    max.types("alerts subscribe", &[in_channel(chosen)])
        .await
        .whispers(&["<#7005>", "**View Channel** and **Manage Webhooks**"]);
    let administrator = max
        .clone()
        .where_bot_may(ADMINISTRATOR)
        .types("alerts subscribe", &[])
        .await;
    assert!(administrator.waits());
    let unknown = max
        .types("alerts subscribe", &[in_channel(channel(7005, 0))])
        .await;
    let body = max
        .reads_after(unknown, Done::Forbidden(ChannelId(7005)))
        .await;
    let words = body["content"].as_str().expect("words");
    assert!(words.starts_with("Nothing was saved"), "{words}");
    assert!(words.contains("<#7005>") && words.contains("Manage Webhooks"));
    assert!(
        desk.store
            .subscriptions(GuildId(ALPHA))
            .list()
            .await
            .expect("a list")
            .is_empty()
    );
}

#[tokio::test]
async fn everyone_is_never_mentioned() {
    let desk = Desk::opens().await;
    desk.manager()
        .types("alerts subscribe", &[role(ALPHA, true)])
        .await
        .whispers(&["never mention @everyone"]);
}

#[tokio::test]
async fn only_who_may_manage_channels_may_manage_alerts() {
    let desk = Desk::opens().await;
    desk.manager().subscribes(&[]).await;
    let mo = desk.person(ALPHA, 3, MANAGE_MESSAGES | VIEW_CHANNEL | MANAGE_WEBHOOKS);
    for command in ["alerts subscribe", "alerts list"] {
        mo.types(command, &[])
            .await
            .whispers(&["You need **Manage Channels**"]);
    }
    for command in ["alerts unsubscribe", "alerts test"] {
        mo.types(command, &[text("subscription", "1")])
            .await
            .whispers(&["You need **Manage Channels**"]);
    }
    for pressed in ["repair1:1", "subs1:n:0", "unsub1:1"] {
        mo.presses(pressed, &[])
            .await
            .whispers(&["You need **Manage Channels**"]);
    }
    assert!(
        mo.is_typing("alerts test", "subscription", "")
            .await
            .is_empty()
    );
    desk.person(ALPHA, 4, ADMINISTRATOR)
        .types("alerts list", &[])
        .await
        .whispers(&["1 subscription"]);
    desk.manager()
        .in_dm()
        .types("alerts list", &[])
        .await
        .whispers(&["works in a server only"]);
}

#[tokio::test]
async fn an_unknown_project_is_asked_about_and_not_guessed() {
    let desk = Desk::opens().await;
    desk.knows("Starknet", "confirmed").await;
    desk.manager()
        .types("alerts subscribe", &[text("project", "starkent")])
        .await
        .whispers(&["Nothing was saved", "Did you mean **Starknet**?"]);
}

#[tokio::test]
async fn unsubscribing_takes_the_number_with_or_without_a_hash() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    let first = max.subscribes(&[]).await;
    let second = max.subscribes(&[text("status", "claimable-only")]).await;
    max.types("alerts unsubscribe", &[text("subscription", "nine")])
        .await
        .whispers(&[
            "no subscription “nine”",
            "**1** in <#7001>",
            "**2** in <#7001>",
        ]);
    max.types(
        "alerts unsubscribe",
        &[text("subscription", &format!("#{first}"))],
    )
    .await
    .whispers(&["Remove subscription 1?"]);
    max.presses("unsub1:1", &[])
        .await
        .says(&["Subscription 1 is gone", "still has 1 subscription"]);
    let asked = max
        .types("alerts unsubscribe", &[text("subscription", &second)])
        .await;
    max.presses(&asked.control("Remove 2"), &[])
        .await
        .says(&["Subscription 2 is gone", "claimable only"]);
    max.presses("unsub1:2", &[]).await.says(&["is no more"]);
    max.types("alerts unsubscribe", &[text("subscription", &second)])
        .await
        .whispers(&["no subscriptions yet", "/alerts setup"]);
    max.types("alerts list", &[])
        .await
        .whispers(&["No channel of this server gets alerts yet"]);
}

#[tokio::test]
async fn another_servers_subscription_can_be_neither_seen_nor_touched() {
    let desk = Desk::opens().await;
    desk.manager().subscribes(&[]).await;
    let stranger = desk.person(BETA, 60, ADMINISTRATOR);
    stranger
        .types("alerts list", &[])
        .await
        .whispers(&["No channel of this server"]);
    for command in ["alerts unsubscribe", "alerts test"] {
        stranger
            .types(command, &[text("subscription", "1")])
            .await
            .whispers(&["no subscriptions yet"]);
    }
    for pressed in ["repair1:1", "unsub1:1"] {
        stranger.presses(pressed, &[]).await.says(&["is no more"]);
    }
    assert!(
        stranger
            .is_typing("alerts test", "subscription", "")
            .await
            .is_empty()
    );
    let kept = desk.store.subscriptions(GuildId(ALPHA)).list().await;
    assert_eq!(kept.expect("a list").len(), 1);
}

#[tokio::test]
async fn trouble_is_told_in_plain_words_with_the_repair_beside_it() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    max.subscribes(&[]).await;
    desk.store
        .break_channel(ChannelId(GENERAL), Broken::Forbidden)
        .await
        .expect("broken");
    let list = max.types("alerts list", &[]).await;
    list.whispers(&["⚠️ Stopped", "Manage Webhooks", "1 stopped"]);
    let test = max.types("alerts test", &[text("subscription", "1")]).await;
    let body = max.reads_after(test, Done::Ok).await;
    assert!(
        body["content"]
            .as_str()
            .is_some_and(|w| w.contains("Repair 1")),
        "{body}"
    );
    max.presses(&list.control("Repair 1"), &[])
        .await
        .whispers(&["I try <#7001> again now"]);
    max.types("alerts list", &[]).await.whispers(&["✅ Works"]);
    max.presses("repair1:1", &[])
        .await
        .whispers(&["nothing to repair"]);
}

#[tokio::test]
async fn a_test_says_what_became_of_it() {
    let desk = Desk::opens().await;
    let max = desk.manager();
    max.subscribes(&[]).await;
    for (done, words) in [
        (Done::Ok, "A test message is in <#7001>"),
        (Done::WebhookCap(ChannelId(GENERAL)), "15 webhooks"),
        (Done::ChannelGone(ChannelId(GENERAL)), "no longer exists"),
        (
            Done::Unavailable(Unavailable::Refused("timeout".to_owned())),
            "refused it: timeout",
        ),
    ] {
        let asked = max.types("alerts test", &[text("subscription", "1")]).await;
        let body = max.reads_after(asked, done).await;
        assert!(
            body["content"].as_str().is_some_and(|w| w.contains(words)),
            "{body}"
        );
    }
}

/// Two managers change one subscription at the same moment: whoever is told
/// that it is saved finds it saved, and whoever came too late is told so.
#[tokio::test]
async fn of_two_changes_at_once_none_is_lost_silently() {
    let desk = Desk::opens().await;
    let number = desk.manager().subscribes(&[]).await;
    let catalogue = desk.store.subscriptions(GuildId(ALPHA));
    for round in 0..20 {
        let (style, other) = [("compact", "minimal"), ("minimal", "compact")][round % 2];
        let (hour, late) = (format!("{round:02}:00"), format!("{round:02}:30"));
        let quiet = [
            text("subscription", &number),
            text("from", &hour),
            text("to", &late),
        ];
        let edit = [text("subscription", &number), text("style", style)];
        let again = [text("subscription", &number), text("style", other)];
        let (max, meg) = (desk.manager(), desk.person(ALPHA, 71, MANAGE_CHANNELS));
        let (hours, first, second) = tokio::join!(
            max.types("alerts quiet", &quiet),
            meg.types("alerts edit", &edit),
            max.types("alerts edit", &again),
        );
        let now = catalogue.list().await.expect("a store").remove(0).manner;
        let saved = |said: &str| !said.contains("Nothing was saved");
        if saved(&hours.text()) {
            let from = now.quiet.as_ref().map(|quiet| quiet.from);
            assert_eq!(from, Some(u16::try_from(round).expect("small") * 60));
        } else {
            hours.says(&["at the same moment", "`/alerts list`"]);
        }
        let styles = [(first.text(), style), (second.text(), other)];
        let wanted = styles.iter().filter(|(said, _)| saved(said));
        assert!(wanted.clone().count() > 0 || saved(&hours.text()));
        let mut named = wanted.map(|(_, style)| *style).peekable();
        let is_one =
            named.peek().is_none() || named.any(|style| Style::parse(style) == Some(now.style));
        assert!(is_one, "{:?}: {styles:?}", now.style);
    }
    // Deterministically: what was read before another's change is not written.
    let read = catalogue.list().await.expect("a store").remove(0);
    let quieter = Changed {
        manner: Manner {
            quiet: None,
            ..read.manner.clone()
        },
        ..Changed::nothing(&read)
    };
    let made = catalogue.change(&read, &quieter).await.expect("a store");
    assert_eq!(made, Change::Made);
    let late = Changed {
        role: Some(RoleId(5)),
        ..Changed::nothing(&read)
    };
    let told = catalogue.change(&read, &late).await.expect("a store");
    assert_eq!(told, Change::Overtaken);
    let now = catalogue.list().await.expect("a store").remove(0);
    assert_eq!((now.manner.quiet, now.role), (None, None));
    let foreign = desk.store.subscriptions(GuildId(BETA));
    let told = foreign.change(&read, &late).await.expect("a store");
    assert_eq!(told, Change::Gone);
}
