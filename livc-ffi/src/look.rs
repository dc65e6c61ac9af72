//! Looking: at one casus, at several, at the trail and at the proofs. No view comes without its access event.

use std::ffi::c_char;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::event::ViewerRole;
use livc_core::id::{CasusId, DocumentRef, MemberRef, ProfileId, Token};
use livc_core::journal::{Entry, Seed};
use livc_core::register::{Access, Context, ExportReceipt, Look, Looks, Search, Viewer};
use livc_core::time::Day;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Guarded, Handle, Out, Sole};
use crate::panic::guard;
use crate::register::{RegisterHandle, profiles, read, reference};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
use crate::time::Date;
use crate::vocabulary;

#[derive(Debug)]
pub(crate) enum Seen {
    One(Look),
    Many(Looks),
}

/// What somebody saw, with its access event, and the keys of the payloads that he may read. The keys live in it and
/// cannot be written down. Freed with `livc_look_free`.
#[derive(Debug)]
pub struct LookHandle(pub(crate) Seen);

impl Handle for LookHandle {
    type Owned = Sole;
}

/// The trail folded from an access journal. It can change, so one thread at a time changes it, and nobody reads it
/// meanwhile. Freed with `livc_access_free`.
#[derive(Debug)]
pub struct AccessHandle(Guarded<Access>);

impl AccessHandle {
    pub(crate) fn trail(&self) -> &Guarded<Access> {
        &self.0
    }
}

impl Handle for AccessHandle {
    type Owned = Sole;
}

impl AccessHandle {
    pub(crate) fn inner(&self) -> Result<&Access, Error> {
        self.0.read()
    }
}

/// Who looks, as C says it.
pub(crate) struct Asked {
    member: MemberRef,
    role: ViewerRole,
    reason: DocumentRef,
    on: Day,
}

impl Asked {
    /// # Safety
    /// `viewer` and `reason` are NULL or end with a NUL.
    pub(crate) unsafe fn read(
        viewer: *const c_char,
        role: u32,
        reason: *const c_char,
        on: Date,
    ) -> Result<Self, Error> {
        // SAFETY: passed on to the caller.
        unsafe {
            Ok(Self {
                member: reference(viewer, "viewer")?,
                role: vocabulary::word(role, "role")?,
                reason: reference(reason, "reason")?,
                on: on.to_day("on")?,
            })
        }
    }

    pub(crate) fn viewer(&self) -> Viewer<'_> {
        Viewer { member: &self.member, role: self.role, reason: &self.reason, on: self.on }
    }
}

/// A search as JSON; everything for NULL.
///
/// # Safety
/// `json` is NULL or ends with a NUL.
unsafe fn search_of(json: *const c_char) -> Result<Search, Error> {
    if json.is_null() {
        return Ok(Search::default());
    }
    // SAFETY: passed on to the caller.
    let json = unsafe { text::read(json, "search") }?;
    Value::parse(json).and_then(|search| Search::from_value(&search)).map_err(|error| error.within("search"))
}

/// What a member may see of a casus on a day, in a capacity (`LIVC_VIEWER_ROLE_*`): the `access` event, to be appended
/// to the journal of accesses, and the `view`. A casus that is hidden and one that does not exist give the same bytes:
/// no `view`.
///
/// # Safety
/// `state` and `book` are NULL or valid; `casus`, `viewer` and `reason` are NULL or end with a NUL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_look(
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
            let look = read(state)?.look(book, &casus, asked.viewer())?;
            out.write(handle::give(LookHandle(Seen::One(look))));
            Ok(())
        })
    }
}

/// Every casus that a member may see on a day: the `access` event, and the `views` in the order of their references.
///
/// # Safety
/// `state` and `book` are NULL or valid; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_list(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
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
            let asked = Asked::read(viewer, role, reason, on)?;
            let looks = read(state)?.list(book, asked.viewer())?;
            out.write(handle::give(LookHandle(Seen::Many(looks))));
            Ok(())
        })
    }
}

