//! A server with people, subscribed channels and a bot.

use std::time::Duration;

use dropbell::sim::{Channel, Discord, Guild, Limits, Message, Person, Reply, Setup, permissions};

use super::{Bot, ledger};

/// One server, its people, and the bot that serves it.
pub struct Scene {
    pub discord: Discord,
    pub guild: Guild,
    pub lobby: Channel,
    pub manager: Person,
    pub moderator: Person,
    pub bot: Bot,
}

impl Scene {
    /// A scene without limits on Discord's side.
    pub async fn new() -> Self {
        Self::with(Limits::off(), &[]).await
    }

    /// A scene with these limits, and with settings of the bot's environment.
    pub async fn with(limits: Limits, settings: &[(&str, &str)]) -> Self {
        let setup = Setup {
            // Where many channels fail alike, single probes find the way back.
            patience: Duration::from_secs(60),
            ..Setup::default().limits(limits)
        };
        let discord = Discord::start(setup).await.expect("a local Discord");
        let guild = discord.guild("Alpha");
        let lobby = guild.text_channel("lobby");
        let manager = guild.member("max").with(permissions::MANAGE_CHANNELS);
        let moderator = guild.member("mo").with(permissions::MANAGE_MESSAGES);
        let bot = Bot::starts_with(&discord, settings).await;
        Self {
            discord,
            guild,
            lobby,
            manager,
            moderator,
            bot,
        }
    }

    /// A new text channel with a subscription; `options` as typed.
    pub async fn subscribed(&self, name: &str, options: &str) -> Channel {
        let channel = self.guild.text_channel(name);
        self.subscribe(&channel, options).await;
        channel
    }

    /// Subscribes a channel.
    pub async fn subscribe(&self, channel: &Channel, options: &str) {
        let typed = format!("/alerts subscribe channel:#{} {options}", channel.name());
        let reply = self
            .manager
            .in_channel(&self.lobby)
            .types(typed.trim())
            .await;
        let reply = reply.expect("an answer");
        reply.finished().await.expect("a completed answer");
        assert!(
            !channel.webhooks().is_empty(),
            "no webhook: {}",
            reply.text()
        );
    }

    /// A moderator types a command.
    pub async fn moderates(&self, command: &str) -> Reply {
        let seat = self.moderator.in_channel(&self.lobby);
        seat.types(&format!("/airdrop-mod {command}"))
            .await
            .expect("an answer")
    }

    /// Adds a project of the server's own that no subscription hears of yet.
    pub async fn adds(&self, name: &str) {
        let website = format!("https://{}.example", name.to_lowercase());
        let command = format!("add name:{name} website:{website} status:possible");
        let reply = self.moderates(&command).await;
        assert!(reply.text().contains(name), "{}", reply.text());
    }

    /// Moves a project.
    pub async fn moves(&self, project: &str, status: &str) {
        self.moderates(&format!(
            "status project:{project} status:{status} reason:because"
        ))
        .await;
    }

    /// Ends the bot softly and holds the run against the promises.
    pub async fn ends(mut self) {
        ledger::drained(&self.bot).await;
        self.bot.stops().await.expect("a clean end");
        ledger::holds(&self.discord, &self.bot).await;
    }
}

/// What a channel shows, a line a message.
pub fn shown(messages: &[Message]) -> Vec<String> {
    messages
        .iter()
        .map(|message| message.text().replace('\n', " "))
        .collect()
}
