//! The story: what the bot does for people, each step checked.

use std::time::Duration;

use super::bot::Bot;
use super::checks::{Checks, Failed};
use super::screen::{DIM, Screen, WIRE};
use super::stage::Stage;
use crate::sim::{Message, RecordedRequest, Refusal, Reply, RouteKind};

/// No request for so long: nothing more is to come.
const QUIET: Duration = Duration::from_millis(400);

/// The story on its stage.
pub(super) struct Story<'a> {
    pub(super) stage: &'a Stage,
    pub(super) bot: &'a mut Bot,
    pub(super) screen: &'a Screen,
    checks: Checks,
    /// Alerts that the channel must hold by now.
    pub(super) alerts: usize,
    pub(super) list: Option<Reply>,
}

/// Tells the whole story; returns how many checks held, and which did not.
pub(super) async fn tell(stage: &Stage, bot: &mut Bot, screen: &Screen) -> (usize, Vec<Failed>) {
    let mut story = Story {
        stage,
        bot,
        screen,
        checks: Checks::default(),
        alerts: 0,
        list: None,
    };
    let done = story.look_up().await;
    story.note(done);
    let done = story.subscribe().await;
    story.note(done);
    let done = story.add().await;
    story.note(done);
    let done = story.confirm().await;
    story.note(done);
    let done = story.borders().await;
    story.note(done);
    let done = story.rate_limit().await;
    story.note(done);
    let done = story.lost_answer().await;
    story.note(done);
    let done = story.outage().await;
    story.note(done);
    let done = story.restart().await;
    story.note(done);
    story.checks.into_parts()
}

