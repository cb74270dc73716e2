//! How a local Discord starts.

use std::time::Duration;

use ed25519_dalek::SigningKey;

use crate::sim::ledger::Keep;
use crate::sim::limits::Limits;

/// Everything that can be set before the start.
#[derive(Debug, Clone)]
pub struct Setup {
    /// TCP port on 127.0.0.1; 0 picks a free one.
    pub port: u16,
    /// The bot's token; none makes a realistic one.
    pub token: Option<String>,
    /// The application's id; none makes one.
    pub application_id: Option<u64>,
    /// The application's name.
    pub name: String,
    /// Rate limits. Off by default in tests' interest: ask for
    /// [`Limits::default`] to have Discord's.
    pub limits: Limits,
    /// What the ledger keeps.
    pub keep: Keep,
    /// Messages kept a channel, the newest.
    pub keep_messages: usize,
    /// The heartbeat interval that HELLO names.
    pub heartbeat: Duration,
    /// How long a first answer to an interaction may take.
    pub answer_within: Duration,
    /// How long the driver waits for what is to come.
    pub patience: Duration,
    /// The seed of the Ed25519 key that signs HTTP interactions.
    pub signing_seed: [u8; 32],
    /// Where interactions are posted instead of the gateway.
    pub interactions_endpoint: Option<String>,
    /// Privileged intents that the portal has granted.
    pub privileged_intents: u64,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            port: 0,
            token: None,
            application_id: None,
            name: "Dropbell".into(),
            limits: Limits::off(),
            keep: Keep::Everything,
            keep_messages: 10_000,
            heartbeat: Duration::from_millis(41_250),
            answer_within: Duration::from_secs(3),
            patience: Duration::from_secs(10),
            signing_seed: [7; 32],
            interactions_endpoint: None,
            privileged_intents: 0,
        }
    }
}

impl Setup {
    /// With Discord's documented and observed limits.
    #[must_use]
    pub fn limited(mut self) -> Self {
        self.limits = Limits::default();
        self
    }

    /// With these limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// On this port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// With this token.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The key that signs HTTP interactions.
    pub(super) fn key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.signing_seed)
    }
}