/// The casussen that a member may see on a day and that fit a search, JSON with perhaps `state`, `meeting` and
/// `review_by`; NULL for all of them.
///
/// # Safety
/// `state` and `book` are NULL or valid; `search`, `viewer` and `reason` are NULL or end with a NUL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_search(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    search: *const c_char,
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
            let search = search_of(search)?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let looks = read(state)?.search(book, &search, asked.viewer())?;
            out.write(handle::give(LookHandle(Seen::Many(looks))));
            Ok(())
        })
    }
}

/// How many casussen a member may see on a day that fit a search, by state: the `access` event, and `states`.
///
/// # Safety
/// As `livc_register_search`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_count(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    search: *const c_char,
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
            let search = search_of(search)?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.count(book, &search, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// A copy that leaves livc of the casussen that a member may see on a day and that fit a search. The access event
/// carries the receipt of the export, derived from `seed` (64 hexadecimal digits).
///
/// # Safety
/// As `livc_register_search`; `seed` is NULL or ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_export(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    search: *const c_char,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    seed: *const c_char,
    out: *mut *mut LookHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let search = search_of(search)?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let seed = Seed::from_hex(text::read(seed, "seed")?).map_err(|error| error.at_field("seed"))?;
            let looks = read(state)?.export(book, &search, asked.viewer(), &seed)?;
            out.write(handle::give(LookHandle(Seen::Many(looks))));
            Ok(())
        })
    }
}

/// When a casus may no longer be kept, for whoever may see it: the `access` event, and `due` with its own `due`, which
/// is `on` (with the day `on`), `awaits` (with the `event`), `held` (with the `holds`, and `beneath` what would be
/// without them) or `open` (with the `questions`). `own_file` says the same of the file of the viewer himself. Hidden
/// and absent give the same bytes: no `due`.
///
/// # Safety
/// As `livc_register_look`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_due(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
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
            let casus: CasusId = reference(casus, "casus")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.due(book, &casus, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// What a member has to do and what is overdue on a day, in working days without the legal holidays and the `count` days
/// in `extra`: the `access` event, `todo`, `overdue`, and how many rows are left out (`rest`). The open actions of his own
/// service are to be done and never called late; no row names a service or a member.
///
/// # Safety
/// As `livc_register_list`; `extra` is NULL or points to `count` days.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_overdue(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    extra: *const Date,
    count: usize,
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
            let calendar = crate::calendar::calendar(extra, count)?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.overdue(book, &calendar, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The work that a member hands over: the `access` event; the `casussen` that he may see, each with its state and what
/// comes `next`; what of the cell `ends` by the day `until`; the `questions` that are open about the cell; all of it as
/// `csv`; and where `locale` is not NULL the `page` in its language. No payload is in it.
///
/// # Safety
/// As `livc_register_list`; `locale` is NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_handover(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    locale: *const crate::locale::LocaleHandle,
    until: Date,
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
            let handover = read(state)?.handover(book, until.to_day("until")?, asked.viewer())?;
            let value = if locale.is_null() {
                handover.to_value()
            } else {
                let locale = handle::borrow(locale, "locale")?.inner();
                handover.with_page(|message| locale.render(message))?
            };
            answer::give(value, out);
            Ok(())
        })
    }
}

/// What can happen to a casus now, for the member who looks: the `access` event, the `state`, and every one of the `moves`
/// of its profile with its `kind`, `who` could make it, and the `guards`; a condition without `is` is still to be given.
/// Hidden and absent give the same bytes.
///
/// # Safety
/// As `livc_register_look`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_possible(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    casus: *const c_char,
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
            let casus: CasusId = reference(casus, "casus")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            let context = Context { book, profiles: profiles(state)? };
            answer::give(read(state)?.possible(context, &casus, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// What would change for each running casus that went over to a version of a profile (the newest where `version` is
/// NULL): the `access` event, and the `casussen`, each with whether it `keeps_state`, the moves `gained` and `lost`, and
/// the `settings` that differ. Nothing is changed.
///
/// # Safety
/// As `livc_register_look`; `profile` and `version` are NULL or end with a NUL, `version` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_migration(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    profile: *const c_char,
    version: *const c_char,
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
            let profile: ProfileId = reference(profile, "profile")?;
            let version =
                if version.is_null() { None } else { Some(Token::new(text::read(version, "version")?)?) };
            let asked = Asked::read(viewer, role, reason, on)?;
            let context = Context { book, profiles: profiles(state)? };
            let migration = read(state)?.migration(context, &profile, version.as_ref(), asked.viewer())?;
            answer::give(migration.to_value(), out);
            Ok(())
        })
    }
}

