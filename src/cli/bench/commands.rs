//! From the dispatch of an interaction to the arrival of its first answer.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::host::Host;
use super::place::{Place, cpu, memory, name_of, own_memory};
use super::report::{Figures, Goal};

/// The scenarios: so many projects; so many servers that have nothing else to
/// ask for than memory.
pub(super) const NAMES: [&str; 5] = ["1k", "10k", "100k", "servers-10k", "servers-100k"];

/// What each of those servers has.
const CHANNELS: usize = 30;
const ROLES: usize = 20;
/// Servers that the local Discord gives to one connection.
const SHARD: usize = 1_000;
/// How often it is looked whether all servers are known.
const LOOK: Duration = Duration::from_millis(500);

/// What is asked, and the goals for it alone at 99 %.
const KINDS: [&str; 4] = ["list", "info", "autocomplete", "mistyped"];

/// Milliseconds.
#[derive(Debug, Serialize, Deserialize)]
struct Latency {
    p50: f64,
    p99: f64,
    worst: f64,
    /// In the three seconds that Discord waits.
    unanswered: u64,
}

/// Measures with the number of projects that `name` says.
pub(super) async fn measure(name: &str, quick: bool) -> anyhow::Result<Figures> {
    let projects = match name {
        "1k" => 1_000,
        "10k" => 10_000,
        "100k" => 100_000,
        "servers-10k" => return servers(name, 10_000, quick).await,
        _ => return servers(name, 100_000, quick).await,
    };
    let guilds = if quick { 100 } else { projects / 10 };
    let mut figures = Figures::sized(name, super::fanout::float(projects as u64));
    let mut place = Place::new(projects, &[]).await?;
    place.remote.make(guilds, 1).await?;
    let bot = place.start().await;
    place.remote.tell("registered".to_owned()).await?;
    settled(&place, guilds + 1).await?;
    figures.add("servers", super::fanout::float(guilds as u64), "", None);
    for kind in KINDS {
        let (before, mut answers) = (cpu(), 0);
        for at_once in [1, 100, 1000] {
            let count = match (quick, at_once) {
                (true, _) => at_once.max(50),
                (false, 1) => 1000,
                (false, _) => 3000,
            };
            let order = format!("load {kind} {at_once} {count} {projects}");
            let found: Latency = place.remote.ask(order).await?;
            note(&mut figures, kind, at_once, &found);
            answers += count as u64;
        }
        let spent = (cpu() - before).as_secs_f64() * 1e6 / super::fanout::float(answers);
        figures.add(&format!("{kind}: CPU an answer"), spent, "µs", None);
    }
    note_memory(&mut figures, None)?;
    bot.stop().await?;
    Ok(figures)
}

/// Measures what so many servers cost while the bot is told of all of them.
async fn servers(name: &str, guilds: usize, quick: bool) -> anyhow::Result<Figures> {
    let guilds = if quick { guilds / 100 } else { guilds };
    let goal = if guilds > 10_000 { 60.0 } else { 30.0 };
    let mut figures = Figures::of(name);
    let mut place = Place::new(16, &[]).await?;
    let order = format!("towns {guilds} {CHANNELS} {ROLES}");
    place.remote.tell(order).await?;
    let bot = place.start().await;
    settled(&place, guilds + 1).await?;
    figures.add("servers", super::fanout::float(guilds as u64), "", None);
    note_memory(&mut figures, Some(Goal::AtMost(goal)))?;
    bot.stop().await?;
    Ok(figures)
}

/// Waits until the bot has every connection and has been told of every server.
async fn settled(place: &Place, guilds: usize) -> anyhow::Result<()> {
    let shards = guilds.div_ceil(SHARD);
    place.remote.tell(format!("shards {shards}")).await?;
    let beside = place.beside().await?;
    while beside.present_guilds().await?.len() < guilds {
        tokio::time::sleep(LOOK).await;
    }
    beside.close().await;
    Ok(())
}

