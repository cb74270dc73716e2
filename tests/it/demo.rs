//! What a newcomer sees who runs `dropbell demo`: the real binary.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn demo(args: &[&str], typed: Option<&str>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dropbell"));
    command
        .arg("demo")
        .args(args)
        .env_remove("RUST_LOG")
        .env_remove("DISCORD_TOKEN")
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    let mut stdin = child.stdin.take().expect("its input");
    if let Some(typed) = typed {
        stdin.write_all(typed.as_bytes()).expect("it reads");
    }
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// The transcript as one line, however it was wrapped.
fn read(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = text.split_whitespace().filter(|word| !"│▌".contains(word));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_script_tells_the_whole_story_and_every_step_holds() {
    let output = demo(&["--script"], None);
    let story = read(&output);
    assert!(output.status.success(), "{story}");
    for told in [
        "mira in #general ▸ /airdrop list",
        "✅ Starknet · tech 92 %",
        "max in #general ▸ /alerts subscribe channel:#alerts role:@airdrop-hunters",
        "Done: #alerts hears of key changes and mentions @airdrop-hunters",
        "Added Nova Bridge as ⚪ Possible. Only this server sees it.",
        "@airdrop-hunters ✅ Nova Bridge: Confirmed",
        "✓ it notifies the chosen role and nobody else",
        "✓ the bot waited as long as it was told",
        "✓ it found its message in the history and sent nothing more",
        "Discord is down: nothing answers, every connection is cut",
        "✓ the alert came exactly once",
        "✓ the page turns",
        "The story held",
    ] {
        assert!(story.contains(told), "{told:?} is missing from: {story}");
    }
    assert!(!story.contains('✗'), "{story}");
    assert!(
        !output.stdout.contains(&0x1b),
        "no colours where nobody sees them"
    );
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn after_the_story_anybody_can_be_played() {
    let typed = "/airdrop list status:confirmed\nselect Peaq\nas mod\n\
                 /airdrop-mod add name:Orbit Pool website:https://orbitpool.example status:confirmed\n\
                 /airdrop-mod edit project:Orbit Pool\n\n\nORB\n\nLends tokens.\n\
                 as stranger\n/airdrop info project:Orbit Pool\nas member\n/airdrop-mod status\n\
                 in #nowhere\nnonsense\ntrouble\nhelp\nquit\n";
    let output = demo(&[], Some(typed));
    let seen = read(&output);
    assert!(output.status.success(), "{seen}");
    for told in [
        "Your turn",
        "DePIN-focused layer 1",
        "Added Orbit Pool as ✅ Confirmed.",
        "In #alerts: Dropbell APP everybody there sees this · notifies @airdrop-hunters",
        "symbol: nothing → “ORB”",
        "I don't know “Orbit Pool”",
        "Discord does not offer that command to mira here.",
        "mira sees no channel “#nowhere”.",
        "“nonsense” is nothing that I know.",
        "Which? rate-limit, outage, webhook-deleted",
        "keep the catalogue (as moderator)",
    ] {
        assert!(seen.contains(told), "{told:?} is missing from: {seen}");
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let output = demo(&["--script", "--port", &port], None);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success());
    assert!(
        told.contains(&format!("port {port} can't be used")),
        "{told}"
    );
}
