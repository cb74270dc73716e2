//! What curators and log channels are told, in words.

use super::{verdicts, words};
use crate::domain::card::cut;
use crate::domain::{GuildId, Language, News, Who};
use crate::lang::{say, terms};

/// Characters of a reason.
const REASON: usize = 300;
/// Characters of what makes a link doubtful.
const DOUBT: usize = 400;

/// What happened, in Discord's markdown: harmless, whatever people typed.
#[must_use]
pub fn text(language: Language, news: &News) -> String {
    match news {
        News::Stopped {
            server,
            by,
            burst,
            reason,
        } => {
            let who = by_whom(language, by);
            if *burst {
                burst_stopped(language, *server, &who)
            } else {
                stopped(language, *server, &who, reason.as_deref())
            }
        }
        News::Lost { count, links } => lost(language, *count, links),
        News::Listed {
            project,
            domain,
            list,
            messages,
        } => say!(
            language,
            "news-listed",
            name = words::safe(project, words::NAME),
            domain = plain(domain, 100),
            list = words::plain(list, 60),
            count = *messages,
        ),
        News::Held {
            project,
            link,
            domain,
            by,
            why,
        } => say!(
            language,
            "news-held",
            name = words::safe(project, words::NAME),
            kind = terms::link(language, *link),
            domain = plain(domain, 300),
            who = by_whom(language, by),
            why = words::plain(&verdicts::kept(language, why), DOUBT),
        ),
        News::Suggested => say!(language, "news-suggested"),
        News::Told { text } => text.clone(),
    }
}

fn stopped(language: Language, server: Option<GuildId>, who: &str, reason: Option<&str>) -> String {
    let reason = reason.map_or_else(String::new, |reason| {
        let reason = words::safe(reason, REASON);
        format!(" {}", say!(language, "edit-quoted", text = reason))
    });
    match server {
        None => say!(language, "news-stopped", who = who, reason = reason),
        Some(server) => say!(
            language,
            "news-stopped-server",
            server = server.to_string(),
            who = who,
            reason = reason,
        ),
    }
}

fn burst_stopped(language: Language, server: Option<GuildId>, who: &str) -> String {
    match server {
        None => say!(language, "news-burst", who = who),
        Some(server) => {
            let server = server.to_string();
            say!(language, "news-burst-server", server = server, who = who)
        }
    }
}

fn lost(language: Language, count: usize, links: &[String]) -> String {
    let shown: Vec<String> = links.iter().map(|link| format!("<{link}>")).collect();
    let shown = shown.join("\n");
    let told = say!(language, "news-lost", count = count);
    match count.saturating_sub(links.len()) {
        0 => format!("{told}\n{shown}"),
        more => {
            let more = say!(language, "news-lost-more", count = more);
            format!("{told}\n{shown}\n{more}")
        }
    }
}

fn by_whom(language: Language, who: &Who) -> String {
    match who {
        Who::Member(_) => who.mention().map_or_else(
            || say!(language, "news-somebody"),
            |mention| cut(mention, 30),
        ),
        Who::Operator => say!(language, "mod-operator"),
        Who::File => say!(language, "history-file"),
        Who::Calendar => say!(language, "history-calendar"),
    }
}

/// Within a span of code.
fn plain(text: &str, most: usize) -> String {
    words::plain(text, most).replace('`', "")
}
