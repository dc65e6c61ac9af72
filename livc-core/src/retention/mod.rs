#![doc = include_str!("../../docs/retention.md")]

mod due;
mod matrix;

pub use due::{Due, Part, Retention, due, longest};
pub use matrix::{MatrixRow, MatrixRule, matrix};
