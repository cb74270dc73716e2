//! Who is told of what, where.

use serde::{Deserialize, Serialize};

use super::event::{Event, EventBody};
use super::ids::{
    ChannelId, EventId, GuildId, ProjectId, RoleId, SubscriptionId, UserId, WebhookId,
};
use super::manner::Manner;
use super::project::{Project, Scope, name_key};
use super::status::{Status, StatusSet};
use super::time::UnixMillis;

/// A channel's subscription.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscription {
    /// Row id.
    pub id: SubscriptionId,
    /// The server.
    pub guild: GuildId,
    /// Where messages go and where the webhook lives.
    pub channel: ChannelId,
    /// What kind of channel it is.
    pub channel_type: ChannelType,
    /// The thread of that channel, where messages go into one.
    pub thread: Option<ChannelId>,
    /// Whether that place has, or once had, other subscriptions.
    pub shared: bool,
    /// What it wants to hear of.
    pub filter: Filter,
    /// The role to mention, where there is one.
    pub role: Option<RoleId>,
    /// How its alerts look and ping.
    pub manner: Manner,
    /// Whether it is being served.
    pub state: State,
    /// When a pause ends by itself.
    pub paused_until: Option<UnixMillis>,
    /// The last event that it has dealt with.
    pub cursor: EventId,
    /// The last event that it is known to want.
    pub wanted: EventId,
    /// Failed attempts since the last success.
    pub attempts: u32,
    /// When the first of those failed.
    pub failing_since: Option<UnixMillis>,
    /// The attempt in flight, where there is one.
    pub attempt: Option<Attempt>,
    /// Who made it.
    pub created_by: UserId,
    /// When it was made.
    pub created_at: UnixMillis,
}

/// Discord's channel types that can be subscribed.
/// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelType {
    /// An ordinary text channel.
    Text,
    /// Its messages can be followed by other servers.
    Announcement,
    /// Every message opens a thread of its own.
    Forum,
}

impl ChannelType {
    /// Discord's number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Announcement => 5,
            Self::Forum => 15,
        }
    }

    /// The inverse of [`Self::code`]; media channels behave as forums do.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::Text),
            5 => Some(Self::Announcement),
            15 | 16 => Some(Self::Forum),
            _ => None,
        }
    }
}

/// A send whose outcome is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// When it was recorded, just before the request.
    pub at: UnixMillis,
    /// The last event in the message.
    pub upto: EventId,
    /// The webhook that was called.
    pub webhook: WebhookId,
}

/// Whether a subscription is being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Yes.
    Active,
    /// Not now; its cursor stays where it is.
    Paused,
    /// Not until somebody repairs it.
    Broken(Broken),
}

/// Why a subscription can't be served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Somebody deleted the webhook, and a new one could not be made.
    WebhookGone,
    /// The channel is no more.
    ChannelGone,
    /// The bot was removed from the server.
    GuildLeft,
    /// The bot may not see the channel or manage its webhooks.
    Forbidden,
    /// The channel holds as many webhooks as Discord allows.
    WebhookCap,
    /// Discord refuses what is sent there.
    Rejected,
    /// The thread is locked or archived.
    ThreadClosed,
    /// Nothing got through for as long as is tried.
    GivenUp,
}

impl Broken {
    const ALL: [Self; 8] = [
        Self::WebhookGone,
        Self::ChannelGone,
        Self::GuildLeft,
        Self::Forbidden,
        Self::WebhookCap,
        Self::Rejected,
        Self::ThreadClosed,
        Self::GivenUp,
    ];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WebhookGone => "webhook_gone",
            Self::ChannelGone => "channel_gone",
            Self::GuildLeft => "guild_left",
            Self::Forbidden => "forbidden",
            Self::WebhookCap => "webhook_cap",
            Self::Rejected => "rejected",
            Self::ThreadClosed => "thread_closed",
            Self::GivenUp => "given_up",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }

    /// Whether it is the place that can't be posted to, whichever subscription
    /// tried: then all of them stop, and go on, together. Did one go on alone,
    /// what the others catch up on later would come out of order.
    #[must_use]
    pub const fn is_of_place(self) -> bool {
        match self {
            Self::WebhookGone
            | Self::ChannelGone
            | Self::Forbidden
            | Self::WebhookCap
            | Self::ThreadClosed
            | Self::GivenUp => true,
            // A subscription's own tag, say; and servers come and go whole.
            Self::Rejected | Self::GuildLeft => false,
        }
    }
}

