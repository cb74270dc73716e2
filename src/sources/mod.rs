//! Outside facts become changes here.
