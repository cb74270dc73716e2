//! The attack, played: a moderator's session is stolen, and the thief tries
//! each way to get a bad link out. What got out, for how long, what undid it.

use std::time::Duration;

use dropbell::sim::{Channel, Person, permissions};

use crate::support::scene::{Scene, shown};

const BAD: &str = "bad-claims.example";

/// A server with alerts, a second one, and Mo, whose session is stolen.
struct Attack {
    scene: Scene,
    ours: Channel,
    theirs: Channel,
    /// Another moderator, whose session is her own.
    mei: Person,
}

impl Attack {
    async fn begins() -> Self {
        let settings = [("DROPBELL_SAFETY_BURST", "15 per 1m")];
        let scene = Scene::with(dropbell::sim::Limits::off(), &settings).await;
        let ours = scene.subscribed("alerts", "status:everything").await;
        let beta = scene.discord.guild("Beta");
        let olga = beta.member("olga").with(permissions::MANAGE_CHANNELS);
        let theirs = beta.text_channel("alerts");
        let seat = olga.in_channel(&theirs);
        let reply = seat.types("/alerts subscribe status:everything").await;
        let reply = reply.expect("an answer");
        reply.finished().await.expect("subscribed");
        scene.adds("Zeta").await;
        let alert = ours.wait_for(|message| message.text().contains("Zeta"));
        alert.await.expect("the alert");
        let mei = scene
            .guild
            .member("mei")
            .with(permissions::MANAGE_MESSAGES | permissions::MANAGE_CHANNELS);
        Self {
            scene,
            ours,
            theirs,
            mei,
        }
    }

    /// The thief types with Mo's session.
    async fn types(&self, typed: &str) -> String {
        self.scene.moderates(typed).await.text()
    }

    /// Another address for what people know, approved by nobody but oneself.
    async fn other_addresses_wait(&self) {
        for kind in ["website", "claim", "check", "docs", "social"] {
            let link = format!("link project:Zeta kind:{kind} url:https://{BAD}/{kind}");
            let said = self.types(&link).await;
            assert!(said.contains("waits for a second person"), "{kind}: {said}");
        }
        let thief = self.scene.moderator.in_channel(&self.scene.lobby);
        let offered = thief.suggestions("/airdrop-mod approve proposal:").await;
        let offered = offered.expect("choices");
        assert_eq!(offered.len(), 5, "{offered:?}");
        let shown = thief
            .types(&format!(
                "/airdrop-mod approve proposal:{}",
                offered[0].value
            ))
            .await
            .expect("an answer");
        assert!(
            shown.text().contains("You proposed this yourself"),
            "{}",
            shown.text()
        );
        let pressed = self.scene.moderator.clicks(&shown, "Approve").await;
        assert!(pressed.is_err(), "the button can be pressed");
    }

    /// Addresses that look like what was approved, or lead on from it.
    async fn tricks_are_seen_through(&self) {
        for url in [
            format!("https://zeta.example/out?url=https://{BAD}/drain"),
            "https://z\u{435}ta.example/claim".to_owned(),
            "https://zeta-claim.example".to_owned(),
            "https://zeta.example.bad-claims.example".to_owned(),
            format!("https://zeta.example@{BAD}"),
            "https://bit.ly/3zeta".to_owned(),
        ] {
            let said = self
                .types(&format!("link project:Zeta kind:claim url:{url}"))
                .await;
            let counts = said.contains("counts at once");
            assert!(!counts, "{url}: {said}");
        }
    }

    /// What was taken back comes again, under another name.
    async fn the_same_site_does_not_return(&self) {
        let again = format!("add name:Silver website:https://{BAD}/again status:claimable");
        let said = self.types(&again).await;
        assert!(said.contains("waits for a second person"), "{said}");
        self.scene.discord.quiet(Duration::from_millis(300)).await;
        for message in self.ours.messages() {
            assert!(
                !message.value.to_string().contains(BAD),
                "{}",
                message.text()
            );
        }
    }

    /// The second try came within the minute of the flood, which stopped the
    /// server once more.
    async fn goes_on(&self) {
        let seat = self.mei.in_channel(&self.scene.lobby);
        let list = seat.types("/alerts list").await.expect("a list");
        let reply = self.mei.clicks(&list, "Go on").await.expect("an answer");
        assert!(reply.text().contains("go out again"), "{}", reply.text());
    }

    /// The catalogue that every server shares.
    async fn the_shared_catalogue_is_out_of_reach(&self) {
        for attempt in [
            "status project:Starknet status:claimable".to_owned(),
            format!("link project:Starknet kind:claim url:https://{BAD}"),
            format!("add name:Gold website:https://{BAD} status:claimable scope:every-server"),
            "retract project:Starknet reason:x".to_owned(),
            "stop".to_owned(),
        ] {
            let said = self.types(&attempt).await;
            assert!(said.contains("curators"), "{attempt}: {said}");
        }
    }

