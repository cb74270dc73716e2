//! What a command answers.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::charts::Chart;
use crate::domain::card::{Attached, Card};
use crate::domain::{ChannelId, GuildId, Manner, MessageId, RoleId, SubscriptionId, WebhookId};
use crate::intake::Refusal;
use crate::store::StoreError;
use crate::store::subscriptions::NewSubscription;

/// The answer to an interaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A message, at once.
    Reply(Reply),
    /// Replaces the message whose button was pressed.
    Update(Reply),
    /// A form.
    Modal(Modal),
    /// What autocomplete offers; at most 25.
    Choices(Vec<Choice>),
    /// "Thinking …", then what becomes of the effect. Ephemeral, unless
    /// [`Effect::is_public`].
    Later(Effect),
    /// The message whose button was pressed stays until it is replaced by what
    /// becomes of the effect.
    Continue(Effect),
}

/// A message to whoever asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// Text above the cards, markdown, at most 2000 characters.
    pub text: String,
    /// At most ten cards.
    pub cards: Vec<Card>,
    /// Rows of buttons and selects, at most five.
    pub rows: Vec<Vec<Control>>,
    /// Whether only the person who asked sees it.
    pub ephemeral: bool,
    /// A file beside it; only an answer that completes [`Outcome::Later`] can
    /// have one.
    pub file: Option<Attached>,
}

impl Reply {
    /// Words that only the person who asked sees.
    #[must_use]
    pub fn private(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ephemeral: true,
            ..Self::default()
        }
    }
}

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Something to tell the person who asked: what is wrong and what to do.
    #[error("{}", .0.text)]
    Told(Box<Reply>),
    /// A button, form or command of an older release.
    #[error("that no longer works")]
    Stale,
    /// A change that was not made.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Trouble {
    /// Something to tell, in words.
    #[must_use]
    pub fn told(text: impl Into<String>) -> Self {
        Self::Told(Box::new(Reply::private(text)))
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Store(error) => Self::Store(error),
            other => Self::Refused(Box::new(other)),
        }
    }
}

impl From<super::spec::Wrong> for Trouble {
    fn from(wrong: super::spec::Wrong) -> Self {
        Self::told(wrong.0)
    }
}

/// Something to press or to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A button that comes back as a component interaction.
    Button {
        /// State of the page; at most 100 characters.
        custom_id: String,
        /// At most 80 characters.
        label: String,
        /// How it looks.
        look: Look,
        /// Greyed out.
        disabled: bool,
    },
    /// A button that opens an approved address.
    Link {
        /// At most 80 characters.
        label: String,
        /// At most 512 characters.
        url: String,
    },
    /// A list of at most 25 options; takes a whole row.
    Select {
        /// At most 100 characters.
        custom_id: String,
        /// At most 150 characters.
        placeholder: String,
        /// What can be chosen.
        options: Vec<Choice>,
        /// The value that is shown as chosen, where one is.
        chosen: Option<String>,
    },
    /// A list of at most 25 options of which any number can be chosen; takes a
    /// whole row.
    Several {
        /// At most 100 characters.
        custom_id: String,
        /// At most 150 characters; shown while nothing is chosen.
        placeholder: String,
        /// What can be chosen.
        options: Vec<Choice>,
        /// The values that are shown as chosen.
        chosen: Vec<String>,
    },
    /// A list of the server's channels that Discord fills; takes a whole row.
    Channels {
        /// At most 100 characters.
        custom_id: String,
        /// At most 150 characters.
        placeholder: String,
        /// Channel types offered, in Discord's numbers.
        kinds: &'static [u8],
    },
    /// A list of the server's roles that Discord fills; takes a whole row.
    Roles {
        /// At most 100 characters.
        custom_id: String,
        /// At most 150 characters.
        placeholder: String,
        /// The role that is shown as chosen, where one is.
        chosen: Option<RoleId>,
    },
}

impl Control {
    /// A button that can be pressed.
    #[must_use]
    pub fn button(custom_id: String, label: impl Into<String>, look: Look) -> Self {
        Self::Button {
            custom_id,
            label: label.into(),
            look,
            disabled: false,
        }
    }
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Blurple.
    Primary,
    /// Grey.
    Secondary,
    /// Green.
    Success,
    /// Red.
    Danger,
}

/// A label and what stands behind it; at most 100 characters each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is shown.
    pub label: String,
    /// What comes back.
    pub value: String,
}

/// A form with at most five inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modal {
    /// State of the form; at most 100 characters.
    pub custom_id: String,
    /// At most 45 characters.
    pub title: String,
    /// The inputs.
    pub inputs: Vec<Input>,
}

