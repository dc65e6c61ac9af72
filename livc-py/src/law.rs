//! The provisions that livc cites.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use livc_core::law::{CitedThrough, ProvisionId, Provisions};
use pyo3::prelude::*;

use crate::convert::{DayArgument, Record, Records};
use crate::error::Raised;
use crate::record::{Word, enumerated, record, whole};

enumerated! {
    CitedThrough => "CitedThrough";
}

record! {
    /// A provision as it is cited on one day.
    Citation as "Citation" shows ["provision", "on", "through"] {
        /// The provision that holds on the day.
        provision: String,
        /// The provision that was asked for.
        asked: String,
        /// The day of the question.
        on: NaiveDate,
        /// How the provision was reached from the one that was asked for.
        through: Word<CitedThrough>,
        /// The article, by language.
        article: Record,
        /// What it is about in a few words of livc, by language.
        subject: Record,
        /// The article and its act in one line, by language.
        label: Record,
        /// The first day on which it holds.
        valid_from ["from"]: NaiveDate,
        /// The first day on which it holds no more.
        valid_until ["until"]: Option<NaiveDate>,
        /// How sure livc is of the `text` and of the `dates`.
        certainty: Record,
        /// What a jurist should confirm.
        note: Option<String>,
        /// The act that it stands in.
        act: Record,
    }
}

/// Provisions with their acts: which article says what, from which day, and what came after it.
///
/// `Law()` holds the provisions that livc ships.
///
/// >>> import livc
/// >>> law = livc.Law()
/// >>> law.cite("occ/458ter/1", "2026-09-01").provision
/// 'ncc/353/2'
#[pyclass(frozen, module = "livc", name = "Law")]
pub(crate) struct Law(Provisions);

impl Law {
    /// The provisions of the core.
    pub(crate) fn inner(&self) -> &Provisions {
        &self.0
    }
}

#[pymethods]
impl Law {
    #[new]
    fn new(py: Python<'_>) -> Result<Self, Raised> {
        Ok(Self(py.detach(Provisions::builtin)?))
    }

    /// These provisions and those of more files: TOML texts in the form of livc's own, by their names.
    #[pyo3(signature = (files, /))]
    fn extended(&self, py: Python<'_>, files: BTreeMap<String, String>) -> Result<Self, Raised> {
        let files: Vec<(&str, &str)> =
            files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Ok(Self(py.detach(|| self.0.extended(&files))?))
    }

    /// The provision that holds on a day: the one that is named, or the one that came after or before it.
    ///
    /// >>> import livc
    /// >>> old = livc.Law().cite("occ/458ter/1", "2026-08-31")
    /// >>> old.label["nl"], old.through
    /// ('art. 458ter, § 1, van het Strafwetboek (oud)', <CitedThrough.ITSELF: 'itself'>)
    #[pyo3(signature = (provision, on))]
    fn cite(&self, provision: &str, on: DayArgument) -> Result<Citation, Raised> {
        let provision: ProvisionId = provision.parse()?;
        Ok(Citation::of(self.0.cite(&provision, on.0)?.to_value().into_owned())?)
    }

    /// The line of succession of a provision, oldest first.
    ///
    /// >>> import livc
    /// >>> [one["provision"] for one in livc.Law().chain("ncc/353/2")]
    /// ['occ/458ter/1', 'ncc/353/2']
    #[pyo3(signature = (provision, /))]
    fn chain(&self, provision: &str) -> Result<Records, Raised> {
        let provision: ProvisionId = provision.parse()?;
        Ok(Records(self.0.chain_to_value(&provision)?.into_owned().as_list()?.to_vec()))
    }

    /// All acts with their provisions, as plain data.
    fn to_dict(&self, py: Python<'_>) -> Result<Record, Raised> {
        Ok(Record(py.detach(|| whole(self.0.to_value().into_owned()))?))
    }

    fn __len__(&self) -> usize {
        self.0.provisions().len()
    }

    fn __contains__(&self, provision: &str) -> bool {
        provision.parse().is_ok_and(|id: ProvisionId| self.0.get(&id).is_some())
    }

    fn __repr__(&self) -> String {
        format!("Law({} provisions of {} acts)", self.0.provisions().len(), self.0.acts().len())
    }
}
