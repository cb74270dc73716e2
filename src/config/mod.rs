//! Settings, one file a section; every error names its key.
