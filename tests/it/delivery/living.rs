//! Living cards: details edit the earlier message, milestones lead back to it.

use std::time::Duration;

use dropbell::sim::{Act, Channel, Fault, Limits, Rate, RecordedRequest, RouteKind};

use crate::conversations::Town;
use crate::support::scene::{Scene, shown};

impl Scene {
    /// A moderator sets dates and confirms them.
    async fn dates(&self, options: &str) {
        let asked = self.moderates(&format!("dates {options}")).await;
        let saved = self.moderator.clicks(&asked, "Save").await;
        saved.expect("dates are saved");
    }
}

async fn becomes(channel: &Channel, what: &str) {
    let found = channel.wait_for(|message| message.text().contains(what));
    if found.await.is_err() {
        panic!("{what:?} in {:?}", shown(&channel.messages()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_detail_edits_the_message_and_a_milestone_leads_back_to_it() {
    let scene = Scene::new().await;
    let role = scene.guild.role_with("hunters", 0, true);
    let alerts = scene
        .subscribed("alerts", "role:@hunters ping-on:all")
        .await;
    let lines = scene.subscribed("lines", "style:minimal").await;
    scene.adds("Zeta").await;
    scene.adds("Yota").await;
    scene.moves("Zeta", "confirmed").await;
    becomes(&alerts, "Zeta").await;
    becomes(&lines, "Zeta").await;
    let first = alerts.messages().remove(0);
    scene.dates("project:Zeta closes:in 20 days").await;
    for channel in [&alerts, &lines] {
        becomes(channel, "Claim closes").await;
        becomes(channel, "✏️ Updated <t:").await;
        becomes(channel, "dates").await;
        assert_eq!(channel.messages().len(), 1, "a detail is no new message");
    }
    let edited = alerts.messages().remove(0);
    assert_eq!((edited.id, edited.content()), (first.id, first.content()));
    assert_eq!(edited.pings.roles, [role.id()], "of the first time alone");
    assert!(!edited.earlier.is_empty());

    scene.moves("Zeta", "claimable").await;
    becomes(&alerts, "Claimable").await;
    let all = alerts.messages();
    let back = format!(
        "[Earlier message](https://discord.com/channels/{}/{}/{})",
        scene.guild.id(),
        alerts.id(),
        first.id
    );
    assert!(all[1].text().contains(&back), "{}", all[1].text());
    // From now on the newer one is the one that lives.
    scene.dates("project:Zeta closes:in 10 days").await;
    scene
        .discord
        .wait_until("the newer one is edited", |_| {
            alerts
                .messages()
                .get(1)
                .is_some_and(|m| !m.earlier.is_empty())
        })
        .await
        .expect("edited");
    scene.moves("Yota", "confirmed").await;
    becomes(&alerts, "Yota: Confirmed").await;
    let all = shown(&alerts.messages());
    assert!(!all[2].contains("Earlier message"), "{all:?}");
    assert_eq!(alerts.messages()[0].earlier.len(), 1);
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_stays_so_and_who_left_is_left_alone() {
    let scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    let left = scene.subscribed("left", "status:everything").await;
    scene.adds("Zeta").await;
    becomes(&alerts, "Zeta").await;
    becomes(&left, "Zeta").await;
    let manager = scene.manager.in_channel(&scene.lobby);
    let asked = manager.types("/alerts unsubscribe subscription:2").await;
    let asked = asked.expect("an answer");
    scene
        .manager
        .clicks(&asked, "Remove 2")
        .await
        .expect("removed");
    scene.moderates("retract project:Zeta reason:stolen").await;
    becomes(&alerts, "This alert was taken back").await;
    scene.dates("project:Zeta closes:in 20 days").await;
    scene.moves("Zeta", "likely").await;
    becomes(&alerts, "Likely").await;
    let all = shown(&alerts.messages());
    let newest = all.last().expect("a message");
    let first = alerts.messages()[0].id.to_string();
    assert!(!newest.contains(&first), "{newest}");
    scene.discord.quiet(Duration::from_millis(300)).await;
    let old = alerts.messages().remove(0).text();
    assert!(old.contains("taken back"), "{old}");
    assert!(!old.contains("zeta.example"), "{old}");
    assert_eq!(left.messages()[0].earlier.len(), 1, "of the retraction");
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_survives_an_outage_and_a_restart() {
    let mut scene = Scene::new().await;
    let alerts = scene.subscribed("alerts", "status:everything").await;
    scene.adds("Zeta").await;
    becomes(&alerts, "Zeta").await;
    let edits = Fault::on(RouteKind::EditWebhookMessage).does(Act::ResetBefore);
    let failing = scene.discord.fault(edits.times(1000));
    scene.dates("project:Zeta closes:in 20 days").await;
    scene
        .discord
        .wait_until("a try", |d| d.struck(failing) > 0)
        .await
        .expect("a try");
    scene.bot.stops().await.expect("a clean end");
    scene.discord.no_more_faults();
    scene.bot.start().await;
    scene.discord.bot_is_ready().await.expect("it is back");
    becomes(&alerts, "✏️ Updated").await;
    assert_eq!(alerts.messages().len(), 1);
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forum_post_is_edited_where_it_lies() {
    let scene = Scene::new().await;
    let forum = scene.guild.forum("drops", &[]);
    scene.subscribe(&forum, "status:everything").await;
    scene.adds("Zeta").await;
    let post = scene
        .discord
        .wait_for("a post in the forum", |_| forum.threads().pop())
        .await
        .expect("a post");
    scene.dates("project:Zeta closes:in 20 days").await;
    becomes(&post, "✏️ Updated").await;
    scene.moves("Zeta", "likely").await;
    let next = scene.discord.wait_for("another post", |_| {
        forum.threads().into_iter().find(|t| t.id() != post.id())
    });
    let next = next.await.expect("another post");
    let back = format!("/{0}/{0})", post.id());
    becomes(&next, &back).await;
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_edited_while_sending_is_stopped() {
    let town = Town::opens().await;
    town.max
        .hears("/alerts subscribe channel:#alerts status:everything")
        .await;
    town.mo
        .hears("/airdrop-mod add name:Zeta website:https://zeta.example status:possible")
        .await;
    town.alerts.wait_for_messages(1).await.expect("an alert");
    town.vera.hears("/airdrop-mod stop").await;
    let asked = town
        .mo
        .asks("/airdrop-mod dates project:Zeta closes:in 20 days")
        .await;
    town.mo.presses(&asked, "Save").await;
    town.discord.quiet(Duration::from_millis(300)).await;
    assert!(town.alerts.messages()[0].earlier.is_empty());
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_edits_of_old_messages_than_discord_takes_are_made_one_by_one() {
    let limits = Limits {
        old_edits: Some(Rate::new(1, Duration::from_secs(2))),
        old_age: Duration::ZERO,
        ..Limits::off()
    };
    let scene = Scene::with(limits, &[]).await;
    let alerts = scene.subscribed("alerts", "").await;
    let names = ["Zeta", "Yota", "Omega"];
    for name in names {
        scene.adds(name).await;
        scene.moves(name, "confirmed").await;
        becomes(&alerts, &format!("{name}: Confirmed")).await;
    }
    for name in names {
        let line = format!("retract project:{name} reason:fake");
        scene.moderates(&line).await;
    }
    scene
        .discord
        .wait_until("every message is changed", |_| {
            let all = alerts.messages();
            all.iter().filter(|m| !m.earlier.is_empty()).count() == names.len()
        })
        .await
        .unwrap_or_else(|late| panic!("{late:?}: {:?}", shown(&alerts.messages())));
    let too_many = |request: &&RecordedRequest| request.code == Some(30046);
    let requests = scene.discord.requests();
    let refused = requests.iter().filter(too_many).count();
    // Discord tells nobody ahead how many it takes: each wait begins with one.
    assert!((1..=names.len()).contains(&refused), "{refused} refused");
    // An alert is no edit, and does not stand behind them for ever.
    scene.adds("Psi").await;
    scene.moves("Psi", "confirmed").await;
    becomes(&alerts, "Psi: Confirmed").await;
    scene.ends().await;
}
