//! Draws pictures, a few at a time, and keeps the latest.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use crate::charts::Chart;

/// Pictures drawn at a time: each takes a core and some ten megabytes.
const AT_ONCE: usize = 2;
/// Pictures drawn or waiting to be; who comes later is told to try again.
const WAITING: usize = 32;
/// Pictures kept: the same one is often asked for by many, as after an alert.
const KEPT: usize = 16;

/// Draws pictures.
#[derive(Clone)]
pub struct Drawings(Arc<Desk>);

struct Desk {
    places: Semaphore,
    pens: Semaphore,
    kept: Mutex<VecDeque<(Chart, Vec<u8>)>>,
}

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// Too many are asked for just now.
    Busy,
    /// It can't be drawn; the log says why.
    Failed,
}

impl Default for Drawings {
    fn default() -> Self {
        Self(Arc::new(Desk {
            places: Semaphore::new(WAITING),
            pens: Semaphore::new(AT_ONCE),
            kept: Mutex::default(),
        }))
    }
}

impl Drawings {
    /// The picture as PNG. What is kept is found by all that is in the
    /// picture, so nobody gets one that was made for another server's eyes.
    ///
    /// # Errors
    /// [`NoPicture`].
    pub async fn draw(&self, chart: &Chart) -> Result<Vec<u8>, NoPicture> {
        let desk = &self.0;
        if let Some(bytes) = desk.find(chart) {
            return Ok(bytes);
        }
        let _place = desk.places.try_acquire().map_err(|_| NoPicture::Busy)?;
        let _pen = desk.pens.acquire().await.map_err(|_| NoPicture::Failed)?;
        // Whoever had the pen before may have drawn the same.
        if let Some(bytes) = desk.find(chart) {
            return Ok(bytes);
        }
        let wanted = chart.clone();
        let drawn = tokio::task::spawn_blocking(move || wanted.draw()).await;
        let bytes = match drawn {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(error)) => {
                tracing::error!(%error, "a chart could not be drawn");
                return Err(NoPicture::Failed);
            }
            Err(error) => {
                tracing::error!(%error, "a chart could not be drawn");
                return Err(NoPicture::Failed);
            }
        };
        desk.keep(chart, &bytes);
        Ok(bytes)
    }
}

impl Desk {
    fn find(&self, chart: &Chart) -> Option<Vec<u8>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().find(|(drawn, _)| drawn == chart);
        found.map(|(_, bytes)| bytes.clone())
    }

    fn keep(&self, chart: &Chart, bytes: &[u8]) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back((chart.clone(), bytes.to_vec()));
    }
}
