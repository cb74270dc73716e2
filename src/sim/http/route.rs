//! Paths of API version 10 as routes.

use axum::http::Method;
use serde::Serialize;

/// Every route that the local Discord knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is named as Discord's reference names it")]
pub enum RouteKind {
    GetGateway,
    GetGatewayBot,
    GetMe,
    GetMyGuilds,
    LeaveGuild,
    GetUser,
    CreateDm,
    GetApplication,
    EditApplication,
    ListCommands,
    CreateCommand,
    ReplaceCommands,
    GetCommand,
    EditCommand,
    DeleteCommand,
    GetGuild,
    GetGuildChannels,
    /// The guild's threads that are not archived.
    GetActiveThreads,
    GetGuildRoles,
    GetGuildMember,
    GetGuildWebhooks,
    GetChannel,
    GetMessages,
    GetMessage,
    CreateMessage,
    EditMessage,
    DeleteMessage,
    GetChannelWebhooks,
    CreateWebhook,
    GetWebhook,
    EditWebhook,
    DeleteWebhook,
    GetWebhookWithToken,
    EditWebhookWithToken,
    DeleteWebhookWithToken,
    ExecuteWebhook,
    GetWebhookMessage,
    EditWebhookMessage,
    DeleteWebhookMessage,
    InteractionCallback,
    CreateFollowup,
    GetReply,
    EditReply,
    DeleteReply,
    Unknown,
}

impl RouteKind {
    /// Whether the path itself authorises: no bot token is asked for.
    pub(in crate::sim) fn needs_no_token(self) -> bool {
        use RouteKind as K;
        self.exempt_from_global()
            || matches!(
                self,
                K::GetGateway
                    | K::ExecuteWebhook
                    | K::GetWebhookWithToken
                    | K::EditWebhookWithToken
                    | K::DeleteWebhookWithToken
                    | K::GetWebhookMessage
                    | K::EditWebhookMessage
                    | K::DeleteWebhookMessage
            )
    }

    /// Interaction routes ("Rate Limits", Global Rate Limit).
    pub(in crate::sim) fn exempt_from_global(self) -> bool {
        use RouteKind as K;
        matches!(
            self,
            K::InteractionCallback
                | K::CreateFollowup
                | K::GetReply
                | K::EditReply
                | K::DeleteReply
        )
    }

