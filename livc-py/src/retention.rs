//! How long something is kept, and what is destroyed: the warning list, what is forgotten, and the proof.

use livc_core::register;
use pyo3::prelude::*;

use crate::convert::Record;
use crate::error::Raised;
use crate::journal::Head;
use crate::record::record;
use crate::register::JournalArgument;

record! {
    /// What may soon no longer be kept, is overdue, held, awaits an event or is an open question, with the access event.
    RetentionLook as "RetentionLook" shows ["more"] {
        /// The access event, to be appended to the journal of accesses.
        access: Record,
        /// The casussen and signals, each with `casus` and when it is `due`, in the order of their references.
        rows: Vec<Record>,
        /// Whether there are more after the last one.
        more: bool,
    }
}

record! {
    /// The retention matrix of a cell on a day: for each kind of data its periods, or the open question.
    RetentionMatrix as "RetentionMatrix" shows ["on"] {
        /// The day.
        on: chrono::NaiveDate,
        /// The hash of the book.
        book: String,
        /// The rows, by the kind of data: each with its rules, articles and certainty, the cell's `own` period, or that it
        /// is `open`.
        rows: Vec<Record>,
        /// As what `data` a casus in each `state` is kept.
        states: Vec<Record>,
    }
}

record! {
    /// What the access journal must do so that no casus is named in it that is not there any more.
    Forgotten as "Forgotten" shows [] {
        /// The facts to append, of each piece one entry; then the access journal is erased.
        keep: Vec<Vec<Record>>,
        /// The receipts of exports that hold what is destroyed and were not ended.
        exports: Vec<Record>,
    }
}

record! {
    /// A destruction list: that the facts and payloads of these entries were destroyed, and not what they were.
    Destruction as "Destruction" shows [] {
        /// The head before the entry that records it.
        before: Head,
        /// The head after it.
        after: Head,
        /// The entries, each with its number `n` and what it committed to: `facts`, and `pay` for a payload.
        entries: Vec<Record>,
        /// The receipts of the exports that held what was destroyed.
        exports: Vec<String>,
    }
    also {
        /// The list of what entry `n` of a journal (its text, its bytes, or its lines) destroyed. It is the same before
        /// and after the lines are gone.
        #[staticmethod]
        #[pyo3(name = "of", signature = (journal, n, exports = Vec::new()))]
        fn of_entry(
            py: Python<'_>,
            journal: JournalArgument,
            n: u64,
            exports: Vec<String>,
        ) -> Result<Self, Raised> {
            let list = py.detach(|| register::Destruction::of(journal.bytes(), n, exports))?;
            Ok(Self::of(list.to_value())?)
        }

        /// Holds the list against a journal: it is intact, both heads are its own, and every entry of the list is gone
        /// and committed to what the list says. Otherwise an error that says what is not so.
        #[pyo3(signature = (journal, /))]
        fn check(&self, py: Python<'_>, journal: JournalArgument) -> Result<(), Raised> {
            let list = register::Destruction::from_value(&self.value())?;
            Ok(py.detach(|| list.check(journal.bytes()))?)
        }
    }
}

/// The numbers of all entries that a journal (its text, its bytes, or its lines) itself says are destroyed, whether or
/// not their lines are gone.
///
/// >>> import livc
/// >>> livc.erased(b"")
/// []
#[pyfunction]
#[pyo3(signature = (journal, /))]
pub(crate) fn erased(py: Python<'_>, journal: JournalArgument) -> Result<Vec<u64>, Raised> {
    Ok(py.detach(|| register::erased(journal.bytes()))?.into_iter().collect())
}
