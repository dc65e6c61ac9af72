//! Days and instants.

use std::ffi::c_char;

use livc_core::time::{Day, Instant};
use livc_core::{Error, ErrorKind};

use crate::error::ErrorHandle;
use crate::handle::Out;
use crate::panic::guard;
use crate::status::Status;
use crate::text;

/// A civil day in Belgium (Europe/Brussels), from 1830 to 2200. All zero means: no day.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: i16,
    /// The month, 1-12.
    pub month: u8,
    /// The day of the month, 1-31.
    pub day: u8,
}

impl Date {
    /// The day of the core.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] or [`ErrorKind::InvalidDay`], naming the argument.
    pub fn to_day(self, argument: &'static str) -> Result<Day, Error> {
        Day::new(i32::from(self.year), u32::from(self.month), u32::from(self.day))
            .map_err(|error| error.at_field(argument))
    }
}

impl TryFrom<Day> for Date {
    type Error = Error;

    fn try_from(day: Day) -> Result<Self, Error> {
        let outside = |_| Error::new(ErrorKind::Internal, "a day outside its own limits");
        Ok(Self {
            year: i16::try_from(day.year()).map_err(outside)?,
            month: u8::try_from(day.month()).map_err(outside)?,
            day: u8::try_from(day.day_of_month()).map_err(outside)?,
        })
    }
}

/// Reads a day written `YYYY-MM-DD`.
///
/// # Safety
/// `text` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_day_parse(
    text: *const c_char,
    out: *mut Date,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let day: Day = text::read(text, "text")?.parse()?;
            out.write(day.try_into()?);
            Ok(())
        })
    }
}

/// Reads an instant written `YYYY-MM-DDTHH:MM:SS.sssZ` as milliseconds since 1970-01-01T00:00:00Z.
///
/// # Safety
/// `text` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_instant_parse(
    text: *const c_char,
    out: *mut i64,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let instant: Instant = text::read(text, "text")?.parse()?;
            out.write(instant.millis());
            Ok(())
        })
    }
}

/// The civil day in Brussels at an instant, given in milliseconds since 1970-01-01T00:00:00Z.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_instant_brussels_day(
    millis: i64,
    out: *mut Date,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(Instant::from_millis(millis)?.brussels_day().try_into()?);
            Ok(())
        })
    }
}
