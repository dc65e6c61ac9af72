//! What may be shared, on one page, and where it can go.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing::{Onward, briefing, onward};

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

/// The facts of a sharing question as JSON; missing ones are unknown.
///
/// # Safety
/// `facts` is NULL or points to `len` bytes.
unsafe fn read(facts: *const c_char, len: usize) -> Result<Facts, Error> {
    // SAFETY: passed on to the caller.
    let facts = Value::parse(unsafe { text::read_n(facts, len, "facts") }?)?;
    Facts::from_object(Scope::Share, facts.as_object()?)
}

/// Where an item that is told at the table can go afterwards: a list with, for each destination or use, the widest
/// `outcome`, its articles in `cites`, who could carry it there (`by`) and for which `purposes`. The facts are those
/// of telling it, JSON of names and words of the scope `share`, `len` bytes.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_onward_n(
    book: *const RuleBookHandle,
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
            let book = handle::borrow(book, "book")?.inner();
            let found = onward(book, &read(facts, len)?, on.to_day("on")?)?;
            answer::give(found.iter().map(Onward::to_value).collect(), out);
            Ok(())
        })
    }
}

/// What one participant may share, on a day: `rows` (what may be done with what), `onward` (where his words can go),
/// `silence`, `notices`, `questions`, and the facts that would decide the rest in `deciding`. Facts of the
/// participant, the casus and the room as JSON, `len` bytes; missing ones are unknown.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_briefing_n(
    book: *const RuleBookHandle,
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
            let book = handle::borrow(book, "book")?.inner();
            answer::give(briefing(book, &read(facts, len)?, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// A briefing on one page, in the language of a locale: `first` holds the lines to say before anything else, `title`
/// and `sections` the rest; `markdown` and `text` are the whole page. Facts as JSON.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_briefing_page_n(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
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
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let made = briefing(book, &read(facts, len)?, on.to_day("on")?)?;
            let page = made.page(book, law, locale.language())?;
            answer::give(page.to_value(|message| locale.render(message))?, out);
            Ok(())
        })
    }
}
