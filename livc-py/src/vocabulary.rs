//! The closed vocabularies.

use livc_core::vocabulary::{self, Vocabulary};
use pyo3::prelude::*;

use crate::convert::Records;

/// Every closed vocabulary with its words and their numbers.
///
/// >>> import livc
/// >>> [v["name"] for v in livc.vocabularies() if v["name"] == "language"]
/// ['language']
#[pyfunction]
pub(crate) fn vocabularies() -> Records {
    Records(vocabulary::all().iter().map(Vocabulary::to_value).collect())
}
