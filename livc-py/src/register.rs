//! The register: deciding commands, folding entries, and asking.

use std::sync::{Arc, PoisonError, RwLock};

use chrono::NaiveDate;
use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles as CoreProfiles;
use livc_core::event::{Mark, MeetingKind, ViewerRole};
use livc_core::id::{CasusId, DocumentRef, MeetingId, MemberRef, PersonRef, ProfileId, Token};
use livc_core::journal::{Entry, Seed};
use livc_core::register::{
    self, Command, Context, Question, Search, Subject, composition_messages, members, refusal_messages,
};
use livc_core::rule::Start;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing;
use livc_core::time::Period;
use livc_core::{Error, ErrorKind};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use pyo3::{PyTypeInfo as _, type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::briefing::{Briefed, BriefedPage};
use crate::calendar::Calendar;
use crate::casus::{Profiles, Refusal};
use crate::cell::{Composition, Presence};
use crate::convert::{DayArgument, FileArgument, InstantArgument, Record, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::journal::{Head, HeadArgument};
use crate::law::Law;
use crate::locale::Locale;
use crate::look::{
    Access, Asked, Count, DueLook, Extract, ExtractPage, Glasses, Handover, Look, Looks, Migration, Overdue,
    PossibleLook, Processing, ProcessingPage, Proof, Requests, Trail,
};
use crate::record::{Word, enumerated, record, whole};
use crate::retention::{Forgotten, RetentionLook, RetentionMatrix};
use crate::rule::RuleBook;
use crate::sharing::Screen;

enumerated! {
    Start => "PeriodStart";
}

record! {
    /// A command that may be recorded: the entry to append, and what the rules said about it.
    Decided as "Decided" shows [] {
        /// The line to append to the journal, without its line feed.
        line: String,
        /// The row of the payload, to be kept beside the journal.
        payload: Option<String>,
        /// The head after the entry.
        head: Head,
        /// What the rules answered to each fact, notices and obligations among it.
        answers: Vec<Record>,
    }
}

record! {
    /// When something may no longer be kept, and what says so.
    Due as "Due" shows ["due", "on", "event"] {
        /// `on` (from a day on), `awaits` (it runs from an event that has not happened), `held` (a hold stands) or
        /// `open` (a person must decide).
        due: String,
        /// The day.
        on: Option<NaiveDate>,
        /// The event from which it runs.
        event: Option<Word<Start>>,
        /// The open questions.
        questions: Option<Vec<String>>,
        /// What it is whose period came out as the shortest.
        data: String,
        /// The legislation that its keeper is under.
        regime: String,
        /// The rules that say so.
        rules: Vec<String>,
        /// Whether the keeper's own period came out.
        own: Option<bool>,
        /// Whether it was extended.
        extended: Option<bool>,
        /// Beneath a hold, what would be without it.
        beneath: Option<Record>,
        /// The holds that stand.
        holds: Option<Vec<Record>>,
        /// The requests to erase that were refused.
        refusals: Option<Vec<Record>>,
    }
}

/// What comes of a command.
#[derive(IntoPyObject)]
pub(crate) enum Outcome {
    Decided(Decided),
    Refusal(Refusal),
}

/// An argument that is a journal: one text, or its lines.
pub(crate) struct JournalArgument(Vec<u8>);

impl JournalArgument {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl FromPyObject<'_, '_> for JournalArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        PyBytes::TYPE_HINT,
        PyString::TYPE_HINT,
        type_hint_subscript!(
            type_hint_identifier!("collections.abc", "Iterable"),
            type_hint_union!(PyBytes::TYPE_HINT, PyString::TYPE_HINT)
        )
    );

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self, Raised> {
        if object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>() {
            return Ok(Self(object.extract::<FileArgument>()?.bytes().to_vec()));
        }
        let mut journal = Vec::new();
        for line in object.try_iter()? {
            let line = line?.extract::<FileArgument>()?;
            journal.extend_from_slice(line.bytes());
            if !line.bytes().ends_with(b"\n") {
                journal.push(b'\n');
            }
        }
        Ok(Self(journal))
    }
}

fn poisoned<T>(_: PoisonError<T>) -> Error {
    Error::new(ErrorKind::Poisoned, "an earlier fault left this register unusable")
}

/// A reference, naming the argument where it is none.
pub(crate) fn reference<T: core::str::FromStr<Err = Error>>(
    text: &str,
    argument: &'static str,
) -> Result<T, Error> {
    text.parse().map_err(|error: Error| error.at_field(argument))
}

fn search_of(search: &ValueArgument) -> Result<Search, Error> {
    Search::from_value(&search.0).map_err(|error| error.within("search"))
}

fn optional<T: core::str::FromStr<Err = Error>>(
    text: Option<&str>,
    argument: &'static str,
) -> Result<Option<T>, Error> {
    text.map(|text| reference(text, argument)).transpose()
}

fn list(value: &ValueArgument, argument: &'static str) -> Result<Vec<MemberRef>, Error> {
    members(&value.0).map_err(|error| error.within(argument))
}

/// The arguments of a briefing.
struct Participant {
    giver: MemberRef,
    reason: DocumentRef,
    casus: Option<CasusId>,
    meeting: Option<MeetingId>,
    present: Option<Vec<MemberRef>>,
    claims: Facts,
}

impl Participant {
    fn of(
        giver: &str,
        reason: &str,
        casus: Option<&str>,
        meeting: Option<&str>,
        present: Option<ValueArgument>,
        claims: Option<ValueArgument>,
    ) -> Result<Self, Error> {
        let claims = claims.map_or_else(
            || Ok(Facts::unknown(Scope::Share)),
            |claims| claims.0.as_object().and_then(|claims| Facts::from_object(Scope::Share, claims)),
        );
        Ok(Self {
            giver: reference(giver, "giver")?,
            reason: reference(reason, "reason")?,
            casus: optional(casus, "casus")?,
            meeting: optional(meeting, "meeting")?,
            present: present.map(|present| list(&present, "present")).transpose()?,
            claims: claims.map_err(|error| error.within("claims"))?,
        })
    }

    fn of_state(
        &self,
        state: &register::Register,
        book: &RuleBook,
        on: DayArgument,
    ) -> Result<register::Briefed, Error> {
        let question = Question {
            giver: &self.giver,
            casus: self.casus.as_ref(),
            meeting: self.meeting.as_ref(),
            present: self.present.as_deref(),
            on: on.0,
        };
        state.briefing(book.inner(), question, &self.reason, &self.claims)
    }
}

/// The state of one cell, folded from its journal, and the one gate through which anything enters it.
///
/// `decide` says what may be recorded and changes nothing. The host appends the line to its journal, and then
/// calls `apply`. `profiles` are those that livc ships where none are given.
///
/// >>> import livc
/// >>> register, book = livc.Register(), livc.RuleBook()
/// >>> decided = register.decide(
/// ...     book, at="2026-08-31T07:00:00.000Z", on="2026-08-31", seed="00" * 32,
/// ...     do={"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"})
/// >>> register.apply(decided.line)
/// >>> register.state()["cell"]["cell"], register.head.next
/// ('cell-07', 1)
#[pyclass(frozen, module = "livc", name = "Register")]
pub(crate) struct Register {
    state: RwLock<register::Register>,
    profiles: Arc<CoreProfiles>,
}

impl Register {
    fn of(state: register::Register, profiles: Option<&Profiles>) -> Result<Self, Error> {
        let profiles = match profiles {
            Some(profiles) => profiles.shared(),
            None => Arc::new(CoreProfiles::builtin()?),
        };
        Ok(Self { state: RwLock::new(state), profiles })
    }

    /// Reads the state. The lock is never waited for while Python is held up.
    pub(crate) fn read<T: Send>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&register::Register) -> Result<T, Error> + Send,
    ) -> Result<T, Raised> {
        Ok(py.detach(|| read(&*self.state.read().map_err(poisoned)?))?)
    }
}

