//! A server's problems in one message for its log channel. Pure.

use serde_json::{Value, json};

use crate::domain::card::cut;
use crate::domain::{Broken, Language, text};
use crate::lang::{say, terms};
use crate::store::notices::{Batch, Notice, Problem};

/// Characters of a message's text.
const CONTENT: usize = 2000;
/// Characters of what Discord said.
const DETAIL: usize = 150;
const BUTTONS_IN_ROW: usize = 5;
/// Discord's answers where a rule of the server stopped the message: AutoMod,
/// for the text and for a title; harmful links; explicit content.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>
const BLOCKED: [&str; 4] = ["200000", "200001", "240000", "20009"];

/// The body of the webhook's execution. `repair` writes the `custom_id` of a
/// subscription's Repair button.
#[must_use]
pub fn message(language: Language, batch: &Batch, repair: impl Fn(&Notice) -> String) -> Value {
    let lines: Vec<String> = batch
        .notices
        .iter()
        .map(|notice| line(language, notice))
        .collect();
    let mut seen = std::collections::HashSet::new();
    let buttons: Vec<Value> = batch
        .notices
        .iter()
        .filter(|notice| can_be_repaired(&notice.problem) && seen.insert(notice.subscription))
        .map(|notice| {
            json!({
                "type": 2,
                "style": 3,
                "label": say!(
                    language,
                    "notice-repair",
                    subscription = notice.subscription.to_string(),
                ),
                "custom_id": repair(notice),
            })
        })
        .collect();
    let rows: Vec<Value> = buttons
        .chunks(BUTTONS_IN_ROW)
        .map(|row| json!({ "type": 1, "components": row }))
        .collect();
    let mut body = json!({
        "content": cut(&lines.join("\n"), CONTENT),
        "allowed_mentions": { "parse": [] },
    });
    if !rows.is_empty() {
        body["components"] = rows.into();
    }
    body
}

const fn can_be_repaired(problem: &Problem) -> bool {
    match problem {
        Problem::Broken(Broken::ChannelGone | Broken::GuildLeft)
        | Problem::Unknown(_)
        | Problem::Rejected(_) => false,
        Problem::Broken(_) => true,
    }
}

fn line(language: Language, notice: &Notice) -> String {
    let place = say!(
        language,
        "notice-place",
        channel = format!("<#{}>", notice.channel),
        subscription = notice.subscription.to_string(),
    );
    match &notice.problem {
        Problem::Broken(why) => {
            let advice = terms::advice(language, *why);
            say!(language, "notice-broken", place = place, advice = advice)
        }
        Problem::Unknown(_) => say!(language, "notice-unknown", place = place),
        Problem::Rejected(said) if BLOCKED.iter().any(|code| said.starts_with(code)) => {
            say!(language, "notice-blocked", place = place)
        }
        Problem::Rejected(said) => {
            let said = text::show(said, DETAIL);
            say!(language, "notice-rejected", place = place, said = said)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChannelId, GuildId, SubscriptionId};

    fn batch(problems: Vec<Problem>) -> Batch {
        Batch {
            guild: GuildId(1),
            log: ChannelId(2),
            attempts: 0,
            attempt: None,
            notices: (1..)
                .zip(problems)
                .map(|(id, problem)| Notice {
                    id,
                    subscription: SubscriptionId(id),
                    channel: ChannelId(30),
                    problem,
                })
                .collect(),
        }
    }

    fn said(problems: Vec<Problem>) -> Value {
        message(Language::English, &batch(problems), |notice| {
            format!("repair1:{}", notice.subscription)
        })
    }

    #[test]
    fn ten_problems_fit_one_message_each_with_its_button() {
        let body = said(vec![Problem::Broken(Broken::Forbidden); 10]);
        let content = body["content"].as_str().expect("text");
        assert!(content.encode_utf16().count() <= CONTENT);
        assert_eq!(body["components"].as_array().expect("rows").len(), 2);
        assert_eq!(body["allowed_mentions"]["parse"], json!([]));
    }

    #[test]
    fn what_cannot_be_repaired_has_no_button() {
        let body = said(vec![
            Problem::Broken(Broken::ChannelGone),
            Problem::Unknown("timeout".to_owned()),
            Problem::Rejected("200000: AutoMod".to_owned()),
        ]);
        assert!(body["components"].is_null());
        let content = body["content"].as_str().expect("text");
        assert!(
            content.contains("AutoMod") && content.contains("can't tell"),
            "{content}"
        );
    }
}
