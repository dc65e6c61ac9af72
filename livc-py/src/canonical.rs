//! Canonical JSON.

use livc_core::canonical::Value;
use pyo3::prelude::*;

use crate::convert::{Answer, ValueArgument};
use crate::error::Raised;

/// The canonical JSON text of a value: what every language of livc writes for it, byte for byte.
///
/// Takes `dict` with text keys, `list`, `tuple`, `str`, `int`, `bool`, `datetime.date` and
/// `datetime.datetime` with a time zone. There is no `None` and no `float`.
///
/// >>> import datetime, livc
/// >>> livc.canonical({"on": datetime.date(2026, 9, 1), "listed": True, "articles": ["l18/3"]})
/// '{"articles":["l18/3"],"listed":true,"on":"2026-09-01"}'
#[pyfunction]
#[pyo3(signature = (value, /))]
pub(crate) fn canonical(value: ValueArgument) -> String {
    value.0.to_text()
}

/// Reads JSON text strictly: no key twice, no null, no fraction, at most 32 levels and 16 MiB.
///
/// >>> import livc
/// >>> livc.parse('{"n": 1}')
/// {'n': 1}
/// >>> livc.parse('{"n": 1, "n": 2}')
/// Traceback (most recent call last):
/// ...
/// livc._errors.InvalidInputError: 1:16: a key occurs twice in one object (duplicate_key)
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn parse(py: Python<'_>, text: &str) -> Result<Answer, Raised> {
    Ok(Answer(py.detach(|| Value::parse(text).map(Value::into_owned))?))
}
