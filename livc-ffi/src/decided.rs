//! What a register decided about a command.

use livc_core::casus::Refusal;
use livc_core::journal::Payload;
use livc_core::register::{Decided, OrRefusal, refusal_messages};
use livc_core::rule::Answer;
use livc_core::sharing::Screen;
use livc_core::{Error, ErrorKind};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Sole};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::panic::{guard, guard_or};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text::Str;

/// What was decided: an entry to append, or a refusal. A refusal is an answer and no error. Immutable, so it
/// may be used from several threads at once. Freed with `livc_decided_free`.
#[derive(Debug)]
pub struct DecidedHandle(Outcome);

/// The entry is kept as the text that is lent.
#[derive(Debug)]
enum Outcome {
    Recorded { decided: Box<Decided>, line: String, payload: Option<String> },
    Refused(Box<Refusal>),
}

impl Handle for DecidedHandle {
    type Owned = Sole;
}

impl DecidedHandle {
    /// What the core decided.
    pub fn of(decided: OrRefusal<Decided>) -> Self {
        Self(match decided {
            Ok(decided) => Outcome::Recorded {
                line: decided.sealed.entry().to_line(),
                payload: decided.sealed.payload().map(Payload::to_line),
                decided: Box::new(decided),
            },
            Err(refusal) => Outcome::Refused(refusal),
        })
    }
}

fn is_refused() -> Error {
    Error::new(ErrorKind::MissingKey, "the command was refused: there is no entry")
}

/// Frees what was decided. NULL is nothing to free.
///
/// # Safety
/// `decided` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_free(decided: *mut DecidedHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(decided) }
}

/// Whether there is an entry to append; false for a refusal and for NULL.
///
/// # Safety
/// `decided` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_is_recorded(decided: *const DecidedHandle) -> bool {
    // SAFETY: passed on to the caller.
    guard_or(false, || unsafe { decided.as_ref() }.is_some_and(|it| matches!(it.0, Outcome::Recorded { .. })))
}

/// The line to append to the journal, without its line feed, borrowed. `LIVC_STATUS_MISSING_KEY` for a refusal.
///
/// # Safety
/// `decided` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_line(
    decided: *const DecidedHandle,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            match &handle::borrow(decided, "decided")?.0 {
                Outcome::Recorded { line, .. } => out.write(Str::lend(line)),
                Outcome::Refused(_) => return Err(is_refused()),
            }
            Ok(())
        })
    }
}

/// The row of the payload, to be kept beside the journal, borrowed; empty when the command has none.
/// `LIVC_STATUS_MISSING_KEY` for a refusal.
///
/// # Safety
/// `decided` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_payload(
    decided: *const DecidedHandle,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            match &handle::borrow(decided, "decided")?.0 {
                Outcome::Recorded { payload, .. } => {
                    out.write(Str::lend(payload.as_deref().unwrap_or_default()));
                }
                Outcome::Refused(_) => return Err(is_refused()),
            }
            Ok(())
        })
    }
}

/// The head after the entry: `next`, `hash` and `at`. `LIVC_STATUS_MISSING_KEY` for a refusal.
///
/// # Safety
/// `decided` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_head(
    decided: *const DecidedHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            match &handle::borrow(decided, "decided")?.0 {
                Outcome::Recorded { decided, .. } => answer::give(decided.sealed.head().to_value(), out),
                Outcome::Refused(_) => return Err(is_refused()),
            }
            Ok(())
        })
    }
}

/// What the rules answered to each fact of the command, notices and obligations among it: a list.
/// `LIVC_STATUS_MISSING_KEY` for a refusal.
///
/// # Safety
/// `decided` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_answers(
    decided: *const DecidedHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            match &handle::borrow(decided, "decided")?.0 {
                Outcome::Recorded { decided, .. } => {
                    answer::give(decided.answers.iter().map(Answer::to_value).collect(), out);
                }
                Outcome::Refused(_) => return Err(is_refused()),
            }
            Ok(())
        })
    }
}

/// The refusal: `kind`, `step`, `state`, what is `unmet`, `who` could do it, and the `answer` of the rules with
/// its articles. `LIVC_STATUS_MISSING_KEY` when the command may be recorded.
///
/// # Safety
/// `decided` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_refusal(
    decided: *const DecidedHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            match &handle::borrow(decided, "decided")?.0 {
                Outcome::Refused(refusal) => answer::give(refusal.to_value(), out),
                Outcome::Recorded { .. } => {
                    return Err(Error::new(ErrorKind::MissingKey, "the command may be recorded"));
                }
            }
            Ok(())
        })
    }
}

/// The texts of a refusal, in the language of a locale: `lines`, from top to bottom, and `first`, which a screen
/// says before them. `book` and `law` are those of the decision. `LIVC_STATUS_MISSING_KEY` when the command may be
/// recorded.
///
/// # Safety
/// `decided`, `book`, `law` and `locale` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_decided_screen(
    decided: *const DecidedHandle,
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let Outcome::Refused(refusal) = &handle::borrow(decided, "decided")?.0 else {
                return Err(Error::new(ErrorKind::MissingKey, "the command may be recorded"));
            };
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let messages = refusal_messages(refusal, book, law, locale.language())?;
            let screen = Screen { first: Vec::new(), messages };
            answer::give(screen.to_value(|message| locale.render(message))?, out);
            Ok(())
        })
    }
}
