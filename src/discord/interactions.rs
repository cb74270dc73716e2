//! Interactions in, answers out; nothing here waits for the network.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>

mod quoted;
mod read;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use serenity::model::application::Interaction;

use super::wire;
use crate::commands::Commands;
use crate::commands::invocation::{Ask, Invocation};
use crate::commands::outcome::{Done, Effect, Outcome, Reply};
use crate::commands::spec;
use crate::domain::Language;
use crate::domain::card::Attached;
use crate::lang::say;
use crate::ops::clock::Clock;
use crate::ops::metrics;

/// Answers slower than this are worth a line in the log: Discord waits three
/// seconds, the network's share included.
const SLOW: Duration = Duration::from_secs(1);

/// A form that was sent off.
/// Source: <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type>
const MODAL_SUBMIT: u64 = 5;

/// Understands interactions.
pub struct Interactions {
    commands: Commands,
    clock: Clock,
}

/// The answer to an interaction.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The interaction's id.
    pub id: String,
    /// Lets whoever has it answer; a secret for 15 minutes.
    pub token: String,
    /// The callback's body.
    pub body: Value,
    /// What is to be done after the answer was given.
    pub follow: Option<Follow>,
}

/// What metrics call the request: declared paths only, never what was typed.
fn label(ask: &Ask) -> String {
    match ask {
        Ask::Command { path, .. } if spec::subcommand(path).is_some() => path.join(" "),
        Ask::Command { .. } => "unknown".to_owned(),
        Ask::Menu { name, .. } => {
            spec::menu(name).map_or_else(|| "unknown".to_owned(), |menu| menu.key.to_owned())
        }
        Ask::Complete { .. } => "autocomplete".to_owned(),
        Ask::Press { .. } => "component".to_owned(),
        Ask::Submit { .. } => "modal".to_owned(),
    }
}

const fn kind(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Reply(_) => "reply",
        Outcome::Update(_) => "update",
        Outcome::Modal(_) => "modal",
        Outcome::Choices(_) => "choices",
        Outcome::Later(_) | Outcome::Continue(_) => "deferred",
    }
}

/// Work at Discord whose end replaces the first answer.
#[derive(Clone, Debug)]
pub struct Follow {
    /// The work.
    pub effect: Effect,
    /// The application's id.
    pub application: String,
    /// The interaction's token.
    pub token: String,
    invocation: Invocation,
}

/// Takes out of an interaction's JSON what answers need and serenity's model
/// leaves out, and the messages that it is about: serenity can't read each kind
/// that people may point at, and would drop the interaction with it. The parts
/// stay in the places where they lay. Of a form that was sent it takes what was
/// filled in: serenity's model knows no labels.
pub fn take_left_out(raw: &mut Value) -> Option<Value> {
    if raw["type"] == MODAL_SUBMIT {
        let filled = raw.pointer_mut("/data/components")?;
        let components = std::mem::replace(filled, json!([]));
        return Some(json!({"data": {"components": components}}));
    }
    let (app, channel) = (raw["application_id"].clone(), raw["channel_id"].clone());
    let target = raw["data"]["target_id"].clone();
    let resolved = raw.pointer_mut("/data/resolved")?.as_object_mut()?;
    let messages = resolved.remove("messages");
    let channels = resolved.get("channels").cloned();
    (messages.is_some() || channels.is_some()).then(|| {
        json!({
            "application_id": app,
            "channel_id": channel,
            "data": {
                "target_id": target,
                "resolved": {"channels": channels, "messages": messages},
            },
        })
    })
}

impl Interactions {
    /// Answers with `commands`, at the time of `clock`.
    #[must_use]
    pub const fn new(commands: Commands, clock: Clock) -> Self {
        Self { commands, clock }
    }

    /// The answer to `interaction`. `raw` is its JSON where that is known: it
    /// says what serenity's model leaves out. `received` is when it arrived.
    pub async fn handle(
        &self,
        interaction: Interaction,
        raw: Option<&Value>,
        received: Instant,
    ) -> Answer {
        let mut answer = Answer {
            id: interaction.id().to_string(),
            token: interaction.token().to_owned(),
            body: wire::pong(),
            follow: None,
        };
        if matches!(interaction, Interaction::Ping(_)) {
            return answer;
        }
        let Some(invocation) = read::invocation(&interaction, raw, self.clock.now()) else {
            let locale = raw.and_then(|raw| raw["locale"].as_str());
            let language = locale.map_or_else(Language::default, Language::of_discord);
            answer.body = wire::message(&Reply::private(say!(language, "wrong-request")));
            return answer;
        };
        let outcome = self.commands.answer(&invocation).await;
        answer.body = match &outcome {
            Outcome::Reply(reply) => wire::message(reply),
            Outcome::Update(reply) => wire::update(reply),
            Outcome::Modal(modal) => wire::modal(modal),
            Outcome::Choices(choices) => wire::choices(choices),
            Outcome::Later(effect) => wire::deferred(effect.is_public()),
            Outcome::Continue(_) => wire::deferred_update(),
        };
        metrics::command(label(&invocation.ask), kind(&outcome), received.elapsed());
        if let Outcome::Later(effect) | Outcome::Continue(effect) = outcome {
            answer.follow = Some(Follow {
                effect,
                application: read::application(&interaction),
                token: answer.token.clone(),
                invocation,
            });
        }
        let took = received.elapsed();
        if took > SLOW {
            tracing::warn!(?took, id = answer.id, "an answer took long");
        }
        answer
    }

    /// The body and the file that replace the first answer once the work of `follow` has
    /// ended as `done`.
    pub async fn finish(&self, follow: &Follow, done: Done) -> (Value, Option<Attached>) {
        let invocation = Invocation {
            now: self.clock.now(),
            ..follow.invocation.clone()
        };
        let mut reply = self
            .commands
            .finish(&invocation, &follow.effect, done)
            .await;
        let file = reply.file.take();
        (wire::edit(&reply), file)
    }
}
