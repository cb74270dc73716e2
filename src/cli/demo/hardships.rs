//! The story's second half: what the bot survives.

use std::time::Duration;

use super::story::Story;
use crate::sim::{Act, Fault, RecordedRequest, RouteKind, Scope};

/// How long Discord asks the bot to wait in the story.
const RETRY_AFTER: Duration = Duration::from_millis(1500);
/// How long Discord stays away in the story.
const OUTAGE: Duration = Duration::from_secs(2);

impl Story<'_> {
    pub(super) async fn rate_limit(&mut self) -> anyhow::Result<()> {
        self.begin(
            "Discord says: too fast",
            "Discord refuses the next message with 429 and asks for a pause of 1.5 seconds. A bot \
             that does not listen gets banned.",
        );
        let limited = Act::Limited {
            scope: Scope::User,
            retry_after: RETRY_AFTER,
        };
        let before = self.sends().len();
        self.stage
            .discord
            .fault(Fault::on(RouteKind::ExecuteWebhook).does(limited));
        self.types(
            "mo",
            "/airdrop-mod status project:Nova Bridge status:snapshot",
        )
        .await?;
        self.screen.gap();
        self.alert().await?;
        let sends = self.sends().split_off(before);
        for (at, request) in sends.iter().enumerate() {
            let since = request.at.saturating_sub(sends[0].at).as_secs_f64();
            let which = if at == 0 {
                "The bot sends"
            } else {
                "It sends again"
            };
            self.wire(&format!(
                "{since:.1} s  {which}: Discord answers {}",
                request.status
            ));
        }
        let statuses: Vec<u16> = sends.iter().map(|request| request.status).collect();
        self.check(
            "refused once, sent once",
            statuses == [429, 200],
            format!("Discord answered {statuses:?}"),
        );
        let pause = sends.last().map(|last| last.at.saturating_sub(sends[0].at));
        self.check(
            "the bot waited as long as it was told",
            pause.is_some_and(|pause| pause >= RETRY_AFTER),
            format!("{pause:?}"),
        );
        self.nothing_twice("the alert came exactly once").await;
        Ok(())
    }

    pub(super) async fn lost_answer(&mut self) -> anyhow::Result<()> {
        self.begin(
            "Discord takes the message, but its answer is lost",
            "The bot can't know whether the alert is there. It looks into the channel before it \
             sends anything again.",
        );
        let before = self.sends().len();
        let reads = |story: &Self| {
            let read = |r: &RecordedRequest| r.route == RouteKind::GetMessages;
            story.stage.discord.requests_where(read).len()
        };
        let read_before = reads(self);
        self.stage
            .discord
            .fault(Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter));
        self.types(
            "mo",
            "/airdrop-mod status project:Nova Bridge status:claimable",
        )
        .await?;
        self.screen.gap();
        self.alert().await?;
        self.nothing_twice("the alert came exactly once").await;
        self.wire(
            "The connection broke before Discord's answer; the bot read the channel's history",
        );
        let (sent, read) = (self.sends().len() - before, reads(self) - read_before);
        self.check(
            "it found its message in the history and sent nothing more",
            sent == 1 && read >= 1,
            format!("{sent} sends, {read} looks into the history"),
        );
        Ok(())
    }

    pub(super) async fn outage(&mut self) -> anyhow::Result<()> {
        self.begin(
            "Discord goes down",
            "Mo makes a change just as Discord fails. It is stored before Mo is answered, so \
             nothing can be lost.",
        );
        let discord = &self.stage.discord;
        let fault = discord.fault(
            Fault::on(RouteKind::ExecuteWebhook)
                .always()
                .does(Act::ResetBefore),
        );
        self.types("mo", "/airdrop-mod status project:Nova Bridge status:ended")
            .await?;
        discord
            .wait_until("the bot's try in vain", |d| d.struck(fault) > 0)
            .await?;
        discord.goes_down().await;
        self.wire("Discord is down: nothing answers, every connection is cut");
        tokio::time::sleep(OUTAGE).await;
        discord.no_more_faults();
        discord.comes_back().await;
        self.wire("2 seconds later Discord is back");
        self.screen.gap();
        self.alert().await?;
        discord.bot_is_ready().await?;
        self.check("the bot is back by itself", true, "");
        self.nothing_twice("the alert came exactly once").await;
        Ok(())
    }

    pub(super) async fn restart(&mut self) -> anyhow::Result<()> {
        self.begin(
            "The bot is stopped and started again",
            "Everything is in one file. Even buttons on old messages go on working.",
        );
        self.bot.stop(&self.stage.discord).await?;
        self.bot.start().await?;
        let (Some(list), Some(mira)) = (self.list.clone(), self.stage.actor("mira")) else {
            anyhow::bail!("there is no list to turn");
        };
        self.screen.deed(
            "mira",
            &mira.seat.name(),
            "clicks [ Next ▶ ] on the list from the beginning",
        );
        let next = mira.person.clicks(&list, "Next ▶").await?;
        self.screen.reply(&self.stage.discord, "mira", &next);
        let text = next.text();
        self.check("the page turns", text.contains("Page 2"), text);
        self.nothing_twice("nothing is told twice after the restart")
            .await;
        let limited: u64 = self.stage.discord.counters().limited.values().sum();
        self.check(
            "in all this Discord refused one request, the one that was arranged",
            limited == 1,
            format!("{limited} were refused"),
        );
        Ok(())
    }
}
