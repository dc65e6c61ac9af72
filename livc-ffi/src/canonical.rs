//! Canonical JSON.

use std::ffi::c_char;

use livc_core::canonical::Value;

use crate::error::ErrorHandle;
use crate::handle::Out;
use crate::panic::guard;
use crate::status::Status;
use crate::text;

/// Reads JSON of `len` bytes and gives its canonical text: what every language of livc writes for it, byte for
/// byte. There is no null and no fraction. Freed with `livc_string_free`.
///
/// # Safety
/// `json` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_canonical_n(
    json: *const c_char,
    len: usize,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            text::give(Value::parse(text::read_n(json, len, "json")?)?.to_text(), out)
        })
    }
}