/// The trail of looks, for whoever oversees the cell: the `access` event, for this is a look too, the `looks`, and
/// the `exports`.
///
/// # Safety
/// `state` and `access` are NULL or valid; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_trail(
    state: *const RegisterHandle,
    access: *const AccessHandle,
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
            let access = handle::borrow(access, "access")?.0.read()?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.trail(access, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// The proofs of a journal of `len` bytes, for whoever oversees the cell: the `access` event, `verification`,
/// `current`, the commitments of the `entries`, the `purges`, and what is due for `destruction`. No payload and no
/// person is in it.
///
/// # Safety
/// `state` and `book` are NULL or valid; `journal` is NULL or points to `len` bytes; `viewer` and `reason` are NULL
/// or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_register_proof_n(
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    journal: *const c_char,
    len: usize,
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
            let journal = text::read_bytes(journal.cast(), len, "journal")?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(read(state)?.proof(book, journal, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// What was seen, as an answer: `access`, and `view` or `views`.
///
/// # Safety
/// `look` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_look_answer(
    look: *const LookHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let value = match &handle::borrow(look, "look")?.0 {
                Seen::One(look) => look.to_value(),
                Seen::Many(looks) => looks.to_value(),
            };
            answer::give(value, out);
            Ok(())
        })
    }
}

/// Opens the row of a payload, `len` bytes without a line feed, with the key of the look that fits:
/// `LIVC_STATUS_PAYLOAD_MISMATCH` when none does. The keys are told under `payloads` of each view, by the commitment
/// that the entry states as `pay`.
///
/// # Safety
/// `look` is NULL or valid; `row` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_look_open_n(
    look: *const LookHandle,
    row: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let row = text::read_bytes(row.cast(), len, "row")?;
            let payload = match &handle::borrow(look, "look")?.0 {
                Seen::One(look) => look.open(row)?,
                Seen::Many(looks) => looks.open(row)?,
            };
            answer::give(Value::Object(payload), out);
            Ok(())
        })
    }
}

/// Frees a look. NULL is nothing to free.
///
/// # Safety
/// `look` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_look_free(look: *mut LookHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(look) }
}

/// The trail of a whole access journal of `len` bytes, every line with its line feed; of none at all for NULL and 0.
///
/// # Safety
/// `journal` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_access_replay_n(
    journal: *const c_char,
    len: usize,
    out: *mut *mut AccessHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let none = journal.is_null() && len == 0;
            let journal = if none { &[][..] } else { text::read_bytes(journal.cast(), len, "journal")? };
            out.write(handle::give(AccessHandle(Guarded::new(Access::read(journal)?))));
            Ok(())
        })
    }
}

/// Folds the line of an entry of the access journal in, `len` bytes without a line feed. The entry must follow the
/// head; otherwise nothing is changed.
///
/// # Safety
/// `access` is NULL or valid; `line` is NULL or points to `len` bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_access_apply_n(
    access: *mut AccessHandle,
    line: *const c_char,
    len: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let access = handle::borrow_mut(access, "access")?;
            let entry = Entry::parse(text::read_bytes(line.cast(), len, "line")?)?;
            access.0.change(|access| access.apply(&entry))
        })
    }
}

/// The position after the last entry of the access journal: against it the next access event is sealed.
///
/// # Safety
/// `access` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_access_head(
    access: *const AccessHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(access, "access")?.0.read()?.head().to_value(), out);
            Ok(())
        })
    }
}

/// The receipts of exports, in the order in which they were made: a list, each with `export`, `on` and `casussen`.
///
/// # Safety
/// `access` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_access_exports(
    access: *const AccessHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let access = handle::borrow(access, "access")?.0.read()?;
            answer::give(access.exports().map(|receipt| ExportReceipt::to_value(&receipt)).collect(), out);
            Ok(())
        })
    }
}

/// Frees a trail. NULL is nothing to free.
///
/// # Safety
/// `access` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_access_free(access: *mut AccessHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free(access) }
}
