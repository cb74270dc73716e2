//! `/airdrop-mod stop`: the switch that halts all sending, and the button that
//! lets a server's alerts go on.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use super::by;
use crate::domain::{Actor, GuildId, Language};
use crate::lang::say;
use crate::store::halts::{Halt, Place, Why};

/// Stops all sending, or lets it go on.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::curator(invocation, &commands.curators)?;
    let store = &commands.store;
    let language = invocation.language();
    if options.text("state") == Some("go-on") {
        let halted = store.brake().all();
        if own_burst(halted.as_ref(), invocation) {
            return Err(Trouble::told(say!(language, "stop-other-curator")));
        }
        let was = store.resume_posting(Place::Everywhere).await?;
        return Ok(Outcome::Reply(Reply::private(if was {
            say!(language, "stop-going-on")
        } else {
            say!(language, "stop-was-going")
        })));
    }
    let halt = Halt {
        place: Place::Everywhere,
        why: Why::Switch,
        reason: options.text("reason").map(str::to_owned),
        actor: Actor::Member {
            user: invocation.user,
            guild: Some(guild),
        },
        at: invocation.now,
    };
    store.stop_posting(&halt).await?;
    Ok(Outcome::Reply(Reply::private(say!(
        language,
        "stop-stopped"
    ))))
}

/// Lets this server's alerts go on after a burst.
pub async fn resume(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    if authority.guild.is_none() {
        return Err(Trouble::told(say!(language, "stop-moderators-only")));
    }
    let halts = commands.store.brake().halts();
    let halt = halts.iter().find(|halt| halt.place == Place::Guild(guild));
    if own_burst(halt, invocation) {
        return Err(Trouble::told(say!(language, "stop-other-moderator")));
    }
    let was = commands.store.resume_posting(Place::Guild(guild)).await?;
    Ok(Outcome::Reply(Reply::private(if was {
        say!(language, "stop-here-going-on")
    } else {
        say!(language, "stop-here-was-going")
    })))
}

/// Whose burst stopped it does not let it go on: that may be a thief.
fn own_burst(halt: Option<&Halt>, invocation: &Invocation) -> bool {
    matches!(
        halt,
        Some(Halt {
            why: Why::Burst,
            actor: Actor::Member { user, .. },
            ..
        }) if *user == invocation.user
    )
}

/// What `/alerts list` says while alerts are stopped, and the button to go on.
pub fn banner(
    commands: &Commands,
    language: Language,
    guild: GuildId,
) -> Option<(String, Option<Control>)> {
    let halt = commands.store.brake().guild(guild)?;
    let since = words::ago(halt.at);
    let reason = halt
        .reason
        .as_deref()
        .map(|reason| {
            let reason = words::safe(reason, 300);
            format!(" {}", say!(language, "stop-why", reason = reason))
        })
        .unwrap_or_default();
    Some(match (halt.place, halt.why) {
        (Place::Everywhere, Why::Switch) => (
            say!(language, "stop-banner", since = since, reason = reason),
            None,
        ),
        (Place::Everywhere, Why::Burst) => {
            (say!(language, "stop-banner-burst", since = since), None)
        }
        (Place::Guild(_), _) => (
            say!(
                language,
                "stop-banner-here",
                since = since,
                who = by(language, halt.actor),
                reason = reason,
            ),
            Some(Control::button(
                State::GoOn.write(),
                say!(language, "stop-go-on"),
                Look::Danger,
            )),
        ),
    })
}
