//! Who may change the global catalogue from within Discord.

use std::collections::BTreeSet;

use super::error::SettingsError;
use super::reader::Reader;

/// Section `[curators]`.
#[derive(Clone, Debug, Default)]
pub struct Curators {
    /// Discord user ids.
    pub ids: BTreeSet<u64>,
}

impl Curators {
    pub(super) fn read(reader: &Reader) -> Result<Self, SettingsError> {
        let Some(found) = reader.get("curators.ids") else {
            return Ok(Self::default());
        };
        let ids = found
            .list()?
            .iter()
            .map(|id| found.snowflake(id))
            .collect::<Result<_, _>>()?;
        Ok(Self { ids })
    }

    /// Whether this user is a curator.
    #[must_use]
    pub fn contains(&self, user: u64) -> bool {
        self.ids.contains(&user)
    }
}
