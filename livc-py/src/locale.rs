//! The words of livc in Dutch, French, German and English.

use chrono::NaiveDate;
use livc_core::code::Language;
use livc_core::locale::{self, forbidden_words};
use livc_core::message::{Argument, Message};
use livc_core::rule::vocabulary::Scope;
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString, PyTuple};

use crate::convert::{DayArgument, WordArgument};
use crate::error::Raised;

/// The words of one language.
///
/// >>> import livc
/// >>> livc.Locale("nl").word("outcome", "unsettled")
/// 'onbeslist'
#[pyclass(frozen, module = "livc", name = "Locale")]
pub(crate) struct Locale(locale::Locale);

impl Locale {
    pub(crate) fn inner(&self) -> &locale::Locale {
        &self.0
    }
}

#[pymethods]
impl Locale {
    #[new]
    #[pyo3(signature = (language, /))]
    fn new(py: Python<'_>, language: WordArgument<Language>) -> Result<Self, Raised> {
        Ok(Self(py.detach(|| locale::Locale::new(language.0))?))
    }

    /// A word of a vocabulary.
    #[pyo3(signature = (vocabulary, word, /))]
    fn word(&self, vocabulary: &str, word: &str) -> Result<String, Raised> {
        Ok(self.0.word_of(vocabulary, word)?)
    }

    /// The label of a fact of the rule book, or one of its values.
    ///
    /// >>> import livc
    /// >>> livc.Locale("fr").fact("share", "purpose", "prevention")
    /// 'prévenir les infractions terroristes'
    #[pyo3(signature = (scope, fact, value=None, /))]
    fn fact(&self, scope: WordArgument<Scope>, fact: &str, value: Option<&str>) -> Result<String, Raised> {
        Ok(match value {
            Some(value) => self.0.fact_value(scope.0, fact, value)?,
            None => self.0.fact(scope.0, fact)?,
        })
    }

    /// A message by its key, with its arguments: text, a number, a day, a list ("a, b and c") or a tuple
    /// ("a, b or c").
    ///
    /// >>> import livc
    /// >>> livc.Locale("en").message("who-could", roles=("mayor", "coordinator"))
    /// 'Who could do this: mayor or coordinator.'
    #[pyo3(signature = (key, /, **arguments: "object"))]
    fn message(&self, key: &str, arguments: Option<&Bound<'_, PyDict>>) -> Result<String, Raised> {
        let mut message = Message::new(key);
        for (name, value) in arguments.into_iter().flatten() {
            let name: String = name.extract()?;
            message = message.with(name, argument(&value)?);
        }
        Ok(self.0.render(&message)?)
    }

    /// A day, written as in the language.
    ///
    /// >>> import datetime, livc
    /// >>> livc.Locale("fr").day(datetime.date(2026, 9, 1))
    /// '1er septembre 2026'
    #[pyo3(signature = (day, /))]
    fn day(&self, day: DayArgument) -> Result<String, Raised> {
        Ok(self.0.day(day.0)?)
    }

    fn __repr__(&self) -> String {
        format!("Locale({:?})", livc_core::code::Code::as_str(self.0.language()))
    }
}

/// An argument of a message.
fn argument(value: &Bound<'_, PyAny>) -> Result<Argument, Raised> {
    let each = |items: Vec<Bound<'_, PyAny>>| items.iter().map(argument).collect::<Result<Vec<_>, _>>();
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Argument::text(text.to_str()?));
    }
    if let Ok(day) = value.extract::<NaiveDate>() {
        return Ok(Argument::Day(Day::from_chrono(day)?));
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        return Ok(Argument::Any(each(items.iter().collect())?));
    }
    if let Ok(items) = value.cast::<PyList>() {
        return Ok(Argument::All(each(items.iter().collect())?));
    }
    let number = value.cast::<PyInt>().ok().and_then(|number| number.extract::<i64>().ok());
    number.map(Argument::Number).ok_or_else(|| {
        let error = Error::new(ErrorKind::WrongType, "not an argument of a message");
        error.expecting(["str", "int", "date", "list", "tuple"]).into()
    })
}

/// Whether a text holds a word that livc never uses for a person. The word is not repeated.
///
/// >>> import livc
/// >>> livc.has_forbidden_words("a person on the list")
/// False
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn has_forbidden_words(text: &str) -> bool {
    !forbidden_words(text).is_empty()
}
