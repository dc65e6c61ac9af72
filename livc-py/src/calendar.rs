//! Belgian legal holidays and working days.

use chrono::NaiveDate;
use livc_core::time::{self, holidays_to_value};
use pyo3::prelude::*;

use crate::convert::{DayArgument, Records};
use crate::error::Raised;

/// The ten legal holidays of a year, in order.
///
/// >>> import livc
/// >>> livc.holidays(2026)[1]
/// {'day': '2026-04-06', 'holiday': 'easter_monday'}
#[pyfunction]
#[pyo3(signature = (year, /))]
pub(crate) fn holidays(year: i32) -> Result<Records, Raised> {
    Ok(Records(holidays_to_value(year)?.as_list()?.to_vec()))
}

/// Working days: Monday to Friday, no legal holiday, none of the days that the caller adds.
///
/// >>> import datetime, livc
/// >>> calendar = livc.Calendar(["2026-07-20"])
/// >>> calendar.plus_working_days("2026-07-17", 1)
/// datetime.date(2026, 7, 22)
#[pyclass(frozen, module = "livc", name = "Calendar")]
pub(crate) struct Calendar(time::Calendar);

impl Calendar {
    pub(crate) const fn inner(&self) -> &time::Calendar {
        &self.0
    }
}

#[pymethods]
impl Calendar {
    #[new]
    #[pyo3(signature = (extra_days=Vec::new(), /))]
    fn new(extra_days: Vec<DayArgument>) -> Result<Self, Raised> {
        Ok(Self(time::Calendar::legal().with(extra_days.into_iter().map(|day| day.0))?))
    }

    /// Whether a day is a working day.
    #[pyo3(signature = (day, /))]
    fn is_working_day(&self, day: DayArgument) -> Result<bool, Raised> {
        Ok(self.0.is_working_day(day.0)?)
    }

    /// The day that lies this many working days after a day; before it when negative.
    #[pyo3(signature = (day, days, /))]
    fn plus_working_days(&self, day: DayArgument, days: i32) -> Result<NaiveDate, Raised> {
        Ok(self.0.plus_working_days(day.0, days)?.to_chrono())
    }

    /// How many working days there are from a day, included, to another, not included.
    #[pyo3(signature = (start, until, /))]
    fn working_days_between(&self, start: DayArgument, until: DayArgument) -> Result<u32, Raised> {
        Ok(self.0.working_days_between(start.0, until.0)?)
    }

    fn __repr__(&self) -> String {
        format!("Calendar({} extra days)", self.0.extra_days().len())
    }
}