    /// The same for every resource, as Discord's is: 16 bytes of hex.
    pub(in crate::sim) fn bucket_hash(self) -> String {
        let n = (self as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!("{n:016x}{:016x}", n.rotate_left(17) ^ 0xD1B5_4A32_D192_ED03)
    }
}

/// A path taken apart.
#[derive(Debug, Clone)]
pub(in crate::sim) struct Route {
    pub(in crate::sim) kind: RouteKind,
    pub(in crate::sim) guild: Option<u64>,
    pub(in crate::sim) channel: Option<u64>,
    pub(in crate::sim) webhook: Option<u64>,
    pub(in crate::sim) interaction: Option<u64>,
    pub(in crate::sim) user: Option<u64>,
    pub(in crate::sim) command: Option<u64>,
    pub(in crate::sim) application: Option<u64>,
    /// None is `@original`.
    pub(in crate::sim) message: Option<u64>,
    pub(in crate::sim) token: Option<String>,
    /// The path is known but not with this method.
    pub(in crate::sim) wrong_method: bool,
}

impl Default for Route {
    fn default() -> Self {
        Self {
            kind: RouteKind::Unknown,
            guild: None,
            channel: None,
            webhook: None,
            interaction: None,
            user: None,
            command: None,
            application: None,
            message: None,
            token: None,
            wrong_method: false,
        }
    }
}

impl Route {
    /// The top-level resource, which buckets are kept apart by.
    pub(in crate::sim) fn resource(&self) -> u64 {
        if self.kind.exempt_from_global() {
            let token = self.token.as_deref().unwrap_or_default();
            return token.bytes().fold(0xCBF2_9CE4_8422_2325, |h, b| {
                (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01B3)
            });
        }
        self.webhook.or(self.channel).or(self.guild).unwrap_or(0)
    }
}

/// Takes a path apart; `app` tells interaction webhooks from real ones.
pub(in crate::sim) fn parse(method: &Method, path: &str, app: u64) -> Route {
    let Some(rest) = path.strip_prefix("/api/v10/") else {
        return Route::default();
    };
    let steps: Vec<&str> = rest.split('/').collect();
    let (head, rest) = steps.split_first().map_or(("", &[][..]), |(h, r)| (*h, r));
    let mut route = Route::default();
    let kind = match head {
        "gateway" | "oauth2" | "users" => small(head, rest, method, &mut route),
        "applications" => applications(rest, method, &mut route),
        "guilds" => guilds(rest, method, &mut route),
        "channels" => channels(rest, method, &mut route),
        "webhooks" => webhooks(rest, method, &mut route, app),
        "interactions" => interactions(rest, method, &mut route),
        _ => None,
    };
    route.kind = kind.unwrap_or(RouteKind::Unknown);
    route
}

fn number(step: &str) -> Option<u64> {
    step.parse().ok()
}

/// Picks by method; notes where the path is right and the method is not.
fn by_method(
    route: &mut Route,
    method: &Method,
    table: &[(Method, RouteKind)],
) -> Option<RouteKind> {
    let found = table.iter().find(|(m, _)| m == method).map(|(_, k)| *k);
    route.wrong_method = found.is_none();
    found
}

fn small(head: &str, rest: &[&str], method: &Method, route: &mut Route) -> Option<RouteKind> {
    use RouteKind as K;
    match (head, rest) {
        ("gateway", []) => by_method(route, method, &[(Method::GET, K::GetGateway)]),
        ("gateway", ["bot"]) => by_method(route, method, &[(Method::GET, K::GetGatewayBot)]),
        ("oauth2", ["applications", "@me"]) => {
            by_method(route, method, &[(Method::GET, K::GetApplication)])
        }
        ("users", ["@me"]) => by_method(route, method, &[(Method::GET, K::GetMe)]),
        ("users", ["@me", "guilds"]) => by_method(route, method, &[(Method::GET, K::GetMyGuilds)]),
        ("users", ["@me", "guilds", id]) => {
            route.guild = Some(number(id)?);
            by_method(route, method, &[(Method::DELETE, K::LeaveGuild)])
        }
        ("users", ["@me", "channels"]) => by_method(route, method, &[(Method::POST, K::CreateDm)]),
        ("users", [id]) => {
            route.user = Some(number(id)?);
            by_method(route, method, &[(Method::GET, K::GetUser)])
        }
        _ => None,
    }
}

fn applications(rest: &[&str], method: &Method, route: &mut Route) -> Option<RouteKind> {
    use RouteKind as K;
    let table = [
        (Method::GET, K::GetApplication),
        (Method::PATCH, K::EditApplication),
    ];
    let (id, rest) = match rest {
        ["@me"] => return by_method(route, method, &table),
        [id, "guilds", guild, "commands", rest @ ..] => {
            route.guild = Some(number(guild)?);
            (id, rest)
        }
        [id, "commands", rest @ ..] => (id, rest),
        _ => return None,
    };
    route.application = Some(number(id)?);
    match rest {
        [] => {
            let table = [
                (Method::GET, K::ListCommands),
                (Method::POST, K::CreateCommand),
                (Method::PUT, K::ReplaceCommands),
            ];
            by_method(route, method, &table)
        }
        [command] => {
            route.command = Some(number(command)?);
            let table = [
                (Method::GET, K::GetCommand),
                (Method::PATCH, K::EditCommand),
                (Method::DELETE, K::DeleteCommand),
            ];
            by_method(route, method, &table)
        }
        _ => None,
    }
}

fn guilds(rest: &[&str], method: &Method, route: &mut Route) -> Option<RouteKind> {
    use RouteKind as K;
    let (id, rest) = rest.split_first()?;
    route.guild = Some(number(id)?);
    let kind = match rest {
        [] => K::GetGuild,
        ["channels"] => K::GetGuildChannels,
        ["threads", "active"] => K::GetActiveThreads,
        ["roles"] => K::GetGuildRoles,
        ["webhooks"] => K::GetGuildWebhooks,
        ["members", user] => {
            route.user = Some(number(user)?);
            K::GetGuildMember
        }
        _ => return None,
    };
    by_method(route, method, &[(Method::GET, kind)])
}

fn channels(rest: &[&str], method: &Method, route: &mut Route) -> Option<RouteKind> {
    use RouteKind as K;
    let (id, rest) = rest.split_first()?;
    route.channel = Some(number(id)?);
    match rest {
        [] => by_method(route, method, &[(Method::GET, K::GetChannel)]),
        ["messages"] => {
            let table = [
                (Method::GET, K::GetMessages),
                (Method::POST, K::CreateMessage),
            ];
            by_method(route, method, &table)
        }
        ["messages", message] => {
            route.message = Some(number(message)?);
            let table = [
                (Method::GET, K::GetMessage),
                (Method::PATCH, K::EditMessage),
                (Method::DELETE, K::DeleteMessage),
            ];
            by_method(route, method, &table)
        }
        ["webhooks"] => {
            let table = [
                (Method::GET, K::GetChannelWebhooks),
                (Method::POST, K::CreateWebhook),
            ];
            by_method(route, method, &table)
        }
        _ => None,
    }
}

fn webhooks(rest: &[&str], method: &Method, route: &mut Route, app: u64) -> Option<RouteKind> {
    use RouteKind as K;
    let (id, rest) = rest.split_first()?;
    let id = number(id)?;
    let ours = id == app;
    if !ours {
        route.webhook = Some(id);
    }
    if let Some(token) = rest.first() {
        route.token = Some((*token).to_owned());
    }
    match (ours, rest) {
        (true, [_]) => by_method(route, method, &[(Method::POST, K::CreateFollowup)]),
        (true, [_, "messages", message]) => {
            route.message = if *message == "@original" {
                None
            } else {
                Some(number(message)?)
            };
            let table = [
                (Method::GET, K::GetReply),
                (Method::PATCH, K::EditReply),
                (Method::DELETE, K::DeleteReply),
            ];
            by_method(route, method, &table)
        }
        (false, []) => {
            let table = [
                (Method::GET, K::GetWebhook),
                (Method::PATCH, K::EditWebhook),
                (Method::DELETE, K::DeleteWebhook),
            ];
            by_method(route, method, &table)
        }
        (false, [_]) => {
            let table = [
                (Method::GET, K::GetWebhookWithToken),
                (Method::PATCH, K::EditWebhookWithToken),
                (Method::DELETE, K::DeleteWebhookWithToken),
                (Method::POST, K::ExecuteWebhook),
            ];
            by_method(route, method, &table)
        }
        (false, [_, "messages", message]) => {
            route.message = Some(number(message)?);
            let table = [
                (Method::GET, K::GetWebhookMessage),
                (Method::PATCH, K::EditWebhookMessage),
                (Method::DELETE, K::DeleteWebhookMessage),
            ];
            by_method(route, method, &table)
        }
        _ => None,
    }
}

fn interactions(rest: &[&str], method: &Method, route: &mut Route) -> Option<RouteKind> {
    match rest {
        [id, token, "callback"] => {
            route.interaction = Some(number(id)?);
            route.token = Some((*token).to_owned());
            by_method(
                route,
                method,
                &[(Method::POST, RouteKind::InteractionCallback)],
            )
        }
        _ => None,
    }
}
