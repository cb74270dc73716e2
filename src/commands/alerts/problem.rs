//! Why Discord work failed, and what helps.

use super::super::outcome::{Done, Unavailable};
use super::super::rights::Grant;
use super::super::words;
use super::place;
use crate::domain::Language;
use crate::lang::say;

/// What went wrong and what to do, in a sentence or two; nothing where the
/// work was done.
pub fn failed(language: Language, done: &Done) -> String {
    match done {
        Done::Ok | Done::Tagged(_) | Done::Posted(_) | Done::Fetched { .. } => String::new(),
        Done::NoTag(names) if names.is_empty() => say!(language, "problem-no-tags"),
        Done::NoTag(names) => {
            let names: Vec<_> = names
                .iter()
                .map(|name| format!("**{}**", words::safe(name, 40)))
                .collect();
            say!(language, "problem-name-tag", tags = names.join(", "))
        }
        Done::Forbidden(channel) => say!(
            language,
            "problem-forbidden",
            channel = words::channel(*channel),
            permissions = place::named(language, &[Grant::ViewChannel, Grant::ManageWebhooks])
        ),
        Done::WebhookCap(channel) => say!(
            language,
            "problem-webhook-cap",
            channel = words::channel(*channel)
        ),
        Done::ChannelGone(_) => say!(language, "problem-channel-gone"),
        Done::Unavailable(why) => unavailable(language, why),
    }
}

fn unavailable(language: Language, why: &Unavailable) -> String {
    match why {
        Unavailable::Discord => say!(language, "problem-discord"),
        Unavailable::Unreached => say!(language, "problem-unreached"),
        Unavailable::Data => say!(language, "problem-data"),
        Unavailable::SubscriptionGone => say!(language, "problem-subscription-gone"),
        Unavailable::Halted => say!(language, "problem-halted"),
        Unavailable::Busy => say!(language, "problem-busy"),
        Unavailable::Wait(wait) => {
            say!(language, "problem-wait", seconds = wait.as_secs().max(1))
        }
        Unavailable::WebhookDeleted => say!(language, "problem-webhook"),
        Unavailable::Refused(said) => {
            say!(language, "problem-refused", said = words::safe(said, 200))
        }
        Unavailable::Banned => say!(language, "problem-banned"),
        Unavailable::FileElsewhere => say!(language, "import-elsewhere"),
        Unavailable::FileGone => say!(language, "import-file-gone"),
        Unavailable::FileTooLarge => say!(language, "import-too-large"),
    }
}
