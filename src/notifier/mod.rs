//! From pending events to webhook calls.
