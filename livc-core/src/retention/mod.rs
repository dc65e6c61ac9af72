#![doc = include_str!("../../docs/retention.md")]

mod due;

pub use due::{Due, Part, Retention, due, longest};
