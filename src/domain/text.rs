//! Text that people typed, made harmless where it is shown.
//!
//! Names, summaries and notes are stored as typed. [`show`] and
//! [`show_lines`] write them where Discord reads markdown (message content,
//! embed titles, descriptions, fields), [`plain`] where it does not
//! (autocomplete, buttons, select options, footers). Lengths are UTF-16 code
//! units, which satisfies every way in which Discord may count.

use std::iter::Peekable;
use std::str::Chars;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::{MixedScript, RestrictionLevel, RestrictionLevelDetection};
use unicode_segmentation::UnicodeSegmentation;

/// The longest name of a project, in visible characters.
pub const MAX_NAME: usize = 64;
/// Marks on one letter that are shown: real spellings need no more.
const MAX_MARKS: usize = 3;
/// Characters of one cluster: the longest real emoji has 10.
const MAX_CLUSTER: usize = 12;
/// The longest webhook name (Discord docs, resources/webhook).
const MAX_USERNAME: usize = 80;
const ELLIPSIS: char = '…';

/// One line of text for a place with markdown, of at most `max` UTF-16 units.
pub fn show(text: &str, max: usize) -> String {
    show_lines(text, max, 1)
}

/// At most `lines` lines of text for a place with markdown, of at most `max`
/// UTF-16 units; empty lines are dropped.
pub fn show_lines(text: &str, max: usize, lines: usize) -> String {
    fit(&clean(text, lines), max, escape)
}

/// One line for a place without markdown, of at most `max` UTF-16 units.
pub fn plain(text: &str, max: usize) -> String {
    fit(&clean(text, 1), max, |cluster, _, out| {
        out.push_str(cluster)
    })
}

/// A name that Discord takes for a webhook: 1–80 characters, without
/// “discord” and “clyde” (Discord docs, resources/webhook and resources/user).
/// `instead` is used where nothing is left.
pub fn username(text: &str, instead: &str) -> String {
    let mut name = plain(text, MAX_USERNAME);
    for word in ["discord", "clyde"] {
        while let Some(at) = name.to_ascii_lowercase().find(word) {
            name.replace_range(at..at + word.len(), "");
        }
    }
    for banned in ["```", "@", "#", ":"] {
        name = name.replace(banned, "");
    }
    let name = plain(&name, MAX_USERNAME);
    let lower = name.to_lowercase();
    let reserved = matches!(lower.as_str(), "" | "everyone" | "here");
    // Taking "@" or a word out can bring another together.
    if reserved || lower.contains("discord") || lower.contains("clyde") {
        instead.to_owned()
    } else {
        name
    }
}

/// Why a name is refused. `Display` is a sentence for a moderator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing that can be seen.
    #[error("The name is empty. Type the project's name.")]
    Empty,
    /// More than [`MAX_NAME`] characters.
    #[error("The name has {is} characters; {MAX_NAME} are allowed. Use a shorter one.")]
    TooLong {
        /// Visible characters.
        is: usize,
    },
    /// Line breaks, control, zero-width or direction characters.
    #[error("The name contains invisible characters or line breaks. Type it by hand.")]
    Invisible,
    /// Too many accents on one letter.
    #[error("The name piles accents on one letter. Leave them out.")]
    Marks,
    /// No letter, digit or symbol that could be looked up.
    #[error("The name needs at least one letter or digit.")]
    NoLetters,
    /// Latin mixed with letters that look like it.
    #[error(
        "The name mixes letters of alphabets that look alike (such as Latin and Cyrillic). \
         Type it in one alphabet."
    )]
    MixedScripts,
}

/// Checks a project's name and returns it without the spaces around it.
///
/// # Errors
/// See [`NameError`].
pub fn check_name(text: &str) -> Result<&str, NameError> {
    let name = text.trim();
    if name.is_empty() {
        return Err(NameError::Empty);
    }
    if name.len() > MAX_NAME * MAX_CLUSTER * 4 {
        return Err(NameError::TooLong {
            is: name.chars().count(),
        });
    }
    let hidden = |c: char| c.is_control() || is_break(c) || is_invisible(c);
    let joiner = |c: char| c == '\u{FE0F}' || c == '\u{200D}';
    // An emoji's joiners are fine, and `clean` keeps just those.
    let kept = clean(name, 1).chars().filter(|c| joiner(*c)).count();
    let mut joiners = 0;
    for c in name.chars() {
        if joiner(c) {
            joiners += 1;
        } else if hidden(c) {
            return Err(NameError::Invisible);
        }
    }
    if joiners != kept {
        return Err(NameError::Invisible);
    }
    if longest_stack(name) > MAX_MARKS {
        return Err(NameError::Marks);
    }
    let is = name.graphemes(true).count();
    if is > MAX_NAME {
        return Err(NameError::TooLong { is });
    }
    if !name.chars().any(char::is_alphanumeric) {
        return Err(NameError::NoLetters);
    }
    let letters: String = name.chars().filter(|c| c.is_alphabetic()).collect();
    let letters = letters.as_str();
    if !letters.is_single_script()
        && letters.detect_restriction_level() > RestrictionLevel::HighlyRestrictive
    {
        return Err(NameError::MixedScripts);
    }
    Ok(name)
}

fn longest_stack(text: &str) -> usize {
    let mut longest = 0;
    let mut here = 0;
    for c in text.nfc() {
        here = if is_combining_mark(c) { here + 1 } else { 0 };
        longest = longest.max(here);
    }
    longest
}

