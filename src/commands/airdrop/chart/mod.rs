//! `/airdrop chart`: the catalogue as a picture, with its figures in words.

mod by_status;
mod drawings;
mod score_raised;
mod timeline;

pub use drawings::Drawings;

use drawings::NoPicture;

use super::super::invocation::{Invocation, Options};
use super::super::outcome::{Effect, Outcome, Picture, Reply, Trouble};
use super::super::{Commands, stale, words};
use crate::charts;
use crate::domain::card::{Attached, cut, units};
use crate::domain::{Language, ScoreKind};
use crate::lang::say;

/// Characters of the words for those who can't see the picture.
/// Source: <https://docs.discord.com/developers/resources/message#attachment-object>
const ALT: usize = 1024;
/// Letters of a name in a picture.
const NAME: usize = 18;

/// Reads what is to be drawn; drawing takes longer than a first answer may.
pub async fn run(
    commands: &Commands,
    invocation: &Invocation,
    options: &Options,
) -> Result<Outcome, Trouble> {
    let language = invocation.language();
    let catalogue = commands.store.catalogue(Commands::viewer(invocation));
    let picture = match options.text("kind") {
        Some("score-raised") => {
            let measure = match options.text("measure") {
                Some("credibility") => ScoreKind::Credibility,
                Some("legitimacy") => ScoreKind::Legitimacy,
                _ => ScoreKind::Tech,
            };
            score_raised::picture(&catalogue, language, measure).await?
        }
        Some("by-status") => by_status::picture(&catalogue, language).await?,
        Some("timeline") => timeline::picture(&catalogue, language, invocation.now).await?,
        _ => return Err(stale()),
    };
    Ok(Outcome::Later(Effect::Chart {
        share: options.flag("share") == Some(true),
        picture: Box::new(picture),
    }))
}

/// Draws it.
pub async fn finish(
    commands: &Commands,
    language: Language,
    share: bool,
    picture: &Picture,
) -> Result<Reply, Trouble> {
    let bytes = match commands.drawings.draw(&picture.chart).await {
        Ok(bytes) => bytes,
        Err(NoPicture::Busy) => return Err(Trouble::told(say!(language, "chart-busy"))),
        Err(NoPicture::Failed) => return Err(Trouble::told(say!(language, "chart-failed"))),
    };
    Ok(Reply {
        text: picture.text.clone(),
        file: Some(Attached {
            name: format!("{}.png", picture.name),
            description: picture.alt.clone(),
            kind: "image/png",
            bytes,
        }),
        ephemeral: !share,
        ..Reply::default()
    })
}

/// Names as a picture can show them.
struct Names {
    /// Letters of a name.
    most: usize,
    /// Numbers in the picture, and the names that they stand for.
    numbered: Vec<String>,
}

impl Names {
    const fn of(most: usize) -> Self {
        Self {
            most,
            numbered: Vec::new(),
        }
    }

    /// The name, or the symbol, or a number where the font has neither.
    fn label(&mut self, name: &str, symbol: Option<&str>) -> String {
        let shown = words::plain(name, words::NAME);
        if charts::writes(&shown) {
            return charts::cut(&shown, self.most);
        }
        if let Some(symbol) = symbol.map(|symbol| words::plain(symbol, 20))
            && charts::writes(&symbol)
        {
            return charts::cut(&symbol, self.most);
        }
        let number = self.numbered.len() + 1;
        self.numbered
            .push(format!("#{number} = {}", words::safe(name, 30)));
        format!("#{number}")
    }

    /// What the numbers in the picture stand for.
    fn legend(&self, language: Language) -> Option<String> {
        let names = self.numbered.join(" · ");
        (!names.is_empty()).then(|| say!(language, "chart-numbers", names = names))
    }
}

/// The message beside a picture: what it shows, the rest in small print.
fn caption(title: &str, lines: &[String]) -> String {
    let mut text = format!("**{title}**");
    for line in lines {
        text.push_str("\n-# ");
        text.push_str(line);
    }
    text
}

/// `text` where the font has it, else nothing: the message says it too.
fn title(text: String) -> String {
    if charts::writes(&text) {
        text
    } else {
        String::new()
    }
}

/// A figure in the language where the font has its words, else in English.
fn figure(language: Language, write: impl Fn(Language) -> String) -> String {
    let text = write(language);
    if charts::writes(&text) {
        text
    } else {
        write(Language::English)
    }
}

/// Heading and rows for those who can't see the picture, as many as fit.
fn alt(language: Language, heading: &str, rows: &[String]) -> String {
    let mut text = heading.to_owned();
    for (at, row) in rows.iter().enumerate() {
        let left = rows.len() - at;
        let rest = say!(language, "chart-and-more", count = left);
        if units(&text) + units(row) + units(&rest) + 4 > ALT {
            text.push('\n');
            text.push_str(&rest);
            break;
        }
        text.push('\n');
        text.push_str(row);
    }
    cut(&text, ALT)
}
