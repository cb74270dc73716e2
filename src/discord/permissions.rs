//! What the bot may do in a channel, computed as Discord does.
//! Source: <https://docs.discord.com/developers/topics/permissions#permission-overwrites>

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::rest::{Rest, RestError};
use crate::domain::{ChannelId, GuildId, UserId};

/// Sees the channel at all.
pub const VIEW_CHANNEL: u64 = 1 << 10;
/// Reads what was posted before.
pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// Makes and lists webhooks.
pub const MANAGE_WEBHOOKS: u64 = 1 << 29;
/// May everything.
pub const ADMINISTRATOR: u64 = 1 << 3;

#[derive(Deserialize)]
struct Member {
    roles: Vec<String>,
}

#[derive(Deserialize)]
struct Role {
    id: String,
    permissions: String,
}

#[derive(Deserialize)]
struct Channel {
    #[serde(default)]
    permission_overwrites: Vec<Overwrite>,
    #[serde(default)]
    parent_id: Option<String>,
    #[serde(default, rename = "type")]
    kind: u8,
}

#[derive(Deserialize)]
struct Overwrite {
    id: String,
    allow: String,
    deny: String,
}

/// Threads have their parent's overwrites.
const THREADS: [u8; 3] = [10, 11, 12];

impl Rest {
    /// The bot's permission bits in `channel`.
    ///
    /// # Errors
    /// [`RestError`]; where Discord does not say, nobody knows.
    pub async fn permissions(
        &self,
        guild: GuildId,
        channel: ChannelId,
        me: UserId,
    ) -> Result<u64, RestError> {
        let member: Member = self.get(&format!("/guilds/{guild}/members/{me}")).await?;
        let roles: Vec<Role> = self.get(&format!("/guilds/{guild}/roles")).await?;
        let mut place: Channel = self.get(&format!("/channels/{channel}")).await?;
        if THREADS.contains(&place.kind)
            && let Some(parent) = &place.parent_id
        {
            place = self.get(&format!("/channels/{parent}")).await?;
        }
        Ok(computed(
            guild,
            me,
            &member,
            &roles,
            &place.permission_overwrites,
        ))
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<T, RestError> {
        let answer: Value = self.call(Method::GET, path, None).await?;
        serde_json::from_value(answer).map_err(|error| RestError::Unreadable(error.to_string()))
    }
}

fn bits(text: &str) -> u64 {
    text.parse().unwrap_or(0)
}

fn computed(
    guild: GuildId,
    me: UserId,
    member: &Member,
    roles: &[Role],
    overwrites: &[Overwrite],
) -> u64 {
    let everyone = guild.to_string();
    let mine = |id: &str| id == everyone || member.roles.iter().any(|role| role == id);
    let base = roles
        .iter()
        .filter(|role| mine(&role.id))
        .fold(0, |all, role| all | bits(&role.permissions));
    if base & ADMINISTRATOR != 0 {
        return u64::MAX;
    }
    let me = me.to_string();
    let apply = |base: u64, chosen: &dyn Fn(&str) -> bool| {
        let (allow, deny) = overwrites
            .iter()
            .filter(|overwrite| chosen(&overwrite.id))
            .fold((0, 0), |(a, d), o| (a | bits(&o.allow), d | bits(&o.deny)));
        (base & !deny) | allow
    };
    let base = apply(base, &|id| id == everyone);
    let base = apply(base, &|id| id != everyone && id != me && mine(id));
    apply(base, &|id| id == me)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overwrite(id: &str, allow: u64, deny: u64) -> Overwrite {
        Overwrite {
            id: id.to_owned(),
            allow: allow.to_string(),
            deny: deny.to_string(),
        }
    }

    #[test]
    fn overwrites_apply_in_discords_order() {
        let roles = [
            Role {
                id: "1".into(),
                permissions: READ_MESSAGE_HISTORY.to_string(),
            },
            Role {
                id: "2".into(),
                permissions: VIEW_CHANNEL.to_string(),
            },
            Role {
                id: "3".into(),
                permissions: MANAGE_WEBHOOKS.to_string(),
            },
        ];
        let member = Member {
            roles: vec!["2".into()],
        };
        let of =
            |overwrites: &[Overwrite]| computed(GuildId(1), UserId(9), &member, &roles, overwrites);
        assert_eq!(of(&[]), READ_MESSAGE_HISTORY | VIEW_CHANNEL);
        let denied = [overwrite("1", 0, READ_MESSAGE_HISTORY)];
        assert_eq!(of(&denied), VIEW_CHANNEL);
        let back = [
            overwrite("1", 0, READ_MESSAGE_HISTORY),
            overwrite("2", READ_MESSAGE_HISTORY, 0),
        ];
        assert_eq!(of(&back), READ_MESSAGE_HISTORY | VIEW_CHANNEL);
        let mine = [
            overwrite("2", READ_MESSAGE_HISTORY, 0),
            overwrite("9", 0, READ_MESSAGE_HISTORY),
        ];
        assert_eq!(of(&mine), VIEW_CHANNEL);
        assert_eq!(
            of(&[overwrite("3", MANAGE_WEBHOOKS, 0)]),
            READ_MESSAGE_HISTORY | VIEW_CHANNEL
        );
    }
}
