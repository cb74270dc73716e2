//! A card as people see it: what becomes an embed, without Discord's names.

use super::time::UnixMillis;

/// Discord's limits, counted in UTF-16 units, which is never fewer than
/// Discord counts.
/// Source: <https://docs.discord.com/developers/resources/message#embed-object-embed-limits>
pub mod limits {
    /// Characters of a title.
    pub const TITLE: usize = 256;
    /// Characters of a description.
    pub const DESCRIPTION: usize = 4096;
    /// Fields of a card.
    pub const FIELDS: usize = 25;
    /// Characters of a field's name.
    pub const FIELD_NAME: usize = 256;
    /// Characters of a field's value.
    pub const FIELD_VALUE: usize = 1024;
    /// Characters of a footer.
    pub const FOOTER: usize = 2048;
    /// Characters of all cards of one message together.
    pub const MESSAGE: usize = 6000;
    /// Cards of one message.
    pub const CARDS: usize = 10;
}

/// One card. Its texts are markdown: what a person typed must have gone
/// through [`super::text`] before it comes here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Headline.
    pub title: String,
    /// Where the headline leads; approved links only. Two cards of one
    /// message must not share it: Discord shows only the first of them.
    pub url: Option<String>,
    /// Text below the headline.
    pub description: String,
    /// Named values.
    pub fields: Vec<Field>,
    /// Small print.
    pub footer: String,
    /// `0xRRGGBB`.
    pub colour: u32,
    /// The moment shown beside the footer.
    pub at: Option<UnixMillis>,
}

/// A file beside a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// What it shows, for those who can't see it; at most 1024 characters.
    pub description: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A named value on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its value; never empty.
    pub value: String,
    /// Whether others may stand beside it.
    pub inline: bool,
}

impl Card {
    /// Adds a field, unless there is nothing to show.
    #[must_use]
    pub fn field(mut self, name: &str, value: impl Into<String>, inline: bool) -> Self {
        let value = value.into();
        if !value.trim().is_empty() && self.fields.len() < limits::FIELDS {
            self.fields.push(Field {
                name: name.to_owned(),
                value,
                inline,
            });
        }
        self
    }

    /// What the card takes of a message's [`limits::MESSAGE`].
    #[must_use]
    pub fn size(&self) -> usize {
        let fields: usize = self
            .fields
            .iter()
            .map(|field| units(&field.name) + units(&field.value))
            .sum();
        units(&self.title) + units(&self.description) + units(&self.footer) + fields
    }
}

/// Length in UTF-16 units.
#[must_use]
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// `text` cut to at most `most` UTF-16 units, with an ellipsis where it was
/// cut; never inside a character.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let mut left = most.saturating_sub(1);
    let mut kept = String::new();
    for c in text.chars() {
        if c.len_utf16() > left {
            break;
        }
        left -= c.len_utf16();
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}
