//! The meetings of a cell: who may come, agenda, minutes, invitations, the round on a sheet; and the account of what
//! came in.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::id::{CasusId, MeetingId};
use livc_core::register::{Command, Context, invitation_value};
use livc_core::time::Period;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::look::Asked;
use crate::panic::guard;
use crate::register::{RegisterHandle, read, reference};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
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

/// The account of a period, from the day `since` until before the day `until`: the `access` event, how many files were
/// `reported`, the `outcomes` (each with a `code`, a word of `account_code`, and its `count`), `signals`, `repeats`
/// within `months`, and `refusals`. A figure says what it is, a word of `figure_kind`: `known`, `at_least` or
/// `not_available`, the last without `count`.
///
/// # Safety
/// `state` is NULL or valid; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_account(
    state: *const RegisterHandle,
    since: Date,
    until: Date,
    months: u32,
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
            let until = until.to_day("until")?;
            let period = Period::new(since.to_day("since")?, Some(until));
            let period = period.map_err(|error| error.at_field("until"))?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.account(period, months, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The agenda of the case meeting of a `day` to come, as a member may see it: the `access` event, the three `seats`, and
/// the `items` in the order new, running, closable. An item of `minutes` for which the host fixed none; 0 for
/// the minutes of the profile, or of practice.
///
/// # Safety
/// `state` and `book` are NULL or valid; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_agenda(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    day: Date,
    minutes: u32,
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
            let profiles = handle::borrow(state, "state")?.profiles();
            let day = day.to_day("day")?;
            let minutes = (minutes != 0).then_some(minutes);
            let asked = Asked::read(viewer, role, reason, on)?;
            let context = Context { book, profiles };
            answer::give(read(state)?.agenda(context, day, minutes, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The minutes of a meeting as decisions, as a member may see them: the `access` event, who was `present`, the `seats`
/// with their notices, and the `items`, each with `decisions` (positions and consensus among them) and `actions`.
///
/// # Safety
/// `state` and `book` are NULL or valid; `meeting`, `viewer` and `reason` are NULL or end with a NUL; `out` and `err`
/// are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_minutes(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    meeting: *const c_char,
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
            let meeting: MeetingId = reference(meeting, "meeting")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.minutes(book, &meeting, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The same minutes on one page, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it, and
/// `access`.
///
/// # Safety
/// `state`, `book` and `locale` are NULL or valid; `meeting`, `viewer` and `reason` are NULL or end with a NUL; `out`
/// and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_minutes_page(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    locale: *const LocaleHandle,
    meeting: *const c_char,
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
            let locale = handle::borrow(locale, "locale")?.inner();
            let meeting: MeetingId = reference(meeting, "meeting")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let minutes = read(state)?.minutes(book, &meeting, asked.viewer())?;
            let page = minutes.page().to_value(|message| locale.render(message))?;
            answer::give(minutes.with("page", page), out);
            Ok(())
        })
    }
}

/// The text of the invitation that a command of `len` bytes records, in the language of a locale: `do`, the fact to record
/// once it is sent, `page`, and the `notices`; or `refused`. Nothing is recorded.
///
/// # Safety
/// `state`, `book`, `law` and `locale` are NULL or valid; `command` is NULL or points to `len` bytes; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_invitation_n(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    command: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let register = handle::borrow(state, "state")?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let command = Command::from_value(&Value::parse(text::read_n(command, len, "command")?)?)?;
            let context = Context { book, profiles: register.profiles() };
            let asked = read(state)?.invitation(context, &command, law, locale.language())?;
            answer::give(invitation_value(&asked, |message| locale.render(message))?, out);
            Ok(())
        })
    }
}

/// The round on the feedback sheet of a casus at a meeting: the `access` event, and for whoever may record the positions
/// the `round` with `given`, `asked` and `consensus`. What is on the sheet is nowhere in livc.
///
/// # Safety
/// `state` and `book` are NULL or valid; `casus`, `meeting`, `viewer` and `reason` are NULL or end with a NUL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_sheet(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
    meeting: *const c_char,
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
            let register = handle::borrow(state, "state")?;
            let book = handle::borrow(book, "book")?.inner();
            let casus: CasusId = reference(casus, "casus")?;
            let meeting: MeetingId = reference(meeting, "meeting")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let context = Context { book, profiles: register.profiles() };
            answer::give(read(state)?.sheet(context, &casus, &meeting, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}
