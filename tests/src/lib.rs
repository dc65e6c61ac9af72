//! Tests that hold the workspace together: vectors, manifest, drift, rooms.
