//! Belgian legal holidays and working days.

use livc_core::Error;
use livc_core::time::{Calendar, Day, holidays_to_value};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::panic::guard;
use crate::status::Status;
use crate::time::Date;

/// The legal holidays and the days that the caller adds.
///
/// # Safety
/// `extra` is NULL or points to `count` days.
pub(crate) unsafe fn calendar(extra: *const Date, count: usize) -> Result<Calendar, Error> {
    // SAFETY: passed on to the caller.
    let extra = unsafe { handle::borrow_all(extra, count, "extra")? };
    let days = extra.iter().map(|day| day.to_day("extra")).collect::<Result<Vec<Day>, Error>>()?;
    Calendar::legal().with(days)
}

/// The ten legal holidays of a year, in order: a list of `day` and `holiday`.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_holidays(
    year: i32,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(holidays_to_value(year)?, out);
            Ok(())
        })
    }
}

/// Whether a day is a working day: Monday to Friday, no legal holiday, none of the `count` days that the caller
/// adds.
///
/// # Safety
/// `extra` is NULL or points to `count` days; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_working_day(
    day: Date,
    extra: *const Date,
    count: usize,
    out: *mut bool,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(calendar(extra, count)?.is_working_day(day.to_day("day")?)?);
            Ok(())
        })
    }
}

/// The day that lies this many working days after a day; before it when negative.
///
/// # Safety
/// `extra` is NULL or points to `count` days; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_working_days_after(
    day: Date,
    days: i32,
    extra: *const Date,
    count: usize,
    out: *mut Date,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(calendar(extra, count)?.plus_working_days(day.to_day("day")?, days)?.try_into()?);
            Ok(())
        })
    }
}

/// How many working days there are from a day, included, to another, not included.
///
/// # Safety
/// `extra` is NULL or points to `count` days; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_working_days_between(
    from: Date,
    until: Date,
    extra: *const Date,
    count: usize,
    out: *mut u32,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let (from, until) = (from.to_day("from")?, until.to_day("until")?);
            out.write(calendar(extra, count)?.working_days_between(from, until)?);
            Ok(())
        })
    }
}
