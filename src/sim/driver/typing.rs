//! A typed line as the client makes an interaction of it: against the
//! commands that the bot has registered.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::client::{self, Place};
use crate::sim::render;
use crate::sim::world::World;

/// Name and `data` of the interaction that a line makes. For autocomplete the
/// last option is the focused one and nothing is required.
pub(super) fn command(
    world: &World,
    place: Place,
    text: &str,
    focus: bool,
) -> Result<(String, Value), Refusal> {
    let line = text.trim_start().strip_prefix('/').unwrap_or(text);
    let mut words = split(line, focus);
    let (command, chain, path) = find(world, place, || {
        if words.is_empty() {
            String::new()
        } else {
            words.remove(0).text
        }
    })?;
    let given = assign(options_of(command, &chain), words)?;
    data(world, place, (command, &chain, path), &given, focus)
}

/// As [`command`], of a form that holds the options apart; the focused one of
/// autocomplete comes last.
pub(super) fn form(
    world: &World,
    place: Place,
    path: &str,
    options: &[(String, String)],
    focus: bool,
) -> Result<(String, Value), Refusal> {
    let mut words = path.split_whitespace();
    let next = || words.next().unwrap_or_default().to_owned();
    let (command, chain, path) = find(world, place, next)?;
    let specs = options_of(command, &chain);
    let given: Result<Vec<(usize, String)>, Refusal> = options
        .iter()
        .map(|(name, value)| {
            let at = specs.iter().position(|o| o["name"] == *name);
            at.map(|at| (at, value.clone()))
                .ok_or_else(|| Refusal::UnknownOption(name.clone()))
        })
        .collect();
    data(world, place, (command, &chain, path), &given?, focus)
}

/// A command, the groups and the subcommand under it, and their names.
type Found<'w> = (&'w Value, Vec<&'w Value>, Vec<String>);

fn find(
    world: &World,
    place: Place,
    mut word: impl FnMut() -> String,
) -> Result<Found<'_>, Refusal> {
    let name = word();
    let command = client::usable(world, place, 1, &name)?;
    let mut path = vec![name];
    let mut chain = Vec::new();
    let mut level = command;
    while let Some(nested) = nested_options(level) {
        let word = word();
        path.push(word.clone());
        let found = nested.iter().find(|o| o["name"] == word);
        level = found.ok_or_else(|| Refusal::UnknownCommand(path.join(" ")))?;
        chain.push(level);
    }
    Ok((command, chain, path))
}

fn options_of<'w>(command: &'w Value, chain: &[&'w Value]) -> &'w [Value] {
    let level = chain.last().copied().unwrap_or(command);
    level["options"].as_array().map_or(&[][..], Vec::as_slice)
}

fn data(
    world: &World,
    place: Place,
    (command, chain, path): (&Value, &[&Value], Vec<String>),
    given: &[(usize, String)],
    focus: bool,
) -> Result<(String, Value), Refusal> {
    let specs = options_of(command, chain);
    let mut filler = Filler {
        world,
        place,
        resolved: Map::new(),
    };
    let mut options = filler.options(specs, given, focus)?;
    for level in chain.iter().rev() {
        options = json!([{"name": level["name"], "type": level["type"], "options": options}]);
    }
    let mut data = json!({
        "id": command["id"], "name": command["name"], "type": 1, "options": options,
    });
    if !filler.resolved.is_empty() {
        data["resolved"] = Value::Object(filler.resolved);
    }
    if !command["guild_id"].is_null() {
        data["guild_id"] = command["guild_id"].clone();
    }
    Ok((path.join(" "), data))
}

/// The subcommands or groups of a level, where it has such.
fn nested_options(level: &Value) -> Option<&Vec<Value>> {
    let options = level["options"].as_array()?;
    let nested = options
        .iter()
        .any(|o| matches!(o["type"].as_u64(), Some(1 | 2)));
    nested.then_some(options)
}

#[derive(Debug)]
struct Word {
    text: String,
    /// Whether it had quotes: then a colon in it is only a colon.
    quoted_name: bool,
}

/// Splits at blanks; quotes hold a value together and are taken off.
fn split(line: &str, keep_end: bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut text = String::new();
    let mut inside = false;
    let mut quoted_name = false;
    for c in line.chars() {
        match c {
            '"' if inside || text.is_empty() || text.ends_with(':') => {
                quoted_name |= text.is_empty() && !inside;
                inside = !inside;
            }
            c if c.is_whitespace() && !inside => {
                if !text.is_empty() {
                    words.push(Word {
                        text: std::mem::take(&mut text),
                        quoted_name,
                    });
                }
                quoted_name = false;
            }
            c => text.push(c),
        }
    }
    if !text.is_empty() {
        // Autocomplete sees the blank that was just typed.
        if keep_end && line.ends_with(' ') {
            text.push(' ');
        }
        words.push(Word { text, quoted_name });
    }
    words
}

/// Puts words to options: `name:` starts one, what follows without such a
/// start belongs to it.
fn assign(specs: &[Value], words: Vec<Word>) -> Result<Vec<(usize, String)>, Refusal> {
    let mut given: Vec<(usize, String)> = Vec::new();
    for word in words {
        let start = word.text.split_once(':').filter(|_| !word.quoted_name);
        let known = start.and_then(|(name, value)| {
            specs
                .iter()
                .position(|o| o["name"] == name)
                .map(|at| (at, value.to_owned()))
        });
        match (known, given.last_mut()) {
            (Some(option), _) => given.push(option),
            (None, last) => {
                let like_option = start.is_some_and(|(name, value)| {
                    !value.starts_with("//")
                        && !name.is_empty()
                        && name
                            .chars()
                            .all(|c| c.is_lowercase() || c == '-' || c == '_')
                });
                match last {
                    Some((_, value)) if !like_option => {
                        value.push(' ');
                        value.push_str(&word.text);
                    }
                    _ => {
                        let name = start.map_or(word.text.as_str(), |(n, _)| n);
                        return Err(Refusal::UnknownOption(name.to_owned()));
                    }
                }
            }
        }
    }
    Ok(given)
}

struct Filler<'w> {
    world: &'w World,
    place: Place,
    resolved: Map<String, Value>,
}

