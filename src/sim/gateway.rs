//! The gateway ("Gateway", "Gateway Events", "Opcodes and Status Codes").

mod socket;

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

pub(super) use self::socket::serve;
use super::answer::Answer;
use super::change::{Change, Dispatch, intent};
use super::hub::Core;
use super::render;
use super::world::World;

/// How long a session without a connection can be resumed ("a few minutes").
const RESUMABLE: Duration = Duration::from_secs(300);

/// Guilds a shard, beyond which more shards are recommended.
const GUILDS_A_SHARD: usize = 1000;

/// Guilds told of together with READY. The others follow one by one, so that
/// nothing waits for them ("Gateway Events", Guild Create).
const AT_ONCE: usize = 16;

/// Events kept for a resume.
const REPLAY: usize = 5000;

/// What a connection is told to do.
#[derive(Debug, Clone)]
pub(super) enum Order {
    Send(std::sync::Arc<str>),
    /// One of these guilds is told of, then the others in turn.
    Guilds(Vec<u64>),
    Close(u16),
    /// The socket goes without a close frame.
    Drop,
}

#[derive(Debug)]
pub(super) struct Session {
    pub(super) shard: (u64, u64),
    pub(super) intents: u64,
    seq: u64,
    log: VecDeque<(u64, std::sync::Arc<str>)>,
    line: Option<mpsc::UnboundedSender<Order>>,
    /// When its last connection went.
    left: Option<Instant>,
}

impl Session {
    fn event(&mut self, name: &str, data: &Value) {
        self.seq += 1;
        let frame = json!({"op": 0, "s": self.seq, "t": name, "d": data}).to_string();
        let frame: std::sync::Arc<str> = frame.into();
        self.log.push_back((self.seq, frame.clone()));
        if self.log.len() > REPLAY {
            self.log.pop_front();
        }
        if let Some(line) = &self.line {
            // A closed line means the connection just went: it may resume.
            let _ = line.send(Order::Send(frame));
        }
    }
}

/// What the bot identified with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The intents bit set.
    pub intents: u64,
    /// Shard number and count.
    pub shard: (u64, u64),
    /// Whether it asked for compressed payloads.
    pub compress: bool,
    /// Its `properties`.
    pub properties: Value,
}

/// Sessions, and how the gateway is to behave.
#[derive(Debug)]
pub(super) struct Gateway {
    pub(super) url: String,
    pub(super) sessions: HashMap<String, Session>,
    pub(super) lines: HashMap<u64, mpsc::UnboundedSender<Order>>,
    next_line: u64,
    pub(super) heartbeat: Duration,
    pub(super) acks: bool,
    pub(super) delay: Duration,
    /// Resumes are refused with op 9 of this kind.
    pub(super) refuse_resume: Option<bool>,
    /// Identifies refused with op 9 false, that many.
    pub(super) refuse_identify: u32,
    pub(super) privileged: u64,
    pub(super) max_concurrency: u64,
    pub(super) identify_every: Option<Duration>,
    pub(super) starts_left: u64,
    pub(super) shards: u64,
    last_identify: HashMap<u64, Instant>,
    pub(super) identified: Vec<Identified>,
    pub(super) resumes: u64,
    pub(super) heartbeats: u64,
}

impl Gateway {
    pub(super) fn new(url: String, heartbeat: Duration) -> Self {
        Self {
            url,
            sessions: HashMap::new(),
            lines: HashMap::new(),
            next_line: 0,
            heartbeat,
            acks: true,
            delay: Duration::ZERO,
            refuse_resume: None,
            refuse_identify: 0,
            privileged: 0,
            max_concurrency: 1,
            identify_every: None,
            starts_left: 1000,
            shards: 1,
            last_identify: HashMap::new(),
            identified: Vec::new(),
            resumes: 0,
            heartbeats: 0,
        }
    }

    /// `GET /gateway/bot`.
    pub(super) fn bot_info(&self, world: &World) -> Answer {
        let guilds = world.guilds.len().div_ceil(GUILDS_A_SHARD) as u64;
        Answer::ok(json!({
            "url": self.url, "shards": self.shards.max(guilds),
            "session_start_limit": {
                "total": 1000, "remaining": self.starts_left,
                "reset_after": 86_400_000, "max_concurrency": self.max_concurrency,
            },
        }))
    }

    /// Sends an event to the sessions whose shard and intents fit.
    pub(super) fn dispatch(&mut self, d: &Dispatch) {
        for session in self.sessions.values_mut() {
            let (id, count) = session.shard;
            let shard_fits = match d.guild {
                Some(guild) => (guild >> 22) % count == id,
                None => id == 0,
            };
            if shard_fits && (d.intent == 0 || session.intents & d.intent != 0) {
                session.event(d.name, &d.data);
            }
        }
    }

