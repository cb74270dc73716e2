//! Every fault at every moment: the alert arrives exactly once where it can,
//! and where it can't somebody is told.
//!
//! A cell is a fault and the moment at which it strikes. Cells share a Discord
//! and a bot, each with channels of its own, so that one cell's fault has to
//! leave the others alone; what stops all sending has a scene of its own.

use std::time::Duration;

use dropbell::sim::{Act, Channel, Fault, FaultId, Limits, RouteKind, Scope, permissions};
use serde_json::{Value, json};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::support::name_of;
use crate::support::scene::{Scene, shown};

/// Short time limits, so that a request that hangs is given up soon.
const SETTINGS: [(&str, &str); 3] = [
    ("DROPBELL_NOTIFIER_REQUEST_TIMEOUT", "1s"),
    ("DROPBELL_NOTIFIER_CONNECT_TIMEOUT", "500ms"),
    ("DROPBELL_NOTIFIER_RETRY_CAP", "1s"),
];

/// What is to come of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The alert is there, once.
    Arrives,
    /// The subscription is broken, and its manager is told why.
    Broken,
    /// Discord refuses this alert, the next one arrives.
    Refused,
}

/// When the fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    /// The first request of a channel.
    First,
    /// The middle one of several channels.
    MidBatch,
    /// The second try of an alert whose first one failed.
    Retry,
    /// The first request after a start.
    Restart,
}

fn answer(status: u16, code: u32) -> Act {
    Act::Answer {
        status,
        body: json!({ "code": code, "message": "no" }),
    }
}

fn limited(scope: Scope) -> Act {
    Act::Limited {
        scope,
        retry_after: Duration::from_millis(300),
    }
}

fn headers(remaining: &str, reset: &str) -> Act {
    Act::Headers(vec![
        ("x-ratelimit-remaining".to_owned(), remaining.to_owned()),
        ("x-ratelimit-reset-after".to_owned(), reset.to_owned()),
    ])
}

/// Each fault, and what comes of it. A `shared` 429 shows room in its headers.
fn faults() -> Vec<(&'static str, Act, End)> {
    let slow = Duration::from_millis(300);
    vec![
        ("429 user", limited(Scope::User), End::Arrives),
        ("429 global", limited(Scope::Global), End::Arrives),
        ("429 shared", limited(Scope::Shared), End::Arrives),
        ("401 token void", answer(401, 50027), End::Arrives),
        ("404 webhook", answer(404, 10015), End::Arrives),
        ("404 channel", answer(404, 10003), End::Broken),
        ("403 access", answer(403, 50001), End::Broken),
        ("403 permission", answer(403, 50013), End::Broken),
        ("400 body", answer(400, 50035), End::Refused),
        ("400 AutoMod", answer(400, 200_000), End::Refused),
        ("500", answer(500, 0), End::Arrives),
        ("502 page", Act::BadGateway, End::Arrives),
        ("503", answer(503, 0), End::Arrives),
        ("reset before", Act::ResetBefore, End::Arrives),
        ("reset after", Act::ResetAfter, End::Arrives),
        ("hang before", Act::HangBefore, End::Arrives),
        ("hang after", Act::HangAfter, End::Arrives),
        (
            "502 after",
            Act::AnswerAfter {
                status: 502,
                body: Value::Null,
            },
            End::Arrives,
        ),
        ("no headers", Act::NoLimitHeaders, End::Arrives),
        ("wrong headers", headers("many", "-7"), End::Arrives),
        ("headers of no room", headers("0", "0.5"), End::Arrives),
        ("latency", Act::Delay(slow), End::Arrives),
        ("late answer", Act::DelayAnswer(slow), End::Arrives),
    ]
}

/// A fault's channels: the one that it strikes and those beside it.
struct Cell {
    name: &'static str,
    end: End,
    act: Act,
    struck: Channel,
    beside: Vec<Channel>,
}

