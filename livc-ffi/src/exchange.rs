//! The rule book as other programs read it, and questions as they ask them.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::code::{Code as _, Language};
use livc_core::exchange::{authzen, cedar};
use livc_core::rule::vocabulary::Scope;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::panic::guard;
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
use crate::vocabulary;

/// A rule book as Cedar policies: texts under `schema`, `rules` and `act`. `scope` is a `LIVC_SCOPE_..`, or 0 for all
/// of them; the texts of the rules are in `language`, a `LIVC_LANGUAGE_..`. Only the action `act`, by the policies
/// of `act`, is a yes.
///
/// # Safety
/// `book` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_to_cedar(
    book: *const RuleBookHandle,
    scope: u32,
    language: u32,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let language: Language = vocabulary::word(language, "language")?;
            let one: [Scope; 1];
            let scopes = if scope == 0 {
                Scope::ALL
            } else {
                one = [vocabulary::word(scope, "scope")?];
                &one
            };
            answer::give(cedar::export(book, scopes, language)?.to_value(), out);
            Ok(())
        })
    }
}

/// Evaluates a request of the OpenID AuthZEN Authorization API: JSON of `len` bytes. The answer is the body of the
/// response; its `decision` is true only when the outcome is permitted, every fact is known and every obligation
/// undertaken.
///
/// # Safety
/// `book` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_authzen_evaluate_n(
    book: *const RuleBookHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(authzen::evaluate(book, &request)?.to_value(), out);
            Ok(())
        })
    }
}
