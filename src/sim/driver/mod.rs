//! The people and the hand of fate: what tests, the demo and the benches hold.

mod channel;
mod client;
mod deliver;
mod discord;
mod form;
mod knobs;
mod person;
mod places;
mod press;
mod reply;
mod setup;
mod typing;

pub use self::channel::{Channel, Webhook};
pub use self::client::Choice;
pub use self::discord::{Discord, Late};
pub use self::knobs::GatewayKnobs;
pub use self::person::{Person, Seat};
pub use self::places::{Guild, Role};
pub use self::reply::{Modal, Reply};
pub use self::setup::Setup;

/// Why a client does not even send an interaction, or gets no answer to it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// No such command in this place.
    #[error("there is no command {0:?} here")]
    UnknownCommand(String),
    /// The command has no such option.
    #[error("the command has no option {0:?}")]
    UnknownOption(String),
    /// A required option is missing.
    #[error("the option {0:?} is required")]
    MissingOption(String),
    /// The value does not fit the option.
    #[error("{option}: {why}")]
    WrongValue {
        /// The option.
        option: String,
        /// What is wrong with it.
        why: String,
    },
    /// The person may not use the command here.
    #[error("you may not use this command here")]
    NotPermitted,
    /// No such component on the message.
    #[error("the message has no component {0:?}")]
    NoComponent(String),
    /// The component is disabled.
    #[error("the component {0:?} is disabled")]
    Disabled(String),
    /// A link button: it opens this address and sends nothing.
    #[error("a link to {0}")]
    Link(String),
    /// "The application did not respond".
    #[error("the application did not respond")]
    NotAnswered,
    /// It answered, but what it deferred never came.
    #[error("the application is still thinking")]
    StillThinking,
    /// It closed or answered in a way that shows nothing to the person.
    #[error("nothing there to act on: {0}")]
    Nothing(String),
}
