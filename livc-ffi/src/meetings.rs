//! The meetings of a cell: who may come.

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
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
