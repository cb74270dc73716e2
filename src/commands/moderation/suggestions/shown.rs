//! How a suggestion and what became of it are shown.

use super::super::super::outcome::{Control, Look, Reply};
use super::super::super::state::{Queue, Slot, State};
use super::super::super::{Commands, suggest, words};
use super::super::history::quoted;
use crate::domain::{Card, GuildId, Language, Project, ProjectId, Suggestion, UserId};
use crate::lang::{say, terms};
use crate::store::{Found, StoreError, Viewer};

const COLOUR: u32 = 0x58_65_F2;

/// The project that a suggestion may be the same as.
pub(super) async fn like(
    commands: &Commands,
    guild: GuildId,
    found: &Suggestion,
) -> Result<Option<Project>, StoreError> {
    // A number would be taken for an id.
    if found.new.name.parse::<ProjectId>().is_ok() {
        return Ok(None);
    }
    let catalogue = commands.store.catalogue(Viewer::Guild(guild));
    Ok(match catalogue.find(&found.new.name).await? {
        Found::One(project) | Found::Guess(project) => Some(*project),
        Found::Near(_) => None,
    })
}

/// The suggestion at a place of the queue, below `head`.
pub(super) fn page(
    (language, guild): (Language, GuildId),
    found: Option<&Suggestion>,
    (place, number): (u32, u32),
    like: Option<Project>,
    head: &str,
) -> Reply {
    let Some(found) = found else {
        let menu = suggest::menu_name(language);
        let none = say!(language, "suggestion-none", menu = menu);
        return Reply::private(format!("{head}\n\n{none}").trim().to_owned());
    };
    let at = say!(
        language,
        "suggestion-place",
        place = place + 1,
        count = number
    );
    Reply {
        text: format!("{head}\n\n{at}").trim().to_owned(),
        cards: vec![card(language, found, like)],
        rows: controls((language, guild), found, place, number),
        ephemeral: true,
        ..Reply::default()
    }
}

fn card(language: Language, found: &Suggestion, like: Option<Project>) -> Card {
    let mut description = say!(
        language,
        "suggestion-by",
        who = who(language, found.new.user),
        when = words::ago(found.new.at),
    );
    if found.backers > 0 {
        description.push('\n');
        description.push_str(&say!(language, "suggestion-backers", count = found.backers));
    }
    let note = found.new.note.as_deref().unwrap_or_default();
    let card = Card {
        title: words::safe(&found.new.name, 160),
        description,
        footer: say!(language, "suggestion-beware"),
        colour: COLOUR,
        ..Card::default()
    }
    .field(
        &say!(language, "suggestion-link"),
        link(language, found),
        false,
    )
    .field(
        &say!(language, "suggestion-note"),
        words::safe(note, 900),
        false,
    );
    match like {
        None => card,
        Some(project) => card.field(
            &say!(language, "suggestion-looks-like"),
            format!(
                "{} {}",
                words::named(&project.name, project.symbol.as_deref()),
                terms::marked(language, project.status)
            ),
            false,
        ),
    }
}

/// The domain, then the whole address; neither can be clicked.
fn link(language: Language, found: &Suggestion) -> String {
    let Some(url) = &found.new.url else {
        return say!(language, "suggestion-no-link");
    };
    let code = |text: &str| format!("`{}`", words::plain(text, 480).replace('`', ""));
    match suggest::domain(url) {
        Some(domain) => format!("{}\n{}", code(&domain), code(url)),
        None => code(url),
    }
}

fn controls(
    (language, guild): (Language, GuildId),
    found: &Suggestion,
    place: u32,
    number: u32,
) -> Vec<Vec<Control>> {
    let button = |queue: Queue, label: String, look| {
        Control::button(State::Queue(queue).write(), label, look)
    };
    let turn = |slot: Slot, label: String, to: Option<u32>| Control::Button {
        custom_id: State::Queue(Queue::Page(slot, to.unwrap_or(place))).write(),
        label,
        look: Look::Secondary,
        disabled: to.is_none(),
    };
    let next = Some(place + 1).filter(|next| *next < number);
    let mut rows = vec![vec![
        button(
            Queue::Accept(found.id),
            say!(language, "suggestion-accept"),
            Look::Success,
        ),
        button(
            Queue::Amend(found.id, found.version),
            say!(language, "suggestion-edit"),
            Look::Secondary,
        ),
        button(
            Queue::Refuse(found.id),
            say!(language, "suggestion-reject"),
            Look::Danger,
        ),
    ]];
    rows[0].push(Control::Link {
        label: say!(language, "suggestion-jump"),
        url: format!(
            "https://discord.com/channels/{guild}/{}/{}",
            found.new.channel, found.new.message
        ),
    });
    if number > 1 {
        rows.push(vec![
            turn(
                Slot::Previous,
                say!(language, "list-previous"),
                place.checked_sub(1),
            ),
            turn(Slot::Next, say!(language, "list-next"), next),
        ]);
    }
    rows
}

/// A person as a mention that pings nobody.
fn who(language: Language, user: UserId) -> String {
    if user == UserId(0) {
        say!(language, "suggestion-somebody")
    } else {
        format!("<@{user}>")
    }
}

/// What somebody did to a suggestion before.
pub(super) fn before(language: Language, known: &Suggestion) -> String {
    let name = words::safe(&known.new.name, words::NAME);
    let Some(decision) = &known.decision else {
        return say!(language, "suggestion-overtaken", name = name);
    };
    // It begins a sentence.
    let by = match decision.by {
        UserId(0) => say!(language, "edit-somebody"),
        user => who(language, user),
    };
    let when = words::ago(decision.at);
    if decision.project.is_some() {
        say!(
            language,
            "suggestion-before-accepted",
            who = by,
            name = name,
            when = when
        )
    } else {
        say!(
            language,
            "suggestion-before-rejected",
            who = by,
            name = name,
            when = when
        )
    }
}

/// A decision as a line of `/airdrop-mod history`; nothing for what waits.
pub fn deed(language: Language, known: &Suggestion) -> String {
    let Some(decision) = &known.decision else {
        return String::new();
    };
    let name = words::safe(&known.new.name, words::NAME);
    let from = who(language, known.new.user);
    let deed = if decision.project.is_some() {
        say!(
            language,
            "suggestion-deed-accepted",
            name = name,
            who = from
        )
    } else {
        say!(
            language,
            "suggestion-deed-rejected",
            name = name,
            who = from
        )
    };
    let reason = quoted(language, decision.reason.as_deref());
    format!(
        "{} {}: {deed}{reason}",
        words::ago(decision.at),
        who(language, decision.by)
    )
}
