//! The servers, channels and people of the demo.

use std::time::Duration;

use crate::sim::{Channel, Discord, Guild, Keep, Limits, Person, Role, Setup, permissions};

/// How long the demo waits for what is to come: longer than any back-off in it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Short, so that a dead connection is noticed while somebody watches; Discord
/// itself asks for some 41 s.
const HEARTBEAT: Duration = Duration::from_secs(2);

const CURATOR: &str = "curator";
pub(super) const STRANGER: &str = "stranger";

/// Name, role, what they may do, and the permissions that say so.
const CAST: [(&str, &str, &str, u64); 5] = [
    ("mira", "member", "is a member of Alpha", 0),
    (
        "max",
        "manager",
        "manages Alpha's channels (Manage Channels)",
        permissions::MANAGE_CHANNELS,
    ),
    (
        "mo",
        "moderator",
        "moderates Alpha (Manage Messages)",
        permissions::MANAGE_MESSAGES,
    ),
    (
        "vera",
        CURATOR,
        "moderates Alpha and hosts this bot: may change what all servers share",
        permissions::MANAGE_MESSAGES,
    ),
    (
        "sam",
        STRANGER,
        "runs Beta, another server",
        permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES,
    ),
];

/// A local Discord with two servers in it.
pub(super) struct Stage {
    pub(super) discord: Discord,
    /// Everybody talks here.
    pub(super) general: Channel,
    /// Alerts come here.
    pub(super) alerts: Channel,
    /// Another server's channel.
    pub(super) elsewhere: Channel,
    /// Those who want to be told.
    pub(super) hunters: Role,
    pub(super) cast: Vec<Actor>,
}

/// Somebody whose place the visitor can take.
#[derive(Clone)]
pub(super) struct Actor {
    /// The user's name.
    pub(super) name: &'static str,
    /// Another word for them.
    pub(super) role: &'static str,
    /// What they may do.
    pub(super) about: &'static str,
    pub(super) person: Person,
    /// Where they sit at first.
    pub(super) seat: Channel,
    pub(super) guild: Guild,
}

impl Stage {
    /// Raises the curtain; the bot is not there yet.
    pub(super) async fn set(port: u16) -> std::io::Result<Self> {
        let limits = Limits {
            // A restart of the bot must not make anybody wait.
            identify_every: None,
            ..Limits::default()
        };
        let setup = Setup {
            patience: PATIENCE,
            heartbeat: HEARTBEAT,
            keep: Keep::Everything,
            ..Setup::default().limits(limits).port(port)
        };
        let discord = Discord::start(setup).await?;
        let home = discord.guild("Alpha");
        let other = discord.guild("Beta");
        let (general, alerts) = (home.text_channel("general"), home.text_channel("alerts"));
        home.announcement_channel("news");
        home.forum("airdrops", &["alert"]);
        let elsewhere = other.text_channel("lobby");
        let hunters = home.role("airdrop-hunters");
        let cast: Vec<Actor> = CAST
            .iter()
            .map(|&(name, role, about, bits)| {
                let (guild, seat) = if role == STRANGER {
                    (&other, &elsewhere)
                } else {
                    (&home, &general)
                };
                Actor {
                    name,
                    role,
                    about,
                    person: granted(guild, name, bits),
                    seat: seat.clone(),
                    guild: guild.clone(),
                }
            })
            .collect();
        // Mira asked to be told.
        if let Some(mira) = cast.first() {
            let _ = mira.person.clone().with_role(&hunters);
        }
        Ok(Self {
            discord,
            general,
            alerts,
            elsewhere,
            hunters,
            cast,
        })
    }

    /// The actor of that name or role.
    pub(super) fn actor(&self, word: &str) -> Option<&Actor> {
        let word = word.trim_start_matches('@').to_lowercase();
        self.cast
            .iter()
            .find(|actor| actor.name == word || actor.role == word)
            .or_else(|| {
                let mut near = self.cast.iter().filter(|a| a.role.starts_with(&word));
                near.next()
                    .filter(|_| near.next().is_none() && !word.is_empty())
            })
    }

    /// The user who may change the global catalogue.
    pub(super) fn curator(&self) -> Option<u64> {
        self.actor(CURATOR).map(|actor| actor.person.id())
    }
}

fn granted(guild: &Guild, name: &str, bits: u64) -> Person {
    let person = guild.member(name);
    if bits == 0 {
        return person;
    }
    person.with(bits)
}
