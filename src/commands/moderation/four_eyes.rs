//! `/airdrop-mod four-eyes`: what a server demands a second person for.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Outcome, Reply, Trouble};
use super::super::{Commands, rights};
use crate::domain::FourEyes;
use crate::lang::say;

/// Shows what is demanded, and changes what the options say.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::catalogue(invocation, &commands.curators)?.0;
    let before = commands.store.guild_four_eyes(guild).await?;
    let after = FourEyes {
        claimable: options.flag("claimable").unwrap_or(before.claimable),
        domains: options.flag("new-domains").unwrap_or(before.domains),
    };
    if after != before {
        // A stolen moderator account must not be able to switch it off.
        rights::server_manager(invocation)?;
        commands.store.demand_four_eyes(guild, after).await?;
    }
    let language = invocation.language();
    let word = |on: bool| {
        if on {
            say!(language, "four-eyes-yes")
        } else {
            say!(language, "four-eyes-no")
        }
    };
    Ok(Outcome::Reply(Reply::private(say!(
        language,
        "four-eyes-shown",
        domains = word(after.domains),
        claimable = word(after.claimable),
    ))))
}
