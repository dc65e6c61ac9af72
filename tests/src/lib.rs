//! Tests that hold the workspace together: vectors, manifest, drift, rooms.

pub mod bless;
pub mod manifest;
pub mod numbers;
pub mod vector;
pub mod workspace;

pub use vector::run;

/// The Rust blocks of the READMEs, run as documentation tests.
pub mod readme {
    #[doc = include_str!("../../README.md")]
    #[doc = include_str!("../../livc-core/README.md")]
    pub mod core {}
}
