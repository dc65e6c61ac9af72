//! The rule book: one mechanism for composition, invitation, sharing, moves and retention.

mod duty;
mod outcome;
pub mod vocabulary;

pub use duty::{Duty, Moment};
pub use outcome::{Effect, Outcome};
