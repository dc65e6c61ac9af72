//! No panic crosses the border.
//!
//! livc does not panic on any input; this is the net below the wire. A panic becomes status 99 and changes
//! nothing outside the call. The panic hook belongs to the host and is left alone.

use std::panic::{AssertUnwindSafe, catch_unwind};

use livc_core::{Error, ErrorKind};

use crate::error::{self, ErrorHandle};
use crate::status::{self, Status};

/// Runs the body of a function of the C interface: a status comes back, and the error goes to `err`.
///
/// Nothing that the body borrowed mutably is seen again half-changed: see [`crate::handle::Guarded`].
///
/// # Safety
/// `err` is NULL or points to a writable pointer.
pub unsafe fn guard(err: *mut *mut ErrorHandle, body: impl FnOnce() -> Result<(), Error>) -> Status {
    let result = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
        Err(Error::new(ErrorKind::Internal, "a fault inside livc that should not exist"))
    });
    let status = status::of(&result);
    if let Err(error) = result {
        // SAFETY: the caller promises that `err` is NULL or writable.
        unsafe { error::give(error, err) };
    }
    status
}

/// Runs the body of a function that cannot fail but might panic, with the answer it gives in that case.
pub fn guard_or<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_status_and_an_error() {
        let mut err = std::ptr::null_mut();
        // SAFETY: `err` is a local pointer.
        let status = unsafe { guard(&raw mut err, || panic!("MARKER")) };
        assert_eq!(status, 99);
        // SAFETY: `guard` gave the error, which is freed once.
        let error = unsafe { Box::from_raw(err) };
        assert!(!error.inner().to_string().contains("MARKER"));
        assert_eq!(guard_or(7, || panic!("MARKER")), 7);
    }

    #[test]
    fn an_error_without_a_place_to_go_is_dropped() {
        // SAFETY: NULL is allowed.
        let status = unsafe { guard(std::ptr::null_mut(), || Err(Error::new(ErrorKind::Empty, "nothing"))) };
        assert_eq!(status, 116);
    }
}