fn note_memory(figures: &mut Figures, goal: Option<Goal>) -> anyhow::Result<()> {
    let (now, height) = memory()?;
    figures.add("memory afterwards", now, "MB", goal);
    figures.add("memory at its height", height, "MB", None);
    figures.add("memory without the program file", own_memory()?, "MB", None);
    Ok(())
}

/// Notes what a load found, beside its goals.
fn note(figures: &mut Figures, kind: &str, at_once: usize, found: &Latency) {
    let most = match (at_once, kind) {
        (1, "mistyped" | "autocomplete") => 10.0,
        (1, _) => 5.0,
        (100, _) => 30.0,
        _ => 300.0,
    };
    let p50 = (at_once == 1).then_some(Goal::AtMost(0.5));
    figures.add(
        &format!("{kind}, {at_once} at once: p50"),
        found.p50,
        "ms",
        p50,
    );
    let goal = Some(Goal::AtMost(most));
    figures.add(
        &format!("{kind}, {at_once} at once: p99"),
        found.p99,
        "ms",
        goal,
    );
    if found.unanswered > 0 {
        let missed = super::fanout::float(found.unanswered);
        let measure = format!("{kind}, {at_once} at once: unanswered");
        figures.add(&measure, missed, "", Some(Goal::AtMost(0.0)));
    }
    if at_once == 1000 {
        let goal = Some(Goal::AtMost(1500.0));
        figures.add(
            &format!("{kind}, {at_once} at once: worst"),
            found.worst,
            "ms",
            goal,
        );
    }
}

/// `KIND AT_ONCE COUNT PROJECTS`: so many interactions, in waves of so many;
/// a wave begins when the one before is answered.
pub(super) async fn load(host: &Host, rest: &str) -> anyhow::Result<Value> {
    let words: Vec<&str> = rest.split(' ').collect();
    let [kind, at_once, count, projects] = words[..] else {
        anyhow::bail!("load KIND AT_ONCE COUNT PROJECTS");
    };
    let (at_once, count): (usize, usize) = (at_once.parse()?, count.parse()?);
    let projects: usize = projects.parse()?;
    let mut took: Vec<Duration> = Vec::with_capacity(count);
    let mut unanswered = 0;
    while took.len() < count {
        let first = took.len();
        let mut wave = Vec::with_capacity(at_once);
        for number in first..first + at_once {
            // Far apart, so that no page serves two of them.
            let project = number.wrapping_mul(7919) % projects;
            wave.push(ask(host, kind, project)?);
        }
        for id in wave {
            match host.discord.reply_to(id).await {
                Ok(reply) => took.push(reply.answered_after()),
                Err(_) => {
                    unanswered += 1;
                    took.push(Duration::from_secs(3));
                }
            }
        }
    }
    took.sort_unstable();
    let at = |share: usize| took[(took.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    Ok(serde_json::to_value(Latency {
        p50: at(50),
        p99: at(99),
        worst: at(100),
        unanswered,
    })?)
}

/// Sends one interaction and hands back its id.
fn ask(host: &Host, kind: &str, project: usize) -> anyhow::Result<u64> {
    let name = name_of(project);
    let seat = host.member.in_channel(&host.desk);
    let typed = match kind {
        "list" => return Ok(seat.sends("/airdrop list")?),
        "info" => return Ok(seat.sends(&format!("/airdrop info project:{name}"))?),
        "autocomplete" => name.chars().take(3).collect(),
        _ => mistyped(&name),
    };
    let options = json!([{"name": "info", "type": 1, "options": [
        {"name": "project", "type": 3, "value": typed, "focused": true}]}]);
    let mut payload = host
        .discord
        .forged_command(&host.member, &host.desk, "airdrop", options);
    payload["type"] = json!(4);
    Ok(host.discord.sends_raw(payload))
}

/// Two letters change places and one is wrong.
fn mistyped(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() > 8 {
        letters.swap(3, 4);
        letters[7] = if letters[7] == 'z' { 'y' } else { 'z' };
    }
    letters.into_iter().collect()
}
