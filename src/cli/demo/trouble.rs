//! Trouble that the visitor makes.

use std::time::Duration;

use super::stage::Stage;
use crate::sim::{Act, Fault, RouteKind, Scope, permissions};

/// What can be asked for.
pub(super) const KINDS: &str = "rate-limit, outage, webhook-deleted, permission-taken, \
                                drop-connection; over ends it all";

const RETRY_AFTER: Duration = Duration::from_secs(4);

/// What is on.
#[derive(Debug, Default)]
pub(super) struct Trouble {
    down: bool,
    taken: bool,
}

impl Trouble {
    /// Whether Discord is down.
    pub(super) const fn is_down(&self) -> bool {
        self.down
    }

    /// Whether anything goes on until it is ended.
    pub(super) const fn is_on(&self) -> bool {
        self.down || self.taken
    }

    /// Makes trouble of a kind; says what it is, or why there is none.
    pub(super) async fn make(&mut self, stage: &Stage, kind: &str) -> Result<String, String> {
        let discord = &stage.discord;
        let text = match kind.to_lowercase().as_str() {
            "rate-limit" => {
                let limited = Act::Limited {
                    scope: Scope::User,
                    retry_after: RETRY_AFTER,
                };
                discord.fault(Fault::on(RouteKind::ExecuteWebhook).does(limited));
                "The next alert is refused with 429: come back in 4 seconds. Make a change as \
                 moderator and see."
            }
            "outage" => {
                self.down = true;
                discord.goes_down().await;
                "Discord is down: nothing answers, the bot's connection is cut. trouble over ends \
                 it."
            }
            "webhook-deleted" => return Ok(delete_webhooks(stage)),
            "permission-taken" => {
                self.taken = true;
                stage.alerts.denies_bot(permissions::MANAGE_WEBHOOKS);
                "The bot may no longer manage webhooks in #alerts. The one that is there still \
                 works; delete it (trouble webhook-deleted), make a change, and look at /alerts \
                 list as manager. trouble over gives the permission back."
            }
            "drop-connection" => {
                discord.gateway().drops();
                "The bot's connection to Discord is cut without a word."
            }
            "over" | "off" => {
                self.end(stage).await;
                "All is well again."
            }
            "" => return Err(format!("Which? {KINDS}.")),
            other => return Err(format!("“{other}” is no trouble that I can make. {KINDS}.")),
        };
        Ok(text.to_owned())
    }

    async fn end(&mut self, stage: &Stage) {
        stage.discord.no_more_faults();
        stage.alerts.denies_bot(0);
        if std::mem::take(&mut self.down) {
            stage.discord.comes_back().await;
        }
        self.taken = false;
    }
}

fn delete_webhooks(stage: &Stage) -> String {
    let webhooks = stage.alerts.webhooks();
    for webhook in &webhooks {
        webhook.is_deleted();
    }
    match webhooks.len() {
        0 => "#alerts has no webhook to delete.".to_owned(),
        _ => "Somebody deleted the bot's webhook in #alerts. The next alert meets a 404; see what \
              the bot does about it."
            .to_owned(),
    }
}