impl Story<'_> {
    fn note(&mut self, done: anyhow::Result<()>) {
        if let Err(error) = done {
            self.checks.broke(self.screen, &error);
        }
    }

    pub(super) fn begin(&mut self, step: &'static str, told: &str) {
        self.checks.begin(self.screen, step);
        self.screen.line("", DIM, told);
        self.screen.gap();
    }

    pub(super) fn check(&mut self, expected: &str, held: bool, found: impl Into<String>) {
        self.checks.check(self.screen, expected, held, found);
    }

    pub(super) fn wire(&self, text: &str) {
        self.screen.line("  ⇄ ", WIRE, text);
    }

    /// Somebody types a command and sees the answer.
    pub(super) async fn types(&self, who: &str, line: &str) -> anyhow::Result<Reply> {
        let reply = self.tries(who, line).await??;
        self.screen.reply(&self.stage.discord, who, &reply);
        Ok(reply)
    }

    /// Somebody types a command that their client may refuse to send.
    async fn tries(&self, who: &str, line: &str) -> anyhow::Result<Result<Reply, Refusal>> {
        let Some(actor) = self.stage.actor(who) else {
            anyhow::bail!("nobody is called {who}");
        };
        self.screen.deed(who, &actor.seat.name(), line);
        Ok(actor.person.in_channel(&actor.seat).types(line).await)
    }

    /// Waits for the next alert and shows it.
    pub(super) async fn alert(&mut self) -> anyhow::Result<Message> {
        self.alerts += 1;
        let mut all = self.stage.alerts.wait_for_messages(self.alerts).await?;
        let message = all.remove(self.alerts - 1);
        self.screen.deed("everybody", "alerts", "sees:");
        let pings = if message.pings.roles.contains(&self.stage.hunters.id()) {
            "notifies @airdrop-hunters"
        } else {
            "notifies nobody"
        };
        self.screen.message(&self.stage.discord, &message, pings);
        Ok(message)
    }

    /// Once nothing more comes: exactly the alerts expected, and nowhere else.
    pub(super) async fn nothing_twice(&mut self, expected: &str) {
        self.stage.discord.quiet(QUIET).await;
        let (here, wanted) = (self.stage.alerts.messages().len(), self.alerts);
        self.check(
            expected,
            here == wanted,
            format!("#alerts holds {here} messages, not {wanted}"),
        );
    }

    pub(super) fn sends(&self) -> Vec<RecordedRequest> {
        self.stage
            .discord
            .requests_where(|request| request.route == RouteKind::ExecuteWebhook)
    }

    async fn look_up(&mut self) -> anyhow::Result<()> {
        self.begin(
            "A member looks around",
            "Mira is a member of the server Alpha. The bot answers from its own catalogue; nobody \
             else is bothered with the answer.",
        );
        let list = self.types("mira", "/airdrop list").await?;
        let text = list.text();
        self.check(
            "the list holds projects of the catalogue",
            text.contains("Starknet"),
            text,
        );
        self.check("only Mira sees it", list.is_ephemeral(), "everybody does");
        self.list = Some(list);
        self.screen.gap();
        let card = self.types("mira", "/airdrop info project:zk sink").await?;
        let text = card.text();
        self.check(
            "a name typed badly still finds its project",
            text.contains("zkSync"),
            text,
        );
        Ok(())
    }

    async fn subscribe(&mut self) -> anyhow::Result<()> {
        self.begin(
            "A manager subscribes a channel",
            "Max may manage channels. From now on #alerts hears of key changes, and those who \
             took the role @airdrop-hunters are notified.",
        );
        let done = self
            .types(
                "max",
                "/alerts subscribe channel:#alerts role:@airdrop-hunters ping-on:all",
            )
            .await?;
        let webhooks = self.stage.alerts.webhooks().len();
        self.check(
            "the channel has one webhook of the bot",
            webhooks == 1,
            format!("it has {webhooks}"),
        );
        self.check(
            "only Max sees the answer",
            done.is_ephemeral(),
            "everybody does",
        );
        Ok(())
    }

    async fn add(&mut self) -> anyhow::Result<()> {
        self.begin(
            "A moderator adds a project",
            "Mo moderates Alpha. A rumour is no key change, so #alerts stays quiet for now.",
        );
        let added = self
            .types(
                "mo",
                "/airdrop-mod add name:Nova Bridge website:https://novabridge.example \
                 status:possible chain:Ethereum summary:Moves tokens between rollups.",
            )
            .await?;
        let text = added.text();
        self.check("it is in the catalogue", text.contains("Added"), text);
        self.nothing_twice("#alerts is not bothered with a rumour")
            .await;
        Ok(())
    }

    async fn confirm(&mut self) -> anyhow::Result<()> {
        self.begin(
            "The airdrop is confirmed, and the channel is told",
            "This is what the bot is for: one command, and every channel that wants to know knows.",
        );
        let start = tokio::time::Instant::now();
        self.types(
            "mo",
            "/airdrop-mod status project:Nova Bridge status:confirmed",
        )
        .await?;
        self.screen.gap();
        let alert = self.alert().await?;
        let took = start.elapsed();
        self.check(
            &format!("the alert came within a second ({} ms)", took.as_millis()),
            took < Duration::from_secs(1),
            "it came later",
        );
        let pinged = alert.pings.roles == [self.stage.hunters.id()]
            && alert.pings.users.is_empty()
            && !alert.pings.everyone;
        self.check(
            "it notifies the chosen role and nobody else",
            pinged,
            format!("{:?}", alert.pings),
        );
        self.nothing_twice("it came once").await;
        let others = self.stage.general.messages().len() + self.stage.elsewhere.messages().len();
        self.check(
            "no other channel was told",
            others == 0,
            format!("{others} messages elsewhere"),
        );
        Ok(())
    }

    async fn borders(&mut self) -> anyhow::Result<()> {
        self.begin(
            "Who may do what, and where",
            "Members can't change anything, and a server's own projects stay in that server.",
        );
        let refused = self
            .tries(
                "mira",
                "/airdrop-mod status project:Nova Bridge status:ended",
            )
            .await?;
        match refused {
            Err(Refusal::NotPermitted) => {
                self.check("Discord does not even offer that command to Mira", true, "");
            }
            other => self.check("Mira may not do that", false, format!("{other:?}")),
        }
        self.screen.gap();
        let stranger = self
            .types("sam", "/airdrop info project:Nova Bridge")
            .await?;
        let text = stranger.text();
        self.check(
            "Sam, in the server Beta, does not see Alpha's project",
            text.contains("don't know") && !text.contains("novabridge"),
            text,
        );
        Ok(())
    }
}
