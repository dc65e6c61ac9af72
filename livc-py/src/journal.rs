//! The journal: verified, appended to, purged.

use std::sync::{Mutex, MutexGuard};

use chrono::{DateTime, Utc};
use livc_core::journal::{self, Draft, Entry, Seed, Verifier};
use livc_core::{Error, ErrorKind};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_union;

use crate::convert::{Answer, DICT, FileArgument, Record, ValueArgument};
use crate::error::Raised;
use crate::record::{Word, enumerated, record};

record! {
    /// Where a journal ends. Kept elsewhere, it is a checkpoint: what comes before it can no longer be rewritten
    /// without being found out.
    Head as "Head" shows ["next", "hash"] {
        /// The number of the next entry, which is how many entries there are.
        next: i64,
        /// The hash of the last entry; zeros when there is none.
        hash: String,
        /// The instant of the last entry.
        at: Option<DateTime<Utc>>,
    }
}

enumerated! {
    ErrorKind => "ErrorKind";
}

record! {
    /// The first thing that is wrong with a journal, or with the rows of its payloads.
    Fault as "Fault" shows ["n", "kind", "line", "byte"] {
        /// The number that the entry should have where it stands; of payloads, the row from 0.
        n: i64,
        /// What is wrong.
        kind: Word<ErrorKind>,
        /// The line, from 1.
        line: i64,
        /// The offset in bytes, from 0.
        byte: i64,
        /// The field, as a path.
        field: Option<String>,
    }
}

record! {
    /// What verifying a journal found. It is intact when `fault` is `None`.
    Verification as "Verification" shows ["entries", "gone", "payloads"] {
        /// How many entries are in order: all of them, or those before the fault.
        entries: i64,
        /// How many of these had their facts destroyed.
        gone: i64,
        /// How many of these were recorded with a payload, whether it is still there or not.
        payloads: i64,
        /// The head after the last of these.
        head: Head,
        /// What entry 0 says.
        opening: Option<Record>,
        /// How the journal ends.
        tail: Answer,
        /// The first fault.
        fault: Option<Fault>,
    }
}

record! {
    /// What verifying the rows of payloads found. They are intact when `fault` is `None`.
    PayloadVerification as "PayloadVerification" shows ["rows", "absent"] {
        /// How many rows belong to their entries: all of them, or those before the fault.
        rows: i64,
        /// How many entries were recorded with a payload that is in none of these rows.
        absent: i64,
        /// How the rows end.
        tail: Answer,
        /// The first fault.
        fault: Option<Fault>,
    }
}

record! {
    /// An entry that follows one head and no other, and its payload.
    Sealed as "Sealed" shows [] {
        /// The head of a journal that ends with this entry.
        head: Head,
        /// The line for the journal, without its line feed.
        line: String,
        /// The row for the place where payloads are kept, without its line feed.
        payload: Option<String>,
    }
}

record! {
    /// What forgetting some entries comes to.
    Purge as "Purge" shows [] {
        /// The lines that change, each with its number `n` and its new `line`.
        lines: Vec<Record>,
        /// The numbers of the entries whose payload row is to be deleted.
        rows: Vec<i64>,
    }
}

/// An argument that is a head, or what its `to_dict` gives.
pub(crate) struct HeadArgument(pub(crate) journal::Head);

impl FromPyObject<'_, '_> for HeadArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(<Head as pyo3::PyTypeInfo>::TYPE_HINT, DICT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self, Raised> {
        let value = match object.cast::<Head>() {
            Ok(head) => head.get().value(),
            Err(_) => object.extract::<ValueArgument>()?.0,
        };
        Ok(Self(journal::Head::from_value(&value)?))
    }
}

/// Verifies a journal from its first line to its last, without any rule book.
///
/// `strict` demands canonical form too; `against` are heads that were kept elsewhere; `continuing` is the last
/// hash of the segment before; `start` is a head, for the lines that came since. A fault is an answer, not an
/// exception.
///
/// >>> import livc
/// >>> livc.verify(b"").entries
/// 0
/// >>> livc.verify(b"not a journal\n").fault
/// Fault(n=0, kind="invalid_json", line=1, byte=0)
#[pyfunction]
#[pyo3(signature = (journal, *, strict = false, against = Vec::new(), continuing = None, start = None))]
pub(crate) fn verify(
    py: Python<'_>,
    journal: FileArgument,
    strict: bool,
    against: Vec<HeadArgument>,
    continuing: Option<&str>,
    start: Option<HeadArgument>,
) -> Result<Verification, Raised> {
    let mut verifier = Verifier::new();
    if strict {
        verifier = verifier.strict();
    }
    for head in against {
        verifier = verifier.against(head.0);
    }
    if let Some(hash) = continuing {
        let hash = journal::Hash::from_hex(hash).map_err(|error| error.at_field("continuing"))?;
        verifier = verifier.continuing(hash);
    }
    if let Some(head) = start {
        verifier = verifier.from(head.0);
    }
    Ok(Verification::of(py.detach(|| verifier.verify(journal.bytes()).to_value()))?)
}

