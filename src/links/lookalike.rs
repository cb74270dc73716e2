//! Whether a domain imitates an official one.
//!
//! The trade-off: a long name (`layerzero`) is nobody's by chance, a short or
//! ordinary one (`ten`, `avail`, `scroll`) is. So the shorter the name, the
//! more must agree before a link is refused; below that it is flagged, which
//! only asks a moderator to look. The same ending as the official domain
//! counts as agreement: `linae.build` is refused beside `linea.build`, while
//! `line.me` is flagged.

use super::Trick;
use super::address::Address;
use super::affixes::{self, Lure};
use super::edits::{self, LONG, Slip};
use super::fold;
use super::official::{Brand, Form, OfficialIndex};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    Doubtful,
    Certain,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeness {
    pub official: String,
    pub trick: Trick,
    pub certainty: Certainty,
}

/// The official domain that the address imitates most surely, if any.
pub(super) fn find(address: &Address, index: &OfficialIndex) -> Option<Likeness> {
    if index.is_empty() || index.owns(address.link.domain()) {
        return None;
    }
    let mut best = Best(None);
    let (name, front) = address.labels.split_last()?;
    whole(name, &address.suffix, index, &mut best);
    if !best.is_certain() {
        around(name, index, &mut best);
    }
    if !best.is_certain() {
        near(name, &address.suffix, index, &mut best);
    }
    if !best.is_certain() {
        in_front(front, address, index, &mut best);
    }
    best.0
}

struct Best(Option<Likeness>);

impl Best {
    fn is_certain(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|best| best.certainty == Certainty::Certain)
    }

    fn offer(&mut self, brand: &Brand, trick: Trick, certain: bool) {
        let certainty = if certain {
            Certainty::Certain
        } else {
            Certainty::Doubtful
        };
        if self
            .0
            .as_ref()
            .is_none_or(|best| best.certainty < certainty)
        {
            let official = brand.domain.to_string();
            self.0 = Some(Likeness {
                official,
                trick,
                certainty,
            });
        }
    }
}

/// The same name, as registered or to the eye.
fn whole(name: &str, suffix: &str, index: &OfficialIndex, best: &mut Best) {
    for folded in fold::folds(name) {
        let Some((form, brand)) = index.exact(&folded) else {
            continue;
        };
        let same_ending = brand.suffix() == suffix;
        match form {
            Form::Name if brand.name() == name => {
                best.offer(brand, Trick::OtherEnding, brand.length >= 3);
            }
            Form::Name if name.replace('-', "") == brand.name().replace('-', "") => {
                best.offer(brand, Trick::Hyphen, brand.length >= 3);
            }
            Form::Name => {
                let sure = !name.is_ascii() || same_ending || brand.length >= 5;
                best.offer(brand, Trick::Confusable, sure);
            }
            Form::Joined => best.offer(brand, Trick::AddedWords, folded.chars().count() >= 6),
            Form::Core => best.offer(brand, Trick::OtherEnding, false),
        }
    }
}

/// The name with words or numbers around it.
fn around(name: &str, index: &OfficialIndex, best: &mut Best) {
    for folded in fold::folds(name) {
        for bare in affixes::strip(&folded) {
            if best.is_certain() {
                return;
            }
            if let Some((form, brand)) = index.exact(bare.rest) {
                let hyphen = name.contains('-');
                best.offer(
                    brand,
                    Trick::AddedWords,
                    sure_around(form, brand, bare.lure, hyphen),
                );
            } else if bare.lure == Lure::Strong && bare.rest.chars().count() >= 5 {
                for (brand, distance) in index.near(bare.rest) {
                    let length = brand.folded.chars().count();
                    best.offer(
                        brand,
                        Trick::Typo,
                        distance == 1 && length >= 6 || length > LONG,
                    );
                }
            }
        }
    }
    let digits = name.trim_matches(|c: char| c.is_ascii_digit() || c == '-');
    if digits.len() < name.len()
        && let Some((Form::Name, brand)) = index.exact(&fold::fold(digits))
    {
        best.offer(brand, Trick::AddedWords, brand.length >= 4);
    }
    parts(name, index, best);
    ends(name, index, best);
}

fn sure_around(form: Form, brand: &Brand, lure: Lure, hyphen: bool) -> bool {
    let length = brand.length;
    match (form, lure) {
        (Form::Name | Form::Joined, Lure::Strong) => length >= 3,
        (Form::Core, Lure::Strong) => true,
        (Form::Name | Form::Joined, Lure::Plain) => length >= 5 || (hyphen && length >= 4),
        (Form::Core, Lure::Plain) => hyphen,
        (Form::Name | Form::Joined, Lure::Weak) => length >= 7 || (hyphen && length >= 4),
        (Form::Core, Lure::Weak) => false,
    }
}

