//! Discord is away for a day while the catalogue goes on.
//!
//! The test puts the bot's clock forward: the day is as long as its changes
//! take. `dropbell bench fanout --only outage` is the same with a thousand
//! changes and ten thousand subscriptions.

use std::time::{Duration, Instant};

use dropbell::domain::{
    ChannelId, Dates, EventId, Filter, GuildId, Profile, Project, ProjectId, Scope, Status,
    StatusSet, WebhookId,
};
use dropbell::ops::clock::Clock;
use dropbell::sim::{Act, Channel, Discord, Fault, Guild, Person, RouteKind, Setup, permissions};
use dropbell::store::Store;
use dropbell::store::fill::Filled;
use secrecy::SecretString;
use serde_json::Value;

use crate::support::scene::shown;
use crate::support::{Bot, ledger, name_of};

const GUILDS: usize = 10;
/// Channels of each, with a subscription.
const CHANNELS: usize = 12;
const PROJECTS: usize = 24;
/// What each project goes through.
const STAGES: [&str; 5] = ["likely", "confirmed", "snapshot", "claimable", "ended"];
const DAY: Duration = Duration::from_secs(86_400);
/// The shortest wait between two probes: half of the first back-off.
const PROBES: Duration = Duration::from_millis(500);
/// Requests that may be under way when the outage is noticed.
const AT_FIRST: u128 = 64;

struct Day {
    discord: Discord,
    desk: Channel,
    curator: Person,
    channels: Vec<Channel>,
    bot: Bot,
    clock: Clock,
}

fn project(number: usize) -> Project {
    let name = name_of(number as u64);
    Project {
        id: ProjectId(0),
        slug: name.to_lowercase(),
        symbol: None,
        name,
        aliases: Vec::new(),
        scope: Scope::Global,
        status: Status::Possible,
        status_at: Clock::system().now(),
        profile: Profile::default(),
        dates: Dates::default(),
        links: Vec::new(),
        claims: Vec::new(),
        source: "test".to_owned(),
        version: 1,
    }
}

/// The subscription that a channel has had for long.
fn filled(guild: &Guild, channel: &Channel) -> Filled {
    let webhook = channel.own_webhook("Dropbell");
    Filled {
        guild: GuildId(guild.id()),
        channel: ChannelId(channel.id()),
        filter: Filter {
            statuses: StatusSet::EVERYTHING,
            ..Filter::default()
        },
        cursor: EventId(0),
        wanted: EventId(0),
        webhook: Some((
            WebhookId(webhook.id()),
            SecretString::from(webhook.token().to_owned()),
        )),
    }
}

impl Day {
    /// Before it begins; Discord's limits are the real ones.
    async fn dawns() -> Self {
        let setup = Setup {
            patience: Duration::from_secs(30),
            ..Setup::default().limited()
        };
        let discord = Discord::start(setup).await.expect("a local Discord");
        let office = discord.guild("Office");
        let curator = office.member("curator").with(permissions::MANAGE_MESSAGES);
        let id = curator.id().to_string();
        let settings = [
            ("CURATOR_IDS", id.as_str()),
            ("DROPBELL_NOTIFIER_RETRY_CAP", "1s"),
        ];
        let mut bot = Bot::of(&discord, &settings);
        let clock = Clock::ahead();
        let url = format!("sqlite://{}", bot.database().display());
        let store = Store::open(&url, None).await.expect("a store");
        let projects: Vec<Project> = (0..=PROJECTS).map(project).collect();
        let now = clock.now();
        store.fill_projects(&projects, now).await.expect("projects");
        let mut channels = Vec::new();
        for number in 0..GUILDS {
            let guild = discord.guild(&format!("Guild {number}"));
            let own: Vec<Channel> = (0..CHANNELS)
                .map(|n| guild.text_channel(&format!("alerts-{n}")))
                .collect();
            let rows: Vec<Filled> = own.iter().map(|c| filled(&guild, c)).collect();
            store.fill_subscriptions(&rows, now).await.expect("rows");
            channels.extend(own);
        }
        store.close().await;
        // With it goes the lock of the database.
        drop(store);
        bot.start_by(clock.clone()).await;
        discord.bot_is_ready().await.expect("ready");
        let registered = discord.command_is_registered("airdrop-mod").await;
        registered.expect("registered");
        Self {
            desk: office.text_channel("desk"),
            curator,
            discord,
            channels,
            bot,
            clock,
        }
    }

