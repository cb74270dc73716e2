//! Typed command in, outcome out: knows nothing of serenity or the network.

mod airdrop;
mod alerts;
mod complete;
pub mod direct;
pub mod invocation;
mod moderation;
pub mod news;
pub mod outcome;
pub mod rights;
pub mod spec;
pub mod state;
mod suggest;
pub mod verdicts;
pub mod when;
pub mod words;

use crate::domain::{Language, UserId};
use crate::lang::say;
use crate::store::{Store, StoreError, Viewer};

use invocation::{Ask, Invocation, Options};
use outcome::{Done, Effect, Outcome, Reply, Trouble};
use state::{Queue, State};

/// Answers what people ask, from the local store alone.
#[derive(Clone)]
pub struct Commands {
    store: Store,
    curators: Vec<UserId>,
    drawings: airdrop::chart::Drawings,
}

impl Commands {
    /// Commands over `store`; `curators` may change the global catalogue.
    #[must_use]
    pub fn new(store: Store, curators: Vec<UserId>) -> Self {
        Self {
            store,
            curators,
            drawings: airdrop::chart::Drawings::default(),
        }
    }

    /// The answer to `invocation`; never waits for the network.
    pub async fn answer(&self, invocation: &Invocation) -> Outcome {
        let outcome = match &invocation.ask {
            Ask::Command { path, options } => self.command(invocation, path, options).await,
            Ask::Menu { name, message } => {
                suggest::open(self, invocation, name, message.as_deref()).await
            }
            Ask::Complete {
                path,
                focused,
                typed,
            } => {
                let choices = complete::complete(self, invocation, path, focused, typed).await;
                return Outcome::Choices(choices.unwrap_or_else(|error| {
                    tracing::error!(%error, "autocomplete could not read the store");
                    Vec::new()
                }));
            }
            Ask::Press {
                custom_id,
                values,
                picked,
                own,
            } => match State::parse(custom_id) {
                Some(State::Setup(step)) => {
                    let chosen = (values.as_slice(), picked.as_ref());
                    alerts::setup::step(self, invocation, step, chosen).await
                }
                _ => self.press(invocation, custom_id, values, *own).await,
            },
            Ask::Submit { custom_id, fields } => match State::parse(custom_id) {
                Some(State::Edit { project, version }) => {
                    moderation::edit::submit(self, invocation, project, version, fields).await
                }
                Some(State::Status {
                    project,
                    version,
                    to,
                }) => {
                    let asked = (project, version, to);
                    moderation::status::confirmed(self, invocation, asked, fields).await
                }
                Some(State::Queue(Queue::Suggest(channel, message))) => {
                    suggest::submit(self, invocation, (channel, message), fields).await
                }
                Some(State::Queue(queue)) => {
                    moderation::suggestions::submit(self, invocation, &queue, fields).await
                }
                _ => Err(stale()),
            },
        };
        let outcome =
            outcome.unwrap_or_else(|trouble| Outcome::Reply(told(invocation.language(), trouble)));
        moderation::bulletins::remind(self, invocation, outcome).await
    }

    /// The final words once `effect` has been tried at Discord.
    pub async fn finish(&self, invocation: &Invocation, effect: &Effect, done: Done) -> Reply {
        let reply = match effect {
            Effect::Subscribe {
                guild, new, manner, ..
            } => alerts::subscribe::finish(self, invocation, *guild, (new, manner), done).await,
            Effect::Setup {
                guild, new, manner, ..
            } => alerts::setup::finish(self, invocation, *guild, (new, manner), done).await,
            Effect::Retag { guild, .. } => {
                alerts::edit::finish(self, invocation, *guild, &done).await
            }
            Effect::Export { guild } => {
                alerts::export::finish(self, (invocation.language(), *guild)).await
            }
            Effect::Import { guild, .. } => {
                alerts::import::finish(self, invocation, *guild, done).await
            }
            Effect::Chart { share, picture } => {
                airdrop::chart::finish(self, invocation.language(), *share, picture).await
            }
            Effect::LogChannel { guild, channel } => {
                alerts::settings::finish(self, invocation, *guild, *channel, done).await
            }
            Effect::Test {
                guild,
                subscription,
            } => {
                let place = (invocation.language(), *guild);
                alerts::test::finish(self, place, *subscription, done).await
            }
        };
        reply.unwrap_or_else(|trouble| told(invocation.language(), trouble))
    }

