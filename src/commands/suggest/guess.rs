//! What a message may be about: the form is filled with it, and the member
//! corrects it. Pure.

use super::super::invocation::Quoted;
use super::super::words;
use crate::domain::text;
use crate::intake::suggest::NOTE_CHARS;
use crate::links::{self, Official, Verdict};

/// Links of a message that are looked at.
const LINKS: usize = 10;
/// UTF-16 units of a guessed name.
const NAME: usize = 40;
/// Words of a name that is taken from running text.
const WORDS: usize = 3;
/// Punctuation that people put behind a link, and markdown.
const AFTER_LINK: &[char] = &['.', ',', ';', ':', '!', '?', '*', '_', '~', '`'];

/// What the form begins with.
#[derive(Debug, PartialEq, Eq)]
pub struct Guessed {
    /// A name that would be taken.
    pub name: Option<String>,
    /// A link without an obvious fault; it is judged in full once it is sent.
    pub link: Option<String>,
    /// How the message begins, on one line.
    pub note: String,
}

/// Looks through a message.
pub fn guess(message: &Quoted) -> Guessed {
    let link = links(message);
    let bare = without_links(&message.text);
    let name = bold(&message.text)
        .or_else(|| before_airdrop(&bare))
        .or_else(|| link.as_ref().and_then(|found| found.name.clone()))
        .or_else(|| first_words(&bare));
    Guessed {
        name,
        link: link.map(|found| found.url),
        note: words::plain(&unmarked(&message.text), NOTE_CHARS),
    }
}

/// The registrable domain that an address leads to.
pub fn domain(url: &str) -> Option<String> {
    match links::judge(url, &Official::default()) {
        Verdict::Accepted { link, .. } | Verdict::Flagged { link, .. } => {
            Some(link.domain().to_owned())
        }
        Verdict::Refused { link, .. } => link.map(|link| link.domain().to_owned()),
    }
}

struct FoundLink {
    url: String,
    /// The domain as a name, where the site is nobody else's.
    name: Option<String>,
}

/// The first clean link, or the first that is only doubtful.
fn links(message: &Quoted) -> Option<FoundLink> {
    let in_text = addresses(&message.text);
    let all = in_text.into_iter().chain(message.links.iter().cloned());
    let mut doubtful = None;
    for url in all.take(LINKS) {
        match links::judge(&url, &Official::default()) {
            Verdict::Accepted { link, .. } => {
                let label = link.domain().split('.').next().unwrap_or_default();
                return Some(FoundLink {
                    name: takable(&capital(label)),
                    url,
                });
            }
            Verdict::Flagged { .. } => {
                doubtful.get_or_insert(FoundLink { url, name: None });
            }
            Verdict::Refused { .. } => {}
        }
    }
    doubtful
}

fn is_address(word: &str) -> bool {
    word.starts_with("https://") || word.starts_with("http://")
}

fn splits(c: char) -> bool {
    c.is_whitespace() || "<>()[]\"'|".contains(c)
}

fn addresses(text: &str) -> Vec<String> {
    text.split(splits)
        .map(|word| word.trim_start_matches(AFTER_LINK))
        .filter(|word| is_address(word))
        .map(|word| word.trim_end_matches(AFTER_LINK).to_owned())
        .collect()
}

/// The text without links, mentions, emoji codes and marks of markdown.
fn without_links(text: &str) -> String {
    let kept: Vec<String> = text
        .split(splits)
        .filter(|word| {
            let word = word.trim_start_matches(AFTER_LINK);
            !is_address(word) && !word.starts_with(['@', '#', '&']) && !word.starts_with("t:")
        })
        .map(|word| word.trim_matches(['*', '_', '~', '`', '#', '>']).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    kept.join(" ")
}

/// The text without the marks that make it bold, struck out, hidden or code.
fn unmarked(text: &str) -> String {
    ["**", "__", "~~", "||", "`"]
        .into_iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, ""))
}

fn bold(text: &str) -> Option<String> {
    let inside = text.split("**").skip(1).step_by(2);
    inside
        .filter(|part| words::plain(part, NAME) == part.trim() && !is_address(part))
        .find_map(takable)
}

/// Words with a capital in front of "airdrop": "the Starknet airdrop".
fn before_airdrop(bare: &str) -> Option<String> {
    let all: Vec<&str> = bare.split(' ').collect();
    let at = all
        .iter()
        .position(|word| word.to_lowercase().starts_with("airdrop"))?;
    let is_name = |word: &&&str| word.starts_with(|c: char| c.is_uppercase() || c == '$');
    let mut name: Vec<&str> = all[..at]
        .iter()
        .rev()
        .take_while(is_name)
        .take(WORDS)
        .copied()
        .collect();
    name.reverse();
    let article = ["The", "An", "A", "New", "This"];
    let name: Vec<&str> = name
        .into_iter()
        .skip_while(|word| article.contains(word))
        .collect();
    takable(&name.join(" "))
}

fn first_words(bare: &str) -> Option<String> {
    let first: Vec<&str> = bare.split(' ').take(WORDS).collect();
    takable(&first.join(" "))
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The name as it would be stored, where it would be.
fn takable(name: &str) -> Option<String> {
    let ends = |c: char| !c.is_alphanumeric();
    let name = words::plain(name.trim_matches(ends), NAME);
    let name = name.trim_end_matches('…').trim();
    text::check_name(name).ok().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Guessed {
        guess(&Quoted {
            text: text.to_owned(),
            ..Quoted::default()
        })
    }

    #[test]
    fn names_and_links_are_found_as_people_write_them() {
        for (text, name, link) in [
            (
                "**Zeta** is live! https://zeta.example.",
                "Zeta",
                Some("https://zeta.example"),
            ),
            (
                "the New Starknet airdrop <https://starknet.example/go>",
                "Starknet",
                Some("https://starknet.example/go"),
            ),
            (
                "have a look: [site](https://peaq.example)",
                "Peaq",
                Some("https://peaq.example"),
            ),
            ("something new is coming soon", "something new is", None),
        ] {
            let guessed = of(text);
            assert_eq!(guessed.name.as_deref(), Some(name), "{text}");
            assert_eq!(guessed.link.as_deref(), link, "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed_from_nothing_and_no_bad_link_is_offered() {
        assert_eq!(of("").name, None);
        assert_eq!(of("🎉🎉🎉").link, None);
        for bad in [
            "http://zeta.example",
            "https://1.2.3.4/x",
            "https://bit.ly/x",
            "https://discord.gg/abc",
        ] {
            assert_eq!(of(bad).link, None, "{bad}");
        }
    }

    #[test]
    fn the_longest_message_leaves_a_note_that_fits() {
        let long = of(&"Ein sehr langer Satz. ".repeat(400));
        assert!(long.note.encode_utf16().count() <= NOTE_CHARS);
        assert!(long.name.is_some_and(|name| name.chars().count() <= 64));
    }
}
