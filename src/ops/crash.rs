//! Named places at which a debug build can be made to die: crash tests stop
//! the real binary exactly there. A release build holds none of it.

/// The variable that names the place: `CRASH_AT=after-post`, or
/// `CRASH_AT=after-post:3` for the third time that it is passed.
pub const VARIABLE: &str = "CRASH_AT";

/// Dies here, as by a power cut, where [`VARIABLE`] says so.
#[cfg(debug_assertions)]
pub fn point(name: &str) {
    use std::sync::atomic::{AtomicU32, Ordering};

    static PASSED: AtomicU32 = AtomicU32::new(0);
    if let Some((place, nth)) = chosen()
        && place == name
        && PASSED.fetch_add(1, Ordering::SeqCst) + 1 == *nth
    {
        std::process::abort();
    }
}

/// Does nothing in a release build.
#[cfg(not(debug_assertions))]
#[inline]
pub const fn point(_name: &str) {}

#[cfg(debug_assertions)]
#[expect(
    clippy::disallowed_methods,
    reason = "a switch for tests of debug builds is no setting"
)]
fn chosen() -> Option<&'static (String, u32)> {
    static CHOSEN: std::sync::OnceLock<Option<(String, u32)>> = std::sync::OnceLock::new();
    CHOSEN
        .get_or_init(|| {
            let text = std::env::var(VARIABLE).ok()?;
            let (place, nth) = text.split_once(':').unwrap_or((&text, "1"));
            Some((place.to_owned(), nth.parse().ok()?))
        })
        .as_ref()
}
