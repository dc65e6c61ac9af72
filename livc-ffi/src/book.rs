//! Rule books of a host: read from files, narrowed by a local book, with settings; and what they say.

use std::ffi::c_char;

use livc_core::code::Language;
use livc_core::rule::{BuiltinVersion, QuestionId, RuleBook, RuleId, Settings};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::panic::guard;
use crate::rule::{self, RuleBookHandle};
use crate::status::Status;
use crate::text::{self, File, Str};
use crate::time::Date;
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

/// A rule book from its normalised JSON and its texts, which is faster to read than TOML: what
/// `livc_rule_book_normalise` gives. It is checked as TOML is.
///
/// # Safety
/// `decisions` and `texts` are NULL or point to a file; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_from_json(
    decisions: *const File,
    texts: *const File,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let (_, decisions) = handle::borrow(decisions, "decisions")?.read("decisions")?;
            let (_, texts) = handle::borrow(texts, "texts")?.read("texts")?;
            rule::give(RuleBook::from_json(decisions, texts)?, out);
            Ok(())
        })
    }
}

/// The normalised JSON of a book in TOML files, and its texts. Both are freed with `livc_string_free`.
///
/// # Safety
/// `law` is NULL or valid; `files` is NULL or points to `count` files; `decisions`, `texts` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_normalise(
    law: *const LawHandle,
    files: *const File,
    count: usize,
    decisions: *mut *mut c_char,
    texts: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let decisions = Out::new(decisions, "decisions")?;
            let texts = Out::new(texts, "texts")?;
            let law = handle::borrow(law, "law")?.inner();
            let made = RuleBook::normalise(&File::read_all(files, count, "files")?, law)?;
            text::give(made.decisions, decisions)?;
            text::give(made.texts, texts)
        })
    }
}

/// Every built-in book, the present one first: a list of `version`, the `hash` that its answers name, and the day
/// on which it was `checked` where it says so.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_versions(
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let known = RuleBook::builtin_versions()?;
            answer::give(known.iter().map(BuiltinVersion::to_value).collect(), out);
            Ok(())
        })
    }
}

/// The built-in book that a hash names, the present or an earlier one: with it a recorded answer can be decided
/// again.
///
/// # Safety
/// `hash` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_by_hash(
    hash: *const c_char,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            rule::give(RuleBook::builtin_by_hash(text::read(hash, "hash")?)?, out);
            Ok(())
        })
    }
}

/// The same book, which tells its age with every answer, screen and receipt when it was last held against the law
/// more than `max_days` before `today`, the day on which the host asks. What was given stays as it is.
///
/// # Safety
/// `book` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_with_age_limit(
    book: *const RuleBookHandle,
    today: Date,
    max_days: u32,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            rule::give(book.with_age_limit(today.to_day("today")?, max_days)?, out);
            Ok(())
        })
    }
}

/// What a book is: `id`, `version`, the effective `hash` that every answer names, how many `rules` it has; and where
/// there are any: `checked`, the `local` books laid over it, the `settings`, and its `age` when it is older than the
/// host wants.
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
            answer::give(handle::borrow(book, "book")?.inner().about(), out);
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

/// What an open question asks in a language, a `LIVC_LANGUAGE_..`; borrowed from the book.
///
/// # Safety
/// `book` is NULL or valid; `question` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_question_text(
    book: *const RuleBookHandle,
    question: *const c_char,
    language: u32,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let question = QuestionId::new(text::read(question, "question")?)?;
            let language: Language = vocabulary::word(language, "language")?;
            out.write(Str::lend(book.question_text(&question, language)?));
            Ok(())
        })
    }
}
