//! Discord's markdown as a terminal shows it.
//! Source: <https://docs.discord.com/developers/reference#message-formatting>

use std::collections::HashMap;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use crate::domain::UnixMillis;

/// Names for the ids in mentions.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Channels and threads.
    pub(super) channels: HashMap<String, String>,
    /// Roles.
    pub(super) roles: HashMap<String, String>,
    /// Users.
    pub(super) users: HashMap<String, String>,
}

/// What a text is read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) names: &'a Names,
    pub(super) now: UnixMillis,
}

const MENTION: Style = AnsiColor::BrightBlue.on_default();
const CODE: Style = AnsiColor::Cyan.on_default();
const LINK: Style = AnsiColor::Blue.on_default().underline();

impl Reader<'_> {
    /// `text` with styles as ANSI codes, one line of markdown a line. Every
    /// word is styled by itself, so that lines can be wrapped anywhere.
    pub(super) fn read(self, text: &str, base: Style) -> String {
        let shown: Vec<String> = harmless(text)
            .lines()
            .map(|line| self.line(line, base))
            .collect();
        shown.join("\n")
    }

    fn line(self, line: &str, base: Style) -> String {
        if let Some(small) = line.strip_prefix("-# ") {
            return self.inline(small, base.dimmed());
        }
        for heading in ["# ", "## ", "### "] {
            if let Some(text) = line.strip_prefix(heading) {
                return self.inline(text, base.bold());
            }
        }
        if let Some(quoted) = line.strip_prefix("> ") {
            return format!("▏ {}", self.inline(quoted, base.dimmed()));
        }
        if let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            return format!("• {}", self.inline(item, base));
        }
        self.inline(line, base)
    }

    fn inline(self, line: &str, base: Style) -> String {
        let mut pen = Pen::new(base);
        let mut rest = line;
        while let Some(next) = rest.chars().next() {
            rest = self
                .token(rest, &mut pen)
                .unwrap_or_else(|| pen.plain(next, rest));
        }
        pen.done()
    }

    /// Reads a token at the start of `rest`; what follows it, where one is.
    fn token<'t>(self, rest: &'t str, pen: &mut Pen) -> Option<&'t str> {
        if let Some(after) = rest.strip_prefix('\\') {
            let escaped = after.chars().next().filter(char::is_ascii_punctuation)?;
            return Some(pen.plain(escaped, after));
        }
        if let Some(after) = rest.strip_prefix('`') {
            let (code, after) = after.split_once('`')?;
            pen.styled(code, CODE);
            return Some(after);
        }
        if let Some(after) = rest.strip_prefix('<') {
            let (inner, after) = after.split_once('>')?;
            let (text, style) = self.angled(inner, pen.style())?;
            pen.styled(&text, style);
            return Some(after);
        }
        if let Some(after) = rest.strip_prefix('[') {
            let (label, after) = after.split_once("](")?;
            let (url, after) = after.split_once(')')?;
            pen.styled(label, LINK);
            pen.styled(&format!(" ({url})"), pen.base.dimmed());
            return Some(after);
        }
        pen.toggle(rest)
    }

    /// What stands between `<` and `>`.
    fn angled(self, inner: &str, style: Style) -> Option<(String, Style)> {
        let name = |of: &HashMap<String, String>, id: &str, mark: char| {
            let known = of.get(id).map_or("unknown", String::as_str);
            format!("{mark}{}", known.trim_start_matches(mark))
        };
        if let Some(time) = inner.strip_prefix("t:") {
            let (seconds, form) = time.split_once(':').unwrap_or((time, "f"));
            return Some((self.moment(seconds.parse().ok()?, form), style));
        }
        let text = if let Some(id) = inner.strip_prefix("@&") {
            name(&self.names.roles, id, '@')
        } else if let Some(id) = inner.strip_prefix('@') {
            name(&self.names.users, id.trim_start_matches('!'), '@')
        } else if let Some(id) = inner.strip_prefix('#') {
            name(&self.names.channels, id, '#')
        } else if let Some(command) = inner.strip_prefix('/') {
            format!("/{}", command.split(':').next().unwrap_or(command))
        } else {
            return None;
        };
        Some((text, MENTION))
    }

    fn moment(self, seconds: i64, form: &str) -> String {
        if form == "R" {
            return relative(seconds - self.now.seconds());
        }
        let format = match form {
            "t" => "%H:%M",
            "T" => "%H:%M:%S",
            "d" => "%d/%m/%Y",
            "D" => "%-d %B %Y",
            "F" => "%A, %-d %B %Y %H:%M",
            _ => "%-d %B %Y %H:%M",
        };
        jiff::Timestamp::from_second(seconds).map_or_else(
            |_| seconds.to_string(),
            |at| {
                let zoned = at.to_zoned_datetime(jiff::tz::TimeZone::system());
                zoned.strftime(format).to_string()
            },
        )
    }
}

