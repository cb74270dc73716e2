//! Where health, metrics and interactions over HTTP are served.

use std::net::SocketAddr;

use super::error::{SettingsError, shown};
use super::reader::Reader;

/// Section `[http]`.
#[derive(Clone, Debug)]
pub struct Http {
    /// Address and port; `None` where it is turned off. Port 0 asks the system
    /// for a free one.
    pub addr: Option<SocketAddr>,
}

impl Http {
    /// Whether the address is the built-in one, which nobody may rely on.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.addr == Some(SocketAddr::from(([127, 0, 0, 1], 8080)))
    }

    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let found = reader.require("http.addr")?;
        let text = found.text()?;
        if text.eq_ignore_ascii_case("off") {
            return Ok(Self { addr: None });
        }
        // Resolving names would need the network before the start.
        let numeric = match text.strip_prefix("localhost:") {
            Some(port) => format!("127.0.0.1:{port}"),
            None => text.clone(),
        };
        let addr = numeric.parse().map_err(|_| {
            found.bad(
                format!("{} is not an address with a port", shown(&text)),
                "give it as 127.0.0.1:8080 (this machine only), 0.0.0.0:8080 (every network) or off",
            )
        })?;
        Ok(Self { addr: Some(addr) })
    }
}
