//! The rights of a person: the extract, the requests with their clocks, and looks that were broken open.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::id::{CasusId, PersonRef};
use livc_core::register::{Extract, Subject};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::look::{Asked, LookHandle, Seen};
use crate::panic::guard;
use crate::register::{RegisterHandle, optional, read, reference};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::time::Date;

/// The extract that was asked for.
///
/// # Safety
/// `state` and `book` are NULL or valid; the texts are NULL or end with a NUL.
unsafe fn extracted(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
    person: *const c_char,
    asked: &Asked,
) -> Result<Extract, Error> {
    // SAFETY: passed on to the caller.
    unsafe {
        let book = handle::borrow(book, "book")?.inner();
        let casus: Option<CasusId> = optional(casus, "casus")?;
        let person: Option<PersonRef> = optional(person, "person")?;
        let subject = Subject::of(casus.as_ref(), person.as_ref())?;
        read(state)?.extract(book, subject, asked.viewer())
    }
}

/// What a person who asks may receive about himself: of the casus, or of the person by the reference that the cell has;
/// the other is NULL. `access`, to be appended to the journal of accesses, and `extract` with its `outcome`: where that is
/// `unsettled` a human decides whether it is given. Nothing kept, hidden and absent give the same form.
///
/// # Safety
/// `state` and `book` are NULL or valid; `casus`, `person`, `viewer` and `reason` are NULL or end with a NUL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_extract(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
    person: *const c_char,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(extracted(state, book, casus, person, &asked)?.to_value(), out);
            Ok(())
        })
    }
}

/// The same on one page in plain words, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it,
/// and `access`.
///
/// # Safety
/// As `livc_register_extract`; `law` and `locale` are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_extract_page(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    casus: *const c_char,
    person: *const c_char,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let made = extracted(state, book, casus, person, &asked)?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let page = made.page(book, law, locale.language())?;
            let page: Value<'_> = page.to_value(|message| locale.render(message))?;
            answer::give(made.with("page", page), out);
            Ok(())
        })
    }
}

/// What a member who broke a look open (`glass_broken`) sees of a casus: what `livc_register_look` shows and what the law
/// leaves unsettled for him, never what is forbidden or has no ground. Without such an entry that holds that day
/// `LIVC_STATUS_CONTRADICTION`, also for a casus that does not exist.
///
/// # Safety
/// As `livc_register_look`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_glass(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut LookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let casus: CasusId = reference(casus, "casus")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let look = read(state)?.glass(book, &casus, asked.viewer())?;
            out.write(handle::give(LookHandle(Seen::One(look))));
            Ok(())
        })
    }
}

/// The requests of persons that are not answered, overdue ones first and in the order of their last days, and what became of
/// all by year: `access`, `requests` and `years`. They name neither a person nor a casus.
///
/// # Safety
/// As `livc_register_list`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_requests(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.requests(book, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The looks that were broken open, for whoever oversees the cell and for the mayor: `access` and `glasses`.
///
/// # Safety
/// As `livc_register_list`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_glasses(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.glasses(book, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The processing of the cell on a day: `access` (the list of categories of persons with access), `purposes` (the content of
/// a processing register), and `fields`, `questions`, `security` and `host`, what the host completes, for an assessment of
/// the impact on data protection. It names no casus and no person.
///
/// # Safety
/// `state` and `book` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_processing(
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
            answer::give(read(state)?.processing(book, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// The same on one page, in the language of a locale, as `livc_sharing_briefing_page_n` gives it, and the purposes as
/// `csv` in codes.
///
/// # Safety
/// `state`, `book` and `locale` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_processing_page(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    locale: *const LocaleHandle,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let made = read(state)?.processing(book, on.to_day("on")?)?;
            answer::give(made.texts(book, locale.language(), |message| locale.render(message))?, out);
            Ok(())
        })
    }
}
