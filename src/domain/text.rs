//! placeholder
use super::card::cut;
/// x
#[must_use]
pub fn show(text: &str, most: usize) -> String { cut(text, most) }
/// x
#[must_use]
pub fn plain(text: &str, most: usize) -> String { cut(text, most) }
