//! The page of the demo, in a real browser.

mod browser;
mod changes;
mod chart;
mod drawing;
mod flood;
mod heard;
mod places;
mod reader;
mod safety;
mod story;
mod trouble;

use std::net::SocketAddr;
use std::time::Duration;

use dropbell::cli::page::{Keeper, listen};
use dropbell::sim::page::{Actor, Controls, Page, serve};
use dropbell::sim::{Channel, Discord, Limits, Person, Setup, permissions};
use tokio::sync::{Mutex, MutexGuard};

use self::browser::Browser;
use crate::support::Bot;

/// A browser takes a whole processor: one at a time.
static ONE: Mutex<()> = Mutex::const_new(());

/// A local Discord with its page, a bot, and a browser in front of it.
struct Stage {
    discord: Discord,
    keeper: Keeper,
    page: Page,
    browser: Browser,
    general: Channel,
    alerts: Channel,
    // Holds the database's folder.
    _bot: Bot,
    _one: MutexGuard<'static, ()>,
}

fn actor(person: Person, part: &str, seat: &Channel) -> Actor {
    Actor {
        person,
        part: part.to_owned(),
        about: part.to_owned(),
        seat: seat.clone(),
    }
}

impl Stage {
    async fn set() -> Self {
        let one = ONE.lock().await;
        let limits = Limits {
            identify_every: None,
            ..Limits::default()
        };
        let setup = Setup {
            // Longer than any back-off of the bot.
            patience: Duration::from_secs(60),
            ..Setup::default().limits(limits)
        };
        let discord = Discord::start(setup).await.expect("a local Discord");
        let (alpha, beta) = (discord.guild("Alpha"), discord.guild("Beta"));
        let (general, alerts) = (alpha.text_channel("general"), alpha.text_channel("alerts"));
        alpha
            .forum("airdrops", &["alert"])
            .thread("Where do I start?");
        let lobby = beta.text_channel("lobby");
        let hunters = alpha.role("airdrop-hunters");
        let (max, mo) = (alpha.member("max"), alpha.member("mo"));
        let sam = permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES;
        let cast = vec![
            actor(alpha.member("mira").with_role(&hunters), "member", &general),
            actor(
                max.with(permissions::MANAGE_CHANNELS),
                "channel manager",
                &general,
            ),
            actor(mo.with(permissions::MANAGE_MESSAGES), "moderator", &general),
            actor(beta.member("sam").with(sam), "another server", &lobby),
        ];
        let bot = Bot::of(&discord, &[("DROPBELL_NOTIFIER_RETRY_CAP", "1s")]);
        let keeper = Keeper::new(bot.settings(), discord.clone());
        let (hearing, notes) = listen();
        hearing.watches(&discord).expect("metrics");
        keeper.start().await.expect("the bot starts");
        let controls = Controls {
            cast,
            running: keeper.running(),
            orders: keeper.takes_orders(),
            notes,
        };
        let page = serve(&discord, controls, SocketAddr::from(([127, 0, 0, 1], 0)))
            .await
            .expect("the page is served");
        let mut browser = Browser::at(&page.url()).await;
        browser.until("document.querySelector('.room')").await;
        Self {
            discord,
            keeper,
            page,
            browser,
            general,
            alerts,
            _bot: bot,
            _one: one,
        }
    }

    /// Subscribes #alerts and adds a project, past the page.
    async fn subscribed(&self) {
        let manager = self.discord.guild("Alpha").member("max");
        let seat = manager.in_channel(&self.general);
        let reply = seat.types("/alerts subscribe channel:#alerts").await;
        reply.expect("subscribed");
        self.adds("Zeta").await;
        self.alerts.wait_for_messages(1).await.expect("an alert");
    }

    /// A moderator adds a confirmed project, past the page.
    async fn adds(&self, name: &str) {
        let moderator = self.discord.guild("Alpha").member("mo");
        let seat = moderator.in_channel(&self.general);
        let site = format!("https://{}.example", name.to_lowercase());
        let line = format!("/airdrop-mod add name:{name} website:{site} status:confirmed");
        seat.types(&line).await.expect("added");
    }

    /// Ends it; the page must not have complained.
    async fn ends(self) {
        self.keeper.stop().await.expect("a clean end");
        let complaints = &self.browser.complaints;
        assert!(complaints.is_empty(), "{complaints:#?}");
    }
}
