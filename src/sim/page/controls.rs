//! What the caller brings to the page: people, and a hand on the bot.

use serde::Serialize;
use tokio::sync::{mpsc, oneshot, watch};

use crate::sim::{Channel, Person};

/// Somebody whose place the visitor can take.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Who it is, a member of the seat's guild.
    pub person: Person,
    /// The part in one word or two, such as `channel manager`.
    pub part: String,
    /// What they may do, in a few words.
    pub about: String,
    /// Where they sit at first.
    pub seat: Channel,
}

/// Where a note comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The bot's own log.
    Log,
    /// The bot's event log: what it has promised to tell.
    Event,
    /// A metric of the bot that moved.
    Metric,
    /// What went over the wire, as the local Discord saw it.
    Wire,
    /// What the visitor ordered.
    Visitor,
}

/// How grave a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// All is well.
    Info,
    /// Worth a look.
    Warn,
    /// Something failed.
    Error,
}

/// One line of what happened, for the panel.
#[derive(Debug, Clone, Serialize)]
pub struct Note {
    /// Where it comes from.
    pub source: Source,
    /// How grave it is.
    pub level: Level,
    /// One line for people.
    pub text: String,
}

/// What the visitor wants of the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// End it at once, without a chance to finish anything.
    Kill,
    /// Start it (again) on its database.
    Start,
}

/// A wish, and where to say how it went.
#[derive(Debug)]
pub struct Order {
    /// What is wanted.
    pub wish: Wish,
    /// Answered once it is done; the error is shown to the visitor.
    pub done: oneshot::Sender<Result<(), String>>,
}

/// What [`super::serve`] is given.
#[derive(Debug)]
pub struct Controls {
    /// The people; the first is who the visitor is at first.
    pub cast: Vec<Actor>,
    /// Whether the bot runs.
    pub running: watch::Receiver<bool>,
    /// Takes orders to kill and start it.
    pub orders: mpsc::Sender<Order>,
    /// What the bot says of itself.
    pub notes: mpsc::Receiver<Note>,
}

/// The hand on the bot.
#[derive(Debug)]
pub(super) struct Bot {
    pub(super) running: watch::Receiver<bool>,
    pub(super) orders: mpsc::Sender<Order>,
}

impl Bot {
    /// Has a wish fulfilled.
    pub(super) async fn order(&self, wish: Wish) -> Result<(), String> {
        let (done, answer) = oneshot::channel();
        let gone = || "nobody here can start or kill the bot".to_owned();
        let order = Order { wish, done };
        self.orders.send(order).await.map_err(|_| gone())?;
        answer.await.unwrap_or_else(|_| Err(gone()))
    }
}