impl Cell {
    async fn set(scene: &Scene, moment: Moment, fault: (&'static str, Act, End)) -> Self {
        let (name, act, end) = fault;
        let slug = name.to_lowercase().replace(' ', "-");
        let subscribed = |beside: &str| {
            let name = format!("{slug}{beside}");
            async move { scene.subscribed(&name, "status:everything").await }
        };
        let mut beside = Vec::new();
        if moment == Moment::MidBatch {
            beside.push(subscribed("-before").await);
        }
        let struck = subscribed("").await;
        if moment == Moment::MidBatch {
            beside.push(subscribed("-after").await);
        }
        Self {
            name,
            end,
            act,
            struck,
            beside,
        }
    }

    /// Orders the fault. One that says that the webhook is gone says so of the
    /// one that is there now.
    fn order(&self, scene: &Scene, moment: Moment) -> FaultId {
        let webhook = self.struck.webhooks()[0].id();
        let on = || Fault::on(RouteKind::ExecuteWebhook).of(webhook);
        if moment == Moment::Retry {
            scene.discord.fault(on().does(Act::ResetBefore));
        }
        let fault = scene.discord.fault(on().does(self.act.clone()));
        if self.name == "404 webhook" || self.name == "401 token void" {
            // Discord lists no webhook that it says is unknown.
            let list = Fault::on(RouteKind::GetChannelWebhooks).of(self.struck.id());
            let none = Act::Answer {
                status: 200,
                body: json!([]),
            };
            scene.discord.fault(list.always().does(none));
        }
        fault
    }

    async fn arrives(&self, alert: &str) {
        for channel in self.beside.iter().chain([&self.struck]) {
            let is_struck = channel.id() == self.struck.id();
            if is_struck && self.end != End::Arrives {
                continue;
            }
            let came = channel.wait_for(|m| m.text().contains(alert)).await;
            came.unwrap_or_else(|late| panic!("{}: {late:?}", self.name));
        }
    }

    fn shows_once(&self, alert: &str) {
        for channel in self.beside.iter().chain([&self.struck]) {
            let messages = channel.messages();
            let copies = messages.iter().filter(|m| m.text().contains(alert));
            let is_struck = channel.id() == self.struck.id();
            let expected = usize::from(!is_struck || self.end == End::Arrives);
            assert_eq!(
                copies.count(),
                expected,
                "{}: {:?}",
                self.name,
                shown(&messages)
            );
        }
    }
}

/// Waits until the store counts so many.
async fn counted(scene: &Scene, count: &'static str, expected: usize) {
    let mut store = SqliteConnectOptions::new()
        .filename(scene.bot.database())
        .read_only(true)
        .connect()
        .await
        .expect("the bot's store");
    let expected = i64::try_from(expected).expect("few");
    for _ in 0..1000 {
        let found: i64 = sqlx::query_scalar(count)
            .fetch_one(&mut store)
            .await
            .expect("a number");
        if found == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("not {expected} by {count}");
}

const BROKEN: &str = "SELECT count(*) FROM subscriptions WHERE state = 'broken'";
const UNKNOWN: &str = "SELECT count(*) FROM deliveries WHERE outcome = 'unknown'";

async fn row(moment: Moment) {
    let mut scene = Scene::with(Limits::off(), &SETTINGS).await;
    let mut cells = Vec::new();
    for fault in faults() {
        cells.push(Cell::set(&scene, moment, fault).await);
    }
    let alert = name_of(1);
    if moment == Moment::Restart {
        // Nothing leaves before the start that the faults wait for, and
        // nothing is in doubt: what is in doubt is looked for first, and would
        // not be the first request to meet its fault.
        let away = Fault::on(RouteKind::ExecuteWebhook).always();
        let away = scene.discord.fault(away.does(limited(Scope::User)));
        scene.adds(&alert).await;
        let discord = &scene.discord;
        let tried = discord.wait_until("a try", |d| d.struck(away) > 0).await;
        tried.expect("a try");
        scene.bot.stops().await.expect("a clean end");
        scene.discord.no_more_faults();
    }
    let ordered: Vec<FaultId> = cells.iter().map(|c| c.order(&scene, moment)).collect();
    if moment == Moment::Restart {
        scene.bot.start().await;
    } else {
        scene.adds(&alert).await;
    }
    for cell in &cells {
        cell.arrives(&alert).await;
    }
    let must_break = cells.iter().filter(|cell| cell.end == End::Broken).count();
    counted(&scene, BROKEN, must_break).await;
    let next = name_of(2);
    scene
        .discord
        .bot_is_ready()
        .await
        .expect("the bot is there");
    scene.adds(&next).await;
    for cell in cells.iter().filter(|cell| cell.end != End::Broken) {
        let came = cell.struck.wait_for(|m| m.text().contains(&next)).await;
        came.unwrap_or_else(|late| panic!("after {}: {late:?}", cell.name));
    }
    is_told(&scene, must_break).await;
    for (cell, fault) in cells.iter().zip(ordered) {
        assert_eq!(scene.discord.struck(fault), 1, "{}", cell.name);
        cell.shows_once(&alert);
    }
    scene.ends().await;
}

/// The list tells how many are stopped.
async fn is_told(scene: &Scene, stopped: usize) {
    let seat = scene.manager.in_channel(&scene.lobby);
    let listed = seat.types("/alerts list").await.expect("a list");
    let text = listed.text();
    assert!(text.contains(&format!("{stopped} stopped")), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_at_the_first_send() {
    row(Moment::First).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_in_the_middle_of_several_channels() {
    row(Moment::MidBatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_on_a_retry() {
    row(Moment::Retry).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_after_a_restart() {
    row(Moment::Restart).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_in_a_closed_channel_is_unknown_and_never_repeated() {
    let lost = ["reset after", "hang after", "502 after"];
    let scene = Scene::with(Limits::off(), &SETTINGS).await;
    let mut cells = Vec::new();
    for fault in faults().into_iter().filter(|f| lost.contains(&f.0)) {
        let cell = Cell::set(&scene, Moment::First, fault).await;
        cell.struck.denies_bot(permissions::READ_MESSAGE_HISTORY);
        cell.order(&scene, Moment::First);
        cells.push(cell);
    }
    let alert = name_of(1);
    scene.adds(&alert).await;
    for cell in &cells {
        cell.arrives(&alert).await;
    }
    counted(&scene, UNKNOWN, lost.len()).await;
    let next = name_of(2);
    scene.adds(&next).await;
    for cell in &cells {
        cell.arrives(&next).await;
        cell.shows_once(&alert);
    }
    scene.ends().await;
}

/// A page of Discord's front door stops all sending, whenever it comes.
async fn front_door(moment: Moment) {
    let mut scene = Scene::with(Limits::off(), &SETTINGS).await;
    for name in ["one", "two", "three"] {
        scene.subscribed(name, "status:everything").await;
    }
    let on = || Fault::on(RouteKind::ExecuteWebhook);
    if moment == Moment::Retry {
        scene.discord.fault(on().times(3).does(Act::ResetBefore));
    }
    if moment == Moment::Restart {
        scene.bot.stops().await.expect("a clean end");
        scene.bot.start().await;
        scene.discord.bot_is_ready().await.expect("it is back");
    }
    let nth = if moment == Moment::MidBatch { 2 } else { 1 };
    let page = on().nth(nth).always().does(Act::Cloudflare);
    let page = scene.discord.fault(page);
    scene.adds(&name_of(1)).await;
    let discord = &scene.discord;
    let struck = discord.wait_until("a page", |d| d.struck(page) > 0).await;
    struck.expect("a page");
    discord.quiet(Duration::from_millis(300)).await;
    let before = discord.struck(page);
    // What was on its way when the first page came can't be called back.
    assert!(before <= 3, "{before} requests met the page");
    scene.adds(&name_of(2)).await;
    discord.quiet(Duration::from_millis(300)).await;
    assert_eq!(discord.struck(page), before, "it goes on sending");
    assert_eq!(discord.counters().banned, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_front_door_stops_all_sending_at_every_moment() {
    for moment in [
        Moment::First,
        Moment::MidBatch,
        Moment::Retry,
        Moment::Restart,
    ] {
        front_door(moment).await;
    }
}
