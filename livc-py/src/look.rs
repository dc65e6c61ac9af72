//! What somebody saw: a look, a list of them, the trail, the proofs. No view comes without its access event.

use std::sync::{PoisonError, RwLock};

use livc_core::canonical::Value;
use livc_core::event::ViewerRole;
use livc_core::id::{DocumentRef, MemberRef};
use livc_core::journal::Entry;
use livc_core::register;
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};
use pyo3::prelude::*;

use crate::convert::{DayArgument, FileArgument, Record, WordArgument};
use crate::error::Raised;
use crate::journal::Head;
use crate::record::{Member as _, enumerated, record, whole};
use crate::register::{Due, JournalArgument, reference};

enumerated! {
    ViewerRole => "ViewerRole";
}

record! {
    /// When a casus may no longer be kept, with the access event. Hidden and absent give the same.
    DueLook as "DueLook" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// When it is due; nothing of a hidden casus.
        due: Option<Due>,
        /// When the viewer's own file on it is due; nothing of a hidden casus.
        own_file: Option<Due>,
    }
}

record! {
    /// What can happen to a casus now, with the access event. Hidden and absent give the same.
    PossibleLook as "PossibleLook" shows ["state"] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The state of the casus; nothing of a hidden one.
        state: Option<String>,
        /// Every move of its profile, with its `kind`, `who` and `guards`; nothing of a hidden casus.
        moves: Option<Vec<Record>>,
    }
}

record! {
    /// What would change for running casussen that went over to another version of a profile, with the access event.
    Migration as "Migration" shows ["profile", "version"] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The profile.
        profile: String,
        /// Its version.
        version: String,
        /// The casussen, each with `keeps_state`, the moves `gained` and `lost`, and the `settings` that differ.
        casussen: Vec<Record>,
    }
}

record! {
    /// What a person who asks may receive about himself, with the access event of whoever prepares it.
    Extract as "Extract" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The extract: its `outcome` says whether it may be given, and `casussen` what is kept.
        extract: Record,
    }
}

record! {
    /// The page of an extract, with the access event.
    ExtractPage as "ExtractPage" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The page.
        page: Record,
    }
}

record! {
    /// The processing of a cell on a day. It names no casus and no person.
    Processing as "Processing" shows ["on"] {
        /// The day.
        on: chrono::NaiveDate,
        /// The cell.
        cell: String,
        /// Who determines purposes and means.
        controller: String,
        /// The hash of the book.
        book: String,
        /// The articles of the declared bases that hold that day.
        bases: Vec<String>,
        /// The list of the categories of persons with access.
        access: Vec<Record>,
        /// The purposes: the content of a processing register.
        purposes: Vec<Record>,
        /// Every field of every kind of fact with its class.
        fields: Vec<Record>,
        /// The questions that are open.
        questions: Vec<String>,
        /// What livc itself does for security.
        security: Vec<String>,
        /// What the host completes.
        host: Vec<String>,
    }
}

record! {
    /// The processing of a cell as texts.
    ProcessingPage as "ProcessingPage" shows [] {
        /// The purposes as CSV, in codes.
        csv: String,
        /// The page.
        page: Record,
    }
}

record! {
    /// The requests of persons that are not answered, overdue ones first, with the access event.
    Requests as "Requests" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The requests, each with its last day `due`.
        requests: Vec<Record>,
        /// What became of all requests, by the year of receipt.
        years: Vec<Record>,
    }
}

record! {
    /// The looks that were broken open, with the access event.
    Glasses as "Glasses" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The looks, in the order of their days.
        glasses: Vec<Record>,
    }
}

record! {
    /// How many casussen somebody may see, by state, with the access event.
    Count as "Count" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The states, each with its `count`; those in which nothing is seen are absent.
        states: Vec<Record>,
    }
}

