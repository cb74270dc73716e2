//! What the domain's own parts are given where no store is asked.

use dropbell::domain::{
    ChannelId, ChannelType, Dates, EventId, Filter, GuildId, Manner, Profile, Project, ProjectId,
    Scope, State, Status, Subscription, SubscriptionId, UnixMillis, UserId,
};

/// A project of which nothing is known but its name.
pub fn project(id: ProjectId, name: String) -> Project {
    Project {
        id,
        slug: format!("p{id}"),
        symbol: None,
        name,
        aliases: Vec::new(),
        scope: Scope::Global,
        status: Status::Possible,
        status_at: UnixMillis(0),
        profile: Profile::default(),
        dates: Dates::default(),
        links: Vec::new(),
        claims: Vec::new(),
        source: String::new(),
        version: 1,
    }
}

/// A subscription that has been told of nothing yet.
pub fn subscription() -> Subscription {
    Subscription {
        id: SubscriptionId(1),
        guild: GuildId(1),
        channel: ChannelId(1),
        channel_type: ChannelType::Text,
        thread: None,
        shared: false,
        filter: Filter::default(),
        role: None,
        state: State::Active,
        cursor: EventId(0),
        wanted: EventId(0),
        attempts: 0,
        failing_since: None,
        attempt: None,
        created_by: UserId(1),
        created_at: UnixMillis(0),
        manner: Manner::default(),
        paused_until: None,
    }
}
