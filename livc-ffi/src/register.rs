//! The register: deciding commands, folding entries, and asking.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::casus::Profiles;
use livc_core::id::{CasusId, DocumentRef, MeetingId, MemberRef};
use livc_core::journal::Entry;
use livc_core::register::{Briefed, Command, Context, Question, Register, composition_messages, members};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing::Screen;

use crate::answer::{self, AnswerHandle};
use crate::casus::ProfilesHandle;
use crate::decided::DecidedHandle;
use crate::error::ErrorHandle;
use crate::handle::{self, Guarded, Handle, Out, Sole};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::panic::guard;
use crate::rule::{self, RuleBookHandle};
use crate::status::Status;
use crate::text;
use crate::time::Date;
use crate::vocabulary;

/// The state of one cell, folded from its journal. It can change, so one thread at a time changes it, and
/// nobody reads it meanwhile. Freed with `livc_register_free`.
#[derive(Debug)]
pub struct RegisterHandle {
    state: Guarded<Register>,
    profiles: Arc<Profiles>,
}

impl RegisterHandle {
    /// The profiles of the casussen.
    pub(crate) fn profiles(&self) -> &Profiles {
        &self.profiles
    }
}

impl Handle for RegisterHandle {
    type Owned = Sole;
}

/// The profiles behind a handle; those that livc ships for NULL.
///
/// # Safety
/// `profiles` is NULL or valid.
unsafe fn profiles_of(profiles: *const ProfilesHandle) -> Result<Arc<Profiles>, Error> {
    // SAFETY: passed on to the caller.
    match unsafe { profiles.as_ref() } {
        Some(profiles) => Ok(Arc::new(profiles.inner().clone())),
        None => Profiles::builtin().map(Arc::new),
    }
}

/// The state behind a handle.
///
/// # Safety
/// `state` is NULL or valid during `'a`.
pub(crate) unsafe fn read<'a>(state: *const RegisterHandle) -> Result<&'a Register, Error> {
    // SAFETY: passed on to the caller.
    unsafe { handle::borrow(state, "state") }?.state.read()
}

/// The profiles of a register.
///
/// # Safety
/// `state` is NULL or valid.
pub(crate) unsafe fn profiles<'a>(state: *const RegisterHandle) -> Result<&'a Profiles, Error> {
    // SAFETY: passed on to the caller.
    unsafe { handle::borrow(state, "state") }.map(|state| state.profiles.as_ref())
}

/// A reference, naming the argument where it is none.
///
/// # Safety
/// `text` is NULL or ends with a NUL.
pub(crate) unsafe fn reference<T>(text: *const c_char, argument: &'static str) -> Result<T, Error>
where
    T: std::str::FromStr<Err = Error>,
{
    // SAFETY: passed on to the caller.
    unsafe { text::read(text, argument) }?.parse().map_err(|error: Error| error.at_field(argument))
}

/// A reference that may be NULL.
///
/// # Safety
/// As [`reference`].
pub(crate) unsafe fn optional<T>(text: *const c_char, argument: &'static str) -> Result<Option<T>, Error>
where
    T: std::str::FromStr<Err = Error>,
{
    // SAFETY: passed on to the caller.
    if text.is_null() { Ok(None) } else { unsafe { reference(text, argument) }.map(Some) }
}

/// Members, as a JSON list.
///
/// # Safety
/// `json` is NULL or ends with a NUL.
unsafe fn list(json: *const c_char, argument: &'static str) -> Result<Vec<MemberRef>, Error> {
    // SAFETY: passed on to the caller.
    let json = unsafe { text::read(json, argument) }?;
    Value::parse(json).and_then(|list| members(&list)).map_err(|error| error.within(argument))
}

/// The register of a journal that is not opened yet. `profiles` is NULL for those that livc ships.
///
/// # Safety
/// `profiles` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_new(
    profiles: *const ProfilesHandle,
    out: *mut *mut RegisterHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let state = Guarded::new(Register::new());
            out.write(handle::give(RegisterHandle { state, profiles: profiles_of(profiles)? }));
            Ok(())
        })
    }
}

/// The register of a whole journal of `len` bytes, every line with its line feed. `profiles` is NULL for those
/// that livc ships.
///
/// # Safety
/// `profiles` is NULL or valid; `journal` is NULL or points to `len` bytes; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_replay_n(
    profiles: *const ProfilesHandle,
    journal: *const c_char,
    len: usize,
    out: *mut *mut RegisterHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let journal = text::read_bytes(journal.cast(), len, "journal")?;
            let state = Guarded::new(Register::read(journal)?);
            out.write(handle::give(RegisterHandle { state, profiles: profiles_of(profiles)? }));
            Ok(())
        })
    }
}

