//! What a member keeps of a project for themselves.

/// Where a member stands with a project, by their own word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// They take part.
    Joined,
    /// They have their tokens.
    Claimed,
    /// They don't care.
    Ignored,
    /// They looked and get nothing.
    NotEligible,
}

impl Standing {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Joined,
        Self::Claimed,
        Self::Ignored,
        Self::NotEligible,
    ];

    /// The word stored and typed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Claimed => "claimed",
            Self::Ignored => "ignored",
            Self::NotEligible => "not-eligible",
        }
    }

    /// The inverse of [`Self::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|standing| standing.as_str() == text)
    }

    /// A mark that tells it apart at a glance.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Joined => "🙋",
            Self::Claimed => "🎁",
            Self::Ignored => "🙈",
            Self::NotEligible => "➖",
        }
    }
}
