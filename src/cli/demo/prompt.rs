//! After the story: the visitor types, as any of the people.

use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, mpsc};

use super::bot::Bot;
use super::screen::{BAD, DIM, PERSON, PLACE, PLAIN, Screen};
use super::stage::{Actor, Stage};
use super::trouble::{self, Trouble};
use super::watch;
use crate::sim::{Change, Channel, Reply};

/// The visitor's place and what is in front of them.
pub(super) struct Prompt<'a> {
    pub(super) stage: &'a Stage,
    pub(super) bot: &'a mut Bot,
    pub(super) screen: &'a Screen,
    pub(super) trouble: Trouble,
    pub(super) actor: Actor,
    pub(super) channel: Channel,
    /// The last answer, whose controls can be used.
    pub(super) last: Option<Reply>,
}

/// Whether to go on.
#[derive(PartialEq, Eq)]
enum Next {
    Line,
    Leave,
}

/// Lines typed, from a thread of their own: reading can't be called off.
pub(super) fn typed_lines() -> mpsc::UnboundedReceiver<String> {
    let (send, lines) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines() {
            // What is not text ends the input, as a closed terminal does.
            let Ok(line) = line else { return };
            if send.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

/// Takes typed lines until `quit`, Ctrl-C or the end of input.
pub(super) async fn serve(stage: &Stage, bot: &mut Bot, screen: &Screen) -> anyhow::Result<()> {
    let Some(actor) = stage.actor("member").cloned() else {
        return Ok(());
    };
    let channel = actor.seat.clone();
    let mut prompt = Prompt {
        stage,
        bot,
        screen,
        trouble: Trouble::default(),
        actor,
        channel,
        last: None,
    };
    prompt.welcome();
    let mut changes = stage.discord.subscribe();
    let mut lines = typed_lines();
    prompt.mark();
    loop {
        tokio::select! {
            line = lines.recv() => {
                let Some(line) = line else { break };
                if prompt.line(line.trim(), &mut lines).await == Next::Leave {
                    return Ok(());
                }
                prompt.settle(&mut changes).await;
                prompt.mark();
            }
            change = changes.recv() => prompt.told(change),
            ended = prompt.bot.ends() => {
                ended?;
                screen.line("\n", DIM, "The bot has stopped. Good bye.");
                return Ok(());
            }
        }
    }
    // The end of input, as from a pipe: what was asked for is still shown.
    prompt.settle(&mut changes).await;
    screen.gap();
    Ok(())
}

impl Prompt<'_> {
    fn welcome(&self) {
        self.screen.heading("Your turn");
        for line in [
            "Type what you would type in Discord. You are mira, a member, in #general. Try:",
            "  /airdrop list status:confirmed",
            "  as curator            then  /airdrop-mod status project:Starknet status:claimable",
            "  trouble outage        then  trouble over",
            "  help                  shows everything; Ctrl-C or quit leaves",
        ] {
            self.screen.line("", PLAIN, line);
        }
    }

    fn mark(&self) {
        let trouble = if self.trouble.is_on() { " ⚡" } else { "" };
        self.screen.unfinished(&format!(
            "{PERSON}{}{PERSON:#}{DIM}@{DIM:#}{PLACE}{}{PLACE:#}{trouble} ▸ ",
            self.actor.name,
            self.place()
        ));
    }

    fn place(&self) -> String {
        let name = self.channel.name();
        if name.is_empty() {
            "direct messages".to_owned()
        } else {
            format!("#{name}")
        }
    }

    pub(super) fn say(&self, text: &str) {
        self.screen.line("  ", PLAIN, text);
    }

    pub(super) fn sorry(&self, text: &str) {
        self.screen.line("  ", BAD, text);
    }

    /// Shows what happens by itself while nobody types.
    fn told(&self, change: Result<Change, RecvError>) {
        let Ok(change) = change else { return };
        if watch::is_seen(&self.stage.discord, &change) {
            self.screen.gap();
            watch::show(self.stage, self.screen, &change);
            self.mark();
        }
    }

    /// What a command set off belongs under it, not after the next prompt.
    async fn settle(&self, changes: &mut broadcast::Receiver<Change>) {
        if !self.trouble.is_down() {
            self.stage.discord.quiet(watch::SHORTLY).await;
        }
        loop {
            match changes.try_recv() {
                Ok(change) => watch::show(self.stage, self.screen, &change),
                Err(broadcast::error::TryRecvError::Lagged(_)) => {}
                Err(_) => return,
            }
        }
    }

    async fn line(&mut self, line: &str, lines: &mut mpsc::UnboundedReceiver<String>) -> Next {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match word.to_lowercase().as_str() {
            "" => {}
            "quit" | "exit" | "q" => return Next::Leave,
            "help" | "?" => self.help(),
            "as" => self.become_somebody(rest),
            "in" => self.go(rest),
            "click" | "press" => self.click(rest, lines).await,
            "select" | "open" => self.select(rest, lines).await,
            "suggest" => self.suggest(rest).await,
            "say" => {
                self.actor.person.in_channel(&self.channel).says(rest);
            }
            "show" => self.show(rest),
            "trouble" => self.trouble(rest).await,
            "restart" => self.restart().await,
            _ if word.starts_with('/') => self.command(line, lines).await,
            _ => self.sorry(&format!(
                "“{word}” is nothing that I know. Commands begin with /, as in /airdrop list; \
                 help shows the rest."
            )),
        }
        Next::Line
    }

    fn help(&self) {
        for (what, does) in [
            ("/airdrop …", "look things up; /airdrop help tells more"),
            ("/alerts …", "choose what a channel hears of (as manager)"),
            ("/airdrop-mod …", "keep the catalogue (as moderator)"),
            (
                "suggest /…",
                "what Discord would offer for the option that you are typing",
            ),
            ("click Next", "press a button of the last answer"),
            ("select Starknet", "choose from a list of the last answer"),
            ("as moderator", "be somebody else: see below"),
            (
                "in #alerts",
                "go to another channel; in dm: to the bot's direct messages",
            ),
            ("show #alerts", "what stands in a channel"),
            ("say hello", "write a message"),
            ("restart", "stop the bot and start it again"),
            ("trouble …", trouble::KINDS),
            ("quit", "leave; Ctrl-C does as well"),
        ] {
            self.screen.pair(what, does);
        }
        self.screen.gap();
        for actor in &self.stage.cast {
            self.screen.pair(
                &format!("as {}", actor.role),
                &format!("{}, {}", actor.name, actor.about),
            );
        }
        self.screen.gap();
        self.screen.pair(
            "channels",
            &format!("#{}", self.actor.guild.channel_names().join(", #")),
        );
    }

    fn become_somebody(&mut self, word: &str) {
        let Some(actor) = self.stage.actor(word).cloned() else {
            let known: Vec<&str> = self.stage.cast.iter().map(|actor| actor.role).collect();
            self.sorry(&format!(
                "Nobody here is “{word}”. There is: {}.",
                known.join(", ")
            ));
            return;
        };
        // Who stays in the same server stays in the same channel.
        if actor.guild.id() != self.actor.guild.id() {
            self.channel = actor.seat.clone();
        }
        self.say(&format!("You are {}, who {}.", actor.name, actor.about));
        self.actor = actor;
    }

    fn channel_named(&self, word: &str) -> Option<Channel> {
        let found = self.actor.guild.channel_named(word.trim_start_matches('#'));
        if found.is_none() {
            self.sorry(&format!(
                "{} sees no channel “{word}”. There is: #{}.",
                self.actor.name,
                self.actor.guild.channel_names().join(", #")
            ));
        }
        found
    }

    fn go(&mut self, word: &str) {
        if word.eq_ignore_ascii_case("dm") {
            self.channel = self.actor.person.dms();
        } else if let Some(channel) = self.channel_named(word) {
            self.channel = channel;
        }
    }

    fn show(&self, word: &str) {
        let channel = if word.is_empty() {
            Some(self.channel.clone())
        } else {
            self.channel_named(word)
        };
        let Some(channel) = channel else { return };
        let seen = self.actor.person.in_channel(&channel).sees();
        if seen.is_empty() {
            self.say("Nothing is written there.");
        }
        for message in seen {
            let note = if message.only_for.is_some() {
                "only you see this"
            } else {
                ""
            };
            self.screen.message(&self.stage.discord, &message, note);
            self.screen.gap();
        }
        for thread in channel.threads() {
            self.say(&format!("Post “{}”:", thread.name()));
            for message in self.actor.person.in_channel(&thread).sees() {
                self.screen.message(&self.stage.discord, &message, "");
            }
        }
    }

    async fn trouble(&mut self, kind: &str) {
        match self.trouble.make(self.stage, kind).await {
            Ok(text) => self.say(&text),
            Err(text) => self.sorry(&text),
        }
    }

    async fn restart(&mut self) {
        if self.trouble.is_down() {
            self.sorry("The bot can't start while Discord is down. Type trouble over first.");
            return;
        }
        let discord = &self.stage.discord;
        let done = match self.bot.stop(discord).await {
            Ok(()) => self.bot.start().await,
            Err(error) => Err(error),
        };
        match done {
            Ok(()) => self.say("The bot was stopped and is back, on the same database."),
            Err(error) => self.sorry(&format!("The bot is not back: {error:#}")),
        }
    }
}