/// Frees a register. NULL is nothing to free.
///
/// # Safety
/// `state` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_free(state: *mut RegisterHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(state) }
}

/// Decides a command, JSON of `len` bytes: `at`, `on`, `seed`, `head`, `do`, and perhaps `actor` and `payload`.
/// What comes out is an entry to append or a refusal; the register stays as it is. The book carries what the
/// cell answered for itself: `livc_register_book`.
///
/// # Safety
/// `state` and `book` are NULL or valid; `command` is NULL or points to `len` bytes; `out` and `err` are NULL
/// or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_decide_n(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    command: *const c_char,
    len: usize,
    out: *mut *mut DecidedHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let register = handle::borrow(state, "state")?;
            let book = handle::borrow(book, "book")?.inner();
            let command = Command::from_value(&Value::parse(text::read_n(command, len, "command")?)?)?;
            let context = Context { book, profiles: &register.profiles };
            let decided = register.state.read()?.decide(context, &command)?;
            out.write(handle::give(DecidedHandle::of(decided)));
            Ok(())
        })
    }
}

/// Folds the line of an entry in, `len` bytes without a line feed: after it was appended to the journal. The
/// entry must follow the head; otherwise nothing is changed.
///
/// # Safety
/// `state` is NULL or valid; `line` is NULL or points to `len` bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_apply_n(
    state: *mut RegisterHandle,
    line: *const c_char,
    len: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let register = handle::borrow_mut(state, "state")?;
            let entry = Entry::parse(text::read_bytes(line.cast(), len, "line")?)?;
            register.state.change(|state| state.apply(&entry))
        })
    }
}

/// The position after the last entry: `next`, `hash`, and `at` once there is an entry. A command says against
/// which head it was decided.
///
/// # Safety
/// `state` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_head(
    state: *const RegisterHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(read(state)?.head().to_value(), out);
            Ok(())
        })
    }
}

/// The state: the `cell` without persons, the `casussen` with their states, the `ledger` of those that were
/// destroyed, and the `head`.
///
/// # Safety
/// `state` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_state(
    state: *const RegisterHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(read(state)?.to_value(), out);
            Ok(())
        })
    }
}

/// A rule book with what the cell answered for itself. `book` stays as it is; it has no settings of its own.
///
/// # Safety
/// `state` and `book` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_book(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    out: *mut *mut RuleBookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            rule::give(read(state)?.settled(book)?, out);
            Ok(())
        })
    }
}

/// Whether the cell is lawfully composed on a day: `complete`, and for the `establishment` and each of the
/// `seats` the answer of the rules.
///
/// # Safety
/// `state` and `book` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_composition(
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
            let composition = read(state)?.opened()?.composition(book, on.to_day("on")?)?;
            answer::give(composition.to_value(), out);
            Ok(())
        })
    }
}

/// The texts of a composition, in the language of a locale: `lines`, from top to bottom, and `first`, which a screen
/// says before them.
///
/// # Safety
/// `state`, `book`, `law` and `locale` are NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_composition_screen(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    law: *const LawHandle,
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
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let composition = read(state)?.opened()?.composition(book, on.to_day("on")?)?;
            let messages = composition_messages(&composition, book, law, locale.language())?;
            let screen = Screen { first: Vec::new(), messages };
            answer::give(screen.to_value(|message| locale.render(message))?, out);
            Ok(())
        })
    }
}

/// Whether each of those present is lawfully there: `lawful`, and one answer for each. `meeting` is one of
/// `LIVC_MEETING_KIND_*`, `members` a JSON list of references, `casus` NULL for the running of the cell, `mark`
/// one of `LIVC_MARK_*`.
///
/// # Safety
/// `state` and `book` are NULL or valid; `members` and `casus` are NULL or end with a NUL; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_presence(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    meeting: u32,
    members: *const c_char,
    casus: *const c_char,
    mark: u32,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let present = list(members, "members")?;
            let casus: Option<CasusId> = optional(casus, "casus")?;
            let presence = read(state)?.opened()?.presence(
                book,
                vocabulary::word(meeting, "meeting")?,
                &present,
                casus.as_ref(),
                vocabulary::word(mark, "mark")?,
                on.to_day("on")?,
            )?;
            answer::give(presence.to_value(), out);
            Ok(())
        })
    }
}

