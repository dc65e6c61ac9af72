//! The meetings of a cell: who may come; and the account of what came in.

use std::ffi::c_char;

use livc_core::time::Period;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::look::Asked;
use crate::panic::guard;
use crate::register::{RegisterHandle, read};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::time::Date;

/// The mandate table on a day: `participants`, each with `member`, `standing` (a word of `mandate_standing`), what is on
/// record (`status`, `article`, `from`, `until`), and the `answer` on inviting him as if nothing else stood in the way.
///
/// # Safety
/// `state` and `book` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_mandates(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let mandates = read(state)?.opened()?.mandates(book, on.to_day("on")?)?.to_value();
            answer::give(mandates, out);
            Ok(())
        })
    }
}

/// The account of a period, from the day `since` until before the day `until`: the `access` event, how many files were
/// `reported`, the `outcomes` (each with a `code`, a word of `account_code`, and its `count`), `signals`, `repeats`
/// within `months`, and `refusals`. A figure says what it is, a word of `figure_kind`: `known`, `at_least` or
/// `not_available`, the last without `count`.
///
/// # Safety
/// `state` is NULL or valid; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_account(
    state: *const RegisterHandle,
    since: Date,
    until: Date,
    months: u32,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let until = until.to_day("until")?;
            let period = Period::new(since.to_day("since")?, Some(until));
            let period = period.map_err(|error| error.at_field("until"))?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.account(period, months, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}
