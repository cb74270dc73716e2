//! Buttons, selects and modals under a person's hand.

use serde_json::{Value, json};

use super::person::Person;
use super::reply::{Modal, Reply};
use super::{Refusal, deliver};
use crate::sim::interactions::{COMPONENT, Deed, MODAL};
use crate::sim::render;
use crate::sim::world::Message;

/// Every component of a tree, rows and containers included.
pub(super) fn all(tree: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    for c in tree.as_array().into_iter().flatten() {
        found.push(c);
        found.extend(all(&c["components"]));
        if c["accessory"].is_object() {
            found.push(&c["accessory"]);
        }
        if c["component"].is_object() {
            found.push(&c["component"]);
        }
    }
    found
}

/// The inputs of a modal with their labels.
pub(super) fn inputs(modal: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    for c in modal["components"].as_array().into_iter().flatten() {
        let own = |c: &Value| c["label"].as_str().unwrap_or_default().to_owned();
        if c["component"].is_object() {
            found.push((own(c), &c["component"]));
        }
        for input in c["components"].as_array().into_iter().flatten() {
            found.push((own(input), input));
        }
    }
    found
}

fn named<'v>(message: &'v Message, name: &str, field: &str) -> Result<&'v Value, Refusal> {
    let fits = |c: &&Value| {
        c["custom_id"] == name
            || c[field]
                .as_str()
                .is_some_and(|l| l == name || l.ends_with(&format!(" {name}")))
    };
    let found = all(&message.value["components"]).into_iter().find(fits);
    let found = found.ok_or_else(|| Refusal::NoComponent(name.to_owned()))?;
    if found["disabled"] == true {
        return Err(Refusal::Disabled(name.to_owned()));
    }
    Ok(found)
}

impl Person {
    /// Clicks a button of an answer, by its label or custom id.
    ///
    /// # Errors
    /// No such button, or no answer in time.
    pub async fn clicks(&self, reply: &Reply, button: &str) -> Result<Reply, Refusal> {
        let message = shown(reply)?;
        self.clicks_on(&message, button).await
    }

    /// Clicks a button of a message.
    ///
    /// # Errors
    /// No such button, or no answer in time.
    pub async fn clicks_on(&self, message: &Message, button: &str) -> Result<Reply, Refusal> {
        let message = &self.looks_at(message)?;
        let found = named(message, button, "label")?;
        if let Some(url) = found["url"].as_str() {
            return Err(Refusal::Link(url.to_owned()));
        }
        let data = json!({"custom_id": found["custom_id"], "component_type": found["type"]});
        self.uses(message, data).await
    }

    /// Picks values of a select of an answer, by custom id or placeholder;
    /// values by label or value, or ids where Discord fills the select.
    ///
    /// # Errors
    /// No such select or value, or no answer in time.
    pub async fn selects(
        &self,
        reply: &Reply,
        select: &str,
        values: &[&str],
    ) -> Result<Reply, Refusal> {
        let message = shown(reply)?;
        self.selects_on(&message, select, values).await
    }

    /// Picks values of a select of a message.
    ///
    /// # Errors
    /// No such select or value, or no answer in time.
    pub async fn selects_on(
        &self,
        message: &Message,
        select: &str,
        values: &[&str],
    ) -> Result<Reply, Refusal> {
        let message = &self.looks_at(message)?;
        let found = named(message, select, "placeholder")?;
        let count = values.len() as u64;
        if count < found["min_values"].as_u64().unwrap_or(1)
            || count > found["max_values"].as_u64().unwrap_or(1)
        {
            return Err(Refusal::WrongValue {
                option: select.to_owned(),
                why: "too few or too many values".into(),
            });
        }
        let mut picked = Vec::new();
        for value in values {
            picked.push(
                match found["options"].as_array().filter(|_| found["type"] == 3) {
                    Some(options) => {
                        let fits = |o: &&Value| o["value"] == **value || o["label"] == **value;
                        let option = options.iter().find(fits);
                        option
                            .map(|o| o["value"].clone())
                            .ok_or_else(|| Refusal::WrongValue {
                                option: select.to_owned(),
                                why: format!("{value:?} is not offered"),
                            })?
                    }
                    None => json!(value),
                },
            );
        }
        let mut data = json!({
            "custom_id": found["custom_id"], "component_type": found["type"], "values": picked,
        });
        if found["type"] != 3 {
            data["resolved"] = self.resolved(message, &picked);
        }
        self.uses(message, data).await
    }

    fn resolved(&self, message: &Message, ids: &[Value]) -> Value {
        self.discord.hub().look(|core| {
            let world = &core.world;
            let guild = world
                .channels
                .get(&message.channel)
                .and_then(|c| world.guilds.get(&c.guild?));
            let mut out = json!({});
            for id in ids.iter().filter_map(Value::as_str) {
                let Ok(number) = id.parse::<u64>() else {
                    continue;
                };
                if let Some(c) = world.channels.get(&number) {
                    out["channels"][id] = render::resolved_channel(world, c, self.id());
                }
                if let Some(u) = world.users.get(&number) {
                    out["users"][id] = render::user(u);
                }
                if let Some((g, r)) = guild.and_then(|g| Some((g, g.roles.get(&number)?))) {
                    out["roles"][id] = render::role(g, r);
                }
            }
            out
        })
    }