/// What a subscription wants to hear of: AND between kinds, OR within.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// The statuses that interest it.
    pub statuses: StatusSet,
    /// Only these projects, where any is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<ProjectId>,
    /// Only projects on these chains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chains: Vec<String>,
    /// Only projects with one of these narratives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub narratives: Vec<String>,
    /// Only projects with at least this tech score, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_score: Option<u8>,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            statuses: StatusSet::KEY_CHANGES,
            projects: Vec::new(),
            chains: Vec::new(),
            narratives: Vec::new(),
            min_score: None,
        }
    }
}

/// What a filter needs to know of a project; kept with each event, so that
/// an edit made later does not change who was to be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Traits {
    /// Which one.
    pub project: ProjectId,
    /// [`name_key`] of its chain.
    pub chain: Option<String>,
    /// [`name_key`]s of its narratives.
    pub narratives: Vec<String>,
    /// Its tech score in percent.
    pub tech_score: Option<f64>,
}

impl Traits {
    /// The traits of `project`.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        Self {
            project: project.id,
            chain: project.profile.chain.as_deref().map(name_key),
            narratives: project
                .profile
                .narratives
                .iter()
                .flatten()
                .map(|n| name_key(n))
                .collect(),
            tech_score: project.tech_score(),
        }
    }
}

impl Filter {
    /// Whether there is more to check than the status.
    #[must_use]
    pub fn is_status_only(&self) -> bool {
        self.projects.is_empty()
            && self.chains.is_empty()
            && self.narratives.is_empty()
            && self.min_score.is_none()
    }

    /// Whether a change to `status` of a project with these traits is wanted.
    #[must_use]
    pub fn wants(&self, status: Status, traits: &Traits) -> bool {
        self.obstacle(status, traits).is_none()
    }

    /// The first part of the filter that such a change does not fit.
    #[must_use]
    pub fn obstacle(&self, status: Status, traits: &Traits) -> Option<Obstacle> {
        let within = |wanted: &[String], has: &[String]| {
            wanted.is_empty() || wanted.iter().any(|word| has.contains(&name_key(word)))
        };
        let scores = self.min_score.is_none_or(|least| {
            traits
                .tech_score
                .is_some_and(|score| score >= f64::from(least))
        });
        if !self.statuses.contains(status) {
            Some(Obstacle::Status)
        } else if !self.projects.is_empty() && !self.projects.contains(&traits.project) {
            Some(Obstacle::Project)
        } else if !within(&self.chains, traits.chain.as_slice()) {
            Some(Obstacle::Chain)
        } else if !within(&self.narratives, &traits.narratives) {
            Some(Obstacle::Narrative)
        } else if !scores {
            Some(Obstacle::Score)
        } else {
            None
        }
    }
}

/// A part of a filter that something does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Another status.
    Status,
    /// Another project.
    Project,
    /// Another chain, or none known.
    Chain,
    /// None of the narratives.
    Narrative,
    /// A lower score, or none known.
    Score,
}

impl Subscription {
    /// Whether it is a reminder that the server switched off.
    const fn gets(&self, body: &EventBody) -> bool {
        match body {
            EventBody::Reminder { what, .. } => self.manner.reminders.contains(*what),
            _ => true,
        }
    }

    /// Whether this subscription is to be told of `event`.
    #[must_use]
    pub fn wants(&self, event: &Event) -> bool {
        let in_reach = match event.scope {
            Scope::Global => true,
            Scope::Guild(guild) => guild == self.guild,
        };
        event.announce
            && in_reach
            && event.id > self.cursor
            && self.gets(&event.body)
            && (matches!(event.body, EventBody::Retracted { .. })
                || event
                    .body
                    .alert_status()
                    .is_some_and(|status| self.filter.wants(status, &event.traits)))
    }
}
