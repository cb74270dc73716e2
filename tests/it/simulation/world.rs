//! The clockwork: an agenda of what happens when, the two clocks, the network
//! between the bot and Discord, crashes and starts.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use dropbell::config::Notifier;
use dropbell::domain::{
    ChannelId, Event, EventId, MessageId, Project, ProjectId, UnixMillis, WebhookId,
};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::bot::Bot;
use super::discord::{Discord, Headers, Wire, nanos};
use super::scenario::Person;
use super::store::Store;

/// When every world begins.
const BEGINNING: i64 = 1_750_000_000_000;

/// What is left out of the bot, to show that its absence is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    None,
    /// An unanswered request is sent again without a look at the history.
    NoReconciliation,
    /// The history is looked at once, so that what Discord does late is missed.
    OneLook,
    /// Where history can't be read the message is sent again.
    ResendsUnknown,
    /// A channel may have several requests in flight.
    TwoInFlight,
    /// A webhook that answered "unknown" stays in use.
    ForgetsTheDead,
    /// The attempt is not on the disk before the request leaves.
    NoIntent,
    /// The cursor moves with the attempt, not with the receipt.
    CursorFirst,
    /// A start does not settle what was in flight.
    NoRecovery,
    /// The fan-out's position moves before all are marked.
    PositionFirst,
    /// What is pending is not filtered.
    BlindToFilter,
    /// What a neighbour has shown is shown again.
    ForgetsNeighbours,
    /// A neighbour that waits is overtaken.
    Overtakes,
    /// The paces of webhooks and channels are ignored.
    NoPace,
    /// The global pace is ignored.
    NoGate,
}

/// A request on its way.
#[derive(Clone, Debug)]
pub enum Ask {
    List(ChannelId),
    Make(ChannelId),
    History((ChannelId, Option<ChannelId>)),
    Execute {
        hook: WebhookId,
        thread: Option<ChannelId>,
        events: Vec<EventId>,
        begun: u64,
    },
}

/// What came back.
#[derive(Clone, Debug)]
pub enum Reply {
    Wire(Wire),
    Hooks(Vec<(WebhookId, bool)>),
    Made(WebhookId),
    History(Vec<(MessageId, Option<WebhookId>)>),
    /// Discord's code for a refusal of a call with the bot's token.
    Refused(u32),
    /// Such a call failed, after all its tries.
    Failed,
    /// The request never left.
    Unreached,
    /// No answer came.
    Lost,
}

/// An entry of the agenda; the first number is the life that it belongs to.
#[derive(Clone, Debug)]
pub enum Happening {
    Tick(u32, u64),
    Step(u32, u64),
    Commit(u32),
    Arrive(u32, u64, Ask),
    Reply(u32, u64, Reply),
    /// Discord carries out what it has answered already.
    Late(Ask),
    Start,
    Person(Person),
}

/// How Discord is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outage {
    Refuses,
    Hangs,
}

/// Everything there is.
pub struct World {
    pub rng: StdRng,
    base: Instant,
    /// Nanoseconds since the beginning.
    pub now: u64,
    made: u64,
    pub agenda: BTreeMap<(u64, u64), Happening>,
    pub store: Store,
    pub discord: Discord,
    pub bot: Option<Bot>,
    /// How often the bot has started.
    pub life: u32,
    /// Milliseconds by which the bot's wall clock is wrong.
    pub skew: i64,
    pub settings: Notifier,
    pub rate: u32,
    pub flaw: Flaw,
    /// How likely a request is to meet a fault.
    pub faults: f64,
    pub outage: Option<Outage>,
    /// Before which of the bot's steps, counted over all lives, it dies.
    pub deaths: Vec<u64>,
    steps: u64,
    pub projects: HashMap<ProjectId, Project>,
    pub people: super::scenario::People,
    /// Requests that left, by life.
    pub left: Vec<(u32, u64)>,
    pub started_at: u64,
    pub lost_at: HashMap<ChannelId, u64>,
    /// Promises broken while it ran.
    pub problems: Vec<String>,
}

