//! What is said about a link, as types and as sentences for a moderator.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Link, MAX_URL};

/// What [`super::judge`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing speaks against the link. Where it is not `official`, a claim
    /// link still needs a second moderator.
    Accepted {
        /// The link as it is to be stored and shown.
        link: Link,
        /// It lies on one of the project's own official domains.
        official: bool,
    },
    /// The link may be right, and a person must look at it first.
    Flagged {
        /// The link as it is to be stored and shown.
        link: Link,
        /// It lies on one of the project's own official domains.
        official: bool,
        /// What to look at; never empty.
        flags: Vec<Flag>,
    },
    /// The link must not go out.
    Refused {
        /// What is wrong with it.
        reason: Reason,
        /// The link, where it could be read at all: for the log, not for
        /// people.
        link: Option<Link>,
    },
}

impl Verdict {
    /// Whether the link is refused.
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Refused { .. })
    }

    /// The link, where it may go out (at once or after a second look).
    pub fn link(&self) -> Option<&Link> {
        match self {
            Self::Accepted { link, .. } | Self::Flagged { link, .. } => Some(link),
            Self::Refused { .. } => None,
        }
    }
}

/// Why a link is refused. `Display` is a sentence for a moderator: what is
/// wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// There is no text.
    #[error("There is no link here. Paste the whole address, starting with https://.")]
    Empty,
    /// Longer than [`MAX_URL`].
    #[error(
        "This link is longer than {MAX_URL} characters. \
         Use a shorter page of the project's own site."
    )]
    TooLong,
    /// Spaces, control characters, or characters that nobody can see.
    #[error(
        "This link contains spaces or invisible characters, a common way to disguise a fake. \
         Type it by hand instead of pasting it."
    )]
    Characters,
    /// A backslash, which browsers read as a slash.
    #[error("This link contains a backslash (\\). Links only have forward slashes: correct it.")]
    Backslash,
    /// Plain http.
    #[error(
        "This link starts with http://, which anyone on the way can change. \
         Use the same address with https://."
    )]
    Http,
    /// Another scheme (javascript:, data:, ftp: …).
    #[error("Only links that start with https:// can be posted. Use the project's web page.")]
    Scheme,
    /// No scheme at all.
    #[error("This link does not start with https://. Put https:// in front of it.")]
    NoScheme,
    /// Not an address that a browser would open as written.
    #[error("This is not a complete web address. Copy it again from the browser's address bar.")]
    Malformed,
    /// `user@host`.
    #[error(
        "This link has an @ before the site's name: what stands in front of it is decoration, \
         and the real site comes after it. Use the site's plain address."
    )]
    UserInfo,
    /// An address in numbers, however they are written.
    #[error(
        "This link leads to a bare number (an IP address), which says nothing about who owns it. \
         Use the project's domain."
    )]
    RawIp,
    /// `host:port`.
    #[error("This link names a port (the number after the colon). Use the address without it.")]
    Port,
    /// `host.` or an empty label.
    #[error("The site's name has a dot too many. Remove it.")]
    ExtraDot,
    /// A host in percent codes or stand-in characters, or with characters
    /// that no domain has.
    #[error(
        "The site's name is written in disguise (codes or stand-in letters). \
         Type it in ordinary letters."
    )]
    DisguisedHost,
    /// A single label, an unknown ending, or an ending alone.
    #[error("“{host}” is not a domain that anybody can own on the public internet. Check it.")]
    NoDomain {
        /// The host as read.
        host: String,
    },
    /// A link shortener.
    #[error(
        "{domain} shortens links, so nobody can see where this leads, and it can change later. \
         Open it, and post the address you end up at."
    )]
    Shortener {
        /// The shortener.
        domain: String,
    },
    /// A page that sends people on to anywhere.
    #[error(
        "This page of {domain} sends people on to another site. \
         Post the address that it leads to."
    )]
    Redirect {
        /// Whose page it is.
        domain: String,
    },
    /// An invite to a Discord server.
    #[error(
        "Discord invites are not posted, because lapsed ones are taken over by thieves. \
         Link the project's website, which names its server."
    )]
    Invite,
    /// A program to download.
    #[error(
        "This link downloads a program (.{extension}). No airdrop needs one. \
         Link the page that explains it."
    )]
    Download {
        /// The file's ending, without the dot.
        extension: String,
    },
    /// A label that mixes scripts or spells Latin words in another script.
    #[error(
        "“{label}” uses letters of another alphabet that look like ordinary ones. \
         This is how fake sites are made. Type the name by hand."
    )]
    MixedScripts {
        /// The label in its real letters.
        label: String,
    },
    /// An imitation of an official domain.
    #[error(
        "This imitates {imitates}: {trick}. If you meant the real site, use {imitates}. \
         If it really belongs to a project, have it approved as an official domain first."
    )]
    LooksLike {
        /// The official domain.
        imitates: String,
        /// How it is imitated.
        trick: Trick,
    },
    /// On a block list.
    #[error(
        "{domain} is on the block list “{list}” of known scam sites. Do not post it. \
         If the list is wrong, the operator of this bot can allow it."
    )]
    Listed {
        /// The entry that matched.
        domain: String,
        /// The list's name.
        list: String,
    },
}

