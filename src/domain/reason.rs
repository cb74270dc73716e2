//! The reasons that Dropbell itself gives for an event. They are stored in
//! English words among those that people type, and read back from there.

/// A reason that nobody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// A reminder whose moment had passed.
    TooLate,
    /// Somebody took their own last change back.
    TakenBack,
    /// All that an account did was taken back.
    AccountTakenBack,
    /// A link's domain came to stand on a block list.
    Listed {
        /// The domain.
        domain: &'a str,
        /// The list's name.
        list: &'a str,
    },
}

const TOO_LATE: &str = "too late to be sent";
const TAKEN_BACK: &str = "taken back";
const ACCOUNT: &str = "changes of a moderator's account were taken back";
const LISTED: (&str, &str) = (" is on the block list ", " now");

impl<'a> Reason<'a> {
    /// What is stored.
    #[must_use]
    pub fn stored(&self) -> String {
        match self {
            Self::TooLate => TOO_LATE.to_owned(),
            Self::TakenBack => TAKEN_BACK.to_owned(),
            Self::AccountTakenBack => ACCOUNT.to_owned(),
            Self::Listed { domain, list } => {
                let (on, now) = LISTED;
                format!("{domain}{on}{list}{now}")
            }
        }
    }

    /// The inverse of [`Self::stored`]; `None` for what people typed.
    #[must_use]
    pub fn read(stored: &'a str) -> Option<Self> {
        match stored {
            TOO_LATE => Some(Self::TooLate),
            TAKEN_BACK => Some(Self::TakenBack),
            ACCOUNT => Some(Self::AccountTakenBack),
            other => {
                let (domain, rest) = other.split_once(LISTED.0)?;
                let list = rest.strip_suffix(LISTED.1)?;
                // What people type begins with a word, not with a domain.
                let is_domain = domain.contains('.') && !domain.contains(char::is_whitespace);
                is_domain.then_some(Self::Listed { domain, list })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_back_and_what_people_type_is_not() {
        for reason in [
            Reason::TooLate,
            Reason::TakenBack,
            Reason::AccountTakenBack,
            Reason::Listed {
                domain: "bad.example",
                list: "the operator's",
            },
        ] {
            assert_eq!(Reason::read(&reason.stored()), Some(reason));
        }
        for typed in ["", "taken back by us", "it is on the block list x now"] {
            assert_eq!(Reason::read(typed), None, "{typed}");
        }
    }
}
