//! Figures, and what may be published of them.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::evaluation;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::Out;
use crate::panic::guard;
use crate::status::Status;
use crate::text;

/// Computes with figures: JSON of `len` bytes with `op`, a word of the vocabulary `figure_operation`, `figures`, and
/// for `round` the `rounding`. A figure is an integer, or an object of `state`, `number` and `over`.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_figures_compute_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::compute(&request)?, out);
            Ok(())
        })
    }
}

/// The truth table of the operations on two figures: a list of `op`, `first`, `second` and `outcome`.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_figures_truth_table(
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(evaluation::truth_table_to_value()?, out);
            Ok(())
        })
    }
}

/// What of a table may be shown: JSON of `len` bytes with the `draft`, and where there is one `disclosure` and
/// `earlier`, a list of what was published before. Small counts of persons are hidden, and so much beside them that
/// nobody can work them out; a table for which that is impossible is refused with `disclosive`.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_table_publish_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::publish(&request)?.to_value(), out);
            Ok(())
        })
    }
}

/// What can be worked out of a JSON list of publications, of `len` bytes: a list of `key`, `low` and `high`, empty
/// when they are safe.
///
/// # Safety
/// `published` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_table_leaks_n(
    published: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let published = Value::parse(text::read_n(published, len, "published")?)?;
            answer::give(evaluation::leaks(&published)?, out);
            Ok(())
        })
    }
}
