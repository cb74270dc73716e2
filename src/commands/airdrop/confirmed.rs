//! The official domains on a project's card, and who confirmed them. Nobody is
//! named: a card can be shared, and a curator may be of another server.

use super::super::words;
use crate::domain::card::units;
use crate::domain::event::Actor;
use crate::domain::{Language, Scope};
use crate::lang::say;
use crate::store::confirmed::Confirmed;

/// One domain a line, as many as fit into `most` UTF-16 units.
pub fn domains(language: Language, scope: Scope, all: &[Confirmed], most: usize) -> String {
    let mut text = String::new();
    for (at, one) in all.iter().enumerate() {
        let line = line(language, scope, one);
        if units(&text) + units(&line) > most {
            text.push_str(&say!(language, "info-more", count = all.len() - at));
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}

fn line(language: Language, scope: Scope, one: &Confirmed) -> String {
    let domain = words::plain(&one.domain, 100).replace('`', "");
    let Some(actor) = one.actor else {
        return format!("`{domain}`");
    };
    let who = match (actor, scope) {
        (Actor::Member { .. }, Scope::Guild(_)) => say!(language, "info-by-moderator"),
        (Actor::Member { .. }, Scope::Global) => say!(language, "history-curator"),
        (Actor::Operator, _) => say!(language, "mod-operator"),
        (Actor::Import | Actor::Clock, _) => say!(language, "info-by-file"),
    };
    let confirmed = if one.by_two {
        say!(language, "info-confirmed-two", who = who)
    } else {
        say!(language, "info-confirmed", who = who)
    };
    // A file tells when it was read, not when somebody looked.
    match actor {
        Actor::Member { .. } | Actor::Operator => {
            format!("`{domain}` · {confirmed} · {}", words::ago(one.at))
        }
        Actor::Import | Actor::Clock => format!("`{domain}` · {confirmed}"),
    }
}
