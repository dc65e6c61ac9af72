//! Status codes: 0, or the number of an error kind of the core.

use livc_core::code::Code as _;
use livc_core::{Error, ErrorKind};

/// 0, or the number of what went wrong: one of `LIVC_STATUS_*`.
pub type Status = u32;

/// The call did what it says.
pub const OK: Status = 0;

/// The status of a kind.
pub fn of_kind(kind: ErrorKind) -> Status {
    Status::from(kind.number())
}

/// The status of a result.
pub fn of<T>(result: &Result<T, Error>) -> Status {
    match result {
        Ok(_) => OK,
        Err(error) => of_kind(error.kind()),
    }
}
