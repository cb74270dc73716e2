//! What the person who runs the bot sees at the command line.

use std::process::{Child, Command, Output};
use std::time::Duration;

use dropbell::sim::{Discord, Fault, RouteKind, Setup, permissions};
use tempfile::TempDir;

fn dropbell(folder: &TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dropbell"))
        .args(arguments)
        .current_dir(folder.path())
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .expect("the binary runs")
}

fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

async fn against(discord: &Discord, arguments: &'static [&'static str]) -> Output {
    let (url, token) = (discord.url().to_owned(), discord.token().to_owned());
    tokio::task::spawn_blocking(move || {
        let folder = tempfile::tempdir().expect("a folder");
        let variables = [
            ("DISCORD_API_URL", url.as_str()),
            ("DISCORD_TOKEN", token.as_str()),
        ];
        dropbell(&folder, arguments, &variables)
    })
    .await
    .expect("it ends")
}

/// A running bot; killed where a test ends early.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(discord: &Discord, folder: &TempDir) -> Running {
    let child = Command::new(env!("CARGO_BIN_EXE_dropbell"))
        .current_dir(folder.path())
        .env_clear()
        .env("DISCORD_API_URL", discord.url())
        .env("DISCORD_TOKEN", discord.token())
        .env("HTTP_ADDR", "off")
        .spawn()
        .expect("the binary runs");
    Running(child)
}

#[test]
fn without_a_token_it_says_where_to_get_one_and_offers_the_demo() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = dropbell(&folder, &[], &[]);
    assert!(!output.status.success());
    let said = text(&output);
    for part in [
        "discord.com/developers/applications",
        "dropbell demo",
        ".env",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn help_tells_a_newcomer_what_to_do_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = text(&dropbell(&folder, &["--help"], &[]));
    for part in ["demo", "check", "invite", "run", ".env"] {
        assert!(said.contains(part), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn check_says_ok_for_each_thing_or_what_to_do() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let guild = discord.guild("Alpha");
    guild.bot_may(permissions::VIEW_CHANNEL);
    let said = text(&against(&discord, &["check"]).await);
    for part in [
        "ok    settings",
        "ok    database",
        "16 projects",
        "ok    token",
        "Manage Webhooks",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn invite_prints_the_link_with_three_permissions_and_no_more() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let output = against(&discord, &["invite"]).await;
    let link = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    assert_eq!(
        link,
        format!(
            "https://discord.com/oauth2/authorize?client_id={}\
             &scope=bot+applications.commands&permissions=536937472",
            discord.application_id()
        )
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_token_is_named_and_never_shown() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let url = discord.url().to_owned();
    let output = tokio::task::spawn_blocking(move || {
        let folder = tempfile::tempdir().expect("a folder");
        let variables = [
            ("DISCORD_API_URL", url.as_str()),
            ("DISCORD_TOKEN", "not.the.right-one"),
            ("HTTP_ADDR", "off"),
        ];
        dropbell(&folder, &["run"], &variables)
    })
    .await
    .expect("it ends");
    assert!(!output.status.success());
    let said = text(&output);
    assert!(said.contains("DISCORD_TOKEN"), "{said}");
    assert!(!said.contains("right-one"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_gateway_is_not_told_it_stops_and_tries_no_other_host() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    discord.fault(
        Fault::on(RouteKind::GetGatewayBot)
            .always()
            .answers(404, 0, "404: Not Found"),
    );
    let output = against(&discord, &["run"]).await;
    assert!(!output.status.success());
    assert!(text(&output).contains("gateway/bot"), "{}", text(&output));
    assert!(discord.identified().is_empty());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn it_leaves_cleanly_on_sigterm() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let folder = tempfile::tempdir().expect("a folder");
    let mut bot = start(&discord, &folder);
    discord.bot_is_ready().await.expect("it connects");
    let pid = bot.0.id().to_string();
    let sent = Command::new("kill").args(["-TERM", &pid]).status();
    assert!(sent.expect("kill").success());
    let ended = tokio::task::spawn_blocking(move || bot.0.wait());
    let ended = tokio::time::timeout(Duration::from_secs(10), ended).await;
    let status = ended
        .expect("within ten seconds")
        .expect("it is waited for")
        .expect("a status");
    assert!(status.success());
    assert_eq!(discord.gateway().live(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_one_on_the_same_data_says_who_holds_it() {
    let discord = Discord::start(Setup::default())
        .await
        .expect("a local Discord");
    let folder = tempfile::tempdir().expect("a folder");
    let first = start(&discord, &folder);
    discord.bot_is_ready().await.expect("it connects");
    let pid = first.0.id().to_string();
    let variables = [
        ("DISCORD_TOKEN", discord.token()),
        ("DISCORD_API_URL", discord.url()),
    ];
    let second = dropbell(&folder, &["run"], &variables);
    assert!(!second.status.success());
    assert!(
        text(&second).contains(&format!("process {pid}")),
        "{}",
        text(&second)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_approves_alone_what_a_file_proposed() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        let variables = [("CURATOR_IDS", "42"), ("DROPBELL_LOG_FORMAT", "human")];
        dropbell(&folder, arguments, &variables)
    };
    let file = |more: &str| {
        let text = format!(
            "version = 1\n[[project]]\nslug = \"zeta\"\nname = \"Zeta\"\nstatus = \"likely\"\n\
             [[project.link]]\nkind = \"website\"\nurl = \"https://zeta.example\"\n{more}"
        );
        std::fs::write(folder.path().join("own.toml"), text).expect("written");
    };
    file("");
    let added = run(&["import", "own.toml"]);
    assert!(added.status.success(), "{}", text(&added));
    file("[[project.link]]\nkind = \"claim\"\nurl = \"https://elsewhere.example\"\n");
    let held = run(&["import", "own.toml"]);
    assert!(text(&held).contains("waits"), "{}", text(&held));
    let listed = text(&run(&["approve"]));
    assert!(listed.contains("https://elsewhere.example"), "{listed}");
    let number = listed.split_whitespace().next().expect("a number");
    let alone = run(&["approve", "accept", number]);
    assert!(!alone.status.success());
    assert!(text(&alone).contains("--as"), "{}", text(&alone));
    let stranger = run(&["approve", "accept", number, "--as", "41"]);
    assert!(
        text(&stranger).contains("no curator"),
        "{}",
        text(&stranger)
    );
    let curator = run(&["approve", "accept", number, "--as", "42"]);
    assert!(curator.status.success(), "{}", text(&curator));
    let left = text(&run(&["approve", "list"]));
    assert!(
        left.contains("nothing of the shared catalogue waits"),
        "{left}"
    );
}
