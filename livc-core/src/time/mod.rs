//! Days, instants and periods.
//!
//! A [`Day`] is a civil day in Belgium (Europe/Brussels). An [`Instant`] is a moment in UTC with
//! milliseconds. Neither has a "now": today is always an argument. A [`Period`] runs from its first day up to,
//! and not including, its last.
//!
//! The ten [legal holidays](LegalHoliday) are computed, and a [`Calendar`] counts working days with them.

mod day;
mod holiday;
mod instant;
mod period;
mod working_day;

pub use day::Day;
pub use holiday::{FIRST_HOLIDAY_YEAR, LegalHoliday, holidays, holidays_to_value};
pub use instant::Instant;
pub use period::Period;
pub use working_day::{Calendar, MAX_EXTRA_DAYS, MAX_WORKING_DAYS};
