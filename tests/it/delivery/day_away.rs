//! Discord is away for a day while the catalogue goes on.
//!
//! The test puts the bot's clock forward: the day is as long as its changes
//! take. `dropbell bench fanout --only outage` is the same with a thousand
//! changes and ten thousand subscriptions.

use std::time::{Duration, Instant};

use dropbell::sim::{Act, Channel, Fault, RouteKind};
use serde_json::Value;

use super::many::{Many, PROJECTS};
use crate::support::scene::shown;
use crate::support::{ledger, name_of};

/// What each project goes through.
const STAGES: [&str; 5] = ["likely", "confirmed", "snapshot", "claimable", "ended"];
const DAY: Duration = Duration::from_secs(86_400);
/// The shortest wait between two probes: half of the first back-off.
const PROBES: Duration = Duration::from_millis(500);
/// Requests that may be under way when the outage is noticed.
const AT_FIRST: u128 = 64;

fn calls(many: &Many) -> u64 {
    let counters = many.discord.counters();
    let calls = counters.by_route.get(&RouteKind::ExecuteWebhook);
    calls.copied().unwrap_or(0)
}

/// Discord answers nothing of use until `no_more_faults`.
fn begins(many: &Many) {
    let calls = || Fault::on(RouteKind::ExecuteWebhook);
    let away = Act::Answer {
        status: 503,
        body: Value::Null,
    };
    many.discord.fault(calls().times(6).does(away));
    many.discord.fault(calls().times(3).does(Act::BadGateway));
    // Done, and nobody is told.
    let silent = Act::AnswerAfter {
        status: 502,
        body: Value::Null,
    };
    many.discord.fault(calls().does(silent));
    many.discord.fault(calls().always().does(Act::ResetBefore));
    let history = Fault::on(RouteKind::GetMessages).always();
    many.discord.fault(history.does(Act::BadGateway));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_missed_comes_as_one_message_a_channel_without_a_429() {
    let day = Many::new().await;
    begins(&day);
    let began = Instant::now();
    let changes = PROJECTS * STAGES.len();
    let step = DAY / u32::try_from(changes).expect("few");
    for number in 0..changes {
        day.clock.advance(step);
        day.moves(number % PROJECTS, STAGES[number / PROJECTS])
            .await;
        let most = AT_FIRST + began.elapsed().as_millis() / PROBES.as_millis();
        let calls = calls(&day);
        assert!(u128::from(calls) <= most, "a storm: {calls}, not {most}");
    }
    day.moves(PROJECTS, "likely").await;
    assert!(calls(&day) > 0, "nobody tried");

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
