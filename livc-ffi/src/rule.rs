//! The rule book.

use std::sync::Arc;

use livc_core::rule::RuleBook;

use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::panic::guard;
use crate::status::Status;

/// A rule book: what each scope permits, forbids and asks, with articles and dates. Immutable, so it may be
/// used from several threads at once. Freed with `livc_rule_book_free`.
#[derive(Debug)]
pub struct RuleBookHandle(RuleBook);

impl Handle for RuleBookHandle {
    type Owned = Shared;
}

impl RuleBookHandle {
    /// The book of the core.
    pub fn inner(&self) -> &RuleBook {
        &self.0
    }
}

/// Gives a book to the caller, who lets go of it.
pub fn give(book: RuleBook, out: Out<*mut RuleBookHandle>) {
    out.write(handle::give_shared(Arc::new(RuleBookHandle(book))));
}

/// The rule book that livc ships.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_new(
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            give(RuleBook::builtin()?, out);
            Ok(())
        })
    }
}

/// Lets go of a rule book. NULL is nothing to free. What was made with it stays valid.
///
/// # Safety
/// `book` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_free(book: *mut RuleBookHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(book) }
}
