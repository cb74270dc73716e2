//! Conversations with the bot, one file a command: people type, press and
//! fill in; what they then see is what the product promises.

mod airdrop_chart;
mod airdrop_help;
mod airdrop_info;
mod airdrop_list;
mod airdrop_mine;
mod airdrop_remind;
mod airdrop_upcoming;
mod alerts_edit;
mod alerts_hours;
mod alerts_list;
mod alerts_pause;
mod alerts_preview;
mod alerts_problems;
mod alerts_settings;
mod alerts_setup;
mod alerts_status;
mod alerts_subscribe;
mod alerts_test;
mod alerts_transfer;
mod alerts_unsubscribe;
mod hostile_names;
mod languages;
mod languages_alerts;
mod languages_moderation;
mod mod_add;
mod mod_dates;
mod mod_edit;
mod mod_history;
mod mod_merge;
mod mod_status;
mod mod_undo;
mod over_http;
mod suggest;

use dropbell::sim::{
    Channel, Discord, Guild, Message, Person, RecordedRequest, Refusal, Reply, Seat, Setup,
    permissions,
};
use serde_json::{Value, json};

use crate::support::Bot;

/// Two servers, people of every kind, and the bot.
pub struct Town {
    pub discord: Discord,
    pub bot: Bot,
    pub alpha: Guild,
    pub general: Channel,
    pub alerts: Channel,
    /// A member of Alpha.
    pub mira: Somebody,
    /// Manages Alpha's channels.
    pub max: Somebody,
    /// Moderates Alpha.
    pub mo: Somebody,
    /// Moderates Alpha and is a curator.
    pub vera: Somebody,
    /// Manages and moderates Beta.
    pub sam: Somebody,
    pub lobby: Channel,
}

/// A person at their seat.
pub struct Somebody {
    pub person: Person,
    pub seat: Seat,
}

impl Somebody {
    fn at(person: Person, channel: &Channel) -> Self {
        let seat = person.in_channel(channel);
        Self { person, seat }
    }

    /// Types a command and gets an answer.
    pub async fn asks(&self, line: &str) -> Reply {
        let answer = self.seat.types(line).await;
        answer.unwrap_or_else(|refusal| panic!("{line}: {refusal}"))
    }

    /// Types a command and reads the answer, which nobody else sees.
    pub async fn hears(&self, line: &str) -> String {
        let reply = self.asks(line).await;
        assert!(reply.is_ephemeral(), "{line}: everybody sees the answer");
        reply.text()
    }

    /// Types what the client does not send.
    pub async fn cannot_send(&self, line: &str) -> Refusal {
        match self.seat.types(line).await {
            Err(refusal) => refusal,
            Ok(reply) => panic!("{line}: was sent and answered: {}", reply.text()),
        }
    }

    /// The labels that are offered for the option being typed.
    pub async fn is_offered(&self, line: &str) -> Vec<String> {
        let offered = self.seat.suggestions(line).await.expect("suggestions");
        offered.into_iter().map(|choice| choice.name).collect()
    }

    /// Presses a button and reads what it shows.
    pub async fn presses(&self, reply: &Reply, button: &str) -> Reply {
        let answer = self.person.clicks(reply, button).await;
        answer.unwrap_or_else(|refusal| panic!("{button}: {refusal}"))
    }
}

impl Town {
    pub async fn opens() -> Self {
        Self::opens_with(&[]).await
    }

