//! `/airdrop-mod stop`: the switch that halts all sending, and the button that
//! lets a server's alerts go on.

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Control, Look, Outcome, Reply, Trouble};
use super::super::state::State;
use super::super::{Commands, rights, words};
use crate::domain::{Actor, GuildId};
use crate::store::halts::{Halt, Place, Why};

/// Stops all sending, or lets it go on.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let guild = rights::curator(invocation, &commands.curators)?;
    let store = &commands.store;
    if options.text("state") == Some("go-on") {
        let halted = store.brake().all();
        only_others(halted.as_ref(), invocation, "Another curator")?;
        let was = store.resume_posting(Place::Everywhere).await?;
        return Ok(Outcome::Reply(Reply::private(if was {
            "Alerts go out again, in all servers; what waited comes first."
        } else {
            "Nothing was stopped: alerts go out."
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
    Ok(Outcome::Reply(Reply::private(
        "All sending is stopped, in every server, and stays so through restarts. Nothing is \
         lost: what happens meanwhile waits. Taking back goes on: `/airdrop-mod retract`. \
         `/airdrop-mod stop state:go-on`, or `dropbell resume-alerts`, lets alerts go out again.",
    )))
}

/// Lets this server's alerts go on after a burst.
pub async fn resume(commands: &Commands, invocation: &Invocation) -> Result<Outcome, Trouble> {
    let (guild, authority) = rights::catalogue(invocation, &commands.curators)?;
    if authority.guild.is_none() {
        return Err(Trouble::told(
            "You need **Manage Messages** to let this server's alerts go on.",
        ));
    }
    let halts = commands.store.brake().halts();
    let halt = halts.iter().find(|halt| halt.place == Place::Guild(guild));
    only_others(halt, invocation, "Another moderator")?;
    let was = commands.store.resume_posting(Place::Guild(guild)).await?;
    Ok(Outcome::Reply(Reply::private(if was {
        "This server's alerts go out again; what waited comes first."
    } else {
        "Nothing is stopped here any more."
    })))
}

/// Whose burst stopped it does not let it go on: that may be a thief.
fn only_others(halt: Option<&Halt>, invocation: &Invocation, who: &str) -> Result<(), Trouble> {
    match halt {
        Some(Halt {
            why: Why::Burst,
            actor: Actor::Member { user, .. },
            ..
        }) if *user == invocation.user => Err(Trouble::told(format!(
            "{who} must look at this first: it was your changes that stopped the alerts. \
             Whoever hosts me can also do it, with `dropbell resume-alerts`.",
        ))),
        _ => Ok(()),
    }
}

/// What `/alerts list` says while alerts are stopped, and the button to go on.
pub fn banner(commands: &Commands, guild: GuildId) -> Option<(String, Option<Control>)> {
    let halt = commands.store.brake().guild(guild)?;
    let since = words::ago(halt.at);
    let reason = halt
        .reason
        .as_deref()
        .map(|reason| format!(" Why: {}", words::safe(reason, 300)))
        .unwrap_or_default();
    let who = match halt.actor {
        Actor::Member { user, .. } => format!("<@{user}>"),
        Actor::Operator | Actor::Import | Actor::Clock => "whoever hosts me".to_owned(),
    };
    Some(match (halt.place, halt.why) {
        (Place::Everywhere, Why::Switch) => (
            format!(
                "🛑 **All alerts are stopped**, in every server, since {since}.{reason} Nothing \
                 is lost; what happens meanwhile waits."
            ),
            None,
        ),
        (Place::Everywhere, Why::Burst) => (
            format!(
                "🛑 **All alerts are stopped**, in every server, since {since}: more changes to \
                 the shared catalogue came at once than people make. A curator looks at it; \
                 nothing is lost."
            ),
            None,
        ),
        (Place::Guild(_), _) => (
            format!(
                "🛑 **This server's alerts are stopped** since {since}: {who} made more changes \
                 at once than people make.{reason} If that was meant, another moderator presses \
                 **Go on**. If not, take that person's rights away first, then take back what \
                 they sent with `/airdrop-mod retract`."
            ),
            Some(Control::Button {
                custom_id: State::GoOn.write(),
                label: "Go on".to_owned(),
                look: Look::Danger,
                disabled: false,
            }),
        ),
    })
}
