//! Canonical JSON.

use pyo3::prelude::*;

use crate::convert::ValueArgument;

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