/// Nothing that could steer the terminal, and none of the invisible breaks.
pub(super) fn harmless(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .filter(|c| !matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

fn relative(difference: i64) -> String {
    const UNITS: [(i64, &str); 6] = [
        (31_557_600, "year"),
        (2_629_800, "month"),
        (86_400, "day"),
        (3_600, "hour"),
        (60, "minute"),
        (1, "second"),
    ];
    let away = difference.abs();
    let Some((size, unit)) = UNITS.iter().find(|(size, _)| away >= *size) else {
        return "now".to_owned();
    };
    let count = away / size;
    let plural = if count == 1 { "" } else { "s" };
    if difference > 0 {
        format!("in {count} {unit}{plural}")
    } else {
        format!("{count} {unit}{plural} ago")
    }
}

/// Collects text and the styles that are switched on.
struct Pen {
    base: Style,
    on: Vec<&'static str>,
    text: String,
    out: String,
    last: Option<char>,
}

/// Longest first: `**` is not two `*`.
const MARKS: [&str; 7] = ["***", "**", "__", "~~", "||", "*", "_"];

impl Pen {
    const fn new(base: Style) -> Self {
        Self {
            base,
            on: Vec::new(),
            text: String::new(),
            out: String::new(),
            last: None,
        }
    }

    fn style(&self) -> Style {
        self.on.iter().fold(self.base, |style, mark| match *mark {
            "***" => style.bold().italic(),
            "**" => style.bold(),
            "__" => style.underline(),
            "~~" => style.strikethrough(),
            "||" => style.invert(),
            _ => style.italic(),
        })
    }

    /// Takes the first character of `rest` as it is.
    fn plain<'t>(&mut self, c: char, rest: &'t str) -> &'t str {
        self.text.push(c);
        self.last = Some(c);
        &rest[c.len_utf8()..]
    }

    fn toggle<'t>(&mut self, rest: &'t str) -> Option<&'t str> {
        let mark = MARKS.into_iter().find(|mark| rest.starts_with(mark))?;
        let after = &rest[mark.len()..];
        if self.on.last() == Some(&mark) {
            self.flush();
            self.on.pop();
            return Some(after);
        }
        let inside_word = mark == "_" && self.last.is_some_and(char::is_alphanumeric);
        let opens = after.chars().next().is_some_and(|c| !c.is_whitespace());
        if inside_word || !opens || self.on.contains(&mark) || !after.contains(mark) {
            return None;
        }
        self.flush();
        self.on.push(mark);
        Some(after)
    }

    fn styled(&mut self, text: &str, style: Style) {
        self.flush();
        write_words(&mut self.out, text, style);
        self.last = text.chars().last();
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let style = self.style();
        write_words(&mut self.out, &text, style);
    }

    fn done(mut self) -> String {
        self.flush();
        self.out
    }
}

/// Each word in its own pair of codes; blanks stay bare.
pub(super) fn write_words(out: &mut String, text: &str, style: Style) {
    if style.is_plain() {
        out.push_str(text);
        return;
    }
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if !word.is_empty() {
            let _ = write!(out, "{style}{word}{style:#}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(text: &str) -> String {
        let mut names = Names::default();
        names.channels.insert("1".into(), "alerts".into());
        names.roles.insert("2".into(), "hunters".into());
        let reader = Reader {
            names: &names,
            now: UnixMillis(1_000_000_000),
        };
        let styled = reader.read(text, Style::new());
        anstream::adapter::strip_str(&styled).to_string()
    }

    #[test]
    fn reads_as_discord_shows_it() {
        for (typed, shown) in [
            ("**Zeta** (ZET) · tech 92 %", "Zeta (ZET) · tech 92 %"),
            (
                "to <#1> and <@&2>, not <#9>",
                "to #alerts and @hunters, not #unknown",
            ),
            ("opens <t:1172800:R>", "opens in 2 days"),
            (
                "-# Possible, changed <t:999940:R>",
                "Possible, changed 1 minute ago",
            ),
            (
                "a \\*star\\* and snake_case_name",
                "a *star* and snake_case_name",
            ),
            ("`/airdrop list` 5 * 3 * 2", "/airdrop list 5 * 3 * 2"),
            ("[site](https://a.example)", "site (https://a.example)"),
            ("**left open", "**left open"),
            ("a\u{1b}[31mred", "a[31mred"),
        ] {
            assert_eq!(bare(typed), shown);
        }
    }
}