/// What a draft comes to after a head, which is left out for an empty journal. Nothing is appended.
///
/// The draft is a `dict` with `at`, `facts`, `seed` (64 hexadecimal digits) and perhaps `payload`.
///
/// >>> import livc
/// >>> opened = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality",
/// ...           "on": "2026-08-31"}
/// >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
/// >>> sealed.head.next
/// 1
#[pyfunction]
#[pyo3(signature = (draft, head = None))]
pub(crate) fn seal(draft: ValueArgument, head: Option<HeadArgument>) -> Result<Sealed, Raised> {
    let head = head.map_or(journal::Head::START, |head| head.0);
    Ok(Sealed::of(Draft::from_value(draft.0)?.seal(&head)?.to_value())?)
}

/// An identifier derived from the seed of a command (64 hexadecimal digits).
///
/// >>> import livc
/// >>> livc.identifier("40" * 32, "goal-1") == livc.identifier("40" * 32, "goal-1")
/// True
#[pyfunction]
#[pyo3(signature = (seed, label))]
pub(crate) fn identifier(seed: &str, label: &str) -> Result<String, Raised> {
    Ok(Seed::from_hex(seed)?.identifier(label))
}

/// A journal in memory: its lines, every one of them verified.
///
/// `Journal()` has no entries; `Journal(data)` opens the bytes of one, which are verified.
///
/// >>> import livc
/// >>> journal = livc.Journal()
/// >>> opened = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality",
/// ...           "on": "2026-08-31"}
/// >>> sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [opened], "seed": "40" * 32})
/// >>> journal.append(sealed.line, journal.head)
/// >>> len(journal), journal.head == sealed.head
/// (1, True)
#[pyclass(frozen, module = "livc", name = "Journal")]
pub(crate) struct Journal(Mutex<journal::Journal>);

impl Journal {
    /// The journal of the core, whole even where a thread that held it died: no change is half-applied.
    pub(crate) fn lock(&self) -> MutexGuard<'_, journal::Journal> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[pymethods]
impl Journal {
    #[new]
    #[pyo3(signature = (data = None, /))]
    fn new(py: Python<'_>, data: Option<FileArgument>) -> Result<Self, Raised> {
        let journal = match data {
            Some(data) => py.detach(|| journal::Journal::open(data.bytes().to_vec()))?,
            None => journal::Journal::new(),
        };
        Ok(Self(Mutex::new(journal)))
    }

    /// Where the journal ends.
    #[getter]
    fn head(&self) -> Result<Head, Raised> {
        Ok(Head::of(self.lock().head().to_value())?)
    }

    /// Appends a line that was decided against a head; `ConflictError` when the journal no longer ends there.
    #[pyo3(signature = (line, against))]
    fn append(&self, py: Python<'_>, line: FileArgument, against: HeadArgument) -> Result<(), Raised> {
        let entry = Entry::parse(line.bytes())?;
        Ok(py.detach(|| self.lock().append_entry(&against.0, &entry))?)
    }

    /// The line of an entry, without its line feed.
    #[pyo3(signature = (n, /))]
    fn line(&self, n: u64) -> Result<String, Raised> {
        let missing = || Error::new(ErrorKind::OutOfRange, "no entry has this number").at_field("n");
        Ok(self.lock().line(n).map(str::to_owned).ok_or_else(missing)?)
    }

    /// The journal as it is stored, every line with its line feed.
    fn to_bytes(&self) -> Vec<u8> {
        self.lock().as_bytes().to_vec()
    }

    /// Verifies the lines again.
    fn verify(&self, py: Python<'_>) -> Result<Verification, Raised> {
        Ok(Verification::of(py.detach(|| self.lock().verify().to_value()))?)
    }

    /// Verifies rows of payloads, one a line in any order. A payload that is absent is no fault: deleting its
    /// row is how it is forgotten.
    #[pyo3(signature = (rows, /))]
    fn verify_payloads(&self, py: Python<'_>, rows: FileArgument) -> Result<PayloadVerification, Raised> {
        let found = py.detach(|| journal::verify_payloads(rows.bytes(), &self.lock()).to_value());
        Ok(PayloadVerification::of(found)?)
    }

    /// Destroys the facts of the entries with these numbers. The chain verifies as before.
    #[pyo3(signature = (numbers, /))]
    fn purge(&self, py: Python<'_>, numbers: Vec<u64>) -> Result<Purge, Raised> {
        Ok(Purge::of(py.detach(|| self.lock().purge(|n| numbers.contains(&n)))?.to_value())?)
    }

    /// Destroys what the journal itself says is destroyed. To do it again is to finish what was interrupted, and changes
    /// nothing once it is done.
    fn erase(&self, py: Python<'_>) -> Result<Purge, Raised> {
        let purge = py.detach(|| {
            let mut journal = self.lock();
            let chosen = livc_core::register::erased(journal.as_bytes())?;
            journal.purge(|n| chosen.contains(&n))
        })?;
        Ok(Purge::of(purge.to_value())?)
    }

    fn __len__(&self) -> usize {
        self.lock().len()
    }

    fn __repr__(&self) -> String {
        format!("Journal({} entries)", self.lock().len())
    }
}