/// A line or a paragraph to fill in, or a list to choose one thing from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// By which it comes back.
    pub custom_id: String,
    /// At most 45 characters.
    pub label: String,
    /// What is stored; in a list, the value that is shown as chosen.
    pub value: String,
    /// What can be chosen, at most 25; nothing where people type.
    pub options: Vec<Choice>,
    /// Shown while empty; at most 100 characters.
    pub placeholder: String,
    /// Characters at the most, up to 4000.
    pub max: u16,
    /// Whether it must be filled in.
    pub required: bool,
    /// More than one line.
    pub paragraph: bool,
}

/// Work at Discord that must be done before the final answer is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Find or make the webhook of the channel, then store the subscription.
    Subscribe {
        /// The server.
        guild: GuildId,
        /// What will be stored.
        new: NewSubscription,
        /// How its alerts will look and ping.
        manner: Box<Manner>,
        /// The name of the forum's tag for its posts.
        tag: Option<String>,
    },
    /// As [`Self::Subscribe`], and post a test message before anything is
    /// stored.
    Setup {
        /// The server; the channel must be one of its own.
        guild: GuildId,
        /// What will be stored.
        new: NewSubscription,
        /// How its alerts will look and ping.
        manner: Box<Manner>,
        /// The name of the forum's tag for its posts.
        tag: Option<String>,
    },
    /// Look the tag up, or whether the forum can do without one, then change
    /// the subscription that the command names.
    Retag {
        /// The server.
        guild: GuildId,
        /// The forum.
        channel: ChannelId,
        /// The name of the tag that its posts are to get, where they are to
        /// get one.
        tag: Option<String>,
    },
    /// Find or make the webhook of the channel, then tell problems there.
    LogChannel {
        /// The server.
        guild: GuildId,
        /// Where.
        channel: ChannelId,
    },
    /// Nothing but the time to attach a file.
    Export {
        /// The server.
        guild: GuildId,
    },
    /// Fetch the file at `url`, and what the server has by now.
    Import {
        /// The server.
        guild: GuildId,
        /// As Discord gave it.
        url: String,
        /// Bytes that are read at the most.
        limit: u64,
    },
    /// Nothing but the time to draw a picture.
    Chart {
        /// Whether everybody there sees the answer.
        share: bool,
        /// What to draw, and what is said beside it.
        picture: Box<Picture>,
    },
    /// Post a test message through the subscription's webhook.
    Test {
        /// The server.
        guild: GuildId,
        /// Which subscription.
        subscription: SubscriptionId,
    },
}

impl Effect {
    /// Whether everybody there sees that it is under way, and how it ends.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        matches!(self, Self::Chart { share: true, .. })
    }
}

/// A picture to be drawn, and the words beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its file's name, without the ending.
    pub name: &'static str,
    /// What it shows.
    pub chart: Chart,
    /// The message's text.
    pub text: String,
    /// The same for those who can't see it; at most 1024 characters.
    pub alt: String,
}

/// How the work at Discord ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// The webhook is there; for a test: the message is in the channel.
    Ok,
    /// As [`Self::Ok`], and posts in the forum get this tag.
    Tagged(u64),
    /// A test message is in the channel.
    Posted(Posted),
    /// The file, and what the server has.
    Fetched {
        /// Its content.
        bytes: Vec<u8>,
        /// Channels and roles.
        home: Home,
    },
    /// The forum needs one of these tags, or has no such one.
    NoTag(Vec<String>),
    /// The bot lacks a permission in this channel.
    Forbidden(ChannelId),
    /// The channel already has 15 webhooks.
    WebhookCap(ChannelId),
    /// The channel is no more.
    ChannelGone(ChannelId),
    /// It could not be done just now.
    Unavailable(Unavailable),
}

/// Why work at Discord could not be done just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// Discord did not answer as it should.
    Discord,
    /// Discord can't be reached, or its answer never came.
    Unreached,
    /// The store failed.
    Data,
    /// The subscription has been removed.
    SubscriptionGone,
    /// All sending is stopped.
    Halted,
    /// An alert is on its way to that channel.
    Busy,
    /// Discord asks to wait for so long.
    Wait(Duration),
    /// A new webhook was gone at once as well.
    WebhookDeleted,
    /// Discord refused what was sent, in its own words.
    Refused(String),
    /// Discord refuses this machine's address.
    Banned,
    /// The file does not lie on Discord's own hosts.
    FileElsewhere,
    /// The file is not there any more.
    FileGone,
    /// The file is larger than what is read.
    FileTooLarge,
}

/// A test message that got through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The message.
    pub message: MessageId,
    /// Through which webhook.
    pub webhook: WebhookId,
    /// The forum's tag that it got.
    pub tag: Option<u64>,
}

/// What a server has, as Discord says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Its channels and open threads.
    pub spots: Vec<Spot>,
    /// Its roles.
    pub roles: Vec<RoleId>,
}

/// A channel or thread of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Which.
    pub id: ChannelId,
    /// Discord's number of the channel type.
    pub kind: u8,
    /// The channel that a thread belongs to.
    pub parent: Option<ChannelId>,
}
