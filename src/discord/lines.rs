//! One at a time in each channel, whoever it is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{self, OwnedMutexGuard};

use crate::domain::ChannelId;

/// Channels nobody stands in are dropped when this many have come.
const SWEEP_AT: usize = 4096;

/// A line before every channel.
#[derive(Debug, Default)]
pub struct Lines(Mutex<HashMap<ChannelId, Weak<sync::Mutex<()>>>>);

impl Lines {
    /// Waits until nobody else is at work in `channel`; it is this one's turn
    /// until the guard is dropped.
    pub async fn take(&self, channel: ChannelId) -> OwnedMutexGuard<()> {
        self.line(channel).lock_owned().await
    }

    /// As [`Self::take`]; `None` where somebody else is at work there.
    pub fn try_take(&self, channel: ChannelId) -> Option<OwnedMutexGuard<()>> {
        self.line(channel).try_lock_owned().ok()
    }

    fn line(&self, channel: ChannelId) -> Arc<sync::Mutex<()>> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = lines.get(&channel).and_then(Weak::upgrade) {
            return line;
        }
        if lines.len() >= SWEEP_AT {
            lines.retain(|_, line| line.strong_count() > 0);
        }
        let line = Arc::new(sync::Mutex::new(()));
        lines.insert(channel, Arc::downgrade(&line));
        line
    }
}
