//! Days, instants and periods.
//!
//! A [`Day`] is a civil day in Belgium (Europe/Brussels). An [`Instant`] is a moment in UTC with
//! milliseconds. Neither has a "now": today is always an argument. A [`Period`] runs from its first day up to,
//! and not including, its last.

mod day;
mod instant;
mod period;

pub use day::Day;
pub use instant::Instant;
pub use period::Period;