#[pymethods]
impl Register {
    #[new]
    #[pyo3(signature = (profiles = None))]
    fn new(profiles: Option<&Profiles>) -> Result<Self, Raised> {
        Ok(Self::of(register::Register::new(), profiles)?)
    }

    /// The register of a whole journal: its text, its bytes, or its lines.
    #[staticmethod]
    #[pyo3(signature = (journal, profiles = None))]
    fn replay(py: Python<'_>, journal: JournalArgument, profiles: Option<&Profiles>) -> Result<Self, Raised> {
        let state = py.detach(|| register::Register::read(&journal.0))?;
        Ok(Self::of(state, profiles)?)
    }

    /// Decides a command: an entry to append, or a refusal. Nothing is changed.
    ///
    /// A command is a `dict`, keywords, or both: `at`, `on`, `seed` (64 hexadecimal digits, from 32 random bytes),
    /// `do` (a fact or a list of them), and perhaps `actor` and `payload`. Without `head` it is decided against
    /// the head as it is now. The book carries what the cell answered for itself: `settled`.
    ///
    /// A refusal is an answer; only a command that cannot be judged at all is an exception.
    ///
    /// >>> import livc
    /// >>> register, book = livc.Register(), livc.RuleBook()
    /// >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
    /// >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
    /// >>> register.apply(register.decide(book, command, do=opening).line)
    /// >>> register.decide(book, command, do={"k": "cell_state_changed", "state": "established"})
    /// Refusal(kind="missing_role", step="administer")
    #[pyo3(signature = (
        book, command = None, *, at = None, on = None, actor = None, seed = None, r#do = None, payload = None,
        head = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "the members of a command, as keywords")]
    fn decide(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        command: Option<ValueArgument>,
        at: Option<InstantArgument>,
        on: Option<DayArgument>,
        actor: Option<String>,
        seed: Option<String>,
        r#do: Option<ValueArgument>,
        payload: Option<ValueArgument>,
        head: Option<HeadArgument>,
    ) -> Result<Outcome, Raised> {
        let mut members = command.map_or_else(|| Ok(Object::new()), |command| whole(command.0))?;
        let given: [(&'static str, Option<Value<'static>>); 7] = [
            ("at", at.map(|at| at.0.into())),
            ("on", on.map(|on| on.0.into())),
            ("actor", actor.map(Value::from)),
            ("seed", seed.map(Value::from)),
            ("do", r#do.map(|acts| acts.0)),
            ("payload", payload.map(|payload| payload.0)),
            ("head", head.map(|head| head.0.to_value())),
        ];
        for (key, value) in given {
            if let Some(value) = value {
                members.set(key, value);
            }
        }
        self.read(py, |state| {
            if members.get("head").is_none() {
                members.set("head", state.head().to_value());
            }
            let command = Command::from_value(&Value::Object(members))?;
            let context = Context { book: book.inner(), profiles: &self.profiles };
            match state.decide(context, &command)? {
                Ok(decided) => Decided::of(decided.to_value()).map(Outcome::Decided),
                Err(refusal) => Refusal::of(refusal.to_value()).map(Outcome::Refusal),
            }
        })
    }

    /// The texts of the refusal of a command, in the language of a locale; `None` for one that may be recorded.
    ///
    /// The command is the `dict` that `decide` takes.
    ///
    /// >>> import livc
    /// >>> register, book = livc.Register(), livc.RuleBook()
    /// >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
    /// >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
    /// >>> register.apply(register.decide(book, command, do=opening).line)
    /// >>> command["do"] = {"k": "cell_state_changed", "state": "established"}
    /// >>> register.screen(book, livc.Law(), livc.Locale("en"), command).lines[0]
    /// 'This cannot be done now: administer the cell: members, seats, invitations, meetings.'
    #[pyo3(signature = (book, law, locale, command))]
    fn screen(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        law: &Law,
        locale: &Locale,
        command: ValueArgument,
    ) -> Result<Option<Screen>, Raised> {
        let mut members = whole(command.0)?;
        self.read(py, |state| {
            if members.get("head").is_none() {
                members.set("head", state.head().to_value());
            }
            let command = Command::from_value(&Value::Object(members))?;
            let context = Context { book: book.inner(), profiles: &self.profiles };
            let Err(refusal) = state.decide(context, &command)? else { return Ok(None) };
            let locale = locale.inner();
            let messages = refusal_messages(&refusal, book.inner(), law.inner(), locale.language())?;
            let screen = sharing::Screen { first: Vec::new(), messages };
            Screen::of(screen.to_value(|message| locale.render(message))?).map(Some)
        })
    }

    /// Folds the line of an entry in, after it was appended to the journal. The entry must follow the head;
    /// otherwise nothing is changed.
    #[pyo3(signature = (line, /))]
    fn apply(&self, py: Python<'_>, line: FileArgument) -> Result<(), Raised> {
        Ok(py.detach(|| {
            let entry = Entry::parse(line.bytes())?;
            self.state.write().map_err(poisoned)?.apply(&entry)
        })?)
    }

    /// Where the journal that was folded in ends.
    #[getter]
    fn head(&self, py: Python<'_>) -> Result<Head, Raised> {
        self.read(py, |state| Head::of(state.head().to_value()))
    }

    /// The state as plain data: the `cell` without persons, the `casussen` with their states, the `ledger` of those
    /// that were destroyed, and the `head`.
    fn state(&self, py: Python<'_>) -> Result<Record, Raised> {
        Ok(Record(self.read(py, |state| whole(state.to_value()))?))
    }

    /// A rule book with what the cell answered for itself. The book that is given has no settings of its own.
    #[pyo3(signature = (book, /))]
    fn settled(&self, py: Python<'_>, book: &RuleBook) -> Result<RuleBook, Raised> {
        self.read(py, |state| state.settled(book.inner()).map(RuleBook::of))
    }

    /// Whether the cell is lawfully composed on a day, with every shortcoming.
    #[pyo3(signature = (book, on))]
    fn composition(&self, py: Python<'_>, book: &RuleBook, on: DayArgument) -> Result<Composition, Raised> {
        self.read(py, |state| Composition::of(state.opened()?.composition(book.inner(), on.0)?.to_value()))
    }

    /// The texts of a composition, in the language of a locale.
    #[pyo3(signature = (book, law, locale, on))]
    fn composition_screen(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        law: &Law,
        locale: &Locale,
        on: DayArgument,
    ) -> Result<Screen, Raised> {
        self.read(py, |state| {
            let composition = state.opened()?.composition(book.inner(), on.0)?;
            let locale = locale.inner();
            let messages = composition_messages(&composition, book.inner(), law.inner(), locale.language())?;
            let screen = sharing::Screen { first: Vec::new(), messages };
            Screen::of(screen.to_value(|message| locale.render(message))?)
        })
    }

    /// Whether each of those present is lawfully there, at an agenda item on a casus or at none.
    ///
    /// `mark` is that of what is told there: plain where none is given.
    #[pyo3(signature = (book, meeting, members, on, casus = None, mark = None))]
    #[expect(clippy::too_many_arguments, reason = "what a room is")]
    fn presence(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        meeting: WordArgument<MeetingKind>,
        members: ValueArgument,
        on: DayArgument,
        casus: Option<&str>,
        mark: Option<WordArgument<Mark>>,
    ) -> Result<Presence, Raised> {
        let casus: Option<CasusId> = optional(casus, "casus")?;
        let present = list(&members, "members")?;
        let mark = mark.map_or(Mark::Plain, |mark| mark.0);
        self.read(py, |state| {
            let cell = state.opened()?;
            let presence = cell.presence(book.inner(), meeting.0, &present, casus.as_ref(), mark, on.0)?;
            Presence::of(presence.to_value())
        })
    }

    /// The mandate table on a day: each of the `participants` without a seat with his `standing` (a word of
    /// `MandateStanding`), what is on record, and the answer on inviting him as if nothing else stood in the way.
    #[pyo3(signature = (book, on))]
    fn mandates(&self, py: Python<'_>, book: &RuleBook, on: DayArgument) -> Result<Record, Raised> {
        Ok(Record(self.read(py, |state| whole(state.opened()?.mandates(book.inner(), on.0)?.to_value()))?))
    }

    /// The facts of a sharing question: livc fills in what it knows, `claims` says the rest.
    ///
    /// `meeting` is the meeting at which it would happen, `present` who is there for this agenda item where that
    /// differs from what was recorded.
    #[pyo3(signature = (book, giver, on, claims, casus = None, meeting = None, present = None))]
    #[expect(clippy::too_many_arguments, reason = "what a question is")]
    fn question(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        giver: &str,
        on: DayArgument,
        claims: ValueArgument,
        casus: Option<&str>,
        meeting: Option<&str>,
        present: Option<ValueArgument>,
    ) -> Result<Record, Raised> {
        let giver: MemberRef = reference(giver, "giver")?;
        let casus: Option<CasusId> = optional(casus, "casus")?;
        let meeting: Option<MeetingId> = optional(meeting, "meeting")?;
        let present = present.map(|present| list(&present, "present")).transpose()?;
        let claims = claims.0.as_object().and_then(|claims| Facts::from_object(Scope::Share, claims));
        let claims = claims.map_err(|error| error.within("claims"))?;
        let question = Question {
            giver: &giver,
            casus: casus.as_ref(),
            meeting: meeting.as_ref(),
            present: present.as_deref(),
            on: on.0,
        };
        Ok(Record(self.read(py, |state| Ok(state.question(book.inner(), question, &claims)?.to_object()))?))
    }

    /// What a participant may share: of this casus, at this meeting, on this day, with the access event.
    ///
    /// livc fills in what it knows; `claims` says what only the participant knows (`care`, `duty`, `danger`).
    /// Without a meeting, those in `present` are who a case meeting is planned with. A casus that is hidden from the
    /// participant and one that does not exist give the same briefing. `reason` is the document that says why.
    #[pyo3(signature = (book, giver, reason, on, casus = None, meeting = None, present = None, claims = None))]
    #[expect(clippy::too_many_arguments, reason = "what a question is")]
    fn briefing(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        giver: &str,
        reason: &str,
        on: DayArgument,
        casus: Option<&str>,
        meeting: Option<&str>,
        present: Option<ValueArgument>,
        claims: Option<ValueArgument>,
    ) -> Result<Briefed, Raised> {
        let asked = Participant::of(giver, reason, casus, meeting, present, claims)?;
        self.read(py, |state| Briefed::of(asked.of_state(state, book, on)?.to_value()))
    }

    /// The same on one page, in the language of a locale.
    #[pyo3(signature = (
        book, law, locale, giver, reason, on, casus = None, meeting = None, present = None, claims = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "what a question is")]
    fn briefing_page(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        law: &Law,
        locale: &Locale,
        giver: &str,
        reason: &str,
        on: DayArgument,
        casus: Option<&str>,
        meeting: Option<&str>,
        present: Option<ValueArgument>,
        claims: Option<ValueArgument>,
    ) -> Result<BriefedPage, Raised> {
        let asked = Participant::of(giver, reason, casus, meeting, present, claims)?;
        self.read(py, |state| {
            let locale = locale.inner();
            let briefed = asked.of_state(state, book, on)?;
            let page = briefed.briefing().page(book.inner(), law.inner(), locale.language())?;
            BriefedPage::of(briefed.with("page", page.to_value(|message| locale.render(message))?))
        })
    }

    /// What a member may see of a casus on a day, with the access event.
    ///
    /// `role` is the capacity in which he looks, which the register must know; `reason` refers to the document that
    /// says why.
    #[pyo3(signature = (book, casus, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn look(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        casus: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Look, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let casus: CasusId = reference(casus, "casus")?;
        self.read(py, |state| state.look(book.inner(), &casus, asked.viewer()).map(Look))
    }

    /// What a person who asks may receive about himself, of a `casus` or of a `person`, prepared by a member.
    ///
    /// Where the outcome is `unsettled` a human decides whether it is given. Nothing kept, hidden and absent give the same
    /// form.
    #[pyo3(signature = (book, viewer, role, reason, on, casus = None, person = None))]
    #[expect(clippy::too_many_arguments, reason = "what an extract is")]
    fn extract(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        casus: Option<&str>,
        person: Option<&str>,
    ) -> Result<Extract, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let (casus, person) = subject(casus, person)?;
        self.read(py, |state| {
            let subject = Subject::of(casus.as_ref(), person.as_ref())?;
            Extract::of(state.extract(book.inner(), subject, asked.viewer())?.to_value())
        })
    }

    /// The same on one page in plain words, in the language of a locale.
    #[pyo3(signature = (book, law, locale, viewer, role, reason, on, casus = None, person = None))]
    #[expect(clippy::too_many_arguments, reason = "what an extract is")]
    fn extract_page(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        law: &Law,
        locale: &Locale,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        casus: Option<&str>,
        person: Option<&str>,
    ) -> Result<ExtractPage, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let (casus, person) = subject(casus, person)?;
        self.read(py, |state| {
            let subject = Subject::of(casus.as_ref(), person.as_ref())?;
            let made = state.extract(book.inner(), subject, asked.viewer())?;
            let locale = locale.inner();
            let page = made.page(book.inner(), law.inner(), locale.language())?;
            ExtractPage::of(made.with("page", page.to_value(|message| locale.render(message))?))
        })
    }

    /// What a member who broke a look open sees of a casus: also what the law leaves unsettled for him.
    #[pyo3(signature = (book, casus, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn glass(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        casus: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Look, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let casus: CasusId = reference(casus, "casus")?;
        self.read(py, |state| state.glass(book.inner(), &casus, asked.viewer()).map(Look))
    }

    /// The requests of persons that are not answered, overdue ones first and in the order of their last days, and what
    /// became of all by year.
    #[pyo3(signature = (book, viewer, role, reason, on))]
    fn requests(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Requests, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| Requests::of(state.requests(book.inner(), asked.viewer())?.to_value()))
    }

    /// The looks that were broken open, for whoever oversees the cell and for the mayor.
    #[pyo3(signature = (book, viewer, role, reason, on))]
    fn glasses(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Glasses, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| Glasses::of(state.glasses(book.inner(), asked.viewer())?.to_value()))
    }

    /// The processing of the cell on a day: the list of categories with access, the content of a processing register, and
    /// what livc can say for an assessment of the impact on data protection.
    #[pyo3(signature = (book, on))]
    fn processing(&self, py: Python<'_>, book: &RuleBook, on: DayArgument) -> Result<Processing, Raised> {
        self.read(py, |state| Processing::of(state.processing(book.inner(), on.0)?.to_value()))
    }

    /// The same as texts, in the language of a locale: `page`, and the purposes as `csv`.
    #[pyo3(signature = (book, locale, on))]
    fn processing_page(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        locale: &Locale,
        on: DayArgument,
    ) -> Result<ProcessingPage, Raised> {
        self.read(py, |state| {
            let locale = locale.inner();
            let made = state.processing(book.inner(), on.0)?;
            let texts = made.texts(book.inner(), locale.language(), |message| locale.render(message))?;
            ProcessingPage::of(texts)
        })
    }

    /// When a casus may no longer be kept, for whoever may see it, with the access event.
    #[pyo3(signature = (book, casus, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn due(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        casus: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<DueLook, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let casus: CasusId = reference(casus, "casus")?;
        self.read(py, |state| DueLook::of(state.due(book.inner(), &casus, asked.viewer())?.to_value()))
    }

    /// What of the casussen that a member may see may no longer be kept within so many days, and what is held, awaits an
    /// event or is an open question: at most 256, after a casus where one is given.
    #[pyo3(signature = (book, within, viewer, role, reason, on, after = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn retention(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        within: u32,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        after: Option<&str>,
    ) -> Result<RetentionLook, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let after: Option<CasusId> = after.map(|after| reference(after, "after")).transpose()?;
        self.read(py, |state| {
            let look = state.retention(book.inner(), within, after.as_ref(), asked.viewer())?;
            RetentionLook::of(look.to_value())
        })
    }

    /// The retention matrix of the cell on a day: for each kind of data its periods with rules, articles and certainty, or
    /// the open question. It names no casus and no person.
    #[pyo3(signature = (book, on))]
    fn retention_matrix(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        on: DayArgument,
    ) -> Result<RetentionMatrix, Raised> {
        self.read(py, |state| RetentionMatrix::of(state.retention_matrix(book.inner(), on.0)?.to_value()))
    }

    /// What the access journal must do so that no casus is named in it that is not there any more. Nothing, once it is
    /// done.
    #[pyo3(signature = (access, /))]
    fn forget(&self, py: Python<'_>, access: &Access) -> Result<Forgotten, Raised> {
        self.read(py, |state| access.read(|access| Forgotten::of(state.forget(access)?.to_value())))
    }

    /// The event that ends an export, to be appended to the access journal: what left livc is destroyed there too.
    #[pyo3(signature = (access, export, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn end_export(
        &self,
        py: Python<'_>,
        access: &Access,
        export: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let export = Token::new(export).map_err(|error| error.at_field("export"))?;
        self.read(py, |state| {
            access.read(|access| Ok(Record(state.end_export(access, &export, asked.viewer())?.to_object())))
        })
    }

    /// What a member has to do and what is overdue on a day, in working days, with the access event.
    ///
    /// The open actions of his own service are to be done and never called late; no row names a service or a member.
    #[pyo3(signature = (book, viewer, role, reason, on, calendar = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn overdue(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        calendar: Option<&Calendar>,
    ) -> Result<Overdue, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let legal = livc_core::time::Calendar::legal();
        let calendar = calendar.map_or(&legal, Calendar::inner);
        self.read(py, |state| Overdue::of(state.overdue(book.inner(), calendar, asked.viewer())?.to_value()))
    }

    /// The work that a member hands over on a day: what comes next in each casus that he may see, what of the cell ends by
    /// `until` and what is open about it, as data and as CSV, and with a locale as a page.
    #[pyo3(signature = (book, viewer, role, reason, on, until, locale = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn handover(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        until: DayArgument,
        locale: Option<&Locale>,
    ) -> Result<Handover, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| {
            let handover = state.handover(book.inner(), until.0, asked.viewer())?;
            Handover::of(match locale {
                Some(locale) => handover.with_page(|message| locale.inner().render(message))?,
                None => handover.to_value(),
            })
        })
    }

    /// What can happen to a casus now, for the member who looks, with the access event.
    ///
    /// Every move of its profile comes with its `kind`, `who` could make it, and the `guards`: a condition without `is`
    /// is still to be given. A casus that is hidden and one that does not exist give the same.
    #[pyo3(signature = (book, casus, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn possible(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        casus: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<PossibleLook, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let casus: CasusId = reference(casus, "casus")?;
        let context = Context { book: book.inner(), profiles: &self.profiles };
        self.read(py, |state| PossibleLook::of(state.possible(context, &casus, asked.viewer())?.to_value()))
    }

    /// What would change for each running casus that went over to a version of a profile, the newest where none is
    /// named, with the access event. Nothing is changed.
    #[pyo3(signature = (book, profile, viewer, role, reason, on, version = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn migration(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        profile: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        version: Option<&str>,
    ) -> Result<Migration, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let profile: ProfileId = reference(profile, "profile")?;
        let version = version.map(Token::new).transpose()?;
        let context = Context { book: book.inner(), profiles: &self.profiles };
        self.read(py, |state| {
            Migration::of(state.migration(context, &profile, version.as_ref(), asked.viewer())?.to_value())
        })
    }

    /// Every casus that a member may see on a day, with the access event.
    ///
    /// >>> import livc
    /// >>> register, book = livc.Register(), livc.RuleBook()
    /// >>> command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
    /// >>> opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
    /// >>> register.apply(register.decide(book, command, do=opening).line)
    /// >>> mayor = [
    /// ...     {"k": "member_added", "member": "m-1", "capacity": "seat_holder", "regime": "municipal"},
    /// ...     {"k": "seat_assigned", "member": "m-1", "seat": "mayor", "holder": "principal"}]
    /// >>> register.apply(register.decide(book, command, actor="m-1", do=mayor).line)
    /// >>> looks = register.list(book, "m-1", "seat_holder", "d-1", "2026-09-01")
    /// >>> looks.views, looks.access["act"], looks.access["function"]
    /// ([], 'list', 'mayor')
    #[pyo3(signature = (book, viewer, role, reason, on))]
    fn list(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Looks, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| state.list(book.inner(), asked.viewer()).map(Looks))
    }

    /// The casussen that a member may see on a day and that fit a search: a `dict` with perhaps `state`, `meeting` and
    /// `review_by`.
    #[pyo3(signature = (book, search, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn search(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        search: ValueArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Looks, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let search = search_of(&search)?;
        self.read(py, |state| state.search(book.inner(), &search, asked.viewer()).map(Looks))
    }

    /// How many casussen a member may see on a day that fit a search, by state, with the access event.
    #[pyo3(signature = (book, search, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn count(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        search: ValueArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Count, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let search = search_of(&search)?;
        self.read(py, |state| Count::of(state.count(book.inner(), &search, asked.viewer())?.to_value()))
    }

    /// A copy that leaves livc of the casussen that a member may see on a day and that fit a search.
    ///
    /// The access event carries the receipt of the export, derived from `seed` (64 hexadecimal digits).
    #[pyo3(signature = (book, search, viewer, role, reason, on, seed))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn export(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        search: ValueArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        seed: &str,
    ) -> Result<Looks, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let search = search_of(&search)?;
        let seed = Seed::from_hex(seed).map_err(|error| error.at_field("seed"))?;
        self.read(py, |state| state.export(book.inner(), &search, asked.viewer(), &seed).map(Looks))
    }

    /// The agenda of the case meeting of a `day` to come, as a member may see it, with the access event: the three
    /// `seats`, and the `items` in the order new, running, closable. `minutes` is the time of an item for which the
    /// host fixed none.
    #[pyo3(signature = (book, day, viewer, role, reason, on, minutes = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn agenda(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        day: DayArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        minutes: Option<u32>,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let context = Context { book: book.inner(), profiles: &self.profiles };
        let agenda = |state: &register::Register| state.agenda(context, day.0, minutes, asked.viewer());
        Ok(Record(self.read(py, |state| whole(agenda(state)?.to_value()))?))
    }

    /// The minutes of a meeting as decisions, as a member may see them, with the access event.
    #[pyo3(signature = (book, meeting, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn minutes(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        meeting: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let meeting: MeetingId = reference(meeting, "meeting")?;
        let minutes = |state: &register::Register| state.minutes(book.inner(), &meeting, asked.viewer());
        Ok(Record(self.read(py, |state| whole(minutes(state)?.to_value()))?))
    }

    /// The same minutes on one page, in the language of a locale: `page` and `access`.
    #[pyo3(signature = (book, locale, meeting, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn minutes_page(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        locale: &Locale,
        meeting: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let meeting: MeetingId = reference(meeting, "meeting")?;
        let page = self.read(py, |state| {
            let minutes = state.minutes(book.inner(), &meeting, asked.viewer())?;
            let page = minutes.page().to_value(|message| locale.inner().render(message))?;
            whole(minutes.with("page", page))
        });
        Ok(Record(page?))
    }

    /// The text of the invitation that a command records, in the language of a locale: `do`, the fact to record once it
    /// is sent, `page`, and the `notices`; or `refused`. Nothing is recorded. The head may be left out of the command.
    #[pyo3(signature = (book, law, locale, command))]
    fn invitation(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        law: &Law,
        locale: &Locale,
        command: ValueArgument,
    ) -> Result<Record, Raised> {
        let mut members = whole(command.0)?;
        let text = self.read(py, |state| {
            if members.get("head").is_none() {
                members.set("head", state.head().to_value());
            }
            let command = Command::from_value(&Value::Object(members))?;
            let context = Context { book: book.inner(), profiles: &self.profiles };
            let locale = locale.inner();
            let asked = state.invitation(context, &command, law.inner(), locale.language())?;
            whole(register::invitation_value(&asked, |message| locale.render(message))?)
        });
        Ok(Record(text?))
    }

    /// The round on the feedback sheet of a casus at a meeting, with the access event: who must still agree. It is shown
    /// to whoever may record the positions; what is on the sheet is nowhere in livc.
    #[pyo3(signature = (book, casus, meeting, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn sheet(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        casus: &str,
        meeting: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let casus: CasusId = reference(casus, "casus")?;
        let meeting: MeetingId = reference(meeting, "meeting")?;
        let sheet = self.read(py, |state| {
            let context = Context { book: book.inner(), profiles: &self.profiles };
            whole(state.sheet(context, &casus, &meeting, asked.viewer())?.to_value())
        });
        Ok(Record(sheet?))
    }

    /// The account of a period, from the day `since` until before the day `until`, with the access event: the files
    /// `reported`, their `outcomes`, `signals`, `repeats` within `months`, and `refusals`. A figure is a `dict` that
    /// says what it is (a word of `FigureKind`), with its `count` where it is available.
    #[pyo3(signature = (since, until, viewer, role, reason, on, months = 12))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn account(
        &self,
        py: Python<'_>,
        since: DayArgument,
        until: DayArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        months: u32,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let period = Period::new(since.0, Some(until.0)).map_err(|error| error.at_field("until"))?;
        let account = self.read(py, |state| whole(state.account(period, months, asked.viewer())?.to_value()));
        Ok(Record(account?))
    }

    /// The trail of looks, for whoever oversees the cell: a data-protection officer, a supervisor or an archivist.
    #[pyo3(signature = (access, viewer, role, reason, on))]
    fn trail(
        &self,
        py: Python<'_>,
        access: &Access,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Trail, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| {
            access.read(|access| Trail::of(state.trail(access, asked.viewer())?.to_value()))
        })
    }

    /// The proofs of a journal (its text, its bytes, or its lines), for whoever oversees the cell.
    #[pyo3(signature = (book, journal, viewer, role, reason, on))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn proof(
        &self,
        py: Python<'_>,
        book: &RuleBook,
        journal: JournalArgument,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
    ) -> Result<Proof, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        self.read(py, |state| {
            Proof::of(state.proof(book.inner(), journal.bytes(), asked.viewer())?.to_value())
        })
    }

    fn __repr__(&self, py: Python<'_>) -> Result<String, Raised> {
        self.read(py, |state| {
            Ok(format!("Register({} entries, {} casussen)", state.head().next, state.casussen().len()))
        })
    }
}

/// Whose extract it is, as Python says it.
fn subject(casus: Option<&str>, person: Option<&str>) -> Result<(Option<CasusId>, Option<PersonRef>), Error> {
    let casus = casus.map(|casus| reference(casus, "casus")).transpose()?;
    Ok((casus, person.map(|person| reference(person, "person")).transpose()?))
}