/// Whether a character takes part in the text without being seen: direction
/// controls, zero-width characters, fillers, tags, private use.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{E000}'..='\u{F8FF}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'..='\u{10FFFF}')
        || (u32::from(c) & 0xFFFE) == 0xFFFE
}

fn is_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Where emoji live; a joiner or a variation selector is kept only there.
fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{27BF}'
        | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}' | '\u{3030}' | '\u{A9}' | '\u{AE}')
}

/// Composes, drops what can't be seen, folds spaces, limits marks and lines.
fn clean(text: &str, lines: usize) -> String {
    let composed: String = text.nfc().collect();
    let mut out = String::with_capacity(composed.len());
    let mut chars = composed.chars().peekable();
    let (mut line, mut marks, mut gap, mut broken) = (1, 0, false, false);
    while let Some(c) = chars.next() {
        if is_break(c) {
            (gap, broken) = (true, true);
        } else if c.is_whitespace() || c == '\u{2800}' {
            gap = true;
        } else if c.is_control() || (is_invisible(c) && !joins(c, &out, gap, &mut chars)) {
            continue;
        } else if is_combining_mark(c) && (gap || out.is_empty() || marks >= MAX_MARKS) {
            // A variation selector is a mark to Unicode and none to the eye.
            if c == '\u{FE0F}' {
                out.push(c);
            }
        } else {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            if gap && !out.is_empty() {
                let next = broken && line < lines;
                line += usize::from(next);
                out.push(if next { '\n' } else { ' ' });
            }
            (gap, broken) = (false, false);
            out.push(c);
        }
    }
    out
}

/// Whether an invisible character holds an emoji together at this place.
fn joins(c: char, before: &str, gap: bool, after: &mut Peekable<Chars<'_>>) -> bool {
    let last = before.chars().next_back().filter(|_| !gap);
    match c {
        '\u{FE0F}' => last.is_some_and(is_emoji),
        '\u{200D}' => {
            last.is_some_and(|last| is_emoji(last) || last == '\u{FE0F}')
                && after.peek().copied().is_some_and(is_emoji)
        }
        _ => false,
    }
}

/// Writes clusters until `max` UTF-16 units; what does not fit becomes "…".
/// A cluster is written with its escapes or not at all.
fn fit(text: &str, max: usize, write: impl Fn(&str, &Place<'_>, &mut String)) -> String {
    let mut out = String::with_capacity(text.len().min(max * 2));
    let mut units = 0;
    // Where the text can be cut so that "…" still fits.
    let mut cut = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        let mut short: String = cluster.chars().take(MAX_CLUSTER).collect();
        short.truncate(short.trim_end_matches('\u{200D}').len());
        let before = out.len();
        let place = Place {
            before: &text[..at],
            after: &text[at + cluster.len()..],
        };
        write(&short, &place, &mut out);
        units += out[before..].encode_utf16().count();
        if units > max {
            out.truncate(cut);
            out.truncate(out.trim_end_matches([' ', '\n']).len());
            if max > 0 {
                out.push(ELLIPSIS);
            }
            return out;
        }
        if units < max {
            cut = out.len();
        }
    }
    out
}

/// What stands around a cluster.
struct Place<'a> {
    before: &'a str,
    after: &'a str,
}

impl Place<'_> {
    /// Whether only markers of a list or quote stand before this on its line.
    fn starts_line(&self) -> bool {
        let line = self.before.rsplit('\n').next().unwrap_or_default();
        line.len() < 64 && line.chars().all(|c| c == ' ' || c == '-' || c == '+')
    }

    /// Whether only digits stand before this on its line.
    fn numbers_line(&self) -> bool {
        let line = self
            .before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .trim_start();
        !line.is_empty() && line.len() < 20 && line.bytes().all(|b| b.is_ascii_digit())
    }

    /// Whether a letter or digit stands on both sides, as in a host name.
    fn inside_word(&self) -> bool {
        self.before
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric)
            && self.after.chars().next().is_some_and(char::is_alphanumeric)
    }

    /// Whether this "@" could be read as a mention.
    fn mentions(&self) -> bool {
        let next: String = self.after.chars().take(8).collect();
        let next = next.to_lowercase();
        self.before.ends_with('<')
            || next.starts_with("everyone")
            || next.starts_with("here")
            || next.starts_with(['!', '&'])
            || next.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Writes a cluster so that Discord's markdown leaves it alone. Mentions are
/// found in the raw text, where a backslash is no help, so that "@" turns
/// into its full-width form; addresses are broken by a backslash that is not
/// shown.
fn escape(cluster: &str, place: &Place<'_>, out: &mut String) {
    // A cluster may begin with a letter that joins the next one (U+0D4E), so
    // that markup is not always its first character.
    for c in cluster.chars() {
        let special = match c {
            '\\' | '*' | '_' | '~' | '`' | '|' | '[' | ']' | '(' | ')' | '<' | '>' | '#' => true,
            '-' | '+' => place.starts_line(),
            '.' => place.inside_word() || place.numbers_line(),
            ':' => place.after.starts_with('/') || place.before.ends_with('<'),
            '/' => place.before.ends_with(['/', ':', '<']),
            _ => false,
        };
        if c == '@' && place.mentions() {
            out.push('\u{FF20}');
        } else {
            if special {
                out.push('\\');
            }
            out.push(c);
        }
    }
}
