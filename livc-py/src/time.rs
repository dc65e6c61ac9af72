//! Days and instants.

use chrono::NaiveDate;
use pyo3::prelude::*;

use crate::convert::{DayArgument, InstantArgument};

/// The civil day in Brussels at an instant.
///
/// The instant is a `datetime.datetime` with a time zone, cut to milliseconds, or a text
/// `YYYY-MM-DDTHH:MM:SS.sssZ`.
///
/// >>> import datetime, livc
/// >>> livc.brussels_day(datetime.datetime(2026, 8, 31, 22, 30, tzinfo=datetime.timezone.utc))
/// datetime.date(2026, 9, 1)
/// >>> livc.brussels_day("2026-01-31T22:59:59.999Z")
/// datetime.date(2026, 1, 31)
#[pyfunction]
#[pyo3(signature = (instant, /))]
pub(crate) fn brussels_day(instant: InstantArgument) -> NaiveDate {
    instant.0.brussels_day().to_chrono()
}

/// Reads a day strictly: a text `YYYY-MM-DD` from 1830 to 2200, or a `datetime.date`.
///
/// >>> import livc
/// >>> livc.day("2026-09-01")
/// datetime.date(2026, 9, 1)
#[pyfunction]
#[pyo3(signature = (day, /))]
pub(crate) fn day(day: DayArgument) -> NaiveDate {
    day.0.to_chrono()
}
