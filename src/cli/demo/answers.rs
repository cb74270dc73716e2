//! The answers before the visitor: buttons, lists and forms.

use tokio::sync::mpsc;

use super::prompt::Prompt;
use super::screen::{DIM, PERSON, YOU};
use crate::sim::{Modal, Refusal, Reply};

/// Lines typed.
type Lines = mpsc::UnboundedReceiver<String>;

impl Prompt<'_> {
    pub(super) async fn command(&mut self, line: &str, lines: &mut Lines) {
        let seat = self.actor.person.in_channel(&self.channel);
        let answer = seat.types(line).await;
        self.answered(answer, lines).await;
    }

    pub(super) async fn suggest(&self, line: &str) {
        let seat = self.actor.person.in_channel(&self.channel);
        match seat.suggestions(line).await {
            Ok(choices) if choices.is_empty() => self.say("Nothing fits."),
            Ok(choices) => {
                for choice in choices {
                    self.say(&choice.name);
                }
            }
            Err(refusal) => self.refused(&refusal),
        }
    }

    pub(super) async fn click(&mut self, label: &str, lines: &mut Lines) {
        let Some(reply) = self.last.clone() else {
            self.sorry("There is no answer with buttons yet.");
            return;
        };
        let labels = reply.labels();
        let wanted = label.to_lowercase();
        let found = labels
            .iter()
            .find(|known| known.to_lowercase().contains(&wanted) && !wanted.is_empty());
        let Some(found) = found else {
            self.sorry(&format!(
                "There is no button “{label}”. There is: {}.",
                labels.join(", ")
            ));
            return;
        };
        let answer = self.actor.person.clicks(&reply, found).await;
        self.answered(answer, lines).await;
    }

    pub(super) async fn select(&mut self, wanted: &str, lines: &mut Lines) {
        let Some(reply) = self.last.clone() else {
            self.sorry("There is no answer with a list yet.");
            return;
        };
        let Some((list, label)) = offered(&reply, wanted) else {
            self.sorry(&format!("No list of the last answer offers “{wanted}”."));
            return;
        };
        let answer = self.actor.person.selects(&reply, &list, &[&label]).await;
        self.answered(answer, lines).await;
    }

    async fn answered(&mut self, answer: Result<Reply, Refusal>, lines: &mut Lines) {
        let mut answer = answer;
        loop {
            let reply = match answer {
                Ok(reply) => reply,
                Err(refusal) => return self.refused(&refusal),
            };
            self.screen.reply(&self.stage.discord, YOU, &reply);
            let Some(modal) = reply.modal() else {
                self.last = Some(reply);
                return;
            };
            let Some(fields) = self.fill(&modal, lines).await else {
                self.say("You close the form; nothing is sent.");
                return;
            };
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(label, text)| (label.as_str(), text.as_str()))
                .collect();
            answer = self.actor.person.submits(&modal, &fields).await;
        }
    }

    /// Asks for each field; none where the form is closed.
    async fn fill(&self, modal: &Modal, lines: &mut Lines) -> Option<Vec<(String, String)>> {
        self.screen.line(
            "  ",
            DIM,
            "Fill it in: Enter keeps what stands there, - empties a field, cancel closes the form.",
        );
        let mut fields = Vec::new();
        for (label, stands) in modal.inputs() {
            self.screen.unfinished(&format!(
                "  {PERSON}{label}{PERSON:#} {DIM}[{stands}]{DIM:#} "
            ));
            let typed = lines.recv().await?;
            match typed.trim() {
                "cancel" => return None,
                "" => {}
                "-" => fields.push((label, String::new())),
                text => fields.push((label, text.to_owned())),
            }
        }
        Some(fields)
    }

    fn refused(&self, refusal: &Refusal) {
        let text = match refusal {
            Refusal::UnknownCommand(name) => format!(
                "Discord knows no command /{name} here. There are /airdrop, /alerts and \
                 /airdrop-mod; /airdrop help shows what each can do."
            ),
            Refusal::NotPermitted => format!(
                "Discord does not offer that command to {} here. Try as manager for /alerts, as \
                 moderator for /airdrop-mod.",
                self.actor.name
            ),
            Refusal::MissingOption(option) => {
                format!("Discord does not send that: {option}: is missing.")
            }
            Refusal::NotAnswered if self.trouble.is_down() => {
                "Discord is down, so nobody answers. Type trouble over to end it.".to_owned()
            }
            Refusal::NotAnswered => "“The application did not respond.”".to_owned(),
            Refusal::Link(url) => format!("That opens {url} in a browser; the bot is not asked."),
            other => format!("Discord does not send that: {other}."),
        };
        self.sorry(&text);
    }
}

/// The list of `reply` that offers what is wanted, and its full label.
fn offered(reply: &Reply, wanted: &str) -> Option<(String, String)> {
    let wanted = wanted.to_lowercase();
    if wanted.is_empty() {
        return None;
    }
    for row in reply.components() {
        for list in row["components"].as_array().into_iter().flatten() {
            let labels = list["options"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|option| option["label"].as_str());
            let mut close: Vec<&str> = labels
                .filter(|label| label.to_lowercase().contains(&wanted))
                .collect();
            close.sort_by_key(|label| label.len());
            if let (Some(label), Some(id)) = (close.first(), list["custom_id"].as_str()) {
                return Some((id.to_owned(), (*label).to_owned()));
            }
        }
    }
    None
}