    /// With settings of the bot's environment.
    pub async fn opens_with(settings: &[(&str, &str)]) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let settings = settings.iter().map(owned).collect();
        Self::opens_knowing(|_| settings).await
    }

    /// With settings that depend on the local Discord.
    pub async fn opens_knowing(settings: impl FnOnce(&Discord) -> Vec<(String, String)>) -> Self {
        let discord = Discord::start(Setup::default())
            .await
            .expect("a local Discord");
        let (alpha, beta) = (discord.guild("Alpha"), discord.guild("Beta"));
        let (general, alerts) = (alpha.text_channel("general"), alpha.text_channel("alerts"));
        let lobby = beta.text_channel("lobby");
        let vera = alpha.member("vera").with(permissions::MANAGE_MESSAGES);
        let curator = vera.id().to_string();
        // On few cores bots that start together only wait for each other.
        static STARTS: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
        let turn = STARTS.lock().await;
        let mut all = vec![("CURATOR_IDS", curator.as_str())];
        let more = settings(&discord);
        let pairs = more.iter();
        all.extend(pairs.map(|(name, value)| (name.as_str(), value.as_str())));
        let bot = Bot::starts_with(&discord, &all).await;
        drop(turn);
        let manager = alpha.member("max").with(permissions::MANAGE_CHANNELS);
        let moderator = alpha.member("mo").with(permissions::MANAGE_MESSAGES);
        let all = permissions::MANAGE_CHANNELS | permissions::MANAGE_MESSAGES;
        Self {
            mira: Somebody::at(alpha.member("mira"), &general),
            max: Somebody::at(manager, &general),
            mo: Somebody::at(moderator, &general),
            vera: Somebody::at(vera, &general),
            sam: Somebody::at(beta.member("sam").with(all), &lobby),
            discord,
            bot,
            alpha,
            general,
            alerts,
            lobby,
        }
    }

    /// Sends a command past the client's checks and reads the answer.
    pub async fn forges(&self, who: &Somebody, path: [&str; 2], options: Value) -> String {
        let [command, subcommand] = path;
        let options = json!([{"name": subcommand, "type": 1, "options": options}]);
        let channel = if who.person.id() == self.sam.person.id() {
            &self.lobby
        } else {
            &self.general
        };
        let payload = self
            .discord
            .forged_command(&who.person, channel, command, options);
        let id = self.discord.sends_raw(payload);
        let reply = self.discord.reply_to(id).await.expect("an answer");
        reply.finished().await.expect("it is completed");
        assert!(reply.is_ephemeral(), "everybody sees the answer");
        reply.text()
    }

    /// Presses a control that is not on the message, with any id.
    pub async fn forges_press(&self, who: &Somebody, on: &Message, custom_id: &str) -> String {
        let seat = Channel::by_id(&self.discord, on.channel);
        let honest = self
            .discord
            .forged_command(&who.person, &seat, "airdrop", json!([]));
        let id = self.discord.sends_raw(json!({
            "type": 3, "channel_id": on.channel.to_string(),
            "member": honest["member"], "message": on.value,
            "data": {"custom_id": custom_id, "component_type": 2},
        }));
        let reply = self.discord.reply_to(id).await.expect("an answer");
        reply.finished().await.expect("it is completed");
        reply.text()
    }

    /// The whole conversation was as Discord wants it: it refused no body, and
    /// nobody was pinged by an answer.
    pub async fn closes(mut self) {
        discord_takes_every_body(&self.discord.requests());
        for seat in [&self.mira, &self.max, &self.mo, &self.vera, &self.sam] {
            for message in seat.seat.sees() {
                let pings = &message.pings;
                assert!(
                    pings.roles.is_empty() && pings.users.is_empty() && !pings.everyone,
                    "an answer pinged somebody: {pings:?}"
                );
            }
        }
        self.bot.stops().await.expect("a clean end");
    }
}

/// Asserts that Discord refused no body of the bot's.
fn discord_takes_every_body(requests: &[RecordedRequest]) {
    // The channel's cap on webhooks is no fault of a body.
    let cap = Some(30007);
    let refused: Vec<_> = requests
        .iter()
        .filter(|request| request.status == 400 && request.code != cap)
        .collect();
    assert!(refused.is_empty(), "Discord refused: {refused:#?}");
    if let Err(faults) = crate::support::openapi::check_requests(requests) {
        panic!("not as Discord describes it:\n{}", faults.join("\n"));
    }
}

/// Asserts that each part stands in the text.
#[track_caller]
pub fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is missing from: {text}");
    }
}

/// Asserts that none of the parts stands in the text.
#[track_caller]
pub fn is_silent_about(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "{part:?} stands in: {text}");
    }
}
