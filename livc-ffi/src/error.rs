//! Errors as objects that C owns.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::code::Code as _;

use crate::handle::{self, Handle, Out, Sole};
use crate::panic::{guard, guard_or};
use crate::status::{self, Status};
use crate::text::{self, Str};

/// What went wrong, where in the input, and what was expected. It repeats nothing of the input that could be
/// about a person. Given by the last argument of a function that failed; freed with `livc_error_free`.
#[derive(Debug)]
pub struct ErrorHandle(Error);

impl Handle for ErrorHandle {
    type Owned = Sole;
}

impl ErrorHandle {
    /// The error of the core.
    pub fn inner(&self) -> &Error {
        &self.0
    }
}

/// Gives an error to the caller, where there is a place for it.
///
/// # Safety
/// `err` is NULL or valid for a write.
pub unsafe fn give(error: Error, err: *mut *mut ErrorHandle) {
    if !err.is_null() {
        // SAFETY: the caller promises that it is writable.
        unsafe { err.write(handle::give(ErrorHandle(error))) };
    }
}

/// Reads from an error; the other value where there is no error object.
unsafe fn read<T>(error: *const ErrorHandle, otherwise: T, read: impl FnOnce(&'static Error) -> T) -> T
where
    T: Copy,
{
    guard_or(otherwise, || {
        // SAFETY: the functions below ask for a valid error or NULL. The lifetime ends at the border: what
        // is lent is valid until the error is freed, as the header says.
        unsafe { error.as_ref() }.map_or(otherwise, |error| read(&error.0))
    })
}

/// Frees an error. NULL is nothing to free.
///
/// # Safety
/// `error` is NULL or an error that livc gave and that was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_free(error: *mut ErrorHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(error) }
}

/// The status that the failed function returned; `LIVC_STATUS_OK` for NULL.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_status(error: *const ErrorHandle) -> Status {
    // SAFETY: passed on to the caller.
    unsafe { read(error, status::OK, |error| status::of_kind(error.kind())) }
}

/// The stable word of the kind, for instance `unknown_value`; empty for NULL.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_kind(error: *const ErrorHandle) -> Str {
    // SAFETY: passed on to the caller.
    unsafe { read(error, Str::lend(""), |error| Str::lend(error.kind().as_str())) }
}

/// The message for a developer, in English; empty for NULL. Borrowed from the error.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_message(error: *const ErrorHandle) -> Str {
    // SAFETY: passed on to the caller.
    unsafe { read(error, Str::lend(""), |error| Str::lend(error.message())) }
}

/// The name that the caller gave to the input; empty where there is none. Borrowed from the error.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_file(error: *const ErrorHandle) -> Str {
    // SAFETY: passed on to the caller.
    unsafe {
        read(error, Str::lend(""), |error| Str::lend(error.place().file.as_deref().unwrap_or_default()))
    }
}

/// The line in the input, from 1; 0 where it is not known.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_line(error: *const ErrorHandle) -> u64 {
    // SAFETY: passed on to the caller.
    unsafe { read(error, 0, |error| error.place().line.unwrap_or_default()) }
}

/// The column in the line, in characters from 1; 0 where it is not known.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_column(error: *const ErrorHandle) -> u64 {
    // SAFETY: passed on to the caller.
    unsafe { read(error, 0, |error| error.place().column.unwrap_or_default()) }
}

/// The offset in the input, in bytes from 0; -1 where it is not known.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_byte(error: *const ErrorHandle) -> i64 {
    // SAFETY: passed on to the caller.
    unsafe {
        read(error, -1, |error| error.place().byte.and_then(|byte| i64::try_from(byte).ok()).unwrap_or(-1))
    }
}

/// The field, as a path such as `rule[3].when[0].op`; empty where it is not known. Borrowed from the error.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_field(error: *const ErrorHandle) -> Str {
    // SAFETY: passed on to the caller.
    unsafe {
        read(error, Str::lend(""), |error| Str::lend(error.place().field.as_deref().unwrap_or_default()))
    }
}

/// How many accepted values the error lists; 0 where there is no closed list.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_expected_count(error: *const ErrorHandle) -> usize {
    // SAFETY: passed on to the caller.
    unsafe { read(error, 0, |error| error.expected().len()) }
}

/// The accepted value at this place, from 0; empty beyond the last. Borrowed from the error.
///
/// # Safety
/// `error` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_expected_at(error: *const ErrorHandle, at: usize) -> Str {
    // SAFETY: passed on to the caller.
    unsafe {
        read(error, Str::lend(""), |error| {
            error.expected().get(at).map_or_else(|| Str::lend(""), |text| Str::lend(text))
        })
    }
}

/// The error as JSON: `kind`, `code`, `message`, and where known `file`, `line`, `column`, `byte`, `field`,
/// `expected`. Freed with `livc_string_free`.
///
/// # Safety
/// `error` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_error_to_json(
    error: *const ErrorHandle,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let error = handle::borrow(error, "error")?;
            text::give(error.0.to_value().to_text(), out)
        })
    }
}