impl Reason {
    /// A stable key, for translations, logs and metrics.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::Characters => "characters",
            Self::Backslash => "backslash",
            Self::Http => "http",
            Self::Scheme => "scheme",
            Self::NoScheme => "no-scheme",
            Self::Malformed => "malformed",
            Self::UserInfo => "user-info",
            Self::RawIp => "raw-ip",
            Self::Port => "port",
            Self::ExtraDot => "extra-dot",
            Self::DisguisedHost => "disguised-host",
            Self::NoDomain { .. } => "no-domain",
            Self::Shortener { .. } => "shortener",
            Self::Redirect { .. } => "redirect",
            Self::Invite => "invite",
            Self::Download { .. } => "download",
            Self::MixedScripts { .. } => "mixed-scripts",
            Self::LooksLike { .. } => "looks-like",
            Self::Listed { .. } => "listed",
        }
    }
}

/// How a domain imitates another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum Trick {
    /// The same name under another ending (`.xyz` for `.io`).
    #[error("the same name with another ending")]
    OtherEnding,
    /// Hyphens put in or left out.
    #[error("the same name with hyphens moved")]
    Hyphen,
    /// Letters that look alike (`rn` for `m`, `0` for `o`, other alphabets).
    #[error("letters were replaced by ones that look alike")]
    Confusable,
    /// One or two letters wrong, swapped, doubled or dropped.
    #[error("the name differs by only a letter or two")]
    Typo,
    /// Words such as “claim” around the name.
    #[error("the name with words such as “claim” or “airdrop” added")]
    AddedWords,
    /// The name in front of a foreign domain.
    #[error("the name stands in front of a domain that belongs to somebody else")]
    Subdomain,
}

/// Why a person must look at a link first. `Display` is a sentence for a
/// moderator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// A domain with letters beyond a–z.
    #[error(
        "The domain has letters beyond a–z; its technical name is {ascii}. \
         Compare it letter by letter with the real one."
    )]
    International {
        /// The registrable domain in ASCII.
        ascii: String,
    },
    /// Hosting where anyone gets a name at once, for nothing.
    #[error("Anyone can put a page under {by} within minutes. Check who made this one.")]
    Hosted {
        /// The public suffix.
        by: String,
    },
    /// A site on which anyone can publish.
    #[error("Anyone can publish on {site}. Check that this account is the project's own.")]
    SharedSite {
        /// The registrable domain.
        site: String,
    },
    /// A page of links.
    #[error("{site} only lists other links, which can change after you approve it.")]
    LinkPage {
        /// The registrable domain.
        site: String,
    },
    /// The address carries another address.
    #[error("This link carries another address ({to}) and may send people there.")]
    LeadsElsewhere {
        /// The other host.
        to: String,
    },
    /// A packed file to download.
    #[error("This link downloads a packed file (.{extension}).")]
    Archive {
        /// The file's ending, without the dot.
        extension: String,
    },
    /// Close to an official domain, not close enough to refuse.
    #[error("This resembles {official} ({trick}). Make sure that it is not an imitation.")]
    Resembles {
        /// The official domain.
        official: String,
        /// How it is like it.
        trick: Trick,
    },
    /// An official domain on a block list: the site may have been taken over,
    /// or the list may be wrong.
    #[error(
        "This official domain is on the block list “{list}”. \
         The site may have been taken over: ask the project before posting."
    )]
    OfficialButListed {
        /// The list's name.
        list: String,
    },
}

impl Flag {
    /// A stable key, for translations, logs and metrics.
    pub fn key(&self) -> &'static str {
        match self {
            Self::International { .. } => "international",
            Self::Hosted { .. } => "hosted",
            Self::SharedSite { .. } => "shared-site",
            Self::LinkPage { .. } => "link-page",
            Self::LeadsElsewhere { .. } => "leads-elsewhere",
            Self::Archive { .. } => "archive",
            Self::Resembles { .. } => "resembles",
            Self::OfficialButListed { .. } => "official-but-listed",
        }
    }
}
