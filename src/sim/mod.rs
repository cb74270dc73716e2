//! A local Discord: REST and gateway over real sockets on 127.0.0.1, as strict
//! as the documentation says Discord is, with limits, faults, and people who
//! use it.
//!
//! It knows nothing of the rest of this crate, so that it cannot copy the
//! bot's mistakes. Requests go through `http`, events through `gateway`;
//! both change the `world`, which the driver ([`Discord`] and what it hands
//! out) changes and reads as well. A test reads like a conversation:
//!
//! ```no_run
//! # async fn talk() -> Result<(), Box<dyn std::error::Error>> {
//! use dropbell::sim::{Discord, Setup};
//! let discord = Discord::start(Setup::default()).await?;
//! let guild = discord.guild("Alpha");
//! let alerts = guild.text_channel("alerts");
//! let mira = guild.member("mira");
//! // … start the bot at discord.url() with discord.token() …
//! let reply = mira.in_channel(&alerts).types("/airdrop list").await?;
//! println!("{}", reply.text());
//! # Ok(()) }
//! ```

mod answer;
mod change;
mod clock;
mod commands;
mod driver;
mod faults;
mod gateway;
mod http;
mod hub;
mod interactions;
mod ledger;
mod limits;
mod membership;
pub mod page;
pub mod permissions;
mod posting;
mod render;
mod rules;
mod threads;
mod uploads;
mod world;

pub use change::Change;
pub use driver::{
    Channel, Choice, Discord, GatewayKnobs, Guild, Late, Modal, Person, Refusal, Reply, Role, Seat,
    Setup, Webhook,
};
pub use faults::{Act, Fault, FaultId};
pub use gateway::Identified;
pub use http::form_data::Upload;
pub use http::route::RouteKind;
pub use ledger::{Auth, Counters, Fate, GatewaySend, Keep, RecordedRequest, Scope};
pub use limits::{Limits, Rate, Window};
pub use world::{Message, Pings};