    /// Names, summaries and reasons lead nowhere and ring nobody.
    async fn texts_are_harmless(&self) {
        let lure = format!("https://{BAD}/drain");
        self.types(&format!(
            "status project:Zeta status:likely reason:@everyone {lure}"
        ))
        .await;
        let alert = self
            .ours
            .wait_for(|message| message.text().contains("Likely"));
        alert.await.expect("the lure");
        for message in self.ours.messages() {
            assert!(!message.text().contains(&lure), "{}", message.text());
            assert_eq!(message.value["mention_everyone"], false);
        }
    }

    /// A project of one's own, with a site that nobody has looked at: the one
    /// link that one person can send, to this server alone. Then many of them.
    async fn a_flood_is_stopped(&self) {
        let golden = format!("add name:Golden website:https://{BAD} status:claimable");
        self.types(&golden).await;
        let alert = self
            .ours
            .wait_for(|message| message.text().contains("Golden"));
        alert.await.expect("it is out");
        let mut out = 0;
        loop {
            let said = self
                .types(&format!(
                    "add name:Flood{out} website:https://flood{out}.example status:claimable"
                ))
                .await;
            if said.contains("alerts are stopped") {
                break;
            }
            out += 1;
            assert!(out <= 15, "{out} announcements, and nothing stops them");
        }
        let before = self.ours.messages().len();
        self.types("add name:Late website:https://late.example status:claimable")
            .await;
        self.scene.discord.quiet(Duration::from_millis(300)).await;
        let after = shown(&self.ours.messages());
        assert_eq!(after.len(), before, "it went on: {after:?}");
    }

    /// One command takes it back, while alerts are stopped; then somebody else
    /// lets them go on.
    async fn is_undone(&self) {
        let seat = self.mei.in_channel(&self.scene.lobby);
        let list = seat.types("/alerts list").await.expect("a list");
        let text = list.text();
        assert!(text.contains("This server's alerts are stopped"), "{text}");
        let said = seat
            .types("/airdrop-mod retract project:Golden reason:stolen-account action:flag-scam")
            .await
            .expect("an answer");
        assert!(said.text().contains("Took back"), "{}", said.text());
        let gone = |_: &_| {
            let messages = self.ours.messages();
            messages.iter().all(|m| !m.value.to_string().contains(BAD))
        };
        let discord = &self.scene.discord;
        let waited = discord.wait_until("the link is gone", gone).await;
        waited.expect("every message is edited");
        let reply = self.mei.clicks(&list, "Go on").await.expect("an answer");
        assert!(reply.text().contains("go out again"), "{}", reply.text());
        self.ours
            .wait_for(|message| message.text().contains("Golden: suspected scam"))
            .await
            .expect("the warning");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stolen_moderator_session_is_bounded_and_undone() {
    let attack = Attack::begins().await;
    attack.other_addresses_wait().await;
    attack.tricks_are_seen_through().await;
    attack.the_shared_catalogue_is_out_of_reach().await;
    attack.texts_are_harmless().await;
    attack.a_flood_is_stopped().await;
    attack.is_undone().await;
    attack.the_same_site_does_not_return().await;
    attack.goes_on().await;
    assert!(
        attack.theirs.messages().is_empty(),
        "another server was reached: {:?}",
        shown(&attack.theirs.messages())
    );
    attack.scene.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_channel_is_told_of_a_flood_with_the_button_to_go_on() {
    let attack = Attack::begins().await;
    let log = attack.scene.guild.text_channel("bot-log");
    has_log_channel(&attack.scene, &log).await;
    attack.a_flood_is_stopped().await;
    let notice = log
        .wait_for(|message| message.text().contains("alerts are stopped"))
        .await
        .expect("the notice");
    let own = attack.scene.moderator.clicks_on(&notice, "Go on").await;
    let refused = own.expect("an answer").text();
    assert!(refused.contains("Another moderator"), "{refused}");
    let mei = attack.mei.clicks_on(&notice, "Go on").await;
    let said = mei.expect("an answer").text();
    assert!(said.contains("go out again"), "{said}");
    attack
        .ours
        .wait_for(|message| message.text().contains("Late"))
        .await
        .expect("what waited");
    attack.scene.ends().await;
}

/// As `/alerts settings log-channel` sets it.
async fn has_log_channel(scene: &Scene, channel: &Channel) {
    use sqlx::ConnectOptions;
    let mut store = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(scene.bot.database())
        .connect()
        .await
        .expect("the bot's store");
    let done = sqlx::query("UPDATE guilds SET log_channel_id = $1 WHERE guild_id = $2")
        .bind(channel.id().cast_signed())
        .bind(scene.guild.id().cast_signed())
        .execute(&mut store)
        .await
        .expect("set");
    assert_eq!(done.rows_affected(), 1);
}
