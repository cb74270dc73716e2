//! How long to wait after a failure. Pure.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(1);

/// Exponential back-off with full jitter: anything between nothing and the
/// cap of this attempt. `jitter` is a random number in `0.0..1.0`.
#[must_use]
pub fn wait(failed: u32, cap: Duration, jitter: f64) -> Duration {
    let doubled = FIRST.saturating_mul(2_u32.saturating_pow(failed.min(20)));
    doubled.min(cap).mul_f64(jitter.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_to_the_cap_and_never_beyond() {
        let cap = Duration::from_secs(300);
        assert_eq!(wait(0, cap, 1.0), Duration::from_secs(1));
        assert_eq!(wait(3, cap, 1.0), Duration::from_secs(8));
        assert_eq!(wait(u32::MAX, cap, 1.0), cap);
        assert_eq!(wait(5, cap, 0.0), Duration::ZERO);
    }
}
