//! `/airdrop-mod history`: changes and decided suggestions in one list, with
//! the names of this server's people.

use super::super::super::invocation::{Invocation, Options};
use super::super::super::outcome::{Outcome, Reply, Trouble};
use super::super::super::state::{Audit, Slot, State};
use super::super::super::{Commands, in_place, rights, words};
use super::super::{exactly, suggestions};
use super::{ENTRIES, Line, is_short, line, page};
use crate::domain::{GuildId, Language, Project, ProjectId, UserId};
use crate::lang::say;
use crate::store::audit::{Entered, Mark, Part};
use crate::store::{StoreError, Viewer};

/// Whose history is asked for.
struct Asked {
    guild: GuildId,
    project: Option<Project>,
    user: Option<UserId>,
    language: Language,
}

/// Shows the newest changes of a project, of one person, or of this server.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let (guild, _) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = match options.text("project") {
        None => None,
        Some(typed) => {
            let nothing = say!(language, "history-nothing");
            Some(exactly(commands, (language, guild), typed, &nothing).await?)
        }
    };
    let asked = Asked {
        guild,
        project,
        user: options.user("user"),
        language,
    };
    let reply = show(commands, &asked, Part::Newest).await?;
    Ok(Outcome::Reply(reply))
}

/// Turns to the page after or before an entry, of the same project and person.
pub async fn leaf(
    commands: &Commands,
    invocation: &Invocation,
    to: &Audit,
    own: bool,
) -> Result<Outcome, Trouble> {
    let (guild, _) = rights::catalogue(invocation, &commands.curators)?;
    let language = invocation.language();
    let project = match to.project {
        None => None,
        Some(id) => {
            let catalogue = commands.store.catalogue(Viewer::Guild(guild));
            let gone = || Trouble::told(say!(language, "history-gone"));
            Some(catalogue.get(id).await?.ok_or_else(gone)?)
        }
    };
    let asked = Asked {
        guild,
        project,
        user: to.user,
        language,
    };
    let part = match to.slot {
        Slot::Previous => Part::After(to.from),
        Slot::Next | Slot::Statuses => Part::Before(to.from),
    };
    Ok(in_place(show(commands, &asked, part).await?, own))
}

async fn show(commands: &Commands, asked: &Asked, part: Part<Mark>) -> Result<Reply, Trouble> {
    let language = asked.language;
    let (part, lines) = match lines(commands, asked, part).await? {
        found if is_short(part, found.len()) => {
            (Part::Newest, lines(commands, asked, Part::Newest).await?)
        }
        found => (part, found),
    };
    if lines.is_empty() {
        return Ok(Reply::private(say!(language, "history-none")));
    }
    let what = match &asked.project {
        Some(project) => words::safe(&project.name, words::NAME),
        None => say!(language, "history-server"),
    };
    let by = asked.user.map_or_else(String::new, |user| {
        let by = say!(language, "history-by", who = format!("<@{user}>"));
        format!("{by}\n")
    });
    let project = asked.project.as_ref().map(|project| project.id);
    let title = say!(language, "history-title", what = what);
    let (card, rows) = page(language, (title, &by), part, lines, |slot, from| {
        State::Audit(Audit {
            slot,
            from,
            project,
            user: asked.user,
        })
        .write()
    });
    Ok(Reply {
        cards: vec![card],
        rows,
        ephemeral: true,
        ..Reply::default()
    })
}

/// One entry more than a page has, of both kinds together, those next to where
/// `part` begins first.
async fn lines(
    commands: &Commands,
    asked: &Asked,
    part: Part<Mark>,
) -> Result<Vec<Line<Mark>>, StoreError> {
    let (language, user) = (asked.language, asked.user);
    let project: Option<ProjectId> = asked.project.as_ref().map(|project| project.id);
    let catalogue = commands.store.catalogue(Viewer::Guild(asked.guild));
    let entries = catalogue.log(project, user, part, ENTRIES + 1).await?;
    let queue = commands.store.suggestions(asked.guild);
    let decided = queue.decided(project, user, part, ENTRIES + 1).await?;
    let events = entries.iter().map(|entry| {
        let what = Entered::Event(entry.event.id);
        let mark = Mark {
            at: entry.event.at,
            what,
        };
        (mark, line(language, entry, project.is_none()))
    });
    let decisions = decided.iter().filter_map(|one| {
        let what = Entered::Decision(one.id);
        let at = one.decision.as_ref()?.at;
        Some((Mark { at, what }, suggestions::deed(language, one)))
    });
    let mut lines: Vec<Line<Mark>> = events.chain(decisions).collect();
    lines.sort_by_key(|(mark, _)| *mark);
    if !matches!(part, Part::After(_)) {
        lines.reverse();
    }
    lines.truncate(ENTRIES as usize + 1);
    Ok(lines)
}
