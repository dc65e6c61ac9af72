//! Answers as objects that C can read without a JSON library.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::time::Day;

use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Sole};
use crate::panic::{guard, guard_or};
use crate::status::Status;
use crate::text::{self, Str};
use crate::time::Date;

/// An answer: members and lists, read by paths such as `label.nl` or `rules[0].cite`. An empty path is the
/// answer itself. Its canonical JSON is the same in every language. Freed with `livc_answer_free`.
#[derive(Debug)]
pub struct AnswerHandle(Value<'static>);

impl Handle for AnswerHandle {
    type Owned = Sole;
}

impl AnswerHandle {
    /// The value of the core.
    pub fn inner(&self) -> &Value<'static> {
        &self.0
    }
}

/// Gives an answer to the caller, who frees it.
pub fn give(value: Value<'_>, out: Out<*mut AnswerHandle>) {
    out.write(handle::give(AnswerHandle(value.into_owned())));
}

/// The value at a path.
///
/// # Safety
/// `answer` is NULL or valid during `'a`; `path` is NULL or ends with a NUL.
unsafe fn at<'a>(answer: *const AnswerHandle, path: *const c_char) -> Result<&'a Value<'static>, Error> {
    // SAFETY: passed on to the caller.
    unsafe { handle::borrow(answer, "answer")?.0.at(text::read(path, "path")?) }
}

/// Frees an answer. NULL is nothing to free.
///
/// # Safety
/// `answer` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_free(answer: *mut AnswerHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(answer) }
}

/// Reads JSON of `len` bytes as an answer: one that was kept elsewhere comes back in so.
///
/// # Safety
/// `json` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_parse_n(
    json: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            give(Value::parse(text::read_n(json, len, "json")?)?, out);
            Ok(())
        })
    }
}

/// The part of an answer at a path, as an answer of its own.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_at(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            give(at(answer, path)?.clone(), out);
            Ok(())
        })
    }
}

/// The answer as canonical JSON. Freed with `livc_string_free`.
///
/// # Safety
/// `answer` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_to_json(
    answer: *const AnswerHandle,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            text::give(handle::borrow(answer, "answer")?.0.to_text(), out)
        })
    }
}

/// Whether there is something at a path; false where the answer or the path is NULL.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_has(answer: *const AnswerHandle, path: *const c_char) -> bool {
    // SAFETY: passed on to the caller.
    guard_or(false, || unsafe { at(answer, path) }.is_ok())
}

/// The text at a path, borrowed from the answer.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_text(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(Str::lend(at(answer, path)?.as_text()?));
            Ok(())
        })
    }
}

/// The whole number at a path.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_integer(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut i64,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(at(answer, path)?.as_integer()?);
            Ok(())
        })
    }
}

/// The truth value at a path.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_bool(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut bool,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(at(answer, path)?.as_bool()?);
            Ok(())
        })
    }
}

/// The day at a path.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_date(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut Date,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(at(answer, path)?.as_text()?.parse::<Day>()?.try_into()?);
            Ok(())
        })
    }
}

/// How many elements the list at a path has.
///
/// # Safety
/// `answer` is NULL or valid; `path` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_answer_count(
    answer: *const AnswerHandle,
    path: *const c_char,
    out: *mut usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(at(answer, path)?.as_list()?.len());
            Ok(())
        })
    }
}
