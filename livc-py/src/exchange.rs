//! The rule book as other programs read it, and questions as they ask them.

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::code::{Code as _, Language};
use livc_core::exchange::{authzen, cedar};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::Scope;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::convert::Record;
use crate::record::record;

record! {
    /// A rule book as Cedar: a schema and two sets of policies. Only the action `act`, by the policies of `act`, is a
    /// yes.
    Cedar as "Cedar" shows [] {
        /// The schema, in Cedar's own notation.
        schema: String,
        /// The policies that say which rules fired, to explain. None of their actions is a yes.
        rules: String,
        /// The policies of the action `act`, to enforce: allowed is permitted with every obligation undertaken.
        act: String,
    }
}

record! {
    /// The response to an evaluation request of AuthZEN; `to_json` is its body. It is neither true nor false: ask
    /// `decision`.
    Evaluation as "Evaluation" shows ["decision"] {
        /// Whether it is a yes: permitted, every fact known and every obligation undertaken.
        decision: bool,
        /// The whole `answer`, and the obligations that are `missing`.
        context: Record,
    } also {
        #[expect(clippy::unused_self, reason = "Python calls it on an object")]
        fn __bool__(&self) -> PyResult<bool> {
            Err(PyTypeError::new_err("an evaluation is neither true nor false: ask evaluation.decision"))
        }
    }
}

/// The book as Cedar, of one scope or of all.
pub(crate) fn to_cedar(book: &RuleBook, scope: Option<Scope>, language: Language) -> Result<Cedar, Error> {
    let export = match scope {
        Some(scope) => cedar::export(book, &[scope], language),
        None => cedar::export(book, Scope::ALL, language),
    };
    Cedar::of(export?.to_value())
}

/// The response to a request.
pub(crate) fn evaluate(book: &RuleBook, request: &Value<'_>) -> Result<Evaluation, Error> {
    Evaluation::of(authzen::evaluate(book, request)?.to_value())
}