impl World {
    /// An empty world.
    pub fn new(seed: u64, flaw: Flaw, base: Instant, settings: &Notifier) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let kinds = [
            Headers::Right,
            Headers::Right,
            Headers::Missing,
            Headers::Wrong,
        ];
        let headers = kinds[rng.random_range(0..kinds.len())];
        let sliding = rng.random_bool(0.5);
        let rate = if rng.random_bool(0.3) { 4 } else { 47 };
        Self {
            rng,
            base,
            now: 0,
            made: 0,
            agenda: BTreeMap::new(),
            store: Store::default(),
            discord: Discord::new(headers, sliding),
            bot: None,
            life: 0,
            skew: 0,
            settings: settings.clone(),
            rate,
            flaw,
            faults: 0.0,
            outage: None,
            deaths: Vec::new(),
            steps: 0,
            projects: HashMap::new(),
            people: super::scenario::People::default(),
            left: Vec::new(),
            started_at: 0,
            lost_at: HashMap::new(),
            problems: Vec::new(),
        }
    }

    pub fn instant(&self) -> Instant {
        self.base + Duration::from_nanos(self.now)
    }

    /// The bot's wall clock.
    pub fn wall(&self) -> UnixMillis {
        UnixMillis(self.true_wall().0 + self.skew)
    }

    /// Discord's wall clock.
    pub fn true_wall(&self) -> UnixMillis {
        UnixMillis(BEGINNING).plus(Duration::from_nanos(self.now))
    }

    pub fn chance(&mut self) -> f64 {
        self.rng.random()
    }

    pub fn millis(&mut self, from: u64, to: u64) -> Duration {
        let micros = self.rng.random_range(from * 1000..=to * 1000);
        Duration::from_micros(micros)
    }

    pub fn fresh(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    pub fn after(&mut self, wait: Duration, what: Happening) {
        let key = (self.now + nanos(wait), self.fresh());
        self.agenda.insert(key, what);
    }

    pub fn soon(&mut self, what: Happening) {
        let wait = self.millis(0, 2);
        self.after(wait, what);
    }

    /// At a moment, or a little later: timers are never early.
    pub fn at_instant(&mut self, at: Instant, what: Happening) {
        let late = Duration::from_micros(self.rng.random_range(1..1500));
        let wait = at.saturating_duration_since(self.instant()) + late;
        self.after(wait, what);
    }

    pub fn wake_at(&mut self, bot: &mut Bot, at: Instant) {
        bot.wake = self.fresh();
        self.at_instant(at, Happening::Tick(self.life, bot.wake));
    }

    pub fn nudge(&mut self) {
        let Some(mut bot) = self.bot.take() else {
            return;
        };
        bot.nudged();
        self.wake_at(&mut bot, self.instant());
        self.bot = Some(bot);
    }

    pub fn projects_of(&self, events: &[Event]) -> HashMap<ProjectId, Project> {
        let named = events.iter().map(|event| event.project);
        named
            .filter_map(|id| Some((id, self.projects.get(&id)?.clone())))
            .collect()
    }

    pub fn start(&mut self) {
        self.life += 1;
        self.started_at = self.now;
        let mut bot = Bot::new(self.rate, &self.settings);
        self.wake_at(&mut bot, self.instant());
        self.bot = Some(bot);
    }

    pub fn dies(&mut self) {
        self.bot = None;
        let long = self.rng.random_bool(0.2);
        let wait = self.millis(1, if long { 20_000 } else { 300 });
        self.after(wait, Happening::Start);
    }

    /// Lets the next thing happen; false where nothing ever will.
    pub fn advance(&mut self) -> bool {
        let Some(((at, _), what)) = self.agenda.pop_first() else {
            return false;
        };
        self.now = at;
        match what {
            Happening::Start if self.bot.is_none() => self.start(),
            Happening::Start => {}
            Happening::Person(person) => self.acts(person),
            Happening::Late(ask) => drop(self.carry_out(ask)),
            Happening::Arrive(life, id, ask) => self.arrives(life, id, ask),
            Happening::Tick(life, _)
            | Happening::Step(life, _)
            | Happening::Commit(life)
            | Happening::Reply(life, _, _) => self.of_bot(life, what),
        }
        true
    }

    fn of_bot(&mut self, life: u32, what: Happening) {
        if life != self.life {
            return;
        }
        let Some(mut bot) = self.bot.take() else {
            return;
        };
        if matches!(what, Happening::Tick(_, wake) if wake != bot.wake) {
            self.bot = Some(bot);
            return;
        }
        self.steps += 1;
        if self.deaths.contains(&self.steps) {
            self.dies();
            return;
        }
        match what {
            Happening::Tick(..) => self.tick(&mut bot),
            Happening::Step(_, id) => self.step(&mut bot, id),
            Happening::Commit(_) => self.commit(&mut bot),
            Happening::Reply(_, id, reply) => self.replied(&mut bot, id, reply),
            _ => {}
        }
        self.bot = Some(bot);
    }
}