impl Filler<'_> {
    fn options(
        &mut self,
        specs: &[Value],
        given: &[(usize, String)],
        focus: bool,
    ) -> Result<Value, Refusal> {
        let mut out = Vec::new();
        for (n, (at, text)) in given.iter().enumerate() {
            let spec = &specs[*at];
            let focused = focus && n + 1 == given.len();
            let name = plain_name(spec);
            if given[..n].iter().any(|(other, _)| other == at) {
                return Err(wrong(&name, "given twice"));
            }
            let kind = spec["type"].as_u64().unwrap_or(0);
            let value = if focused {
                if spec["autocomplete"] != true {
                    return Err(wrong(&name, "has no autocomplete"));
                }
                json!(text)
            } else {
                self.value(spec, &name, kind, text)?
            };
            let mut option = json!({"name": name, "type": kind, "value": value});
            if focused {
                option["focused"] = json!(true);
            }
            out.push(option);
        }
        if !focus {
            for (at, spec) in specs.iter().enumerate() {
                if spec["required"] == true && !given.iter().any(|(g, _)| *g == at) {
                    return Err(Refusal::MissingOption(plain_name(spec)));
                }
            }
        }
        Ok(Value::Array(out))
    }

    fn value(&mut self, spec: &Value, name: &str, kind: u64, text: &str) -> Result<Value, Refusal> {
        if let Some(choices) = spec["choices"].as_array().filter(|c| !c.is_empty()) {
            let fits = |c: &&Value| {
                client::plain(&c["value"]) == text
                    || c["name"]
                        .as_str()
                        .is_some_and(|n| n.eq_ignore_ascii_case(text))
            };
            let found = choices.iter().find(fits);
            return found
                .map(|c| c["value"].clone())
                .ok_or_else(|| wrong(name, "is none of the choices"));
        }
        match kind {
            3 => string(spec, name, text),
            4 => number(spec, name, text, true),
            5 => match text.to_lowercase().as_str() {
                "true" | "yes" => Ok(json!(true)),
                "false" | "no" => Ok(json!(false)),
                _ => Err(wrong(name, "is true or false")),
            },
            6 => self.user(name, text),
            7 => self.channel(spec, name, text),
            8 => self.role(name, text),
            9 => self.role(name, text).or_else(|_| self.user(name, text)),
            10 => number(spec, name, text, false),
            11 => self.attachment(name, text),
            _ => Err(wrong(name, "cannot be typed")),
        }
    }

    fn resolve(&mut self, kind: &str, id: &str, value: Value) {
        let map = self.resolved.entry(kind).or_insert_with(|| json!({}));
        map[id] = value;
    }

    fn user(&mut self, name: &str, text: &str) -> Result<Value, Refusal> {
        let world = self.world;
        let user = id_in(text, "<@")
            .or_else(|| world.user_by_name(text.trim_start_matches('@')))
            .and_then(|id| world.users.get(&id))
            .ok_or_else(|| wrong(name, "is no user"))?;
        let id = user.id.to_string();
        self.resolve("users", &id, render::user(user));
        let guild = self.guild().and_then(|g| world.guilds.get(&g));
        if let Some((guild, member)) = guild.and_then(|g| Some((g, g.members.get(&user.id)?))) {
            let mut value = render::partial_member(member);
            value["permissions"] = json!(crate::sim::permissions::base(guild, user.id).to_string());
            self.resolve("members", &id, value);
        }
        Ok(json!(id))
    }

    fn guild(&self) -> Option<u64> {
        self.world
            .channels
            .get(&self.place.channel)
            .and_then(|c| c.guild)
    }

    fn channel(&mut self, spec: &Value, name: &str, text: &str) -> Result<Value, Refusal> {
        let world = self.world;
        let guild = self.guild();
        let wanted = text.trim_start_matches('#');
        let by_id = id_in(text, "<#");
        let sees = |c: &&crate::sim::world::Channel| {
            world.permissions_in(c, self.place.user) & crate::sim::permissions::VIEW_CHANNEL != 0
        };
        let channel = world
            .channels
            .values()
            .filter(|c| c.guild == guild && guild.is_some())
            .filter(sees)
            .find(|c| by_id == Some(c.id) || c.name == wanted)
            .ok_or_else(|| wrong(name, "is no channel that you see"))?;
        let kinds = spec["channel_types"].as_array().filter(|k| !k.is_empty());
        if kinds.is_some_and(|k| !k.iter().any(|t| t.as_u64() == Some(channel.kind.into()))) {
            return Err(wrong(name, "is not that kind of channel"));
        }
        let id = channel.id.to_string();
        let value = render::resolved_channel(world, channel, self.place.user);
        self.resolve("channels", &id, value);
        Ok(json!(id))
    }

    /// A file that was attached beforehand, by its name.
    fn attachment(&mut self, name: &str, text: &str) -> Result<Value, Refusal> {
        let world = self.world;
        let found = world.files.iter().rev().find(|(_, f)| f.name == text);
        let (id, file) = found.ok_or_else(|| wrong(name, "is no attached file"))?;
        let url = world.file_url(self.place.channel, *id, &file.name);
        let id = id.to_string();
        let value = json!({
            "id": id, "filename": file.name, "size": file.bytes.len(), "url": url,
            "proxy_url": url, "content_type": file.kind, "ephemeral": true,
        });
        self.resolve("attachments", &id, value);
        Ok(json!(id))
    }

    fn role(&mut self, name: &str, text: &str) -> Result<Value, Refusal> {
        let world = self.world;
        let guild = self.guild().and_then(|g| world.guilds.get(&g));
        let by_id = id_in(text, "<@&");
        let wanted = text.trim_start_matches('@');
        let found = guild.and_then(|g| {
            let fits = |r: &&crate::sim::world::Role| {
                by_id == Some(r.id) || r.name.trim_start_matches('@') == wanted
            };
            g.roles.values().find(fits).map(|r| (g, r))
        });
        let (guild, role) = found.ok_or_else(|| wrong(name, "is no role"))?;
        let id = role.id.to_string();
        self.resolve("roles", &id, render::role(guild, role));
        Ok(json!(id))
    }
}

