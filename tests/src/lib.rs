//! Tests that hold the workspace together: vectors, manifest, drift, rooms.

pub mod bless;
pub mod workspace;