    /// Sends an event to each live connection's session regardless.
    pub(super) fn order(&self, order: &Order) {
        for line in self.lines.values() {
            let _ = line.send(order.clone());
        }
    }

    /// Sends each session its latest event once more, as a new one.
    pub(super) fn repeat_last(&mut self) {
        for session in self.sessions.values_mut() {
            let Some((_, frame)) = session.log.back() else {
                continue;
            };
            if let Ok(frame) = serde_json::from_str::<Value>(frame) {
                let name = frame["t"].as_str().unwrap_or_default();
                session.event(name, &frame["d"]);
            }
        }
    }

    /// Sessions with a live connection.
    pub(super) fn live(&self) -> usize {
        self.sessions.values().filter(|s| s.line.is_some()).count()
    }

    pub(super) fn connect(&mut self, line: mpsc::UnboundedSender<Order>) -> u64 {
        self.next_line += 1;
        self.lines.insert(self.next_line, line);
        self.next_line
    }

    fn wanted(&self) -> u64 {
        self.sessions.values().fold(0, |sum, s| sum | s.intents)
    }
}

/// How a connection goes on after a frame of the bot.
#[derive(Debug)]
enum Verdict {
    Fine,
    Close(u16),
    /// The session that the connection now speaks for.
    Session {
        id: String,
        compress: bool,
    },
}

fn invalid_session(line: &mpsc::UnboundedSender<Order>, resumable: bool) {
    let frame = json!({"op": 9, "d": resumable, "s": null, "t": null}).to_string();
    let _ = line.send(Order::Send(frame.into()));
}

/// Checks an identify; hands back intents and shard, or a close code.
fn admissible(gateway: &Gateway, token: &str, d: &Value) -> Result<(u64, (u64, u64)), u16> {
    let given = d["token"].as_str().unwrap_or_default();
    if given.strip_prefix("Bot ").unwrap_or(given) != token {
        return Err(4004);
    }
    let intents = d["intents"].as_u64().filter(|i| i & !intent::KNOWN == 0);
    let intents = intents.ok_or(4013_u16)?;
    if intents & intent::PRIVILEGED & !gateway.privileged != 0 {
        return Err(4014);
    }
    let shard = match d["shard"].as_array().map(Vec::as_slice) {
        None => (0, 1),
        Some([id, count]) => (id.as_u64().unwrap_or(u64::MAX), count.as_u64().unwrap_or(0)),
        Some(_) => return Err(4010),
    };
    if shard.0 >= shard.1 {
        return Err(4010);
    }
    Ok((intents, shard))
}

/// Opcode 2.
fn identify(
    core: &mut Core,
    token: &str,
    d: &Value,
    line: &mpsc::UnboundedSender<Order>,
) -> Verdict {
    let (intents, shard) = match admissible(&core.gateway, token, d) {
        Ok(pair) => pair,
        Err(code) => return Verdict::Close(code),
    };
    let in_shard = |g: &u64| (g >> 22) % shard.1 == shard.0;
    let app = core.world.app.id;
    let guilds: Vec<u64> = core
        .world
        .guilds
        .values()
        .filter(|g| g.members.contains_key(&app))
        .map(|g| g.id)
        .filter(in_shard)
        .collect();
    if guilds.len() > 2500 {
        return Verdict::Close(4011);
    }
    if refused_start(&mut core.gateway, shard.0) {
        invalid_session(line, false);
        return Verdict::Fine;
    }
    core.gateway.starts_left = core.gateway.starts_left.saturating_sub(1);
    let compress = d["compress"].as_bool().unwrap_or(false);
    core.gateway.identified.push(Identified {
        intents,
        shard,
        compress,
        properties: d["properties"].clone(),
    });
    let old = |s: &Session| s.left.is_some_and(|t| t.elapsed() > RESUMABLE);
    core.gateway.sessions.retain(|_, s| !old(s));
    let id = super::http::webhooks::secret(32).to_lowercase();
    let mut session = Session {
        shard,
        intents,
        seq: 0,
        log: VecDeque::new(),
        line: Some(line.clone()),
        left: None,
    };
    session.event("READY", &ready(core, &id, shard, &guilds));
    if intents & intent::GUILDS != 0 {
        let (now, later) = guilds.split_at(guilds.len().min(AT_ONCE));
        for guild in now {
            tell_of(&core.world, *guild, &mut session);
        }
        if !later.is_empty() {
            // A closed line means the connection just went: it may resume.
            let _ = line.send(Order::Guilds(later.to_vec()));
        }
    }
    core.gateway.sessions.insert(id.clone(), session);
    core.world.wanted = core.gateway.wanted();
    core.world.changed(Change::Connected {
        shard: shard.0,
        resumed: false,
    });
    Verdict::Session { id, compress }
}

