//! `/airdrop help`

use super::{Town, says};

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