/// The name between hyphens, beside words that mean nothing to us.
fn parts(name: &str, index: &OfficialIndex, best: &mut Best) {
    if !name.contains('-') {
        return;
    }
    let lured = name
        .split('-')
        .any(|part| affixes::lure(&fold::fold(part)) == Some(Lure::Strong));
    for part in name.split('-').take(8) {
        if let Some((Form::Name, brand)) = index.exact(&fold::fold(part)) {
            let sure = brand.length >= 7 || (lured && brand.length >= 3);
            if sure || brand.length >= 4 {
                best.offer(brand, Trick::AddedWords, sure);
            }
        }
    }
}

/// A long name at the beginning or end of a longer one.
fn ends(name: &str, index: &OfficialIndex, best: &mut Best) {
    let folded = fold::fold(name);
    for (at, _) in folded.char_indices() {
        for part in [&folded[..at], &folded[at..]] {
            if part.len() >= LONG
                && part.len() < folded.len()
                && let Some((Form::Name, brand)) = index.exact(part)
            {
                best.offer(brand, Trick::AddedWords, false);
            }
        }
    }
}

/// The name with an edit or two.
fn near(name: &str, suffix: &str, index: &OfficialIndex, best: &mut Best) {
    for folded in fold::folds(name) {
        for (brand, distance) in index.near(&folded) {
            let same_ending = brand.suffix() == suffix;
            let sure = match distance {
                1 => sure_once(
                    brand.length,
                    same_ending,
                    edits::slip(&brand.folded, &folded),
                ),
                2 => sure_twice(brand.length, same_ending),
                _ => None,
            };
            if let Some(sure) = sure {
                best.offer(brand, Trick::Typo, sure && !numbered(name, brand.name()));
            }
        }
    }
}

/// Whether two names differ in their numbers alone, as parts of a series do
/// (`layer2`, `layer3`): worth a look, no imitation by itself.
fn numbered(name: &str, other: &str) -> bool {
    let letters = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    let rest = letters(name);
    rest.len() < name.len() && rest == letters(other) && other.len() > rest.len()
}

/// Whether one edit to a name of so many letters is an imitation; `None`
/// where it is not even a resemblance.
fn sure_once(length: u8, same_ending: bool, slip: Slip) -> Option<bool> {
    match (length, same_ending) {
        (0..=2, _) | (3, false) => None,
        (3 | 4, true) => Some(slip != Slip::None),
        // Half of all four-letter words are one edit from another.
        (4, false) => (slip == Slip::Order).then_some(false),
        (5.., true) | (8.., false) => Some(true),
        // `lines.com` and `initial.com` are words, `linae.com` is none.
        (5 | 6, false) => Some(slip == Slip::Order),
        (7, false) => Some(slip != Slip::None),
    }
}

/// The same for two edits.
fn sure_twice(length: u8, same_ending: bool) -> Option<bool> {
    match length {
        0..=7 => None,
        8 | 9 => Some(same_ending),
        _ => Some(true),
    }
}

/// An official name in the labels before somebody else's domain.
fn in_front(front: &[String], address: &Address, index: &OfficialIndex, best: &mut Best) {
    let endings: Vec<&str> = address.link.host().split('.').collect();
    let lured = |text: &str| {
        affixes::lure(&fold::fold(text)) == Some(Lure::Strong)
            || affixes::strip(&fold::fold(text))
                .iter()
                .any(|bare| bare.lure == Lure::Strong)
    };
    let somewhere = address
        .labels
        .iter()
        .flat_map(|label| label.split('-'))
        .any(lured);
    for (at, label) in front.iter().enumerate() {
        for folded in fold::folds(label) {
            let Some((form, brand)) = index.exact(&folded) else {
                continue;
            };
            let rest = endings.get(at + 1..).unwrap_or_default();
            let spelled = brand.suffix().split('.').zip(rest).all(|(a, b)| a == *b);
            let sure = match form {
                Form::Name => brand.length >= 6 || (brand.length >= 3 && (spelled || somewhere)),
                Form::Joined => folded.chars().count() >= 6,
                Form::Core => somewhere,
            };
            best.offer(brand, Trick::Subdomain, sure);
        }
        around(label, index, best);
    }
}
