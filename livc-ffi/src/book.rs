//! Rule books of a host: read from files, narrowed by a local book, with settings; and what they say.

use std::ffi::c_char;

use livc_core::canonical::{Object, Value};
use livc_core::code::Language;
use livc_core::rule::{RuleBook, RuleId, Settings};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::panic::guard;
use crate::rule::{self, RuleBookHandle};
use crate::status::Status;
use crate::text::{self, File, Str};
use crate::vocabulary;

/// A rule book from TOML files, checked against provisions.
///
/// # Safety
/// `law` is NULL or valid; `files` is NULL or points to `count` files; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_load(
    law: *const LawHandle,
    files: *const File,
    count: usize,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let law = handle::borrow(law, "law")?.inner();
            rule::give(RuleBook::from_toml(&File::read_all(files, count, "files")?, law)?, out);
            Ok(())
        })
    }
}

/// The same book with a local one laid over it, which can only narrow. What was given stays as it is.
///
/// # Safety
/// `book` and `law` are NULL or valid; `files` is NULL or points to `count` files; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_with_local(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    files: *const File,
    count: usize,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            rule::give(book.with_local(&File::read_all(files, count, "files")?, law)?, out);
            Ok(())
        })
    }
}

/// The same book with the host's settings laid over it: a TOML file. What was given stays as it is.
///
/// # Safety
/// `book` is NULL or valid; `file` is NULL or points to a file; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_with_settings(
    book: *const RuleBookHandle,
    file: *const File,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let (name, toml) = handle::borrow(file, "file")?.read("file")?;
            rule::give(book.with_settings(Settings::from_toml(name, toml)?)?, out);
            Ok(())
        })
    }
}

/// What a book is: `id`, `version`, the effective `hash` that every answer names, and how many `rules` it has.
///
/// # Safety
/// `book` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_about(
    book: *const RuleBookHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let about = Object::new()
                .with("id", book.id().to_owned())
                .with("version", book.version().to_owned())
                .with("hash", book.hash().to_owned())
                .with("rules", u32::try_from(book.rules().len()).unwrap_or(u32::MAX));
            answer::give(Value::Object(about), out);
            Ok(())
        })
    }
}

/// The identifier of the rule at a place of the book, borrowed from the book.
///
/// # Safety
/// `book` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_rule_id(
    book: *const RuleBookHandle,
    place: u16,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            out.write(Str::lend(book.rule_at(place)?.id.as_str()));
            Ok(())
        })
    }
}

/// What a rule says in a language, a `LIVC_LANGUAGE_..`; borrowed from the book.
///
/// # Safety
/// `book` is NULL or valid; `rule` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_rule_text(
    book: *const RuleBookHandle,
    rule: *const c_char,
    language: u32,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let rule = RuleId::new(text::read(rule, "rule")?)?;
            let language: Language = vocabulary::word(language, "language")?;
            out.write(Str::lend(book.rule_text(&rule, language)?));
            Ok(())
        })
    }
}
