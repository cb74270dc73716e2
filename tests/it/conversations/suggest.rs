//! "Suggest as airdrop" and `/airdrop-mod suggestions`

use dropbell::domain::{GuildId, UnixMillis, UserId};
use dropbell::sim::{Message, Refusal, Reply};
use dropbell::store::audit::Part;
use dropbell::store::suggestions::{A_DAY, OPEN};
use serde_json::json;

use super::{Somebody, Town, is_silent_about, says};
use crate::support::ledger;

const MENU: &str = "Suggest as airdrop";
const QUEUE: &str = "/airdrop-mod suggestions";

/// Uses the menu on a message.
async fn points_at(who: &Somebody, message: &Message) -> Reply {
    let reply = who.seat.message_menu(message, MENU).await;
    reply.expect("an answer")
}

/// Sends off the form of an answer.
async fn fills(who: &Somebody, form: &Reply, fields: &[(&str, &str)]) -> Reply {
    let modal = form
        .modal()
        .unwrap_or_else(|| panic!("no form: {}", form.text()));
    let reply = who.person.submits(&modal, fields).await.expect("an answer");
    assert!(reply.is_ephemeral(), "everybody sees the answer");
    reply
}

/// Writes a message, points at it, sends the form as it is filled.
async fn suggests(who: &Somebody, text: &str) -> String {
    let message = who.seat.says(text);
    let form = points_at(who, &message).await;
    if form.modal().is_none() {
        assert!(form.is_ephemeral(), "everybody sees the answer");
        return form.text();
    }
    fills(who, &form, &[]).await.text()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_suggests_a_moderator_accepts_and_the_member_is_told() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    let message = town
        .max
        .seat
        .says("Have you seen **Zeta**? They confirmed it: https://zeta.example/drop!");
    let form = points_at(&town.mira, &message).await;
    let modal = form.modal().expect("a form");
    let inputs = modal.inputs();
    assert_eq!(inputs[0].1, "Zeta");
    assert_eq!(inputs[1].1, "https://zeta.example/drop");
    says(&inputs[2].1, &["Have you seen", "confirmed"]);
    let thanks = fills(&town.mira, &form, &[]).await.text();
    says(&thanks, &["Thank you", "**Zeta**", "moderators"]);

    let queue = town.mo.asks(QUEUE).await;
    assert!(queue.is_ephemeral());
    let mira = format!("<@{}>", town.mira.person.id());
    says(
        &queue.text(),
        &[
            "Suggestion 1 of 1",
            "Zeta",
            &mira,
            "`zeta.example`",
            "Have you seen",
        ],
    );
    let link = town.mo.person.clicks(&queue, "The message").await;
    let Err(Refusal::Link(url)) = link else {
        panic!("no way to the message")
    };
    let ids = (town.alpha.id(), message.channel, message.id);
    assert_eq!(
        url,
        format!("https://discord.com/channels/{}/{}/{}", ids.0, ids.1, ids.2)
    );
    let form = town.mo.presses(&queue, "Accept…").await;
    let modal = form.modal().expect("a form");
    assert_eq!(
        modal.inputs()[2],
        ("Status".to_owned(), "possible".to_owned())
    );
    let done = fills(&town.mo, &form, &[("Status", "confirmed")]).await;
    says(
        &done.text(),
        &["Added **Zeta**", "Confirmed", "No suggestion waits"],
    );
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    says(&alert[0].text(), &["Zeta", "Confirmed"]);

    let news = town.mira.hears("/airdrop list").await;
    says(&news, &["Your suggestion **Zeta** was accepted", "Zeta"]);
    is_silent_about(&town.mira.hears("/airdrop list").await, &["suggestion"]);
    let mo = format!("<@{}>", town.mo.person.id());
    let history = town.mo.hears("/airdrop-mod history project:Zeta").await;
    says(&history, &[&mo, "accepted “Zeta”, suggested by", &mira]);
    let again = points_at(&town.max, &message).await;
    says(&again.text(), &["have looked at that already"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_reaches_the_member_and_the_history() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Dubious** https://dubious.example").await;
    let queue = town.mo.asks(QUEUE).await;
    let form = town.mo.presses(&queue, "Reject…").await;
    let reason = "no sign of a @everyone token";
    let done = fills(&town.mo, &form, &[("reason", reason)]).await;
    says(
        &done.text(),
        &["Rejected **Dubious**", "No suggestion waits"],
    );
    let news = town.mira.hears("/airdrop help").await;
    says(&news, &["**Dubious** was not accepted: no sign of a"]);
    is_silent_about(&news, &["@everyone"]);
    let history = town.mo.hears("/airdrop-mod history").await;
    says(&history, &["rejected “Dubious”", "no sign of a"]);
    let by = town.mo.hears("/airdrop-mod history user:@vera").await;
    is_silent_about(&by, &["Dubious"]);
    let card = town.mira.asks("/airdrop info project:Starknet").await;
    let public = town.mira.presses(&card, "History").await;
    is_silent_about(&public.text(), &["Dubious"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_is_not_queued_and_its_status_is_told() {
    let town = Town::opens().await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    let same = suggests(&town.mira, "**zeta** will drop soon").await;
    says(&same, &["Nothing was suggested", "Zeta", "Confirmed"]);
    let misspelt = suggests(&town.mira, "**Starknett** is coming").await;
    says(&misspelt, &["looks like **Starknet**", "its own site"]);
    let domain = suggests(&town.mira, "**Omega** https://app.zeta.example/claim").await;
    says(&domain, &["**Zeta**", "in the catalogue already"]);
    says(&town.mo.hears(QUEUE).await, &["No suggestion waits"]);
    // A near name with a site of its own is for the moderators to judge.
    let imitation = suggests(&town.mira, "**Starknett** https://other-thing.example").await;
    says(&imitation, &["Thank you"]);
    says(
        &town.mo.hears(QUEUE).await,
        &["Perhaps the same as", "**Starknet**"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_alert_is_known_and_so_is_what_discord_wrote() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:confirmed")
        .await;
    let alert = town.alerts.wait_for_messages(1).await.expect("an alert");
    // Its receipt says what it tells of.
    ledger::drained(&town.bot).await;
    let told = points_at(&town.mira, &alert[0]).await.text();
    says(&told, &["Zeta", "in the catalogue already", "Confirmed"]);
    let shared = town.mira.asks("/airdrop list share:true").await;
    let told = points_at(&town.mira, &shared.message().expect("a message")).await;
    says(&told.text(), &["I wrote that message myself"]);
    let mut joined = town.mira.seat.says("");
    joined.value["type"] = json!(7);
    let told = points_at(&town.mira, &joined).await.text();
    says(&told, &["Discord wrote that message"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_message_can_be_pointed_at() {
    let town = Town::opens().await;
    let empty = town.max.seat.says("");
    let form = points_at(&town.mira, &empty).await;
    assert_eq!(form.modal().expect("a form").inputs()[0].1, "");
    let long = town.max.seat.says(&"🎉 https:// **".repeat(180));
    assert!(points_at(&town.mira, &long).await.modal().is_some());
    // A bot's message that has nothing but embeds and parts that serenity's
    // model does not know.
    let mut foreign = town.max.seat.says("");
    foreign.value["embeds"] = json!([{
        "type": "rich", "title": "Omega airdrop", "url": "https://omega.example",
        "description": "Claim from Monday",
    }]);
    foreign.value["components"] = json!([{ "type": 17, "id": 1, "components": [
        { "type": 10, "id": 2, "content": "a container" },
    ]}]);
    foreign.value["flags"] = json!(32768);
    let form = points_at(&town.mira, &foreign).await;
    let inputs = form.modal().expect("a form").inputs();
    assert_eq!(inputs[0].1, "Omega");
    assert_eq!(inputs[1].1, "https://omega.example");
    says(&inputs[2].1, &["Claim from Monday"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_link_is_refused_without_repeating_it() {
    let town = Town::opens().await;
    town.vera
        .hears("/airdrop-mod add name:Omega website:https://omegalabs.io status:likely")
        .await;
    for bad in [
        "http://zeta.example",
        "https://bit.ly/zeta",
        "https://discord.gg/zeta",
        "https://starknet.io@evil.example",
        "https://claim-omegalabs.io",
        "https://1.2.3.4/zeta",
        "zeta.example",
    ] {
        let message = town.mira.seat.says("**Zeta** drops");
        let form = points_at(&town.mira, &message).await;
        assert_eq!(form.modal().expect("a form").inputs()[1].1, "");
        let told = fills(&town.mira, &form, &[("website", bad)]).await.text();
        assert!(told.contains("I can't take that link"), "{bad}: {told}");
        is_silent_about(&told, &[bad, "evil", "bit.ly", "1.2.3.4", "omegalabs"]);
    }
    says(&town.mo.hears(QUEUE).await, &["No suggestion waits"]);
    let message = town.mira.seat.says("**Zeta** drops");
    let form = points_at(&town.mira, &message).await;
    let told = fills(&town.mira, &form, &[("name", "Ζeta")]).await.text();
    says(&told, &["Nothing was saved", "name"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_is_harmless_in_the_queue() {
    let town = Town::opens().await;
    let message = town.max.seat.says("hello");
    let form = points_at(&town.mira, &message).await;
    let note = "@everyone [claim](https://evil.example) <@&1> \u{202e}reversed\n# Big\n> quote";
    fills(
        &town.mira,
        &form,
        &[("name", "**Bold** _x_ [y](z)"), ("note", note)],
    )
    .await;
    let queue = town.mo.asks(QUEUE).await;
    let shown = queue.text();
    is_silent_about(
        &shown,
        &[
            "@everyone",
            "](https://evil",
            "<@&1>",
            "\u{202e}",
            "\n# ",
            "\n> ",
            "**Bold**",
        ],
    );
    says(&shown, &["none given"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_member_may_suggest_only_so_much() {
    let town = Town::opens().await;
    for number in 0..OPEN {
        let told = suggests(&town.mira, &format!("**Project {number}{number}**")).await;
        says(&told, &["Thank you"]);
    }
    let told = suggests(&town.mira, "**One more**").await;
    says(&told, &["3 suggestions of yours wait"]);
    for _ in 0..OPEN {
        let queue = town.mo.asks(QUEUE).await;
        let form = town.mo.presses(&queue, "Reject…").await;
        fills(&town.mo, &form, &[]).await;
    }
    for number in OPEN..A_DAY {
        let told = suggests(&town.mira, &format!("**Project {number}{number}**")).await;
        says(&told, &["Thank you"]);
    }
    let told = suggests(&town.mira, "**One more**").await;
    says(&told, &["5 airdrops here within a day"]);
    says(&suggests(&town.max, "**Another**").await, &["Thank you"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_thing_suggested_twice_waits_once() {
    let town = Town::opens().await;
    let message = town.mo.seat.says("**Zeta** https://zeta.example");
    let form = points_at(&town.mira, &message).await;
    fills(&town.mira, &form, &[]).await;
    says(
        &points_at(&town.mira, &message).await.text(),
        &["You suggested that already"],
    );
    says(
        &points_at(&town.max, &message).await.text(),
        &["Somebody suggested that already", "you suggest it as well"],
    );
    says(
        &suggests(&town.vera, "**ZETA** is out").await,
        &["Somebody suggested that already"],
    );
    points_at(&town.max, &message).await;
    let queue = town.mo.hears(QUEUE).await;
    says(
        &queue,
        &["Suggestion 1 of 1", "2 other members suggested it as well"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_moderators_do_nothing_twice() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Zeta** https://zeta.example").await;
    suggests(&town.max, "**Omega** https://omega.example").await;
    let (mine, hers) = (town.mo.asks(QUEUE).await, town.vera.asks(QUEUE).await);
    let (take, turn_down) = (
        town.mo.presses(&mine, "Accept…").await,
        town.vera.presses(&hers, "Reject…").await,
    );
    let twice = town.mo.presses(&mine, "Accept…").await;
    says(
        &fills(&town.mo, &take, &[]).await.text(),
        &["Added **Zeta**"],
    );
    let mo = format!("<@{}> accepted **Zeta**", town.mo.person.id());
    // She reads what he did, and sees what still waits.
    for late in [
        fills(&town.vera, &turn_down, &[]).await,
        fills(&town.mo, &twice, &[]).await,
    ] {
        says(&late.text(), &[&mo, "nothing was done twice", "Omega"]);
    }
    let history = town.mo.hears("/airdrop-mod history").await;
    assert_eq!(history.matches("accepted “Zeta”").count(), 1, "{history}");
    is_silent_about(&history, &["rejected"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_stays_in_the_queue_and_overwrites_nobodys() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Zeta** https://zeta.example").await;
    let (mine, hers) = (town.mo.asks(QUEUE).await, town.vera.asks(QUEUE).await);
    let first = town.mo.presses(&mine, "Edit…").await;
    let second = town.vera.presses(&hers, "Edit…").await;
    let done = fills(&town.mo, &first, &[("Name", "Zeta Prime")]).await;
    says(
        &done.text(),
        &["Corrected", "Zeta Prime", "Suggestion 1 of 1"],
    );
    let late = fills(&town.vera, &second, &[("Name", "Zeta Minor")]).await;
    says(
        &late.text(),
        &["corrected **Zeta Prime** meanwhile", "nothing was saved"],
    );
    let bad = town.mo.presses(&done, "Edit…").await;
    let told = fills(&town.mo, &bad, &[("Website", "http://zeta.example")]).await;
    says(&told.text(), &["Nothing was saved", "website"]);
    let form = town.mo.presses(&done, "Accept…").await;
    let modal = form.modal().expect("a form");
    // The client lets nobody choose what is not in the list.
    let wrong = town.mo.person.submits(&modal, &[("Status", "soon")]).await;
    assert!(
        matches!(wrong, Err(Refusal::WrongValue { .. })),
        "{:?}",
        wrong.err()
    );
    let form = town.mo.presses(&done, "Accept…").await;
    let done = fills(&town.mo, &form, &[("Website", "http://zeta.example")]).await;
    says(&done.text(), &["Nothing was saved", "website"]);
    says(&town.mo.hears(QUEUE).await, &["Zeta Prime"]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_has_pages_and_old_buttons_still_answer() {
    let town = Town::opens().await;
    suggests(&town.mira, "**First thing**").await;
    suggests(&town.mira, "**Second thing**").await;
    let queue = town.mo.asks(QUEUE).await;
    says(&queue.text(), &["Suggestion 1 of 2", "First thing"]);
    let next = town.mo.presses(&queue, "Next ▶").await;
    says(&next.text(), &["Suggestion 2 of 2", "Second thing"]);
    let message = queue.message().expect("a message");
    for (forged, answer) in [
        ("take1:999", "no longer waits"),
        ("refuse1:999", "no longer waits"),
        ("amend1:999:1", "no longer waits"),
        ("queue1:n:99999", "Suggestion 2 of 2"),
        ("queue1:n:-1", "no longer works"),
        ("take1:01", "no longer works"),
        ("suggest1:1:1", "no longer works"),
    ] {
        let said = town.forges_press(&town.mo, &message, forged).await;
        says(&said, &[answer]);
    }
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_moderators_see_the_queue_and_only_their_servers() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Zeta** https://zeta.example").await;
    assert_eq!(town.mira.cannot_send(QUEUE).await, Refusal::NotPermitted);
    let forged = town
        .forges(&town.mira, ["airdrop-mod", "suggestions"], json!([]))
        .await;
    says(&forged, &["You need **Manage Messages**"]);
    says(&town.sam.hears(QUEUE).await, &["No suggestion waits"]);
    let his = town.sam.asks("/airdrop list").await;
    let message = his.message().expect("a message");
    for id in ["take1:1", "refuse1:1", "amend1:1:1"] {
        let told = town.forges_press(&town.sam, &message, id).await;
        is_silent_about(&told, &["Zeta", "zeta"]);
        let told = town.forges_press(&town.mira, &message, id).await;
        is_silent_about(&told, &["zeta.example"]);
    }
    let dm = town.mira.person.in_dm();
    let written = dm.says("**Zeta**");
    let menu = dm.message_menu(&written, MENU).await;
    assert!(menu.is_err(), "the menu is for servers");
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_channel_hears_once_that_something_waits() {
    let town = Town::opens().await;
    town.max.hears("/alerts settings log-channel:#alerts").await;
    let before = town.alerts.messages().len();
    suggests(&town.mira, "**Zeta**").await;
    suggests(&town.mira, "**Omega**").await;
    let waits = |message: &Message| message.text().contains(QUEUE);
    town.alerts.wait_for(waits).await.expect("a line");
    let told = town.alerts.messages();
    assert_eq!(told[before..].iter().filter(|m| waits(m)).count(), 1);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forget_me_takes_it_back() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Zeta**").await;
    suggests(&town.mira, "**Omega** https://omega.example").await;
    let queue = town.mo.asks(QUEUE).await;
    let form = town.mo.presses(&queue, "Reject…").await;
    fills(&town.mo, &form, &[]).await;
    let told = town.mira.hears("/airdrop forget-me").await;
    says(&told, &["2 suggestions of yours"]);
    says(&town.mo.hears(QUEUE).await, &["No suggestion waits"]);
    let mira = town.mira.person.id().to_string();
    let history = town.mo.hears("/airdrop-mod history").await;
    says(&history, &["rejected “Zeta”, suggested by somebody"]);
    is_silent_about(&history, &[&mira]);
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everyone_is_answered_in_their_own_language() {
    let town = Town::opens().await;
    let dieter = Somebody::at(town.alpha.member("dieter").speaking("de"), &town.general);
    let message = town.mira.seat.says("**Zeta** https://zeta.example");
    let form = points_at(&dieter, &message).await;
    says(
        form.modal().expect("a form").title(),
        &["Airdrop vorschlagen"],
    );
    let thanks = fills(&dieter, &form, &[]).await.text();
    says(&thanks, &["Danke", "**Zeta**"]);
    let menus: Vec<_> = town.discord.commands(None);
    let menu = menus.iter().find(|command| command["type"] == 3);
    let menu = menu.expect("the menu is registered");
    assert_eq!(menu["name"], MENU);
    assert_eq!(menu["name_localizations"]["de"], "Als Airdrop vorschlagen");
    assert_eq!(menu["contexts"], json!([0]));
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_looks_at_goes_after_a_month_and_decisions_after_their_time() {
    let desk = crate::commands::desk::Desk::opens().await;
    let (guild, day) = (GuildId(crate::commands::desk::ALPHA), 86_400_000);
    let mira = desk.member();
    for (message, name) in [(1, "Zeta"), (2, "Omega")] {
        let form = format!("suggest1:7001:{message}");
        mira.submits(&form, &[("name", name)])
            .await
            .whispers(&["Thank you"]);
    }
    desk.moderator()
        .submits("refuse1:1", &[])
        .await
        .says(&["Rejected"]);
    let at = |days: i64| UnixMillis(desk.clock.now().0 + days * day);
    let queue = desk.store.suggestions(guild);
    let drop = async |now, decided| {
        desk.store
            .drop_old_suggestions(now, decided)
            .await
            .expect("a store")
    };
    assert_eq!(drop(at(29), at(-1)).await, 0);
    assert_eq!(drop(at(31), at(-1)).await, 1);
    assert_eq!(queue.waiting(0).await.expect("a store").2, 0);
    let decided = queue.decided(None, Some(UserId(3)), Part::Newest, 9).await;
    assert_eq!(decided.expect("a store").len(), 1);
    assert_eq!(drop(at(100), at(1)).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_suggested_the_same_is_told_as_well_once_and_in_their_language() {
    let town = Town::opens().await;
    suggests(&town.mira, "**Zeta** https://zeta.example").await;
    suggests(&town.mira, "**Omega** https://omega.example").await;
    let max = town.max.person.clone().speaking("de");
    let max = Somebody::at(max, &town.general);
    let backed = suggests(&max, "**Zeta** https://zeta.example").await;
    says(
        &backed,
        &["schon jemand vorgeschlagen", "nächster `/airdrop`-Befehl"],
    );
    is_silent_about(&max.hears("/airdrop list").await, &["Dein Vorschlag"]);
    let queue = town.mo.asks(QUEUE).await;
    says(&queue.text(), &["Zeta", "1 other"]);
    let form = town.mo.presses(&queue, "Reject…").await;
    fills(&town.mo, &form, &[("reason", "no token")]).await;
    let queue = town.mo.asks(QUEUE).await;
    let form = town.mo.presses(&queue, "Accept…").await;
    fills(&town.mo, &form, &[]).await;

    let told = max.hears("/airdrop list").await;
    says(
        &told,
        &["Dein Vorschlag **Zeta** wurde nicht angenommen: no token"],
    );
    is_silent_about(&told, &["**Omega** wurde"]);
    is_silent_about(&max.hears("/airdrop list").await, &["Dein Vorschlag"]);
    // It is news for each of them apart.
    let told = town.mira.hears("/airdrop list").await;
    says(
        &told,
        &[
            "**Zeta** was not accepted: no token",
            "**Omega** was accepted",
        ],
    );
    for nobody in [&town.vera, &town.sam] {
        is_silent_about(&nobody.hears("/airdrop list").await, &["suggestion"]);
    }
    town.closes().await;
}