    async fn moves(&self, project: usize, status: &str) {
        let typed = format!(
            "/airdrop-mod status project:{} status:{status}",
            name_of(project as u64)
        );
        let seat = self.curator.in_channel(&self.desk);
        let mut reply = seat.types(&typed).await.expect("an answer");
        if let Some(form) = reply.modal() {
            reply = self.curator.submits(&form, &[]).await.expect("sent off");
        }
        let status = status.to_lowercase();
        let text = reply.text();
        assert!(text.to_lowercase().contains(&status), "{typed}: {text}");
    }

    fn calls(&self) -> u64 {
        let counters = self.discord.counters();
        let calls = counters.by_route.get(&RouteKind::ExecuteWebhook);
        calls.copied().unwrap_or(0)
    }

    /// Discord answers nothing of use until `no_more_faults`.
    fn begins(&self) {
        let calls = || Fault::on(RouteKind::ExecuteWebhook);
        let away = Act::Answer {
            status: 503,
            body: Value::Null,
        };
        self.discord.fault(calls().times(6).does(away));
        self.discord.fault(calls().times(3).does(Act::BadGateway));
        // Done, and nobody is told.
        let silent = Act::AnswerAfter {
            status: 502,
            body: Value::Null,
        };
        self.discord.fault(calls().does(silent));
        self.discord.fault(calls().always().does(Act::ResetBefore));
        let history = Fault::on(RouteKind::GetMessages).always();
        self.discord.fault(history.does(Act::BadGateway));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_missed_comes_as_one_message_a_channel_without_a_429() {
    let day = Day::dawns().await;
    day.begins();
    let began = Instant::now();
    let changes = PROJECTS * STAGES.len();
    let step = DAY / u32::try_from(changes).expect("few");
    for number in 0..changes {
        day.clock.advance(step);
        day.moves(number % PROJECTS, STAGES[number / PROJECTS])
            .await;
        let most = AT_FIRST + began.elapsed().as_millis() / PROBES.as_millis();
        let calls = day.calls();
        assert!(u128::from(calls) <= most, "a storm: {calls}, not {most}");
    }
    day.moves(PROJECTS, "likely").await;
    assert!(day.calls() > 0, "nobody tried");

    day.discord.no_more_faults();
    // What has failed is due again.
    day.clock.advance(Duration::from_secs(60));
    let last = name_of(PROJECTS as u64);
    let told = |channel: &Channel| shown(&channel.messages()).concat().contains(&last);
    day.discord
        .wait_until("all", |_| day.channels.iter().all(told))
        .await
        .expect("everybody is told");

    let mut bot = day.bot;
    ledger::drained(&bot).await;
    bot.stops().await.expect("a clean end");
    ledger::holds(&day.discord, &bot).await;
    let counters = day.discord.counters();
    assert_eq!(counters.limited.values().sum::<u64>(), 0, "429s");
    assert_eq!(counters.invalid, 0, "answers that count towards the ban");
    let mut more = 0;
    for channel in &day.channels {
        let messages = channel.messages();
        // Where the first was posted and nobody was told, it stands alone; so
        // does the probe that found Discord back.
        more += messages.len() - 1;
        let text = shown(&messages).concat();
        for number in 0..=PROJECTS {
            assert!(text.contains(&name_of(number as u64)), "{number}: {text}");
        }
    }
    assert!(more <= 3, "{more} messages more than channels");
}
