//! Analysis of rule books over their whole domain: what changes, what is said in vain, truth tables.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::rule::analysis::{Heads, Page, PageForm, TruthTable, Writer, check, compare, table};
use livc_core::rule::vocabulary::{Facts, Scope};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::panic::guard;
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
use crate::time::Date;
use crate::vocabulary;

/// The provisions and the words that a page is written with.
///
/// # Safety
/// `law` and `locale` are NULL or valid during `'a`.
unsafe fn writer<'a>(
    law: *const LawHandle,
    locale: *const LocaleHandle,
) -> Result<Writer<'a, impl Fn(&livc_core::message::Message) -> Result<String, Error> + 'a>, Error> {
    // SAFETY: passed on to the caller.
    let (law, locale) =
        unsafe { (handle::borrow(law, "law")?.inner(), handle::borrow(locale, "locale")?.inner()) };
    Ok(Writer::new(law, locale.language(), |message| locale.render(message)))
}

fn give(page: &Page, form: u32, out: Out<*mut c_char>) -> Result<(), Error> {
    let form: PageForm = vocabulary::word(form, "form")?;
    text::give(page.to_form(form), out)
}

/// The truth table that is asked for. Only the head facts matter; the others may be missing.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes.
unsafe fn table_of(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
) -> Result<TruthTable, Error> {
    let scope: Scope = vocabulary::word(scope, "scope")?;
    // SAFETY: passed on to the caller.
    let (book, facts) =
        unsafe { (handle::borrow(book, "book")?.inner(), Value::parse(text::read_n(facts, len, "facts")?)?) };
    let facts = Facts::from_object(scope, facts.as_object().map_err(|error| error.at_field("facts"))?)?;
    table(book, &Heads::of(&facts)?, on.to_day("on")?)
}

/// Every class of situations whose answer differs between two books, over all situations and all days.
///
/// # Safety
/// `old` and `new_book` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_compare(
    old: *const RuleBookHandle,
    new_book: *const RuleBookHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let old = handle::borrow(old, "old")?.inner();
            let new = handle::borrow(new_book, "new_book")?.inner();
            answer::give(compare(old, new)?.to_value(), out);
            Ok(())
        })
    }
}

/// The same as a page for people, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
/// `livc_string_free`.
///
/// # Safety
/// The books, `law` and `locale` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_compare_page(
    old: *const RuleBookHandle,
    new_book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    form: u32,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let old = handle::borrow(old, "old")?.inner();
            let new = handle::borrow(new_book, "new_book")?.inner();
            let page = compare(old, new)?.page(old, new, &writer(law, locale)?)?;
            give(&page, form, out)
        })
    }
}

/// What a book says in vain or cannot say, over all situations and all days.
///
/// # Safety
/// `book` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_check(
    book: *const RuleBookHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(check(handle::borrow(book, "book")?.inner())?.to_value(), out);
            Ok(())
        })
    }
}

/// The same as a page for people, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
/// `livc_string_free`.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_check_page(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    form: u32,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let page = check(handle::borrow(book, "book")?.inner())?.page(&writer(law, locale)?)?;
            give(&page, form, out)
        })
    }
}

/// The truth table of one combination of head facts on a day: every situation in exactly one row. `facts` is JSON of
/// names and words, of which only the head facts matter.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_table_n(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(table_of(book, scope, facts, len, on)?.to_value(), out);
            Ok(())
        })
    }
}

/// The same as a page for a jurist, in the language of the locale and a form, a `LIVC_PAGE_FORM_..`. Freed with
/// `livc_string_free`.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_table_page_n(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    form: u32,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let table = table_of(book, scope, facts, len, on)?;
            let page = table.page(handle::borrow(book, "book")?.inner(), &writer(law, locale)?)?;
            give(&page, form, out)
        })
    }
}
