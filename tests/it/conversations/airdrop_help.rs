//! `/airdrop help`

use dropbell::commands::spec::COMMANDS;

use super::{Town, is_silent_about, says};

#[tokio::test(flavor = "multi_thread")]
async fn help_tells_every_command_and_what_the_bot_never_does() {
    let town = Town::opens().await;
    let help = town.mira.hears("/airdrop help").await;
    says(
        &help,
        &[
            "never ask for keys",
            "/airdrop list",
            "/airdrop info",
            "/alerts subscribe",
            "/alerts unsubscribe",
            "/airdrop-mod add",
            "/airdrop-mod edit",
        ],
    );
    let dm = town.mira.person.in_dm().types("/airdrop help").await;
    says(
        &dm.expect("it works in direct messages").text(),
        &["/airdrop list"],
    );
    town.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn help_leaves_no_command_out_and_goes_into_each_topic() {
    let town = Town::opens().await;
    let help = town.mira.hears("/airdrop help").await;
    for command in COMMANDS {
        let full = town
            .mira
            .hears(&format!("/airdrop help topic:{}", command.name))
            .await;
        for sub in command.subcommands {
            let path = format!("/{} {}", command.name, sub.name);
            says(&help, &[&path, sub.description]);
            says(&full, &[&path, sub.description]);
            for opt in sub.options {
                says(&full, &[opt.name]);
            }
        }
        for other in COMMANDS.iter().filter(|other| other.name != command.name) {
            is_silent_about(&full, &[other.description]);
        }
    }
    let privacy = town.mira.hears("/airdrop help topic:privacy").await;
    says(&privacy, &["forget-me", "dropbell forget"]);
    town.closes().await;
}
