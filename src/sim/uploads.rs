//! The files that the bot uploaded, the newest few, so that people can be
//! shown them.

use std::collections::VecDeque;
use std::sync::Arc;

use super::http::form_data::Upload;

/// Files kept: a load test must not fill the memory.
const KEPT: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Uploads(VecDeque<(u64, Arc<Upload>)>);

impl Uploads {
    /// Keeps the attachments of a message: their ids follow its own.
    pub(super) fn keep(&mut self, message: u64, files: &[Upload]) {
        for (id, file) in (message + 1..).zip(files) {
            if self.0.len() == KEPT {
                self.0.pop_front();
            }
            self.0.push_back((id, Arc::new(file.clone())));
        }
    }

    pub(super) fn get(&self, id: u64) -> Option<Arc<Upload>> {
        let found = self.0.iter().rev().find(|(kept, _)| *kept == id);
        found.map(|(_, file)| Arc::clone(file))
    }
}
