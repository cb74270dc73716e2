//! Messages that are the same for many channels: written once, sent to all of
//! them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

use super::coalesce::Message;
use crate::discord::rest::Body;
use crate::domain::{Event, EventBody, Language, Project, ProjectId, RoleId, Style};

/// Messages kept of one batch; emptied when more have come.
const WRITTEN: usize = 256;

/// A message as it goes out.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) message: Message,
    pub(super) body: Body,
}

impl Written {
    pub(super) fn of(message: Message) -> Self {
        Self {
            body: Body::of(&message.body),
            message,
        }
    }
}

/// All that a message about a batch depends on, where its place was shown
/// nothing of its projects before and it is to be sent at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Likeness {
    pub(super) language: Language,
    pub(super) style: Style,
    pub(super) roles: Vec<RoleId>,
    pub(super) silent: bool,
    /// A forum's post, and its tag.
    pub(super) post: Option<Option<u64>>,
}

/// Events that a message may tell of, with their projects and what has been
/// written of them.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) events: Vec<Event>,
    projects: OnceCell<Arc<HashMap<ProjectId, Project>>>,
    written: Mutex<HashMap<Likeness, Arc<Written>>>,
}

impl Batch {
    pub(super) fn of(events: Vec<Event>) -> Self {
        Self {
            events,
            ..Self::default()
        }
    }

    /// Whether what is to be said depends on the hour.
    pub(super) fn has_reminders(&self) -> bool {
        let reminds = |event: &Event| matches!(event.body, EventBody::Reminder { .. });
        self.events.iter().any(reminds)
    }

    /// Whom it is about.
    pub(super) fn about(&self) -> Vec<ProjectId> {
        let mut about: Vec<ProjectId> = self.events.iter().map(|event| event.project).collect();
        about.sort_unstable();
        about.dedup();
        about
    }

    /// Of those, the ones that a place may have been shown before.
    pub(super) fn not_new(&self) -> Vec<ProjectId> {
        let added = |project: ProjectId| {
            self.events.iter().any(|event| {
                event.project == project && matches!(event.body, EventBody::Added { .. })
            })
        };
        let mut about = self.about();
        about.retain(|project| !added(*project));
        about
    }

    /// Its projects as `read` finds them, which is asked once.
    pub(super) async fn projects<E, F>(
        &self,
        read: impl FnOnce() -> F,
    ) -> Result<Arc<HashMap<ProjectId, Project>>, E>
    where
        F: Future<Output = Result<HashMap<ProjectId, Project>, E>>,
    {
        let read = || async { read().await.map(Arc::new) };
        self.projects.get_or_try_init(read).await.map(Arc::clone)
    }

    /// What `write` makes of it for all who are alike in `likeness`; asked
    /// once. `None` where there is nothing to say.
    pub(super) fn written(
        &self,
        likeness: Likeness,
        write: impl FnOnce() -> Option<Message>,
    ) -> Option<Arc<Written>> {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = written.get(&likeness) {
            return Some(Arc::clone(known));
        }
        let fresh = Arc::new(Written::of(write()?));
        if written.len() >= WRITTEN {
            written.clear();
        }
        written.insert(likeness, Arc::clone(&fresh));
        Some(fresh)
    }
}
