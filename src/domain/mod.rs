//! What Dropbell is about: projects, statuses, events, subscriptions. Pure: no async, no I/O, no clock.

pub mod card;
pub mod event;
pub mod hours;
pub mod ids;
pub mod language;
pub mod manner;
pub mod member;
pub mod news;
pub mod project;
pub mod proposal;
pub mod reason;
pub mod reminder;
pub mod status;
pub mod subscription;
pub mod suggestion;
pub mod text;
pub mod time;

pub use card::Card;
pub use event::{Actor, Event, EventBody, Retraction, Urgency};
pub use ids::{
    ChannelId, EventId, GuildId, MessageId, ProjectId, ProposalId, RoleId, SubscriptionId,
    SuggestionId, UserId, WebhookId,
};
pub use language::Language;
pub use manner::{Manner, PingOn, Style};
pub use member::Standing;
pub use news::{News, Who};
pub use project::{
    Claim, ClaimKind, Dates, Link, LinkKind, Profile, Project, Scope, ScoreKind, name_key,
};
pub use proposal::{FourEyes, Proposal, Proposed};
pub use reason::Reason;
pub use reminder::{Reminder, Reminders};
pub use status::{Status, StatusSet};
pub use subscription::{Attempt, Broken, ChannelType, Filter, State, Subscription, Traits};
pub use suggestion::{Decision, NewSuggestion, Suggestion};
pub use time::UnixMillis;