    async fn command(
        &self,
        invocation: &Invocation,
        path: &[String],
        options: &Options,
    ) -> Result<Outcome, Trouble> {
        spec::check(invocation.language(), path, options)?;
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["airdrop", subcommand] => airdrop::run(self, invocation, subcommand, options).await,
            ["alerts", "setup"] => alerts::setup::run(self, invocation).await,
            ["alerts", "preview"] => alerts::preview::run(self, invocation, options).await,
            ["alerts", "export"] => alerts::export::run(invocation),
            ["alerts", "import"] => alerts::import::run(invocation, options),
            ["alerts", "subscribe"] => alerts::subscribe::run(self, invocation, options).await,
            ["alerts", "list"] => alerts::list::run(self, invocation).await,
            ["alerts", "settings"] => alerts::settings::run(self, invocation, options).await,
            ["alerts", "status"] => alerts::status::run(self, invocation, options).await,
            ["alerts", "edit"] => alerts::edit::run(self, invocation, options).await,
            ["alerts", "quiet"] => alerts::hours::quiet(self, invocation, options).await,
            ["alerts", "digest"] => alerts::hours::digest(self, invocation, options).await,
            ["alerts", "pause"] => alerts::pause::pause(self, invocation, options).await,
            ["alerts", "resume"] => alerts::pause::resume(self, invocation, options).await,
            ["alerts", "unsubscribe"] => alerts::unsubscribe::run(self, invocation, options).await,
            ["alerts", "test"] => alerts::test::run(self, invocation, options).await,
            ["airdrop-mod", "add"] => moderation::add::run(self, invocation, options).await,
            ["airdrop-mod", "status"] => moderation::status::run(self, invocation, options).await,
            ["airdrop-mod", "dates"] => moderation::dates::run(self, invocation, options).await,
            ["airdrop-mod", "archive"] => {
                moderation::undo::archive(self, invocation, options).await
            }
            ["airdrop-mod", "merge"] => moderation::merge::run(self, invocation, options).await,
            ["airdrop-mod", "history"] => moderation::history::run(self, invocation, options).await,
            ["airdrop-mod", "undo"] => moderation::undo::undo(self, invocation).await,
            ["airdrop-mod", "retract"] => moderation::retract::run(self, invocation, options).await,
            ["airdrop-mod", "link"] => moderation::approve::link(self, invocation, options).await,
            ["airdrop-mod", "approve"] => moderation::approve::run(self, invocation, options).await,
            ["airdrop-mod", "suggestions"] => moderation::suggestions::run(self, invocation).await,
            ["airdrop-mod", "four-eyes"] => {
                moderation::four_eyes::run(self, invocation, options).await
            }
            ["airdrop-mod", "stop"] => moderation::stop::run(self, invocation, options).await,
            ["airdrop-mod", "edit"] => moderation::edit::run(self, invocation, options).await,
            _ => Err(stale()),
        }
    }

    async fn press(
        &self,
        invocation: &Invocation,
        custom_id: &str,
        values: &[String],
        own: bool,
    ) -> Result<Outcome, Trouble> {
        match State::parse(custom_id).ok_or_else(stale)? {
            State::List(slot, view) => {
                let reply = airdrop::list::turn(self, invocation, slot, view, values).await?;
                Ok(in_place(reply, own))
            }
            State::Open => airdrop::info::open(self, invocation, values).await,
            State::Subscriptions(_, page) => {
                let reply = alerts::list::page(self, invocation, page).await?;
                Ok(Outcome::Update(reply))
            }
            State::History(project) => moderation::history::open(self, invocation, project).await,
            State::Turn(slot, project, event) => {
                let from = (slot, event);
                let reply = moderation::history::turn(self, invocation, project, from).await?;
                Ok(in_place(reply, own))
            }
            State::Audit(to) => moderation::history::leaf(self, invocation, &to, own).await,
            State::Queue(queue) => moderation::suggestions::press(self, invocation, &queue).await,
            State::Own(kept) => airdrop::own::press(self, invocation, &kept, values, own).await,
            State::Archive(project) => {
                let reply = moderation::undo::archived(self, invocation, project).await?;
                Ok(in_place(reply, own))
            }
            State::Dates {
                project,
                version,
                dates,
            } => {
                let shown = (project, version, dates);
                let reply = moderation::dates::save(self, invocation, shown).await?;
                Ok(in_place(reply, own))
            }
            State::Unsubscribe(id) => {
                let reply = alerts::unsubscribe::confirmed(self, invocation, id).await?;
                Ok(in_place(reply, own))
            }
            State::Reminders => alerts::settings::chosen(self, invocation, values).await,
            State::Merge { from, into } => {
                let reply = moderation::merge::confirmed(self, invocation, from, into).await?;
                Ok(in_place(reply, own))
            }
            State::Import(id) => {
                let reply = alerts::import::confirmed(self, invocation, id).await?;
                Ok(in_place(reply, own))
            }
            State::Keep => {
                let reply = Reply::private(say!(invocation.language(), "answer-nothing-changed"));
                Ok(in_place(reply, own))
            }
            State::Approve(id) => moderation::approve::decide(self, invocation, id, true).await,
            State::Reject(id) => moderation::approve::decide(self, invocation, id, false).await,
            State::GoOn => moderation::stop::resume(self, invocation).await,
            State::Repair(id) => alerts::list::repair(self, invocation, id).await,
            State::EditAgain(project) => moderation::edit::again(self, invocation, project).await,
            State::Setup(_) | State::Edit { .. } | State::Status { .. } => Err(stale()),
        }
    }

    fn viewer(invocation: &Invocation) -> Viewer {
        invocation.guild.map_or(Viewer::Outsider, Viewer::Guild)
    }
}

/// Turns the page of one's own message; on somebody else's, answers apart, so
/// that nobody's list changes under their eyes.
fn in_place(reply: Reply, own: bool) -> Outcome {
    if own {
        Outcome::Update(reply)
    } else {
        Outcome::Reply(Reply {
            ephemeral: true,
            ..reply
        })
    }
}

const fn stale() -> Trouble {
    Trouble::Stale
}

fn told(language: Language, trouble: Trouble) -> Reply {
    match trouble {
        Trouble::Told(reply) => *reply,
        Trouble::Stale => Reply::private(say!(language, "answer-stale")),
        Trouble::Refused(refusal) => Reply::private(words::refusal(language, &refusal)),
        Trouble::Store(error) => {
            tracing::error!(%error, "a command could not use the store");
            Reply::private(match error {
                StoreError::Full => say!(language, "answer-disk-full"),
                _ => say!(language, "answer-no-data"),
            })
        }
    }
}
