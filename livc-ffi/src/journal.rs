//! The journal: verified, appended to, purged.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::journal::{Draft, Entry, Head, Journal, Seed, Verifier, verify_payloads};
use livc_core::{Error, ErrorKind};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Guarded, Handle, Out, Sole};
use crate::panic::{guard, guard_or};
use crate::status::Status;
use crate::text::{self, Str};

/// A journal in memory: its lines, every one of them verified. It can change, so one thread at a time uses it.
/// Freed with `livc_journal_free`.
#[derive(Debug)]
pub struct JournalHandle(Guarded<Journal>);

impl Handle for JournalHandle {
    type Owned = Sole;
}

impl JournalHandle {
    /// The journal of the core.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`].
    pub fn read(&self) -> Result<&Journal, Error> {
        self.0.read()
    }

    /// Changes the journal of the core.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.0.change(change)
    }
}

/// The head in an answer of livc; the start of a journal for NULL.
///
/// # Safety
/// `head` is NULL or valid.
unsafe fn head_of(head: *const AnswerHandle) -> Result<Head, Error> {
    // SAFETY: passed on to the caller.
    match unsafe { head.as_ref() } {
        Some(head) => Head::from_value(head.inner()),
        None => Ok(Head::START),
    }
}

/// Verifies the bytes of a journal, without any rule book. `demands` is NULL, or JSON with `strict` (true:
/// canonical form too), `against` (a list of heads that were kept elsewhere), `continuing` (the last hash of the
/// segment before) and `from` (a head, for the lines that came since). What is found, a fault among it, is the
/// answer: `entries`, `gone`, `payloads`, `head`, `tail`, and where there are such `opening` and `fault`.
///
/// # Safety
/// `journal` is NULL or points to `len` bytes; `demands` is NULL or ends with a NUL; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_verify_n(
    journal: *const c_char,
    len: usize,
    demands: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let bytes = text::read_bytes(journal.cast(), len, "journal")?;
            let verifier = match text::read_optional(demands, "demands")? {
                Some(demands) => Verifier::from_value(&Value::parse(demands)?)?,
                None => Verifier::new(),
            };
            answer::give(verifier.verify(bytes).to_value(), out);
            Ok(())
        })
    }
}

/// A journal without entries.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_new(
    out: *mut *mut JournalHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            Out::new(out, "out")?.write(handle::give(JournalHandle(Guarded::new(Journal::new()))));
            Ok(())
        })
    }
}

/// Opens the bytes of a journal, which are verified. A torn tail is a fault here: `livc_journal_verify_n` says
/// how many bytes may be cut off.
///
/// # Safety
/// `journal` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_open_n(
    journal: *const c_char,
    len: usize,
    out: *mut *mut JournalHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let bytes = text::read_bytes(journal.cast(), len, "journal")?;
            out.write(handle::give(JournalHandle(Guarded::new(Journal::open(bytes.to_vec())?))));
            Ok(())
        })
    }
}

/// Frees a journal. NULL is nothing to free.
///
/// # Safety
/// `journal` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_free(journal: *mut JournalHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(journal) }
}

/// How many entries there are; 0 for NULL.
///
/// # Safety
/// `journal` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_count(journal: *const JournalHandle) -> u64 {
    guard_or(0, || {
        // SAFETY: passed on to the caller.
        let journal = unsafe { journal.as_ref() };
        journal.and_then(|journal| journal.read().ok()).map_or(0, |journal| journal.len() as u64)
    })
}

/// Where the journal ends: `next` (the number of the next entry), `hash`, and `at` once there are entries.
///
/// # Safety
/// `journal` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_head(
    journal: *const JournalHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(journal, "journal")?.read()?.head().to_value(), out);
            Ok(())
        })
    }
}

/// The line of an entry, without its line feed. Borrowed until the journal changes.
///
/// # Safety
/// `journal` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_line(
    journal: *const JournalHandle,
    n: u64,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let line = handle::borrow(journal, "journal")?.read()?.line(n);
            out.write(Str::lend(line.ok_or_else(|| {
                Error::new(ErrorKind::OutOfRange, "no entry has this number").at_field("n")
            })?));
            Ok(())
        })
    }
}

/// The journal as it is stored, every line with its line feed. Borrowed until the journal changes.
///
/// # Safety
/// `journal` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_bytes(
    journal: *const JournalHandle,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(Str::lend_bytes(handle::borrow(journal, "journal")?.read()?.as_bytes()));
            Ok(())
        })
    }
}

/// What a draft comes to after a head, which is NULL for an empty journal: `line`, the new `head`, and `payload`
/// where there is one. The draft is JSON of `len` bytes with `at`, `facts`, `seed` (64 hexadecimal digits) and
/// perhaps `payload`. Nothing is appended.
///
/// # Safety
/// `draft` is NULL or points to `len` bytes; `head` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_seal_n(
    draft: *const c_char,
    len: usize,
    head: *const AnswerHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let draft = Draft::from_value(Value::parse(text::read_n(draft, len, "draft")?)?)?;
            answer::give(draft.seal(&head_of(head)?)?.to_value(), out);
            Ok(())
        })
    }
}

/// Appends a line that was decided against a head, which is NULL for an empty journal.
/// `LIVC_STATUS_CONFLICT` when the journal no longer ends there: decide again.
///
/// # Safety
/// `journal` and `against` are NULL or valid; `line` is NULL or points to `len` bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_append_n(
    journal: *mut JournalHandle,
    against: *const AnswerHandle,
    line: *const c_char,
    len: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let journal = handle::borrow_mut(journal, "journal")?;
            let against = head_of(against)?;
            let entry = Entry::parse(text::read_bytes(line.cast(), len, "line")?)?;
            journal.0.change(|journal| journal.append_entry(&against, &entry))
        })
    }
}

/// Destroys the facts of the entries with these numbers: which `lines` changed, and of which entries the payload
/// `rows` are to be deleted. The chain verifies as before.
///
/// # Safety
/// `journal` is NULL or valid; `numbers` is NULL or points to `count` numbers; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_purge(
    journal: *mut JournalHandle,
    numbers: *const u64,
    count: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let journal = handle::borrow_mut(journal, "journal")?;
            let numbers = handle::borrow_all(numbers, count, "numbers")?;
            let purge = journal.0.change(|journal| journal.purge(|n| numbers.contains(&n)))?;
            answer::give(purge.to_value(), out);
            Ok(())
        })
    }
}

/// Verifies rows of payloads, one a line in any order, against the journal they belong to: `rows`, `absent`,
/// `tail`, and `fault` where there is one. A payload that is absent is no fault: deleting its row is how it is
/// forgotten.
///
/// # Safety
/// `journal` is NULL or valid; `rows` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_journal_verify_payloads_n(
    journal: *const JournalHandle,
    rows: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let journal = handle::borrow(journal, "journal")?.read()?;
            answer::give(
                verify_payloads(text::read_bytes(rows.cast(), len, "rows")?, journal).to_value(),
                out,
            );
            Ok(())
        })
    }
}

/// An identifier derived from the seed of a command (64 hexadecimal digits): the same for the same label, and
/// another one for each label. Freed with `livc_string_free`.
///
/// # Safety
/// `seed` and `label` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_seed_identifier(
    seed: *const c_char,
    label: *const c_char,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let seed = Seed::from_hex(text::read(seed, "seed")?)?;
            text::give(seed.identifier(text::read(label, "label")?), out)
        })
    }
}
