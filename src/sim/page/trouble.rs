//! What can go wrong, each kind under its own switch.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Shared;
use super::controls::{Level, Source, Wish};
use crate::sim::{Act, Channel, Fault, FaultId, Guild, RouteKind, Scope, permissions};

/// A kind of trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    RateLimit,
    Slow,
    Outage,
    LostAnswer,
    WebhookDeleted,
    PermissionTaken,
    ConnectionCut,
    BotKilled,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::RateLimit,
        Self::Slow,
        Self::Outage,
        Self::LostAnswer,
        Self::WebhookDeleted,
        Self::PermissionTaken,
        Self::ConnectionCut,
        Self::BotKilled,
    ];

    /// Whether it lasts until it is switched off, or happens once.
    fn lasts(self) -> bool {
        !matches!(
            self,
            Self::LostAnswer | Self::WebhookDeleted | Self::ConnectionCut
        )
    }

    fn label(self) -> &'static str {
        match self {
            Self::RateLimit => "Rate limits are full",
            Self::Slow => "Discord is slow",
            Self::Outage => "Discord is down",
            Self::LostAnswer => "Lose the next answer",
            Self::WebhookDeleted => "Delete the webhook",
            Self::PermissionTaken => "Take a permission away",
            Self::ConnectionCut => "Cut the connection",
            Self::BotKilled => "Kill the bot",
        }
    }

    /// What it does and what to watch for.
    fn about(self) -> &'static str {
        match self {
            Self::RateLimit => "Every message is answered “wait” (429). Nothing may get lost.",
            Self::Slow => "Every answer takes a second and a half longer.",
            Self::Outage => "Nothing answers, and the bot's connection breaks.",
            Self::LostAnswer => {
                "The next alert arrives but the bot never hears so. It may not post it twice."
            }
            Self::WebhookDeleted => {
                "Somebody deletes the bot's webhook in this channel: the next alert can't be sent through it."
            }
            Self::PermissionTaken => {
                "In this server the bot may no longer manage webhooks. Delete its webhook as well and see what it says."
            }
            Self::ConnectionCut => "The bot's live connection breaks without a word.",
            Self::BotKilled => {
                "At once, in the middle of whatever it does. Switch off to start it again."
            }
        }
    }
}

/// Which troubles are on.
#[derive(Debug, Default)]
pub(super) struct Troubles {
    on: Mutex<BTreeMap<Kind, Held>>,
}

/// What has to be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Fault(FaultId),
    Guild(u64),
    State,
}

impl Troubles {
    fn on(&self) -> std::sync::MutexGuard<'_, BTreeMap<Kind, Held>> {
        self.on.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    /// Every kind of trouble, as the panel shows it.
    pub(super) fn troubles(&self) -> Value {
        let on = self.troubles.on().clone();
        let running = *self.controls.running.borrow();
        let of = |kind: Kind| {
            let held = on.get(&kind).copied();
            let is_on = match kind {
                Kind::BotKilled => !running,
                _ => held.is_some(),
            };
            let struck = match held {
                Some(Held::Fault(id)) => self.discord.struck(id),
                _ => 0,
            };
            json!({
                "kind": kind, "label": kind.label(), "about": kind.about(),
                "lasts": kind.lasts(), "on": is_on, "struck": struck,
            })
        };
        Kind::ALL.into_iter().map(of).collect()
    }

    /// Switches a trouble on or off, for this channel where it concerns one.
    pub(super) async fn trouble(
        &self,
        kind: Kind,
        on: bool,
        channel: &Channel,
    ) -> Result<(), String> {
        if on {
            self.begin(kind, channel).await?;
        } else {
            self.end(kind).await?;
        }
        let how = match (kind.lasts(), on) {
            (true, true) => "on",
            (true, false) => "off",
            (false, _) => "done",
        };
        self.note(
            Source::Visitor,
            if on { Level::Warn } else { Level::Info },
            format!("{}: {how}", kind.label()),
        );
        Ok(())
    }

    async fn begin(&self, kind: Kind, channel: &Channel) -> Result<(), String> {
        if kind.lasts() && self.troubles.on().contains_key(&kind) {
            return Ok(());
        }
        let held = match kind {
            Kind::RateLimit => Held::Fault(self.discord.fault(limited())),
            Kind::Slow => Held::Fault(self.discord.fault(slow())),
            Kind::Outage => {
                self.discord.goes_down().await;
                Held::State
            }
            Kind::LostAnswer => {
                let lost = Fault::on(RouteKind::ExecuteWebhook).does(Act::ResetAfter);
                self.discord.fault(lost);
                return Ok(());
            }
            Kind::WebhookDeleted => return self.delete_webhook(channel),
            Kind::PermissionTaken => {
                let guild = self.guild_of(channel)?;
                let rest = permissions::BOT_DEFAULT & !permissions::MANAGE_WEBHOOKS;
                Guild::of_id(&self.discord, guild).bot_may(rest);
                Held::Guild(guild)
            }
            Kind::ConnectionCut => {
                self.discord.gateway().drops();
                return Ok(());
            }
            Kind::BotKilled => return self.controls.order(Wish::Kill).await,
        };
        self.troubles.on().insert(kind, held);
        Ok(())
    }

    async fn end(&self, kind: Kind) -> Result<(), String> {
        if kind == Kind::BotKilled {
            return self.controls.order(Wish::Start).await;
        }
        let held = self.troubles.on().remove(&kind);
        match (kind, held) {
            (_, Some(Held::Fault(id))) => self.discord.call_off(id),
            (_, Some(Held::Guild(id))) => {
                Guild::of_id(&self.discord, id).bot_may(permissions::BOT_DEFAULT);
            }
            (Kind::Outage, Some(Held::State)) => self.discord.comes_back().await,
            _ => {}
        }
        Ok(())
    }

    fn guild_of(&self, channel: &Channel) -> Result<u64, String> {
        let guild = self
            .discord
            .hub()
            .look(|core| core.world.channels.get(&channel.id()).and_then(|c| c.guild));
        guild.ok_or_else(|| "Go to a channel of a server first.".to_owned())
    }

    fn delete_webhook(&self, channel: &Channel) -> Result<(), String> {
        let home = self.discord.hub().look(|core| {
            let here = core.world.channels.get(&channel.id());
            here.map(|c| core.world.home(c).id)
        });
        let home = Channel::by_id(&self.discord, home.unwrap_or_else(|| channel.id()));
        let webhooks = home.webhooks();
        if webhooks.is_empty() {
            return Err(
                "This channel has no webhook. Go to one that is subscribed to alerts.".to_owned(),
            );
        }
        for webhook in webhooks {
            webhook.is_deleted();
        }
        Ok(())
    }
}

fn limited() -> Fault {
    let act = Act::Limited {
        scope: Scope::User,
        retry_after: Duration::from_secs(2),
    };
    Fault::on(RouteKind::ExecuteWebhook).always().does(act)
}

fn slow() -> Fault {
    // Below the 3 s within which an interaction has to be answered.
    Fault::on_any()
        .always()
        .does(Act::Delay(Duration::from_millis(1500)))
}
