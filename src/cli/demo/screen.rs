//! What is printed: width, colours, and the frames around messages.

use std::io::Write as _;

use anstyle::{AnsiColor, RgbColor, Style};
use serde_json::Value;

use super::markdown::{Names, Reader, harmless, write_words};
use crate::domain::UnixMillis;
use crate::ops::clock::Clock;
use crate::sim::{Discord, Message, Modal, Reply};

pub(super) const PLAIN: Style = Style::new();
pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(super) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(super) const PERSON: Style = AnsiColor::Magenta.on_default().bold();
pub(super) const PLACE: Style = AnsiColor::BrightBlue.on_default();
pub(super) const WIRE: Style = AnsiColor::Yellow.on_default();

/// The visitor.
pub(super) const YOU: &str = "you";

/// Wider lines are hard to read.
const WIDEST: usize = 96;
const NARROWEST: usize = 40;

/// The terminal.
pub(super) struct Screen {
    width: usize,
    clock: Clock,
}

impl Screen {
    pub(super) fn new() -> Self {
        Self {
            width: textwrap::termwidth().clamp(NARROWEST, WIDEST),
            clock: Clock::system(),
        }
    }

    fn now(&self) -> UnixMillis {
        self.clock.now()
    }

    /// A line, wrapped; further lines are indented like the first.
    pub(super) fn line(&self, indent: &str, style: Style, text: &str) {
        let mut styled = String::new();
        write_words(&mut styled, &harmless(text), style);
        self.put(indent, indent, &styled);
    }

    /// Text that is styled already.
    pub(super) fn put(&self, first: &str, further: &str, styled: &str) {
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(further);
        for line in styled.lines() {
            for wrapped in textwrap::wrap(line, &options) {
                anstream::println!("{}", wrapped.trim_end());
            }
        }
    }

    /// A line that stays open: a prompt.
    pub(super) fn unfinished(&self, styled: &str) {
        anstream::print!("{styled}");
        // A prompt that can't be shown is no reason to stop.
        let _ = std::io::stdout().flush();
    }

    /// A word and what it means.
    pub(super) fn pair(&self, what: &str, does: &str) {
        let first = format!("  {BOLD}{what:<18}{BOLD:#} ");
        self.put(&first, &" ".repeat(21), does);
    }

    pub(super) fn gap(&self) {
        anstream::println!();
    }

    /// The start of a chapter of the story.
    pub(super) fn heading(&self, text: &str) {
        let rule = "─".repeat(
            self.width
                .saturating_sub(textwrap::core::display_width(text) + 4),
        );
        anstream::println!("\n{BOLD}── {text} {BOLD:#}{DIM}{rule}{DIM:#}");
    }

    /// What a person does, as they would type it.
    pub(super) fn deed(&self, who: &str, place: &str, what: &str) {
        let mut styled = format!(
            "{PERSON}{who}{PERSON:#} {DIM}in{DIM:#} {PLACE}#{place}{PLACE:#} {DIM}▸{DIM:#} "
        );
        write_words(&mut styled, &harmless(what), BOLD);
        self.put("", "      ", &styled);
    }

    /// A message as it is seen; `note` says by whom.
    pub(super) fn message(&self, discord: &Discord, message: &Message, note: &str) {
        let names = names(discord);
        let reader = Reader {
            names: &names,
            now: self.now(),
        };
        let value = &message.value;
        let author = harmless(value["author"]["username"].as_str().unwrap_or("?"));
        let badge = if value["author"]["bot"] == true || message.webhook.is_some() {
            format!(" {DIM}APP{DIM:#}")
        } else {
            String::new()
        };
        self.put(
            "  │ ",
            "  │ ",
            &format!("{BOLD}{author}{BOLD:#}{badge}  {DIM}{note}{DIM:#}"),
        );
        let content = reader.read(message.content(), PLAIN);
        self.put("  │ ", "  │ ", &content);
        for embed in message.embeds() {
            self.embed(reader, embed);
        }
        for row in value["components"].as_array().into_iter().flatten() {
            self.row(row);
        }
    }

