//! The story of the demo, in Rust; the same story stands in `python/` and `c/`.
