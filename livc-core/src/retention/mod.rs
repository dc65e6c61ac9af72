//! Until when something may be kept. No default period pretends to be law: where no law and no decision of
//! the cell sets one, the answer is an open question. A date "never" does not exist.

mod due;

pub use due::{Due, due};
