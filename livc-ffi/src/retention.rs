//! How long something is kept, and what is destroyed: the warning list, destroying, its proof, and what is forgotten.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::id::{CasusId, Token};
use livc_core::register::{Destruction, erased};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::journal::JournalHandle;
use crate::look::{AccessHandle, Asked};
use crate::panic::guard;
use crate::register::{RegisterHandle, optional, read};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
use crate::time::Date;

/// What of the casussen that a member may see may no longer be kept within `within` days, and what is held, awaits an
/// event or is an open question: the `access` event, the `rows`, each with its `casus` and when it is `due`, and whether
/// there is `more`. At most 256 rows, after the casus `after`; from the first for NULL.
///
/// # Safety
/// As `livc_register_list`; `after` is NULL or ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_retention(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    within: u32,
    after: *const c_char,
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
            let book = handle::borrow(book, "book")?.inner();
            let after: Option<CasusId> = optional(after, "after")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let look = read(state)?.retention(book, within, after.as_ref(), asked.viewer())?;
            answer::give(look.to_value(), out);
            Ok(())
        })
    }
}

/// The retention matrix of the cell on a day: the `rows`, for each kind of data its periods with rules, articles and
/// certainty, or that it is `open`; and as what `data` a casus in each of the `states` is kept. It names no casus and no
/// person.
///
/// # Safety
/// As `livc_register_processing`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_retention_matrix(
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
            answer::give(read(state)?.retention_matrix(book, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// What the access journal must do so that no casus is named in it that is not there any more: the facts to append, of
/// each piece of `keep` one entry, and then `livc_journal_erase`; and the `exports` that hold what is destroyed and are
/// still to be ended.
///
/// # Safety
/// `state` and `access` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_forget(
    state: *const RegisterHandle,
    access: *const AccessHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let access = handle::borrow(access, "access")?.inner()?;
            answer::give(read(state)?.forget(access)?.to_value(), out);
            Ok(())
        })
    }
}

/// The event that ends an export, to be appended to the access journal: what left livc is destroyed there too.
///
/// # Safety
/// As `livc_register_trail`; `export_id` is NULL or ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_end_export(
    state: *const RegisterHandle,
    access: *const AccessHandle,
    export_id: *const c_char,
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
            let access = handle::borrow(access, "access")?.inner()?;
            let export = Token::new(text::read(export_id, "export_id")?);
            let export = export.map_err(|error| error.at_field("export_id"))?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let ended = read(state)?.end_export(access, &export, asked.viewer())?;
            answer::give(Value::Object(ended.to_object()), out);
            Ok(())
        })
    }
}

/// The numbers of all entries that a journal of `len` bytes itself says are destroyed, whether or not their lines are
/// gone: a list.
///
/// # Safety
/// `journal` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_erased_n(
    journal: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let numbers = erased(text::read_bytes(journal.cast(), len, "journal")?)?;
            let number = |n: u64| i64::try_from(n).unwrap_or(livc_core::canonical::MAX_INTEGER);
            answer::give(numbers.into_iter().map(|n| Value::from(number(n))).collect(), out);
            Ok(())
        })
    }
}

/// Destroys what a journal itself says is destroyed, as `livc_journal_purge` does with numbers that are given, and with
/// its answer. To do it again is to finish what was interrupted, and changes nothing once it is done.
///
/// # Safety
/// `journal` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_erase(
    journal: *mut JournalHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let journal = handle::borrow_mut(journal, "journal")?;
            let purge = journal.change(|journal| {
                let chosen = erased(journal.as_bytes())?;
                journal.purge(|n| chosen.contains(&n))
            })?;
            answer::give(purge.to_value(), out);
            Ok(())
        })
    }
}

/// The destruction list of entry `n` of a journal of `len` bytes: that these entries were destroyed, and not what they
/// were. The same before and after the lines are gone. `exports` are the receipts of the `count` exports that held what
/// was destroyed.
///
/// # Safety
/// `journal` is NULL or points to `len` bytes; `exports` is NULL or points to `count` texts that end with a NUL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_destruction_of_n(
    journal: *const c_char,
    len: usize,
    n: u64,
    exports: *const *const c_char,
    count: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let journal = text::read_bytes(journal.cast(), len, "journal")?;
            let exports = handle::borrow_all(exports, count, "exports")?;
            let exports = exports.iter().map(|one| Ok(text::read(*one, "exports")?.to_owned()));
            let exports = exports.collect::<Result<Vec<_>, Error>>()?;
            answer::give(Destruction::of(journal, n, exports)?.to_value(), out);
            Ok(())
        })
    }
}

/// Holds a destruction list, as `livc_destruction_of_n` gives it and any host passes it on, against a journal of `len`
/// bytes: the journal is intact, both heads are its own, and every entry of the list is gone and committed to what the
/// list says. Otherwise an error that says what is not so, with its place.
///
/// # Safety
/// `list` is NULL or valid; `journal` is NULL or points to `len` bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_destruction_check_n(
    list: *const AnswerHandle,
    journal: *const c_char,
    len: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let list = Destruction::from_value(handle::borrow(list, "list")?.inner())?;
            list.check(text::read_bytes(journal.cast(), len, "journal")?)
        })
    }
}