    /// A client acts only on what it shows, as it stands now.
    fn looks_at(&self, message: &Message) -> Result<Message, Refusal> {
        if message.only_for.is_some_and(|u| u != self.id()) {
            return Err(Refusal::Nothing("the message is for somebody else".into()));
        }
        let found = self.discord.hub().look(|core| {
            let channel = core.world.channels.get(&message.channel);
            channel.and_then(|c| c.messages.get(&message.id)).cloned()
        });
        found.ok_or_else(|| Refusal::Nothing("the message is gone".into()))
    }

    async fn uses(&self, message: &Message, data: Value) -> Result<Reply, Refusal> {
        let deed = Deed {
            kind: COMPONENT,
            user: self.id(),
            channel: message.channel,
            name: String::new(),
            data,
            source: Some(message.id),
        };
        let id = deliver::deliver(&self.discord, deed);
        let reply = deliver::first_answer(&self.discord, id).await?;
        reply.finished().await?;
        Ok(reply)
    }

    /// Fills in a modal and submits it; fields by label or custom id, the
    /// rest keeps what is filled in.
    ///
    /// # Errors
    /// What the client would not send, or no answer in time.
    pub async fn submits(&self, modal: &Modal, fields: &[(&str, &str)]) -> Result<Reply, Refusal> {
        for (name, _) in fields {
            let known = inputs(&modal.value)
                .iter()
                .any(|(l, i)| l == name || i["custom_id"] == *name);
            if !known {
                return Err(Refusal::NoComponent((*name).to_owned()));
            }
        }
        let mut components = modal.value["components"].clone();
        for c in components.as_array_mut().into_iter().flatten() {
            let label = c["label"].as_str().map(str::to_owned);
            if c["component"].is_object() {
                let filled = fill(
                    &c["component"],
                    label.as_deref().unwrap_or_default(),
                    fields,
                )?;
                *c = json!({"type": 18, "component": filled});
            } else if c["type"] == 1 {
                let input = c["components"][0].clone();
                let label = input["label"].as_str().unwrap_or_default().to_owned();
                *c = json!({"type": 1, "components": [fill(&input, &label, fields)?]});
            }
        }
        let (channel, source, name) = self.discord.hub().look(|core| {
            let i = core.world.interactions.get(&modal.reply.id);
            i.map_or((0, None, String::new()), |i| {
                (i.channel, i.source, i.name.clone())
            })
        });
        let deed = Deed {
            kind: MODAL,
            user: self.id(),
            channel,
            name,
            data: json!({"custom_id": modal.custom_id(), "components": components}),
            source,
        };
        let id = deliver::deliver(&self.discord, deed);
        let reply = deliver::first_answer(&self.discord, id).await?;
        reply.finished().await?;
        Ok(reply)
    }
}

/// The message of an answer.
fn shown(reply: &Reply) -> Result<Message, Refusal> {
    reply
        .message()
        .ok_or_else(|| Refusal::Nothing("the answer shows no message".into()))
}

fn options(select: &Value) -> impl Iterator<Item = &Value> {
    select["options"].as_array().into_iter().flatten()
}

/// What stands in an input before anybody touches it.
pub(super) fn preset(input: &Value) -> &str {
    let chosen = options(input).find(|option| option["default"] == true);
    let value = chosen.map_or(&input["value"], |option| &option["value"]);
    value.as_str().unwrap_or_default()
}

fn fill(input: &Value, label: &str, fields: &[(&str, &str)]) -> Result<Value, Refusal> {
    let given = fields
        .iter()
        .find(|(n, _)| *n == label || input["custom_id"] == *n);
    let text = given.map_or_else(|| preset(input), |(_, v)| v);
    let n = text.chars().count() as u64;
    let wrong = |why: &str| Refusal::WrongValue {
        option: label.to_owned(),
        why: why.to_owned(),
    };
    if text.is_empty() && input["required"].as_bool().unwrap_or(true) {
        return Err(wrong("is required"));
    }
    let min = input["min_length"].as_u64().unwrap_or(0);
    if (n > 0 && n < min) || n > input["max_length"].as_u64().unwrap_or(4000) {
        return Err(wrong("is too short or too long"));
    }
    if input["type"] == 4 {
        return Ok(json!({"type": 4, "custom_id": input["custom_id"], "value": text}));
    }
    let values: Vec<&str> = text
        .split(',')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .collect();
    let offered = |value: &&str| options(input).any(|option| option["value"] == **value);
    if input["type"] == 3 && !values.iter().all(offered) {
        return Err(wrong("is not among the options"));
    }
    Ok(json!({"type": input["type"], "custom_id": input["custom_id"], "values": values}))
}