fn tell_of(world: &World, guild: u64, session: &mut Session) {
    let guild = world.guilds.get(&guild).filter(|guild| guild.available);
    if let Some(guild) = guild {
        session.event("GUILD_CREATE", &render::guild_create(world, guild));
    }
}

/// Tells the session of the last of `guilds`; the rest for another time.
fn tell_next(
    core: &mut Core,
    session: &str,
    line: &mpsc::UnboundedSender<Order>,
    mut guilds: Vec<u64>,
) {
    let Some(session) = core.gateway.sessions.get_mut(session) else {
        return;
    };
    if let Some(guild) = guilds.pop() {
        tell_of(&core.world, guild, session);
        let _ = line.send(Order::Guilds(guilds));
    }
}

/// One identify a `max_concurrency` key and window; also what tests refuse.
fn refused_start(gateway: &mut Gateway, shard: u64) -> bool {
    if gateway.refuse_identify > 0 {
        gateway.refuse_identify -= 1;
        return true;
    }
    let now = Instant::now();
    let key = shard % gateway.max_concurrency.max(1);
    let last = gateway.last_identify.insert(key, now);
    match (last, gateway.identify_every) {
        (Some(last), Some(every)) => now.duration_since(last) < every,
        _ => false,
    }
}

fn ready(core: &Core, session: &str, shard: (u64, u64), guilds: &[u64]) -> Value {
    let world = &core.world;
    let guilds: Vec<Value> = guilds
        .iter()
        .map(|g| json!({"id": g.to_string(), "unavailable": true}))
        .collect();
    let mut me = world
        .users
        .get(&world.app.id)
        .map_or(Value::Null, render::user);
    me["verified"] = json!(true);
    me["mfa_enabled"] = json!(false);
    me["email"] = Value::Null;
    json!({
        "v": 10, "user": me, "guilds": guilds, "session_id": session,
        "resume_gateway_url": core.gateway.url, "session_type": "normal",
        "shard": [shard.0, shard.1], "private_channels": [], "relationships": [],
        "presences": [], "user_settings": {}, "_trace": ["local"],
        "application": {"id": world.app.id.to_string(), "flags": 0},
    })
}

/// Opcode 6.
fn resume(core: &mut Core, token: &str, d: &Value, line: &mpsc::UnboundedSender<Order>) -> Verdict {
    let given = d["token"].as_str().unwrap_or_default();
    if given.strip_prefix("Bot ").unwrap_or(given) != token {
        return Verdict::Close(4004);
    }
    if let Some(resumable) = core.gateway.refuse_resume.take() {
        if !resumable && let Some(id) = d["session_id"].as_str() {
            core.gateway.sessions.remove(id);
        }
        invalid_session(line, resumable);
        return Verdict::Fine;
    }
    let id = d["session_id"].as_str().unwrap_or_default().to_owned();
    let seq = d["seq"].as_u64().unwrap_or(0);
    let Some(session) = core.gateway.sessions.get_mut(&id) else {
        invalid_session(line, false);
        return Verdict::Fine;
    };
    if seq > session.seq {
        return Verdict::Close(4007);
    }
    if session
        .log
        .front()
        .is_some_and(|(first, _)| *first > seq + 1)
    {
        core.gateway.sessions.remove(&id);
        invalid_session(line, false);
        return Verdict::Fine;
    }
    for (_, frame) in session.log.iter().filter(|(s, _)| *s > seq) {
        let _ = line.send(Order::Send(frame.clone()));
    }
    session.line = Some(line.clone());
    session.left = None;
    session.event("RESUMED", &json!({"_trace": ["local"]}));
    let shard = session.shard.0;
    core.gateway.resumes += 1;
    core.world.changed(Change::Connected {
        shard,
        resumed: true,
    });
    Verdict::Session {
        id,
        compress: false,
    }
}

/// A connection is gone; `over` where it ended its session with it.
fn disconnect(core: &mut Core, line: u64, session: Option<&str>, over: bool) {
    core.gateway.lines.remove(&line);
    let mut shard = None;
    if let Some(id) = session {
        if let Some(s) = core.gateway.sessions.get_mut(id) {
            shard = Some(s.shard.0);
            // Another connection may have resumed the session meanwhile.
            if s.line
                .as_ref()
                .is_some_and(mpsc::UnboundedSender::is_closed)
            {
                s.line = None;
                s.left = Some(Instant::now());
            }
        }
        if over {
            core.gateway.sessions.remove(id);
        }
    }
    core.world.wanted = core.gateway.wanted();
    core.world.changed(Change::Disconnected { shard });
}
