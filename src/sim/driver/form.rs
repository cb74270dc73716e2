//! Commands filled in as a client's form does it: option by option, so that no
//! value has to be quoted.

use serde_json::Value;

use super::client::{self, Choice, Place};
use super::person::Seat;
use super::{Refusal, deliver, typing};
use crate::sim::interactions::{AUTOCOMPLETE, COMMAND};

impl Seat {
    /// Sends the command `path`, such as `alerts subscribe`, with these options
    /// (name and value as typed); returns the interaction's id, for
    /// [`super::Discord::reply_to`].
    ///
    /// # Errors
    /// What the client would not send.
    pub fn fills(&self, path: &str, options: &[(String, String)]) -> Result<u64, Refusal> {
        let place = self.place();
        let filled = self
            .person
            .discord
            .hub()
            .look(|core| typing::form(&core.world, place, path, options, false))?;
        Ok(self.deliver(COMMAND, filled))
    }

    /// What autocomplete offers for the last of `options`.
    ///
    /// # Errors
    /// What the client would not send, or no answer in 3 s.
    pub async fn offers(
        &self,
        path: &str,
        options: &[(String, String)],
    ) -> Result<Vec<Choice>, Refusal> {
        let place = self.place();
        let discord = &self.person.discord;
        let filled = discord
            .hub()
            .look(|core| typing::form(&core.world, place, path, options, true))?;
        let id = self.deliver(AUTOCOMPLETE, filled);
        deliver::first_answer(discord, id).await?;
        Ok(discord.hub().look(|core| {
            let asked = core.world.interactions.get(&id);
            asked.map_or_else(Vec::new, |i| i.choices.iter().map(Choice::of).collect())
        }))
    }

    /// The commands that this person's client offers here, as registered.
    pub fn commands(&self) -> Vec<Value> {
        let place = self.place();
        self.person.discord.hub().look(|core| {
            let world = &core.world;
            let guild = world.channels.get(&place.channel).and_then(|c| c.guild);
            let own = guild.into_iter().flat_map(|g| world.commands.of(Some(g)));
            own.chain(world.commands.of(None))
                .filter(|c| offered(world, place, c))
                .cloned()
                .collect()
        })
    }
}

/// Whether this very command is the one that the client would use: a guild's
/// own hides a global one of the same name.
fn offered(world: &crate::sim::world::World, place: Place, command: &Value) -> bool {
    let kind = command["type"].as_u64().unwrap_or(1);
    let name = command["name"].as_str().unwrap_or_default();
    client::usable(world, place, kind, name).is_ok_and(|usable| usable["id"] == command["id"])
}