record! {
    /// What somebody has to do and what is overdue, with the access event. No row names a service or a member.
    Overdue as "Overdue" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The open actions of the viewer's own service, each with `casus`, `action` and `due`.
        todo: Vec<Record>,
        /// What is overdue, each with `kind`, `casus`, `due`, `since`, the working `days`, and `action` or `moment`.
        overdue: Vec<Record>,
        /// How many rows are left out, because one access event names at most 256 casussen.
        rest: i64,
    }
}

record! {
    /// The work that somebody hands over, with the access event. No payload is in it.
    Handover as "Handover" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The casussen, each with `casus`, `state` and what comes `next`.
        casussen: Vec<Record>,
        /// What of the cell ends, each with `what`, `reference` and `until`.
        ends: Vec<Record>,
        /// What is open about the cell itself.
        questions: Vec<String>,
        /// All of it as CSV.
        csv: String,
        /// The page in the language of the locale, where one was given.
        page: Option<Record>,
    }
}

record! {
    /// The trail of looks, which is a look itself. It holds neither a person discussed nor anything that was seen.
    Trail as "Trail" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The looks, in order.
        looks: Vec<Record>,
        /// The receipts of exports.
        exports: Vec<Record>,
    }
}

record! {
    /// The proofs of a journal, which are a look too. They hold neither a payload nor a person discussed.
    Proof as "Proof" shows ["current"] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// Whether the journal is intact and is the one of this state.
        current: bool,
        /// What verifying it found.
        verification: Record,
        /// What each entry commits to.
        entries: Vec<Record>,
        /// The casussen that were destroyed.
        purges: Vec<Record>,
        /// The casussen that may no longer be kept, each with the day since when.
        destruction: Vec<Record>,
    }
}

/// Who looks, as Python says it.
pub(crate) struct Asked {
    member: MemberRef,
    role: ViewerRole,
    reason: DocumentRef,
    on: Day,
}

impl Asked {
    pub(crate) fn new(
        viewer: &str,
        role: &WordArgument<ViewerRole>,
        reason: &str,
        on: &DayArgument,
    ) -> Result<Self, Error> {
        Ok(Self {
            member: reference(viewer, "viewer")?,
            role: role.0,
            reason: reference(reason, "reason")?,
            on: on.0,
        })
    }

    pub(crate) fn viewer(&self) -> register::Viewer<'_> {
        register::Viewer { member: &self.member, role: self.role, reason: &self.reason, on: self.on }
    }
}

/// What somebody may see of a casus: the view and the access event, which go together.
///
/// A casus that is hidden from the viewer and one that does not exist give the same look. A look holds the keys of the
/// payloads that may be read; it cannot be written down and read back.
#[pyclass(frozen, module = "livc", name = "Look")]
pub(crate) struct Look(pub(crate) register::Look);

#[pymethods]
impl Look {
    /// The access event, to be appended to the journal of accesses.
    #[getter]
    fn access(&self) -> Record {
        Record(self.0.access().to_object())
    }

    /// What may be seen; nothing of a hidden casus.
    #[getter]
    fn view(&self) -> Result<Option<Record>, Raised> {
        Ok(Option::<Record>::member(&whole(self.0.to_value())?, "view")?)
    }

    /// Opens the row of a payload with the key that fits.
    #[pyo3(signature = (row, /))]
    fn open(&self, row: FileArgument) -> Result<Record, Raised> {
        Ok(Record(self.0.open(row.bytes())?))
    }

    /// The whole answer as plain data, the same in every language.
    fn to_dict(&self) -> Result<Record, Raised> {
        Ok(Record(whole(self.0.to_value())?))
    }

    /// The whole answer as canonical JSON, the same bytes in every language.
    fn to_json(&self) -> String {
        self.0.to_value().to_text()
    }

    fn __repr__(&self) -> String {
        format!("Look(hidden={})", if self.0.is_hidden() { "True" } else { "False" })
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.to_value())
    }
}

/// What somebody may see of several casussen, in the order of their references, with one access event that names them.
///
/// It holds the keys of the payloads that may be read; it cannot be written down and read back.
#[pyclass(frozen, module = "livc", name = "Looks")]
pub(crate) struct Looks(pub(crate) register::Looks);