fn plain_name(spec: &Value) -> String {
    spec["name"].as_str().unwrap_or_default().to_owned()
}

fn wrong(option: &str, why: &str) -> Refusal {
    Refusal::WrongValue {
        option: option.to_owned(),
        why: why.to_owned(),
    }
}

/// The id in a mention such as `<#12>`, or a bare id.
fn id_in(text: &str, open: &str) -> Option<u64> {
    let inner = text
        .strip_prefix(open)
        .and_then(|t| t.strip_suffix('>'))
        .unwrap_or(text);
    inner.trim_start_matches('!').parse().ok()
}

fn string(spec: &Value, name: &str, text: &str) -> Result<Value, Refusal> {
    let n = text.chars().count() as u64;
    if n < spec["min_length"].as_u64().unwrap_or(0)
        || n > spec["max_length"].as_u64().unwrap_or(6000)
    {
        return Err(wrong(name, "is too short or too long"));
    }
    Ok(json!(text))
}

fn number(spec: &Value, name: &str, text: &str, whole: bool) -> Result<Value, Refusal> {
    let n: f64 = text.parse().map_err(|_| wrong(name, "is no number"))?;
    let low = spec["min_value"].as_f64().unwrap_or(f64::MIN);
    let high = spec["max_value"].as_f64().unwrap_or(f64::MAX);
    if n < low || n > high {
        return Err(wrong(name, "is out of range"));
    }
    if whole {
        let n: i64 = text
            .parse()
            .map_err(|_| wrong(name, "is no whole number"))?;
        return Ok(json!(n));
    }
    Ok(json!(n))
}
