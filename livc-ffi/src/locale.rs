//! The words of livc in Dutch, French, German and English.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::code::Language;
use livc_core::locale::Locale;
use livc_core::message::Message;
use livc_core::rule::vocabulary::Scope;

use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::panic::guard;
use crate::status::Status;
use crate::text;
use crate::time::Date;
use crate::vocabulary;

/// The words of one language. Immutable, so it may be used from several threads at once. Freed with
/// `livc_locale_free`.
#[derive(Debug)]
pub struct LocaleHandle(Locale);

impl Handle for LocaleHandle {
    type Owned = Shared;
}

impl LocaleHandle {
    /// The locale of the core.
    pub fn inner(&self) -> &Locale {
        &self.0
    }
}

/// The words of a language, a `LIVC_LANGUAGE_..`.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_new(
    language: u32,
    out: *mut *mut LocaleHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let language: Language = vocabulary::word(language, "language")?;
            out.write(handle::give_shared(Arc::new(LocaleHandle(Locale::new(language)?))));
            Ok(())
        })
    }
}

/// Lets go of a locale. NULL is nothing to free.
///
/// # Safety
/// `locale` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_free(locale: *mut LocaleHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(locale) }
}

/// A word of a vocabulary. Freed with `livc_string_free`.
///
/// # Safety
/// `locale` is NULL or valid; `vocabulary` and `word` are NULL or end with a NUL; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_word(
    locale: *const LocaleHandle,
    vocabulary: *const c_char,
    word: *const c_char,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let locale = handle::borrow(locale, "locale")?;
            let (vocabulary, word) = (text::read(vocabulary, "vocabulary")?, text::read(word, "word")?);
            text::give(locale.0.word_of(vocabulary, word)?, out)
        })
    }
}

/// The label of a fact of the rule book, or one of its values; `value` is NULL for the label. `scope` is a
/// `LIVC_SCOPE_..`. Freed with `livc_string_free`.
///
/// # Safety
/// `locale` is NULL or valid; `fact` is NULL or ends with a NUL, and so does `value`; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_fact(
    locale: *const LocaleHandle,
    scope: u32,
    fact: *const c_char,
    value: *const c_char,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let locale = handle::borrow(locale, "locale")?;
            let scope: Scope = vocabulary::word(scope, "scope")?;
            let fact = text::read(fact, "fact")?;
            let said = match text::read_optional(value, "value")? {
                Some(value) => locale.0.fact_value(scope, fact, value)?,
                None => locale.0.fact(scope, fact)?,
            };
            text::give(said, out)
        })
    }
}

/// A message that has no arguments, by its key. Freed with `livc_string_free`.
///
/// # Safety
/// `locale` is NULL or valid; `key` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_message(
    locale: *const LocaleHandle,
    key: *const c_char,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let locale = handle::borrow(locale, "locale")?;
            text::give(locale.0.render(&Message::new(text::read(key, "key")?))?, out)
        })
    }
}

/// A day, written as in the language. Freed with `livc_string_free`.
///
/// # Safety
/// `locale` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_locale_day(
    locale: *const LocaleHandle,
    day: Date,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let locale = handle::borrow(locale, "locale")?;
            text::give(locale.0.day(day.to_day("day")?)?, out)
        })
    }
}