#[pymethods]
impl Looks {
    /// The access event, to be appended to the journal of accesses.
    #[getter]
    fn access(&self) -> Record {
        Record(self.0.access().to_object())
    }

    /// What may be seen of each casus.
    #[getter]
    fn views(&self) -> Result<Vec<Record>, Raised> {
        Ok(Vec::<Record>::member(&whole(self.0.to_value())?, "views")?)
    }

    /// Opens the row of a payload with the key that fits.
    #[pyo3(signature = (row, /))]
    fn open(&self, row: FileArgument) -> Result<Record, Raised> {
        Ok(Record(self.0.open(row.bytes())?))
    }

    /// The whole answer as plain data, the same in every language.
    fn to_dict(&self) -> Result<Record, Raised> {
        Ok(Record(whole(self.0.to_value())?))
    }

    /// The whole answer as canonical JSON, the same bytes in every language.
    fn to_json(&self) -> String {
        self.0.to_value().to_text()
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("Looks({} casussen)", self.0.len())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.to_value())
    }
}

fn hash(value: &Value<'_>) -> u64 {
    use core::hash::{Hash as _, Hasher as _};
    let mut hasher = std::collections::hash_map::DefaultHasher::new();
    value.to_text().hash(&mut hasher);
    hasher.finish()
}

/// The trail folded from an access journal: who looked at what, in what capacity and why.
///
/// >>> import livc
/// >>> opened = {"k": "journal_opened", "journal": "a-1", "cell": "cell-07", "controller": "municipality",
/// ...           "on": "2026-08-31"}
/// >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
/// >>> access = livc.Access()
/// >>> access.apply(sealed.line)
/// >>> len(access), access.head.next, access.exports()
/// (0, 1, [])
#[pyclass(frozen, module = "livc", name = "Access")]
pub(crate) struct Access(RwLock<register::Access>);

impl Access {
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&register::Access) -> Result<T, Error>,
    ) -> Result<T, Error> {
        read(&*self.0.read().map_err(poisoned)?)
    }
}

fn poisoned<T>(_: PoisonError<T>) -> Error {
    Error::new(ErrorKind::Poisoned, "an earlier fault left this trail unusable")
}

#[pymethods]
impl Access {
    #[new]
    fn new() -> Self {
        Self(RwLock::new(register::Access::new()))
    }

    /// The trail of a whole access journal: its text, its bytes, or its lines.
    #[staticmethod]
    #[pyo3(signature = (journal, /))]
    fn replay(py: Python<'_>, journal: JournalArgument) -> Result<Self, Raised> {
        Ok(Self(RwLock::new(py.detach(|| register::Access::read(journal.bytes()))?)))
    }

    /// Folds the line of an entry in, after it was appended to the access journal. The entry must follow the head;
    /// otherwise nothing is changed.
    #[pyo3(signature = (line, /))]
    fn apply(&self, py: Python<'_>, line: FileArgument) -> Result<(), Raised> {
        Ok(py.detach(|| {
            let entry = Entry::parse(line.bytes())?;
            self.0.write().map_err(poisoned)?.apply(&entry)
        })?)
    }

    /// The position after the last entry: against it the next access event is sealed.
    #[getter]
    fn head(&self) -> Result<Head, Raised> {
        Ok(self.read(|access| Head::of(access.head().to_value()))?)
    }

    /// The receipts of exports, in the order in which they were made, each with `export`, `on` and `casussen`.
    fn exports(&self) -> Result<Vec<Record>, Raised> {
        Ok(self
            .read(|access| access.exports().map(|receipt| whole(receipt.to_value()).map(Record)).collect())?)
    }

    fn __len__(&self) -> Result<usize, Raised> {
        Ok(self.read(|access| Ok(access.len()))?)
    }

    fn __repr__(&self) -> Result<String, Raised> {
        Ok(self.read(|access| Ok(format!("Access({} looks)", access.len())))?)
    }
}