    /// The bot's answer to `who`.
    pub(super) fn reply(&self, discord: &Discord, who: &str, reply: &Reply) {
        let after = reply.answered_after().as_millis();
        if let Some(modal) = reply.modal() {
            self.modal(&modal);
        } else if let Some(message) = reply.message() {
            let seen = if reply.is_ephemeral() && who == YOU {
                "only you see this".to_owned()
            } else if reply.is_ephemeral() {
                format!("only {who} sees this")
            } else {
                "everybody here sees this".to_owned()
            };
            self.message(discord, &message, &format!("{seen} · after {after} ms"));
        } else {
            self.line("  ", DIM, "The bot took note and showed nothing.");
        }
    }

    fn embed(&self, reader: Reader<'_>, embed: &Value) {
        let colour = embed["color"].as_u64().unwrap_or(0x80_80_80);
        let [_, red, green, blue] = u32::try_from(colour).unwrap_or(0).to_be_bytes();
        let bar = RgbColor(red, green, blue).on_default();
        let edge = format!("  │ {bar}▌{bar:#} ");
        let part = |text: &Value, style: Style| {
            if let Some(text) = text.as_str().filter(|text| !text.is_empty()) {
                self.put(&edge, &edge, &reader.read(text, style));
            }
        };
        part(&embed["author"]["name"], DIM);
        part(&embed["title"], BOLD);
        part(&embed["description"], PLAIN);
        for field in embed["fields"].as_array().into_iter().flatten() {
            let name = reader.read(field["name"].as_str().unwrap_or_default(), BOLD);
            let value = reader.read(field["value"].as_str().unwrap_or_default(), PLAIN);
            let mut lines = value.lines();
            let first = lines.next().unwrap_or_default();
            self.put(&edge, &format!("{edge}  "), &format!("{name}: {first}"));
            let deeper = format!("{edge}  ");
            for line in lines {
                self.put(&deeper, &deeper, line);
            }
        }
        part(&embed["footer"]["text"], DIM);
    }

    /// Buttons in brackets, selects with what they offer.
    fn row(&self, row: &Value) {
        let mut shown = Vec::new();
        for control in row["components"].as_array().into_iter().flatten() {
            let style = if control["disabled"] == true {
                DIM
            } else {
                AnsiColor::Cyan.on_default()
            };
            let text = if control["type"] == 2 {
                let label = control["label"].as_str().unwrap_or_default();
                let arrow = control["url"].as_str().map_or("", |_| " ↗");
                format!("[ {label}{arrow} ]")
            } else {
                let offered: Vec<&str> = control["options"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|option| option["label"].as_str())
                    .collect();
                let what = control["placeholder"].as_str().unwrap_or("Choose");
                format!("[ {what} ▾ ] {}", offered.join(" · "))
            };
            let mut styled = String::new();
            write_words(&mut styled, &harmless(&text), style);
            shown.push(styled);
        }
        self.put("  │ ", "  │   ", &shown.join(" "));
    }

    /// A form.
    pub(super) fn modal(&self, modal: &Modal) {
        self.put(
            "  ┌ ",
            "  │ ",
            &format!(
                "{BOLD}{}{BOLD:#}  {DIM}a form{DIM:#}",
                harmless(modal.title())
            ),
        );
        for (label, value) in modal.inputs() {
            self.put(
                "  │ ",
                "  │   ",
                &format!("{}: {}", harmless(&label), harmless(&value)),
            );
        }
    }
}

/// The names of everything that a message can mention.
fn names(discord: &Discord) -> Names {
    let world = discord.snapshot();
    let mut names = Names::default();
    let entry = |value: &Value, field: &str| {
        Some((
            value["id"].as_str()?.to_owned(),
            value[field].as_str()?.to_owned(),
        ))
    };
    for guild in world["guilds"].as_array().into_iter().flatten() {
        let list = |what: &str| guild[what].as_array().cloned().unwrap_or_default();
        names
            .channels
            .extend(list("channels").iter().filter_map(|c| entry(c, "name")));
        names
            .roles
            .extend(list("roles").iter().filter_map(|r| entry(r, "name")));
        names.users.extend(
            list("members")
                .iter()
                .filter_map(|m| entry(&m["user"], "username")),
        );
    }
    names
}
