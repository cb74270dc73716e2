//! The local Discord in a process of its own. One order a line on stdin, one
//! line of JSON (or lines up to a single dot) on stdout for each.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, BufReader};

use super::commands;
use crate::sim::{
    Act, Channel, Discord, Fault, Keep, Limits, Person, RouteKind, Setup, permissions,
};

/// What the other process must know first.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Hello {
    pub(super) url: String,
    pub(super) token: String,
    /// A person who types commands.
    pub(super) curator: u64,
}

/// What has come so far; times are milliseconds since 1970.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Stats {
    pub(super) executed: u64,
    pub(super) limited: u64,
    /// Answers that count towards the ban, and refusals while banned.
    pub(super) invalid: u64,
    pub(super) messages: u64,
    pub(super) first_ms: i64,
    pub(super) last_ms: i64,
    /// So many channels have so many messages.
    pub(super) channels: BTreeMap<u64, u64>,
}

/// An answered command.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Typed {
    pub(super) text: String,
    /// From the dispatch to the callback.
    pub(super) after_ms: f64,
}

/// The first millisecond of snowflakes.
/// Source: <https://docs.discord.com/developers/reference#snowflakes>
const EPOCH: i64 = 1_420_070_400_000;

/// The server in which commands are typed.
pub(super) struct Host {
    pub(super) discord: Discord,
    pub(super) desk: Channel,
    pub(super) curator: Person,
    /// One of those who only look things up.
    pub(super) member: Person,
    channels: Vec<Channel>,
}

/// Serves orders until stdin ends.
pub(super) async fn serve() -> anyhow::Result<()> {
    let setup = Setup {
        keep: Keep::Counters,
        // Longer than any scenario takes: who waits so long waits in vain.
        patience: Duration::from_secs(600),
        ..Setup::default()
    };
    let discord = Discord::start(setup).await?;
    let guild = discord.guild("Desk");
    let host = Host {
        desk: guild.text_channel("desk"),
        curator: guild
            .member("curator")
            .with(permissions::MANAGE_MESSAGES | permissions::MANAGE_CHANNELS),
        member: guild.member("member"),
        discord,
        channels: Vec::new(),
    };
    host.work().await
}

impl Host {
    async fn work(mut self) -> anyhow::Result<()> {
        let hello = Hello {
            url: self.discord.url().to_owned(),
            token: self.discord.token().to_owned(),
            curator: self.curator.id(),
        };
        println!("{}", serde_json::to_string(&hello)?);
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        while let Some(line) = lines.next_line().await? {
            let (order, rest) = line.split_once(' ').unwrap_or((&line, ""));
            let answer = match order {
                "make" => self.make(rest)?,
                "towns" => self.towns(rest)?,
                "shards" => {
                    let count: usize = rest.parse()?;
                    self.discord
                        .wait_until("shards", |d| d.gateway().live() >= count)
                        .await?;
                    json!(null)
                }
                "limits" => self.limits(rest),
                "clear" => {
                    self.discord.clear_ledger();
                    json!(null)
                }
                "away" => {
                    self.leaves();
                    json!(null)
                }
                "back" => {
                    self.discord.no_more_faults();
                    json!(null)
                }
                "ready" => {
                    self.discord.bot_is_ready().await?;
                    json!(null)
                }
                "registered" => {
                    self.discord.command_is_registered("airdrop-mod").await?;
                    json!(null)
                }
                "wait" => {
                    let count: u64 = rest.parse()?;
                    self.discord
                        .wait_until("messages", |d| accepted(d) >= count)
                        .await?;
                    json!(null)
                }
                "stats" => serde_json::to_value(self.stats())?,
                "type" => serde_json::to_value(self.types(rest).await?)?,
                "load" => commands::load(&self, rest).await?,
                other => anyhow::bail!("no such order: {other}"),
            };
            println!("{answer}");
        }
        Ok(())
    }

    /// `real`, `wider` (twenty times as many in the same time), or none.
    fn limits(&self, rest: &str) -> serde_json::Value {
        self.discord.set_limits(match rest {
            "real" => Limits::default(),
            "wider" => Limits::default().wider(20),
            _ => Limits::off(),
        });
        json!(null)
    }

