//! The rule book.

use std::sync::Arc;

use livc_core::rule;
use pyo3::prelude::*;

use crate::error::Raised;

/// A rule book: what each scope permits, forbids and asks, with articles and dates.
///
/// `RuleBook()` is the book that livc ships.
///
/// >>> import livc
/// >>> livc.RuleBook().id
/// 'be'
#[pyclass(frozen, module = "livc", name = "RuleBook")]
pub(crate) struct RuleBook(Arc<rule::RuleBook>);

impl RuleBook {
    /// The class over a book of the core.
    pub(crate) fn of(book: rule::RuleBook) -> Self {
        Self(Arc::new(book))
    }

    /// The book of the core.
    pub(crate) fn inner(&self) -> &rule::RuleBook {
        &self.0
    }
}

#[pymethods]
impl RuleBook {
    #[new]
    fn new(py: Python<'_>) -> Result<Self, Raised> {
        Ok(Self::of(py.detach(rule::RuleBook::builtin)?))
    }

    /// The name of the book.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// The version of the book, which is not that of livc.
    #[getter]
    fn version(&self) -> &str {
        self.0.version()
    }

    /// The effective hash: of the book with everything local and every setting. Each answer names it.
    #[getter]
    fn hash(&self) -> &str {
        self.0.hash()
    }

    fn __repr__(&self) -> String {
        format!("RuleBook(id={:?}, version={:?}, hash={:?})", self.0.id(), self.0.version(), self.0.hash())
    }
}
