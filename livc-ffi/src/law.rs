//! The provisions that livc cites.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::law::{ProvisionId, Provisions};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::panic::guard;
use crate::status::Status;
use crate::text::{self, File};
use crate::time::Date;

/// Provisions with their acts: which article says what, from which day, and what came after it. Immutable, so
/// it may be used from several threads at once. Freed with `livc_law_free`.
#[derive(Debug)]
pub struct LawHandle(Provisions);

impl Handle for LawHandle {
    type Owned = Shared;
}

impl LawHandle {
    /// The provisions of the core.
    pub fn inner(&self) -> &Provisions {
        &self.0
    }
}

/// The provisions that livc ships.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_new(out: *mut *mut LawHandle, err: *mut *mut ErrorHandle) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(handle::give_shared(Arc::new(LawHandle(Provisions::builtin()?))));
            Ok(())
        })
    }
}

/// These provisions and those of more files, TOML texts in the form of livc's own. What was given stays as it
/// is.
///
/// # Safety
/// `law` is NULL or valid; `files` is NULL or points to `count` files; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_extend(
    law: *const LawHandle,
    files: *const File,
    count: usize,
    out: *mut *mut LawHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let law = handle::borrow(law, "law")?;
            let files = File::read_all(files, count, "files")?;
            out.write(handle::give_shared(Arc::new(LawHandle(law.0.extended(&files)?))));
            Ok(())
        })
    }
}

/// Lets go of provisions. NULL is nothing to free. What was made with them stays valid.
///
/// # Safety
/// `law` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_free(law: *mut LawHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(law) }
}

/// The provision that holds on a day: the one that is named, or the one that came after or before it.
///
/// # Safety
/// `law` is NULL or valid; `provision` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_cite(
    law: *const LawHandle,
    provision: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let law = handle::borrow(law, "law")?;
            let provision: ProvisionId = text::read(provision, "provision")?.parse()?;
            answer::give(law.0.cite(&provision, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// The line of succession of a provision, oldest first: a list of `provision`, `from` and `until`.
///
/// # Safety
/// `law` is NULL or valid; `provision` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_chain(
    law: *const LawHandle,
    provision: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let law = handle::borrow(law, "law")?;
            let provision: ProvisionId = text::read(provision, "provision")?.parse()?;
            answer::give(law.0.chain_to_value(&provision)?, out);
            Ok(())
        })
    }
}

/// All acts with their provisions: `acts`, each with its `provisions`.
///
/// # Safety
/// `law` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_law_list(
    law: *const LawHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(law, "law")?.0.to_value(), out);
            Ok(())
        })
    }
}