    /// `GUILDS CHANNELS`: so many channels in each, with a webhook of the
    /// bot's in every one.
    fn make(&mut self, rest: &str) -> anyhow::Result<serde_json::Value> {
        let (guilds, channels) = rest.split_once(' ').unwrap_or((rest, "1"));
        let (guilds, channels): (u32, u32) = (guilds.parse()?, channels.parse()?);
        for number in 0..guilds {
            let guild = self.discord.guild(&format!("Guild {number}"));
            for number in 0..channels {
                let channel = guild.text_channel(&format!("alerts-{number}"));
                let webhook = channel.own_webhook("Dropbell");
                println!(
                    "{} {} {} {}",
                    guild.id(),
                    channel.id(),
                    webhook.id(),
                    webhook.token()
                );
                self.channels.push(channel);
            }
        }
        println!(".");
        Ok(json!(null))
    }

    /// `GUILDS CHANNELS ROLES`: so many guilds, with so many of each.
    fn towns(&self, rest: &str) -> anyhow::Result<serde_json::Value> {
        let words: Vec<u32> = rest.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        let [guilds, channels, roles] = words[..] else {
            anyhow::bail!("towns GUILDS CHANNELS ROLES");
        };
        for number in 0..guilds {
            let guild = self.discord.guild(&format!("Town {number}"));
            for number in 0..channels {
                guild.text_channel(&format!("channel-{number}"));
            }
            for number in 0..roles {
                guild.role(&format!("role-{number}"));
            }
        }
        Ok(json!(null))
    }

    /// Types a command. A form that asks whether so many shall be told is sent
    /// off as it is.
    async fn types(&self, text: &str) -> anyhow::Result<Typed> {
        let seat = self.curator.in_channel(&self.desk);
        let mut reply = seat.types(text).await?;
        if let Some(form) = reply.modal() {
            reply = self.curator.submits(&form, &[]).await?;
        }
        Ok(Typed {
            text: reply.text(),
            after_ms: reply.answered_after().as_secs_f64() * 1000.0,
        })
    }

    /// Webhooks answer 5xx, or do what they are asked and say 502, or nothing;
    /// nor can a history be read.
    fn leaves(&self) {
        let calls = || Fault::on(RouteKind::ExecuteWebhook);
        let body = serde_json::Value::Null;
        let (away, silent) = (
            Act::Answer {
                status: 503,
                body: body.clone(),
            },
            Act::AnswerAfter { status: 502, body },
        );
        for _ in 0..10 {
            self.discord.fault(calls().times(5).does(away.clone()));
            self.discord.fault(calls().does(silent.clone()));
        }
        self.discord.fault(calls().always().does(Act::ResetBefore));
        let history = Fault::on(RouteKind::GetMessages).always();
        self.discord.fault(history.does(Act::BadGateway));
    }

    fn stats(&self) -> Stats {
        let counters = self.discord.counters();
        let mut stats = Stats {
            executed: accepted(&self.discord),
            limited: counters.limited.values().sum(),
            invalid: counters.invalid + counters.banned,
            ..Stats::default()
        };
        for channel in &self.channels {
            let messages = channel.messages();
            let count = messages.len() as u64;
            stats.messages += count;
            *stats.channels.entry(count).or_default() += 1;
            for message in messages {
                let at = i64::try_from(message.id >> 22).unwrap_or(0) + EPOCH;
                if stats.first_ms == 0 || at < stats.first_ms {
                    stats.first_ms = at;
                }
                stats.last_ms = stats.last_ms.max(at);
            }
        }
        stats
    }
}

/// Executions of webhooks that met no limit.
fn accepted(discord: &Discord) -> u64 {
    let counters = discord.counters();
    let executed = counters
        .by_route
        .get(&RouteKind::ExecuteWebhook)
        .copied()
        .unwrap_or(0);
    executed.saturating_sub(counters.limited.values().sum())
}