/// The facts of a sharing question: livc fills in what it knows, `claims` (a JSON object of names and words of
/// the scope `share`) says the rest. `casus` is NULL for the running of the cell, `meeting` for outside any
/// meeting, `present` (a JSON list of references) for those recorded.
///
/// # Safety
/// `state` and `book` are NULL or valid; `giver`, `casus`, `meeting`, `present` and `claims` are NULL or end
/// with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_question(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    giver: *const c_char,
    casus: *const c_char,
    meeting: *const c_char,
    present: *const c_char,
    on: Date,
    claims: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let giver: MemberRef = reference(giver, "giver")?;
            let casus: Option<CasusId> = optional(casus, "casus")?;
            let meeting: Option<MeetingId> = optional(meeting, "meeting")?;
            let present = if present.is_null() { None } else { Some(list(present, "present")?) };
            let claims = Value::parse(text::read(claims, "claims")?)
                .and_then(|claims| Facts::from_object(Scope::Share, claims.as_object()?))
                .map_err(|error| error.within("claims"))?;
            let question = Question {
                giver: &giver,
                casus: casus.as_ref(),
                meeting: meeting.as_ref(),
                present: present.as_deref(),
                on: on.to_day("on")?,
            };
            answer::give(Value::Object(read(state)?.question(book, question, &claims)?.to_object()), out);
            Ok(())
        })
    }
}

/// What a participant may share, as the texts of a question say it.
///
/// # Safety
/// `state` and `book` are NULL or valid; the texts are NULL or end with a NUL.
#[expect(clippy::too_many_arguments, reason = "what a question is")]
unsafe fn briefed(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    giver: *const c_char,
    reason: *const c_char,
    on: Date,
    casus: *const c_char,
    meeting: *const c_char,
    present: *const c_char,
    claims: *const c_char,
) -> Result<Briefed, Error> {
    // SAFETY: passed on to the caller.
    unsafe {
        let book = handle::borrow(book, "book")?.inner();
        let giver: MemberRef = reference(giver, "giver")?;
        let reason: DocumentRef = reference(reason, "reason")?;
        let casus: Option<CasusId> = optional(casus, "casus")?;
        let meeting: Option<MeetingId> = optional(meeting, "meeting")?;
        let present = if present.is_null() { None } else { Some(list(present, "present")?) };
        let claims = if claims.is_null() {
            Facts::unknown(Scope::Share)
        } else {
            Value::parse(text::read(claims, "claims")?)
                .and_then(|claims| Facts::from_object(Scope::Share, claims.as_object()?))
                .map_err(|error| error.within("claims"))?
        };
        let question = Question {
            giver: &giver,
            casus: casus.as_ref(),
            meeting: meeting.as_ref(),
            present: present.as_deref(),
            on: on.to_day("on")?,
        };
        read(state)?.briefing(book, question, &reason, &claims)
    }
}

/// What a participant may share, of this casus, at this meeting, on this day: the `briefing`, and where a casus was
/// asked about the `access` event, to be appended to the journal of accesses. livc fills in what it knows; `claims`
/// (a JSON object, or NULL) says what only the participant knows: `care`, `duty`, `danger`. `casus`, `meeting` and
/// `present` (a JSON list of references) may be NULL; without a meeting, those present are who a case meeting is
/// planned with. A casus that is hidden and one that does not exist give the same briefing.
///
/// # Safety
/// `state` and `book` are NULL or valid; the texts are NULL or end with a NUL; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_briefing(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    giver: *const c_char,
    reason: *const c_char,
    on: Date,
    casus: *const c_char,
    meeting: *const c_char,
    present: *const c_char,
    claims: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let made = briefed(state, book, giver, reason, on, casus, meeting, present, claims)?;
            answer::give(made.to_value(), out);
            Ok(())
        })
    }
}

/// The same on one page, in the language of a locale: `page`, as `livc_sharing_briefing_page_n` gives it, and
/// `access`.
///
/// # Safety
/// `state`, `book`, `law` and `locale` are NULL or valid; the texts are NULL or end with a NUL; `out` and `err`
/// are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_briefing_page(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    giver: *const c_char,
    reason: *const c_char,
    on: Date,
    casus: *const c_char,
    meeting: *const c_char,
    present: *const c_char,
    claims: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let made = briefed(state, book, giver, reason, on, casus, meeting, present, claims)?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let page = made.briefing().page(book, law, locale.language())?;
            answer::give(made.with("page", page.to_value(|message| locale.render(message))?), out);
            Ok(())
        })
    }
}
