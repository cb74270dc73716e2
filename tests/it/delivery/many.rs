//! A hundred and twenty channels, filled into the store as if they had been
//! there for long.

use std::time::Duration;

use dropbell::domain::{
    ChannelId, EventId, Filter, GuildId, Project, ProjectId, StatusSet, WebhookId,
};
use dropbell::ops::clock::Clock;
use dropbell::sim::{Channel, Discord, Guild, Person, Setup, permissions};
use dropbell::store::Store;
use dropbell::store::fill::Filled;
use secrecy::SecretString;

use crate::support::{Bot, name_of, rows};

const GUILDS: usize = 10;
/// Channels of each, with a subscription.
const CHANNELS: usize = 12;
pub const PROJECTS: usize = 24;

/// Many channels with a subscription each, and a moderator.
pub struct Many {
    pub discord: Discord,
    desk: Channel,
    curator: Person,
    pub channels: Vec<Channel>,
    pub bot: Bot,
    pub clock: Clock,
}

fn project(number: usize) -> Project {
    let name = name_of(number as u64);
    Project {
        slug: name.to_lowercase(),
        status_at: Clock::system().now(),
        source: "test".to_owned(),
        ..rows::project(ProjectId(0), name)
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

impl Many {
    /// The bot runs and is ready; Discord's limits are the real ones.
    pub async fn new() -> Self {
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

    /// The moderator gives the project that status.
    pub async fn moves(&self, project: usize, status: &str) {
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
}
