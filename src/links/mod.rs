//! From a URL to a verdict on it. Pure.
